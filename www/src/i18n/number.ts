// Numbers and dates as they are read, never as they are computed.
//
// «1 234,50 €», «2,5 %», «+0,5 pt»; a rate is a fraction and shown in %, a difference of rates is shown in
// points.

import type { Unit } from '../engine/contract';
import { language, t, type Language } from './messages';

export const NONE = '—';

const made = new Map<string, Intl.NumberFormat>();

const madeDates = new Map<string, Intl.DateTimeFormat>();

/** As for numbers: to make a format takes as long as to write hundreds of dates with it. */
function dateFormat(
  language: Language,
  style: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = language + style;
  let found = madeDates.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { ...options, timeZone: 'UTC' });
    madeDates.set(key, found);
  }
  return found;
}

function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let found = made.get(key);
  if (!found) {
    found = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-US', options);
    made.set(key, found);
  }
  return found;
}

/** U+2212 for negative numbers, so that signs line up with figures. */
function minus(text: string): string {
  return text.replace('-', '\u2212');
}

export interface FormatOptions {
  /** A fixed number of decimals; without it, as many as the size of the number deserves. */
  decimals?: number | undefined;
  /** A fixed number of significant digits, in place of decimals. */
  significant?: number | undefined;
  /** Shows «+» too, for differences. */
  signed?: boolean | undefined;
  currency?: string | null | undefined;
  language?: Language | undefined;
  /** «12,4 k» above 10 000, for charts. */
  compact?: boolean | undefined;
  /** The largest number that a compact one stands with: it is written as that one is. */
  beside?: number | undefined;
}

function digits(options: FormatOptions, min: number, max: number): Intl.NumberFormatOptions {
  const { significant } = options;
  if (significant !== undefined)
    return { minimumSignificantDigits: significant, maximumSignificantDigits: significant };
  return options.decimals === undefined
    ? { minimumFractionDigits: min, maximumFractionDigits: max }
    : { minimumFractionDigits: options.decimals, maximumFractionDigits: options.decimals };
}

function sign(options: FormatOptions): Intl.NumberFormatOptions {
  return options.signed ? { signDisplay: 'exceptZero' } : { signDisplay: 'negative' };
}

function compact(options: FormatOptions, value: number): Intl.NumberFormatOptions {
  return options.compact && Math.max(Math.abs(value), options.beside ?? 0) >= 10_000
    ? { notation: 'compact', maximumSignificantDigits: 3 }
    : {};
}

function lang(options: FormatOptions): Language {
  return options.language ?? language();
}

/** A plain number: whole from 1 000 up, two decimals below, significant digits below 1. */
export function formatNumber(value: number, options: FormatOptions = {}): string {
  if (!Number.isFinite(value)) return NONE;
  const size = Math.abs(value);
  const places: Intl.NumberFormatOptions =
    options.decimals === undefined && size > 0 && size < 0.1
      ? { maximumSignificantDigits: 3 }
      : digits(options, 0, size >= 1000 ? 0 : 2);
  return minus(
    format(lang(options), { ...places, ...sign(options), ...compact(options, value) }).format(value),
  );
}

/** A count: no decimals unless it has some (conversions may be fractional). */
export function formatCount(value: number, options: FormatOptions = {}): string {
  if (!Number.isFinite(value)) return NONE;
  return minus(
    format(lang(options), {
      ...digits(options, 0, Math.abs(value) < 1000 ? 2 : 0),
      ...sign(options),
      ...compact(options, value),
    }).format(value),
  );
}

/** An amount. Without a currency it stays a bare number: no currency is invented. */
export function formatMoney(value: number, options: FormatOptions = {}): string {
  if (!Number.isFinite(value)) return NONE;
  const places = options.decimals ?? (Math.abs(value) >= 1000 || Number.isInteger(value) ? 0 : 2);
  const style: Intl.NumberFormatOptions = options.currency
    ? { style: 'currency', currency: options.currency, currencyDisplay: 'narrowSymbol' }
    : {};
  const text = minus(
    format(lang(options), {
      ...style,
      minimumFractionDigits: places,
      maximumFractionDigits: places,
      ...sign(options),
      ...compact(options, value),
    }).format(value),
  );
  // French writes «10 k€», Intl «10 k €».
  return options.compact ? text.replace(/(\d\s(?:k|M|Md))\s(?=\S)/u, '$1') : text;
}

/** The amounts of a column, all to the same digit: whole as soon as one of them has four figures. */
export function moneyColumn(
  values: readonly (number | null)[],
  options: FormatOptions = {},
): (value: number) => string {
  const whole = values.some((value) => value !== null && Math.abs(value) >= 1000);
  return (value) => formatMoney(value, { ...options, decimals: whole ? 0 : 2 });
}

/** A fraction as a percentage: one decimal, two below 10 %, three digits below 0.1 %. */
export function formatPercent(value: number, options: FormatOptions = {}): string {
  if (!Number.isFinite(value)) return NONE;
  const size = Math.abs(value);
  const places: Intl.NumberFormatOptions =
    options.decimals === undefined && options.significant === undefined && size > 0 && size < 0.001
      ? { maximumSignificantDigits: 3 }
      : digits(options, 0, size < 0.1 ? 2 : 1);
  return minus(format(lang(options), { style: 'percent', ...places, ...sign(options) }).format(value));
}

/** A difference of rates (a fraction) in points: 0.005 is «0,5 pt». */
export function formatPoints(value: number, options: FormatOptions = {}): string {
  if (!Number.isFinite(value)) return NONE;
  return points(value * 100, options, 10);
}

/** Below this a p is only said to be smaller. */
const SMALLEST_P = 0.0001;

/** The p of a test with three or four decimals: «0,017», «< 0,0001». */
export function formatP(p: number, options: FormatOptions = {}): string {
  if (!Number.isFinite(p)) return NONE;
  const decimals = (value: number, places: number): string =>
    formatNumber(value, { ...options, decimals: options.decimals ?? places });
  if (p < SMALLEST_P && options.decimals === undefined) return `<\u00a0${decimals(SMALLEST_P, 4)}`;
  return decimals(p, p === 1 ? 0 : p < 0.01 ? 4 : 3);
}

/** Points, with two decimals below `fine`; what is in points by itself (a GRP) is seldom that fine. */
function points(value: number, options: FormatOptions, fine = 1): string {
  const text = minus(
    format(lang(options), { ...digits(options, 0, Math.abs(value) < fine ? 2 : 1), ...sign(options) }).format(
      value,
    ),
  );
  return `${text}\u00a0${lang(options) === 'fr' ? 'pt' : 'pp'}`;
}

/** A value in its unit, as the catalogue declares it. */
export function formatValue(
  value: number | null | undefined,
  unit: Unit,
  options: FormatOptions = {},
): string {
  if (value == null || !Number.isFinite(value)) return NONE;
  switch (unit) {
    case 'rate':
      return formatPercent(value, options);
    case 'relative_change':
      return formatPercent(value, { signed: true, ...options });
    case 'rate_difference':
      return formatPoints(value, { signed: true, ...options });
    case 'half_width':
      return `±\u00a0${formatPoints(value, options)}`;
    case 'p_value':
      return formatP(value, options);
    case 'points':
      return points(value, options);
    case 'money':
      return formatMoney(value, options);
    case 'count':
      return formatCount(value, options);
    case 'ratio':
      return formatNumber(value, { ...options, decimals: options.decimals ?? 2 });
    case 'days':
    case 'months':
    case 'years':
    case 'periods':
      return t(`unit-value-${unit}`, { n: value, value: formatNumber(value, options) });
    case 'number':
      return formatNumber(value, options);
  }
}

/** «entre 120 et 510», for a sentence. */
export function formatRange(low: number, high: number, unit: Unit, options: FormatOptions = {}): string {
  return t('range-between', { low: formatValue(low, unit, options), high: formatValue(high, unit, options) });
}

const BYTES = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** «1,2 Mo», of 1,200,000 bytes. */
export function formatBytes(bytes: number): string {
  const step = Math.min(BYTES.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1000 ** step;
  const digits = value < 10 && step > 0 ? 1 : 0;
  const options = {
    style: 'unit',
    unit: BYTES[step]!,
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: digits,
  } as const;
  return new Intl.NumberFormat(language(), options).format(value);
}

/**
 * Makes the first date format, which loads what the browser knows of calendars: a tenth of a second, better
 * spent before it is waited for.
 */
export function prepareDates(): void {
  formatDate('2000-01-01', 'month');
}

/** A civil date (YYYY-MM-DD) in words: «3 mars 2025». */
export function formatDate(date: string, style: 'long' | 'short' | 'month' = 'long'): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day) return date;
  const options: Intl.DateTimeFormatOptions =
    style === 'long'
      ? { day: 'numeric', month: 'long', year: 'numeric' }
      : style === 'month'
        ? { month: 'short', year: 'numeric' }
        : { day: '2-digit', month: '2-digit', year: 'numeric' };
  const own = language();
  const text = dateFormat(own, style, options).format(Date.UTC(year, month - 1, day));
  // French writes the first of a month as an ordinal, which Intl does not.
  return own === 'fr' && style === 'long' ? text.replace(/^1 /, '1er ') : text;
}
