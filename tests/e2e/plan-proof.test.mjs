// The plan is proved: an objective is followed by the files, campaigns are compared with their plan, gaps
// have their moves, and all of it is reported.
import assert from 'node:assert/strict';
import { ads, twoYears } from './harness/advertising.mjs';
import {
  assertNoViolations,
  counts,
  download,
  drawn,
  give,
  goTo,
  keep,
  said,
  saved,
  says,
  site,
  storedDocument,
  test,
} from './harness/index.mjs';
import { add, field, openPlan, part, submit } from './harness/plan.mjs';

const levier = site();

const WORDS = {
  fr: {
    title: 'Titre',
    start: 'Début',
    whole: /^La stratégie fonctionne jusqu’ici/,
    pace: /En avance\. Conversions : 440 au 14 octobre 2026, quand il faudrait [\d,]+ à cette date ; 600 visés au 31 décembre 2026\. À l’échéance, [\d ,]+ probablement, entre/,
    report: /^# Rapport sur le plan/,
  },
  en: {
    title: 'Title',
    start: 'Start',
    whole: /^The strategy works so far/,
    pace: /Ahead\. Conversions: 440 on 14 October 2026, when [\d.]+ would do on that date; 600 aimed at by 31 December 2026\. By the deadline, probably [\d,.]+, between/,
    report: /^# Report on the plan/,
  },
};

for (const [language, words] of Object.entries(WORDS)) {
  test(`an objective is followed by the files, a campaign compared with its plan, and both reported, ${language}`, async () => {
    const page = await openPlan(levier, language, '/#/data');
    await drawn(page, 'data');
    await give(page, { name: 'ads.csv', text: ads() });
    await keep(page, 'ads.csv');
    await goTo(page, 'strategy', '/new');
    await page.getByLabel(words.title, { exact: true }).fill('Vendre en ligne');
    await page.getByLabel(words.start, { exact: true }).fill('2026-09-01');
    await page.locator('#objective-deadline').fill('2026-12-31');
    await page.locator('levier-objective-form button[type=submit]').click();
    await page.locator('.objective').waitFor();
    await add(page, 'key_result', {
      objective: { label: 'Vendre en ligne' },
      kpi: 'conversions',
      direction: 'increase',
      target_value: { at: 2, text: '600' },
    });
    await says(page.locator('levier-plan-proof .lede'), words.whole);
    await says(page.locator('.plan-aims'), words.pace);
    await goTo(page, 'operations');
    await page.locator('#plan-first-name').fill('Rentrée');
    await page.locator('.plan-first levier-number input').fill('3000');
    await page.locator('.plan-first button[type=submit]').click();
    await page.locator('levier-plan-campaign').waitFor();
    await field(page, 'start').fill('2026-09-01');
    await field(page, 'end').fill('2026-10-14');
    await field(page, 'expected_kpi').selectOption('conversions');
    await page.locator('.plan-form levier-number input').fill('400');
    await submit(page).click();
    await page.locator('.plan-table a', { hasText: 'Rentrée' }).click();
    await page.locator('.plan-spread input').fill('3080');
    await page.locator('.plan-spread button').click();
    await counts(page.locator('levier-plan-campaign tbody tr'), 2);
    await part(page, 'proof');
    await says(page.locator('.plan-gaps'), /4.400.*3.080/);
    const gap = await said(page.locator('.plan-gaps'));
    assert.match(gap, /440/);
    await part(page, 'plan');
    // Over since yesterday: nothing more is expected than what was spent.
    await says(page.locator('levier-plan-overview tfoot'), /3.080.*4.400.*4.400/);
    await part(page, 'proof');
    await assertNoViolations(page);
    await part(page, 'report');
    await page.locator('[data-act=markdown]').waitFor();
    await assertNoViolations(page);
    const report = await download(page, () => page.locator('[data-act=markdown]').click());
    assert.match(report.text, words.report);
    assert.match(report.text, /\| Rentrée \|/);
  });
}

test('a gap has its moves; a move that is taken changes the campaigns and is reviewed on its day', async () => {
  const page = await openPlan(levier, 'fr', '/#/data');
  await drawn(page, 'data');
  await give(page, { name: 'ads.csv', text: ads({ Chère: 2, Sobre: 8 }) });
  await keep(page, 'ads.csv');
  await give(page, { name: 'before.csv', text: twoYears() });
  await keep(page, 'before.csv');
  await goTo(page, 'strategy', '/new');
  await page.getByLabel('Titre', { exact: true }).fill('Vendre en ligne');
  await page.getByLabel('Début', { exact: true }).fill('2026-09-01');
  await page.locator('#objective-deadline').fill('2026-12-31');
  await page.locator('levier-objective-form button[type=submit]').click();
  await page.locator('.objective').waitFor();
  const aim = { kpi: 'conversions', direction: 'increase', target_value: { at: 2, text: '2000' } };
  await add(page, 'key_result', { objective: { label: 'Vendre en ligne' }, ...aim });
  for (const title of ['Chère', 'Sobre']) {
    const dates = { start: '2026-09-01', end: '2026-12-31', expected_kpi: 'conversions' };
    await goTo(page, 'operations', '/new/campaign');
    for (const [key, value] of Object.entries({ title, ...dates })) {
      const at = field(page, key);
      if ((await at.evaluate((node) => node.localName)) === 'select') await at.selectOption(value);
      else await at.fill(value);
    }
    await submit(page).click();
    await page.locator('.plan-spread input').fill('12200');
    await page.locator('.plan-spread button').click();
    await counts(page.locator('levier-plan-campaign tbody tr'), 4);
  }
  await part(page, 'calendar');
  await says(
    page.locator('levier-plan-conflicts'),
    /« Chère » tombe en basse saison.*ces mois-là \d\d % de la moyenne/,
  );
  await part(page, 'proof');
  const move = page.locator('[data-move=reallocate]').first();
  // 4,400 € brought 88 results here and 352 there, up to 14 October: 7,800 € left, at 50 € or at 12.50 €.
  await says(move, /Déplacer le reste de « Chère » vers « Sobre »\..*7 800.*50.*12,5.*468 de plus/);
  await move.locator('button').first().click();
  await assertNoViolations(page);
  await move.locator('button[type=submit]').click();
  await says(page.locator('levier-plan-moves [role=status]'), /C’est décidé et noté au journal/);
  await saved(page);
  const { plan, decisions } = await storedDocument(page);
  const line = (at) => plan.filter(({ kind }) => kind === 'budget_line')[at].fields.months;
  assert.equal(line(0)['2026-12'].forecast, 0);
  assert.equal(line(0)['2026-12'].plan, 3100);
  assert.ok(line(1)['2026-12'].forecast > 6100);
  const [{ review, items, figures }] = decisions;
  assert.equal(review, '2026-11-11');
  assert.deepEqual(items.length, 3);
  assert.deepEqual(
    figures.map(({ key }) => key),
    ['move_amount', 'move_results', 'before', 'expected'],
  );
  await page.context().clock.setFixedTime('2026-11-20T12:00:00');
  await page.reload();
  await goTo(page, 'decision');
  await says(page.locator('.decision-due'), /Une décision|1 décision/);
  const entry = page.locator('levier-plan-decision');
  await says(entry, /Elle change : Chère\s?, Sobre/);
  await says(entry.locator('.decision-review'), /Obtenu/);
  await assertNoViolations(page);
  await entry.locator('textarea').fill('Continuer');
  await entry.locator('button[type=submit]').click();
  await says(entry, /Revue du 20 novembre 2026.*Continuer/);
});
