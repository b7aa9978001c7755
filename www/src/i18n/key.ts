// How the names of messages write a code of the core.

/** A code with hyphens in the place of underscores. */
export type Key<Code extends string> = Code extends `${infer Head}_${infer Tail}`
  ? `${Head}-${Key<Tail>}`
  : Code;

/** `no_known_rows` → `no-known-rows`. */
export function key<Code extends string>(code: Code): Key<Code> {
  return code.replaceAll('_', '-') as Key<Code>;
}
