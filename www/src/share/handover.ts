// From a preview to the reader's own calculators: the whole of what was shared (its scenarios, what was studied), for the page
// of that calculator to take once. It lives in memory only.

import type { Shared } from './shared';

let waiting: Shared | undefined;

export function handOver(shared: Shared): void {
  waiting = shared;
}

/** What was handed over for this calculator, once. */
export function takeOver(operation: string): Shared | undefined {
  const taken = waiting?.operation === operation ? waiting : undefined;
  waiting = undefined;
  return taken;
}
