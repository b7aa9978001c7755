// Acceptable prices, by van Westendorp's four questions.

import { intervals } from '../../../charts/intervals';
import { lines, type LineSeries } from '../../../charts/lines';
import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { t } from '../../../i18n';
import type { Method, Told } from '../method';
import { asNumber } from '../sheet';
import { figure, moneyWords, num, plain, price, range, share, shareWords, text, warn, word } from '../words';

const CURVES = ['too_cheap', 'cheap', 'expensive', 'too_expensive'] as const;
const POINTS = ['pmc', 'pmc_narrow', 'opp', 'idp', 'pme_narrow', 'pme'] as const;
/** The crossings of curves that are drawn as they are. */
const DRAWN = ['pmc_narrow', 'opp', 'idp', 'pme_narrow'] as const;
const INKS: Record<(typeof CURVES)[number], string> = {
  too_cheap: 'v1',
  cheap: 'v3',
  expensive: 'v5',
  too_expensive: 'v2',
};

export const vanWestendorp: Method = {
  id: 'van-westendorp',
  tables: [
    {
      key: 'respondents',
      columns: [
        { key: 'respondent', kind: 'text' },
        { key: 'too-cheap', kind: 'number', unit: 'money', optional: true },
        { key: 'cheap', kind: 'number', unit: 'money', optional: true },
        { key: 'expensive', kind: 'number', unit: 'money', optional: true },
        { key: 'too-expensive', kind: 'number', unit: 'money', optional: true },
        { key: 'intent-cheap', kind: 'number', optional: true },
        { key: 'intent-expensive', kind: 'number', optional: true },
      ],
    },
  ],
  fields: [],
  example: {
    tables: {
      respondents: [
        'R1;8;11;11.5;24;4;2',
        'R2;6;11.5;17.5;22;4;2',
        'R3;6.5;7.5;13.5;16.5;4;2',
        'R4;7.5;10.5;14.5;21;4;2',
        'R5;5.5;11.5;17;8.5;3;2',
        'R6;3;4.5;8;10;5;2',
        'R7;9.5;16.5;39.5;41;3;2',
        'R8;6.5;7.5;18;23;4;2',
        'R9;3.5;6;7.5;12;4;3',
        'R10;6;8.5;16;22;5;2',
        'R11;5.5;11.5;14;23.5;3;2',
        'R12;5;6.5;7.5;12;5;3',
        'R13;6.5;7.5;11;19;5;2',
        'R14;5.5;8;9;16;4;3',
        'R15;8.5;11.5;24;28.5;4;2',
        'R16;7.5;8.5;18.5;22;4;1',
        'R17;8;8.5;14;27.5;5;2',
        'R18;6.5;11.5;19;24.5;4;1',
        'R19;8.5;12;17.5;29;5;2',
        'R20;3;4.5;5;9;4;3',
        'R21;5.5;7;13;18;4;2',
        'R22;5.5;7;20;21.5;5;1',
        'R23;5;7;13;14.5;3;2',
        'R24;5;10;11;20.5;4;3',
        'R25;7;7.5;26;45;4;1',
        'R26;3;7;8.5;11.5;4;2',
        'R27;6;7.5;13;15.5;5;2',
        'R28;4;5.5;10.5;11;4;1',
        'R29;5.5;6;9.5;14;5;3',
        'R30;5;8.5;12;13;3;2',
        'R31;7;9.5;15;22;4;2',
        'R32;8;13.5;16;31;4;3',
        'R33;7.5;10.5;19.5;27.5;5;2',
        'R34;10.5;11.5;15.5;22;4;2',
        'R35;6;8.5;11.5;14;4;3',
        'R36;7;9;21;30;5;1',
        'R37;7.5;8.5;25;26;3;1',
        'R38;3.5;6.5;7;13;4;3',
        'R39;5.5;6.5;9;15.5;4;2',
        'R40;4.5;5.5;8.5;9;5;2',
      ].join('\n'),
    },
    fields: {},
  },
  ask: async (given, options) => {
    const rows = given.rows('respondents');
    const answer = await askMethod(
      'van_westendorp',
      {
        respondents: rows.map(([id, ...prices]) => ({
          id: String(id ?? ''),
          too_cheap: asNumber(prices[0]),
          cheap: asNumber(prices[1]),
          expensive: asNumber(prices[2]),
          too_expensive: asNumber(prices[3]),
          intent_cheap: asNumber(prices[4]),
          intent_expensive: asNumber(prices[5]),
        })),
        calibration: null,
      },
      options,
    );
    return isRefused(answer) ? answer : () => tell(answer, rows.length);
  },
};

function tell(found: Wire.PriceSensitivity, asked: number): Told {
  const { points, nms } = found;
  const { opp, pmc, pme } = points;
  const left = { missing: found.missing.length, intransitive: found.intransitive.length };
  return {
    sentence: t('method-van-westendorp-found', {
      low: price(pmc.price),
      high: price(pme.price),
      opp: price(opp.price),
      doubt: opp.low === null || opp.high === null ? '' : range(opp.low, opp.high, price),
      has: opp.low === null ? 'no' : 'yes',
      n: found.n,
    }),
    notes: [
      ...(found.few ? [warn(t('method-van-westendorp-few', { n: found.n }))] : []),
      ...(left.missing + left.intransitive > 0
        ? [
            warn(
              t('method-van-westendorp-left', {
                ...left,
                asked,
                who: [...found.intransitive, ...found.missing].slice(0, 8).join(', '),
              }),
            ),
          ]
        : []),
      ...(nms == null || nms.best_revenue_price === null
        ? []
        : [
            plain(
              t('method-van-westendorp-trial', {
                n: nms.n,
                trial: price(nms.best_trial_price),
                rate: share(nms.best_trial),
                revenue: price(nms.best_revenue_price),
                amount: price(nms.best_revenue),
              }),
            ),
          ]),
    ],
    charts: [curves(found), doubts(found)],
    tables: [
      {
        key: 'points',
        columns: [
          text(t('methods-head-point')),
          num(t('methods-head-price')),
          num(t('methods-head-low')),
          num(t('methods-head-high')),
          num(t('methods-head-share')),
        ],
        rows: POINTS.map((name) => {
          const point = points[name];
          return [
            word(t(`method-van-westendorp-${name}`)),
            figure(point.price, 'money', { decimals: 2 }),
            figure(point.low, 'money', { decimals: 2 }),
            figure(point.high, 'money', { decimals: 2 }),
            figure(point.share, 'rate'),
          ];
        }),
      },
      ...(nms == null
        ? []
        : [
            {
              key: 'trial' as const,
              columns: [
                num(t('methods-head-price')),
                num(t('methods-head-trial')),
                num(t('methods-head-revenue')),
              ],
              rows: found.prices.map((at, i) => [
                figure(at, 'money', { decimals: 2 }),
                figure(nms.trial[i], 'rate'),
                figure(nms.revenue[i], 'money', { decimals: 2 }),
              ]),
            },
          ]),
    ],
  };
}

function curves(found: Wire.PriceSensitivity) {
  const series = CURVES.map((name): LineSeries => ({
    name: t(`method-van-westendorp-${name}`),
    ink: `density ${INKS[name]}`,
    label: 'label',
    shape: 'line',
    points: found.prices.map((x, i) => ({ x, y: found[name][i]! })),
  }));
  const crossings = DRAWN.map((name) => ({ x: found.points[name].price, y: found.points[name].share }));
  return lines({
    file: 'levier-van-westendorp',
    title: t('method-van-westendorp-chart'),
    description: t('method-van-westendorp-chart-what'),
    table: {
      columns: [
        { label: t('methods-head-price'), numeric: true },
        ...CURVES.map((name) => ({ label: t(`method-van-westendorp-${name}`), numeric: true })),
      ],
      rows: () =>
        found.prices.map((at, i) => [price(at), ...CURVES.map((name) => share(found[name][i] ?? null))]),
    },
    series: [
      ...series,
      {
        name: null,
        ink: 'after',
        label: 'label',
        shape: 'points',
        points: [...crossings].sort((a, b) => a.x - b.x),
      },
    ],
    top: 1,
    mark: { x: found.points.opp.price, text: t('method-van-westendorp-opp') },
    labels: { x: t('methods-head-price'), y: t('methods-head-share-of-people') },
    xWords: moneyWords,
    yWords: shareWords,
    under: null,
  });
}

function doubts(found: Wire.PriceSensitivity) {
  const rows = POINTS.map((name) => {
    const { price: value, low, high } = found.points[name];
    return { name: t(`method-van-westendorp-${name}`), value, low: low ?? value, high: high ?? value };
  });
  return intervals({
    file: 'levier-van-westendorp-points',
    title: t('method-van-westendorp-points'),
    description: t('method-van-westendorp-points-what'),
    table: {
      columns: [
        { label: t('methods-head-point'), numeric: false },
        { label: t('methods-head-price'), numeric: true },
        { label: t('methods-head-low'), numeric: true },
        { label: t('methods-head-high'), numeric: true },
      ],
      rows: rows.map((row) => [row.name, price(row.value), price(row.low), price(row.high)]),
    },
    rows,
    words: { ...moneyWords, long: price },
  });
}
