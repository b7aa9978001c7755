// How the methods say figures, build tables of results and word a refusal.

import type { NumberWords } from '../../charts/chart';
import type { Refused } from '../../engine/study';
import type { Unit } from '../../engine';
import {
  formatMoney,
  formatNumber,
  formatPercent,
  formatValue,
  NONE,
  t,
  tNamed,
  type FormatOptions,
} from '../../i18n';
import { key, refusalSentence } from '../../i18n/codes';
import { has } from '../../i18n/messages';
import { planCurrency } from '../../plan/words';
import { decimalsFor } from './aligned';
import type { Figure, Note } from './method';

/** Whose amounts are told. */
let told: 'example' | 'own' = 'example';

export function speakOf(whose: typeof told): void {
  told = whose;
}

/** Until the files or the reader say it, the examples are in euros and one's own amounts bear none. */
export function currency(): string | null {
  return planCurrency() ?? (told === 'example' ? 'EUR' : null);
}

/** A price keeps its cents; an amount from 1 000 up has none. */
export function price(value: number | null): string {
  return value === null ? NONE : formatMoney(value, { currency: currency(), decimals: 2 });
}

export function money(value: number | null, options: FormatOptions = {}): string {
  return value === null ? NONE : formatMoney(value, { currency: currency(), ...options });
}

/** A modelled count: whole from ten up, and where it is nothing. */
export function about(value: number | null, options: FormatOptions = {}): string {
  if (value === null) return NONE;
  const size = Math.abs(value);
  return formatNumber(value, { decimals: size >= 10 || size === 0 ? 0 : size >= 0.1 ? 1 : 3, ...options });
}

export function share(value: number | null, options: FormatOptions = {}): string {
  return value === null ? NONE : formatPercent(value, options);
}

/** Below it, a probability is only said to be smaller. */
const LEAST_CHANCE = 0.001;

export function chance(p: number | null): string {
  return p !== null && p < LEAST_CHANCE
    ? t('methods-less-than', { value: formatPercent(LEAST_CHANCE) })
    : share(p);
}

/** A probability in a table; a file has it to its last digit. */
export function chanceFigure(p: number | null | undefined): Figure {
  const text =
    p != null && p < LEAST_CHANCE
      ? t('methods-less-than', { value: formatNumber(LEAST_CHANCE) })
      : p == null
        ? NONE
        : formatNumber(p, { decimals: p === 1 ? 0 : 3 });
  return { text, value: p ?? null, fixed: true };
}

/** «entre 8,12 € et 9,40 €». */
export function range(low: number, high: number, say: (value: number) => string): string {
  return t('range-between', { low: say(low), high: say(high) });
}

export const plainWords: NumberWords = {
  long: (value) => formatNumber(value),
  short: (value, beside) => formatNumber(value, { compact: true, beside }),
};
export const shareWords: NumberWords = {
  long: (value) => formatPercent(value),
  short: (value) => formatPercent(value, { decimals: 0 }),
};
export const moneyWords: NumberWords = {
  long: (value) => money(value),
  short: (value, beside) => money(value, { compact: true, beside }),
};

/** Units whose decimals follow the size of the number, unless a column says how many. */
const FREE = new Set<Unit>(['number', 'rate', 'relative_change', 'rate_difference']);

/** A cell of a table of results. */
export function figure(
  value: number | null | undefined,
  unit: Unit = 'number',
  options: FormatOptions = {},
): Figure {
  const said = (more: FormatOptions): string =>
    formatValue(value, unit, { currency: currency(), ...options, ...more });
  return {
    text: said({}),
    value: value ?? null,
    ...(FREE.has(unit) && options.decimals === undefined
      ? { say: (decimals: number) => said({ decimals }) }
      : {}),
  };
}

/** Places around zero: the small ones among them are as rough as the others. */
export function near(value: number | null | undefined, unit: Unit = 'number'): Figure {
  return { ...figure(value, unit), near: true };
}

/** The numbers of a picture, each written as the others are. */
export function alike(
  values: readonly (number | null)[],
  unit: Unit,
  options: FormatOptions = {},
): (value: number) => string {
  const decimals = decimalsFor(values.map((value) => near(value, unit)));
  return (value) => figure(value, unit, { ...options, decimals }).text;
}

export function word(text: string): Figure {
  return { text, value: text };
}

export const text = (label: string): { label: string; numeric: boolean } => ({ label, numeric: false });
export const num = (label: string): { label: string; numeric: boolean } => ({ label, numeric: true });

export const plain = (said: string): Note => ({ tone: 'plain', text: said });
export const warn = (said: string): Note => ({ tone: 'warn', text: said });

/** Codes whose `found` is the number that is needed, or the limits. */
const NEEDED = new Set(['too_few_points', 'out_of_range']);

/** Why there is no answer, with the place that it speaks of. */
export function refusal({ error, field, found }: Refused): { place: string | null; sentence: string } {
  const own = `method-error-${key(error)}`;
  const sentence = has(own) ? tNamed(own) : refusalSentence(error);
  const limit =
    !NEEDED.has(error) || found == null
      ? null
      : Array.isArray(found)
        ? t('methods-limits', { low: said(found[0]), high: said(found[1]) })
        : t(error === 'too_few_points' ? 'methods-needed' : 'methods-limit', { value: said(found) });
  const parts = [
    field === undefined ? '' : nameOf(field),
    limit === null && found != null ? foundName(found) : '',
  ].filter((part) => part !== '');
  return {
    place: parts.length === 0 ? null : parts.join(t('methods-place-join')),
    sentence: limit === null ? sentence : `${sentence} ${limit}`,
  };
}

/** A key of the question in words; a name that a person gave is shown as it is. */
function nameOf(field: string): string {
  const id = [`methods-field-${key(field)}`, `methods-col-${key(field)}`, `methods-table-${key(field)}`].find(
    has,
  );
  return id === undefined ? field : tNamed(id);
}

function foundName(found: unknown): string {
  if (typeof found === 'number') return t('methods-row', { n: found + 1 });
  if (typeof found === 'string') return nameOf(found);
  return Array.isArray(found) ? found.map(foundName).join(', ') : '';
}

function said(value: unknown): string {
  return typeof value === 'number' ? formatNumber(value) : String(value);
}
