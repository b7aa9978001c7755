// A map from distances alone, with the distances that it betrays.

import { placeMap } from '../../../charts/place-map';
import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { formatNumber, listOf, t } from '../../../i18n';
import type { Method, Told } from '../method';
import { figure, near, num, plain, share, text, warn, word } from '../words';

export const mds: Method = {
  id: 'mds',
  tables: [{ key: 'distances', columns: [{ key: 'item', kind: 'text' }], more: { kind: 'number' } }],
  fields: [
    { key: 'scaling', kind: 'choice', options: ['classical', 'kruskal'], hint: 'scaling' },
    { key: 'tolerance', kind: 'number', unit: 'rate', hint: 'tolerance', min: 0.05, max: 1 },
  ],
  example: {
    tables: {
      distances: [
        'B1;B2;B3;B4;B5;B6;B7',
        'B1;0;2.5;1.5;3.3;4.8;4.8;5.7',
        'B2;2.5;0;1;1.5;4.3;4.7;5.6',
        'B3;1.5;1;0;2.4;3.8;3.9;5.4',
        'B4;3.3;1.5;2.4;0;2.7;3.7;4.2',
        'B5;4.8;4.3;3.8;2.7;0;2.8;2.8',
        'B6;4.8;4.7;3.9;3.7;2.8;0;2.7',
        'B7;5.7;5.6;5.4;4.2;2.8;2.7;0',
      ].join('\n'),
    },
    fields: { scaling: 'classical', tolerance: 0.25 },
  },
  ask: async (given, options) => {
    const items = given.texts('distances', 0);
    // Columns in another order than lines are known by their names.
    const head = given.head('distances');
    const byName = items.map((item) => head.indexOf(item));
    const known =
      head.length === items.length && new Set(byName).size === items.length && !byName.includes(-1);
    const order = known ? byName : head.map((_, at) => at);
    const answer = await askMethod(
      'mds',
      {
        items,
        distances: given.rows('distances').map((row) => order.map((at) => given.from(row, 1)[at] ?? null)),
        dimensions: 2,
        method: given.choice('scaling'),
        limit: given.number('tolerance'),
      },
      options,
    );
    return isRefused(answer) ? answer : () => tell(answer, items);
  },
};

function tell(found: Wire.MdsMap, items: string[]): Told {
  const { coordinates, stress, betrayed } = found;
  const places = items.map((name, i) => ({
    name,
    x: coordinates[i]?.[0] ?? 0,
    y: coordinates[i]?.[1] ?? 0,
  }));
  const two = (value: number): string => formatNumber(value, { decimals: 2 });
  const worst = betrayed[0];
  return {
    sentence: t('method-mds-found', {
      n: items.length,
      stress: share(stress),
      worst: worst === undefined ? 'no' : 'yes',
      a: worst?.a ?? '',
      b: worst?.b ?? '',
      side: worst !== undefined && worst.ratio > 1 ? 'far' : 'near',
    }),
    notes: [
      ...(stress !== null && stress > 0.2 ? [warn(t('method-mds-poor'))] : []),
      ...(betrayed.length > 0
        ? [
            plain(
              t('method-mds-betrayed', {
                n: betrayed.length,
                pairs: listOf(betrayed.slice(0, 5).map(({ a, b }) => t('method-mds-pair', { a, b }))),
              }),
            ),
          ]
        : []),
    ],
    charts: [
      placeMap({
        file: 'levier-mds',
        title: t('method-mds-chart'),
        description: t('method-mds-chart-what'),
        table: {
          columns: [
            { label: t('methods-col-item'), numeric: false },
            { label: t('method-mds-axis', { n: 1 }), numeric: true },
            { label: t('method-mds-axis', { n: 2 }), numeric: true },
          ],
          rows: places.map(({ name, x, y }) => [name, two(x), two(y)]),
        },
        things: places,
        arrows: [],
        labels: { x: t('method-mds-axis', { n: 1 }), y: t('method-mds-axis', { n: 2 }) },
      }),
    ],
    tables: [
      {
        key: 'places',
        columns: [
          text(t('methods-col-item')),
          num(t('method-mds-axis', { n: 1 })),
          num(t('method-mds-axis', { n: 2 })),
        ],
        rows: places.map(({ name, x, y }) => [word(name), near(x), near(y)]),
      },
      ...(betrayed.length === 0
        ? []
        : [
            {
              key: 'betrayed' as const,
              columns: [
                text(t('method-mds-pair-head')),
                num(t('method-mds-given')),
                num(t('method-mds-drawn')),
                num(t('method-mds-ratio')),
              ],
              rows: betrayed.map(({ a, b, given, map, ratio }) => [
                word(t('method-mds-pair', { a, b })),
                figure(given),
                figure(map),
                figure(ratio, 'ratio'),
              ]),
            },
          ]),
    ],
  };
}
