// A question with the answers of a sheet: what the core marks and exports.

import type { MarkedQuestion, Wire } from '../engine/study';
import type { QuestionDescription } from './library';

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
