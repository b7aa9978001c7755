// Methods: the index by the chain; each method opens with what was found, takes a table of one's own, and
// says in words why it cannot answer.
import assert from 'node:assert/strict';
import {
  assertNoViolations,
  counts,
  download,
  drawn,
  goTo,
  said,
  says,
  site,
  test,
} from './harness/index.mjs';

const levier = site();

/** A method, with its example. */
async function openMethod(id, options = {}) {
  const page = await levier.open(`/#/methods/${id}`, options);
  await drawn(page, 'methods');
  return page;
}

const lede = (page) => page.locator('.methods-found .lede');
const area = (page, table) => page.locator(`textarea[id$="-${table}"]`);
const result = (page, key) => page.locator(`[data-result="${key}"]`);

/** One's own table in place of the example. */
async function give(page, table, lines) {
  await area(page, table).fill(lines.join('\n'));
}

/** The first cells of the rows of a table of results. */
async function firstCells(page, key) {
  return (await result(page, key).locator('tbody th').allInnerTexts()).map((text) => text.trim());
}

/** Refused with this code, in a sentence. */
async function refused(page, code, words) {
  const note = page.locator(`.methods-found .problem[data-code="${code}"]`);
  await note.waitFor();
  assert.match(await said(note), words);
}

test('the index names the methods by the links of the chain, and each opens', async () => {
  for (const language of ['fr', 'en']) {
    const page = await levier.open('/#/methods', { language });
    await drawn(page, 'methods');
    const links = await page
      .locator('.contents a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    assert.ok(links.length > 0);
    for (const link of links) {
      await goTo(page, 'methods', link.replace('#/methods', ''));
      await says(lede(page), language === 'fr' ? /[a-zé]{3}.*\./ : /[a-z]{3}.*\./);
      await page.locator('levier-chart svg').first().waitFor();
      await counts(page.locator('.methods-found .problem'), 0, link);
      const text = await said(page.locator('main'));
      assert.doesNotMatch(text, /\b(?:NaN|undefined|null|Infinity)\b|methods?-[a-z-]+-/, link);
    }
    await page.context().close();
  }
});

test('every method is readable at 320 px, by day and by night, in both languages', async () => {
  for (const options of [
    { width: 320, language: 'fr', scheme: 'light' },
    { width: 1280, language: 'en', scheme: 'dark' },
  ]) {
    const page = await levier.open('/#/methods', options);
    await drawn(page, 'methods');
    const links = await page
      .locator('.contents a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    await assertNoViolations(page);
    for (const link of links) {
      await goTo(page, 'methods', link.replace('#/methods', ''));
      await page.locator('levier-chart svg').first().waitFor();
      await page.locator('.methods-why > summary').click();
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      assert.ok(scroll <= client, `${link}: ${scroll} > ${client}`);
      await assertNoViolations(page);
    }
    await page.context().close();
  }
});

test('a pasted table takes the place of the example, its mistakes are told at their cell, and a link carries it', async () => {
  const page = await openMethod('van-westendorp');
  await says(lede(page), /Restez entre .* et .* : à .* \(entre .* et .* avec 95 % de confiance\)/);
  await counts(page.locator('.methods-found .tag'), 1);
  await page.locator('[data-act="own"]').click();
  await says(lede(page), /Collez votre tableau/);
  await counts(page.locator('.methods-found .tag'), 0);
  assert.ok(await area(page, 'respondents').evaluate((one) => one === document.activeElement));

  await give(page, 'respondents', ['a;5;8;12;20', 'b;6,5;9;x;22']);
  await says(page.locator('.methods-problems'), /Ligne 2, « Cher » : Il y a des lettres/);
  await says(lede(page), /Corrigez les cellules/);
  await page.locator('.methods-problems button').click();
  const chosen = await area(page, 'respondents').evaluate((one) =>
    one.value.slice(one.selectionStart, one.selectionEnd),
  );
  assert.equal(chosen, 'x');

  await give(page, 'respondents', ['a;5;8;12;20', 'b;6,5;9;14,5;22', 'c;4;9;7;30']);
  await says(lede(page), /2 réponses comptées/);
  await says(
    page.locator('.methods-found .note').nth(1),
    /Sur 3 répondants, 1 a donné des prix .* Non comptés : c\./,
  );
  await page.waitForFunction(() => location.hash.includes('?d=1.'));
  const before = await said(lede(page));
  const other = await levier.open(`/${await page.evaluate(() => location.hash)}`);
  await drawn(other, 'methods');
  await says(lede(other), /2 réponses comptées/);
  assert.equal(await said(lede(other)), before);

  await other.locator('[data-act="example"]').click();
  await says(lede(other), /39 réponses comptées/);
  assert.doesNotMatch(await other.evaluate(() => location.hash), /d=/);
});

test('a link that is damaged is told, and the example stands', async () => {
  const page = await levier.open('/#/methods/van-westendorp?d=1.abc');
  await drawn(page, 'methods');
  await says(page.locator('.methods-found .note.warn').last(), /lien/i);
  await says(lede(page), /Restez entre/);
});

test('van Westendorp: six points with intervals, a file, and refusals in words', async () => {
  const page = await openMethod('van-westendorp', { language: 'en' });
  await says(lede(page), /Stay between .* and .*: at .* \(between .* and .* with 95% confidence\)/);
  assert.equal((await firstCells(page, 'points')).length, 6);
  await counts(page.locator('.methods-found levier-chart'), 2);
  const { name, text } = await download(page, () =>
    result(page, 'points').getByRole('button', { name: /CSV/ }).click(),
  );
  assert.equal(name, 'levier-van-westendorp-points.csv');
  assert.match(text, /Point,Price,Low,High,Share\r\n/);
  await give(page, 'respondents', ['a;9;8;7;6']);
  await refused(page, 'nothing_observed', /No line can be kept/);
  await give(page, 'respondents', ['a;-1;8;12;20']);
  await refused(page, 'negative_input', /^a/);
});
