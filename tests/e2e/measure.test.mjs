// Known totals of a known file, and every figure explains itself.
//
// p01 holds three campaigns: cost 1234.56 + 3980.10 + 205.00 = 5419.66 €, clicks 842 + 2115 + 410 = 3367,
// impressions 360,444; the third gives neither conversions nor revenue, so what divides by or into them rests
// on the first two: cost 5214.66 €, clicks 2957, conversions 101.5, revenue 8110.25 €.
import assert from 'node:assert/strict';
import {
  counts,
  drawn,
  give,
  goTo,
  keep,
  plain,
  said,
  sample,
  saved,
  says,
  site,
  test,
} from './harness/index.mjs';

const levier = site();
const P01 = 'p01_google_ads_fr_utf16.csv';

async function measured(options) {
  const page = await levier.open('/#/data', options);
  await drawn(page, 'data');
  await give(page, sample('imports', P01));
  await keep(page, P01);
  await goTo(page, 'measure');
  await page.locator('.measure-table').waitFor();
  return page;
}

const total = (page) => page.locator('.measure-table tfoot');
const figure = (page, name) => total(page).getByRole('button', { name });

const WORDS = {
  fr: {
    sums: ['360 444', '3 367', '5 420 €', '101,5 hors une ligne', '8 110 € hors une ligne'],
    figures: {
      'Taux de clic': '0,93 %',
      'Coût par clic': '1,61 €',
      'Coût pour mille': '15,04 €',
      'Taux de conversion': '3,43 %',
      'Coût par acquisition': '51,38 €',
      ROAS: '1,56',
    },
    none: 'Retour sur investissement (ROI), Total : —',
    roi: 'Retour sur investissement',
    partial: /laisse de côté 205 € de dépense : une ligne ne dit pas ses conversions/,
    doubt: /3,43 % .* entre 2,83 % et 4,15 % \(confiance 95 %\)/,
    rate: '40,5',
    kept: /Taux de marque de 40,5 % retenu/,
    shown: /: −37,0 %/,
  },
  en: {
    sums: ['360,444', '3,367', '€5,420', '101.5 less one row', '€8,110 less one row'],
    figures: {
      'Click-through rate': '0.93%',
      'Cost per click': '€1.61',
      'Cost per mille': '€15.04',
      'Conversion rate': '3.43%',
      'Cost per acquisition': '€51.38',
      ROAS: '1.56',
    },
    none: 'Return on investment (ROI), Total: —',
    roi: 'Return on investment',
    partial: /leaves out €205 of spend: one row does not give its conversions/,
    doubt: /3\.43%.* between 2\.83% and 4\.15% \(95% confidence\)/,
    rate: '40,5',
    kept: /Margin rate of 40\.5% set/,
    shown: /: −37\.0%/,
  },
};

for (const [language, words] of Object.entries(WORDS)) {
  test(`known totals, and what is missing is said, ${language}`, async () => {
    const page = await measured({ language });
    const cells = (await total(page).locator('td').allInnerTexts()).map(plain);
    assert.deepEqual(cells.slice(0, 5), words.sums);
    for (const [name, value] of Object.entries(words.figures)) {
      const text = plain(await figure(page, name).innerText());
      assert.ok(text.includes(`: ${value} `), `${text} shows ${value}`);
    }
    await says(page.locator('[data-page="measure"] header'), words.partial);
    await says(page.locator('[data-page="measure"] header'), words.doubt);
    await says(page.locator('section[aria-labelledby="measure-missing-title"]'), /zéro.*zéro|zero.*zero/);
  });

  test(`ROI waits for the margin rate, typed with a decimal comma, ${language}`, async () => {
    const page = await measured({ language });
    assert.ok(plain(await figure(page, words.roi).innerText()).startsWith(words.none));
    // The explanation of the dash has the field too.
    await figure(page, words.roi).click();
    const asked = page.locator('levier-why levier-give-margin');
    await asked.locator('input').fill('150');
    await asked.locator('button').click();
    await asked.locator('.error').waitFor();
    await page.keyboard.press('Escape');
    const field = page.locator('#margin-rate');
    await field.fill('abc');
    await field.press('Enter');
    await page.locator('#margin-error').waitFor();
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    await field.fill(words.rate);
    await field.press('Enter');
    await says(page.locator('levier-margin [role=status]'), words.kept);
    // (8110.25 × 0.405 − 5214.66) / 5214.66 = −0.3701
    await says(figure(page, words.roi), words.shown);
    await saved(page);
    await page.reload();
    await says(figure(page, words.roi), words.shown);
  });
}

test('a figure opens its explanation: formula, own numbers, what is left out, source and lines, traps', async () => {
  const page = await measured();
  await figure(page, 'Coût par acquisition').click();
  const why = page.locator('levier-why article.why');
  await why.waitFor();
  assert.match(page.url(), /why=total%2Fcpa/);
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Coût par acquisition (CPA)');
  const maths = (await why.locator('math').allTextContents()).map(plain);
  assert.equal(maths.length, 3, 'with names, with numbers, and what they give');
  assert.match(maths[0], /Coût.*Conversions/);
  assert.match(maths[1], /5 21[45].*101,5/);
  assert.match(maths[2], /51,38/);
  const text = await said(why);
  assert.match(text, new RegExp(`${P01.replaceAll('.', '\\.')} 2 lignes`));
  assert.match(text, /Ce qui est laissé de côté Coût : 205 € sur 1 ligne/);
  assert.match(text, /Les pièges/);
  await why.getByText('Numéros de ligne dans le fichier').click();
  await says(why.locator('.lines'), /^4–5$/);

  await page.keyboard.press('Escape');
  await page.locator('levier-why').waitFor({ state: 'hidden' });
  assert.doesNotMatch(page.url(), /why=/);
  assert.match(
    await page.evaluate(() => document.activeElement?.innerText ?? ''),
    /CPA/,
    'the focus is back on the figure',
  );
});

test('a rate shows its interval and its method, and its explanation has an address', async () => {
  const page = await measured();
  await figure(page, 'Taux de conversion').click();
  const why = page.locator('levier-why article.why');
  // Wilson at 95 % for 101.5 of 2957: 2.83 % to 4.15 %.
  await says(why, /Entre 2,83 % et 4,15 %, avec une confiance de 95 % \(intervalle de Wilson\)/);
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await says(page.locator('levier-why'), /Taux de conversion.*3,43 %/);
});

test('a pinned explanation stays while another is opened', async () => {
  const page = await measured();
  await figure(page, 'Coût par clic').click();
  await page.locator('levier-why').getByRole('button', { name: 'Épingler' }).click();
  await figure(page, 'ROAS').click();
  await page.locator('levier-why article.why').nth(1).waitFor();
  const sheets = await page.locator('levier-why article.why h2').allInnerTexts();
  assert.deepEqual(sheets.map(plain).sort(), ['Coût par clic (CPC)', 'ROAS']);
});

test('a channel opens its campaigns, and mapping a campaign to a channel moves it', async () => {
  const page = await measured();
  await page.getByRole('button', { name: 'Montrer les campagnes de Google Ads' }).click();
  await counts(page.locator('.measure-table tr.campaign'), 3);
  await goTo(page, 'operations');
  const field = page.getByLabel('Canal de la campagne Display - Remarketing');
  await field.fill('Affichage');
  await field.press('Enter');
  await says(page.locator('[data-page="operations"] .operations-narrow tbody'), /Affichage 1 205,00 €/);
  await says(
    page.locator('[data-page="operations"] .lede'),
    /^3 campagnes sur 2 canaux, 5 420 € dépensés\.$/,
  );
  await saved(page);
  await goTo(page, 'measure');
  const names = (await page.locator('.measure-table tr.channel th').allInnerTexts()).map(plain).sort();
  assert.deepEqual(names, ['Affichage', 'Google Ads']);
  await page.keyboard.press('Control+z');
  await page.locator('.measure-table tr.channel').nth(1).waitFor({ state: 'detached' });
  assert.deepEqual((await page.locator('.measure-table tr.channel th').allInnerTexts()).map(plain), [
    'Google Ads',
  ]);
});
