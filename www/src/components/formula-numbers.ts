// Numbers as a formula writes them: the digits that its result was computed with, so that whoever computes
// again finds the same.

import type { Expr, Operation, OutputValue, Unit } from '../engine';
import { editable, formatNumber, formatValue, readable } from '../i18n';

const DURATIONS: ReadonlySet<Unit> = new Set(['days', 'months', 'years', 'periods']);

/** A number in a formula: «1,6875», «20 %», never «+20 %»; six digits of one that has no end. */
export function carried(value: number, unit: Unit, currency?: string | null): string {
  const decimals = decimalsOf(readable(value), unit);
  // A duration is a bare number in a formula: «4», not «4 périodes».
  if (DURATIONS.has(unit)) return formatNumber(value, { decimals });
  if (decimals === undefined) return formatValue(value, unit, { signed: false, currency });
  const places = unit === 'money' && decimals > 0 ? Math.max(2, decimals) : decimals;
  return unit === 'half_width' || unit === 'p_value'
    ? formatNumber(value, { decimals })
    : formatValue(value, unit, { signed: false, currency, decimals: places });
}

/** How many decimals say all of it; nothing for a number too small to be written out. */
function decimalsOf(value: number, unit: Unit): number | undefined {
  const [whole = '', fraction = ''] = editable(value, unit, 'en').split('.');
  return whole.includes('e') || fraction.includes('e') || fraction.length > 15 ? undefined : fraction.length;
}

export function unitOfItem(operation: Operation, key: string, column: string | null): Unit {
  const kind = operation.inputs.find((input) => input.key === key)?.kind;
  if (kind?.type === 'numbers') return kind.unit;
  if (kind?.type === 'row' || kind?.type === 'rows')
    return kind.columns.find((one) => one.key === column)?.unit ?? 'number';
  return 'number';
}

/** The number that an item of a list stands for, `here` being where a running index stands. */
export function itemOf(
  operation: Operation,
  items: OutputValue | undefined,
  item: Extract<Expr, { node: 'item' }>,
  here: number | undefined,
): OutputValue | undefined {
  const kind = operation.inputs.find(({ key }) => key === item.key)?.kind;
  if (!Array.isArray(items) || !kind) return undefined;
  const place =
    kind.type === 'row' || kind.type === 'rows'
      ? kind.columns.findIndex(({ key }) => key === item.column)
      : -1;
  if (kind.type === 'row') return items[place];
  const at = { first: 0, last: items.length - 1, here, before: here === undefined ? here : here - 1 }[
    item.at
  ];
  const found = at === undefined ? undefined : items[at];
  return kind.type === 'rows' && Array.isArray(found) ? found[place] : found;
}

/** The numbers of a list that have the same place in their cycle; only whole cycles count. */
export function sameSeason(
  items: OutputValue | undefined,
  cycle: OutputValue | undefined,
  here: number,
): number[] {
  if (!Array.isArray(items) || typeof cycle !== 'number') return [];
  const whole = Math.floor(items.length / cycle) * cycle;
  return items
    .slice(0, whole)
    .filter((value, at): value is number => at % cycle === here % cycle && typeof value === 'number');
}
