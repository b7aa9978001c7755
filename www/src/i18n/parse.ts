// From what a person types to a number. The forms of both languages are read in both: a comma before one or
// two last digits is a decimal comma, a space only ever sets thousands apart, and what could be read two ways
// is said.

import type { Unit } from '../engine/contract';
import type { Language } from './messages';

/**
 * `other`: what `1,234`, or `0,2` where a rate is asked for in per cent, may have been meant to be; null
 * for a way to write numbers that is worth a word, though it reads one way only: `310.000,00`.
 */
export type Parsed = { value: number; other?: number | null } | { error: ParseError };
/** Each is a message, `number-<error>`. */
export type ParseError =
  | 'not_a_number'
  | 'percent_not_expected'
  | 'letters'
  | 'two_decimals'
  | 'grouping'
  | 'several'
  | 'parentheses'
  | 'too_large';

const SPACE = /[\s\u00a0\u202f\u2009]/g;
const CURRENCY = '€|\\$|£|EUR|USD|GBP|CHF';
const SYMBOLS = new RegExp(`^(?:${CURRENCY})|(?:${CURRENCY})$`, 'gi');
const MULTIPLES: [RegExp, number][] = [
  [/(?:md|bn)$/i, 9],
  [/k$/i, 3],
  [/m$/i, 6],
];
/** Beyond this, whole units are lost in a binary number, and no marketing figure is that large. */
const LARGEST = 1e15;

/**
 * Reads `1 234,56`, `1,234.56`, `2,5 %`, `3k`, `2,5 M€`, `−12`, `€1,200`. With `unit: 'rate'`, `2,5 %` and
 * `2,5` are both 0.025, since the field shows «%»; elsewhere a `%` is refused. `language` settles `1,234`.
 */
export function parseNumber(text: string, unit: Unit, language: Language): Parsed {
  const cells = text.split(/[\t\r\n]+/).filter((cell) => cell.trim() !== '');
  if (cells.length > 1) return { error: 'several' };
  let rest = (cells[0] ?? '')
    .replace(SPACE, ' ')
    .trim()
    .replace(/[\u2212\u2013]/g, '-');
  if (/^\(.*\)/.test(rest)) return { error: 'parentheses' };
  rest = rest.replace(SYMBOLS, '').trim();
  const inPercent = unit === 'rate' || unit === 'relative_change';
  const inPoints = unit === 'rate_difference';
  let percent = false;
  if (rest.endsWith('%')) {
    if (!inPercent) return { error: 'percent_not_expected' };
    percent = true;
    rest = rest.slice(0, -1).trim();
  }
  if (unit === 'points' || inPoints) rest = rest.replace(/ ?(?:pts?|pp)$/i, '');
  if (unit === 'ratio') rest = rest.replace(/ ?[×x]$/i, '');
  let places = inPercent || inPoints ? -2 : 0;
  const multiple = percent ? undefined : MULTIPLES.find(([sign]) => sign.test(rest));
  if (multiple) {
    rest = rest.replace(multiple[0], '').trim();
    places += multiple[1];
  }
  const [mantissa = '', exponent, more] = rest.split(/e(?=[+-]?\d+$)/i);
  if (exponent !== undefined) {
    if (more !== undefined || Math.abs(Number(exponent)) > 400) return { error: 'too_large' };
    places += Number(exponent);
  }
  const plain = decimalPoint(mantissa.replace(/^([+-]) /, '$1'), language);
  if (typeof plain !== 'string') return plain;
  // In the text, so that 2,5 % is the number nearest to 0.025 and not 2.5 / 100.
  const value = Number(`${plain}e${places}`);
  if (!Number.isFinite(value) || Math.abs(value) > LARGEST) return { error: 'too_large' };
  const other = otherReading(mantissa, plain, places, inPercent && !percent);
  return other === undefined ? { value } : { value, other };
}

/** One separator before three digits may set thousands apart; a rate below 1 may be a fraction. */
function otherReading(
  mantissa: string,
  plain: string,
  places: number,
  fraction: boolean,
): number | null | undefined {
  if (/\d\.\d{3},/.test(mantissa)) return null;
  if (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(mantissa)) {
    const whole = mantissa.replace(/[.,]/, '');
    return Number(`${plain === whole ? mantissa.replace(',', '.') : whole}e${places}`);
  }
  const below = Math.abs(Number(plain)) < 1 && Number(plain) !== 0;
  return fraction && below ? Number(`${plain}e${places + 2}`) : undefined;
}

/** Rewrites separators: thousands gone, a point for the decimals. */
function decimalPoint(text: string, language: Language): string | { error: ParseError } {
  if (/\p{L}/u.test(text)) return { error: 'letters' };
  if (!/^[+-]?[\d ,.'’]*$/.test(text) || !/\d/.test(text)) return { error: 'not_a_number' };
  const spaced = withoutSpaces(text);
  if (spaced === undefined) return { error: 'grouping' };
  const commas = spaced.split(',').length - 1;
  const points = spaced.split('.').length - 1;
  if (commas > 0 && points > 0) {
    // Both: the last kind is the decimal one, and it stands once.
    const decimal = spaced.lastIndexOf(',') > spaced.lastIndexOf('.') ? ',' : '.';
    const thousands = decimal === ',' ? '.' : ',';
    if (spaced.split(decimal).length !== 2) return { error: 'two_decimals' };
    const [whole = '', fraction = ''] = spaced.split(decimal);
    return grouped(whole, thousands)
      ? `${whole.replaceAll(thousands, '')}.${fraction}`
      : { error: 'grouping' };
  }
  const separator = commas > 0 ? ',' : '.';
  if (commas + points === 0) return spaced;
  if (commas + points > 1)
    return grouped(spaced, separator) ? spaced.replaceAll(separator, '') : { error: 'two_decimals' };
  // One separator: thousands only in English and where exactly three digits follow one to three.
  if (separator === ',' && language === 'en' && /^[+-]?[1-9]\d{0,2},\d{3}$/.test(spaced))
    return spaced.replace(',', '');
  return spaced.replace(separator, '.');
}

/** `1 234,5` and `1'234.5` without what sets thousands apart; nothing when it stands anywhere else. */
function withoutSpaces(text: string): string | undefined {
  if (!/[ '’]/.test(text)) return text;
  const [whole = ''] = text.split(/[.,]/);
  if (!/^[+-]?\d{1,3}(?:[ '’]\d{3})+$/.test(whole) || /[ '’]/.test(text.slice(whole.length)))
    return undefined;
  return text.replace(/[ '’]/g, '');
}

function grouped(whole: string, separator: string): boolean {
  const escaped = separator === '.' ? '\\.' : separator;
  return new RegExp(`^[+-]?\\d{1,3}(?:${escaped}\\d{3})+$`).test(whole);
}

/** What a spreadsheet puts on the clipboard: rows of cells, the empty last line gone. */
export function cellsOf(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

/**
 * A computed number as a field may show it: six digits, and every digit of its whole part. What a person
 * could have typed, up to seven digits, stays as it is.
 */
export function readable(value: number): number {
  const digits = Math.abs(value)
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  if (digits <= 7 || Number.isInteger(value)) return value;
  return Number(value.toPrecision(Math.max(6, Math.ceil(Math.log10(Math.abs(value) + 1)))));
}

/**
 * A number as it stands in a field: the language's decimal sign, thousands set apart, nothing
 * rounded away.
 */
export function editable(value: number | null, unit: Unit, language: Language): string {
  if (value === null || !Number.isFinite(value)) return '';
  const shown =
    unit === 'rate' || unit === 'relative_change' || unit === 'rate_difference'
      ? Number(`${value}e2`)
      : value;
  // Twelve digits: more would show the binary neighbour of the number that was typed.
  const text = Number.isNaN(shown) ? String(value * 100) : String(Number(shown.toPrecision(12)));
  const [whole = '', fraction] = text.split('.');
  const spaced = /^-?\d{4,}$/.test(whole)
    ? whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'fr' ? '\u202f' : ',')
    : whole;
  return fraction === undefined ? spaced : `${spaced}${language === 'fr' ? ',' : '.'}${fraction}`;
}
