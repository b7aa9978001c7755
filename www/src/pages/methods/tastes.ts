// The segments of a conjoint survey in words: who chooses first by what, and whether the segments hold.

import { isRefused, type Refused, type Wire } from '../../engine/study';
import { formatNumber, listOf, NONE, t } from '../../i18n';
import type { Note, ResultTable } from './method';
import { figure, num, plain, refusal, share, text, warn, word } from './words';

export interface Tastes {
  notes: Note[];
  tables: ResultTable[];
  /** The segment of each person, from 1. */
  of: ReadonlyMap<string, number>;
}

/** Respondents below which segments speak of those people alone. */
const FEW = 30;
/** Below it, a segment is not found again (Hennig, 2007). */
const FOUND_AGAIN = 0.6;

/** The segments, or why there are none. */
export function tastes(found: Refused | Wire.TasteSegments, attributes: Wire.Attribute[]): Tastes {
  if (isRefused(found))
    return {
      notes: [plain(t('method-conjoint-segments-none', { why: refusal(found).sentence }))],
      ...{ tables: [], of: new Map<string, number>() },
    };
  const level = (attribute: number, at: number): string => attributes[attribute]?.levels?.[at] ?? NONE;
  const { segments } = found;
  const said = segments.map((own, at) =>
    t('method-conjoint-segment', {
      part: share(own.share, { decimals: 0 }),
      n: at + 1,
      attribute: attributes[own.first]?.name ?? '',
      weight: share(own.importances[own.first] ?? null, { decimals: 0 }),
      level: level(own.first, own.liked[own.first] ?? 0),
    }),
  );
  const loose = segments.flatMap((own, at) => ((own.found_again ?? 1) < FOUND_AGAIN ? [String(at + 1)] : []));
  const words = { list: listOf(said), silhouette: formatNumber(found.silhouette, { decimals: 2 }) };
  return {
    notes: [
      found.clear
        ? plain(t('method-conjoint-segments-found', words))
        : warn(t('method-conjoint-segments-unclear', words)),
      ...(found.n < FEW ? [warn(t('method-conjoint-segments-few', { n: found.n }))] : []),
      ...(loose.length > 0
        ? [warn(t('method-conjoint-segments-loose', { count: loose.length, names: listOf(loose) }))]
        : []),
    ],
    tables: [
      {
        key: 'tastes',
        columns: [
          num(t('methods-head-segment')),
          num(t('method-conjoint-segment-people')),
          num(t('method-conjoint-segment-share')),
          ...attributes.map(({ name }) => num(name)),
          text(t('method-conjoint-segment-liked')),
          num(t('method-conjoint-segment-again')),
        ],
        rows: segments.map((own, at) => [
          figure(at + 1),
          figure(own.people.length),
          figure(own.share, 'rate', { decimals: 0 }),
          ...own.importances.map((part) => figure(part, 'rate', { decimals: 0 })),
          word(attributes.map((_, i) => level(i, own.liked[i] ?? 0)).join(', ')),
          figure(own.found_again, 'rate', { decimals: 0 }),
        ]),
      },
    ],
    of: new Map(segments.flatMap(({ people }, at) => people.map((id) => [id, at + 1] as const))),
  };
}
