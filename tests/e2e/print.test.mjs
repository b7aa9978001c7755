// On paper: the answer and its tables, without what only serves on a screen.
import assert from 'node:assert/strict';
import { LEAST_SQUARES, goTo, openExample, pagesOf, said, site, test } from './harness/index.mjs';

const levier = site();

for (const scheme of ['light', 'dark']) {
  test(`measure and decision on paper, ${scheme}`, async () => {
    const page = await levier.openExample('/', LEAST_SQUARES, { scheme });
    for (const [name, table] of [
      ['measure', '.measure-table'],
      ['decision', 'table.decision-plan'],
    ]) {
      await goTo(page, name);
      await page.locator(table).waitFor();
      await page.emulateMedia({ media: 'print' });
      for (const screen of ['.shell > .rail', '.shell > .bar', '.shell > .dock', 'levier-why'])
        assert.equal(await page.locator(screen).isVisible(), false, `${name}: ${screen}`);
      for (const button of await page.locator('main .button').all())
        assert.equal(await button.isVisible(), false);
      assert.ok(await page.locator(`main h1`).first().isVisible());
      assert.ok(await page.locator(table).isVisible());
      assert.ok((await said(page.locator('main .lede'))).length > 40);
      const { paper, ink } = await page.evaluate(() => ({
        paper: getComputedStyle(document.body).backgroundColor,
        ink: getComputedStyle(document.querySelector('h1')).color,
      }));
      assert.equal(paper, 'rgb(255, 255, 255)', 'white paper, by night too');
      const dark = ink
        .match(/[\d.]+/g)
        .slice(0, 3)
        .map(Number);
      assert.ok(Math.max(...dark) < 110, `dark ink: ${ink}`);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      assert.ok(pagesOf(pdf) >= 1 && pagesOf(pdf) <= 12, `${name}: ${pagesOf(pdf)} pages`);
      await page.emulateMedia({ media: null });
    }
    for (const [mode, shown] of [
      ['search', 'levier-search-shown table'],
      ['by-hand', 'levier-by-hand .by-hand-channel'],
    ]) {
      await goTo(page, 'decision', `/${mode}`);
      await page.locator(shown).first().waitFor();
      await page.locator('main levier-chart svg').last().waitFor();
      await page.emulateMedia({ media: 'print' });
      assert.ok(await page.locator('main h1').isVisible(), mode);
      assert.ok(await page.locator(shown).first().isVisible(), mode);
      for (const one of await page.locator('main .button, main input[type=range], main .learn-player').all())
        assert.equal(await one.isVisible(), false, `${mode}: ${await one.innerText()}`);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      assert.ok(pagesOf(pdf) >= 1 && pagesOf(pdf) <= 4, `${mode}: ${pagesOf(pdf)} pages`);
      await page.emulateMedia({ media: null });
    }
  });
}

/** What is on paper at the moment when the page asks to print. */
function rememberPrint() {
  window.print = () => {
    window.asked = document.documentElement.dataset.print ?? 'page';
  };
}

test('an explanation prints alone', async () => {
  const page = await levier.open('/', { before: (context) => context.addInitScript(rememberPrint) });
  await openExample(page);
  await page.locator('.measure-table tfoot button.figure').nth(4).click();
  await page.locator('levier-why').getByRole('button', { name: 'Imprimer' }).click();
  await page.waitForFunction(() => window.asked === 'why');
  await page.evaluate(() => {
    document.documentElement.dataset.print = 'why';
  });
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('main').isVisible(), false);
  assert.ok(await page.locator('levier-why article').isVisible());
});

test('the journal prints alone', async () => {
  const before = (context) => context.addInitScript(rememberPrint);
  const page = await levier.openExample('/#/decision', LEAST_SQUARES, { before });
  await page.getByRole('button', { name: 'Garder la décision' }).click();
  await page.locator('levier-journal').getByRole('button', { name: 'Imprimer' }).click();
  assert.equal(await page.evaluate(() => window.asked), 'journal');
  await page.evaluate(() => {
    document.documentElement.dataset.print = 'journal';
  });
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.decision-journal table').isVisible());
  assert.equal(await page.locator('table.decision-plan').isVisible(), false);
});
