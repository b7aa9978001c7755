// One objective: judged while it is written, then by the imported figures.
//
// p01 gives a cost per acquisition of 5214.66 / 101.5 = 51.38 € for September 2026.
import assert from 'node:assert/strict';
import {
  counts,
  drawn,
  eventually,
  give,
  goTo,
  keep,
  said,
  sample,
  saved,
  says,
  site,
  storedDocument,
  test,
} from './harness/index.mjs';

const levier = site();
const P01 = 'p01_google_ads_fr_utf16.csv';

async function form(options) {
  const page = await levier.open('/#/data', {
    before: (context) => context.clock.setFixedTime('2026-10-15T12:00:00'),
    ...options,
  });
  await drawn(page, 'data');
  await give(page, sample('imports', P01));
  await keep(page, P01);
  await goTo(page, 'strategy');
  await page.locator('[data-page="strategy"] a.primary').click();
  await page.locator('levier-objective-form h1').waitFor();
  return page;
}

const field = (page, label) => page.getByLabel(label, { exact: true });
const verdict = (page) => page.locator('aside.verdict');

const WORDS = {
  fr: {
    title: 'Titre',
    scope: 'Périmètre',
    kpi: 'Indicateur',
    baseline: 'Départ',
    measured: /51,38 €, mesuré dans vos fichiers du 1er septembre 2026 au 30 septembre 2026/,
    own: 'Écrire une autre valeur',
    target: 'Cible',
    goal: 'But stratégique servi',
    owner: 'Responsable',
    start: 'Début',
    deadline: 'Échéance',
    save: 'Enregistrer l’objectif',
    missing: /Il lui manque encore un mot sur cinq.*Donnez une échéance\./,
    smart: /^Cet objectif est SMART/,
    untitled: /Donnez un titre/,
    stands:
      /^On ne peut pas encore conclure\. Coût par acquisition \(CPA\) : 51,38 € au 30 septembre 2026, quand il faudrait 57,5\d € à cette date ; 40 € visés au 31 décembre 2026\.$/,
    why: /au moins quatre semaines entières, jour par jour/,
  },
  en: {
    title: 'Title',
    scope: 'Scope',
    kpi: 'KPI',
    baseline: 'Baseline',
    measured: /€51\.38, measured in your files from 1 September 2026 to 30 September 2026/,
    own: 'Write another value',
    target: 'Target',
    goal: 'Strategic goal served',
    owner: 'Owner',
    start: 'Start',
    deadline: 'Deadline',
    save: 'Save the objective',
    missing: /One word of five is still missing.*Give a deadline\./,
    smart: /^This objective is SMART/,
    untitled: /Give it a title/,
    stands:
      /^Cannot tell yet\. Cost per acquisition \(CPA\): €51\.38 on 30 September 2026, when €57\.5\d would do on that date; €40 aimed at by 31 December 2026\.$/,
    why: /at least four whole weeks, day by day/,
  },
};

for (const [language, words] of Object.entries(WORDS)) {
  test(`a missing deadline is told; complete, it is judged by the imported figures, ${language}`, async () => {
    const page = await form({ language });
    await says(verdict(page), words.untitled);
    await field(page, words.title).fill('CPA < 40');
    await field(page, words.scope).fill('Google Ads, France');
    await field(page, words.kpi).selectOption('cpa');
    await says(page.locator('.objective-baseline'), words.measured);
    await page.getByRole('button', { name: words.own }).click();
    assert.match(await field(page, words.baseline).inputValue(), /^51[.,]37\d+$/, 'nothing is rounded away');
    await field(page, words.baseline).fill('60');
    await field(page, words.target).fill('40');
    await field(page, words.goal).fill('Rentabilité');
    await field(page, words.owner).fill('Responsable acquisition');
    await field(page, words.start).fill('2026-09-01');
    await says(verdict(page), words.missing);
    await counts(verdict(page).locator('.smart li.unmet'), 1);

    await field(page, words.deadline).fill('2026-12-31');
    await says(verdict(page), words.smart);
    await counts(verdict(page).locator('.smart li.met'), 5);
    await page.getByRole('button', { name: words.save }).click();
    // The figure is that of a month, whose middle is about 15 of the 121 days away from the start: some
    // 60 − 20 × 15/121 = 57.5 € would do. One month has no margin of error.
    await says(page.locator('.objective .status'), words.stands);
    await says(page.locator('.objective'), words.why);
    // Proof says the same.
    await goTo(page, 'operations', '/proof');
    await says(page.locator('.plan-aims'), new RegExp(words.stands.source.replace(/[$^]/g, '')));
    await goTo(page, 'strategy');
    await saved(page);

    await page.locator('.objective h2 a').click();
    await field(page, words.baseline).fill('52');
    await page.getByRole('button', { name: words.save }).click();
    await says(page.locator('.objective .status'), /51[.,]38/);
    await saved(page);
    const { objectives } = await storedDocument(page);
    assert.deepEqual(
      objectives.map(({ title, kpi, baseline, target, deadline }) => [
        title,
        kpi,
        baseline,
        target,
        deadline,
      ]),
      [['CPA < 40', 'cpa', 52, 40, '2026-12-31']],
    );
  });
}

test('a target on the wrong side, or out of reach, is told with the way to mend it', async () => {
  const page = await form();
  const offered = await field(page, 'Indicateur')
    .locator('option')
    .evaluateAll((all) => all.map((one) => one.value));
  const aimed = ['orders', 'revenue', 'leads', 'price_ht'].map((kpi) => offered.includes(kpi));
  assert.deepEqual(aimed, [true, true, true, false], 'totals can be aimed at, a price without tax cannot');
  await field(page, 'Titre').fill('Vers le haut');
  await field(page, 'Indicateur').selectOption('cpa');
  await page.getByRole('button', { name: 'Écrire une autre valeur' }).click();
  await field(page, 'Départ').fill('60');
  await field(page, 'Cible').fill('70');
  await says(verdict(page), /La cible est du mauvais côté du départ/);
  await field(page, 'Cible').fill('10');
  await says(verdict(page), /La cible demande −83,3 %, plus que la variation que vous jugez atteignable/);
});

test('an objective whose indicator no file gives is kept, and not judged', async () => {
  const page = await form();
  await field(page, 'Titre').fill('Retenir');
  await field(page, 'Indicateur').selectOption({
    index: (await field(page, 'Indicateur').locator('option').count()) - 1,
  });
  await page.getByRole('button', { name: 'Enregistrer l’objectif' }).click();
  await says(page.locator('.objective .status'), /exports publicitaires, qui ne donnent pas cet indicateur/);
  await says(
    page.locator('[data-page="strategy"] .lede'),
    /On ne peut pas encore dire si la stratégie fonctionne/,
  );
});

test('removing asks first; undo brings it back', async () => {
  const page = await form();
  await field(page, 'Titre').fill('À retirer');
  await page.getByRole('button', { name: 'Enregistrer l’objectif' }).click();
  const objective = page.locator('.objective');
  await objective.getByRole('button', { name: 'Supprimer' }).click();
  await says(objective, /Supprimer cet objectif \?/);
  await objective.getByRole('button', { name: 'Supprimer' }).click();
  await objective.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await objective.waitFor();
  await eventually(async () => assert.match(await said(objective), /À retirer/));
});
