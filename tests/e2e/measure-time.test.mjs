// Measure over time: days chosen, the days before and a year ago beside them, the trend, currencies kept
// apart or converted at a stated rate, columns chosen and sorted by.
import assert from 'node:assert/strict';
import {
  assertNoViolations,
  counts,
  drawn,
  eventually,
  give,
  goTo,
  keep,
  nameOf,
  plain,
  said,
  sample,
  says,
  site,
  test,
} from './harness/index.mjs';

const levier = site();
const BREVO = 'p08_brevo_fr.csv';
/** Sums of its two mailings, and their ratios. */
const MAILINGS = /^Total 11,250 10,840 3,040 409 26 96\.4% 96% to 96\.7% 28%.*3\.77%/;
const DAY = 86_400_000;
const FIRST = Date.UTC(2025, 0, 1);
const iso = (day) => new Date(FIRST + day * DAY).toISOString().slice(0, 10);

/** A row a day from 1 January 2025: 10 a day, then 20 a day for a week from 1 January 2026, then 30. */
function euros() {
  const lines = ['Day,Campaign,Currency code,Cost,Impr.,Clicks,Conversions,Conv. value'];
  for (let day = 0; day < 379; day += 1) {
    const cost = day < 365 ? 10 : day < 372 ? 20 : 30;
    const name = day % 2 === 0 ? 'Brand' : 'Generic';
    lines.push(`${iso(day)},${name},EUR,${cost}.00,${cost * 90},${cost * 2},${cost / 10},${cost * 3}.00`);
  }
  return { name: 'euros.csv', text: `${lines.join('\n')}\n` };
}

/** Two days in pounds. */
const pounds = {
  name: 'pounds.csv',
  text: `Reporting starts,Reporting ends,Campaign name,Amount spent (GBP),Impressions,Link clicks,Results
2026-01-10,2026-01-10,Prospecting,100.00,9000,200,10
2026-01-11,2026-01-11,Prospecting,100.00,9000,200,10
`,
};

async function measured(files, options) {
  const page = await levier.open('/#/data', options);
  await drawn(page, 'data');
  for (const file of files) {
    await give(page, file);
    await keep(page, nameOf(file));
  }
  await goTo(page, 'measure');
  await page.locator('.measure-table').waitFor();
  return page;
}

const row = (page, name) => page.locator(`.measure-compare tr[data-row="${name}"]`);

for (const [language, words] of Object.entries({
  fr: {
    cost: /Coût 210 € 140 € \+50 % 70 € \+200 %/,
    none: /^Coût : aucune tendance nette/,
    month: '28 derniers jours',
    trend: /^Coût : en hausse d’environ 49 € à chaque pas, par semaine \(entre 13,\d+ € et 84,\d+ €\)/,
    last: '7 derniers jours',
    fortnight: /Coût 350 € 140 € \+150 % 140 € \+150 %/,
    all: 'Toute la période',
    sort: 'Trier par Coût',
    columns: 'Colonnes',
    clicks: 'Clics',
  },
  en: {
    cost: /Cost €210 €140 \+50% €70 \+200%/,
    none: /^Cost: no clear trend/,
    month: 'Last 28 days',
    trend: /^Cost: rising by about €49 at each step, per week \(between €13\.\d+ and €84\.\d+\)/,
    last: 'Last 7 days',
    fortnight: /Cost €350 €140 \+150% €140 \+150%/,
    all: 'The whole period',
    sort: 'Sort by Cost',
    columns: 'Columns',
    clicks: 'Clicks',
  },
}))
  test(`days chosen, compared, their trend, columns, ${language}`, async () => {
    const page = await measured([euros()], { language });
    // A year of the same and two jumps are no line; four weeks of which three rise are one.
    await says(page.locator('[data-slope]'), words.none);
    await page.getByRole('button', { name: words.month }).click();
    await says(page.locator('[data-slope]'), words.trend);
    await page.getByRole('button', { name: words.last }).click();
    await says(row(page, 'cost'), words.cost);
    await page.locator('#measure-from').fill('2026-01-01');
    await page.locator('#measure-from').press('Tab');
    await says(row(page, 'cost'), words.fortnight);
    assert.match(page.url(), /from=2026-01-01/, 'a period has an address');
    await page.locator('#measure-from').fill('2026-01-08');
    await page.locator('#measure-from').press('Tab');
    await says(row(page, 'cost'), words.cost);
    await page.reload();
    await says(row(page, 'cost'), words.cost);
    await assertNoViolations(page);

    await page
      .locator('.measure-table')
      .getByRole('button', { name: /campagnes de|campaigns of/ })
      .first()
      .click();
    const names = async () =>
      (await page.locator('.measure-table tr.campaign th').allInnerTexts()).map((text) => plain(text));
    const sort = page.locator('.measure-table').getByRole('button', { name: words.sort, exact: true });
    await sort.click();
    const falling = await names();
    await sort.click();
    await eventually(async () => assert.deepEqual(await names(), falling.toReversed()));
    await page.getByText(words.columns, { exact: true }).click();
    await page.getByRole('checkbox', { name: words.clicks, exact: true }).uncheck();
    await eventually(async () =>
      assert.ok(!(await said(page.locator('.measure-table thead'))).split(' ').includes(words.clicks)),
    );
    await page.getByRole('button', { name: words.all }).click();
    await counts(page.locator('.measure-compare'), 0);
  });

test('two currencies are kept apart, then converted at a stated rate; VAT is asked once; mailings stand beside', async () => {
  const page = await measured([euros(), pounds, sample('imports', BREVO)], { language: 'en' });
  await says(page.locator('[data-left-out]'), /The files in GBP are left out: give a rate/);
  const cost = () => page.locator('.measure-table tfoot td').nth(2);
  // 365·10 + 7·20 + 7·30 = 4,000 euros.
  await says(cost(), /^€4,000$/);
  const rate = page.locator('[data-rate=GBP] input');
  await rate.fill('1.2');
  await rate.press('Tab');
  // And 200 pounds at 1.2.
  await says(cost(), /^€4,240$/);
  await counts(page.locator('[data-left-out]'), 0);
  // Revenue 12,000 with VAT at 20 % is 10,000 without.
  const revenue = () => page.locator('.measure-table tfoot td').nth(4);
  await says(revenue(), /^€12,000/);
  await page.getByRole('button', { name: 'With VAT: take it out' }).click();
  await says(revenue(), /^€10,000/);
  await says(page.locator('[data-vat]'), /without VAT: 20% was taken out/);
  await says(page.locator('[data-content=email] tfoot'), MAILINGS);
  await goTo(page, 'data');
  await goTo(page, 'measure');
  await says(cost(), /^€4,240$/);
  await page.setViewportSize({ width: 320, height: 700 });
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  assert.ok(scroll <= client, `${scroll} > ${client}`);
  // A mark says that more stands to the right, until it is scrolled there.
  await counts(page.locator('.table-wrap[data-more] > .measure-table'), 1);
  await page.locator('.measure-table').evaluate((table) => table.parentElement.scrollTo(10_000, 0));
  await counts(page.locator('.table-wrap[data-more] > .measure-table'), 0);
  await page.locator('#measure-currency').selectOption('GBP');
  await says(cost(), /^£200$/);
  await assertNoViolations(page);
});
