// An exercise that a teacher wrote, as text: what one begins with, a file and back, the language of
// another reader.

import type { Language } from '../i18n';
import { LinkError } from '../share/codec';
import type { Description } from './library';

/** Where the format is described, beside the site. */
export const SCHEMA = 'exercise.schema.json';

/** What one begins with who begins with nothing: a figure, and a question about it. */
export function blankExercise(lang: Language, words: { title: string; statement: string; question: string }) {
  return {
    id: 'own',
    revision: 1,
    languages: [lang],
    title: { [lang]: words.title },
    statement: { [lang]: words.statement },
    parameters: [
      { name: 'price', from: 20, to: 60, step: 5, default: 50 },
      { name: 'cost', from: 5, to: 15, step: 5, default: 10 },
    ],
    constraints: [],
    questions: [
      {
        id: 'q1',
        kind: 'money',
        text: { [lang]: words.question },
        answer: 'price - cost',
        tol: { abs: 0.005 },
        paths: [],
      },
    ],
  } satisfies Description;
}

/** The text of a file of the exercise. */
export function fileText(own: Description, site: string): string {
  return `${JSON.stringify({ $schema: new URL(SCHEMA, site).href, ...own }, null, 2)}\n`;
}

/** What a text says, if it is an exercise by its shape; the core judges the rest. Throws `LinkError`. */
export function readOwn(text: string): Description {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw new LinkError('damaged');
  }
  const own = found as Partial<Description> | null;
  if (typeof own !== 'object' || own === null || !Array.isArray(own.questions))
    throw new LinkError('not-a-link');
  const { $schema: _schema, ...description } = own as Description & { $schema?: unknown };
  return description;
}

/** The same with its texts in the reader's language, where it has none in it: those that it has. */
export function asRead(own: Description, lang: Language): Description {
  const [first] = own.languages ?? [];
  if (own.languages == null || own.languages.includes(lang) || first === undefined) return own;
  const put = (_: string, value: unknown): unknown => {
    const text = (value as Record<string, unknown> | null)?.[first];
    return typeof text === 'string' ? { [lang]: text } : value;
  };
  return { ...(JSON.parse(JSON.stringify(own), put) as Description), languages: [lang] };
}
