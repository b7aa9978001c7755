// What each feature is worth, from whole products that people rate or rank.

import { askMethod, isRefused, type Wire } from '../../../engine/study';
import { formatNumber, listOf, t } from '../../../i18n';
import { asking, profilesOf, PROFILE_TABLES, ICE } from '../features';
import type { Method, Told } from '../method';
import { intervalsOf } from '../pictures';
import { tastes, type Tastes } from '../tastes';
import { chanceFigure, figure, near, num, plain, share, text, warn, word } from '../words';

/** Numbers of segments that can be asked for. */
const SEGMENTS = { min: 2, max: 6, step: 1 };

export const conjoint: Method = {
  id: 'conjoint',
  tables: PROFILE_TABLES,
  fields: [
    { key: 'measure', kind: 'choice', options: ['rank', 'rate'], hint: 'measure', own: 'rate' },
    { key: 'segments', kind: 'number', unit: 'number', hint: 'segments', optional: true, ...SEGMENTS },
  ],
  example: { tables: ICE, fields: { measure: 'rank', segments: null } },
  ask: async (given, options) => {
    const profiles = profilesOf(given);
    if ('error' in profiles) return profiles;
    const input = asking(given, profiles.profiles);
    const answer = await askMethod('conjoint_partworths', input, options);
    if (isRefused(answer)) return answer;
    const segments = await askMethod('conjoint_segments', { ...input, k: given.number('segments') }, options);
    return () => tell(answer, input.attributes ?? [], tastes(segments, input.attributes ?? []));
  },
};

function tell(found: Wire.ConjointResult, attributes: Wire.Attribute[], segments: Tastes): Told {
  const { pooled, importance_mean: importance, tests, not_shown: unseen } = found;
  const order = attributes
    .map(({ name }, i) => ({ name, part: importance?.[i] ?? 0 }))
    .sort((a, b) => b.part - a.part);
  const [top, second] = order;
  const partworths = attributes.flatMap(({ name, levels = [] }, a) =>
    levels.map((level, l) => ({
      name: t('method-conjoint-level', { attribute: name, level }),
      value: pooled.partworths?.[a]?.[l] ?? null,
      se: pooled.se?.[a]?.[l] ?? null,
      spread: pooled.se_between?.[a]?.[l] ?? null,
    })),
  );
  return {
    sentence:
      importance === null || top === undefined || second === undefined
        ? t('method-conjoint-nothing')
        : t('method-conjoint-found', {
            n: found.respondents.length,
            first: top.name,
            part: share(top.part, { decimals: 0 }),
            second: second.name,
            other: share(second.part, { decimals: 0 }),
          }),
    notes: [
      ...(unseen.length > 0 ? [warn(t('method-conjoint-unseen', { names: listOf(unseen) }))] : []),
      ...(found.left_out.length > 0
        ? [warn(t('method-conjoint-left', { names: listOf(found.left_out) }))]
        : []),
      ...segments.notes,
      plain(t('method-conjoint-means')),
    ],
    charts: [
      intervalsOf({
        method: 'conjoint',
        title: t('method-conjoint-chart'),
        what: t('method-conjoint-chart-what'),
        head: t('methods-head-level'),
        words: {
          long: (value) => formatNumber(value, { decimals: 2, signed: true }),
          short: (value, beside) => formatNumber(value, { compact: true, beside }),
        },
        rows: partworths.flatMap(({ name, value }) =>
          value === null ? [] : [{ name, value, low: Math.min(0, value), high: Math.max(0, value) }],
        ),
      }),
    ],
    tables: [
      ...segments.tables,
      {
        key: 'importances',
        columns: [
          text(t('methods-col-attribute')),
          num(t('method-conjoint-mean')),
          num(t('method-conjoint-pooled')),
          num(t('methods-effect-p')),
        ],
        rows: attributes.map(({ name }, i) => [
          word(name),
          figure(importance?.[i], 'rate'),
          figure(pooled.importances?.[i], 'rate'),
          chanceFigure(tests[i]?.p),
        ]),
      },
      {
        key: 'partworths',
        columns: [
          text(t('methods-head-level')),
          num(t('method-conjoint-worth')),
          num(t('methods-effect-se')),
          num(t('method-conjoint-spread')),
        ],
        rows: partworths.map(({ name, value, se, spread }) => [
          word(name),
          near(value),
          near(se),
          near(spread),
        ]),
      },
      {
        key: 'people',
        columns: [
          ...[text(t('methods-col-respondent')), ...attributes.map(({ name }) => num(name)), num('R²')],
          ...(segments.of.size > 0 ? [num(t('methods-head-segment'))] : []),
        ],
        rows: found.respondents.map(({ id, importances, r2 }) => [
          word(id),
          ...attributes.map((_, i) => figure(importances?.[i], 'rate')),
          figure(r2, 'rate'),
          ...(segments.of.size > 0 ? [figure(segments.of.get(id))] : []),
        ]),
      },
    ],
  };
}
