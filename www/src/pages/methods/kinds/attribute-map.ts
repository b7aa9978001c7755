// Brands on a map of what people say of them, with the directions of the attributes.

import { placeMap } from '../../../charts/place-map';
import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { formatNumber, listOf, t } from '../../../i18n';
import { asInTable } from '../headings';
import type { Method, Told } from '../method';
import { asNumber } from '../sheet';
import { figure, near, num, share, text, warn, word } from '../words';

export const attributeMap: Method = {
  id: 'attribute-map',
  tables: [
    { key: 'ratings', columns: [{ key: 'brand', kind: 'text' }], more: { kind: 'number', optional: true } },
    {
      key: 'preferences',
      columns: [{ key: 'person', kind: 'text' }],
      more: { kind: 'number', optional: true },
      optional: true,
    },
  ],
  fields: [
    { key: 'scale', kind: 'choice', options: ['correlation', 'covariance'], hint: 'scale' },
    { key: 'rotation', kind: 'choice', options: ['no-rotation', 'varimax'] },
  ],
  example: {
    tables: {
      ratings: [
        'Q1;Q2;Q3;Q4;Q5',
        'B1;3.36;5.23;4.84;4.88;4.16',
        'B2;8.43;1.75;0.89;4.33;4.72',
        'B3;6;3.83;2.67;4.06;5.29',
        'B4;5.94;2.43;2.72;3.55;5.1',
        'B5;3.58;6.26;5.98;5.89;3.9',
        'B6;5.47;2.87;3.05;3.85;4.39',
        'B7;2.34;6.18;7.06;5.91;4.54',
      ].join('\n'),
      preferences: 'B1;B2;B3;B4;B5;B6;B7\nS1;5;2;4;3;6;3;7\nS2;3;7;6;6;2;5;1',
    },
    fields: { scale: 'correlation', rotation: 'no-rotation' },
  },
  ask: async (given, options) => {
    const rows = given.rows('ratings');
    // A brand of several lines is rated by several respondents: the core takes their means.
    const names = rows.map(([brand]) => String(brand ?? ''));
    const brands = [...new Set(names)];
    const several = brands.length < names.length;
    const judged = given.head('preferences').map((name) => asInTable(name, brands));
    const strange = judged.filter((name) => !brands.includes(name));
    // A brand without preferences, and preferences of none of the brands: one name is not the other's.
    if (
      given.rows('preferences').length > 0 &&
      strange.length > 0 &&
      !brands.every((one) => judged.includes(one))
    )
      return { error: 'unknown_id', field: 'preferences', found: strange[0]! };
    const answer = await askMethod(
      'attribute_map',
      {
        brands,
        attributes: given.head('ratings'),
        ...(several
          ? { answers: rows.map((row, i) => ({ brand: names[i]!, values: given.from(row, 1) })) }
          : { ratings: rows.map((row) => given.from(row, 1)) }),
        scale: given.choice('scale'),
        dimensions: 2,
        rotation: given.choice('rotation') === 'varimax' ? 'varimax' : 'none',
        preferences: given.rows('preferences').map(([id, ...values]) => ({
          id: String(id ?? ''),
          // In the order of the brands, whatever that of the columns.
          values: brands.map((brand) => asNumber(values[judged.indexOf(brand)] ?? null)),
        })),
      },
      options,
    );
    if (isRefused(answer)) return answer;
    return () => {
      const told = tell(answer, brands, given.head('ratings'));
      return strange.length === 0
        ? told
        : {
            ...told,
            notes: [warn(t('method-attribute-map-strange', { names: listOf(strange) })), ...told.notes],
          };
    };
  },
};

function tell(found: Wire.AttributeMap, brands: string[], attributes: string[]): Told {
  const axis = (at: number): string =>
    t('method-attribute-map-axis', { n: at + 1, part: share(found.variance[at] ?? 0, { decimals: 0 }) });
  const first = attributes.filter((_, i) => Math.abs(found.loadings[i]?.[0] ?? 0) >= 0.7);
  const preferences = found.preferences ?? [];
  return {
    sentence: t('method-attribute-map-found', {
      kept: share(found.kept, { decimals: 0 }),
      n: brands.length,
      count: attributes.length,
      has: first.length === 0 ? 'no' : first.length === attributes.length ? 'all' : 'yes',
      first: listOf(first),
    }),
    notes: [
      ...(found.kept < 0.7 ? [warn(t('method-attribute-map-poor'))] : []),
      ...(found.left_out.length > 0
        ? [warn(t('method-attribute-map-left', { names: listOf(found.left_out) }))]
        : []),
      ...(found.tied ? [warn(t('method-attribute-map-tied'))] : []),
    ],
    charts: [
      placeMap({
        file: 'levier-attribute-map',
        title: t('method-attribute-map-chart'),
        description: t('method-attribute-map-chart-what'),
        table: {
          columns: [
            { label: t('methods-col-brand'), numeric: false },
            { label: axis(0), numeric: true },
            { label: axis(1), numeric: true },
          ],
          rows: brands.map((name, i) => [
            name,
            ...[0, 1].map((at) => formatNumber(found.scores[i]?.[at] ?? 0, { decimals: 2 })),
          ]),
        },
        things: brands.map((name, i) => ({
          name,
          x: found.scores[i]?.[0] ?? 0,
          y: found.scores[i]?.[1] ?? 0,
        })),
        arrows: [
          ...attributes.flatMap((name, i) => arrow(name, found.loadings[i] ?? null)),
          ...preferences.flatMap(({ id, vector }) => arrow(id, vector)),
        ],
        labels: { x: axis(0), y: axis(1) },
      }),
    ],
    tables: [
      {
        key: 'loadings',
        columns: [
          text(t('methods-col-attribute')),
          num(axis(0)),
          num(axis(1)),
          num(t('methods-head-communality')),
        ],
        rows: attributes.map((name, i) => [
          word(name),
          near(found.loadings[i]?.[0]),
          near(found.loadings[i]?.[1]),
          figure(found.communalities[i], 'rate'),
        ]),
      },
      ...(preferences.length === 0
        ? []
        : [
            {
              key: 'wishes' as const,
              columns: [
                text(t('methods-col-person')),
                num(t('method-attribute-map-fit')),
                text(t('method-attribute-map-ideal')),
                num(t('method-attribute-map-ideal-fit')),
              ],
              rows: preferences.map(({ id, fit, ideal }) => [
                word(id),
                figure(fit, 'rate'),
                word(t('method-attribute-map-kind', { kind: ideal?.kind ?? 'none' })),
                figure(ideal?.r2, 'rate'),
              ]),
            },
          ]),
      {
        key: 'places',
        columns: [text(t('methods-col-brand')), num(axis(0)), num(axis(1))],
        rows: brands.map((name, i) => [word(name), near(found.scores[i]?.[0]), near(found.scores[i]?.[1])]),
      },
    ],
  };
}

function arrow(name: string, at: number[] | null) {
  return at === null ? [] : [{ name, x: at[0] ?? 0, y: at[1] ?? 0 }];
}
