// An exercise that a teacher wrote: a small JSON (exercise.schema.json), as a file or packed into an address.
// Its id follows from its content, so that codes of another version are never read as those of this one.

import { askCourse, isRefused } from '../engine/study';
import { decode, encode } from '../share/codec';
import type { Description } from './library';
import { readOwn } from './own-file';
import { refused } from './variant';

/** Ids have sixteen characters at most. */
const ID_LENGTH = 16;

/** With the id that follows from the content. Rejects with `EngineError`. */
export async function named(draft: Description): Promise<Description> {
  const { id: _before, ...content } = draft;
  const answer = await askCourse('variant', { hash_text: JSON.stringify(content) });
  if (isRefused(answer)) throw refused(answer);
  return { ...draft, id: `own_${answer.hash ?? ''}`.slice(0, ID_LENGTH) };
}

/** As the last part of an address; throws `LinkError` where it is too long for one. */
export function pack(own: Description): Promise<string> {
  return encode(JSON.stringify(own));
}

/** What an address holds. Rejects with `LinkError`. */
export async function unpack(packed: string): Promise<Description> {
  return readOwn(await decode(packed));
}
