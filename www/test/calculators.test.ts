import assert from 'node:assert/strict';
import { test } from 'node:test';
import { svgOf } from './golden/svg';
import type { Chart } from '../src/charts/chart';
import type { Operation, Values } from '../src/calculators/contract';
import { curve } from '../src/calculators/pictures/curve';
import { funnelChart } from '../src/calculators/pictures/funnel';
import { tornado } from '../src/calculators/pictures/tornado';
import { waterfall } from '../src/calculators/pictures/waterfall';
import {
  begin,
  duplicate,
  MOST_SCENARIOS,
  NO_SCENARIOS,
  scenariosFromQuery,
  scenariosToQuery,
  without,
  withValues,
} from '../src/calculators/scenarios';
import {
  emptyValues,
  exampleValues,
  fromQuery,
  given,
  rowsOf,
  toQuery,
  valueOf,
} from '../src/calculators/values';

/** One input of every kind. */
const operation = {
  id: 'all_kinds',
  suite: 'test',
  stage: 'conversion',
  direction: 'higher',
  formula: { node: 'number', value: 1 },
  pitfalls: [],
  symbols: [],
  bands: [],
  source: 'T',
  outputs: [],
  inputs: [
    {
      key: 'revenue',
      kind: { type: 'number', unit: 'money', min: 0, max: null },
      required: true,
      example: 1234.5,
      default: null,
    },
    { key: 'name', kind: { type: 'text' }, required: false, example: 'a & b = c', default: null },
    { key: 'day', kind: { type: 'date' }, required: false, example: '2025-03-01', default: null },
    {
      key: 'kind',
      kind: { type: 'choice', choices: ['aided', 'spontaneous'] },
      required: true,
      example: 'spontaneous',
      default: null,
    },
    { key: 'sides', kind: { type: 'one_of', numbers: [1, 2] }, required: true, example: 1, default: 2 },
    {
      key: 'sales',
      kind: { type: 'numbers', unit: 'count', min: 0, max: null, at_least: 1, at_most: 9 },
      required: true,
      example: [1, 2.5, 3],
      default: null,
    },
    {
      key: 'row',
      kind: {
        type: 'row',
        columns: [
          { key: 'n', unit: 'count', min: 0, max: null },
          { key: 'm', unit: 'count', min: 0, max: null },
        ],
      },
      required: true,
      example: [1, 2],
      default: null,
    },
    {
      key: 'steps',
      kind: {
        type: 'rows',
        columns: [
          { key: 'step', unit: null, min: null, max: null },
          { key: 'n', unit: 'count', min: 0, max: null },
        ],
        at_least: 1,
        at_most: 5,
      },
      required: true,
      example: [
        ['Vues', 10],
        ['Achats', 2],
      ],
      default: null,
    },
  ],
} as unknown as Operation;

const example = exampleValues(operation);

function query(values: Record<string, string | null>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

test('every kind of input is carried by an address and read back', () => {
  assert.deepEqual(fromQuery(operation, query(toQuery(example))), example);
  assert.equal(fromQuery(operation, new URLSearchParams('other=1')), undefined);
  const partial = fromQuery(operation, query({ revenue: '12' }))!;
  assert.deepEqual(given(partial), { revenue: 12, kind: 'aided', sides: 2 });
});

test('what an address carries and does not read as its kind is left out', () => {
  const empty = emptyValues(operation);
  for (const wrong of [
    { revenue: '1,5' },
    { revenue: 'NaN' },
    { revenue: '1e999' },
    { kind: 'other' },
    { sides: '3' },
    { sales: '[1,' },
    { sales: '{"a":1}' },
    { steps: '[[[1]]]' },
  ] as Record<string, string>[]) {
    assert.deepEqual(fromQuery(operation, query(wrong)), empty, JSON.stringify(wrong));
  }
});

test('a list goes to the rows of its field and back', () => {
  for (const { key, kind } of operation.inputs.slice(5))
    assert.deepEqual(valueOf(kind, rowsOf(kind, example[key]!)), example[key]);
  const { kind } = operation.inputs[7]!;
  assert.deepEqual(
    valueOf(kind, [
      ['a', 1],
      [null, null],
      ['c', null],
    ]),
    [
      ['a', 1],
      ['', null],
      ['c', null],
    ],
  );
  assert.equal(valueOf(kind, []), null);
});

const name = (n: number): string => `Scenario ${n}`;

test('scenarios: a copy to begin with, six at most, none below two', () => {
  let all = begin(example, name);
  assert.deepEqual(
    all.list.map((one) => one.name),
    ['Scenario 1', 'Scenario 2'],
  );
  all = withValues(all, { ...example, revenue: 5 });
  assert.deepEqual(
    all.list.map(({ inputs }) => inputs['revenue']),
    [1234.5, 5],
  );
  for (let more = 0; more < 9; more += 1) all = duplicate(all, 1, name);
  assert.equal(all.list.length, MOST_SCENARIOS);
  assert.equal(new Set(all.list.map((one) => one.name)).size, MOST_SCENARIOS);
  assert.equal(all.selected, MOST_SCENARIOS - 1);
  all = without(all, 5);
  assert.equal(all.selected, 4);
  assert.equal(without(all, 0).selected, 3);
  while (all.list.length > 2) all = without(all, 0);
  assert.deepEqual(without(all, 0), NO_SCENARIOS);
});

test('scenarios in an address: all of them or none', () => {
  const all = {
    list: [
      { name: 'Aujourd’hui', inputs: example },
      { name: 'a=b&c', inputs: { ...emptyValues(operation), revenue: 3 } as Values },
    ],
    selected: 1,
  };
  assert.deepEqual(scenariosFromQuery(operation, query(scenariosToQuery(all))), all);
  assert.deepEqual(scenariosToQuery(NO_SCENARIOS), { scenarios: null, selected: null });
  for (const wrong of [
    '',
    '[]',
    '[["a",{}]]',
    '{',
    '[["a",{}],["b"]]',
    '[["a",{}],[1,{}]]',
    '[["a",{}],["b",{"revenue":"x"}]]',
    '[["a",{}],["b",{"__proto__x":1}]]',
    JSON.stringify(Array(7).fill(['a', {}])),
  ]) {
    assert.deepEqual(scenariosFromQuery(operation, query({ scenarios: wrong })), NO_SCENARIOS, wrong);
  }
  assert.equal(
    scenariosFromQuery(operation, query({ scenarios: '[["a",{}],["b",{}]]', selected: '7' })).selected,
    0,
  );
});

function drawn(chart: Chart): string[] {
  return [240, 320, 700, 1100].map((width) => {
    const text = svgOf(chart, width);
    assert.doesNotMatch(text, /NaN|Infinity|undefined|null/, `${width}`);
    assert.doesNotMatch(text, / (?:width|height|r)="-/, `${width}: a negative size`);
    return text;
  });
}

const words = { long: String, short: String };
const about = {
  file: 'f',
  title: 't',
  description: 'd',
  table: { columns: [], rows: [] },
  words,
  xWords: words,
  yWords: words,
};

test('pictures draw at every width, whatever the numbers', () => {
  const labels = { now: 'now', less: 'less', more: 'more' };
  for (const rows of [
    [{ name: 'a', low: 1, high: 3 }],
    [
      { name: 'a', low: null, high: 3 },
      { name: 'b', low: 2, high: 2 },
    ],
    [{ name: 'both one side', low: 5, high: 9 }],
    [{ name: 'huge', low: -1e300, high: 1e300 }],
    [],
  ]) {
    for (const text of drawn(tornado({ ...about, base: 2, rows, labels })))
      assert.equal(
        (text.match(/<rect class="before"/g) ?? []).length - 1,
        rows.filter(({ low }) => low !== null).length,
      );
  }
  for (const parts of [[18000, -10000, -2160, -4500, -1500], [-5, -5], [0, 0], [1e9], [1e300, -1e300]])
    drawn(
      waterfall({
        ...about,
        parts: parts.map((value) => ({ name: 'part', value })),
        total: { name: 'total', value: parts.reduce((a, b) => a + b, 0) },
      }),
    );
  for (const volumes of [
    [500000, 6000, 900, 180],
    [0, 0],
    [3, 9],
    [1e300, 1e290],
  ])
    drawn(
      funnelChart({
        ...about,
        worst: 'worst',
        steps: volumes.map((volume, at) => ({
          name: 'step',
          volume,
          volumeText: String(volume),
          rateText: at === 0 ? null : 'r',
          worst: at === 1,
        })),
      }),
    );
});

test('a curve stops where there is no answer, and keeps a pole from flattening the rest', () => {
  const labels = { x: 'x', y: 'y', current: 'c', crossing: 'z' };
  const points = Array.from({ length: 101 }, (_, at) => ({
    x: at / 50,
    y: at === 50 ? null : 1 / (at / 50 - 1),
  }));
  for (const text of drawn(curve({ ...about, points, current: { x: 0.5, y: -2 }, crossing: null, labels })))
    assert.equal((/class="curve" d="([^"]*)/.exec(text)?.[1]?.match(/M/g) ?? []).length, 2, 'two pieces');
  for (const heights of [
    [1, 1, 1],
    [0, 0],
    [null, null],
    [-3, 0, 3],
    [null, 5],
    [1e300, 2e300],
    [-1e300, 1e300],
    [-1.7e308, 1.7e308],
    [1e-320, 2e-320],
  ]) {
    drawn(
      curve({
        ...about,
        points: heights.map((y, x) => ({ x, y })),
        current: { x: 1, y: heights[1] ?? null },
        crossing: 1,
        labels,
      }),
    );
  }
});
