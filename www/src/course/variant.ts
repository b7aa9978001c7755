// The figures of a sheet: drawn from the codes of a class and a student, or those of the library without
// codes.

import { askCourse, isRefused, type Wire } from '../engine/study';
import { EngineError } from '../engine/error';
import type { Language } from '../i18n';
import type { Description } from './library';

export type Figures = Record<string, number | string>;

/** Whose sheet it is; both empty for the figures of the library. */
export interface Codes {
  class: string;
  student: string;
}

export const NO_CODES: Codes = { class: '', student: '' };

export function hasCodes({ class: group, student }: Codes): boolean {
  return group.trim() !== '' || student.trim() !== '';
}

/** What is drawn for these codes: without codes each figure can only take its default. */
export function drawnBy(own: Description, codes: Codes): Description {
  if (hasCodes(codes)) return own;
  const fixed = (one: Wire.Parameter): Wire.Parameter =>
    one.default == null ? one : { name: one.name ?? '', values: [one.default as number] };
  return { ...own, parameters: (own.parameters ?? []).map(fixed), constraints: [] };
}

/** The figures of a sheet, derived ones too, and the seed they come from. Rejects with `EngineError`. */
export async function drawVariant(
  own: Description,
  codes: Codes,
): Promise<{ seed: string; figures: Figures }> {
  const { id, parameters, constraints } = drawnBy(own, codes);
  const answer = await askCourse('variant', {
    exercise: id ?? '',
    class: codes.class,
    student: codes.student,
    parameters: parameters ?? [],
    constraints: constraints ?? [],
  });
  if (isRefused(answer)) throw refused(answer);
  return { seed: answer.seed ?? '', figures: (answer.parameters ?? {}) as Figures };
}

/** A text with its figures in the places that braces mark. */
export async function fill(text: string, figures: Figures, lang: Language): Promise<string> {
  if (!text.includes('{')) return text;
  const answer = await askCourse('variant', { text, lang, values: figures });
  if (isRefused(answer)) throw refused(answer);
  return answer.text ?? text;
}

/** A refusal of the course as an error that pages can word. */
export function refused({ error }: { error: string }): EngineError {
  return new EngineError({ code: error } as ConstructorParameters<typeof EngineError>[0]);
}
