// From a shop's orders to the budget of a campaign: the orders given once on Data, segments made of them, a
// reload, one of them aimed at, a campaign for it with a budget.
import assert from 'node:assert/strict';
import {
  drawn,
  eventually,
  give,
  goTo,
  keep,
  saved,
  says,
  site,
  storedDocument,
  test,
} from './harness/index.mjs';

const levier = site();
const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 0, 5);

/** A Shopify export in small: 60 customers, some of whom come back, two orders cancelled. */
function orders() {
  const lines = [
    'Name,Email,Financial Status,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Refunded Amount,Cancelled at',
  ];
  for (let number = 0; number < 240; number += 1) {
    const customer = number % 4 === 0 ? number % 12 : number % 60;
    const day = new Date(FIRST + Math.floor(number * 1.1) * DAY).toISOString().slice(0, 10);
    const total = (20 + ((number * 37) % 80)).toFixed(2);
    const status = number === 50 || number === 150 ? 'voided' : 'paid';
    lines.push(
      `#${1000 + number},c${customer}@example.com,${status},EUR,${total},${total},${day} 10:00:00 +0100,1,Mug,0.00,`,
    );
  }
  return { name: 'orders_export.csv', text: `${lines.join('\n')}\n` };
}

for (const [language, words] of Object.entries({
  fr: { lede: /^Du 1er octobre 2026 au 31 octobre 2026 : 3 000.* au plan/ },
  en: { lede: /^From 1 October 2026 to 31 October 2026: .*3,000 in the plan/ },
}))
  test(`a shop's orders become segments, and a segment a campaign with a budget (${language})`, async () => {
    let clicks = 0;
    const press = async (locator) => {
      clicks += 1;
      await locator.click();
    };
    const page = await levier.open('/#/data', { language });
    const begun = Date.now();
    await drawn(page, 'data');
    await give(page, orders());
    await keep(page, 'orders_export.csv');
    clicks += 1;

    await goTo(page, 'segments');
    clicks += 1;
    await press(page.locator('.audience-door[data-orders]'));
    await page.locator('.rfm-grid').waitFor();
    await saved(page);
    await press(page.locator('[data-act=take]'));
    await page.locator('.segments-status').waitFor();
    await saved(page);

    // A reload in the middle loses nothing that was kept.
    await page.reload();
    await goTo(page, 'segments', '/targets');
    clicks += 1;
    const row = page.locator('tr:has(input[type=checkbox])').first();
    const segment = (await row.locator('th').innerText()).trim();
    await press(row.locator('input[type=checkbox]'));
    await saved(page);
    await press(page.locator('.target-list [data-act=campaign]').first());
    await page.locator('levier-plan-form form').waitFor();
    await page.locator('#plan-title').fill('Retour');
    await page.locator('#plan-start').fill('2026-10-01');
    await page.locator('#plan-end').fill('2026-10-31');
    assert.equal(await page.locator('#plan-segment').inputValue(), segment, 'the segment is chosen already');
    await press(page.locator('.plan-form button[type=submit]'));
    // Its own page opens, where its budget is spread over its months.
    await page.locator('.plan-spread input').fill('3000');
    await press(page.locator('.plan-spread button'));
    await page.locator('levier-plan-campaign tbody tr').first().waitFor();
    await says(page.locator('levier-plan-campaign .lede'), words.lede);
    await saved(page);
    const seconds = (Date.now() - begun) / 1000;
    const { plan, segments, sources } = await storedDocument(page);
    assert.deepEqual(
      plan.map(({ kind }) => kind),
      ['campaign', 'budget_line'],
    );
    assert.equal(plan[0].fields.segment, segment);
    assert.deepEqual(Object.keys(plan[1].fields.months), ['2026-10']);
    assert.equal(plan[1].fields.months['2026-10'].plan, 3000);
    assert.equal(segments.segments.filter((one) => one.target).length, 1);
    assert.equal(sources.length, 1, 'the orders were given once');
    console.log(`${language}: ${clicks} clicks, ${seconds.toFixed(1)} s`);
    assert.ok(clicks <= 10, `${clicks} clicks`);
    await eventually(async () => assert.doesNotMatch(await page.content(), /c1@example\.com/));
  });
