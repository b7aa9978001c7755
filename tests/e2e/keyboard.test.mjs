// By the keyboard alone, from the first screen to a changed decision; and no motion for those who ask for
// none.
import assert from 'node:assert/strict';
import { LEAST_SQUARES, drawn, eventually, goTo, plain, says, site, test } from './harness/index.mjs';

const levier = site();

/** Presses a key until the focus is on an element that matches; each stop must show that it has the focus. */
async function press(page, key, selector, text = null) {
  for (let stop = 0; stop < 120; stop += 1) {
    await page.keyboard.press(key);
    const at = await page.evaluate(
      ([wanted, words]) => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return { arrived: false, unseen: null };
        const style = getComputedStyle(focused);
        const shown =
          style.outlineStyle !== 'none' ||
          style.boxShadow !== 'none' ||
          focused.shadowRoot !== null ||
          focused.matches('input.visually-hidden, main');
        const label = `${focused.innerText ?? ''} ${focused.getAttribute('aria-label') ?? ''}`;
        return {
          arrived: focused.matches(wanted) && (words === null || label.includes(words)),
          unseen: shown ? null : focused.outerHTML.slice(0, 200),
        };
      },
      [selector, text],
    );
    assert.equal(at.unseen, null, 'the focus is visible');
    if (at.arrived) return stop + 1;
  }
  return assert.fail(`no ${selector} ${text ?? ''} by ${key}`);
}

test('a tour by the keyboard: the example, a figure explained, the decision, another total', async () => {
  const page = await levier.open('/');
  await drawn(page, 'home');
  assert.equal(await press(page, 'Tab', 'a.skip'), 1, 'first, a way past the rail');
  await page.keyboard.press('Enter');
  assert.ok((await press(page, 'Tab', 'button.door')) <= 3, 'then the page itself');
  await page.keyboard.press('Enter');
  await drawn(page, 'measure');

  await press(page, 'Tab', 'button.figure');
  const figure = await page.evaluate(() => document.activeElement.innerText);
  await page.keyboard.press('Enter');
  await page.locator('levier-why article').waitFor();
  assert.equal(
    await page.evaluate(() => document.activeElement.closest('levier-why') !== null),
    true,
    'the focus goes to the explanation',
  );
  await page.keyboard.press('Escape');
  await page.locator('levier-why').waitFor({ state: 'hidden' });
  assert.equal(await page.evaluate(() => document.activeElement.innerText), figure, 'and back where it was');

  await press(page, 'Shift+Tab', '.rail .chain a', 'Décision');
  await page.keyboard.press('Enter');
  await page.locator('table.decision-plan').waitFor();
  const total = page.locator('levier-budget-controls > section > .columns input[type=text]').first();
  const before = await total.inputValue();
  await press(page, 'Tab', 'levier-budget-controls > section > .columns input[type=text]');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('9500');
  await says(page.locator('[data-page="decision"] .lede'), /^En dépensant 9 500 €/);
  await page.keyboard.press('ArrowDown');
  await says(page.locator('[data-page="decision"] .lede'), /^En dépensant 9 (?!500)\d{3} €/);
  await press(page, 'Tab', 'input[type=range]');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  // The field and not the sentence, which the posterior may have replaced meanwhile.
  await eventually(async () => assert.equal(await total.inputValue(), before));
});

test('a phone’s width: the four links and «Plus» by the keyboard', async () => {
  const page = await levier.open('/', { width: 320 });
  await drawn(page, 'home');
  await press(page, 'Tab', '.dock button', 'Plus');
  await page.keyboard.press('Enter');
  await page.locator('.dock #more').waitFor();
  await press(page, 'Shift+Tab', '.dock #more a', 'Données');
  await page.keyboard.press('Enter');
  await drawn(page, 'data');
  await press(page, 'Tab', '.import-drop input[type=file]');
});

/** The longest transition and animation of anything on the page, in ms. */
function longest(page) {
  return page.evaluate(() => {
    const times = (text) =>
      text
        .split(',')
        .map((part) => (part.trim().endsWith('ms') ? parseFloat(part) : parseFloat(part) * 1000));
    const all = [...document.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot?.querySelectorAll('*') ?? []),
    ]);
    return Math.max(
      ...all.flatMap((one) => {
        const style = getComputedStyle(one);
        return [
          ...times(style.transitionDuration),
          ...(style.animationName === 'none' ? [] : times(style.animationDuration)),
        ];
      }),
    );
  });
}

for (const [reducedMotion, limit] of [
  ['reduce', 0],
  ['no-preference', 200],
]) {
  test(`motion: at most ${limit} ms when the system says ${reducedMotion}`, async () => {
    const page = await levier.openExample('/', LEAST_SQUARES, { reducedMotion });
    assert.ok((await longest(page)) <= limit);
    for (const name of ['measure', 'decision', 'workspace']) {
      await goTo(page, name);
      if (name === 'decision') await page.locator('table.decision-plan').waitFor();
      const found = await longest(page);
      assert.ok(found <= limit, `${name}: ${found} ms`);
    }
    assert.ok(plain(await page.title()).length > 0);
  });
}
