// The plan: items by the description of their kind, campaigns and budgets, the calendar and its conflicts,
// content, phases, load; every part on a phone.
import assert from 'node:assert/strict';
import {
  assertNoViolations,
  counts,
  download,
  drawn,
  goTo,
  saved,
  says,
  site,
  storedDocument,
  test,
} from './harness/index.mjs';
import { add, field, first, openPlan, part, submit } from './harness/plan.mjs';

const levier = site();

const WORDS = {
  fr: {
    lede: /^Une campagne prévue du 15 octobre 2026 au 14 janvier 2027 : 9 000 au plan, 9 000 attendus au terme\.$/,
    advised: /5 canaux sont conseillés ; les premiers : Recherche, Réseaux sociaux et Display\./,
    take: 'Choisir Recherche',
    chosen: /C’est le canal de la campagne/,
    frozen: /Plan gelé le 15 octobre 2026/,
    removal: /Tâche « Maquettes » perd son lien \(Campagne\)/,
    gone: /Budget « Budget : Rentrée » disparaît aussi/,
    overlap:
      /« Remise A » et « Remise B » s’adressent à la même cible du 10 novembre 2026 au 20 novembre 2026/,
    review: /Équipe ne travaille pas le 24 octobre 2026, jour de la revue « Bilan »/,
    load: /2 tâches pour une personne ; « ?Équipe ?»? dépasse|Équipe dépasse ses heures la semaine S43 2026/,
    gap: /Rien n’est publié entre le 2 novembre 2026 et le 23 novembre 2026 : 21 jours/,
    stages: /4 étapes du parcours sont sans contenu : Notoriété, Conversion, Fidélité et Rentabilité/,
    phase: /Attend une autre phase/,
    gate: /Taux de rétention au moins 30 % : on ne peut pas encore conclure/,
  },
  en: {
    lede: /^One campaign planned from 15 October 2026 to 14 January 2027: 9,000 in the plan, 9,000 expected by the end\.$/,
    advised: /5 channels are advised; the first ones: Search, Social,? and Display\./,
    take: 'Choose Search',
    chosen: /It is the campaign’s channel/,
    frozen: /Plan frozen on 15 October 2026/,
    removal: /Task “Maquettes” loses its link \(Campaign\)/,
    gone: /Budget “Budget: Rentrée” goes too/,
    overlap: /“Remise A” and “Remise B” address the same target from 10 November 2026 to 20 November 2026/,
    review: /Équipe does not work on 24 October 2026, the day of the review “Bilan”/,
    load: /Équipe is above their hours in W43 2026/,
    gap: /Nothing published between 2 November 2026 and 23 November 2026: 21 days/,
    stages: /4 stages have no content: Awareness, Conversion, Loyalty,? and Profitability/,
    phase: /Waits for another phase/,
    gate: /Retention rate at least 30%: cannot tell yet/,
  },
};

for (const [language, words] of Object.entries(WORDS)) {
  test(`a first campaign takes two fields; its budget is spread, its channel advised, ${language}`, async () => {
    const page = await openPlan(levier, language);
    await first(page);
    // 17, 30, 31 and 14 of 92 days.
    const rows = page.locator('levier-plan-campaign tbody tr');
    assert.deepEqual(
      await rows.locator('levier-number >> nth=1').evaluateAll((all) => all.map((one) => one.value)),
      [1663.04],
    );
    await counts(rows, 4);
    await says(page.locator('.plan-advice'), words.advised);
    await page.getByRole('button', { name: words.take }).click();
    await says(page.locator('.plan-advice'), words.chosen);
    await assertNoViolations(page);
    await page.locator('levier-plan-campaign .actions button:not(.small)').last().click();
    await says(page.locator('levier-plan-campaign'), words.frozen);
    await part(page, 'plan');
    await says(page.locator('levier-plan-overview .lede'), words.lede);
    await assertNoViolations(page);
    await saved(page);
    const { plan } = await storedDocument(page);
    assert.deepEqual(
      plan.map(({ kind, fields }) => [kind, fields.channel ?? fields.campaign]),
      [
        ['campaign', 'search'],
        ['budget_line', plan[0].id],
      ],
    );
    await page.reload();
    await says(page.locator('levier-plan-overview .lede'), words.lede);
  });

  test(`an item is added, refused at its field, changed and removed with what hangs on it, ${language}`, async () => {
    const page = await openPlan(levier, language);
    await first(page);
    await goTo(page, 'operations', '/new/task');
    await field(page, 'title').fill('Maquettes');
    await page.locator('levier-plan-form levier-number input').fill('20');
    await field(page, 'start').fill('2026-10-20');
    await field(page, 'end').fill('2026-10-19');
    await submit(page).click();
    await page.locator('#plan-end-error').waitFor();
    await assertNoViolations(page);
    await field(page, 'end').fill('2026-10-24');
    await field(page, 'campaign').selectOption({ label: 'Rentrée' });
    await submit(page).click();
    await page.locator('.plan-table a', { hasText: 'Maquettes' }).waitFor();

    await part(page, 'plan');
    await page.locator('.plan-table a', { hasText: 'Rentrée' }).click();
    await page.locator('levier-plan-removal button').click();
    await says(page.locator('.plan-removal'), words.removal);
    await says(page.locator('.plan-removal'), words.gone);
    await assertNoViolations(page);
    await page.locator('.plan-removal .button.danger').click();
    await page.locator('#plan-first-name').waitFor();
    await saved(page);
    const left = (await storedDocument(page)).plan;
    assert.deepEqual(
      left.map(({ kind, fields }) => [kind, 'campaign' in fields]),
      [['task', false]],
    );
    await page.keyboard.press('Control+z');
    await page.locator('.plan-table a', { hasText: 'Rentrée' }).waitFor();
  });

  test(`the calendar shows what has dates, says what collides, and leaves as .ics and CSV, ${language}`, async () => {
    const page = await openPlan(levier, language);
    await drawn(page, 'operations');
    for (const [title, start, end] of [
      ['Remise A', '2026-11-01', '2026-11-20'],
      ['Remise B', '2026-11-10', '2026-11-30'],
    ])
      await add(page, 'promotion', { title, promotion_type: 'discount', start, end, segment: 'all' });
    await part(page, 'calendar');
    await counts(page.locator('.plan-timeline tbody tr'), 2);
    await says(page.locator('levier-plan-conflicts'), words.overlap);
    await assertNoViolations(page);
    const ics = await download(page, () => page.locator('[data-act=ics]').click());
    assert.match(ics.text, /BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:Remise A\r\n/);
    assert.equal(ics.text.match(/BEGIN:VEVENT/g).length, 2);
    const csv = await download(page, () => page.locator('[data-act=csv]').click());
    assert.match(csv.text, /"Remise B"[;,]"2026-11-10"[;,]"2026-11-30"/);
    await page.locator('.plan-timeline').focus();
    await page.keyboard.press('PageDown');
    await counts(page.locator('.plan-timeline tbody tr'), 0);
    await page.keyboard.press('PageUp');
    await counts(page.locator('.plan-timeline tbody tr'), 2);
    // A week later by the keyboard, three days more by its right edge; each is a step of undo.
    const bar = page.locator('button.plan-bar').first();
    await bar.focus();
    await page.keyboard.press('Control+ArrowRight');
    await says(page.locator('.plan-timeline tbody tr').first(), /08\/11\/2026 – 27\/11\/2026/);
    await bar.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    const box = await bar.boundingBox();
    const track = await bar.evaluate((node) => node.parentElement.clientWidth);
    await page.mouse.move(box.x + box.width - 3, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 3 + (3.1 * track) / 92, box.y + box.height / 2, { steps: 3 });
    await page.mouse.up();
    await says(page.locator('.plan-timeline tbody tr').first(), /08\/11\/2026 – 30\/11\/2026/);
    await page.keyboard.press('Control+z');
    await says(page.locator('.plan-timeline tbody tr').first(), /08\/11\/2026 – 27\/11\/2026/);
    await page.locator('#plan-filter-segment').selectOption('all');
    await counts(page.locator('.plan-timeline tbody tr'), 2);
    await page.locator('[data-months="1"]').click();
    await page.locator('.plan-month-grid').focus();
    await page.keyboard.press('PageDown');
    await counts(page.locator('.plan-month-grid .plan-chip'), 41);
    await assertNoViolations(page);
    await page.locator('.plan-boxes input').nth(1).uncheck();
    await counts(page.locator('.plan-month-grid .plan-chip'), 0);
  });

  test(`contents tell their gaps, phases wait at their gates, people are above their hours, ${language}`, async () => {
    const page = await openPlan(levier, language);
    await drawn(page, 'operations');
    for (const date of ['2026-10-26', '2026-11-02', '2026-11-23'])
      await add(page, 'content', { title: `Article ${date}`, date, stage: 'acquisition' });
    await part(page, 'contents');
    await says(page.locator('levier-plan-contents'), words.gap);
    await says(page.locator('levier-plan-contents'), words.stages);
    await assertNoViolations(page);

    await add(page, 'phase', { title: 'Essai', start: '2026-10-01', end: '2026-10-31' });
    await goTo(page, 'operations', '/new/phase');
    await field(page, 'title').fill('Lancement');
    await field(page, 'start').fill('2026-11-01');
    await field(page, 'end').fill('2026-11-30');
    await page.getByLabel('Essai').check();
    await submit(page).click();
    await add(page, 'gate', {
      phase: { label: 'Essai' },
      kpi: 'retention_rate',
      op: 'at_least',
      value: { at: 0, text: '30' },
      measured: { at: 1, text: '29' },
      low: { at: 2, text: '26' },
      high: { at: 3, text: '33' },
    });
    await says(page.locator('levier-plan-launch'), words.phase);
    await says(page.locator('levier-plan-launch'), words.gate);
    await assertNoViolations(page);

    await add(page, 'person', { name: 'Équipe' });
    for (const title of ['Maquettes', 'Textes'])
      await add(page, 'task', {
        title,
        hours: { at: 0, text: '25' },
        start: '2026-10-19',
        end: '2026-10-23',
        owner: { label: 'Équipe' },
      });
    await goTo(page, 'operations', '/new/review');
    for (const [key, value] of Object.entries({ title: 'Bilan', first: '2026-10-24', until: '2026-10-24' }))
      await field(page, key).fill(value);
    await field(page, 'every').selectOption('weeks');
    await page.locator('levier-plan-form levier-number input').fill('1');
    await page.getByLabel('Équipe').check();
    await submit(page).click();
    await part(page, 'people');
    await says(page.locator('levier-plan-people .lede'), words.load);
    await assertNoViolations(page);
    await part(page, 'calendar');
    await says(page.locator('levier-plan-conflicts'), words.review);
  });
}

test('every part of the plan fits a phone', async () => {
  const page = await openPlan(levier, 'fr', '/#/operations', { width: 320 });
  await first(page);
  // Amounts bear no currency until one is chosen, there where they are written.
  await page.locator('#plan-currency').selectOption('EUR');
  await counts(page.locator('#plan-currency'), 0);
  await says(page.locator('levier-plan-campaign .lede'), /9.000.€/);
  for (const name of ['plan', 'calendar', 'contents', 'launch', 'people', 'proof', 'report']) {
    await part(page, name);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${name}: ${wide} px`);
    await assertNoViolations(page);
  }
});
