// What a link or a file holds: a calculator, its scenarios, a currency. Written here; read by the core,
// strictly.

import { href } from '../app/router';
import type { Shared } from '../calculators/contract';
import type { Calculators } from '../calculators/engine';
import { given } from '../calculators/values';
import { decode, encode, LinkError } from './codec';

/** The text of a link: the same content is the same text. */
export function write({
  operation,
  scenarios,
  selected,
  analysis,
  currency,
  language,
}: Omit<Shared, 'v'>): string {
  const shared: Shared = {
    v: 1,
    operation,
    scenarios: scenarios.map(({ name, inputs }) => ({ name, inputs: given(inputs) })),
  };
  if (selected !== undefined) shared.selected = selected;
  if (analysis !== undefined) shared.analysis = analysis;
  if (currency !== undefined) shared.currency = currency;
  if (language !== undefined) shared.language = language;
  return JSON.stringify(shared);
}

/** The whole address; throws a `LinkError` (`too-long`) when only a file can carry it. */
export async function linkTo(text: string): Promise<string> {
  const { origin, pathname } = location;
  return `${origin === 'null' ? '' : origin}${pathname}${href('shared', [await encode(text)])}`;
}

/** Reads the last part of a link. Throws a `LinkError`, or an `EngineError` of the core. */
export async function readLink(calculators: Calculators, encoded: string): Promise<Shared> {
  return calculators.readShared(await decode(encoded));
}

export function readText(calculators: Calculators, text: string): Shared {
  if (text.trim() === '') throw new LinkError('empty');
  return calculators.readShared(text.replace(/^\ufeff/, ''));
}

/** What an address may carry: names that have a text. */
export function present(query: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== null),
  );
}
