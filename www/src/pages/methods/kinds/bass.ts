// A launch read by Bass's curve: the size of the market, the peak, what is to come.

import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { t } from '../../../i18n';
import type { Method, Told } from '../method';
import { curvesOver, periods } from '../pictures';
import { about, figure, num, plainWords, range, share, text, warn, word } from '../words';

export const bass: Method = {
  id: 'bass',
  tables: [{ key: 'sales', columns: [{ key: 'sales', kind: 'number' }], inTime: true }],
  fields: [
    { key: 'horizon', kind: 'number', unit: 'periods', hint: 'horizon', min: 0, max: 60, step: 1 },
    { key: 'method', kind: 'choice', options: ['nls', 'nls_density', 'ols'] },
    { key: 'confidence', kind: 'number', unit: 'rate', min: 0.5, max: 0.99 },
  ],
  example: {
    tables: {
      sales: [
        ...[685, 869, 1017, 1069, 1525, 1733, 1857, 2315, 2545, 2770, 2897, 3143],
        ...[2875, 2978, 2790, 2852, 2500, 2180, 1838, 1658, 1441, 1183, 1109, 894],
      ].join('\n'),
    },
    fields: { horizon: 12, method: 'nls', confidence: 0.9 },
  },
  ask: async (given, options) => {
    const sales = given.numbers('sales', 0);
    const answer = await askMethod(
      'bass_fit',
      {
        sales,
        method: given.choice('method'),
        horizon: given.number('horizon'),
        confidence: given.number('confidence'),
      },
      options,
    );
    return isRefused(answer) ? answer : () => tell(answer, sales, given.number('confidence'));
  },
};

function tell(found: Wire.BassFit, sales: (number | null)[], confidence: number | null): Told {
  const { m, intervals, status } = found;
  return {
    sentence: t('method-bass-found', {
      status,
      m: about(m),
      has: intervals == null ? 'no' : 'yes',
      doubt: intervals == null ? '' : range(intervals.m[0], intervals.m[1], about),
      confidence: share(confidence, { decimals: 0 }),
      peak: about(found.peak_time, { decimals: 1 }),
      height: about(found.peak_sales),
      sold: about(found.m_at_least),
    }),
    launch: found.forecast ?? [],
    notes: status === 'ok' ? [] : [warn(t(`method-bass-status-${status}`))],
    charts: [picture(found, sales)],
    tables: [
      {
        key: 'parameters',
        columns: [
          text(t('methods-head-parameter')),
          num(t('methods-head-value')),
          num(t('methods-head-low')),
          num(t('methods-head-high')),
        ],
        rows: (['m', 'p', 'q'] as const).map((name) => {
          const [low, high] = intervals?.[name] ?? [null, null];
          const value = found[name];
          return [word(t(`method-bass-${name}`)), figure(value), figure(low), figure(high)];
        }),
      },
      ...(found.forecast == null
        ? []
        : [
            {
              key: 'forecast' as const,
              columns: [num(t('methods-head-period')), num(t('methods-head-sales'))],
              rows: found.forecast.map((value, i) => [
                figure(sales.length + i + 1, 'count'),
                figure(value, 'number', { decimals: 0 }),
              ]),
            },
          ]),
    ],
  };
}

function picture(found: Wire.BassFit, sales: (number | null)[]) {
  const ahead = found.forecast ?? [];
  const known = sales.map(() => null);
  return curvesOver({
    method: 'bass',
    title: t('method-bass-chart'),
    what: t('method-bass-chart-what'),
    at: periods(sales.length + ahead.length),
    curves: [
      { name: t('methods-head-observed'), ink: 'seen-point', shape: 'points', values: sales },
      ...(found.fitted == null
        ? []
        : [{ name: t('methods-head-fitted'), ink: 'line fitted', values: found.fitted }]),
      ...(ahead.length === 0
        ? []
        : [
            {
              name: t('methods-head-forecast'),
              ink: 'line predicted',
              from: found.fitted?.at(-1) ?? null,
              values: [...known, ...ahead],
            },
          ]),
    ],
    labels: { x: t('methods-head-period'), y: t('methods-head-sales') },
    x: plainWords,
    y: plainWords,
    mark: ahead.length === 0 ? null : { x: sales.length, text: t('methods-last-known') },
  });
}
