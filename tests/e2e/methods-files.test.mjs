// Methods: a table of one's own from a file, what is said of how it was read, and what of the example stays.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { counts, download, drawn, said, says, site, test } from './harness/index.mjs';

const levier = site();
const WORKBOOK = fileURLToPath(new URL('../fixtures/workbook/campagnes.xlsx', import.meta.url));

async function openMethod(id, options = {}) {
  const page = await levier.open(`/#/methods/${id}`, options);
  await drawn(page, 'methods');
  await page.locator('.methods-found .lede').waitFor();
  return page;
}

const lede = (page) => page.locator('.methods-found .lede');
const table = (page, key) => page.locator(`levier-method-table:has(textarea[id$="-${key}"])`);

/** A file, in the bytes of an encoding. */
async function file(page, key, lines, encoding = 'utf8') {
  await table(page, key)
    .locator('input[type=file]')
    .setInputFiles({
      name: 'table.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(lines.join('\r\n'), encoding),
    });
}

const own = (page) => page.locator('[data-act="own"]').click();

test('a series comes from a file of months and values, and the months are said not to be read', async () => {
  const page = await openMethod('break-test');
  await own(page);
  const level = (at) => (at < 12 ? 300 : 330) + [0, 2, -2, 1][at % 4];
  const values = Array.from({ length: 24 }, (_, at) => `${at + 1};${level(at)},5`);
  await file(page, 'values', ['Semaine;Valeur', ...values]);
  await says(lede(page), /Le niveau a changé à la période 13 : de 301 à 331/);
  await says(table(page, 'values'), /24 lignes lues Colonne non lue : « Semaine »/);
});

test('columns of a file in another order keep their meaning, in the encoding of Windows', async () => {
  const page = await openMethod('did');
  await own(page);
  await file(page, 'groups', ['Période;Témoin;Touché', 'é1;100;100', 'é2;112;135'], 'latin1');
  await page.locator('[data-field="start"] input').fill('2');
  await says(lede(page), /soit \+20,5 %/);
  assert.match(await table(page, 'groups').locator('textarea').inputValue(), /^Période;Témoin;Touché\né1;/);
  await file(page, 'groups', ['Période;Témoin', 'é1;100', 'é2;112']);
  await says(table(page, 'groups'), /« Touché » : cette colonne manque au tableau/);
});

test('a workbook is read from its first sheet, and a broken one is told', async () => {
  const page = await openMethod('bass-analogy', { language: 'en' });
  await own(page);
  await table(page, 'analogues')
    .locator('input[type=file]')
    .setInputFiles({ name: 'broken.xlsx', mimeType: '', buffer: Buffer.from('504b030400', 'hex') });
  await table(page, 'analogues').locator('.problem').waitFor();
  await table(page, 'analogues').locator('input[type=file]').setInputFiles(WORKBOOK);
  await says(table(page, 'analogues'), /Sheet “[^”]+”; the 2 others are not read/);
  await counts(table(page, 'analogues').locator('.problem'), 0);
  await file(page, 'analogues', ['Launch,Innovation,Imitation', 'Écouteurs,0.03,0.38']);
  await counts(table(page, 'analogues').locator('.problem'), 0);
  await page.locator('[data-field="market"] input').fill('50000');
  await says(lede(page), /By one comparable launch/);
});

test('what stays of the example is said beside one’s own table, and is cleared in one step', async () => {
  const page = await openMethod('attribute-map');
  await counts(page.locator('[data-borrowed]'), 0);
  await file(page, 'ratings', [
    'Marque;Goût;Prix;Éthique',
    'Émile;7,2;4,1;6,8',
    'Noël;8,1;3,2;7,4',
    'Lavança;6;6,3;3,9',
    'Première;4,2;8;3,1',
  ]);
  await says(page.locator('[data-borrowed]'), /Encore de l’exemple.*« Préférences ». Le résultat mêle/);
  await says(page.locator('.methods-found .problem'), /^Préférences · Marque A Ce nom n’est pas/);
  await counts(page.locator('.methods-found .tag'), 0);
  await page.waitForFunction(() => location.hash.includes('?d=1.'));
  const other = await levier.open(`/${await page.evaluate(() => location.hash)}`);
  await other.locator('[data-borrowed]').waitFor();
  await page.locator('[data-act="clear-example"]').click();
  await counts(page.locator('[data-borrowed]'), 0);
  await says(lede(page), /3 qualités disent de 4 marques/);
  await counts(page.locator('[data-result="wishes"]'), 0);
  await file(page, 'preferences', ['Qui;noel;emile;Lavança;Première;Autre', 'Zoé;7;8;5;3;1']);
  await says(page.locator('.methods-found .note.warn'), /laissées de côté.* : Autre\./);
  await counts(page.locator('[data-result="wishes"] tbody tr'), 1);
});

test('a page of fields alone begins empty with one’s own case', async () => {
  const page = await openMethod('reach');
  await own(page);
  await says(lede(page), /Indiquez « Couverture de 1 insertion \(C1\) »/);
  await page.locator('[data-field="c1"] input').fill('20');
  await page.locator('[data-field="c2"] input').fill('28');
  await page.locator('[data-field="insertions"] input').fill('8');
  await says(lede(page), /vous touchez 43,9 % de la cible, 3,6 fois/);
  // Neither its cost nor the reach wanted: nobody gave them.
  assert.doesNotMatch(await said(page.locator('.methods-found')), /Il faut|Mille contacts|€/);
});

test('amounts of one’s own bear no currency until it is chosen, and a link keeps its numbers', async () => {
  const page = await openMethod('gabor-granger', { language: 'en' });
  await own(page);
  await file(page, 'offers', ['Price\tAsked\tBuyers', '1,100\t150\t100', '1,300\t150\t60']);
  await says(lede(page), /Revenue is largest at 1,100[^€]*$/);
  await says(table(page, 'offers'), /“1,100” is read as 1,100/);
  await page.waitForFunction(() => location.hash.includes('?d=1.'));
  const hash = await page.evaluate(() => location.hash);
  const other = await levier.open(`/${hash}`, { language: 'fr' });
  await says(lede(other), /1 100/);
  await page.locator('#plan-currency').selectOption('GBP');
  await says(lede(page), /£1,100/);
  const { text } = await download(page, () =>
    page.locator('[data-result="offers"]').getByRole('button', { name: /CSV/ }).click(),
  );
  assert.match(text, /\r\n1100,0\.666666666666667,/);
});
