// A launch that has not begun: by the curves of comparable launches, or from a target to be met.

import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { t } from '../../../i18n';
import type { Method, ResultTable } from '../method';
import { curvesOver, periods } from '../pictures';
import { asNumber } from '../sheet';
import { about, figure, num, plainWords, range } from '../words';

export const bassAnalogy: Method = {
  id: 'bass-analogy',
  tables: [
    {
      key: 'analogues',
      columns: [
        { key: 'launch', kind: 'text' },
        { key: 'innovation', kind: 'number' },
        { key: 'imitation', kind: 'number' },
        { key: 'weight', kind: 'number', optional: true },
      ],
    },
  ],
  fields: [
    { key: 'market', kind: 'number', unit: 'count', hint: 'market', min: 0, own: null },
    { key: 'periods', kind: 'number', unit: 'periods', min: 1, max: 120, step: 1 },
  ],
  example: {
    tables: { analogues: 'L1;0.02;0.45;1\nL2;0.008;0.6;2' },
    fields: { market: 40_000, periods: 12 },
  },
  ask: async (given, options) => {
    const analogues = given.rows('analogues').map(([name, p, q, weight]) => ({
      name: String(name ?? ''),
      p: asNumber(p),
      q: asNumber(q),
      ...(weight == null ? {} : { weight: asNumber(weight) }),
    }));
    const answer = await askMethod(
      'bass_analogy',
      { m: given.number('market'), periods: given.number('periods'), analogues },
      options,
    );
    if (isRefused(answer)) return answer;
    const { cumulative, band_low: low, band_high: high } = answer;
    const [least, most] = [low?.at(-1), high?.at(-1)];
    return () => ({
      sentence: t('method-bass-analogy-found', {
        n: analogues.length,
        has: answer.peak_time === null ? 'no' : 'yes',
        peak: about(answer.peak_time, { decimals: 1 }),
        height: about(answer.peak_sales),
        sold: about(cumulative.at(-1) ?? null),
        periods: cumulative.length,
        spread: least == null || most == null ? 'no' : 'yes',
        doubt: least == null || most == null ? '' : range(least, most, about),
      }),
      launch: answer.sales,
      notes: [],
      charts: [perPeriod('bass-analogy', answer), cumulated('bass-analogy', answer, low, high)],
      tables: [forecast(answer, low, high)],
    });
  },
};

export const bassTarget: Method = {
  id: 'bass-target',
  tables: [],
  fields: [
    { key: 'solve', kind: 'choice', options: ['q', 'm', 'p_q'] },
    {
      key: 'market',
      kind: 'number',
      unit: 'count',
      hint: 'market',
      when: { solve: ['q', 'p_q'] },
      own: null,
    },
    {
      key: 'innovation',
      kind: 'number',
      unit: 'number',
      hint: 'innovation',
      when: { solve: ['q', 'm'] },
      own: null,
    },
    {
      key: 'imitation',
      kind: 'number',
      unit: 'number',
      hint: 'imitation',
      when: { solve: ['m'] },
      own: null,
    },
    { key: 'first', kind: 'number', unit: 'count', when: { solve: ['p_q'] }, own: null },
    { key: 'sum', kind: 'number', unit: 'number', hint: 'sum', when: { solve: ['p_q'] }, own: null },
    { key: 'target', kind: 'number', unit: 'count', when: { solve: ['q', 'm'] }, own: null },
    { key: 'time', kind: 'number', unit: 'periods', min: 1, when: { solve: ['q', 'm'] }, own: null },
    { key: 'periods', kind: 'number', unit: 'periods', min: 1, max: 120, step: 1 },
  ],
  example: {
    tables: {},
    fields: {
      ...{ solve: 'q', market: 20_000, innovation: 0.012, imitation: 0.4, first: 240, sum: 0.5 },
      ...{ target: 6000, time: 5, periods: 12 },
    },
  },
  ask: async (given, options) => {
    const solve = given.choice('solve');
    const answer = await askMethod(
      'bass_target',
      {
        solve,
        periods: given.number('periods'),
        m: solve === 'm' ? null : given.number('market'),
        p: solve === 'p_q' ? null : given.number('innovation'),
        q: solve === 'm' ? given.number('imitation') : null,
        target: solve === 'p_q' ? null : given.number('target'),
        time: solve === 'p_q' ? null : given.number('time'),
        first: solve === 'p_q' ? given.number('first') : null,
        sum: solve === 'p_q' ? given.number('sum') : null,
      },
      options,
    );
    if (isRefused(answer)) return answer;
    return () => ({
      sentence: t('method-bass-target-found', {
        solve,
        target: about(given.number('target')),
        time: about(given.number('time'), { decimals: 0 }),
        m: about(answer.m),
        p: about(answer.p),
        q: about(answer.q, { decimals: 3 }),
        has: answer.peak_time === null ? 'no' : 'yes',
        peak: about(answer.peak_time, { decimals: 1 }),
        height: about(answer.peak_sales),
      }),
      launch: answer.sales,
      notes: [],
      charts: [perPeriod('bass-target', answer), cumulated('bass-target', answer, null, null)],
      tables: [forecast(answer, null, null)],
    });
  },
};

type Launch = 'bass-analogy' | 'bass-target';

function perPeriod(method: Launch, { sales }: Wire.BassForecast) {
  return curvesOver({
    method,
    title: t('method-bass-analogy-chart'),
    what: t('method-bass-analogy-chart-what'),
    at: periods(sales.length),
    curves: [{ name: t('methods-head-sales'), ink: 'line fitted', values: sales }],
    labels: { x: t('methods-head-period'), y: t('methods-head-sales') },
    x: plainWords,
    y: plainWords,
  });
}

type Bound = number[] | null;

function cumulated(method: Launch, { cumulative }: Wire.BassForecast, low: Bound, high: Bound) {
  return curvesOver({
    method,
    part: 'cumulative',
    title: t('method-bass-analogy-cumulative'),
    what: t(low === null ? 'method-bass-analogy-cumulative-what' : 'method-bass-analogy-cumulative-band'),
    at: periods(cumulative.length),
    curves: [{ name: t('methods-head-cumulative'), ink: 'curve', values: cumulative, low, high }],
    labels: { x: t('methods-head-period'), y: t('methods-head-cumulative') },
    x: plainWords,
    y: plainWords,
  });
}

function forecast({ sales, cumulative }: Wire.BassForecast, low: Bound, high: Bound): ResultTable {
  const whole = { decimals: 0 };
  return {
    key: 'forecast',
    columns: [
      num(t('methods-head-period')),
      num(t('methods-head-sales')),
      num(t('methods-head-cumulative')),
      ...(low === null ? [] : [num(t('methods-head-low')), num(t('methods-head-high'))]),
    ],
    rows: sales.map((value, i) => [
      figure(i + 1, 'count'),
      figure(value, 'number', whole),
      figure(cumulative[i], 'number', whole),
      ...(low === null ? [] : [figure(low[i], 'number', whole), figure(high?.[i], 'number', whole)]),
    ]),
  };
}
