// The texts of an exercise: messages whose figures are placeholders of the core, `{price:euro}`. The core
// writes the figures in, so that a statement is the same in a page, in a file for another tool and
// natively.

import { has, key, language, tIn, type Args, type Language } from '../i18n';
import { formatOf } from './formats';
import {
  exercise,
  isChoice,
  questionsOf,
  type Description,
  type ExerciseId,
  type QuestionDescription,
} from './library';
import { placedOf, type PlacedChart } from './placed';

/** The placeholders of an exercise's figures, as variables of its messages. */
function placeholders(own: Description): Args {
  const id = own.id as ExerciseId;
  const names = (own.parameters ?? []).map(({ name }) => name ?? '');
  return Object.fromEntries(names.map((name) => [name, `{${name}:${formatOf(id, name)}}`]));
}

/** A text of an exercise in a language that is loaded, with placeholders. */
function text(own: Description, part: string, lang: Language): string {
  return tIn(lang, `exercise-${own.id ?? ''}-${part}`, placeholders(own));
}

export function exerciseTitle(id: ExerciseId, lang = language()): string {
  return text(exercise(id), 'title', lang);
}

/** What an exercise trains, in a sentence. */
export function exerciseAim(id: ExerciseId, lang = language()): string {
  return text(exercise(id), 'what', lang);
}

/** What a wrong path is told: its own message, or that of all paths of this name. */
function feedback(own: Description, question: string, path: string, lang: Language): string {
  const named = `exercise-${own.id ?? ''}-${question}-at-${key(path)}`;
  const id = has(named) ? named : `exercise-at-${key(path)}`;
  return tIn(lang, id, placeholders(own));
}

/** The chart of a question with its words. */
function placeWithTexts(own: Description, place: PlacedChart, langs: Language[]): PlacedChart {
  const words = (part: string): Record<string, string> =>
    said(langs, (lang) => tIn(lang, `picture-${own.id ?? ''}-place-${part}`));
  const curves = (place.curves ?? []).map((curve) => ({ ...curve, name: words(key(curve.id ?? '')) }));
  const [title, what, x, y] = [words('title'), words('what'), words('x'), words('y')];
  return { ...place, title, what, x, y, curves };
}

function withTexts(own: Description, question: QuestionDescription, langs: Language[]): QuestionDescription {
  const name = key(question.id ?? '');
  const place = placedOf(question);
  const all = (part: string): Record<string, string> => said(langs, (lang) => text(own, part, lang));
  return {
    ...question,
    text: all(name),
    hints: [all(`${name}-hint`)],
    ...(isChoice(question)
      ? {
          options: (question.options ?? []).map(({ id }) => ({
            id: id ?? '',
            text: all(`${name}-${key(id ?? '')}`),
          })),
        }
      : {}),
    paths: (question.paths ?? []).map((path) => ({
      ...path,
      feedback: said(langs, (lang) => feedback(own, name, path.id ?? '', lang)),
    })),
    ...(place === undefined ? {} : { place: placeWithTexts(own, place, langs) }),
  };
}

function said(langs: Language[], write: (lang: Language) => string): Record<string, string> {
  return Object.fromEntries(langs.map((lang) => [lang, write(lang)]));
}

/** A text of a description in the reader's language. */
export function inWords(text: unknown): string {
  const own = text as Record<string, string | null> | null | undefined;
  return own?.[language()] ?? '';
}

/** An exercise with its texts in these languages, which are loaded. */
export function worded(id: ExerciseId, langs: Language[] = [language()]): Description {
  const own = exercise(id);
  return {
    ...own,
    languages: langs,
    title: said(langs, (lang) => text(own, 'title', lang)),
    statement: said(langs, (lang) => text(own, 'statement', lang)),
    interpretation: said(langs, (lang) => text(own, 'end', lang)),
    questions: questionsOf(own).map((question) => withTexts(own, question, langs)),
  };
}
