// The page of an A/B test: the plan's figures and the verdicts are those of the reference cases, a broken
// split forbids the rest, and all of it works by the keyboard, on a phone, on paper and in both languages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  assertNoViolations,
  counts,
  eventually,
  goTo,
  plain,
  said,
  says,
  site,
  test,
} from './harness/index.mjs';

const levier = site();

/** A case of tests/cases/operations, by its file and its name. */
function reference(file, id) {
  const { cases } = JSON.parse(
    readFileSync(new URL(`../cases/operations/${file}.json`, import.meta.url), 'utf8'),
  );
  const found = cases.find((one) => one.id === id);
  assert.ok(found, `${file}: no case ${id}`);
  return found;
}

/** The first case of an operation whose inputs hold these. */
function caseOf(file, operation, inputs) {
  const { cases } = JSON.parse(
    readFileSync(new URL(`../cases/operations/${file}.json`, import.meta.url), 'utf8'),
  );
  const found = cases.find(
    (one) =>
      one.op === operation &&
      Object.entries(inputs).every(
        ([key, value]) => JSON.stringify(one.inputs[key]) === JSON.stringify(value),
      ),
  );
  assert.ok(found, `${file}: no ${operation} of ${JSON.stringify(inputs)}`);
  return found;
}

const french = (value, decimals) => value.toFixed(decimals).replace('.', ',');
const thousands = (value) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ' ');

async function openPart(page, part, query = '') {
  await goTo(page, 'calculators', `/test/${part}${query === '' ? '' : `?${query}`}`);
  await page.locator(`levier-test-${part} .answer`).waitFor();
}

function versions(...rows) {
  return `versions_seen=${encodeURIComponent(JSON.stringify(rows))}`;
}

async function sticksOut(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth <= clientWidth
      ? ''
      : [...document.querySelectorAll('main *')]
          .filter(
            (one) =>
              one.getBoundingClientRect().right > clientWidth + 1 &&
              !one.closest('.table-wrap, .visually-hidden'),
          )
          .slice(0, 3)
          .map((one) => one.outerHTML.slice(0, 140))
          .join('\n') || `${scrollWidth} > ${clientWidth}`;
  });
}

test('a plan: visitors, weeks, what the weeks show, what looking costs', async () => {
  const page = await levier.open('/');
  await openPart(
    page,
    'plan',
    'baseline=0.03&mde_rel=0.1&visitors_per_day=4000&traffic_share=0.5&versions=2&weeks=4&plan_looks=5',
  );
  const { expected } = reference('ab_planning', 'n02_3pct_10rel');
  const answer = await says(page.locator('.answer .lede'), /visiteurs par version/);
  assert.equal(expected.n_per_variant, 53_211);
  assert.match(
    answer,
    new RegExp(`${thousands(expected.n_per_variant)} visiteurs par version, soit 8 semaines`),
  );
  await says(page.locator('.answer'), /106 422/);
  await says(page.locator('.input-mde_rel'), /De 3 % à 3,3 %, soit \+0,3 pt/);
  const { expected: peeking } = caseOf('ab_sequential', 'peeking_inflation', {
    looks: 5,
    alpha_nominal: 0.05,
  });
  await says(
    page.locator('levier-test-plan'),
    new RegExp(`mais de ${french(peeking.type1_error * 100, 1)} %`),
  );
  await counts(page.locator('.test-bounds tbody tr'), 5);
  // Five looks: Pocock's z of 2.413 is a p of 0.0158; 1.028 and 1.228 times the visitors of one look
  // (Jennison and Turnbull, 2000).
  await says(page.locator('.test-bounds tbody tr').first(), /0,000005 10 9\d\d 0,016 13 0\d\d/);
  await page.locator('levier-chart svg circle.before').waitFor();
  await says(
    page.locator('levier-test-plan'),
    /En 4 semaines, chaque version reçoit 28 000 visiteurs : la plus petite hausse/,
  );
  // A change, and it stays after a reload.
  await page.locator('.input-visitors_per_day input').fill('8000');
  await says(page.locator('.answer .lede'), /soit 4 semaines/);
  await page.reload();
  await says(page.locator('.answer .lede'), /soit 4 semaines/);
  // Each refusal beside its field.
  for (const [field, text, problem] of [
    ['mde_rel', '0', /ne se détecte pas/],
    ['mde_rel', '5000', /hors de 0 %/],
    ['baseline', '0', /bornes exclues/],
    ['versions', '9', /De 2 à 8/],
    ['plan_looks', '1000', /de 1 à 100/],
    ['weeks', '0', /fraction de semaine/],
    ['visitors_per_day', '0', /ne finit jamais/],
    ['visitors_per_day', '-5', /négative/],
  ]) {
    const input = page.locator(`.input-${field} input[type=text]`);
    const before = await input.inputValue();
    await input.fill(text);
    await says(page.locator(`.input-${field} .error`), problem);
    assert.equal(await page.locator('.answer .lede').count(), 0, `${field} ${text}`);
    await input.fill(before);
    await page.locator('.answer .lede').waitFor();
  }
});

test('more versions share the risk, and the reading waits for the same size', async () => {
  const page = await levier.open('/');
  await openPart(page, 'plan', 'baseline=0.03&mde_rel=0.1&versions=3&visitors_per_day=6000');
  const needed = /faut ([\d ]+) visiteurs/.exec(
    await says(page.locator('.answer .lede'), /visiteurs par version/),
  )[1];
  assert.ok(Number(needed.replaceAll(' ', '')) > 53_211);
  await page.getByRole('link', { name: 'Lire les résultats de ce test' }).click();
  await page.locator('levier-test-read .answer').waitFor();
  await openPart(
    page,
    'read',
    `${new URL(page.url()).hash.split('?')[1]}&${versions(['A', 1000, 30], ['B', 1000, 31], ['C', 1000, 29])}`,
  );
  await says(page.locator('.test-checks'), new RegExp(`${needed} visiteurs par version, pas encore`));
  await says(
    page.locator('.answer .lede'),
    /On ne peut pas encore conclure : il manque environ .* soit \d+ semaines/,
  );
});

test('a finished test is concluded, with its figures', async () => {
  const page = await levier.open('/');
  // 2 % + 30 % needs fewer than 10,000 visitors a version.
  await openPart(
    page,
    'read',
    `${versions(['A', 10_000, 200], ['B', 10_000, 250])}&baseline=0.02&mde_rel=0.3`,
  );
  await says(page.locator('.answer .lede'), /La version B fait mieux que le témoin : \+0,5 pt .* \+25 %/);
  await says(page.locator('.test-checks'), /visiteurs par version, atteints/);
  const { expected } = caseOf('ab_two_proportions', 'two_proportion_z', {
    conv_a: 200,
    n_a: 10_000,
    conv_b: 250,
    n_b: 10_000,
  });
  const { expected: interval } = caseOf('ab_difference_ci', 'diff_ci', {
    conv_a: 200,
    n_a: 10_000,
    conv_b: 250,
    n_b: 10_000,
  });
  const { expected: belief } = caseOf('ab_bayesian', 'beta_binomial', {
    conv_a: 200,
    n_a: 10_000,
    conv_b: 250,
    n_b: 10_000,
  });
  const row = await said(page.locator('.test-results tbody tr').nth(1));
  for (const figure of [
    french(expected.p_two_sided, 3),
    `${french(interval.newcombe[0] * 100, 2)} pt à +${french(interval.newcombe[1] * 100, 2)} pt`,
    `${french(belief.p_b_beats_a * 100, 1)} %`,
  ])
    assert.ok(row.includes(figure), `${figure} in ${row}`);
  await counts(page.locator('levier-chart svg path.density'), 2);
  assert.match(plain(await page.locator('levier-chart svg').textContent()), /A : 2 %.*B : 2,5 %/);
  // Names typed, and what is typed stays.
  await page.locator('.cells-row').nth(1).locator('.cell.text input').fill('Bouton vert');
  await says(page.locator('.answer .lede'), /La version Bouton vert fait mieux/);
  await page.reload();
  await says(page.locator('.answer .lede'), /La version Bouton vert fait mieux/);
});

test('an unfinished test, and one that shows nothing, are not concluded', async () => {
  const page = await levier.open('/');
  await openPart(page, 'read', versions(['A', 10_000, 100], ['B', 10_000, 120]));
  await says(page.locator('.answer .lede'), /Rien n’est démontré/);
  const { expected } = caseOf('ab_two_proportions', 'two_proportion_z', {
    conv_a: 100,
    n_a: 10_000,
    conv_b: 120,
    n_b: 10_000,
  });
  assert.ok(
    (await said(page.locator('.test-results tbody tr').nth(1))).includes(french(expected.p_two_sided, 3)),
  );
  // The same as the winner above, but planned for more, and looked at five times.
  await openPart(
    page,
    'read',
    `${versions(['A', 10_000, 200], ['B', 10_000, 250])}&baseline=0.03&mde_rel=0.1&entering=4000&looks=5`,
  );
  await says(
    page.locator('.answer .lede'),
    /il manque environ 43 211 visiteurs par version, soit 4 semaines/,
  );
  await says(page.locator('.answer'), /vous avez regardé 5 fois/);
  await says(page.locator('.note.warn'), /provisoires/);
});

test('a broken split forbids all the rest, unless it was the plan', async () => {
  const page = await levier.open('/');
  const { expected } = caseOf('ab_srm', 'srm', { observed: [10_500, 9_800] });
  assert.equal(expected.srm, true);
  await openPart(page, 'read', versions(['A', 10_500, 200], ['B', 9_800, 400]));
  await says(page.locator('.answer .lede'), /Ne lisez rien de ce test/);
  await says(page.locator('.test-mend'), /redirection.*robots.*suivi/s);
  assert.equal(await page.locator('.test-results, levier-chart, .test-checks').count(), 0);
  await page.getByLabel('Les visiteurs n’étaient pas répartis également').check();
  await page.locator('.cells-row').nth(0).locator('.cell').nth(3).locator('input').fill('52');
  await page.locator('.cells-row').nth(1).locator('.cell').nth(3).locator('input').fill('48');
  await says(page.locator('.answer .lede'), /La version B fait mieux/);
});

test('three versions: p corrected by Holm', async () => {
  const page = await levier.open('/');
  await openPart(page, 'read', versions(['Témoin', 4_000, 120], ['B', 4_000, 150], ['C', 4_000, 165]));
  const heads = await said(page.locator('.test-results thead'));
  assert.match(heads, /p corrigé \(Holm\)/);
  const { inputs, expected } = JSON.parse(
    readFileSync(new URL('../cases/operations/ab_multiple.json', import.meta.url), 'utf8'),
  ).cases.find(({ op, expected: told }) => op === 'multi_variant' && told?.p_holm?.length >= 2);
  const [xa, na] = inputs.control;
  await openPart(
    page,
    'read',
    versions(['Témoin', na, xa], ...inputs.variants.map(([x, n], at) => ['BCDEFGH'[at], n, x])),
  );
  for (const [at, p] of expected.p_holm.entries()) {
    const row = await said(page.locator('.test-results tbody tr').nth(at + 1));
    assert.ok(row.includes(french(p, p < 0.01 ? 4 : 3)), `${p} in ${row}`);
  }
});

test('each input error at its cell; cells pasted from a spreadsheet', async () => {
  const page = await levier.open('/');
  await openPart(page, 'read');
  const cell = (row, column) =>
    page.locator('.cells-row').nth(row).locator('.cell').nth(column).locator('input');
  for (const [row, column, text, problem] of [
    [1, 2, '20000', /Plus de conversions que de visiteurs/],
    [0, 1, '0', /Aucun visiteur|Plus de conversions/],
    [1, 1, '-5', /négative/],
    [1, 2, '', /case est vide/],
    [1, 0, 'A', /même nom/],
  ]) {
    const before = await cell(row, column).inputValue();
    await cell(row, column).fill(text);
    await says(page.locator('.cells-row').nth(row).locator('.error'), problem);
    assert.equal(await page.locator('.test-results').count(), 0);
    await cell(row, column).fill(before);
    await page.locator('.test-results').waitFor();
  }
  await page.getByRole('button', { name: 'Vider les champs' }).click();
  await says(page.locator('.answer'), /Remplissez le tableau/);
  assert.equal(await page.locator('.cells .error').count(), 0);
  await cell(0, 0).focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData(
      'text',
      'Version\tVisiteurs\tConversions\nAncienne\t5 000\t150\nNouvelle\t5 010\t240\nAutre\t4 990\t160\n',
    );
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await says(page.locator('.answer .lede'), /La version Nouvelle fait mieux/);
  await counts(page.locator('.test-results tbody tr'), 3);
});

test('found from the index and from the calculators, with what was typed there', async () => {
  const page = await levier.open('/#/calculators');
  await page.getByRole('link', { name: /Lire un test complet/ }).click();
  await page.locator('levier-test-read').waitFor();
  await goTo(page, 'calculators', '/two_proportion_z?conv_a=300&n_a=9000&conv_b=330&n_b=9000');
  await page.getByRole('link', { name: 'Lire tout le test avec ces nombres' }).click();
  await says(page.locator('.test-results'), /300 sur 9 000.*330 sur 9 000/);
  await goTo(page, 'calculators', '/sample_size?baseline=0.03&target=0.033');
  await page.getByRole('link', { name: 'Préparer tout le test avec ces nombres' }).click();
  await says(page.locator('.answer .lede'), /53 211 visiteurs par version/);
  await eventually(async () => assert.equal(await page.locator('.input-mde_rel input').inputValue(), '10'));
});

test('by the keyboard alone: a plan, then its results', async () => {
  const page = await levier.open('/#/calculators/test');
  await page.locator('levier-test-plan .answer .lede').waitFor();
  const press = async (wanted) => {
    for (let stop = 0; stop < 80; stop += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted))
        return;
    }
    assert.fail(`no ${wanted} by Tab`);
  };
  await press('.input-baseline input');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('5');
  await says(page.locator('.input-mde_rel'), /De 5 % à 5,5 %/);
  await press('.answer a.button');
  await page.keyboard.press('Enter');
  await press('.cells-row:nth-child(2) levier-number:nth-of-type(2) input');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('260');
  await says(page.locator('.answer .lede'), /On ne peut pas encore conclure/);
  await page.keyboard.press('Enter');
  await says(page.locator('.cells'), /3/);
  await counts(page.locator('.cells-row'), 3, 'Enter in the last row adds one');
});

for (const language of ['fr', 'en']) {
  test(`accessible, nothing sticks out at 320 px (${language})`, async () => {
    for (const [part, query] of [
      ['plan', ''],
      ['read', ''],
      ['read', versions(['A', 10_500, 200], ['B', 9_800, 400])],
      [
        'read',
        `${versions(['Control page', 40_000, 1200], ['A longer name than most', 40_100, 1300], ['C', 39_900, 1290], ['D', 40_050, 1210])}&baseline=0.03&mde_rel=0.1&entering=4000&looks=3`,
      ],
    ]) {
      for (const scheme of part === 'read' && query === '' ? ['light', 'dark'] : ['light']) {
        const page = await levier.open('/', { language, width: 320, height: 800, scheme });
        await openPart(page, part, query);
        assert.equal(await sticksOut(page), '', `${part} ${query}`);
        const text = plain(await page.locator('main').innerText());
        assert.doesNotMatch(
          text,
          /(?:^|[\s(«“"])(?:test|error|unit|calculator)-[a-z]+-[a-z-]+/,
          'no bare id',
        );
        await assertNoViolations(page, { include: 'levier-test' });
      }
    }
  });
}

test('on paper: the verdict, its figures and the curves, without fields', async () => {
  const page = await levier.open('/');
  for (const part of ['read', 'plan']) {
    await openPart(page, part);
    await page.locator('levier-chart svg').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const unseen of ['.test-parts', 'levier-test form', '.shell > .rail'])
      assert.equal(await page.locator(unseen).first().isVisible(), false, unseen);
    assert.ok(await page.locator('.answer .lede').isVisible());
    assert.ok(await page.locator('levier-chart svg').first().isVisible());
    assert.ok(await page.locator(part === 'read' ? '.test-results' : '.test-bounds').isVisible());
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    assert.ok(Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map((found) => Number(found[1]))) <= 4);
    await page.emulateMedia({ media: null });
  }
});
