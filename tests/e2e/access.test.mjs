// Every page, in both languages, wide and narrow, by day and by night: no axe violation, nothing sticking
// out. Colours do not depend on the language, nor names on the width, nor the layout on the colours: English
// names are looked at once, and night once, for its contrast, on a phone.
import assert from 'node:assert/strict';
import {
  LEAST_SQUARES,
  PAGE_NAMES,
  assertContrast,
  assertNoViolations,
  goTo,
  site,
  test,
} from './harness/index.mjs';

const levier = site();

/** Addresses below a page that are walked too, with what stands there once it is drawn. */
const BELOW = {
  strategy: { '/new': 'levier-objective-form h1' },
  calculators: { '/roi': 'levier-calculator h1', '/test': '.test-page h1' },
  embed: { '/roi': 'iframe' },
};
const PAGES = PAGE_NAMES.flatMap((name) => [
  [name],
  ...Object.entries(BELOW[name] ?? {}).map(([rest, until]) => [name, rest, until]),
]);

for (const language of ['fr', 'en']) {
  for (const width of [320, 1280]) {
    test(`every page, ${language}, ${width} px`, async () => {
      const page = await levier.openExample('/', LEAST_SQUARES, { language, width });
      for (const [name, rest = '', until = null] of PAGES) {
        await goTo(page, name, rest);
        if (until !== null) await page.locator(until).waitFor();
        if (name === 'decision') await page.locator('table.decision-plan').waitFor();
        if (name === 'measure') {
          await page.locator('.measure-table button.figure').nth(4).click();
          await page.locator('levier-why article').waitFor();
        }
        await assertFits(page, `${name}${rest}`);
        if (language === 'fr' || width === 1280) await assertNoViolations(page);
        if (language === 'fr' && width === 320) {
          await page.emulateMedia({ colorScheme: 'dark' });
          await assertContrast(page);
          await page.emulateMedia({ colorScheme: 'light' });
        }
      }
    });
  }
}

async function assertFits(page, what) {
  const { scroll, client, wide } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      scroll: scrollWidth,
      client: clientWidth,
      wide: [...document.querySelectorAll('main *')]
        .filter(
          (one) =>
            one.getBoundingClientRect().right > clientWidth + 1 &&
            !one.closest('.table-wrap, .visually-hidden'),
        )
        .slice(0, 3)
        .map((one) => one.outerHTML.slice(0, 120)),
    };
  });
  assert.ok(scroll <= client, `${what} sticks out to the right: ${scroll} > ${client} ${wide.join('\n')}`);
}

test('with the colours that a reader forces, what is current, pressed or open is told apart, and no label is lost', async () => {
  const page = await levier.openExample('/', LEAST_SQUARES);
  await page.emulateMedia({ forcedColors: 'active' });
  let told = 0;
  for (const [name, rest = '', until = null] of PAGES) {
    await goTo(page, name, rest);
    if (until !== null) await page.locator(until).waitFor();
    const { bare, marked } = await page.evaluate(() => {
      const seen = (selector) =>
        [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
      const says = (one) => one.outerHTML.slice(0, 100);
      const states = seen('[aria-current=page], [aria-current=true], [aria-pressed=true]');
      const framed = ({ borderStyle, outlineStyle }) => borderStyle !== 'none' || outlineStyle !== 'none';
      return {
        bare: [
          ...states.filter((one) => getComputedStyle(one).outlineStyle === 'none'),
          ...seen('.button, .input, .sheet').filter((one) => !framed(getComputedStyle(one))),
        ].map(says),
        marked: states.length,
      };
    });
    assert.deepEqual(bare, [], `${name}${rest}: grounds are taken away, and with them what they said`);
    told += marked;
  }
  assert.ok(told > 5, 'places and choices were looked at');
});
