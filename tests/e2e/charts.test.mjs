// Pictures that can be read: no text over another, none cut, the asked figure in view beside its explanation.
import assert from 'node:assert/strict';
import { LEAST_SQUARES, goTo, openExample, site, test } from './harness/index.mjs';

const levier = site();

/** Pairs of texts that overlap in one chart, and texts that leave it. */
function crowded() {
  const charts = [...document.querySelectorAll('levier-chart')].map((chart) =>
    chart.shadowRoot.querySelector('svg'),
  );
  return charts.flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    const name = svg.querySelector('title').textContent;
    const texts = [...svg.querySelectorAll('text')]
      .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const cut = texts
      .filter(
        ({ box }) =>
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1,
      )
      .map(({ text }) => `${name}: «${text}» leaves the picture`);
    const over = texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        // A line of text is higher than its letters: boxes may touch by a few pixels where letters do not.
        .filter(
          (other) =>
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 1 &&
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 4,
        )
        .map((other) => `${name}: «${one.text}» over «${other.text}»`),
    );
    return [...cut, ...over];
  });
}

/** Charts draw when their data are there, each at its own time. */
function allDrawn() {
  const charts = [...document.querySelectorAll('levier-chart')];
  return charts.every((chart) => chart.shadowRoot?.querySelector('svg') != null);
}

async function assertUncrowded(page, where) {
  await page.waitForFunction(allDrawn);
  assert.deepEqual(await page.evaluate(crowded), [], where);
}

for (const language of ['fr', 'en']) {
  for (const width of [320, 768, 1280]) {
    test(`charts without overlap, ${language}, ${width} px`, async () => {
      const page = await levier.openExample('/', LEAST_SQUARES, { language, width });
      for (const [name, rest, until] of [
        ['measure', '', 'levier-chart svg'],
        ['decision', '', 'table.decision-plan'],
        ['decision', '/search', 'levier-chart[data-bounds] svg'],
        ['decision', '/by-hand', '.by-hand-channel svg'],
      ]) {
        await goTo(page, name, rest);
        await page.locator(until).first().waitFor();
        await page.locator('levier-chart svg').first().waitFor();
        assert.ok((await page.locator('levier-chart svg text').count()) > 5);
        await assertUncrowded(page, name + rest);
        // Other budgets, curves, trust: one part at a time.
        for (const part of name === 'decision' && rest === '' ? [1, 4, 5] : []) {
          await page.locator('.decision-parts a').nth(part).click();
          await page.locator('.decision-part levier-chart svg text').first().waitFor();
          await assertUncrowded(page, `${name}, part ${part}`);
        }
      }
    });
  }
}

for (const width of [320, 1280]) {
  test(`a figure stays in view while it is explained, ${width} px`, async () => {
    const page = await levier.open('/', { width, height: 800 });
    await openExample(page);
    const figures = page.locator('.measure-table tfoot button.figure');
    for (const at of [0, (await figures.count()) - 1]) {
      await figures.nth(at).click();
      await page.locator('levier-why article').waitFor();
      await page.waitForFunction((index) => {
        const box = document
          .querySelectorAll('.measure-table tfoot button.figure')
          [index].getBoundingClientRect();
        const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
        return top?.closest('button.figure') !== null;
      }, at);
      await page.keyboard.press('Escape');
    }
  });
}
