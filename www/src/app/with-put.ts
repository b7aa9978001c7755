// What a change of one item of the plan makes of a document that was read already.

import type { Document, LastPut } from '../engine';

/** The document with an item that was put at its place, or taken away from the end. */
export function withPut(document: Document, { place, item, next_id }: LastPut): Document {
  const plan = document.plan.slice(0, item === null ? place : undefined);
  if (item !== null) plan[place] = item;
  return { ...document, plan, next_id };
}
