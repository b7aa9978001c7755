// The chart of a figure on its way to its target.

import type { Chart } from '../charts/chart';
import { targetPath } from '../charts/target-path';
import { formatDate, formatValue, NONE, t } from '../i18n';
import { formatEstimate, formatEstimateRange } from '../i18n/estimate';
import { daysBetween } from '../state/civil-day';
import type { Wire } from './ask';
import { monthTicks } from './month-ticks';
import { isSum, type Tracked } from './track';
import { planCurrency } from './words';

/** Null where no figure is there yet, or dates are missing. */
export function pathChart({ aim, pace, forecast }: Tracked, { paces }: Wire.PacePath): Chart | null {
  const { start, deadline, target, unit } = aim;
  if (start === null || deadline === null || target === null) return null;
  const currency = planCurrency();
  const shown = (value: number): string => formatEstimate(value, unit, { currency });
  const range = (low: number, high: number): string => formatEstimateRange(low, high, unit, { currency });
  // A figure stands at the end of its day.
  const place = (day: string): number => daysBetween(start, day) + 1;
  const seen = paces.flatMap(({ as_of: day, actual, expected_now: expected }) =>
    day === null || actual === null ? [] : [{ day, x: place(day), y: actual, expected }],
  );
  const last = seen.at(-1);
  if (last === undefined) return null;
  const end = place(deadline);
  const sum = isSum(aim);
  const known = seen.flatMap(({ x, expected }) => (expected === null ? [] : [{ x, y: expected }]));
  const from = sum ? 0 : aim.baseline;
  const { low, high } = sum ? (forecast ?? { low: null, high: null }) : (pace ?? { low: null, high: null });
  const interval = low === null || high === null ? null : { low, high };
  const forecasts = sum && last.x < end ? interval : null;
  const words = {
    long: shown,
    short: (value: number, largest?: number) =>
      formatValue(value, unit, { currency, compact: true, beside: largest }),
  };
  return targetPath({
    file: `levier-${aim.id}`,
    title: t('plan-path-title', { kpi: aim.kpiName }),
    description: t('plan-path-what', {
      actual: shown(last.y),
      date: formatDate(last.day),
      expected: last.expected === null ? 'none' : shown(last.expected),
      target: shown(target),
      deadline: formatDate(deadline),
    }),
    table: {
      columns: [
        { label: t('plan-path-day'), numeric: false },
        { label: t('plan-column-actual'), numeric: true },
        { label: t('plan-path-line'), numeric: true },
      ],
      rows: [
        ...seen.map(({ day, y, expected }) => [
          formatDate(day, 'short'),
          shown(y),
          expected === null ? NONE : shown(expected),
        ]),
        ...(forecasts !== null
          ? [
              [
                t('plan-path-forecast-at', { date: formatDate(deadline, 'short') }),
                range(forecasts.low, forecasts.high),
                shown(target),
              ],
            ]
          : [[formatDate(deadline, 'short'), NONE, shown(target)]]),
      ],
    },
    actual: seen,
    line: [
      ...(from === null ? [] : [{ x: 0, y: from }]),
      ...known,
      ...(sum && last.x < end ? [{ x: end, y: target }] : []),
    ],
    target: { x: end, y: target },
    forecast: forecasts,
    interval: sum ? null : interval,
    ticks: monthTicks(start, deadline),
    labels: {
      y: aim.kpiName,
      actual: t(sum ? 'plan-column-actual' : 'plan-path-levels'),
      line: t('plan-path-line'),
      target: t('plan-path-target'),
      forecast: t('plan-path-forecast'),
      interval: t('plan-path-interval'),
    },
    words,
  });
}
