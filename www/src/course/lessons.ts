// The lessons: each with the tool that stands in it, the exercise it ends with, and its place in the
// product.

import type { PageName } from '../app/pages';
import type { Values } from '../calculators/contract';
import type { ExerciseId } from './library';

export interface Lesson {
  /** An operation of the catalogue, or the page on which a budget is spread by hand. */
  tool: string;
  /** What the fields hold at first; the operation's example without it. */
  values?: Values;
  exercise: ExerciseId;
  place: PageName;
}

export const LESSONS = {
  levels: { tool: 'excess_share_of_voice', exercise: 'tows', place: 'strategy' },
  budget: { tool: 'reverse_funnel', exercise: 'funnel', place: 'operations' },
  margin: {
    tool: 'roi',
    values: { revenue: 50_000, margin_rate: 0.2, cost: 10_000 },
    exercise: 'roi',
    place: 'measure',
  },
  saturation: { tool: 'by-hand', exercise: 'realloc', place: 'decision' },
  test: { tool: 'peeking_inflation', exercise: 'abtest', place: 'calculators' },
  segments: { tool: 'parfitt_collins_share', exercise: 'segment', place: 'segments' },
  lifetime: { tool: 'ltv_retention', exercise: 'retention', place: 'customers' },
  export: { tool: 'ctr', values: { clicks: 101, impressions: 10_010 }, exercise: 'export', place: 'data' },
  simpson: {
    tool: 'two_proportion_z',
    values: { conv_a: 200, n_a: 4_000, conv_b: 131, n_b: 4_000 },
    exercise: 'simpson',
    place: 'calculators',
  },
  cause: { tool: 'uplift', exercise: 'control', place: 'measure' },
} as const satisfies Record<string, Lesson>;

export type LessonId = keyof typeof LESSONS;

/** The lessons in the order of a course. */
export const LESSON_IDS = Object.keys(LESSONS) as LessonId[];

export function isLesson(id: string | undefined): id is LessonId {
  return id !== undefined && Object.hasOwn(LESSONS, id);
}

/** The lesson in which an operation is handled. */
export function lessonOf(operation: string): LessonId | undefined {
  return LESSON_IDS.find((id) => LESSONS[id].tool === operation);
}
