// The addresses of the parts of Operations, and of where the items of a kind are listed.

import { href } from '../../app/router';
import { homeOf, type Part } from '../../plan/homes';

/** The address of the list. */
export function homeHref(kind: string): string {
  const part = homeOf(kind);
  return part === null ? href('strategy', ['market']) : href('operations', partPath(part));
}

/** The address of a part. */
export function partPath(part: Part): string[] {
  return part === 'plan' ? [] : [part];
}
