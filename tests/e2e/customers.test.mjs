// Customers over time: what was found of those of an example, part by part, and the two calculations that
// need no table.
import assert from 'node:assert/strict';
import {
  assertNoViolations,
  download,
  drawn,
  eventually,
  goTo,
  openExample,
  plain,
  said,
  saved,
  says,
  site,
  storedDocument,
  test,
} from './harness/index.mjs';

const levier = site();

/** The page with a demonstration read: the shop, or the restaurant. */
async function customers(options, example = 0) {
  const page = await levier.open('/#/customers', options);
  await drawn(page, 'customers');
  await page.locator('.audience-door').nth(example).click();
  await page.locator('.customers .lede').waitFor();
  await saved(page);
  return page;
}

async function part(page, name) {
  await goTo(page, 'customers', `/${name}`);
  await page.locator(`levier-customers-${name}`).waitFor();
}

/** The rows of a table, as shown. */
async function rows(table) {
  const cells = await table
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)));
  return cells.map((row) => row.map(plain));
}

async function fill(page, within, label, value) {
  await page.locator(within).getByRole('textbox', { name: label }).fill(value);
}

const number = (text) =>
  Number(
    text
      .replace(/[^\d,−-]/g, '')
      .replace(',', '.')
      .replace('−', '-'),
  );
const fits = (page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

test('the sentence says who is still there, what they should bring and by when, with its doubt; the settings change it', async () => {
  const page = await customers();
  const lede = page.locator('.customers .lede');
  await says(
    lede,
    /^Sur [\d ]+ clients, environ [\d ]+ le sont probablement encore\. D’ici 52 semaines, ils devraient faire environ [\d ]+ achats et apporter environ [\d ]+ € de chiffre d’affaires\.$/,
  );
  await says(
    page.locator('.customers header'),
    /Mis à l’épreuve sur une période de \d+ semaines gardée de côté \(après le .+, jusqu’au .+\), le modèle attendait [\d ]+ achats de ces clients ; il y en a eu [\d ]+\. Il dit combien, pas qui/,
  );
  const before = await said(lede);

  await fill(page, 'levier-customers-settings', /^Horizon \(semaines\)/, '26');
  await says(lede, /D’ici 26 semaines/);
  await fill(page, 'levier-customers-settings', 'Taux de marque', '40');
  await says(lede, /€ de marge\.$/);
  assert.notEqual(await said(lede), before);
  await says(
    page.locator('.customers-figures'),
    /Valeur vie client \(LTV\) restante .+ € en marge, pour tous/,
  );

  await page.reload();
  await says(lede, /D’ici 26 semaines, .+ € de marge\.$/);

  await page.locator('#customers-model').selectOption('bgbb');
  await says(lede, /D’ici 12 mois/);
  assert.deepEqual(
    await page.locator('#customers-unit option').allInnerTexts(),
    ['mois', 'ans'],
    'opportunities come by the month or the year',
  );
  await page.locator('#customers-model').selectOption('bgnbd');
  await says(
    page.locator('#customers-model-hint'),
    /un client qui n’a acheté qu’une fois y est toujours tenu pour présent/,
  );
  await says(lede, /D’ici 12 mois/);

  await page.locator('#customers-holdout').fill('');
  await says(page.locator('.customers header'), /Aucune période n’a été gardée de côté/);
});

test('figures answer why, the fit is checked, customers are listed and handed out as a file', async () => {
  const page = await customers();
  const why = page.locator('.customers-why').first();
  await why.locator('summary').click();
  await eventually(async () => assert.ok((await why.locator('math').count()) >= 3));
  await says(why, /Batislam, Denizel et Filiztekin \(2007\)/);

  const charts = page.locator('.customers-part levier-chart');
  await charts.last().scrollIntoViewIfNeeded();
  await charts.last().locator('svg').waitFor();
  assert.deepEqual(await charts.evaluateAll((all) => all.map((chart) => chart.chart.file)), [
    'levier-p-alive',
    'levier-holdout',
    'levier-holdout-by-x',
    'levier-fit-check',
  ]);

  const listed = await rows(page.locator('[aria-labelledby="customers-list"] table'));
  assert.equal(listed.length, 20);
  const values = listed.map((row) => number(row[4]));
  assert.deepEqual(
    values,
    [...values].sort((a, b) => b - a),
    'by value',
  );
  const parameters = await rows(page.locator('[aria-labelledby="customers-params"] table'));
  assert.deepEqual(
    parameters.map(([name]) => name),
    ['r', 'α', 'a', 'b', 'p', 'q', 'v'],
  );

  const file = await download(page, () =>
    page.getByRole('button', { name: 'Télécharger tous les clients (CSV)' }).click(),
  );
  assert.equal(file.name, 'clients-levier.csv');
  const customersRead = number((await said(page.locator('.customers .lede'))).split(' clients')[0]);
  assert.equal(
    file.text.trim().split('\r\n').length,
    customersRead + 2,
    'what it is, the names, the customers',
  );
});

test('cohorts: nothing where nothing has come yet, month by month, and an objective from it', async () => {
  const page = await customers();
  await part(page, 'cohorts');
  await says(
    page.locator('levier-customers-cohorts .customers-said'),
    /des nouveaux clients rachètent le mois qui suit leur premier achat/,
  );
  const table = page.locator('.customers-cohorts table');
  const cells = await rows(table);
  const full = (row) => row.slice(2).filter((cell) => cell !== '').length;
  assert.ok(cells.length > 6);
  for (const [at, row] of cells.entries()) {
    assert.equal(row[2], '100 %', 'everybody buys in the first month');
    if (at > 0) assert.ok(full(row) < full(cells[at - 1]), 'a younger cohort has fewer months');
  }
  assert.equal(full(cells.at(-1)), 1);

  await page.getByRole('radio', { name: 'Revenu cumulé par client' }).check();
  const money = (await rows(table))[0]
    .slice(2)
    .filter((cell) => cell !== '')
    .map(number);
  assert.deepEqual(
    money,
    [...money].sort((a, b) => a - b),
    'what has been spent only grows',
  );

  await page.getByRole('button', { name: 'Fixer un objectif de rétention' }).click();
  await drawn(page, 'strategy');
  const [objective] = (await storedDocument(page)).objectives;
  assert.equal(objective.kpi, 'retention_rate');
  assert.ok(objective.baseline > 0 && objective.baseline < 1);
  await saved(page);
});

test('survival: the time to the second order, those still followed, and groups compared', async () => {
  const page = await customers();
  await part(page, 'survival');
  const view = page.locator('levier-customers-survival');
  await says(
    view.locator('.customers-said'),
    /^(La moitié des clients ont repassé commande au bout de [\d ]+ jours?\.( Avec 95\s% de confiance, cette médiane est entre .+)?|Moins de la moitié des clients ont repassé commande : après [\d ]+ jours, .+ \(entre .+ et .+\)\.)$/,
  );
  await view.locator('levier-chart svg text', { hasText: 'Encore suivis' }).waitFor();
  const group = page.locator('#survival-group');
  await group.selectOption({ index: 1 });
  await says(view.locator('.customers-said'), /test du log.rank, p [=<] /);
  assert.ok((await rows(view.locator('.table-wrap table'))).length > 1);
  await says(view.locator('table').last(), /Médiane/);

  await page.locator('#survival-of').selectOption('columns');
  await says(view, /Choisissez la colonne de la durée/);
});

test('a table of contracts: a duration and an event, a median, two groups compared', async () => {
  const page = await levier.open('/#/customers');
  await drawn(page, 'customers');
  // Those by the month leave after 2 to 9 months, those by the year after 12 to 33, one in four not yet.
  const contracts = Array.from(
    { length: 80 },
    (_, n) =>
      `K${n},${n % 2 === 0 ? 2 + (n % 8) : 12 + (n % 22)},${n % 4 < 3 ? 'yes' : 'no'},${n % 2 === 0 ? 'month' : 'year'},${20 + n}`,
  );
  const text = ['contract,tenure,cancelled,term,fee', ...contracts].join('\n');
  await page
    .locator('.audience-drop input[type=file]')
    .setInputFiles({ name: 'contracts.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('#survival-duration').waitFor();
  assert.deepEqual(
    (await page.locator('.customers-parts a').allInnerTexts()).map(plain),
    ['Survie', 'Projection', 'Calcul à la main'],
    'what follows orders is not offered',
  );
  await page.locator('#survival-duration').selectOption('tenure');
  await page.locator('#survival-event').selectOption('cancelled');
  await page.locator('#survival-value').fill('yes');
  await page.locator('#survival-value').blur();
  const view = page.locator('levier-customers-survival');
  await says(
    view.locator('.customers-said'),
    /^La moitié ont connu l’événement au bout de \d+ \(tenure\)\. Avec 95\s% de confiance, cette médiane est entre \d+ et \d+\.$/,
  );
  await page.locator('#survival-group').selectOption('term');
  await says(
    view.locator('.customers-said'),
    /Les groupes diffèrent plus que le hasard ne l’explique \(test du log.rank, p [=<] 0,0\d+\)/,
  );
  assert.deepEqual((await rows(view.locator('.table-wrap table'))).map(([name, n]) => [name, n]).sort(), [
    ['month', '40'],
    ['year', '40'],
  ]);
});

test('without a table: the retention of Fader and Hardie, and a value by hand in its two conventions', async () => {
  const page = await levier.open('/#/customers');
  await drawn(page, 'customers');
  await says(page.locator('.empty'), /Ici, on voit qui reste, qui revient, et ce que valent vos clients/);
  await page.getByRole('link', { name: /^Projeter une rétention/ }).click();
  const retention = page.locator('levier-customers-retention');
  await says(
    retention.locator('.customers-said'),
    /^Au bout de 12 périodes, 17(,\d)? % devraient être encore là ; une attrition constante en annoncerait 4,\d+ %\.$/,
  );
  await says(retention.locator('.pairs'), /DEL\).* 3,(69|70)/);
  const survivors = retention.locator('textarea');
  await survivors.fill('1000 ; 631 ; abc');
  await says(retention, /« abc » n’est pas un nombre : corrigez la valeur n° 3/);
  await survivors.fill('1 000\n631\n468\n382');
  await says(retention.locator('.note.warn'), /Moins de cinq périodes observées/);
  await retention.getByRole('button', { name: 'Mettre l’exemple de Fader et Hardie' }).click();
  await says(retention.locator('.customers-said'), /17(,\d)? %/);

  await page.locator('.customers-parts').getByRole('link', { name: 'Calcul à la main' }).click();
  const hand = page.locator('levier-customers-by-hand');
  await says(
    hand.locator('.customers-said'),
    /^Un client vaut 366,67 si .+, 266,67 si .+ : les deux conventions diffèrent d’une marge\.$/,
  );
  await fill(page, 'levier-customers-by-hand', /^Rétention/, '100');
  await fill(page, 'levier-customers-by-hand', /^Actualisation/, '0');
  await says(hand.locator('.customers-said'), /la somme ne finit pas/);
});

test('value against acquisition cost: the ratio is the calculators’, and waits for a margin', async () => {
  const page = await customers();
  await part(page, 'acquisition');
  const view = page.locator('levier-customers-acquisition');
  await says(view.locator('.customers-said'), /Donnez un coût d’acquisition/);
  await says(view.locator('.note.warn'), /Cette valeur est en chiffre d’affaires/);
  await fill(page, 'levier-customers-acquisition', 'Taux de marque', '40');
  await fill(page, 'levier-customers-acquisition', 'Coût d’acquisition (CAC)', '10');
  await says(view.locator('.customers-said'), /soit [\d,]+ fois son coût d’acquisition/);
  await eventually(async () => assert.equal(await view.locator('.note.warn').count(), 0));
  const [row] = (await rows(view.locator('table'))).slice(-1);
  assert.ok(
    Math.abs(number(row[3]) - number(row[2]) / 10) < 0.06 * Math.max(1, number(row[3])),
    `${row[2]} over 10 is ${row[3]}`,
  );
  await view.getByRole('link', { name: 'Ouvrir le calculateur LTV/CAC' }).click();
  await drawn(page, 'calculators');
});

test('a measured cost per conversion is offered as the acquisition cost, and taken when the user says so', async () => {
  const page = await levier.open('/');
  await openExample(page);
  await goTo(page, 'customers');
  await page.locator('.audience-door').first().click();
  await page.locator('.customers .lede').waitFor();
  await part(page, 'acquisition');
  const view = page.locator('levier-customers-acquisition');
  await says(view, /Votre mesure donne [\d,]+ € par conversion/);
  await view.getByRole('button', { name: 'Reprendre ce coût' }).click();
  await says(view.locator('.customers-said'), /soit [\d,]+ fois son coût d’acquisition/);
});

test('what each kept segment is worth goes back to the document, and undo takes it out', async () => {
  const page = await customers();
  await says(
    page.locator('.customers-part'),
    /Gardez une segmentation pour lire ces chiffres segment par segment/,
  );
  await goTo(page, 'segments');
  await page.locator('[data-act=take]').click();
  await saved(page);
  await goTo(page, 'customers');
  const section = page.locator('section:has(> #customers-segments)');
  await section.locator('table').waitFor();
  const listed = await rows(section.locator('table'));
  assert.ok(listed.length > 3);
  assert.ok(
    Math.abs(listed.reduce((sum, row) => sum + number(row[6]), 0) - 100) <= listed.length,
    'shares of the value make the whole',
  );
  await section.getByRole('button', { name: 'Garder ces valeurs avec les segments' }).click();
  await says(section.locator('[role=status]'), /Les valeurs sont gardées avec les segments/);
  await saved(page);
  const { segments } = (await storedDocument(page)).segments;
  for (const segment of segments.filter(({ n }) => n > 0))
    assert.ok(segment.clv >= 0 && segment.expected_purchases >= 0, segment.name);
  await page.getByRole('button', { name: 'Annuler la dernière modification' }).click();
  await section.getByRole('button', { name: 'Garder ces valeurs avec les segments' }).waitFor();

  await part(page, 'acquisition');
  assert.equal((await rows(page.locator('levier-customers-acquisition table'))).length, listed.length + 1);
});

test('by the keyboard: from the parts to the settings, and another model', async () => {
  const page = await customers();
  await page.locator('.customers-parts a').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.customers-cohorts').waitFor();
  await eventually(async () =>
    assert.equal(await page.locator('.customers-parts [aria-current="true"]').innerText(), 'Cohortes'),
  );
  await page.goBack();
  await page.locator('#customers-model').focus();
  await page.keyboard.press('ArrowDown');
  await says(page.locator('#customers-model-hint'), /BG|toujours tenu pour présent|occasions régulières/);
});

for (const [language, scheme, example] of [
  ['fr', 'light', 0],
  ['en', 'dark', 1],
]) {
  test(`a phone, ${language}, ${scheme}: every part fits, and breaks no rule of accessibility`, async () => {
    const page = await customers({ width: 320, height: 640, language, scheme }, example);
    for (const name of ['', 'cohorts', 'survival', 'retention', 'acquisition', 'by-hand']) {
      await goTo(page, 'customers', name === '' ? '' : `/${name}`);
      await page
        .locator(name === '' ? '.customers-figures' : `levier-customers-${name} .customers-said`)
        .first()
        .waitFor();
      const why = page.locator('.customers-why > summary');
      if ((await why.count()) > 0) await why.first().click();
      assert.ok(await fits(page), `${name} is as wide as the screen`);
      await assertNoViolations(page, { include: 'main' });
    }
  });
}
