// Tables stand beside the document: they survive a reload, what is lost is told, what is replaced can be
// taken back.
import assert from 'node:assert/strict';
import {
  drawn,
  eventually,
  give,
  goTo,
  openExample,
  sample,
  saved,
  says,
  site,
  STORED,
  stored,
  storedDocument,
  test,
} from './harness/index.mjs';

const levier = site();

const banner = (page) => page.locator('.banner [role=alert]');
const tableKeys = (page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('levier:table:')));

/** The workspace on screen has that name, and is saved. */
async function named(page, name) {
  await page.waitForFunction((wanted) => document.querySelector('.bar input.name').value === wanted, name);
  await saved(page);
}

async function rename(page, name) {
  const field = page.locator('.bar input.name');
  await field.fill(name);
  await field.press('Enter');
  await saved(page);
}

test('100,000 orders are there after a reload, without their names', async () => {
  const page = await levier.open('/#/customers');
  await drawn(page, 'customers');
  const rows = ['client;email;date;montant'];
  for (let at = 0; at < 100_000; at += 1) {
    const day = new Date(Date.UTC(2023, 0, 1 + (at % 1000))).toISOString().slice(0, 10);
    const client = (at * 7919) % 20_000;
    rows.push(`N${client};c${client}@exemple.fr;${day};${10 + (at % 90)},${10 + (at % 80)}`);
  }
  await page
    .locator('.audience-drop input[type=file]')
    .setInputFiles({ name: 'commandes.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
  await says(page.locator('.audience-source > summary'), /20 000 clients/);
  await saved(page);
  const units = await page.evaluate(() =>
    Object.entries(localStorage).reduce((sum, [key, value]) => sum + key.length + value.length, 0),
  );
  assert.ok(units < 600_000, `${units} units`);
  await page.reload();
  await says(page.locator('.audience-source > summary'), /20 000 clients/);
  assert.equal(await banner(page).count(), 0);
  const kept = await page.evaluate(() => Object.values(localStorage).join(' '));
  assert.ok(!kept.includes('exemple.fr'), 'no address is kept');
});

test('a table changed by hand is told and set aside, and the rest stays', async () => {
  const page = await levier.open('/');
  await openExample(page);
  await saved(page);
  const { sources } = await storedDocument(page);
  const name = sources[0].content.rows.table;
  await page.evaluate((key) => {
    const text = localStorage.getItem(key);
    localStorage.setItem(key, `${text.slice(0, 40)}\u5555${text.slice(41)}`);
  }, `levier:table:${name}`);
  await page.reload();
  await goTo(page, 'measure');
  await says(banner(page), /Les données de exemple-annonces\.csv manquent/);
  await page.waitForFunction(() =>
    Object.keys(localStorage).some((key) => key.startsWith('levier:quarantine:')),
  );
  assert.deepEqual((await storedDocument(page)).sources.length, 2, 'the document is whole');
  await goTo(page, 'decision');
  await page.locator('.decision-answer, .answer, [data-page="decision"] h1').first().waitFor();
});

test('a save that the browser lost comes back from the journal', async () => {
  const page = await levier.open('/');
  await openExample(page);
  await rename(page, 'Avant');
  const before = await stored(page);
  await rename(page, 'Après');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [STORED, before]);
  await page.reload();
  await says(banner(page), /avait perdu votre dernier enregistrement/);
  await eventually(async () => assert.equal(await page.locator('.bar input.name').inputValue(), 'Après'));
  assert.equal((await storedDocument(page)).name, 'Après');
});

test('a workspace that a file replaces is listed until it is given up, tables included', async () => {
  const page = await levier.open('/#/data');
  await drawn(page, 'data');
  await give(page, sample('imports', 'p02_google_ads_en.csv'));
  await page.locator('.import-item .actions .primary').click();
  await says(page.locator('.import-sources'), /p02/);
  await rename(page, 'Le mien');
  const document = await storedDocument(page);
  const mine = document.sources[0].content.rows.table;
  const other = JSON.stringify({ ...document, name: 'Un autre', sources: [] });
  await goTo(page, 'workspace');
  await page
    .locator('[data-page="workspace"] input[type=file]')
    .setInputFiles({ name: 'autre.json', mimeType: 'application/json', buffer: Buffer.from(other) });
  await page.getByRole('button', { name: 'Prendre ce fichier' }).click();
  await named(page, 'Un autre');
  assert.equal((await storedDocument(page)).name, 'Un autre');
  await page.reload();
  await goTo(page, 'workspace');
  const listed = page.locator('section[aria-labelledby="backups-title"] li').filter({ hasText: 'Le mien' });
  await says(listed.filter({ hasText: 'remplacé' }), /remplacé : « Le mien »/);
  assert.ok((await tableKeys(page)).includes(`levier:table:${mine}`), 'its table stays');
  await listed.filter({ hasText: 'remplacé' }).getByRole('button').first().click();
  await page.getByRole('button', { name: 'Prendre ce fichier' }).click();
  await named(page, 'Le mien');
  assert.equal((await storedDocument(page)).name, 'Le mien');
  await goTo(page, 'measure');
  await page.locator('.measure-table').waitFor();
});

test('what local storage has no room for goes to the database of the browser, and is there after a reload', async () => {
  const page = await levier.open('/#/data');
  await drawn(page, 'data');
  // All room but some thousand units is taken.
  await page.evaluate(() => {
    let text = '';
    for (let size = 4 * 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
      try {
        localStorage.setItem('filler', text + 'x'.repeat(size));
        text += 'x'.repeat(size);
      } catch {
        // Less, then.
      }
    }
    localStorage.setItem('filler', text.slice(20_000));
  });
  const rows = ['Day,Campaign,Currency code,Cost,Clicks'];
  let chance = 1;
  for (let at = 0; at < 20_000; at += 1) {
    const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(at / 20))).toISOString().slice(0, 10);
    chance = (chance * 1_664_525 + 1_013_904_223) % 2 ** 32;
    rows.push(`${day},Campaign ${at % 20},EUR,${Math.floor(chance / 40_000) / 100},${chance % 9973}`);
  }
  await give(page, { name: 'ads.csv', text: rows.join('\n') });
  await page.locator('.import-item .actions .primary').click();
  await says(page.locator('.import-sources'), /ads\.csv/);
  await saved(page);
  assert.deepEqual(await tableKeys(page), []);
  await page.reload();
  await goTo(page, 'measure');
  await page.locator('.measure-table').waitFor();
  assert.equal(await banner(page).count(), 0);
});

test('a lost table takes only its own figures away', async () => {
  const page = await levier.open('/');
  await openExample(page);
  await saved(page);
  const { sources } = await storedDocument(page);
  await page.evaluate(
    (key) => localStorage.removeItem(key),
    `levier:table:${sources[1].content.series.table}`,
  );
  await page.reload();
  await page.locator('.measure-table').waitFor();
  await says(banner(page), /Les données de exemple-semaines\.csv manquent/);
});
