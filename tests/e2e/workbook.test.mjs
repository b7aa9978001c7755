// Workbooks come in like any file: a sheet is chosen where there are several, and read with its typed days and amounts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assertNoViolations, counts, drawn, give, item, keep, says, site, test } from './harness/index.mjs';

const levier = site();
const fixture = (name) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: readFileSync(new URL(`../fixtures/workbook/${name}`, import.meta.url)),
});

for (const [language, choose, sheet, found, one] of [
  [
    'fr',
    /^Ce classeur a 3 feuilles/,
    'Lire la feuille « Campagnes »',
    /^Google Ads : 28 lignes de campagne, du 2 mars 2026 au 29 mars 2026/,
    /14 lignes/,
  ],
  [
    'en',
    /^This workbook has 3 sheets/,
    'Read the sheet “Campagnes”',
    /^Google Ads: 28 campaign rows, from March 2, 2026 to March 29, 2026/,
    /14/,
  ],
]) {
  test(`a workbook of several sheets asks which one, one of a single sheet does not (${language})`, async () => {
    const page = await levier.open('/#/data', { language, width: 320 });
    await drawn(page, 'data');
    await give(page, fixture('campagnes.xlsx'));
    const workbook = item(page, 'campagnes.xlsx');
    await says(workbook.locator('[role=status]').first(), choose);
    await counts(workbook.locator('.import-sheets li'), 3);
    await assertNoViolations(page);
    await workbook.getByRole('button', { name: sheet }).click();
    const read = item(page, 'campagnes.xlsx › Campagnes');
    await says(read.locator('.import-found-sentence'), found);
    await keep(page, 'campagnes.xlsx › Campagnes');
    // The other sheets stay on offer until they are dismissed.
    await counts(workbook.locator('.import-sheets li'), 2);

    await give(page, fixture('radio.ods'));
    await says(item(page, 'radio.ods › Feuille1').locator('.import-found-sentence'), one);
  });
}

test('a workbook that is cut short is refused with what to do', async () => {
  const page = await levier.open('/#/data', { language: 'fr' });
  await drawn(page, 'data');
  const whole = fixture('campagnes.xlsx');
  await give(page, { ...whole, name: 'coupé.xlsx', buffer: whole.buffer.subarray(0, 3000) });
  await says(item(page, 'coupé.xlsx').locator('.problem'), /tronqué/);
  assert.equal(await item(page, 'coupé.xlsx').getByRole('button').count(), 1);
});
