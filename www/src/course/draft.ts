// A description as it is being written: a key of it named as the core names it,
// `questions[0].paths[1].answer`, read and replaced.

import type { Description } from './library';

export type Step = string | number;
type Keys = Record<Step, unknown>;

/** `questions[0].text.fr` */
export function placeOf(steps: readonly Step[]): string {
  return steps
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join('');
}

export function read(draft: Description, steps: readonly Step[]): unknown {
  return steps.reduce<unknown>((at, step) => (at as Keys | null | undefined)?.[step], draft);
}

/** The description with another value there; undefined takes the key out, or an item out of its list. */
export function replace(draft: Description, steps: readonly Step[], value: unknown): Description {
  const next = structuredClone(draft);
  const last = steps.at(-1)!;
  let at = next as unknown as Keys;
  for (const [place, step] of steps.slice(0, -1).entries()) {
    at[step] ??= typeof steps[place + 1] === 'number' ? [] : {};
    at = at[step] as Keys;
  }
  if (value !== undefined) at[last] = value;
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
  return next;
}

/** The description with another item at the end of a list. */
export function append(draft: Description, steps: readonly Step[], item: unknown): Description {
  const list = (read(draft, steps) as unknown[] | null | undefined) ?? [];
  return replace(draft, steps, [...list, item]);
}

/** The first of `a1`, `a2`… that is no item's name yet. */
export function freeName(letter: string, items: readonly { id?: string; name?: string }[]): string {
  const taken = new Set(items.map(({ id, name }) => id ?? name));
  for (let n = 1; ; n += 1) if (!taken.has(`${letter}${n}`)) return `${letter}${n}`;
}
