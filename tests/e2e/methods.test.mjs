// Methods: the index by the chain; each method opens with what was found, takes a table of one's own, and
// says in words why it cannot answer.
import assert from 'node:assert/strict';
import {
  assertContrast,
  assertNoViolations,
  counts,
  download,
  drawn,
  goTo,
  LEAST_SQUARES,
  said,
  saved,
  says,
  site,
  storedDocument,
  test,
} from './harness/index.mjs';

const levier = site();

/** A method, with its example. */
async function openMethod(id, options = {}) {
  const page = await levier.open(`/#/methods/${id}`, options);
  await drawn(page, 'methods');
  return page;
}

const lede = (page) => page.locator('.methods-found .lede');
const area = (page, table) => page.locator(`textarea[id$="-${table}"]`);
const field = (page, key) => page.locator(`[data-field="${key}"] :is(input, select)`);
const result = (page, key) => page.locator(`[data-result="${key}"]`);

/** One's own table in place of the example. */
async function give(page, table, lines) {
  await area(page, table).fill(lines.join('\n'));
}

/** The first cells of the rows of a table of results. */
async function firstCells(page, key) {
  return (await result(page, key).locator('tbody th').allInnerTexts()).map((text) => text.trim());
}

/** Refused with this code, in a sentence. */
async function refused(page, code, words) {
  const note = page.locator(`.methods-found .problem[data-code="${code}"]`);
  await note.waitFor();
  assert.match(await said(note), words);
}

for (const [language, width] of [
  ['fr', 320],
  ['en', 1280],
])
  test(`every method opens from the index, in words, readable by day and by night, ${language}, ${width} px`, async () => {
    const page = await levier.open('/#/methods', { language, width });
    await drawn(page, 'methods');
    const links = await page
      .locator('.contents a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    assert.ok(links.length > 0);
    await assertNoViolations(page);
    for (const link of links) {
      await goTo(page, 'methods', link.replace('#/methods', ''));
      await says(lede(page), language === 'fr' ? /[a-zé]{3}.*\./ : /[a-z]{3}.*\./);
      await page.locator('levier-chart svg').first().waitFor();
      await counts(page.locator('.methods-found .problem'), 0, link);
      const text = await said(page.locator('main'));
      assert.doesNotMatch(text, /\b(?:NaN|undefined|null|Infinity)\b|methods?-[a-z-]+-/, link);
      await page.locator('.methods-why > summary').click();
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      assert.ok(scroll <= client, `${link}: ${scroll} > ${client}`);
      const wide = await page
        .locator('.methods-result .table-wrap')
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
      // Segments by taste have a column for each feature.
      if (width >= 1280 && !link.endsWith('/conjoint')) assert.equal(wide, 0, `${link}: a table scrolls`);
      // Names, roles and colours are the same in both languages: looked at once.
      if (language === 'en') continue;
      await assertNoViolations(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await assertContrast(page);
      await page.emulateMedia({ colorScheme: 'light' });
    }
  });

test('a pasted table takes the place of the example, its mistakes are told at their cell, and a link carries it', async () => {
  const page = await openMethod('van-westendorp');
  await says(lede(page), /Restez entre .* et .* : à .* \(entre .* et .* avec 95 % de confiance\)/);
  await counts(page.locator('.methods-found .tag'), 1);
  await page.locator('[data-act="own"]').click();
  await says(lede(page), /Ouvrez un fichier, collez depuis un tableur/);
  await counts(page.locator('.methods-found .tag'), 0);
  assert.ok(await area(page, 'respondents').evaluate((one) => one === document.activeElement));
  await says(page.locator('.methods-example'), /Trop bon marché[\s\S]*\d/);

  await give(page, 'respondents', ['a;5;8;12;20', 'b;6,5;9;x;22']);
  await says(page.locator('.methods-problems'), /Ligne 2, « Cher » : Il y a des lettres/);
  await says(lede(page), /Corrigez les cellules/);
  await page.locator('.methods-problems button').click();
  const chosen = await area(page, 'respondents').evaluate((one) =>
    one.value.slice(one.selectionStart, one.selectionEnd),
  );
  assert.equal(chosen, 'x');

  await give(page, 'respondents', ['a;5;8;12;20', 'b;6,5;9;14,5;22', 'c;4;9;7;30']);
  await says(lede(page), /2 réponses comptées/);
  await says(
    page.locator('.methods-found .note').nth(1),
    /Sur 3 répondants, 1 a donné des prix .* Non comptés : c\./,
  );
  await page.waitForFunction(() => location.hash.includes('?d=1.'));
  const before = await said(lede(page));
  const other = await levier.open(`/${await page.evaluate(() => location.hash)}`);
  await drawn(other, 'methods');
  await says(lede(other), /2 réponses comptées/);
  assert.equal(await said(lede(other)), before);

  await other.locator('[data-act="example"]').click();
  await says(lede(other), /39 réponses comptées/);
  assert.doesNotMatch(await other.evaluate(() => location.hash), /d=/);
});

test('a link that is damaged is told, and the example stands', async () => {
  const page = await levier.open('/#/methods/van-westendorp?d=1.abc');
  await drawn(page, 'methods');
  await says(page.locator('.methods-found .note.warn').last(), /lien/i);
  await says(lede(page), /Restez entre/);
});

test('prices bear the currency of the workspace, which is asked for where it is not known', async () => {
  const page = await openMethod('van-westendorp', { language: 'en' });
  await says(lede(page), /Stay between €/);
  await page.locator('#plan-currency').selectOption('GBP');
  await says(lede(page), /Stay between £[\d.]+ and £[\d.]+:/);
  await counts(page.locator('#plan-currency'), 0);
});

test('van Westendorp: six points with intervals, a file, and refusals in words', async () => {
  const page = await openMethod('van-westendorp', { language: 'en' });
  await says(lede(page), /Stay between .* and .*: at .* \(between .* and .* with 95% confidence\)/);
  assert.equal((await firstCells(page, 'points')).length, 6);
  await counts(page.locator('.methods-found levier-chart'), 2);
  const { name, text } = await download(page, () =>
    result(page, 'points').getByRole('button', { name: /CSV/ }).click(),
  );
  assert.equal(name, 'levier-van-westendorp-points.csv');
  assert.match(text, /"Point","Price","Low","High","Share"\r\n/);
  await give(page, 'respondents', ['a;9;8;7;6']);
  await refused(page, 'nothing_observed', /No line can be kept/);
  await give(page, 'respondents', ['a;-1;8;12;20']);
  await refused(page, 'negative_input', /^a/);
});

test('Bass: a launch is read, refused before its peak, drawn by analogy and from a target', async () => {
  const page = await openMethod('bass');
  await says(lede(page), /environ 50 189 acheteurs \(entre 49 246 et 51 132 avec 90 % de confiance\)/);
  await field(page, 'horizon').fill('3');
  await counts(result(page, 'forecast').locator('tbody tr'), 3);
  await field(page, 'method').selectOption('ols');
  await says(lede(page), /Le marché compte environ/);
  await field(page, 'method').selectOption('nls');
  await give(page, 'sales', ['10', '20', '40', '80', '160', '320']);
  await refused(page, 'not_identified', /attendez d’autres périodes/);
  await give(page, 'sales', ['10', '20', '40']);
  await refused(page, 'too_few_points', /Il en faut au moins 4/);
  await give(page, 'sales', ['10', '-2', '40', '50', '40']);
  await refused(page, 'negative_input', /ligne 2/);

  await goTo(page, 'methods', '/bass-analogy');
  await says(lede(page), /2 lancements comparables, le pic viendrait à la période 6,8/);
  await give(page, 'analogues', ['A;0,03;0,38']);
  await says(lede(page), /D’après un lancement comparable/);
  await goTo(page, 'methods', '/bass-target');
  await says(lede(page), /suppose un bouche-à-oreille q de 0,620/);
  await field(page, 'solve').selectOption('m');
  await says(lede(page), /suppose un marché de/);
  await field(page, 'solve').selectOption('q');
  await field(page, 'target').fill('30000');
  await refused(page, 'part_exceeds_whole', /partie dépasse le tout/);
});

test('ADBUDG: judges give a curve with their range, a budget is shared out, answers out of order are told', async () => {
  const page = await openMethod('adbudg');
  await says(lede(page), /D’après 3 juges, .* de 100 à 120 \(entre 105 et 140\)/);
  assert.deepEqual(await firstCells(page, 'curves'), [
    'Direction commerciale',
    'Agence',
    'Chef de produit',
    'Ensemble',
  ]);
  await give(page, 'judges', ['A;60;100;90;150']);
  await refused(page, 'answers_not_increasing', /^A · Avec moitié plus Les quatre réponses/);
  await goTo(page, 'methods', '/adbudg-allocation');
  await says(
    lede(page),
    /De 21 000 €, mettez .* dans Search, .* dans Display et 1 000 € dans Radio : .* attendus \(entre .* et .* selon qui a raison\)/,
  );
  await give(page, 'channels', ['Search;12000;310;480;540;700;;5000', 'Display;5000;140;260;310;520;;5000']);
  await says(lede(page), /Aucune répartition de 21 000 ne respecte/);
});

test('proof of an effect: a control changes the answer, regions and placebos bound it', async () => {
  const page = await openMethod('did', { language: 'en' });
  await says(lede(page), /The campaign added 28 a period .* Without a control, one would have read \+20\.8%/);
  await give(page, 'groups', ['1;100;100', '2;135;112']);
  await field(page, 'start').fill('2');
  await says(lede(page), /that is \+20\.5%.*read \+35%/);
  await says(page.locator('.methods-found .note').first(), /A single value before or after/);

  await goTo(page, 'methods', '/did-panel');
  await says(lede(page), /The campaign added 13 a period/);
  await says(result(page, 'effect'), /Probability under “no effect” \(p\)\s+0\.001/);
  // One name in the key for all regions reached, one for all the others.
  const names = await page.locator('levier-chart').first().locator('svg text').allTextContents();
  assert.deepEqual(
    ['Controls', 'Reached', 'Lille'].map((name) => names.includes(name)),
    [true, true, false],
  );
  await field(page, 'treated').fill('Lille, Zagreb');
  await refused(page, 'unknown_id', /Zagreb.*This name is not in the table/);
  await field(page, 'treated').fill(
    'Lille, Rennes, Nantes, Dijon, Tours, Reims, Caen, Metz, Lyon, Nice, Brest',
  );
  await refused(page, 'no_control', /No unit is left|control/i);

  await goTo(page, 'methods', '/synthetic-control');
  await says(lede(page), /The campaign added 6\.8 a period .* Of the false campaigns, 11%/);
  assert.equal((await firstCells(page, 'weights')).length, 8);
  await field(page, 'excluded').fill('Lille');
  await refused(page, 'both_sides', /^Lille/);
});

test('a test by regions is planned before it is paid for', async () => {
  const page = await openMethod('geo-design');
  await says(
    lede(page),
    /Testez Dijon et Lyon pendant 2 périodes : un effet d’au moins 9,1 % serait vu 80 %/,
  );
  assert.equal((await firstCells(page, 'designs')).length, 6);
  await field(page, 'lengths').fill('40');
  await refused(page, 'too_few_points', /Il en faut au moins 49/);
});

test('attribution: every rule beside the others, and none of them is an effect', async () => {
  const page = await openMethod('attribution');
  await says(lede(page), /Pour 394 conversions, le crédit de Social va de 14 à 109 selon la règle/);
  await says(page.locator('.methods-found .note').first(), /Aucun de ces chiffres n’est un effet/);
  assert.equal((await firstCells(page, 'credits')).length, 8);
  await give(page, 'paths', ['C1 > C2 > C3;1;0', 'C1;0;1', 'C2 > C3;0;1']);
  await says(result(page, 'removal').locator('tbody tr').first(), /50 % 100 % 100 %/);
  await give(page, 'paths', ['A;0;10']);
  await says(lede(page), /Aucun chemin n’a converti/);
});

test('prices by purchase and by sales: the best one, its rivals, and when there is none', async () => {
  const page = await openMethod('gabor-granger');
  await says(lede(page), /Le profit est le plus grand à 5,90 .* ne le départagent pas de 6,90 €\./);
  await give(page, 'offers', ['3;50;30', '5;50;20', '4;50;10']);
  await refused(page, 'prices_not_increasing', /ligne 3 .*du plus bas au plus haut/);
  await give(page, 'offers', ['3;50;30', '4;50;51']);
  await refused(page, 'part_exceeds_whole', /ligne 2/);
  await goTo(page, 'methods', '/elasticity');
  await says(
    lede(page),
    /−2,25 % \(entre −2,50 et −2,00\)\. Le prix le plus rentable serait 5,05 €, entre 4,67 € et 5,61 €/,
  );
  await give(page, 'sales-by-price', ['Prix;Quantité', '10;50', '11;60', '12;58', '13;75', '14;80']);
  await says(page.locator('.methods-found .note').nth(2), /Les ventes montent avec le prix/);
  await give(page, 'sales-by-price', ['Prix;Quantité', '10;50', '10;40', '10;45', '10;30']);
  await refused(page, 'constant_column', /Cette colonne a partout la même valeur/);
});

test('media: reach by two models, how many insertions it takes, and what is not possible', async () => {
  const page = await openMethod('reach');
  await says(lede(page), /vous touchez 43,9 % de la cible \(109 720 personnes\), 3,6 fois en moyenne/);
  await field(page, 'model').selectOption('binomial');
  await field(page, 'insertions').fill('4');
  await says(lede(page), /vous touchez 47,8 %/);
  await field(page, 'model').selectOption('beta_binomial');
  await field(page, 'c2').fill('50');
  await refused(page, 'out_of_range', /entre 0,2 et 0,36/);
});

test('series: what comes next with its margin, and a break with its date', async () => {
  const page = await openMethod('holt-winters');
  await says(lede(page), /La prochaine valeur serait 501 \(entre 476 et 526 avec 90 % de confiance\)/);
  await field(page, 'season').selectOption('none');
  await counts(field(page, 'period'), 0);
  await give(page, 'values', ['1', '2', '3']);
  await refused(page, 'too_few_points', /Il en faut au moins 4/);
  await goTo(page, 'methods', '/break-test');
  await says(lede(page), /Le niveau a changé à la période 21 : de 100 à 118, soit \+18,2 %/);
  await give(page, 'values', ['5', '5', '5', '5', '5']);
  await refused(page, 'zero_variance', /identiques/);
});

test('maps: brands by their ratings and by their distances, with what the map betrays', async () => {
  const page = await openMethod('attribute-map');
  await says(lede(page), /Deux axes gardent 94 % de ce que 5 qualités disent de 7 marques/);
  assert.equal((await firstCells(page, 'places')).length, 7);
  await give(page, 'preferences', []);
  await give(page, 'ratings', ['Marque;Q1;Q2', 'A;1;2', 'B;3;1']);
  await refused(page, 'too_few_points', /Il en faut au moins 3/);
  await give(page, 'ratings', ['Marque;Q1;Q2', 'A;2;2', 'B;2;2', 'C;2;2']);
  await refused(page, 'zero_variance', /identiques/);
  await goTo(page, 'methods', '/mds');
  await says(
    lede(page),
    /stress de 12,1 % ; elle montre Marque F et Marque G plus proches que dans le tableau/,
  );
  await give(page, 'distances', [';A;B;C', 'A;0;1;2', 'B;1;0;3', 'C;2;4;0']);
  await refused(page, 'not_symmetric', /^C · B/);
  await give(page, 'distances', [';A;B;C', 'A;0;-1;2', 'B;-1;0;3', 'C;2;3;0']);
  await refused(page, 'negative_input', /négative/);
});

test('conjoint: part-worths from ranks, and designs that cannot tell features apart', async () => {
  const page = await openMethod('conjoint');
  await says(lede(page), /Pour 6 répondants, Format compte le plus \(59 % de l’importance\), puis Prix/);
  assert.deepEqual(await firstCells(page, 'importances'), ['Format', 'Prix', 'Couleur', 'Livraison']);
  assert.deepEqual(await firstCells(page, 'tastes'), ['1', '2', '3']);
  await field(page, 'segments').fill('2');
  await counts(result(page, 'tastes').locator('tbody tr'), 2);
  await says(page.locator('.methods-found .note').first(), /Couleur et Livraison : rien ne montre un effet/);
  await give(page, 'attributes', ['X;x1, x2', 'Z;z1, z2']);
  await give(page, 'profiles', ['Profil;X;Z', 'P1;x1;z1', 'P2;x2;z2', 'P3;x1;z1', 'P4;x2;z3']);
  await give(page, 'profile-answers', ['R;P1;P2;P3;P4', 'R1;1;2;3;4']);
  await refused(page, 'unknown_id', /^P4 · z3/);
  await give(page, 'profiles', ['Profil;X;Z', 'P1;x1;z1', 'P2;x2;z2', 'P3;x1;z1', 'P4;x2;z2']);
  await refused(page, 'aliased_design', /varient toujours ensemble/);
});

test('conjoint: profiles to show, and what products would take', async () => {
  const page = await openMethod('conjoint-design');
  await says(lede(page), /9 profils suffisent au lieu de 36/);
  assert.equal((await firstCells(page, 'profiles')).length, 9);
  await field(page, 'runs').fill('3');
  await refused(page, 'too_few_points', /Il en faut au moins 7/);
  await goTo(page, 'methods', '/market-simulator');
  await says(lede(page), /Sur 3 produits, Offre A prendrait \d+ % du marché/);
  await give(page, 'products', [
    'Produit;Format;Prix;Couleur;Livraison',
    'A;400 g;gratuit;bleu;livraison offerte',
  ]);
  await refused(page, 'unknown_id', /^A · gratuit/);
});

test('choices among products, and the line that earns most', async () => {
  const page = await openMethod('conjoint-choice');
  await says(lede(page), /Sur 24 choix, .* compte le plus/);
  assert.equal((await firstCells(page, 'importances')).length, 3);
  await give(page, 'tasks', [
    'N;R;Format;Prix;Couleur',
    '1;1;200 g;prix bas;bleu',
    '1;1;400 g;prix courant;vert',
  ]);
  await refused(page, 'chosen_twice', /^1 Deux produits sont retenus/);
  await give(page, 'tasks', [
    'N;R;Format;Prix;Couleur',
    '1;1;200 g;prix bas;bleu',
    '1;;400 g;prix courant;vert',
    '2;;800 g;prix bas;bleu',
    '2;;400 g;prix courant;bleu',
  ]);
  await refused(page, 'missing_input', /^2 /);
  await goTo(page, 'methods', '/best-product');
  await says(lede(page), /Face à 2 concurrents, le produit le plus rentable est/);
  assert.equal((await firstCells(page, 'by-price')).length, 3);
  await field(page, 'count').fill('2');
  await says(lede(page), /la gamme la plus rentable est « /);
  await give(page, 'level-money', ['Format;200 g;;2']);
  await refused(page, 'no_price', /Aucun niveau n’a de prix/);
});

test('a brand against its competitors, its voice, its media by week, and a change at a known date', async () => {
  const page = await openMethod('brand-funnel');
  await says(
    lede(page),
    /Notre marque est surtout en retard sur « envisagent → achètent » : 31 % y passent, 46 % chez les concurrents/,
  );
  await field(page, 'own').fill('Z');
  await refused(page, 'unknown_id', /Ce nom n’est pas dans le tableau/);
  await goTo(page, 'methods', '/share-of-voice');
  await says(lede(page), /Notre marque a 19 % des voix pour 24 % du marché : 5,1 pt de moins que son poids/);
  await says(page.locator('.methods-found .note').first(), /À 243 158 €, soit 63 158 € de plus/);
  await goTo(page, 'methods', '/grp-plan');
  await says(lede(page), /En 6 semaines, ce plan fait 280 GRP et touche 90 % de la cible/);
  assert.equal((await firstCells(page, 'weeks')).length, 6);
  await give(page, 'vehicles', ['N;P;C;K;1;2', 'A;15 %;;;2;2']);
  await says(lede(page), /touche 48 % de la cible/);
  await goTo(page, 'methods', '/chow-test');
  await says(lede(page), /La série a changé à la période 21 : de 100 à 118/);
  await field(page, 'change-at').fill('40');
  await refused(page, 'out_of_range', /entre 3 et 35/);
});

test('a method leads on: to the course, to its link of the chain, and back', async () => {
  const page = await openMethod('did');
  const next = page.locator('.methods-next a');
  assert.deepEqual(await next.evaluateAll((all) => all.map((one) => one.getAttribute('href'))), [
    '#/course/exercise/control',
    '#/course/lesson/cause',
    '#/measure',
  ]);
  await says(page.locator('levier-method-evidence'), /dès que vos dépenses .* sont importés/);
  for (const [place, method] of [
    ['strategy', 'attribute-map'],
    ['measure', 'did'],
    ['decision', 'adbudg-allocation'],
  ]) {
    await goTo(page, place);
    await page.locator(`.methods-door a[href="#/methods/${method}"]`).waitFor();
  }
  await goTo(page, 'operations', '/launch');
  await page.locator('.methods-door a[href="#/methods/bass"]').waitFor();
});

test('a launch becomes phases of the plan, each with what it must sell', async () => {
  const page = await openMethod('bass-analogy');
  await says(lede(page), /2 lancements comparables/);
  await page.locator('#method-launch-start').fill('2026-02-01');
  await page.locator('levier-method-launch button[type="submit"]').click();
  await says(page.locator('levier-method-launch [role="status"]'), /12 phases ajoutées/);
  await page.locator('levier-method-launch a').click();
  await says(page.locator('main'), /Lancement, période 12/);
  await says(page.locator('main'), /634/);
});

test('an effect enters the mix model, and judged curves stand beside those of the data, each in one step', async () => {
  const page = await levier.openExample('/#/methods/adbudg-allocation', LEAST_SQUARES);
  await field(page, 'beside').selectOption('with-fitted');
  await says(lede(page), /dans Social et .* dans Vidéo/);
  await says(result(page, 'split'), /Radio jugée/);
  await says(result(page, 'split'), /estimée/);
  await goTo(page, 'methods', '/did');
  const form = page.locator('levier-method-evidence');
  await form.locator('button[type="submit"]').click();
  await says(form, /Donnez ce nombre/);
  await form.locator('[data-evidence="from"] input').fill('1000');
  await form.locator('[data-evidence="to"] input').fill('3000');
  await form.locator('button[type="submit"]').click();
  await says(form.locator('[role="status"]'), /Ajouté/);
  await saved(page);
  const { method, model } = (await storedDocument(page)).mix;
  assert.equal(method, 'bayes');
  const [{ from, to, lift, standard_error: error }] = model.lift_tests;
  assert.deepEqual([from, to], [1000, 3000]);
  assert.ok(Math.abs(lift - 28) < 1 && error > 0, `${lift} ${error}`);
});
