// How the figures of a statement are written: the format that stands after a figure's name in its
// placeholder.

import type { ExerciseId } from './library';

type Format = 'number' | 'percent' | 'points' | 'euro';

/** Names that mean the same in nearly every exercise; a name that stands nowhere is a plain number. */
const USUAL: Record<Exclude<Format, 'number'>, readonly string[]> = {
  euro: (
    'price cost ads budget ticket face handling basket printing aov cac m revenue target cpc spend spend_unknown ' +
    'order_cost cost_a cost_b month making a1 k1 x1 a2 k2 x2 move ttc p0 p1 first last own total'
  ).split(' '),
  percent: (
    'discount uplift growth base retention margin low_margin gain redemption anyway r d low high baseline lift ' +
    'share r1 r2 r3 r4 gate churn same_1 own_1 same_2 own_2 share_c share_r penetration repeat s1 s2 s3 w1 w2 ' +
    'leader vat d1 d2 voice'
  ).split(' '),
  points: ['rise', 'goal'],
};

/** Where a name means something else. */
const OTHER: Partial<Record<ExerciseId, Record<string, Format>>> = {
  awareness: { p1: 'percent' },
  coherent: { visits: 'percent', revenue: 'percent' },
  message: { margin: 'euro' },
  plan: { target: 'percent' },
  retention: { margin: 'euro' },
  tows: { own: 'percent', a1: 'number', a2: 'number' },
};

const usual = new Map(
  Object.entries(USUAL).flatMap(([format, names]) => names.map((name) => [name, format as Format] as const)),
);

export function formatOf(exercise: ExerciseId, parameter: string): Format {
  return OTHER[exercise]?.[parameter] ?? usual.get(parameter) ?? 'number';
}
