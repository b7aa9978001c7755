// The items of the plan by id and by kind, worked out once for each document: a plan may have thousands. The
// list of a kind stays the same one until an item of that kind changes, so that what is made of it is kept.

import { session } from '../app/context';
import type { PlanItem } from '../engine';

interface Index {
  byId: ReadonlyMap<string, PlanItem>;
  byKind: ReadonlyMap<string, readonly PlanItem[]>;
}

const indices = new WeakMap<readonly PlanItem[], Index>();
const NONE: readonly PlanItem[] = [];
let before: Index | undefined;

export function planIndex(): Index {
  const { plan } = session().document;
  let found = indices.get(plan);
  if (found === undefined) {
    const byKind = new Map<string, PlanItem[]>();
    for (const item of plan) {
      const known = byKind.get(item.kind);
      if (known === undefined) byKind.set(item.kind, [item]);
      else known.push(item);
    }
    const kept = [...byKind].map(([kind, items]) => [kind, sameAs(before?.byKind.get(kind), items)] as const);
    found = { byId: new Map(plan.map((item) => [item.id, item])), byKind: new Map(kept) };
    before = found;
    indices.set(plan, found);
  }
  return found;
}

/** The list of before, where every item of it is the very one of now. */
function sameAs(known: readonly PlanItem[] | undefined, items: readonly PlanItem[]): readonly PlanItem[] {
  const same = known?.length === items.length && known.every((item, at) => item === items[at]);
  return same ? known : items;
}

/** The items of a kind, in the order of the document. */
export function itemsOf(kind: string): readonly PlanItem[] {
  return planIndex().byKind.get(kind) ?? NONE;
}

/** What is made of the items of a kind: made again only when one of them has changed. */
export function madeOf<T>(kind: string, make: (items: readonly PlanItem[]) => T): () => T {
  const known = new WeakMap<readonly PlanItem[], { made: T }>();
  return () => {
    const items = itemsOf(kind);
    let found = known.get(items);
    if (found === undefined) {
      found = { made: make(items) };
      known.set(items, found);
    }
    return found.made;
  };
}

const numbers = new WeakMap<object, number>();
let last = 0;

/** A key that stays while these are the very same things. */
export function keyOf(...things: readonly object[]): string {
  const numbered = things.map((thing) => {
    let own = numbers.get(thing);
    if (own === undefined) {
      own = last += 1;
      numbers.set(thing, own);
    }
    return own;
  });
  return numbered.join(' ');
}
