// An exercise by the name that stands in an address, with its texts in the reader's language: one of the
// library, or one that somebody wrote, packed into the name itself.

import { language } from '../i18n';
import { isExercise, type Description } from './library';
import { unpack } from './own';
import { asRead } from './own-file';
import { worded } from './texts';

const made = new Map<string, Description>();
const opened = new Map<string, Description>();

/** Whether a name holds an exercise that somebody wrote. */
export function isPacked(name: string | undefined): name is string {
  return name !== undefined && /^\d+\./.test(name);
}

/** Reads a packed exercise; from then on it is known by its name. Rejects with `LinkError`. */
export async function openPacked(name: string): Promise<Description> {
  const own = opened.get(name) ?? (await unpack(name));
  opened.set(name, own);
  return described(name)!;
}

/** The exercise of a name; undefined where there is none. The same object as long as the language stays. */
export function described(name: string | undefined): Description | undefined {
  const place = `${language()} ${name ?? ''}`;
  const own = opened.get(name ?? '');
  const known =
    made.get(place) ??
    (own !== undefined ? asRead(own, language()) : isExercise(name) ? worded(name) : undefined);
  if (known !== undefined) made.set(place, known);
  return known;
}
