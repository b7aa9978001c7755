// The calculators: each of the catalogue gives the answer of its example, in words, in both languages and on
// the narrowest screen; numbers as people type and paste them; what can be asked of an answer.
import assert from 'node:assert/strict';
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

/** An id that no text stands behind would be shown as it is. */
const BARE_ID =
  /(?:^|[\s(«“"])(?:op|input|output|symbol|choice|error|warning|reason|question|stage|suite|failed|analysis|seek|sweep|field|cells)-[a-z0-9]+(?:-[a-z0-9]+)*/;

/** Every calculator of the list, by the links that lead there. */
async function listed(page) {
  await goTo(page, 'calculators');
  await page.locator('.contents a').first().waitFor();
  return page
    .locator('.contents a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href').replace('#/calculators/', '')));
}

async function open(page, id, query = '') {
  await goTo(page, 'calculators', `/${id}${query}`);
  await page.waitForFunction(
    (wanted) => document.querySelector('levier-calculation')?.operation?.id === wanted,
    id,
  );
  await page.evaluate(() => document.querySelector('levier-calculation').updateComplete);
}

async function sticksOut(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return '';
    return (
      [...document.querySelectorAll('main *')]
        .filter(
          (one) =>
            one.getBoundingClientRect().right > clientWidth + 1 &&
            !one.closest('.table-wrap, .visually-hidden, .formula'),
        )
        .slice(0, 3)
        .map((one) => one.outerHTML.slice(0, 140))
        .join('\n') || `${scrollWidth} > ${clientWidth}`
    );
  });
}

for (const language of ['fr', 'en']) {
  test(`every calculator answers its example, in words, at 320 px (${language})`, async () => {
    const page = await levier.open('/', { language, width: 320, height: 800 });
    const ids = await listed(page);
    assert.ok(ids.length >= 45, `${ids.length} calculators`);
    assert.equal(new Set(ids).size, ids.length);
    const faults = [];
    for (const id of ids) {
      await open(page, id);
      const answered = await page.evaluate(
        () => document.querySelector('levier-calculation').evaluate().result !== null,
      );
      const text = plain(await page.locator('main').innerText());
      const out = await sticksOut(page);
      if (!answered) faults.push(`${id}: no answer for its example`);
      if (/—/.test(text)) faults.push(`${id}: a dash for a value: ${/.{0,60}—.{0,20}/.exec(text)[0]}`);
      if (BARE_ID.test(text)) faults.push(`${id}: a bare id: ${BARE_ID.exec(text)[0]}`);
      if (out !== '') faults.push(`${id}: sticks out: ${out}`);
      // Colours, roles and which label belongs to which field are the same in both languages: looked at once.
      if (language === 'fr')
        await assertNoViolations(page, { include: 'levier-calculator' }).catch((error) =>
          faults.push(`${id}: ${error.message}`),
        );
    }
    assert.deepEqual(faults, []);
  });
}

test('found by words of both languages, by a question, and nothing for nonsense', async () => {
  const page = await levier.open('/#/calculators');
  const search = page.getByRole('searchbox');
  const first = page.locator('.contents.found a').first();
  await search.fill('return on investment');
  await says(first, /Retour sur investissement/);
  await search.fill('elasticite');
  await says(first, /lasticité/);
  await search.fill('photosynthèse');
  await says(page.locator('[role=status].hint'), /Aucun calculateur/);
  await page.locator('.questions a').first().waitFor();
  await search.fill('');
  await page.locator('.questions').getByRole('link', { name: 'ROAS seuil' }).first().click();
  await says(page.locator('h1').first(), /ROAS seuil/);
});

test('numbers as people type them, and each refusal beside its field', async () => {
  const page = await levier.open('/#/calculators/cpa');
  const cost = page.locator('levier-number.input-cost');
  const conversions = page.locator('levier-number.input-conversions');
  const value = page.locator('.answer .value');
  await conversions.locator('input').fill('100');
  for (const [typed, shown] of [
    ['1 234,56 €', '12,35 €'],
    ['1,234.56', '12,35 €'],
    ['3k', '30 €'],
    ['2,5M€', '25 000 €'],
    ['1.234,56', '12,35 €'],
  ]) {
    await cost.locator('input').fill(typed);
    await says(value, new RegExp(`^${shown}$`));
  }
  for (const [typed, problem] of [
    ['12abc', /lettres/],
    ['1,5,2', /deux signes décimaux/],
    ['12 34', /par trois/],
    ['1e308', /trop grand/],
    ['(120)', /parenthèses/i],
    ['5 %', /pourcentage/],
    ['-3', /négative/],
  ]) {
    await cost.locator('input').fill(typed);
    await says(cost.locator('.error'), problem);
    assert.equal(await cost.locator('input').getAttribute('aria-invalid'), 'true', typed);
    assert.equal(await value.getAttribute('class'), 'value quiet', typed);
  }
  await cost.locator('input').fill('');
  await says(page.locator('.answer'), /Il manque : Coût/);
  await page.getByRole('button', { name: 'Mettre l’exemple' }).click();
  await counts(page.locator('.error'), 0);
  // A rate above 100 %, and a number that reads two ways.
  await open(page, 'roi');
  await page.locator('levier-number.input-margin_rate input').first().fill('250');
  await says(page.locator('levier-number.input-margin_rate .error'), /0 % à 100 %/);
  await page.locator('levier-number.input-cost input').fill('1,234');
  await page.locator('levier-number.input-cost input').blur();
  await says(page.locator('levier-number.input-cost'), /Lu comme 1,234/);
});

/** A paste as a spreadsheet makes it, into the field that has the focus. */
async function paste(page, text) {
  await page.evaluate((cells) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', cells);
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

test('a table of cells: pasted, moved by keys, each error at its cell', async () => {
  const page = await levier.open('/#/calculators/funnel');
  const rows = page.locator('levier-cells .cells-row');
  const value = page.locator('.answer .value');
  await rows.first().locator('input').first().focus();
  await paste(page, 'Étape\tNombre\r\nVisites\t10 000\r\nPaniers\t1\u202f000,0\r\nAchats\t250\r\n');
  // The heading is left out, and nothing of the example stays behind.
  await page.waitForFunction(
    () => document.querySelectorAll('.cells-row')[2].querySelectorAll('input')[1].value === '250',
  );
  assert.deepEqual(await rows.locator('input').evaluateAll((fields) => fields.map((field) => field.value)), [
    'Visites',
    '10 000',
    'Paniers',
    '1\u202f000,0',
    'Achats',
    '250',
  ]);
  await says(value, /^2,5 %$/);
  // A row moves with the focus, and the address follows.
  await rows.nth(1).locator('input').nth(1).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await eventually(async () =>
    assert.equal(await rows.nth(2).locator('input').first().inputValue(), 'Paniers'),
  );
  assert.equal(
    await page.evaluate(
      () => document.activeElement.closest('.cells-row') === document.querySelectorAll('.cells-row')[2],
    ),
    true,
  );
  await says(value, /^10 %$/);
  await page.keyboard.press('Alt+ArrowUp');
  await says(value, /^2,5 %$/);
  // What is wrong is said under its row, by its column.
  await rows.nth(1).locator('input').nth(1).fill('mille');
  await says(rows.nth(1).locator('.error'), /Nombre : Il y a des lettres/);
  await rows.nth(1).locator('input').nth(1).fill('-5');
  await says(rows.nth(1).locator('.error'), /Nombre : .*négative/);
  await rows.nth(1).locator('input').nth(1).fill('');
  await says(rows.nth(1).locator('.error'), /cellule est vide/);
  assert.equal(await rows.nth(0).locator('.error').count(), 0);
  await rows.nth(1).locator('input').nth(1).fill('900');
  // Enter goes down, and makes a row after the last.
  await rows.nth(2).locator('input').nth(1).focus();
  await page.keyboard.press('Enter');
  await counts(rows, 4);
  await page.keyboard.type('100');
  await page.reload();
  await says(value, /^1 %$/);
  await assertNoViolations(page, { include: 'levier-calculator' });
  // A column into a list of one value a row.
  await open(page, 'ltv_curve');
  await rows.first().locator('input').focus();
  await paste(page, '100 %\n50 %\n25 %\n');
  await says(page.locator('.answer .value'), /./);
  assert.deepEqual(
    (await rows.locator('input').evaluateAll((fields) => fields.map((field) => field.value))).slice(0, 3),
    ['100 %', '50 %', '25 %'],
  );
  // Several cells into a field that takes one: refused, never run together.
  await page.locator('levier-number.input-margin_per_period input').focus();
  await paste(page, '1\t234');
  await says(page.locator('levier-number.input-margin_per_period .error'), /Plusieurs cellules/);
});

test('aim at a result: the sentence, the value put in, and what cannot be', async () => {
  const page = await levier.open('/#/calculators/cpa?cost=5000&conversions=200');
  await page.getByRole('button', { name: 'Viser un résultat' }).click();
  await page.locator('#seek-input').selectOption('conversions');
  const target = page.locator('levier-seek levier-number input');
  await target.fill('15');
  await says(
    page.locator('levier-seek .lede'),
    /Conversions : il faut 334, au lieu de 200, pour que le résultat soit de 15 €/,
  );
  await says(page.locator('levier-seek'), /334 donne 14,97 €/);
  await page.getByRole('button', { name: /Mettre 334/ }).click();
  await says(page.locator('.answer .value'), /14,97 €/);
  assert.match(page.url(), /conversions=334/);
  assert.match(page.url(), /analysis=seek/);
  await target.fill('0');
  await says(page.locator('levier-seek .lede'), /Aucune valeur/);
  await assertNoViolations(page, { include: 'levier-calculator' });
});

test('what matters most, as a chart and as a table, and the curve with its zero', async () => {
  const page = await levier.open('/#/calculators/roi?revenue=50000&margin_rate=0.3&cost=10000', {
    width: 320,
    height: 800,
  });
  await page.getByRole('button', { name: 'Ce qui compte le plus' }).click();
  const chart = page.locator('levier-sensitivity levier-chart');
  await chart.locator('svg').waitFor();
  await chart.locator('summary').click();
  const rows = (await chart.locator('tbody tr').allInnerTexts()).map(plain);
  // 11,000 spent for the same 15,000 of margin: 4,000 / 11,000; 9,000 spent: 6,000 / 9,000.
  assert.equal(rows[0], 'Coût +66,7 % +36,4 %');
  assert.equal(rows.length, 3);
  assert.equal(await sticksOut(page), '');
  await page.getByRole('button', { name: 'Tracer la courbe' }).click();
  await page.locator('#sweep-input').selectOption('margin_rate');
  // 10,000 of margin on 50,000 of revenue.
  await says(page.locator('levier-sweep .lede'), /passe par zéro quand « Taux de marque » vaut 20 %/);
  await page.locator('levier-sweep levier-chart svg').waitFor();
  await assertNoViolations(page, { include: 'levier-calculator' });
});

test('scenarios: named, duplicated, compared in points and in per cent, kept by the address', async () => {
  const page = await levier.open('/#/calculators/conversion_rate?conversions=200&visitors=10000');
  await page.getByRole('button', { name: 'Comparer des scénarios' }).click();
  await page.getByRole('button', { name: 'Commencer avec deux scénarios' }).click();
  await page.locator('levier-number.input-conversions input').fill('250');
  const table = page.locator('table.compare');
  await says(table, /2 % 2,5 % \+0,5 pt \+25 %/);
  await page.getByLabel('Nom du scénario 2').fill('Nouvelle page');
  await page.getByLabel('Nom du scénario 2').blur();
  await page.getByRole('button', { name: 'Dupliquer « Nouvelle page »' }).click();
  await counts(page.locator('.scenarios li'), 3);
  await page.reload();
  await page.locator('table.compare').waitFor();
  assert.match(await said(table), /Nouvelle page/);
  await counts(page.locator('.scenarios li'), 3);
  await eventually(async () =>
    assert.equal(await page.locator('.scenarios input[type=radio]').nth(2).isChecked(), true),
  );
  for (let more = 0; more < 3; more += 1)
    await page.getByRole('button', { name: 'Dupliquer « Nouvelle page »' }).click();
  await counts(page.locator('.scenarios li'), 6);
  await eventually(async () =>
    assert.equal(await page.getByRole('button', { name: 'Dupliquer « Nouvelle page »' }).isDisabled(), true),
  );
  await page.locator('.scenarios input[type=radio]').first().check();
  await says(page.locator('.answer .value'), /^2 %$/);
  await page.getByRole('button', { name: 'Supprimer « Nouvelle page »' }).click();
  await counts(page.locator('.scenarios li'), 5);
  await assertNoViolations(page, { include: 'levier-calculator' });
});
