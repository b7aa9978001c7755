// What a class did, from the answer codes that a teacher gives: pasted, or the table of a learning
// platform.

import { askCourse, isRefused, type Wire } from '../engine/study';
import type { Description } from './library';
import { described, openPacked } from './source';
import { refused } from './variant';

export type ClassResults = Wire.ClassResults;

/** An answer code anywhere in a line. */
const CODE = /(?<![A-Za-z0-9])LV1(?:-[A-Za-z0-9]+)+/i;

/** The exercise that a line's code is of: one of the library, or the one that was given. */
async function exerciseIn(line: string, given: Description | null): Promise<Description | null> {
  const code = CODE.exec(line)?.[0];
  if (code === undefined) return null;
  const sheet = await askCourse('answer_code', { do: 'decode', code });
  if (isRefused(sheet)) return null;
  const { exercise: id } = sheet as { exercise?: string };
  return id !== undefined && id === given?.id ? given : (described(id) ?? null);
}

/**
 * The exercises that these lines answer, in the order of their first code; `packed` is one that a teacher
 * wrote. Rejects with `EngineError`.
 */
export async function exercisesIn(lines: string[], packed: string | null): Promise<Description[]> {
  const given = packed === null ? null : await openPacked(packed).catch(() => null);
  const found = await Promise.all(lines.map((line) => exerciseIn(line, given)));
  return [...new Set(found.filter((own) => own !== null))];
}

async function read(own: Description, lines: string[]): Promise<ClassResults> {
  const results = await askCourse('class_results', { exercise: own, lines, keep: 'best' });
  if (isRefused(results)) throw refused(results);
  return results;
}

/**
 * What the class did at an exercise. A question is judged by the sheets that answer it: those that leave it
 * open are counted apart. Rejects with `EngineError`.
 */
export async function classResults(own: Description, lines: string[]): Promise<ClassResults> {
  const results = await read(own, lines);
  const { students } = results;
  const questions = await Promise.all(
    results.questions.map(async (one, at) => {
      const answering = students.filter(({ notes }) => notes[at] !== null);
      if (answering.length === students.length) return one;
      if (answering.length === 0) return { ...one, mean_credit: null, hard: false };
      const among = await read(
        own,
        answering.map(({ line }) => lines[line - 1] ?? ''),
      );
      return among.questions[at] ?? one;
    }),
  );
  return { ...results, questions };
}
