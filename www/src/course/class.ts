// What a class did, from the answer codes that a teacher gives: pasted, or the table of a learning
// platform.

import { askCourse, isRefused, type Wire } from '../engine/study';
import type { Description } from './library';
import { described } from './source';
import { refused } from './variant';

export type ClassResults = Wire.ClassResults;

/** An answer code anywhere in a line. */
const CODE = /(?<![A-Za-z0-9])LV1(?:-[A-Za-z0-9]+)+/i;

/** The exercise that a line's code is of. */
async function exerciseIn(line: string): Promise<Description | null> {
  const code = CODE.exec(line)?.[0];
  if (code === undefined) return null;
  const sheet = await askCourse('answer_code', { do: 'decode', code });
  if (isRefused(sheet)) return null;
  const { exercise: id } = sheet as { exercise?: string };
  return described(id) ?? null;
}

/** The exercises that these lines answer, in the order of their first code. Rejects with `EngineError`. */
export async function exercisesIn(lines: string[]): Promise<Description[]> {
  const found = await Promise.all(lines.map(exerciseIn));
  return [...new Set(found.filter((own) => own !== null))];
}

/** What the class did at an exercise. Rejects with `EngineError`. */
export async function classResults(own: Description, lines: string[]): Promise<ClassResults> {
  const results = await askCourse('class_results', { exercise: own, lines, keep: 'best' });
  if (isRefused(results)) throw refused(results);
  return results;
}
