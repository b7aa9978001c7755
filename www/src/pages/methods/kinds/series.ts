// One series of values: what comes next (Holt-Winters).

import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { t } from '../../../i18n';
import type { Method, Told } from '../method';
import { curvesOver, periods, VALUES } from '../pictures';
import { about, figure, num, plain, plainWords, range, share, text, warn, word } from '../words';

/** Parts of an error, between 0 and 1. */
const PARTS = new Set(['alpha', 'beta', 'gamma']);

export const holtWinters: Method = {
  id: 'holt-winters',
  tables: [VALUES],
  fields: [
    { key: 'season', kind: 'choice', options: ['additive', 'multiplicative', 'none'] },
    {
      key: 'period',
      kind: 'number',
      unit: 'periods',
      hint: 'period',
      min: 2,
      step: 1,
      when: { season: ['additive', 'multiplicative'] },
    },
    { key: 'horizon', kind: 'number', unit: 'periods', hint: 'horizon', min: 1, max: 120, step: 1 },
    { key: 'confidence', kind: 'number', unit: 'rate', min: 0.5, max: 0.99 },
  ],
  example: {
    tables: {
      values: [
        ...[
          433, 449, 464, 460, 449, 463, 431, 396, 307, 284, 331, 402, 452, 500, 459, 490, 463, 492, 462, 401,
        ],
        ...[
          342, 313, 351, 423, 473, 485, 467, 453, 463, 449, 435, 385, 315, 299, 340, 409, 475, 490, 468, 456,
        ],
        ...[
          475, 496, 481, 420, 349, 319, 338, 405, 471, 505, 485, 485, 486, 489, 472, 440, 359, 345, 377, 428,
        ],
      ].join('\n'),
    },
    fields: { season: 'additive', period: 12, horizon: 12, confidence: 0.9 },
  },
  ask: async (given, options) => {
    const values = given.numbers('values', 0);
    const answer = await askMethod(
      'holt_winters',
      {
        values,
        season: given.choice('season'),
        period: given.choice('season') === 'none' ? null : given.number('period'),
        horizon: given.number('horizon'),
        confidence: given.number('confidence'),
      },
      options,
    );
    return isRefused(answer) ? answer : () => foretell(answer, values, given.number('confidence'));
  },
};

function foretell(found: Wire.HoltWinters, values: (number | null)[], confidence: number | null): Told {
  const { forecast, low, high, fitted } = found;
  const empty = (count: number): null[] => Array.from({ length: count }, () => null);
  const ahead = (list: number[]): (number | null)[] => [...empty(values.length), ...list];
  const [next, least, most] = [forecast[0] ?? null, low?.[0], high?.[0]];
  return {
    sentence: t('method-holt-winters-found', {
      next: about(next),
      has: least == null || most == null ? 'no' : 'yes',
      doubt: least == null || most == null ? '' : range(least, most, about),
      confidence: share(confidence, { decimals: 0 }),
      slope: found.slope > 0 ? about(found.slope) : about(found.slope, { signed: true }),
      way: found.slope > 0 ? 'up' : found.slope < 0 ? 'down' : 'flat',
    }),
    notes: [
      plain(t('method-holt-winters-pace')),
      ...(low === null ? [warn(t('method-holt-winters-no-interval'))] : []),
    ],
    charts: [
      curvesOver({
        method: 'holt-winters',
        title: t('method-holt-winters-chart'),
        what: t('method-holt-winters-chart-what'),
        at: periods(values.length + forecast.length),
        curves: [
          { name: t('methods-head-observed'), ink: 'line observed', values },
          {
            name: t('methods-head-fitted'),
            ink: 'line fitted',
            values: [...empty(values.length - fitted.length), ...fitted],
          },
          {
            name: t('methods-head-forecast'),
            ink: 'line predicted',
            from: fitted.at(-1) ?? null,
            values: ahead(forecast),
            ...(low === null || high === null ? {} : { low: ahead(low), high: ahead(high) }),
          },
        ],
        labels: { x: t('methods-head-period'), y: t('methods-col-value') },
        x: plainWords,
        y: plainWords,
        mark: { x: values.length, text: t('methods-last-known') },
      }),
    ],
    tables: [
      {
        key: 'forecast',
        columns: [
          num(t('methods-head-period')),
          num(t('methods-head-forecast')),
          num(t('methods-head-low')),
          num(t('methods-head-high')),
        ],
        rows: forecast.map((value, i) => [
          figure(values.length + i + 1, 'count'),
          figure(value),
          figure(low?.[i]),
          figure(high?.[i]),
        ]),
      },
      {
        key: 'parameters',
        columns: [text(t('methods-head-parameter')), num(t('methods-head-value'))],
        rows: (['alpha', 'beta', 'gamma', 'level', 'slope', 'rmse'] as const).map((name) => [
          word(t(`method-holt-winters-${name}`)),
          figure(found[name], 'number', { decimals: PARTS.has(name) ? 3 : 1 }),
        ]),
      },
    ],
  };
}
