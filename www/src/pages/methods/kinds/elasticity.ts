// What a change of price does to one's own sales, and the price that brings the most profit.

import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { formatNumber, t } from '../../../i18n';
import type { Method, Note, Told } from '../method';
import { effectOf, curvesOver } from '../pictures';
import { figure, moneyWords, num, plain, plainWords, price, range, share, text, warn, word } from '../words';

export const elasticity: Method = {
  id: 'elasticity',
  tables: [
    {
      key: 'sales-by-price',
      columns: [
        { key: 'price', kind: 'number', unit: 'money' },
        { key: 'quantity', kind: 'number' },
      ],
      more: { kind: 'number' },
    },
  ],
  fields: [
    { key: 'unit-cost', kind: 'number', unit: 'money', optional: true, min: 0 },
    { key: 'price-now', kind: 'number', unit: 'money', optional: true, min: 0 },
    { key: 'ordered', kind: 'choice', options: ['in-time', 'no-order'] },
    { key: 'randomised', kind: 'choice', options: ['chosen', 'drawn'], hint: 'randomised' },
    { key: 'confidence', kind: 'number', unit: 'rate', min: 0.5, max: 0.99 },
  ],
  example: {
    tables: {
      'sales-by-price': [
        '',
        ...['5.54;134', '6.85;97', '4.43;238', '6.85;99', '4.94;171', '5.27;186', '6.48;101', '5.23;146'],
        ...['5.65;136', '4.08;310', '6.26;114', '5.61;128', '4.99;166', '6.37;108', '4.91;187', '5.36;165'],
        ...['4.4;282', '5.21;141', '4.61;237', '4.79;243', '6.25;107', '4.84;186', '5.46;168', '6.94;89'],
        ...['6.88;98', '6.17;110'],
      ].join('\n'),
    },
    fields: {
      ...{ 'unit-cost': 2.8, 'price-now': 5.5, ordered: 'in-time', randomised: 'chosen', confidence: 0.95 },
    },
  },
  ask: async (given, options) => {
    const [prices, quantities] = [given.numbers('sales-by-price', 0), given.numbers('sales-by-price', 1)];
    const names = given.head('sales-by-price');
    const answer = await askMethod(
      'elasticity',
      {
        prices,
        quantities,
        controls: names.map((name, at) => ({ name, values: given.numbers('sales-by-price', at + 2) })),
        confidence: given.number('confidence'),
        unit_cost: given.number('unit-cost'),
        price_now: given.number('price-now'),
        ordered: given.choice('ordered') === 'in-time',
        randomised: given.choice('randomised') === 'drawn',
      },
      options,
    );
    return isRefused(answer) ? answer : () => tell(answer, { prices, quantities, names });
  },
};

interface Asked {
  prices: (number | null)[];
  quantities: (number | null)[];
  names: string[];
}

const two = (value: number): string => formatNumber(value, { decimals: 2 });

function tell(found: Wire.Elasticity, { prices, quantities, names }: Asked): Told {
  const { low, high, best } = found;
  const known = low !== null && high !== null;
  const sold = [...prices.keys()].filter((at) => prices[at] !== null).sort((a, b) => prices[a]! - prices[b]!);
  return {
    sentence: t('method-elasticity-found', {
      // One per cent more on the price is the definition of the figure.
      e: two(found.elasticity),
      has: known ? 'yes' : 'no',
      doubt: known ? range(low, high, two) : '',
      priced: best?.price == null ? 'no' : 'yes',
      price: price(best?.price ?? null),
      bounded: best?.low == null || best.high == null ? 'no' : 'yes',
      between: best?.low == null || best.high == null ? '' : range(best.low, best.high, price),
    }),
    notes: notes(found),
    charts: [
      curvesOver({
        method: 'elasticity',
        title: t('method-elasticity-chart'),
        what: t('method-elasticity-chart-what'),
        at: sold.map((at) => prices[at]!),
        curves: [
          {
            name: t('methods-col-quantity'),
            ink: 'seen-point',
            shape: 'points',
            values: sold.map((at) => quantities[at] ?? null),
          },
        ],
        labels: { x: t('methods-head-price'), y: t('methods-col-quantity') },
        x: { ...moneyWords, long: price },
        y: plainWords,
        mark: best?.price == null ? null : { x: best.price, text: t('methods-best') },
        near: true,
      }),
      ...(known
        ? [
            effectOf({
              method: 'elasticity',
              part: 'interval',
              title: t('method-elasticity-name-short'),
              what: t('method-elasticity-interval-what'),
              ...{ value: found.elasticity, low, high, words: { ...plainWords, long: two } },
            }),
          ]
        : []),
    ],
    tables: [
      {
        key: 'elasticity',
        columns: [text(t('methods-head-measure')), num(t('methods-head-value'))],
        rows: [
          [word(t('method-elasticity-name-short')), figure(found.elasticity, 'number', { decimals: 2 })],
          [word(t('chart-low')), figure(low, 'number', { decimals: 2 })],
          [word(t('chart-high')), figure(high, 'number', { decimals: 2 })],
          [word(t('methods-effect-se')), figure(found.se)],
          [word('R²'), figure(found.r2, 'rate')],
          ...names.map((name, i) => [word(name), figure(found.controls[i])]),
          [word(t('method-elasticity-best')), figure(best?.price, 'money', { decimals: 2 })],
          [word(t('method-elasticity-volume')), figure(best?.volume_change, 'relative_change')],
          [word(t('method-elasticity-break-even')), figure(best?.break_even_change, 'relative_change')],
          [word(t('method-elasticity-profit')), figure(best?.profit_change, 'relative_change')],
        ],
      },
    ],
  };
}

function notes({ best, warnings }: Wire.Elasticity): Note[] {
  return [
    ...warnings.map((warning) => warn(t(`method-elasticity-warning-${warning}`))),
    ...(best?.reason == null ? [] : [warn(t(`method-elasticity-reason-${best.reason}`))]),
    ...(best?.inside === false ? [warn(t('method-elasticity-outside'))] : []),
    ...(best?.volume_change == null || best.break_even_change == null || best.profit_change == null
      ? []
      : [
          plain(
            t('method-elasticity-even', {
              volume: share(best.volume_change, { signed: true }),
              even: share(best.break_even_change, { signed: true }),
              profit: share(best.profit_change, { signed: true }),
            }),
          ),
        ]),
  ];
}
