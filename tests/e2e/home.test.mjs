// The first screen: in the browser's language, the other one click away, three doors that
// lead where they say.
import assert from 'node:assert/strict';
import {
  drawn,
  eventually,
  openExample,
  plain,
  saved,
  says,
  site,
  storedDocument,
  test,
} from './harness/index.mjs';

const levier = site();

const lang = (page) => page.evaluate(() => document.documentElement.lang);

test('the browser’s language on a first visit, French when it is neither; the other stays once chosen', async () => {
  const english = await levier.open('/', { browserLanguage: 'en-GB', language: null });
  await drawn(english, 'home');
  assert.equal(await lang(english), 'en');
  for (const browserLanguage of ['fr-CA', 'de-DE']) {
    const page = await levier.open('/', { browserLanguage, language: null });
    await drawn(page, 'home');
    assert.equal(await lang(page), 'fr');
    assert.equal(await page.title(), 'Levier, le laboratoire de décision marketing');
    await says(page.locator('h1'), /^Où mettre votre prochain euro de marketing, et pourquoi\.$/);

    await page.locator('.bar').getByRole('button', { name: 'Switch to English' }).click();
    await says(page.locator('h1'), /^Where to put your next marketing euro, and why\.$/);
    assert.equal(await lang(page), 'en');
    assert.match(await page.title(), /^Levier, the marketing decision lab/);

    await page.reload();
    await drawn(page, 'home');
    assert.equal(await lang(page), 'en', 'the choice outlives a reload');
    await page.locator('.bar').getByRole('button', { name: 'Passer en français' }).click();
    await says(page.locator('h1'), /^Où mettre/);
  }
});

for (const [language, doors] of Object.entries({
  fr: {
    example: 'Essayer l’exemple',
    import: 'Importer mes fichiers',
    calculator: 'Ouvrir un calculateur',
    titles: ['Mesure', 'Données', 'Calculateurs'],
  },
  en: {
    example: 'Try the example',
    import: 'Import my files',
    calculator: 'Open a calculator',
    titles: ['Measure', 'Data', 'Calculators'],
  },
})) {
  test(`three doors lead where they say, ${language}`, async () => {
    const page = await levier.open('/', { language });
    await drawn(page, 'home');
    assert.equal(await page.locator('.doors > li').count(), 3);

    const [measure, data, calculators] = doors.titles;
    await page.getByRole('link', { name: doors.import }).click();
    await drawn(page, 'data');
    assert.equal(plain(await page.title()), `${data} · Levier`);
    await page.goBack();
    await page.getByRole('link', { name: doors.calculator }).click();
    await drawn(page, 'calculators');
    assert.equal(plain(await page.title()), `${calculators} · Levier`);
    await page.goBack();
    await drawn(page, 'home');
    await page.getByRole('button', { name: doors.example }).click();
    await drawn(page, 'measure');
    assert.equal(plain(await page.title()), `${measure} · Levier`);
    await page.locator('.measure-table tbody').first().waitFor();
  });
}

test('the lever carries live figures of the example, and nothing is stored by looking at it', async () => {
  const page = await levier.open('/');
  await drawn(page, 'home');
  const places = page.locator('.places > li');
  assert.equal(await places.count(), 4);
  // The fourth place is fitted in a worker: a gain with its sign, then its interval.
  await says(places.nth(3).locator('.value'), /^\+[\d ]+/);
  await says(places.nth(3), /entre .+ et .+ déplaçant/);
  await says(places.nth(1), /€ dépensés sur \d+ canaux/);
  await says(page.locator('.home a[href="#/workspace"]'), /^Ouvrir celui d’un fichier$/);
  assert.equal(await page.evaluate(() => localStorage.getItem('levier:workspace')), null);
});

test('the example opens beside a workspace that holds something, which is one click away', async () => {
  const page = await levier.open('/');
  await openExample(page);
  const name = page.locator('.bar input.name');
  await name.fill('Le mien');
  await name.press('Enter');
  await saved(page);
  const mine = await storedDocument(page);
  await page.locator('.rail a.brand').click();
  await drawn(page, 'home');
  await page.locator('button.door').click();
  await drawn(page, 'measure');
  await saved(page);
  assert.notEqual((await storedDocument(page)).name, 'Le mien');
  await page.getByRole('button', { name: 'Changer d’espace de travail' }).click();
  await page.getByRole('button', { name: 'Le mien', exact: true }).click();
  await eventually(async () => assert.equal(await name.inputValue(), 'Le mien'));
  await saved(page);
  assert.deepEqual(await storedDocument(page), mine);
  await page.locator('.measure-table').waitFor();
});

test('an address that is no page says so and leads home', async () => {
  const page = await levier.open('/#/nowhere');
  await says(page.locator('h1'), /^Cette page n’existe pas$/);
  await page.getByRole('link', { name: 'Revenir à l’accueil' }).click();
  await drawn(page, 'home');
});
