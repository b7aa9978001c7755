// How counts, amounts and durations are said on this page. Units of time are always named.

import type { NumberWords } from '../../charts/chart';
import { session } from '../../app/context';
import { audience } from '../../audience';
import { formatMoney, formatNumber, formatPercent, t, type FormatOptions } from '../../i18n';
import { key } from '../../i18n/codes';
import { has } from '../../i18n/messages';

export const UNITS = ['day', 'week', 'month', 'year'] as const;
export type TimeUnit = (typeof UNITS)[number];

/** What the core takes a unit for, in days. */
export const UNIT_DAYS: Record<TimeUnit, number> = { day: 1, week: 7, month: 30.4375, year: 365.25 };

/** The demonstrations are in euros; no currency is supposed of anybody else's table. */
export function currency(): string | null {
  return (
    session().document.settings.currency ??
    session().measured().value?.currency ??
    (audience.example === null ? null : 'EUR')
  );
}

/** «52 semaines», «1,5 mois». */
export function time(value: number, unit: TimeUnit, options: FormatOptions = {}): string {
  return t('customers-time', { unit, n: value, value: formatNumber(value, options) });
}

/** «par période de 4 semaines». */
export function per(value: number, unit: TimeUnit): string {
  return t('customers-per', { unit, n: value, value: formatNumber(value) });
}

/** An expected count: whole from ten up, a tenth below. */
export function expected(value: number, options: FormatOptions = {}): string {
  return formatNumber(value, {
    decimals: Math.abs(value) >= 10 ? 0 : Math.abs(value) >= 0.1 ? 1 : 2,
    ...options,
  });
}

export function whole(value: number): string {
  return formatNumber(value, { decimals: 0 });
}

export function money(value: number, options: FormatOptions = {}): string {
  return formatMoney(value, {
    currency: currency(),
    ...(Math.abs(value) >= 100 ? { decimals: 0 } : {}),
    ...options,
  });
}

/** A modelled amount is not known beyond three figures. */
export function about(value: number): number {
  return Number(value.toPrecision(3));
}

export const countWords: NumberWords = {
  long: (value) => expected(value),
  short: (value, beside) => formatNumber(value, { compact: true, beside }),
};
export const shareWords: NumberWords = {
  long: (value) => formatPercent(value),
  short: (value) => formatPercent(value, { decimals: 0 }),
};
export const plainWords: NumberWords = {
  long: (value) => formatNumber(value),
  short: (value, beside) => formatNumber(value, { compact: true, beside }),
};
export const moneyWords: NumberWords = {
  long: (value) => money(value),
  short: (value, beside) => money(value, { compact: true, beside }),
};

/** A default RFM box is a key; any other segment has the name that it was given. */
export function segmentName(name: string | null): string {
  if (name === null) return '';
  const id = `rfm-segment-${key(name)}`;
  return has(id) ? t(id) : name;
}
