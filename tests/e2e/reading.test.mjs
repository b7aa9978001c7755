// A fit read: errors and dates, the waterfall, the parts, the events, the truth of the example; and the two
// ways to learn.
import assert from 'node:assert/strict';
import {
  assertNoViolations,
  counts,
  eventually,
  plain,
  said,
  saved,
  says,
  site,
  storedDocument,
  test,
} from './harness/index.mjs';

const levier = site();

/** The table of a chart: its rows of cells, as shown. */
async function rows(chart) {
  const summary = chart.locator('summary');
  if (!(await chart.locator('details').evaluate((one) => one.open))) await summary.click();
  const cells = await chart
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)));
  return cells.map((row) => row.map(plain));
}

/** «1 234,5» and «12,5 %» as numbers. */
const number = (text) =>
  Number(
    text
      .replace(/[^\d,−-]/g, '')
      .replace(',', '.')
      .replace('−', '-'),
  );

/** Least squares alone: an answer that the posterior does not replace between two readings of the page. */
async function fitted() {
  const page = await levier.openExample('/#/decision', { method: 'least_squares' });
  await page.locator('table.decision-plan').waitFor();
  return page;
}

async function part(page, name) {
  await page.locator('.decision-parts').getByRole('link', { name, exact: true }).click();
}

test('the fit is read: errors in words, parts that make the whole, the truth beside, an event named and fitted', async () => {
  const page = await fitted();
  await part(page, 'Fiabilité');
  const quality = page.locator('section[aria-labelledby="quality-title"]');
  await says(
    quality,
    /Mis à l’épreuve sur les 13 dernières périodes.*En répétant la moyenne des périodes d’avant, on se tromperait de/,
  );
  await says(
    quality,
    /Les écarts ne se suivent pas plus que le hasard ne le ferait \(autocorrélation [−\d,]+ ; le hasard donnerait entre −0,\d+ et 0,\d+\)/,
  );
  await says(quality, /L’écart habituel est de [\d,]+ ventes?, et aucune période ne s’éloigne/);

  const fit = await rows(quality.locator('levier-chart'));

  await part(page, 'Apports');
  const steps = await rows(page.locator('levier-chart[data-waterfall]'));
  assert.deepEqual([steps[0][0], steps.at(-1)[0]], ['Base', 'Total']);
  assert.equal(steps.length, 6, 'four channels with a curve between base and total');
  const sum = steps.slice(0, -1).reduce((all, row) => all + number(row[1]), 0);
  assert.ok(
    Math.abs(sum - number(steps.at(-1)[1])) <= steps.length,
    `${sum} is the total to the rounding of each row`,
  );
  for (const [name, value, low, high] of steps.slice(0, -1))
    assert.ok(number(low) <= number(value) && number(value) <= number(high), name);
  assert.ok(
    Math.abs(steps.slice(0, -1).reduce((all, row) => all + number(row[4]), 0) - 100) < 0.5,
    'shares add up to 100 %',
  );

  const parts = await rows(page.locator('levier-chart[data-decomposition]'));
  assert.equal(parts.length, 104);
  for (const at of [0, 50, 103]) {
    const whole = parts[at].slice(1).reduce((all, cell) => all + number(cell), 0);
    assert.ok(
      Math.abs(whole - number(fit[at][2])) <= 5,
      `the parts of ${parts[at][0]} make what is retraced`,
    );
  }

  await part(page, 'Fiabilité');
  const truth = page.locator('levier-known-truth details');
  await truth.locator('summary').first().click();
  await says(truth, /La vérité est dans \d+ des 12 intervalles annoncés à 90 %/);
  await says(truth, /Radio rapporte en vérité [\d ]+ ventes, mais sa dépense n’a jamais varié/);
  await counts(truth.locator('tbody tr').first().locator('.tag'), 3);
  await truth.locator('levier-chart svg .truth').first().waitFor({ state: 'attached' });

  // An event: named, kept in the document, fitted, told. A week of the example, on which nothing happened.
  await page.getByText('Changer ce qui est expliqué').click();
  const form = page.locator('levier-response-setup');
  await form.getByRole('button', { name: 'Ajouter un événement' }).click();
  await form.getByRole('button', { name: 'Estimer de nouveau' }).click();
  await says(form.locator('[role=alert]'), /Donnez un nom à chaque événement/);
  await form.locator('#event-name-0').fill('Soldes <b>d’été</b>');
  await form.locator('#event-from-0').fill('2025-06-25');
  assert.equal(
    await form.locator('#event-to-0').inputValue(),
    '2025-06-25',
    'one day, until another is chosen',
  );
  await form.locator('#event-to-0').fill('2025-07-08');
  await form.getByRole('button', { name: 'Ajouter un événement' }).click();
  await form.locator('#event-name-1').fill('Avant les données');
  await form.locator('#event-from-1').fill('2020-01-01');
  await form.getByRole('button', { name: 'Estimer de nouveau' }).click();
  await part(page, 'Apports');
  const events = page.locator('table.reading-events');
  await says(events, /Soldes <b>d’été<\/b> du 25 juin 2025 au 8 juillet 2025/);
  await says(events, /Avant les données 1er janvier 2020.*Aucune période des données n’est touchée/);
  await saved(page);
  await eventually(async () =>
    assert.deepEqual(
      (await storedDocument(page)).response.events.map(({ name, from, to }) => [name, from, to]),
      [
        ['Soldes <b>d’été</b>', '2025-06-25', '2025-07-08'],
        ['Avant les données', '2020-01-01', '2020-01-01'],
      ],
    ),
  );
  assert.equal((await rows(page.locator('levier-chart[data-waterfall]'))).length, 7, 'the event is a step');
  await assertNoViolations(page);
});

test('the search, by buttons and keys: bounds close, the gap reaches zero, a search by small steps does not', async () => {
  const page = await levier.open('/#/decision/search', { language: 'en', scheme: 'dark' });
  const step = page.locator('levier-search-shown h2').first();
  await says(step, /^Step 1 of \d+$/);
  const sentence = page.locator('.learn-said');
  await says(
    sentence,
    /It starts from everything.*No plan exceeds €301,541; the best found is worth €295,867: 1\.88% at most is left to gain\.$/,
  );
  const bounds = await rows(page.locator('levier-chart[data-bounds]'));
  const value = (text) => Number(text.replace(/[^\d.]/g, ''));
  for (const [before, after] of bounds.slice(1).map((row, i) => [bounds[i], row])) {
    assert.ok(
      value(after[1]) <= value(before[1]) && value(after[2]) >= value(before[2]),
      'the bounds only close',
    );
  }
  assert.equal(bounds.at(-1)[3], '0%');
  await page.getByRole('button', { name: 'Next step' }).click();
  await says(step, /^Step 2 of/);
  await says(sentence, /The part that promises most is taken up.*it is cut there/);
  await page.keyboard.press('ArrowRight');
  await says(step, /^Step 3 of/);
  await page.keyboard.press('End');
  await says(step, new RegExp(`^Step ${bounds.length} of ${bounds.length}$`));
  await says(sentence, /this is the optimum, and it is proven\.$/);
  await page.locator('#learn-channel').selectOption({ label: 'Radio' });
  await says(page.locator('levier-chart[data-envelope] figcaption'), /^Radio: the curve and its envelope/);
  await page.getByRole('button', { name: 'Play' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await says(step, /^Step 1 of/);
  await says(
    page.locator('[data-local]'),
    /stops after \d+ moves? at .*it lacks .*, that is [\d.]+% of the optimum/,
  );
  await page.getByLabel('A trap').check();
  await says(
    page.locator('[data-local]'),
    /at €185,000 of revenue: it lacks €215,998, that is 53\.8% of the optimum/,
  );
  assert.match(page.url(), /problem=trap/);
  await assertNoViolations(page);
});

test('by hand: the total kept in view, a plan marked against the optimum, hidden curves, an exercise that travels by its address', async () => {
  const page = await levier.open('/#/decision/by-hand?seed=7&curves=hidden', { width: 320 });
  const sum = page.locator('.by-hand-sum');
  await says(sum, /^Réparti : 0 €\. Il reste [\d ]+ €\..*se verra à la comparaison/);
  const question = await said(page.locator('levier-by-hand .lede').first());
  const charts = page.locator('.by-hand-channel levier-chart');
  assert.equal(await charts.count(), 4);
  await charts.first().locator('svg').waitFor();
  assert.equal(await charts.first().locator('path.curve').count(), 0, 'the curve is hidden');
  await counts(charts.first().locator('circle.seen-point'), 7);
  const total = number(/Il reste ([\d ]+) €/.exec(await said(sum))[1]);
  const fields = page.locator('.by-hand-channel input[type=text]');
  await fields.first().fill(String(total * 2));
  await says(sum, /de trop/);
  assert.ok(await page.getByRole('button', { name: 'Comparer avec l’optimum' }).isDisabled());
  await page.locator('.by-hand-channel input[type=range]').first().focus();
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: 'Parts égales' }).click();
  await says(sum, /^Tout est réparti/);
  await page.getByRole('button', { name: 'Comparer avec l’optimum' }).click();
  const result = page.locator('section[aria-labelledby="by-hand-result"]');
  await says(result, /Votre plan rapporte .*; le meilleur rapporte .* : il vous manque .*, soit [\d,]+ %\./);
  await says(
    result,
    /Le déplacement qui vous aurait le plus aidé : [\d ]+ € de .* vers .*, pour .* de plus\..*Aucun plan ne rapporte plus de/,
  );
  await eventually(async () =>
    assert.equal(await page.evaluate(() => document.activeElement.id), 'by-hand-result'),
  );
  await eventually(async () =>
    assert.match(await charts.first().locator('path.curve').getAttribute('d'), /^M/, 'shown once compared'),
  );
  await assertNoViolations(page);
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  assert.ok(scroll <= client, `${scroll} > ${client}`);

  // The optimum typed back in, to the euro, and all of it spread: no gap, no move that helps.
  const best = (await rows(result.locator('levier-chart'))).map((row) => number(row[2]));
  best[best.indexOf(Math.max(...best))] += total - best.reduce((all, one) => all + one, 0);
  for (const [at, spend] of best.entries()) await fields.nth(at).fill(String(spend));
  await page.getByLabel('Les courbes').check();
  await eventually(async () => assert.match(page.url(), /curves=open/));
  await says(page.locator('.by-hand-channel').first(), /Un euro de plus rapporterait [\d,]+ €/);
  await page.getByRole('button', { name: 'Comparer avec l’optimum' }).click();
  await says(result, /Votre plan rapporte .* : c’est l’optimum\./);
  assert.doesNotMatch(await said(result), /aurait le plus aidé/);

  await page.getByRole('button', { name: 'Un autre problème' }).click();
  await page.waitForFunction(() => !location.hash.includes('seed=7&') && !location.hash.endsWith('seed=7'));
  await page.evaluate(() => {
    location.hash = '#/decision/by-hand?seed=7';
  });
  await says(page.locator('.by-hand-settings'), /Exercice n° 7/);
  // The number is shown at once, the question once its problem is there.
  await eventually(async () =>
    assert.equal(
      await said(page.locator('levier-by-hand .lede').first()),
      question,
      'the same address, the same exercise',
    ),
  );
});
