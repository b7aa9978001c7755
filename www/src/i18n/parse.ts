// From what a person types to a number. The forms of both languages are read in both: a comma before one or two
// last digits is a decimal comma, a space never is anything, and what could be read two ways is refused, not guessed.

import type { Unit } from '../engine/contract';
import type { Language } from './messages';

export type Parsed = { value: number } | { error: ParseError };
/** `ambiguous`: 1,234 or 1.234 read with the language's separator would be another number in the other language. */
export type ParseError = 'not_a_number' | 'percent_not_expected';

const SPACES = /[\s\u00a0\u202f\u2009']/g;
const SYMBOLS = /^[€$£]|[€$£]$|^(?:EUR|USD|GBP|CHF)|(?:EUR|USD|GBP|CHF)$/gi;
const MULTIPLES: Record<string, number> = { k: 1e3, m: 1e6 };

/**
 * Reads `1 234,56`, `1,234.56`, `2,5 %`, `3k`, `−12`, `€1,200`. With `unit: 'rate'`, `2,5 %` and `2,5` are both 0.025,
 * since the field shows «%»; elsewhere a `%` is refused. `language` settles `1,234` and `1.234`.
 */
export function parseNumber(text: string, unit: Unit, language: Language): Parsed {
  let rest = text.replace(SPACES, '').replace(/\u2212|\u2013/g, '-').replace(SYMBOLS, '');
  const inPercent = unit === 'rate' || unit === 'relative_change';
  const inPoints = unit === 'rate_difference';
  let percent = false;
  if (rest.endsWith('%')) {
    if (!inPercent) return { error: 'percent_not_expected' };
    percent = true;
    rest = rest.slice(0, -1);
  }
  if (unit === 'points' || inPoints) rest = rest.replace(/(?:pts?|pp)$/i, '');
  rest = rest.replace(/×$|x$/i, '');
  let times = 1;
  const multiple = MULTIPLES[rest.slice(-1).toLowerCase()];
  if (multiple !== undefined && !percent) {
    times = multiple;
    rest = rest.slice(0, -1);
  }
  const plain = decimalPoint(rest, language);
  if (plain === undefined || !/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return { error: 'not_a_number' };
  const value = shift(plain, inPercent || inPoints ? -2 : 0) * times;
  return Number.isFinite(value) ? { value } : { error: 'not_a_number' };
}

/** Moves the decimal point in the text, so that 2,5 % is the number nearest to 0.025 and not 2.5 / 100. */
function shift(plain: string, places: number): number {
  return Number(`${plain}e${places}`);
}

/** Rewrites separators: thousands gone, a point for the decimals. */
function decimalPoint(text: string, language: Language): string | undefined {
  const commas = text.split(',').length - 1;
  const points = text.split('.').length - 1;
  if (commas > 0 && points > 0) {
    // Both: the last kind is the decimal one, and it stands once.
    const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    const thousands = decimal === ',' ? '.' : ',';
    if (text.split(decimal).length !== 2) return undefined;
    const [whole = '', fraction = ''] = text.split(decimal);
    return grouped(whole, thousands) ? `${whole.replaceAll(thousands, '')}.${fraction}` : undefined;
  }
  const separator = commas > 0 ? ',' : points > 0 ? '.' : undefined;
  if (separator === undefined) return text;
  if (commas + points > 1) return grouped(text, separator) ? text.replaceAll(separator, '') : undefined;
  // One separator: thousands only where the language says so and exactly three digits follow one to three.
  const isThousands = separator === (language === 'fr' ? '' : ',') && /^[+-]?[1-9]\d{0,2},\d{3}$/.test(text);
  return isThousands ? text.replace(separator, '') : text.replace(separator, '.');
}

function grouped(whole: string, separator: string): boolean {
  const escaped = separator === '.' ? '\\.' : separator;
  return new RegExp(`^[+-]?\\d{1,3}(?:${escaped}\\d{3})+$`).test(whole);
}

/**
 * A computed number as a field may show it: six digits, and every digit of its whole part. What a person could have
 * typed, up to seven digits, stays as it is.
 */
export function readable(value: number): number {
  const digits = Math.abs(value).toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^0+|0+$/g, '').length;
  if (digits <= 7 || Number.isInteger(value)) return value;
  return Number(value.toPrecision(Math.max(6, Math.ceil(Math.log10(Math.abs(value) + 1)))));
}

/** A number as it stands in a field: the language's decimal sign, thousands set apart from 10 000 up, nothing rounded away. */
export function editable(value: number | null, unit: Unit, language: Language): string {
  if (value === null || !Number.isFinite(value)) return '';
  const shown = unit === 'rate' || unit === 'relative_change' || unit === 'rate_difference' ? Number(`${value}e2`) : value;
  // Twelve digits: more would show the binary neighbour of the number that was typed.
  const text = Number.isNaN(shown) ? String(value * 100) : String(Number(shown.toPrecision(12)));
  const [whole = '', fraction] = text.split('.');
  const spaced = /^-?\d{5,}$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'fr' ? '\u202f' : ',') : whole;
  return fraction === undefined ? spaced : `${spaced}${language === 'fr' ? ',' : '.'}${fraction}`;
}
