import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatEstimate, formatEstimateRange } from '../src/i18n/estimate';
import { loadLanguage } from '../src/i18n/messages';
import {
  formatBytes,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPoints,
  formatValue,
  moneyColumn,
} from '../src/i18n/number';

/** Spaces of any kind as one: the reference cases normalise them. */
const spaces = (text: string): string => text.replace(/[\s\u00a0\u202f]/g, ' ');

const writers: Record<
  string,
  (inputs: { value: number; decimals: number; currency?: string }, language: 'fr' | 'en') => string
> = {
  format_number: ({ value, decimals }, language) => formatNumber(value, { decimals, language }),
  format_percent: ({ value, decimals }, language) => formatPercent(value, { decimals, language }),
  format_currency: ({ value, decimals, currency }, language) =>
    formatMoney(value, { decimals, currency: currency ?? null, language }),
  format_points: ({ value, decimals }, language) => formatPoints(value, { decimals, language }),
};

const cases = [
  join(__ROOT__, '../tests/cases/operations/format.json'),
  join(__ROOT__, '../../shared/cases/operations/format.json'),
].find(existsSync);

test('the reference cases of formatting', { skip: cases === undefined && 'no format.json here' }, () => {
  const { cases: list } = JSON.parse(readFileSync(cases!, 'utf8')) as {
    cases: {
      id: string;
      op: string;
      inputs: { value: number; decimals: number; currency?: string };
      expected: Record<'fr' | 'en', string>;
    }[];
  };
  assert.ok(list.length > 0);
  for (const { id, op, inputs, expected } of list) {
    for (const language of ['fr', 'en'] as const) {
      assert.equal(spaces(writers[op]!(inputs, language)), spaces(expected[language]), `${id} ${language}`);
    }
  }
});

test('no figure for what is not finite', () => {
  for (const value of [NaN, Infinity, -Infinity, null, undefined]) {
    for (const unit of [
      'rate',
      'money',
      'count',
      'ratio',
      'points',
      'number',
      'days',
      'relative_change',
      'rate_difference',
    ] as const) {
      assert.equal(formatValue(value, unit, { currency: 'EUR' }), '—');
    }
  }
});

test('rates in %, their differences in points, changes signed', () => {
  const shown = (value: number, unit: Parameters<typeof formatValue>[1]): string =>
    spaces(formatValue(value, unit, { language: 'fr', currency: 'EUR' }));
  assert.equal(shown(0.025, 'rate'), '2,5 %');
  assert.equal(shown(0.00531, 'rate'), '0,53 %');
  assert.equal(shown(0.005, 'rate_difference'), '+0,5 pt');
  assert.equal(shown(-0.2, 'relative_change'), '−20 %');
  assert.equal(shown(3.333, 'ratio'), '3,33');
  assert.equal(shown(1234.5, 'money'), '1 235 €');
  assert.equal(shown(12.4, 'money'), '12,40 €');
  assert.equal(shown(12, 'money'), '12 €');
  assert.equal(spaces(formatMoney(12.4, { language: 'fr' })), '12,40');
  assert.equal(formatNumber(0, { language: 'fr' }), '0');
  assert.equal(formatNumber(-0, { language: 'fr' }), '0');
});

test('an estimate is said as a person would: a count whole, both ends of an interval to one digit', async () => {
  await loadLanguage('fr');
  const count = (value: number): string => spaces(formatEstimate(value, 'count', { language: 'en' }));
  assert.deepEqual([66.6, 973.91, 9.96, 9.4, 4, 0.294, -13.61, 5184].map(count), [
    '67',
    '974',
    '10',
    '9.4',
    '4',
    '0.29',
    '−14',
    '5,184',
  ]);
  const range = (low: number, high: number, unit: 'count' | 'money' | 'rate'): string =>
    spaces(formatEstimateRange(low, high, unit, { currency: 'EUR' }));
  assert.equal(range(60, 72.24, 'count'), 'entre 60 et 72');
  assert.equal(range(0.4, 2.57, 'count'), 'entre 0,4 et 2,6');
  assert.equal(range(9.4, 1234, 'count'), 'entre 9 et 1 230');
  assert.equal(range(-13.61, 722.4, 'money'), 'entre −14 € et 722 €');
  assert.equal(range(17.14, 17.9, 'money'), 'entre 17,14 € et 17,90 €');
  assert.equal(range(0.027, 0.0291, 'rate'), 'entre 2,70 % et 2,91 %');
  assert.equal(range(0.22, 0.233, 'rate'), 'entre 22,0 % et 23,3 %');
  assert.equal(range(0.00002, 0.00031, 'rate'), 'entre 0,002 % et 0,031 %');
  // What is measured keeps its digits.
  assert.equal(formatEstimate(51.38, 'money', { currency: 'EUR', language: 'en' }), '€51.38');
});

test('a ratio has two decimals unless others are asked for', () => {
  const ratio = (decimals?: number): string => formatValue(3.5, 'ratio', { language: 'en', decimals });
  assert.deepEqual([ratio(), ratio(1)], ['3.50', '3.5']);
});

test('thousands are parted wherever four digits stand, in both languages', () => {
  assert.deepEqual(
    (['fr', 'en'] as const).map((language) => spaces(formatValue(5184, 'count', { language }))),
    ['5 184', '5,184'],
  );
});

test('the amounts of a column have the same digits', () => {
  const write = (values: (number | null)[]): string[] =>
    values.map((value) => spaces(moneyColumn(values, { currency: 'EUR' })(value ?? 0)));
  assert.deepEqual(write([1193, 435.18]), ['1 193 €', '435 €']);
  assert.deepEqual(write([120, 435.18, null]), ['120,00 €', '435,18 €', '0,00 €']);
});

test('bytes are said in full, and from a thousand on by their sign', () => {
  assert.deepEqual(
    [357, 5600].map((bytes) => spaces(formatBytes(bytes))),
    ['357 octets', '5,6 ko'],
  );
});

test('the numbers of an axis are written as its largest one, and French amounts keep their k by the sign', () => {
  const axis = (value: number, language: 'fr' | 'en'): string =>
    spaces(formatMoney(value, { compact: true, beside: 20_000, currency: 'EUR', language }));
  assert.deepEqual(
    [0, 5000, 20_000].map((value) => axis(value, 'fr')),
    ['0 €', '5 k€', '20 k€'],
  );
  assert.deepEqual(
    [0, 5000, 20_000].map((value) => axis(value, 'en')),
    ['€0', '€5K', '€20K'],
  );
  assert.equal(spaces(formatNumber(5000, { compact: true, language: 'fr' })), '5 000');
});
