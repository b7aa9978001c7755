// Marking: the right answers and the wrong paths for the figures of a sheet, and what the core says of an
// answer.

import { askCourse, isRefused, type Marked, type MarkedQuestion, type Wire } from '../engine/study';
import type { Language } from '../i18n';
import { questionsOf, type Description, type QuestionDescription } from './library';
import { refused, type Figures } from './variant';

export type { Marked };

/** The right answer to each question and those of its wrong paths, by the questions' ids. */
export type Solutions = Record<string, Wire.QuestionAnswers>;

/** Solves an exercise of the library. Rejects with `EngineError`. */
export async function solve(own: Description, figures: Figures): Promise<Solutions> {
  const drawn = (own.parameters ?? []).filter(({ expr }) => expr == null).map(({ name }) => name ?? '');
  const answer = await askCourse('exercises', {
    exercise: own.id ?? '',
    parameters: Object.fromEntries(drawn.map((name) => [name, figures[name]])),
  });
  if (isRefused(answer)) throw refused(answer);
  return answer.questions;
}

/** A question with its figures: what the core marks and exports. */
export function markedQuestion(
  question: QuestionDescription,
  solution: Wire.QuestionAnswers,
): MarkedQuestion {
  const { id, type, op, kind, tol, precision, sign, accept, words, imprecise_credit, unit_credit } = question;
  const first = (value: Wire.Target | null | undefined): number | string | null | undefined =>
    Array.isArray(value) ? value[0] : value;
  return {
    id: id ?? '',
    type: type === 'choice' ? 'choice' : 'number',
    op: op ?? null,
    kind: (kind ?? null) as Wire.AnswerKind | null,
    value: solution.value ?? '',
    tol: tol ?? null,
    precision: precision ?? null,
    sign: sign ?? null,
    accept: (accept ?? null) as Wire.Form[] | null,
    words: words ?? null,
    imprecise_credit: imprecise_credit ?? null,
    unit_credit: unit_credit ?? null,
    paths: (question.paths ?? []).flatMap((path) => {
      const value = first(solution.paths[path.id ?? '']);
      return value == null ? [] : [{ id: path.id ?? '', value, credit: path.credit ?? 0 }];
    }),
    ...(question.type === 'choice'
      ? { options: (question.options ?? []).map((option) => option.id ?? '') }
      : {}),
  };
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

/** The question of an exercise at a place. */
export function questionAt(own: Description, at: number): QuestionDescription {
  return questionsOf(own)[at]!;
}
