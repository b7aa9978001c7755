// Workbooks come in like any file: a sheet is chosen where there are several, and read with its typed days
// and amounts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assertNoViolations, counts, drawn, give, item, keep, says, site, test } from './harness/index.mjs';

const levier = site();

/** A workbook that another program wrote; its text is its bytes. */
const fixture = (name) => ({
  name,
  text: readFileSync(new URL(`../fixtures/workbook/${name}`, import.meta.url)),
});

const WORDS = {
  fr: {
    asked: /^Ce classeur a 3 feuilles/,
    read: 'Lire cette feuille : Campagnes',
    found: /^Google Ads : 28 lignes de campagne, du 2 mars 2026 au 29 mars 2026/,
    single: /14 lignes/,
  },
  en: {
    asked: /^This workbook has 3 sheets/,
    read: 'Read this sheet: Campagnes',
    found: /^Google Ads: 28 campaign rows, from 2 March 2026 to 29 March 2026/,
    single: /14 campaign rows/,
  },
};

for (const [language, words] of Object.entries(WORDS)) {
  test(`a workbook of several sheets asks which one, one of a single sheet does not (${language})`, async () => {
    const page = await levier.open('/#/data', { language, width: 320 });
    await drawn(page, 'data');
    await give(page, fixture('campagnes.xlsx'));
    const workbook = item(page, 'campagnes.xlsx');
    await says(workbook.locator('[role=status]').first(), words.asked);
    await counts(workbook.locator('.import-sheets li'), 3);
    await assertNoViolations(page);
    await workbook.getByRole('button', { name: words.read }).click();
    const read = item(page, 'campagnes.xlsx › Campagnes');
    await says(read.locator('.import-found-sentence'), words.found);
    await keep(page, 'campagnes.xlsx › Campagnes');
    // The other sheets stay on offer until they are dismissed.
    await counts(workbook.locator('.import-sheets li'), 2);

    // A single sheet is read at once, under its own name.
    const { name, text } = fixture('radio.ods');
    await page
      .locator('[data-page="data"] input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: text });
    await says(item(page, 'radio.ods › Feuille1'), words.single);
    // A workbook is one whatever its name.
    await page
      .locator('[data-page="data"] input[type=file]')
      .setInputFiles({ name: 'radio.csv', mimeType: 'text/csv', buffer: text });
    await says(item(page, 'radio.csv › Feuille1'), words.single);
  });
}

test('a workbook that is cut short is refused with what to do', async () => {
  const page = await levier.open('/#/data', { language: 'fr' });
  await drawn(page, 'data');
  const whole = fixture('campagnes.xlsx');
  await give(page, { name: 'coupé.xlsx', text: whole.text.subarray(0, 3000) });
  await says(item(page, 'coupé.xlsx').locator('.problem'), /tronqué/);
  assert.equal(await item(page, 'coupé.xlsx').getByRole('button').count(), 1);
});
