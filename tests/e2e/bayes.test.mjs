// The Bayesian model as the default answer: a first answer at once, the sampling beside it, what it says and
// does not settle.
import assert from 'node:assert/strict';
import {
  assertNoViolations,
  counts,
  download,
  eventually,
  goTo,
  plain,
  said,
  saved,
  says,
  site,
  storedDocument,
  test,
} from './harness/index.mjs';

const levier = site();

/** Enough for the chains of the example to agree, and soon done. */
const SHORT = { chains: 2, tune: 300, draws: 500 };
/** Long enough for any machine; only waited for where the answer needs it. */
const SAMPLED = { timeout: 120_000 };

async function decided(mix, { part = '', ...options } = {}) {
  const rest = part === '' ? '' : `?part=${part}`;
  const page = await levier.openExample(`/#/decision${rest}`, mix, options);
  await page.locator('.decision-parts').waitFor();
  return page;
}

const sentence = (page) => page.locator('[data-page="decision"] .lede');
const status = (page, state) => page.locator(`.mix-status[data-state="${state}"]`);

for (const [language, words] of Object.entries({
  fr: {
    first: /Première réponse, par moindres carrés/,
    replaced: /^Une première réponse, par moindres carrés, disait : « .+ » Elle tenait la meilleure courbe/,
    done: /Cette réponse vient du modèle bayésien : 2 chaînes de 500 tirages, après 300 d’échauffement chacune\. R-hat au plus 1,0/,
    learned: /Les données ont réduit l’incertitude de \d+ % sur la contribution/,
    check: /neuf sur dix dans celui à 90 % : on en trouve \d+ % et \d+ %/,
    r_hat: /R-hat compare les chaînes/,
  },
  en: {
    first: /First answer, by least squares/,
    replaced: /^A first answer, by least squares, said: “.+” It took the best curve/,
    done: /This answer comes from the Bayesian model: 2 chains of 500 draws, after 300 of warm-up each\. R-hat at most 1\.0/,
    learned: /The data reduced the doubt by \d+% on the contribution/,
    check: /nine in ten in its 90% one: \d+% and \d+% do/,
    r_hat: /R-hat compares the chains/,
  },
})) {
  test(`least squares first, then the posterior with what it rests on, ${language}`, async () => {
    const page = await decided(SHORT, { language, part: 'curves' });
    await says(status(page, 'running'), words.first);
    const first = await said(sentence(page));
    assert.ok(first.length > 40, 'there is an answer before the sampling ends');
    await status(page, 'done').waitFor(SAMPLED);
    await eventually(async () =>
      assert.notEqual(await said(sentence(page)), first, 'the answer is another one'),
    );
    const replaced = await says(page.locator('.mix-first'), words.replaced);
    assert.ok(replaced.includes(first), 'what gave way is said, and why');
    await page.locator('.decision-curve[data-channel] levier-chart svg').nth(3).waitFor();
    const search = page.locator('[data-learned="Search"]');
    await says(search, words.learned);
    assert.equal(
      await page.locator('.decision-curve[data-channel] levier-chart path.band').count(),
      8,
      'every curve has its band, seen and beyond',
    );
    assert.equal(
      await page.locator('[data-learned="Radio"]').count(),
      0,
      'nothing was learnt of a spend that never varied',
    );

    await goTo(page, 'decision', '?part=trust');
    await says(status(page, 'done'), words.done);
    await says(page.locator('section[aria-labelledby="mix-check-title"]'), words.check);
    await says(page.locator('levier-diagnostics'), words.r_hat);
    await page.locator('levier-diagnostics summary').click();
    await page.locator('.mix-parameters tbody tr').first().waitFor();
    assert.ok((await page.locator('.mix-parameters tbody tr').count()) > 15, 'all parameters');
    await page.locator('levier-diagnostics levier-chart path.chain').first().waitFor();
    assert.equal(
      await page.locator('levier-diagnostics levier-chart path.chain').count(),
      2,
      'one line a chain',
    );
    const file = await download(page, () => page.locator('levier-diagnostics .actions button').click());
    const [head, ...lines] = file.text.trim().split('\r\n');
    assert.equal(lines.length, 1000);
    assert.equal(head.split(',').length, lines[999].split(',').length);
    assert.match(
      head,
      /^"chain","draw","noise","carry_over\[Search\]","half_saturation\[Search\]","ceiling\[Search\]"/,
    );
    await assertNoViolations(page);

    await goTo(page, 'decision');
    await says(
      page.locator('levier-cautious'),
      language === 'fr'
        ? /Dans les 10 % de cas les moins favorables/
        : /In the least favourable 10% of cases/,
    );
    await counts(page.locator('table.mix-cautious tbody tr'), 4);
  });
}

test('a decision keeps how its curves were sampled', async () => {
  const page = await decided(SHORT);
  await status(page, 'done').waitFor(SAMPLED);
  await page.getByRole('button', { name: 'Garder la décision' }).click();
  await says(page.locator('.decision-journal li'), /Modèle bayésien : 2 chaînes de 500 tirages après 300/);
  await saved(page);
  const [{ evidence }] = await eventually(async () => {
    const { decisions } = await storedDocument(page);
    assert.equal(decisions.length, 1);
    return decisions;
  });
  assert.deepEqual(
    [evidence.mix.sampling.seed, evidence.mix.sampling.chains, evidence.mix.model.priors.channels.length],
    [1, 2, 4],
  );
  assert.ok(Array.isArray(evidence.mix.sampling.verdicts));
});

/** Runs in the page: every task longer than 50 ms from now on. */
function watchTasks() {
  window.long = [];
  new PerformanceObserver((list) =>
    window.long.push(...list.getEntries().map((entry) => Math.round(entry.duration))),
  ).observe({ type: 'longtask' });
}

/** What an act held the page up for, told and not judged: other programs hold it up, too. */
async function heldUp(page, name, act) {
  await page.evaluate(() => {
    window.long = [];
  });
  await act();
  await page.waitForTimeout(150);
  console.log(`  ${name}: ${(await page.evaluate(() => Math.max(0, ...window.long))) || 'under 50'} ms`);
}

test('the page answers while it samples; the sampling is told, stopped, taken up again', async () => {
  // More than any machine samples while the page is walked.
  const page = await decided({ draws: 20_000 });
  const running = status(page, 'running');
  await says(running, /\d+ tirages sur 84 000\./);
  await says(running, /Encore environ \d+ (?:secondes|minutes)/);
  // What comes with the first answer is over.
  await page.waitForTimeout(300);
  await page.evaluate(watchTasks);
  const untouched = await said(sentence(page));
  const total = page.locator('levier-budget-controls levier-number input[type=text]').first();
  await total.click();
  await total.press('End');
  await heldUp(page, 'a total typed while sampling', async () => {
    for (const key of ['Backspace', '1']) await total.press(key);
    await total.press('Enter');
  });
  await page.waitForFunction(
    (was) => document.querySelector('[data-page="decision"] .lede').innerText !== was,
    untouched,
  );
  for (const [part, shown] of [
    ['Courbes', '.decision-curve'],
    ['Fiabilité', 'section h2'],
    ['Le plan', 'table.decision-plan'],
  ]) {
    await heldUp(page, `${part}, shown while sampling`, async () => {
      await page.locator('.decision-parts a', { hasText: part }).click();
      await page.locator(`main ${shown}`).first().waitFor();
    });
  }
  assert.equal(await running.count(), 1, 'still sampling');

  const before = await said(sentence(page));
  await running.getByRole('button', { name: 'S’en tenir aux moindres carrés' }).click();
  await says(
    status(page, 'stopped'),
    /Cette réponse vient des moindres carrés : l’échantillonnage du modèle bayésien a été interrompu/,
  );
  assert.equal(await said(sentence(page)), before, 'the first answer stays');
  await page.getByRole('button', { name: 'Échantillonner le modèle bayésien' }).click();
  await says(running, /tirages sur 84 000/);
});

test('chains that do not agree settle nothing, and the page says what to do', async () => {
  const page = await decided({ chains: 4, tune: 50, draws: 50 });
  await status(page, 'done').waitFor(SAMPLED);
  await says(sentence(page), /^Réponse non établie : on ne peut pas encore s’appuyer sur ces tirages\.$/);
  await says(page.locator('.mix-would'), /^Ce qu’ils donneraient : /);
  await says(status(page, 'done'), /n’établit pas de réponse/);
  await says(
    status(page, 'done'),
    /Les chaînes ne sont pas d’accord \(R-hat \d+,\d+, il faut moins de 1,01\).*plus de tirages, retirez un canal, ou resserrez les a priori/,
  );
});

test('priors are read in words, edited, kept in the document, and given back', async () => {
  const page = await decided(SHORT, { part: 'model' });
  const search = page.locator('[data-prior="Search"]');
  const carry = search.locator('[data-field="carry_over"]');
  await says(carry, /Part de l’effet qui reste à la période suivante : entre 2 % et 6\d %\./);
  const expected = page.locator('.mix-prior-predictive svg path.band');
  await eventually(async () =>
    assert.equal(await expected.count(), 1, 'what the priors expect of the outcome'),
  );
  // Beta(3, 3): half of the effect stays, more or less.
  for (const field of await carry.locator('input[type=text]').all()) await field.fill('3');
  await says(carry, /entre 1\d % et 8\d %/);
  await carry.locator('input[type=text]').first().fill('0');
  await says(carry.locator('.error'), /\S/);
  await carry.locator('input[type=text]').first().fill('3');
  await page.getByRole('button', { name: 'Échantillonner ce modèle' }).click();
  await status(page, 'running').waitFor();
  await saved(page);
  await eventually(async () => {
    const kept = (await storedDocument(page)).mix.model.priors.channels.find(({ name }) => name === 'Search');
    assert.deepEqual(kept.carry_over, { a: 3, b: 3 });
  });
  await page.getByRole('button', { name: 'Revenir aux valeurs par défaut' }).click();
  await says(carry, /entre 2 % et 6\d %/);
  await saved(page);
  await eventually(async () => assert.equal((await storedDocument(page)).mix.model, null));
});

test('a lift test is entered as a row; what is missing or impossible is told at its cell', async () => {
  const page = await decided(SHORT, { part: 'model' });
  await page.getByRole('button', { name: 'Ajouter un test' }).click();
  const row = page.locator('[data-lift="1"]');
  const cell = (figure) => row.locator(`[data-figure="${figure}"]`);
  await row.locator('select').selectOption('Social');
  for (const [figure, value] of [
    ['from', '2000'],
    ['to', '3000'],
    ['lift', '25'],
  ])
    await cell(figure).locator('input').fill(value);
  await page.getByRole('button', { name: 'Échantillonner ce modèle' }).click();
  await says(cell('standard_error').locator('.error'), /Donnez ce nombre, ou retirez le test\./);
  await cell('standard_error').locator('input').fill('0');
  await says(cell('standard_error').locator('.error'), /\S/);
  await cell('standard_error').locator('input').fill('4,5');
  await page.getByRole('button', { name: 'Échantillonner ce modèle' }).click();
  await saved(page);
  await eventually(async () =>
    assert.deepEqual((await storedDocument(page)).mix.model.lift_tests, [
      { channel: 'Social', from: 2000, to: 3000, lift: 25, standard_error: 4.5 },
    ]),
  );
});

test('least squares can be chosen to learn, and left again', async () => {
  const page = await decided(SHORT, { part: 'model' });
  await page.getByLabel('les moindres carrés (pour apprendre)').check();
  await says(status(page, 'off'), /Cette réponse vient des moindres carrés, choisis pour apprendre/);
  await saved(page);
  await eventually(async () => assert.equal((await storedDocument(page)).mix.method, 'least_squares'));
  await status(page, 'off').getByRole('button', { name: 'Passer au modèle bayésien' }).click();
  await status(page, 'running').waitFor();
});

for (const [language, scheme] of [
  ['fr', 'light'],
  ['en', 'dark'],
]) {
  test(`the model on a phone and on paper, ${language}, ${scheme}`, async () => {
    const page = await decided(SHORT, { language, scheme, width: 320, part: 'model' });
    await page.locator('.mix-prior-predictive svg').waitFor();
    await page.locator('.mix-lifts button').click();
    await assertNoViolations(page);
    const fits = () =>
      page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
    assert.ok(await fits(), 'nothing sticks out');
    await status(page, 'done').waitFor(SAMPLED);
    for (const part of ['curves', 'trust', 'plan']) {
      await goTo(page, 'decision', `?part=${part}`);
      assert.ok(await fits(), part);
    }
    await page.emulateMedia({ media: 'print' });
    for (const button of await page.locator('.mix-status .button, levier-cautious .button').all())
      assert.equal(await button.isVisible(), false);
    assert.ok(
      plain(await status(page, 'done').innerText()).length > 40,
      'what the answer rests on is printed',
    );
  });
}
