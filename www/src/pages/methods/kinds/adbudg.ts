// Judgement: four answers of each judge give a curve of response (Little's ADBUDG).

import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { t } from '../../../i18n';
import type { Method, Told } from '../method';
import { curvesOver } from '../pictures';
import { asNumber } from '../sheet';
import { about, figure, money, moneyWords, num, plainWords, range, text, word } from '../words';

/** Places of the curve that are said, in multiples of today's spend: none to three times. */
const SAID = [0, 0.5, 1, 1.5, 2, 3];
const DRAWN = 48;

export const adbudg: Method = {
  id: 'adbudg',
  tables: [
    {
      key: 'judges',
      columns: [
        { key: 'judge', kind: 'text' },
        { key: 'nothing', kind: 'number' },
        { key: 'same', kind: 'number' },
        { key: 'half-more', kind: 'number' },
        { key: 'unlimited', kind: 'number' },
      ],
    },
  ],
  fields: [{ key: 'spend', kind: 'number', unit: 'money', hint: 'spend', min: 0, own: null }],
  example: {
    tables: { judges: 'J1;60;100;115;150\nJ2;80;100;105;120\nJ3;30;100;140;300' },
    fields: { spend: 8000 },
  },
  ask: async (given, options) => {
    const spend = given.number('spend');
    const times = [...SAID, ...Array.from({ length: DRAWN + 1 }, (_, at) => (3 * at) / DRAWN)];
    const answer = await askMethod(
      'adbudg',
      {
        spend,
        judges: given.rows('judges').map(([id, nothing, same, more, unlimited]) => ({
          id: String(id ?? ''),
          nothing: asNumber(nothing),
          same: asNumber(same),
          half_more: asNumber(more),
          unlimited: asNumber(unlimited),
        })),
        times,
      },
      options,
    );
    return isRefused(answer) ? answer : () => tell(answer);
  },
};

function tell({ judges, combined, points }: Wire.Judged): Told {
  const { values, low, high } = combined;
  const at = (place: number): string => about(values[place] ?? null);
  const doubt = (place: number): string => {
    const [from, to] = [low[place], high[place]];
    return from == null || to == null ? '' : range(from, to, about);
  };
  const drawn = points.slice(SAID.length);
  return {
    sentence: t('method-adbudg-found', {
      n: judges.length,
      spend: money(points[2] ?? null),
      today: at(2),
      more: at(3),
      doubt: doubt(3),
      nothing: at(0),
      least: doubt(0),
    }),
    notes: [],
    charts: [
      curvesOver({
        method: 'adbudg',
        title: t('method-adbudg-chart'),
        what: t('method-adbudg-chart-what'),
        at: drawn,
        curves: [
          ...judges.map(({ id, values: own }, i) => ({
            name: id,
            ink: `density v${(i % 8) + 1}`,
            values: own.slice(SAID.length),
          })),
          {
            name: t('method-adbudg-combined'),
            ink: 'curve',
            values: values.slice(SAID.length),
            ...(judges.length > 1 ? { low: low.slice(SAID.length), high: high.slice(SAID.length) } : {}),
          },
        ],
        labels: { x: t('methods-head-spend'), y: t('methods-head-response') },
        x: moneyWords,
        y: plainWords,
        mark: { x: points[2]!, text: t('methods-today') },
      }),
    ],
    tables: [
      {
        key: 'response',
        columns: [
          num(t('methods-head-spend')),
          num(t('methods-head-response')),
          num(t('methods-head-low')),
          num(t('methods-head-high')),
          ...judges.map(({ id }) => num(id)),
        ],
        rows: SAID.map((_, i) => [
          figure(points[i], 'money'),
          ...[values[i], low[i], high[i], ...judges.map((judge) => judge.values[i])].map((value) =>
            figure(value),
          ),
        ]),
      },
      {
        key: 'curves',
        columns: [
          text(t('methods-col-judge')),
          num(t('method-adbudg-base')),
          num(t('method-adbudg-gain')),
          num(t('method-adbudg-half')),
          num(t('method-adbudg-shape')),
          num(t('method-adbudg-inflection')),
        ],
        rows: [...judges, { ...combined, id: t('method-adbudg-combined') }].map(
          ({ id, base, hill, inflection }) => [
            word(id),
            figure(base),
            figure(hill?.a),
            figure(hill?.k, 'money'),
            figure(hill?.n),
            figure(inflection, 'money'),
          ],
        ),
      },
    ],
  };
}
