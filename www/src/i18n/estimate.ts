// Figures that were estimated, expected or forecast, as a person would say them: no more digits than they
// deserve.

import type { Unit } from '../engine/contract';
import { formatRange, formatValue, type FormatOptions } from './number';

/** Half a percent of a large amount is noise: sentences round to three figures and say «environ». */
export function threeFigures(value: number): number {
  return Number(value.toPrecision(3));
}

/**
 * A count is whole, as things are counted. Below ten the mean of a period keeps one decimal, below one two
 * figures: rounding would take a tenth of it away.
 */
export function countDigits(value: number): FormatOptions {
  return { decimals: Math.abs(value) >= 9.95 || Number.isInteger(value) ? 0 : 1 };
}

/** A value in its unit, a count of it whole. */
export function formatEstimate(
  value: number | null | undefined,
  unit: Unit,
  options: FormatOptions = {},
): string {
  if (value == null || unit !== 'count') return formatValue(value, unit, options);
  return Math.abs(value) < 1
    ? formatValue(Number(value.toPrecision(2)), 'number', options)
    : formatValue(value, 'count', { ...countDigits(value), ...options });
}

/** An interval, both ends to the digit of the larger one; amounts below a hundred keep their cents. */
export function formatEstimateRange(
  low: number,
  high: number,
  unit: Unit,
  options: FormatOptions = {},
): string {
  const most = Math.max(Math.abs(low), Math.abs(high));
  const whole = { ...options, decimals: 0 };
  if (most >= 100) {
    const digits = unit === 'money' || unit === 'count' ? whole : options;
    return formatRange(threeFigures(low), threeFigures(high), unit, digits);
  }
  if (unit === 'rate' && most >= 0.001)
    return formatRange(low, high, unit, { decimals: most < 0.1 ? 2 : 1, ...options });
  if (unit !== 'count') return formatRange(low, high, unit, options);
  if (most < 1)
    return formatRange(Number(low.toPrecision(2)), Number(high.toPrecision(2)), 'number', options);
  return formatRange(low, high, 'count', { ...countDigits(most), ...options });
}
