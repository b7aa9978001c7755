// An exercise by the name that stands in an address, with its texts in the reader's language.

import { language } from '../i18n';
import { isExercise, type Description } from './library';
import { worded } from './texts';

const made = new Map<string, Description>();

/** The exercise of a name; undefined where there is none. The same object as long as the language stays. */
export function described(name: string | undefined): Description | undefined {
  if (!isExercise(name)) return undefined;
  const place = `${language()} ${name}`;
  const known = made.get(place) ?? worded(name);
  made.set(place, known);
  return known;
}
