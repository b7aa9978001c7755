import assert from 'node:assert/strict';
import { test } from 'node:test';
import { along, band, clipText, linear, plot, spread, type Mark } from '../src/charts/plot';
import * as marks from '../src/charts/plot';
import { faults } from './golden/faults';
import { svgOf } from './golden/svg';

test('labels are moved apart, in their order, inside their limits', () => {
  const wanted = [50, 52, 51, 10, 98];
  const placed = spread(wanted, 12, 0, 100);
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!);
  for (let i = 1; i < order.length; i += 1)
    assert.ok(placed[order[i]!]! - placed[order[i - 1]!]! >= 12 - 1e-9);
  assert.ok(Math.min(...placed) >= 0 && Math.max(...placed) <= 100);
});

test('a point stands on the drawn line, and nowhere outside it', () => {
  assert.equal(along([0, 10, 20], [0, 5, 7], 15), 6);
  assert.equal(along([0, 10, 20], [0, 5, 7], 20), 7);
  assert.equal(along([0, 10, 20], [0, 5, 7], 0), 0);
  assert.equal(along([0, 10, 20], [0, 5, 7], 21), null);
  assert.equal(along([], [], 1), null);
});

test('lengths are compared from zero, on both sides of it', () => {
  assert.equal(linear([40, 90], { zero: true, nice: 4 })(0, 100)(0), 0);
  const both = linear([-20, 90], { zero: true, nice: 4 })(0, 100);
  assert.ok(both(0) > both(-20) && both(0) < both(90));
  assert.ok(Number.isFinite(linear([0, 0], { zero: true })(0, 100)(0)));
  assert.ok(linear([-5, -5], { zero: true })(0, 100)(-5) < linear([-5, -5], { zero: true })(0, 100)(0));
});

test('a long name is cut with a mark', () => {
  assert.equal(clipText('Search', 200), 'Search');
  const cut = clipText('TV nationale, écran du soir', 60);
  assert.ok(cut.endsWith('…') && cut.length < 12);
});

const EXTREME = [Number.NaN, Infinity, -Infinity, 1e301, -1e308, Number.MAX_VALUE];

test('a value that no picture can hold has no place, and does not stretch a scale', () => {
  const scale = linear([0, 10, ...EXTREME])(0, 100);
  assert.deepEqual(scale.domain, [0, 10]);
  for (const value of EXTREME) assert.ok(Number.isNaN(scale(value)), String(value));
  for (const value of [1e300, -1e300, 1e12]) assert.ok(Math.abs(scale(value)) <= 10_000, String(value));
  const wide = linear([-1e300, 1e300], { nice: 4 })(0, 100);
  assert.ok(wide(0) > 49 && wide(0) < 51 && wide.ticks(4).every(Number.isFinite));
  assert.ok(Number.isFinite(linear(EXTREME)(0, 100)(0.5)), 'a scale over nothing');
  assert.ok(Number.isNaN(band(2)(0, 100)(2)), 'a category that is not there');
});

test('no mark writes a number that is too large for a path', () => {
  const words = { file: '', title: '', description: '', table: { columns: [], rows: [] } };
  const data = [1, ...EXTREME, 1e300, 1e20, 2, 3];
  const own = { x: (_: number, i: number) => i, y: (value: number) => value, ink: 'ink' };
  const all: Mark[] = [
    marks.line(data, own),
    marks.area(data, { ...own, low: 0, high: own.y }),
    marks.dot(data, { ...own, r: 3 }),
    marks.barX(data, { x2: own.y, y: own.x, ink: 'ink', thick: 4 }),
    marks.barY(data, { ...own, y2: own.y }),
    marks.segment(data, { x1: own.y, x2: own.x, y1: own.y, y2: own.x, ink: 'ink' }),
    marks.interval(data, { x1: 0, x2: own.y, y: own.x }),
    marks.stroke(data, { ...own, share: 1 }),
    marks.words(data, { ...own, text: 'word' }),
    marks.label(data, { ...own, text: 'word', places: ['above'] }),
    marks.ruleX(data, { ink: 'ink' }),
    marks.ruleY(data, { ink: 'ink' }),
    marks.zone(0, Number.NaN, { ink: 'ink' }),
    marks.zone(0, 1e300, { ink: 'ink' }),
    marks.slope(1, 1, 1e300, { ink: 'ink', clip: 'plot' }),
  ];
  for (const mark of all) {
    const chart = plot(words, () => ({
      height: 100,
      margin: { top: 0, right: 0, bottom: 0 },
      x: linear([0, 12]),
      y: linear([0, 12]),
      marks: [mark],
    }));
    const text = svgOf(chart, 320);
    assert.doesNotMatch(text, /NaN|Infinity|[0-9]e[+-]?[0-9]|[0-9]{7}/, text);
    assert.ok(chart.draw(320).warnings.length > 0, 'what is left out or cut is told');
  }
});

test('a line stops where a value has no place, and goes on after it', () => {
  const chart = plot({ file: '', title: '', description: '', table: { columns: [], rows: [] } }, () => ({
    height: 100,
    margin: { top: 0, right: 0, bottom: 0 },
    x: linear([0, 5]),
    y: linear([0, 5]),
    marks: [marks.line([0, 1, Number.NaN, 3, 4], { x: (_, i) => i, y: (value) => value, ink: 'curve' })],
  }));
  const [shape] = chart.draw(320).shapes;
  assert.equal(shape?.kind === 'path' && shape.d.match(/M/g)?.length, 2);
});

test('labels take the first place with room, and none covers another or a point', () => {
  const points = Array.from({ length: 6 }, (_, i) => ({ x: 5 + i / 100, y: 5, name: `label ${i}` }));
  const chart = plot({ file: '', title: '', description: '', table: { columns: [], rows: [] } }, () => ({
    height: 200,
    margin: { top: 0, right: 0, bottom: 20 },
    x: linear([0, 10]),
    y: linear([0, 10]),
    marks: [
      marks.dot(points, { x: (one) => one.x, y: (one) => one.y, ink: 'before', r: 5 }),
      marks.label(points, {
        x: (one) => one.x,
        y: (one) => one.y,
        text: (one) => one.name,
        ink: 'label',
        places: ['above-left', 'above-right'],
      }),
    ],
  }));
  const drawing = chart.draw(400);
  assert.deepEqual([...drawing.warnings, ...faults(drawing, 400)], []);
  const texts = drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
  assert.equal(texts.length, 6);
  assert.equal(texts[0]!.anchor, 'end', 'its first choice');
});

test('the names of lines that stop early stand apart, and none falls below where it belongs', () => {
  const ends = [
    { text: 'Observed', ink: 'before', x: 4, y: 5 },
    { text: 'Fitted', ink: 'curve', x: 4, y: 4.9 },
    { text: 'Elsewhere', ink: 'after', x: 1, y: 5 },
  ];
  const chart = plot({ file: '', title: '', description: '', table: { columns: [], rows: [] } }, () => ({
    height: 200,
    margin: { top: 0, right: 0, bottom: 0 },
    x: linear([0, 10]),
    y: linear([0, 10]),
    marks: [marks.endLabels(ends)],
  }));
  const drawing = chart.draw(600);
  assert.deepEqual(faults(drawing, 600), []);
  const heights = drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.y] : []));
  assert.equal(heights.length, 3);
  assert.equal(heights[2], 100 - 11, 'nothing stands near it');
  assert.ok(heights[0]! < heights[1]! && heights[1]! <= 102 - 11 + 1e-9);
});
