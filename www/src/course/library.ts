// The exercises of the course: described once, in the core's library, and grouped by theme for reading.

import library from '../../../src/course/exercise/library.json';
import type { Wire } from '../engine/study';

export type Description = Wire.Description;
export type QuestionDescription = Wire.QuestionDescription;

/** Themes in the order of a course, each with its exercises from the easiest on. */
export const THEMES = {
  profit: ['promo', 'roi', 'price', 'elastic', 'channel', 'realloc'],
  proof: ['control', 'abtest', 'plan', 'simpson', 'awareness'],
  loyalty: ['card', 'coherent', 'sms', 'ltv', 'clv', 'retention'],
  strategy: ['funnel', 'market', 'segment', 'conjoint', 'tows'],
  operations: ['content', 'email', 'message', 'launch', 'season', 'load'],
  data: ['app', 'export'],
} as const satisfies Record<string, readonly string[]>;

export type Theme = keyof typeof THEMES;
export type ExerciseId = (typeof THEMES)[Theme][number];

const described = new Map<string, Description>((library as Description[]).map((own) => [own.id ?? '', own]));

/** Every exercise, in the order of the themes. */
export const EXERCISES = Object.values<readonly ExerciseId[]>(THEMES).flat();

export function isExercise(id: string | undefined): id is ExerciseId {
  return id !== undefined && (EXERCISES as string[]).includes(id);
}

/** An exercise without its texts. */
export function exercise(id: ExerciseId): Description {
  return described.get(id)!;
}

/** The kinds of number that a question may ask for. */
export const KINDS = ['rate', 'points', 'money', 'count', 'ratio'] as const;

export function questionsOf(own: Description): QuestionDescription[] {
  return own.questions ?? [];
}

/** Whether a question is answered by choosing. */
export function isChoice(question: QuestionDescription): boolean {
  return question.type === 'choice';
}
