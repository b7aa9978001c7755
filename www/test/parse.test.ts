import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Unit } from '../src/engine/contract';
import { cellsOf, editable, parseNumber, readable } from '../src/i18n/parse';

function value(text: string, unit: Unit, language: 'fr' | 'en' = 'fr'): number | string {
  const parsed = parseNumber(text, unit, language);
  return 'value' in parsed ? parsed.value : parsed.error;
}

test('reads both languages in both languages', () => {
  for (const language of ['fr', 'en'] as const) {
    for (const text of [
      '1 234,56',
      '1\u202f234,56',
      '1\u00a0234,56',
      '1,234.56',
      '1.234,56',
      '1234.56',
      '1234,56',
      "1'234.56",
    ]) {
      assert.equal(value(text, 'money', language), 1234.56, `${text} (${language})`);
    }
    assert.equal(value('1,234,567', 'count', language), 1234567);
    assert.equal(value('1.234.567', 'count', language), 1234567);
    assert.equal(value('1 234 567', 'count', language), 1234567);
    assert.equal(value('1234567,891', 'number', language), 1234567.891);
  }
});

test('the language settles what could be read two ways', () => {
  assert.equal(value('1,234', 'number', 'fr'), 1.234);
  assert.equal(value('1,234', 'number', 'en'), 1234);
  assert.equal(value('1.234', 'number', 'fr'), 1.234);
  assert.equal(value('1.234', 'number', 'en'), 1.234);
  assert.equal(value('0,234', 'number', 'en'), 0.234);
});

test('percentages are fractions, with or without the sign', () => {
  assert.equal(value('2,5 %', 'rate'), 0.025);
  assert.equal(value('2.5%', 'rate', 'en'), 0.025);
  assert.equal(value('2,5', 'rate'), 0.025);
  assert.equal(value('7', 'rate'), 0.07);
  assert.equal(value('29', 'rate'), 0.29);
  assert.equal(value('−20 %', 'relative_change'), -0.2);
  assert.equal(value('0,5 pt', 'rate_difference'), 0.005);
  assert.equal(value('0.5 pp', 'rate_difference', 'en'), 0.005);
  assert.equal(value('12 pt', 'points'), 12);
  assert.equal(value('5 %', 'money'), 'percent_not_expected');
});

test('multiples, signs and currencies', () => {
  assert.equal(value('3k', 'money'), 3000);
  assert.equal(value('3,5 k€', 'money'), 3500);
  assert.equal(value('1,2M', 'count'), 1200000);
  assert.equal(value('1 234,50 €', 'money'), 1234.5);
  assert.equal(value('€1,234.50', 'money', 'en'), 1234.5);
  assert.equal(value('-12', 'number'), -12);
  assert.equal(value('\u221212,5', 'number'), -12.5);
  assert.equal(value('+3', 'number'), 3);
  assert.equal(value('3,33×', 'ratio'), 3.33);
});

test('refuses what is not one number, and says what is wrong', () => {
  const wrong: Record<string, string[]> = {
    not_a_number: ['', ' ', '--3', '%', ',', '.', '1;2', '€', '1/2', '=3', '3-2'],
    letters: ['abc', '3kk', 'NaN', 'Infinity', '0x10', '12 34 a', '1 234 EUROS', '1e', '12O'],
    two_decimals: ['1,2,3', '1.2.3', '12,34,567', '1,234.567.8', '1.5,2,3'],
    grouping: ['12 34', '1 23', '1 2345', '1 234,5 6', '12.34,5', '1,23.4'],
    several: ['1\t2', '1\n2', '1\r\n234', '12\t\t13'],
    parentheses: ['(120)', '(1 234,5) €'],
    too_large: ['1e308', '1e99999', '-1e300', '1e18', '9999999999999999999', '9e999 k'],
  };
  for (const [error, texts] of Object.entries(wrong)) {
    for (const text of texts) assert.equal(value(text, 'rate'), error, JSON.stringify(text));
  }
  assert.equal(value('5 %', 'count'), 'percent_not_expected');
});

test('cells copied from a spreadsheet', () => {
  for (const text of ['1 234,56', '1 234,56\n', '\t1\u00a0234,56', '1\u202f234,56 €\r\n', ' 1234,56 '])
    assert.equal(value(text, 'money'), 1234.56, JSON.stringify(text));
  assert.equal(value('1,23E+05', 'count'), 123000);
  assert.equal(value('4e-3', 'number'), 0.004);
  assert.deepEqual(cellsOf('a\t1\r\nb\t2\r\n'), [
    ['a', '1'],
    ['b', '2'],
  ]);
  assert.deepEqual(cellsOf('1\n\n3\n'), [['1'], [''], ['3']]);
  assert.deepEqual(cellsOf('1 234,5 €\t2,5 %'), [['1 234,5 €', '2,5 %']]);
});

test('multiples with a currency or words of thousands', () => {
  assert.equal(value('2,5M€', 'money'), 2_500_000);
  assert.equal(value('2,5 M €', 'money'), 2_500_000);
  assert.equal(value('€2.5M', 'money', 'en'), 2_500_000);
  assert.equal(value('1,2 Md€', 'money'), 1_200_000_000);
  assert.equal(value('1.2bn', 'money', 'en'), 1_200_000_000);
  assert.equal(value('0,1k', 'count'), 100);
  assert.equal(value('1.1k', 'count', 'en'), 1100);
});

test('what reads two ways is said', () => {
  assert.deepEqual(parseNumber('1,234', 'count', 'en'), { value: 1234, other: 1.234 });
  assert.deepEqual(parseNumber('1,234', 'count', 'fr'), { value: 1.234, other: 1234 });
  assert.deepEqual(parseNumber('1.500', 'money', 'fr'), { value: 1.5, other: 1500 });
  assert.deepEqual(parseNumber('1.000', 'money', 'en'), { value: 1, other: 1000 });
  assert.deepEqual(parseNumber('310.000,00', 'money', 'fr'), { value: 310_000, other: null });
  assert.deepEqual(parseNumber('0,2', 'rate', 'fr'), { value: 0.002, other: 0.2 });
  assert.deepEqual(parseNumber('0.2', 'relative_change', 'en'), { value: 0.002, other: 0.2 });
  for (const text of ['0,2 %', '2,5', '0', '20'])
    assert.deepEqual('other' in parseNumber(text, 'rate', 'fr'), false, text);
  for (const text of ['1,23', '1234', '0,234', '1,234.5', '1 234', '12,3456'])
    assert.deepEqual('other' in parseNumber(text, 'count', 'fr'), false, text);
});

test('what a field shows is read back as the same number', () => {
  const units: Unit[] = ['rate', 'money', 'count', 'ratio', 'rate_difference', 'relative_change', 'number'];
  const values = [
    0,
    0.025,
    0.07,
    0.29,
    0.1,
    1 / 3,
    1,
    1234.5,
    1234567.891,
    0.001,
    0.0256,
    -12.5,
    1e-5,
    123456789,
    999.995,
  ];
  for (const language of ['fr', 'en'] as const) {
    for (const unit of units) {
      for (const number of values) {
        const shown = editable(number, unit, language);
        const read = value(shown, unit, language);
        assert.ok(
          typeof read === 'number' && Math.abs(read - number) <= Math.abs(number) * 1e-11,
          `${number} ${unit} ${language}: ${shown} → ${read}`,
        );
      }
    }
  }
  assert.deepEqual(
    [5184, 10_363, 999].map((number) => [editable(number, 'count', 'fr'), editable(number, 'count', 'en')]),
    [
      ['5\u202f184', '5,184'],
      ['10\u202f363', '10,363'],
      ['999', '999'],
    ],
    'thousands are set apart in a field as beside it',
  );
  assert.equal(editable(0.29, 'rate', 'fr'), '29');
  assert.equal(editable(0.025, 'rate', 'en'), '2.5');
  assert.equal(editable(null, 'rate', 'fr'), '');
});

test('a field shows a computed number in six digits and a typed one as it was', () => {
  for (const typed of [0, 12.345, 1234567, 1234.567, 0.0556, 123456.7, -2.5, 1e-7])
    assert.equal(readable(typed), typed);
  assert.equal(readable(1046.153846153846), 1046.15);
  assert.equal(readable(2.08713194624), 2.08713);
  assert.equal(readable(-1046.153846153846), -1046.15);
  assert.equal(readable(1 / 3), 0.333333);
  assert.equal(readable(12345678.91), 12345679);
});
