import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { loadLanguage } from '../src/i18n';
import { formatValue } from '../src/i18n/number';
import { aligned, decimalsFor } from '../src/pages/methods/aligned';
import type { Figure } from '../src/pages/methods/method';

before(() => loadLanguage('fr'));

function cell(value: number | null, unit: 'number' | 'rate' = 'number'): Figure {
  const say = (decimals: number): string => formatValue(value, unit, { decimals });
  return { text: formatValue(value, unit), value, say };
}

/** A column as it is read. */
function column(cells: Figure[]): string[] {
  const columns = [{ label: 'x', numeric: true }];
  return aligned({ key: 'effect', columns, rows: cells.map((one) => [one]) }).rows.map((row) => row[0]!.text);
}

test('the figures of a column have as many decimals each', () => {
  assert.deepEqual(column([cell(0.2), cell(-0.97), cell(1)]), ['0,20', '−0,97', '1,00']);
  assert.deepEqual(column([cell(30), cell(56.67), cell(108.22)]), ['30,0', '56,7', '108,2']);
  assert.deepEqual(column([cell(0.0513, 'rate'), cell(0.304, 'rate')]), ['5,1\u00a0%', '30,4\u00a0%']);
  assert.deepEqual(column([cell(3), cell(12)]), ['3', '12']);
});

test('places around zero are all as rough, unless rounding loses them all', () => {
  const near = (value: number): Figure => ({ ...cell(value), near: true });
  assert.deepEqual(column([near(0.97), near(-0.0083), near(0.214)]), ['0,97', '−0,01', '0,21']);
  assert.deepEqual(column([near(0.0083), near(0.0124)]), ['0,0083', '0,0124']);
});

test('a column where rounding would lose a figure stays as it is, and a gap stays a gap', () => {
  assert.deepEqual(column([cell(50_189), cell(0.0125), cell(0.22)]), ['50\u202f189', '0,0125', '0,22']);
  assert.deepEqual(column([cell(null), cell(0.5), cell(0.25)]), ['—', '0,50', '0,25']);
});

test('a probability keeps its digits beside other figures, and sets none for them', () => {
  const chance: Figure = { text: '0,045', value: 0.045, fixed: true };
  assert.deepEqual(column([cell(27.8), cell(0.67), chance]), ['27,80', '0,67', '0,045']);
  assert.deepEqual(column([cell(3), chance]), ['3', '0,045']);
});

test('the numbers of a picture are written alike', () => {
  assert.equal(
    decimalsFor([0.561, 0.0711, 0.0449].map((value) => ({ ...cell(value, 'rate'), near: true }))),
    1,
  );
  assert.equal(decimalsFor([0.67, 27.8, 54.93].map((value) => cell(value))), 2);
  assert.equal(decimalsFor([3, 12].map((value) => cell(value))), undefined);
});
