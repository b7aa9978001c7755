// What an embedded calculator is told, the colours it takes, the code that is pasted.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accentProperties, contrast, readable } from '../src/embed/colour';
import { heightOf } from '../src/embed/height';
import { fromFragment, readColour, readOptions, toFragment } from '../src/embed/options';
import { elementSnippet, frameSnippet, pageAddress } from '../src/embed/snippet';

const usual = readOptions(() => null);

test('a fragment says the options and comes back the same', () => {
  const options = {
    ...usual,
    operation: 'roi',
    lang: 'en' as const,
    values: {
      cost: 1e-7,
      name: 'a&b="é" #',
      rows: [
        [1, 'x'],
        [null, '<b>'],
      ],
    },
    accent: '#aa0055',
    background: 'dark' as const,
    explain: 'none' as const,
    currency: 'CHF',
  };
  const fragment = toFragment(options);
  assert.match(fragment, /^#operation=roi&lang=en&/);
  assert.deepEqual(fromFragment(fragment), options);
  assert.equal(toFragment({ ...usual, operation: 'roi' }), '#operation=roi&lang=fr');
});

test('what is not understood is left out', () => {
  const read = (query: string) => fromFragment(`#${query}`);
  assert.deepEqual(read(''), usual);
  for (const operation of ['ROI', '../x', '<img>', '__proto__', 'a'.repeat(65), ''])
    assert.equal(read(`operation=${encodeURIComponent(operation)}`).operation, '');
  for (const accent of ['red', '12345', '#12', 'url(x)', '#12345g', 'var(--x)', '#1234567'])
    assert.equal(read(`accent=${encodeURIComponent(accent)}`).accent, null);
  assert.equal(read('lang=de&background=pink&explain=all&currency=euro').currency, 'EUR');
  assert.deepEqual(read('lang=de&background=pink&explain=all'), usual);
  for (const values of ['[1]', 'null', '1', '"x"', '{', `{"a":"${'x'.repeat(9_000)}"}`])
    assert.deepEqual(read(`values=${encodeURIComponent(values)}`).values, {});
  const { values } = read(
    `values=${encodeURIComponent('{"__proto__":{"polluted":1},"constructor":1,"Cost":1,"cost":2}')}`,
  );
  assert.deepEqual({ ...values }, { constructor: 1, cost: 2 });
  assert.equal(({} as { polluted?: number }).polluted, undefined);
});

test('a colour is read as people write it', () => {
  assert.equal(readColour('abc'), '#aabbcc');
  assert.equal(readColour(' #A1B2C3 '), '#a1b2c3');
  assert.equal(readColour(null), null);
});

test('contrast is that of the WCAG', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#ffffff', '#ffffff'), 1);
  // The usual grey of the guideline’s own examples.
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
});

test('any accent can be read, by day and by night, and so can what is written on it', () => {
  for (const accent of ['#ffff00', '#000000', '#ffffff', '#00ff00', '#777777', '#2b3fae', '#e0e0e0']) {
    const made = accentProperties(accent);
    const [light, dark] = made['--accent']!.match(/#[0-9a-f]{6}/g)!;
    const [inkLight, inkDark] = made['--accent-ink']!.match(/#[0-9a-f]{6}/g)!;
    assert.ok(contrast(light, '#faf7f1') >= 4.5 && contrast(dark!, '#17150f') >= 4.5, accent);
    assert.ok(contrast(light, inkLight) >= 4.5 && contrast(dark!, inkDark!) >= 4.5, accent);
  }
  assert.equal(readable('#2b3fae', '#faf7f1', '#000000'), '#2b3fae', 'one that can be read is left alone');
});

test('a height is a number within bounds, or nothing', () => {
  const say = (height: unknown) => heightOf({ source: 'levier', type: 'height', height });
  assert.equal(say(512.2), 513);
  assert.equal(say(1e9), 4000);
  assert.equal(say(-5), 120);
  for (const data of [NaN, Infinity, '500', null, undefined, [500], {}]) assert.equal(say(data), undefined);
  for (const data of [
    null,
    'x',
    1,
    {},
    { source: 'levier' },
    { type: 'height', height: 500 },
    { source: 'other', type: 'height', height: 500 },
  ])
    assert.equal(heightOf(data), undefined);
});

test('the code to paste says what was chosen, and nothing in it breaks out of it', () => {
  const place = {
    folder: 'https://example.org/a&b/v0.1/',
    site: 'https://example.org/a&b/',
    link: 'https://example.org/a&b/#/calculators/roi?revenue="1"',
    title: 'ROI "net" <b>',
    width: '480',
    height: 700,
  };
  const options = { ...usual, operation: 'roi', values: { note: `"'><script>` }, accent: '#aa0055' };
  for (const code of [frameSnippet(options, place), elementSnippet(options, place)]) {
    assert.equal(code.match(/<script/g)?.length, 1, code);
    assert.ok(code.includes('https://example.org/a&amp;b/v0.1/embed'), code);
    assert.ok(
      code.includes(
        '<a href="https://example.org/a&amp;b/#/calculators/roi?revenue=&quot;1&quot;">ROI &quot;net&quot; &lt;b&gt;</a>',
      ),
      code,
    );
  }
  assert.match(
    frameSnippet(options, place),
    /^<p data-levier-link><a .*<\/a><\/p>\n<iframe data-levier .* width="480" height="700" sandbox="allow-scripts [^"]*"/,
  );
  assert.ok(!frameSnippet(options, place).includes('allow-same-origin'));
  assert.ok(elementSnippet(options, place).includes('values="{&quot;note&quot;:'));
  // As the build names the pages that other sites turn into calculators.
  assert.equal(pageAddress(options, place), `${place.site}calculators/fr/roi.html`);
  assert.equal(pageAddress({ ...options, lang: 'en' }, place), `${place.site}calculators/en/roi.html`);
});
