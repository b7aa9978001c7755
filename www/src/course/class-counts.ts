// What is told of a class's questions: those that went least well, and those that were left open.

import type { Wire } from '../engine/study';

/** How many sheets leave each question open. */
export function unanswered({ students, questions }: Wire.ClassResults): number[] {
  return questions.map((_, at) => students.filter(({ notes }) => notes[at] === null).length);
}

/** The questions that went least well, from 1, among those that somebody answered; none if all went alike. */
export function leastWell(questions: readonly Pick<Wire.QuestionCounts, 'mean_credit'>[]): number[] {
  const credits = questions.flatMap(({ mean_credit: credit }, at) =>
    credit === null ? [] : [{ credit, place: at + 1 }],
  );
  const least = Math.min(...credits.map(({ credit }) => credit));
  const found = credits.filter(({ credit }) => credit === least).map(({ place }) => place);
  return found.length === credits.length ? [] : found;
}
