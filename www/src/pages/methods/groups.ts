// The links of the chain, and the methods that serve each, in the order of the index; what of the course goes
// with each method.

import type { LessonId } from '../../course/lessons';
import type { ExerciseId } from '../../course/library';

export const GROUPS = {
  strategy: [
    'attribute-map',
    'mds',
    'brand-funnel',
    'conjoint-design',
    'conjoint',
    'conjoint-choice',
    'market-simulator',
    'best-product',
  ],
  decision: ['adbudg', 'adbudg-allocation', 'van-westendorp', 'gabor-granger', 'elasticity'],
  operations: ['bass', 'bass-analogy', 'bass-target', 'reach', 'grp-plan', 'share-of-voice'],
  measure: [
    'did',
    'did-panel',
    'synthetic-control',
    'geo-design',
    'attribution',
    'holt-winters',
    'break-test',
    'chow-test',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Group = keyof typeof GROUPS;
export type MethodId = (typeof GROUPS)[Group][number];

export function isMethod(id: string): id is MethodId {
  return Object.values(GROUPS).some((ids) => (ids as readonly string[]).includes(id));
}

export function groupOf(id: MethodId): Group {
  return (Object.keys(GROUPS) as Group[]).find((group) => (GROUPS[group] as readonly string[]).includes(id))!;
}

interface Course {
  exercise: ExerciseId;
  lesson?: LessonId;
}

const PROOF: Course = { exercise: 'control', lesson: 'cause' };
const LAUNCH: Course = { exercise: 'launch' };
const PRODUCTS: Course = { exercise: 'conjoint' };
const PEOPLE: Course = { exercise: 'segment', lesson: 'segments' };

/** Each method has its exercise. */
export const COURSE: Record<MethodId, Course> = {
  'attribute-map': PEOPLE,
  mds: PEOPLE,
  'brand-funnel': { exercise: 'awareness' },
  'conjoint-design': PRODUCTS,
  conjoint: PRODUCTS,
  'conjoint-choice': PRODUCTS,
  'market-simulator': PRODUCTS,
  'best-product': { exercise: 'promo', lesson: 'margin' },
  adbudg: { exercise: 'realloc', lesson: 'saturation' },
  'adbudg-allocation': { exercise: 'realloc', lesson: 'saturation' },
  'van-westendorp': { exercise: 'price' },
  'gabor-granger': { exercise: 'elastic' },
  elasticity: { exercise: 'elastic' },
  bass: LAUNCH,
  'bass-analogy': LAUNCH,
  'bass-target': LAUNCH,
  reach: { exercise: 'export' },
  'grp-plan': { exercise: 'export' },
  'share-of-voice': { exercise: 'market', lesson: 'levels' },
  did: PROOF,
  'did-panel': PROOF,
  'synthetic-control': PROOF,
  'geo-design': { exercise: 'plan', lesson: 'cause' },
  attribution: { exercise: 'channel', lesson: 'cause' },
  'holt-winters': { exercise: 'season' },
  'break-test': PROOF,
  'chow-test': PROOF,
};
