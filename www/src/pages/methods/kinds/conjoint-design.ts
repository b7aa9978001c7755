// Which products to show: a small set of profiles from which every effect can still be read.

import { heatGrid } from '../../../charts/heat-grid';
import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { formatNumber, NONE, t } from '../../../i18n';
import { ATTRIBUTES, attributesOf } from '../features';
import type { Method, Told } from '../method';
import { figure, num, share, text, warn, word } from '../words';

export const conjointDesign: Method = {
  id: 'conjoint-design',
  tables: [ATTRIBUTES],
  fields: [{ key: 'runs', kind: 'number', unit: 'count', hint: 'runs', min: 2, step: 1 }],
  example: {
    tables: { attributes: 'X;x1, x2, x3\nY;y1, y2, y3\nZ;z1, z2\nW;w1, w2' },
    fields: { runs: 9 },
  },
  ask: async (given, options) => {
    const attributes = attributesOf(given);
    const made = await askMethod('conjoint_make', { attributes, runs: given.number('runs') }, options);
    if (isRefused(made)) return made;
    const checked = await askMethod('conjoint_design', { attributes, profiles: made.profiles }, options);
    return isRefused(checked) ? checked : () => tell(checked, made.profiles, attributes);
  },
};

function tell(found: Wire.DesignCheck, profiles: number[][], attributes: Wire.Attribute[]): Told {
  const names = attributes.map(({ name }) => name);
  const together = (a: string, b: string): number | null =>
    found.pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a))?.cramers_v ??
    null;
  const products = profiles.map((profile) =>
    profile.map((level, at) => attributes[at]?.levels?.[level] ?? ''),
  );
  const two = (value: number | null): string =>
    value === null ? NONE : formatNumber(value, { decimals: 2 });
  return {
    sentence: t('method-conjoint-design-found', {
      n: found.runs,
      full: found.full_factorial,
      efficiency: share(found.d_efficiency, { decimals: 0 }),
      df: found.df,
    }),
    notes: [
      ...(found.df === 0 ? [warn(t('method-conjoint-design-saturated'))] : []),
      ...(found.duplicates > 0 ? [warn(t('method-conjoint-design-twice', { n: found.duplicates }))] : []),
    ],
    charts: [
      heatGrid({
        file: 'levier-conjoint-design',
        title: t('method-conjoint-design-chart'),
        description: t('method-conjoint-design-chart-what'),
        columns: names,
        rows: [...names].reverse(),
        cells: names.map((a) => [...names].reverse().map((b) => together(a, b))),
        labels: { columns: t('methods-col-attribute'), rows: t('methods-col-attribute') },
        words: two,
        table: {
          columns: [
            { label: t('methods-col-attribute'), numeric: false },
            ...names.map((label) => ({ label, numeric: true })),
          ],
          rows: names.map((a) => [a, ...names.map((b) => two(together(a, b)))]),
        },
      }),
    ],
    tables: [
      {
        key: 'profiles',
        columns: [text(t('methods-col-profile')), ...names.map(text)],
        rows: products.map((levels, i) => [word(`P${i + 1}`), ...levels.map(word)]),
      },
      {
        key: 'balance',
        columns: [text(t('methods-head-level')), num(t('method-conjoint-design-shown'))],
        rows: attributes.flatMap(({ name, levels = [] }, a) =>
          levels.map((level, l) => [
            word(t('method-conjoint-level', { attribute: name, level })),
            figure(found.counts[a]?.[l], 'count'),
          ]),
        ),
      },
    ],
    survey: { features: names, levels: attributes.map(({ levels = [] }) => levels), products },
  };
}
