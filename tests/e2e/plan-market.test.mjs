// The market is noted and compared; a plan leaves as CSV and comes back.
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

for (const [language, words] of Object.entries({
  fr: {
    lede: /^2 points relevés, une piste d’action ; 2 énoncés ne sont que des opinions\.$/,
    boxes: ['Nouveaux entrants', 'Fournisseurs', 'Acheteurs', 'Substituts', 'Rivalité'],
  },
  en: {
    lede: /^2 points noted, one move; 2 statements are only opinions\.$/,
    boxes: ['New entrants', 'Suppliers', 'Buyers', 'Substitutes', 'Rivalry'],
  },
}))
  test(`the market is noted with its evidence, crossed, and compared by criteria, ${language}`, async () => {
    const page = await openPlan(levier, language, '/#/strategy/market');
    await drawn(page, 'strategy');
    await assertNoViolations(page);
    for (const [quadrant, text] of [
      ['strength', 'Conseil en boutique'],
      ['threat', 'Places de marché'],
    ]) {
      await page.locator(`[data-add=${quadrant}]`).click();
      await field(page, 'text').fill(text);
      await submit(page).click();
      await page.locator('.market-swot a', { hasText: text }).waitFor();
    }
    await page.locator('[data-add=tows]').click();
    for (const text of ['Conseil en boutique', 'Places de marché'])
      for (const all of await page.getByLabel(text).all()) if (await all.isVisible()) await all.check();
    await field(page, 'move').fill('Vendre le conseil');
    await submit(page).click();
    await page.locator('.plan-table a', { hasText: 'Vendre le conseil' }).waitFor();
    await says(page.locator('levier-strategy-market .lede'), words.lede);
    await add(page, 'competitor', { name: 'Canal A' });
    await add(page, 'criterion', { name: 'Prix' });
    await page.locator('levier-market-competitors td a').first().click();
    await page.locator('levier-plan-form levier-number input').fill('4');
    await submit(page).click();
    await says(page.locator('levier-strategy-market td.num'), /^4 /);
    await add(page, 'grid', { name: 'Forces', grid_type: 'five_forces' });
    await goTo(page, 'operations', '/new/grid_entry');
    await field(page, 'grid').selectOption({ label: 'Forces' });
    await counts(field(page, 'box').locator('option'), 6);
    assert.deepEqual((await field(page, 'box').locator('option').allInnerTexts()).slice(1), words.boxes);
    await goTo(page, 'strategy', '/market');
    await assertNoViolations(page);
    await page.setViewportSize({ width: 320, height: 800 });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
  });

/** Gives the import of the plan a CSV text. */
async function importPlan(page, text) {
  const file = { name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('#plan-import-file').setInputFiles(file);
}

/** What each item says, with the names of what it links to. */
function sayings({ plan }) {
  const names = new Map(plan.map(({ id, fields }) => [id, fields.title ?? fields.name ?? id]));
  const named = (value) => (Array.isArray(value) ? value.map(named) : (names.get(value) ?? value));
  const said = plan.map(({ kind, fields }) =>
    JSON.stringify([kind, Object.entries(fields).map(([key, value]) => [key, named(value)])]),
  );
  return said.sort();
}

test('a plan leaves as CSV and comes back the same; what cannot be read is told at its place', async () => {
  const page = await openPlan(levier, 'fr');
  await first(page);
  await add(page, 'person', { name: '=Équipe; "web"' });
  await add(page, 'phase', { title: 'Essai', start: '2026-10-01', end: '2026-10-31' });
  await add(page, 'task', {
    title: 'Maquettes',
    hours: { at: 0, text: '7,5' },
    start: '2026-10-19',
    end: '2026-10-23',
    owner: { label: '=Équipe; "web"' },
    campaign: { label: 'Rentrée' },
  });
  await part(page, 'calendar');
  const { text } = await download(page, () => page.locator('[data-act=csv]').click());
  await importPlan(page, text);
  await says(page.locator('[data-look]'), /rien ne s’ajoute, aucun ne change, 5 sont déjà là tels quels/);
  await saved(page);
  const before = await storedDocument(page);

  const other = await openPlan(levier, 'fr', '/#/operations/calendar');
  await drawn(other, 'operations');
  await importPlan(other, 'Nature;Élément;Début;Fin\nTâche;Maquettes;2026-10-19;2026-10-18\n');
  await says(other.locator('levier-plan-import'), /Ligne 2, colonne « [^»]+ »/);
  await importPlan(other, 'Nature;Élément;Heures de travail\nTâche;Maquettes;sept\nHoroscope;Bélier;1\n');
  await says(other.locator('levier-plan-import'), /2 cellules ne se lisent pas.*Ligne 3, colonne « Nature »/);
  await assertNoViolations(other);
  await importPlan(other, text);
  await says(other.locator('[data-look]'), /5 éléments s’ajoutent, aucun ne change/);
  await other.locator('[data-act=import]').click();
  await says(other.locator('levier-plan-import [role=status]'), /5 éléments sont repris/);
  await saved(other);
  assert.deepEqual(sayings(await storedDocument(other)), sayings(before));
});
