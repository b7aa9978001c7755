// Marking: the right answers and the wrong paths for the figures of a sheet, and what the core says of an
// answer.

import { askCourse, isRefused, type Marked, type MarkedQuestion, type Wire } from '../engine/study';
import type { Language } from '../i18n';
import { isExercise, type Description } from './library';
import { refused, type Figures } from './variant';

export type { Marked };

/** The right answer to each question and those of its wrong paths, by the questions' ids. */
export type Solutions = Record<string, Wire.QuestionAnswers>;

/** Solves an exercise. Rejects with `EngineError`. */
export async function solve(own: Description, figures: Figures): Promise<Solutions> {
  const drawn = (own.parameters ?? []).filter(({ expr }) => expr == null).map(({ name }) => name ?? '');
  const answer = await askCourse('exercises', {
    exercise: isExercise(own.id) ? own.id : own,
    parameters: Object.fromEntries(drawn.map((name) => [name, figures[name]!])),
  });
  if (isRefused(answer)) throw refused(answer);
  return answer.questions;
}

/** An answer as it was typed, with the hints taken before it. */
export interface Attempt {
  text: string;
  hints: number;
}

/** Marks an answer after those that were marked before it. Rejects with `EngineError`. */
export async function mark(
  own: Description,
  question: MarkedQuestion,
  attempt: Attempt,
  before: Marked | undefined,
  lang: Language,
): Promise<Marked> {
  const answer = await askCourse('mark', {
    question,
    answer: attempt.text,
    lang,
    hints: attempt.hints,
    penalty: own.penalty ?? null,
    history: { attempts: before?.attempts ?? 0, best: before?.best ?? 0 },
  });
  if (isRefused(answer)) throw refused(answer);
  return answer;
}
