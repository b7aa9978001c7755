// The figures of a test as texts.

import type { Ends, Unit } from '../../../calculators/contract';
import { formatNumber, formatP, formatPoints, formatRange, formatValue, t } from '../../../i18n';

const SMALLEST = 0.0001;

/** «p = 0,017», «p < 0,0001». */
export function pEquals(p: number): string {
  return p < SMALLEST
    ? t('test-p-below', { p: formatNumber(SMALLEST, { decimals: 4 }) })
    : t('test-p-equals', { p: formatP(p) });
}

/** The bound of a look, however small. */
export function pBound(p: number): string {
  return p < SMALLEST ? formatNumber(p, { decimals: 6 }) : formatP(p);
}

/** Points forgone: a loss that rounds to nothing is small, not nil. */
export function lossText(loss: number): string {
  const shown = 0.0001;
  return loss > 0 && loss < shown ? t('test-less-than', { value: formatPoints(shown) }) : formatPoints(loss);
}

/** In a sentence: «entre +0,09 pt et +0,92 pt». */
export function rangeText({ low, high }: Ends, unit: Unit): string {
  return formatRange(low, high, unit);
}

/** In a cell: «+0,09 pt à +0,92 pt». */
export function cellRange({ low, high }: Ends, unit: Unit): string {
  return t('test-range', { low: formatValue(low, unit), high: formatValue(high, unit) });
}
