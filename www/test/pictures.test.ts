// Golden pictures: each chart, from fixed numbers, is the picture kept in test/golden. After a wanted change:
// node test/run.mjs --update-pictures, then look at the difference.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CHARTS } from './golden/charts';
import { faults } from './golden/faults';
import { svgOf } from './golden/svg';

declare const __ROOT__: string;

const FOLDER = join(__ROOT__, 'test', 'golden', 'pictures');
/** A phone and a page with room. */
const WIDTHS = [320, 720];
const UPDATE = process.env['LEVIER_UPDATE_PICTURES'] === 'yes';

for (const [name, chart] of Object.entries(CHARTS)) {
  test(`${name}: nothing overlaps, leaves the picture or has no place`, () => {
    for (const width of [240, ...WIDTHS, 560, 1100]) {
      const drawing = chart.draw(width);
      assert.deepEqual([...drawing.warnings, ...faults(drawing, width)], [], `${width} px`);
    }
  });

  test(`${name}: the picture is as it was`, () => {
    for (const width of WIDTHS) {
      const file = join(FOLDER, `${name}-${width}.svg`);
      const text = svgOf(chart, width);
      if (UPDATE) {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(file, text);
      }
      assert.equal(text, readFileSync(file, 'utf8'), file);
    }
  });
}

test('no golden picture is left of a chart that is gone', () => {
  const known = Object.keys(CHARTS).flatMap((name) => WIDTHS.map((width) => `${name}-${width}.svg`));
  assert.deepEqual(readdirSync(FOLDER).sort(), known.sort());
});

test('every file of charts has a golden picture', () => {
  const parts = new Set(['boundary', 'chart', 'inks', 'levier-chart', 'save', 'styles']);
  const names = readdirSync(join(__ROOT__, 'src', 'charts'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3));
  assert.deepEqual(
    names.filter((name) => !parts.has(name) && CHARTS[name] === undefined),
    [],
  );
});
