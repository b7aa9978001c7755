// The words of the plan's fields: labels, choices, and values as a table shows them.

import { session } from '../app/context';
import { currencyOf, type Unit } from '../engine';
import { formatDate, formatMoney, formatValue, language, listOf, tNamed, NONE } from '../i18n';
import { key as hyphened } from '../i18n/codes';
import type { FieldDescription, FieldType } from '../engine';
import { nameOf } from './model';

export function planCurrency(): string | null {
  const { settings, sources } = session().document;
  const currency = settings.currency ?? session().measured().value?.currency ?? null;
  if (currency !== null) return currency;
  // Orders and series name one too.
  const named = new Set(sources.map(currencyOf).filter((one) => one !== null));
  return named.size === 1 ? [...named][0]! : null;
}

/** From this size on amounts of a budget are said without cents. */
const WHOLE = 100;

/**
 * Words for amounts of a budget that stand together, as a person says them: whole as soon as one of them has
 * three figures.
 */
export function budgetWords(
  together: readonly (number | null | undefined)[],
): (value: number | null | undefined, signed?: boolean) => string {
  const whole = together.some((value) => value != null && Math.abs(value) >= WHOLE);
  const currency = planCurrency();
  return (value, signed = false) =>
    value == null ? NONE : formatMoney(value, { currency, signed, ...(whole ? { decimals: 0 } : {}) });
}

/**
 * The gap between two amounts as they are said: where they are said whole, that of the whole amounts, so that
 * who subtracts one from the other finds it.
 */
export function roundedGap(amount: number, from: number): number {
  const whole = Math.max(Math.abs(amount), Math.abs(from)) >= WHOLE;
  return whole ? Math.round(amount) - Math.round(from) : amount - from;
}

export function fieldLabel(key: string): string {
  return tNamed(`plan-field-${hyphened(key)}`);
}

export function choiceWord(code: string): string {
  return tNamed(`plan-choice-${hyphened(code)}`);
}

const UNITS: Partial<Record<FieldType, Unit>> = {
  money: 'money',
  number: 'number',
  quantity: 'number',
  count: 'count',
  rate: 'rate',
};

/** The unit of a number; undefined for what is no number. */
export function unitOf(type: FieldType): Unit | undefined {
  return UNITS[type];
}

const RATES = [
  'conversion_rate',
  'ctr',
  'lead_to_customer_rate',
  'repeat_purchase_rate',
  'retention_rate',
  'churn_rate',
  'awareness_rate',
  'penetration_rate',
  'open_rate',
  'click_rate',
  'engagement_rate',
  'market_share',
];
const MONEY = ['revenue', 'margin', 'cost', 'cpa', 'cpc', 'cpm', 'cpl', 'cac', 'average_order_value'];
const RATIOS = ['roas', 'mer', 'roi'];

/** The unit of a figure that an item names. */
export function kpiUnit(kpi: string | null): Unit {
  if (kpi === null || kpi === 'nps') return 'number';
  if (RATES.includes(kpi)) return 'rate';
  if (MONEY.includes(kpi)) return 'money';
  return RATIOS.includes(kpi) ? 'ratio' : 'count';
}

/** Which field of an item names the figure that a number is of; undefined: it has a unit of its own. */
const FIGURES: Record<string, string> = {
  value: 'kpi',
  measured: 'kpi',
  low: 'kpi',
  high: 'kpi',
  baseline: 'kpi',
  baseline_step: 'kpi',
  target_value: 'kpi',
  expected: 'expected_kpi',
};

/** What a factor of a market's size is counted in. */
export const FACTORS: Record<string, Unit> = {
  people: 'count',
  share: 'rate',
  purchases: 'number',
  amount: 'money',
};

/** The unit of a number in an item with these fields. */
export function unitIn(
  { key, type }: FieldDescription,
  fields: Readonly<Record<string, unknown>>,
): Unit | undefined {
  if (key === 'market_growth') return 'relative_change';
  const factor = fields['factor_type'];
  if (typeof factor === 'string' && ['factor_value', 'low', 'high'].includes(key)) return FACTORS[factor];
  const named = FIGURES[key];
  const kpi = named === undefined ? undefined : fields[named];
  return typeof kpi === 'string' ? kpiUnit(kpi) : unitOf(type);
}

/** Monday to Sunday, 1 to 7, in words. */
export function weekdayWord(day: number): string {
  // The first of January 2024 was a Monday.
  return new Intl.DateTimeFormat(language() === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'long',
    timeZone: 'UTC',
  }).format(Date.UTC(2024, 0, day));
}

/** A value as a cell of a table says it. */
export function fieldValue(field: FieldDescription, fields: Readonly<Record<string, unknown>>): string {
  const value = fields[field.key];
  const unit = unitIn(field, fields);
  if (unit !== undefined)
    return formatValue(typeof value === 'number' ? value : null, unit, { currency: planCurrency() });
  if (Array.isArray(value)) {
    const parts = value.map((one) =>
      field.type === 'days' && typeof one === 'number' ? weekdayWord(one) : nameOf(String(one)),
    );
    return parts.length === 0 ? NONE : listOf(parts);
  }
  if (typeof value !== 'string' || value === '') return NONE;
  if (field.type === 'date') return formatDate(value, 'short');
  if (field.choices.includes(value)) return choiceWord(value);
  if (field.type === 'link') return nameOf(value);
  return value;
}

/** An ISO week in words: `2026-W53`. */
export function weekWord(week: string): string {
  const [year = '', number = ''] = week.split('-W');
  return tNamed('plan-week', { week: String(Number(number)), year });
}
