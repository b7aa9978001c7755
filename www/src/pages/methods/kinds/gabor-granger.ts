// Who would buy at each price, asked price by price: demand, revenue, profit.

import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { listOf, t } from '../../../i18n';
import type { Method, Told } from '../method';
import { curvesOver } from '../pictures';
import { asNumber } from '../sheet';
import { figure, moneyWords, num, plain, price, share, shareWords, warn } from '../words';

const CENTS = { decimals: 2 };

export const gaborGranger: Method = {
  id: 'gabor-granger',
  tables: [
    {
      key: 'offers',
      columns: [
        { key: 'price', kind: 'number', unit: 'money' },
        { key: 'asked', kind: 'number' },
        { key: 'buyers', kind: 'number' },
      ],
    },
  ],
  fields: [
    { key: 'unit-cost', kind: 'number', unit: 'money', optional: true, min: 0 },
    { key: 'confidence', kind: 'number', unit: 'rate', min: 0.5, max: 0.99 },
  ],
  example: {
    tables: { offers: '4.9;120;96\n5.9;120;84\n6.9;120;60\n7.9;120;33\n8.9;120;12' },
    fields: { 'unit-cost': 2.6, confidence: 0.95 },
  },
  ask: async (given, options) => {
    const rows = given.rows('offers');
    const column = (at: number): number[] => rows.map((row) => asNumber(row[at]) ?? 0);
    const prices = column(0);
    const answer = await askMethod(
      'gabor_granger',
      {
        prices,
        ...{ asked: column(1), buyers: column(2) },
        unit_cost: given.number('unit-cost'),
        confidence: given.number('confidence'),
      },
      options,
    );
    return isRefused(answer) ? answer : () => tell(answer, prices);
  },
};

function tell(found: Wire.PriceDemand, prices: number[]): Told {
  const priced = found.profit !== undefined;
  const best = (priced ? found.best_profit : found.best_revenue) ?? null;
  const { profit } = found;
  return {
    sentence:
      best === null
        ? t('method-gabor-granger-none')
        : t('method-gabor-granger-found', {
            aim: priced ? 'profit' : 'revenue',
            price: price(best.price),
            demand: share(best.demand),
            value: price(best.value),
            rivals: best.cannot_tell.length,
            others: listOf(best.cannot_tell.map(price)),
          }),
    notes: [
      ...(best?.at_edge === true ? [warn(t('method-gabor-granger-edge'))] : []),
      ...(found.rises > 0 ? [plain(t('method-gabor-granger-rises', { n: found.rises }))] : []),
    ],
    charts: [
      curvesOver({
        method: 'gabor-granger',
        title: t('method-gabor-granger-chart'),
        what: t('method-gabor-granger-chart-what'),
        at: prices,
        curves: [
          {
            name: t('method-gabor-granger-demand'),
            ink: 'curve',
            values: found.demand,
            ...{ low: found.low, high: found.high },
          },
          { name: t('methods-head-observed'), ink: 'seen-point', shape: 'points', values: found.share },
        ],
        labels: { x: t('methods-head-price'), y: t('methods-head-share-of-people') },
        x: { ...moneyWords, long: price },
        y: shareWords,
        top: 1,
        mark: best === null ? null : { x: best.price, text: t('methods-best') },
        near: true,
      }),
    ],
    tables: [
      {
        key: 'offers',
        columns: [
          num(t('methods-head-price')),
          num(t('methods-head-share')),
          num(t('methods-head-low')),
          num(t('methods-head-high')),
          num(t('method-gabor-granger-demand')),
          num(t('methods-head-revenue')),
          ...(profit === undefined ? [] : [num(t('method-gabor-granger-profit'))]),
          num(t('method-gabor-granger-elasticity')),
        ],
        rows: prices.map((at, i) => [
          figure(at, 'money', CENTS),
          ...[found.share[i], found.low[i], found.high[i], found.demand[i]].map((one) => figure(one, 'rate')),
          figure(found.revenue[i], 'money', CENTS),
          ...(profit === undefined ? [] : [figure(profit[i], 'money', CENTS)]),
          figure(i === 0 ? null : found.arc_elasticity[i - 1]),
        ]),
      },
    ],
  };
}
