// Scenarios: up to six sets of inputs under names, one of them in the form; kept in the address, each held
// against the first.

import type { Operation, Scenario, Values } from './contract';
import { emptyValues, fits } from './values';

export const MOST_SCENARIOS = 6;

/** What `levier-scenarios` says. */
export interface Scenarios {
  list: Scenario[];
  /** The one that the form shows and changes. */
  selected: number;
}

export const NO_SCENARIOS: Scenarios = { list: [], selected: 0 };

/** The first two: what is in the form, and a copy to change. */
export function begin(values: Values, name: (n: number) => string): Scenarios {
  return {
    list: [
      { name: name(1), inputs: { ...values } },
      { name: name(2), inputs: { ...values } },
    ],
    selected: 1,
  };
}

export function duplicate({ list, selected }: Scenarios, at: number, name: (n: number) => string): Scenarios {
  if (list.length >= MOST_SCENARIOS) return { list, selected };
  let n = list.length + 1;
  while (list.some((scenario) => scenario.name === name(n))) n += 1;
  const copy = { name: name(n), inputs: { ...list[at]!.inputs } };
  return { list: [...list, copy], selected: list.length };
}

/** With one left there is nothing to compare any more. */
export function without({ list, selected }: Scenarios, at: number): Scenarios {
  const left = list.filter((_, other) => other !== at);
  if (left.length < 2) return NO_SCENARIOS;
  return { list: left, selected: selected > at || selected === left.length ? selected - 1 : selected };
}

/** The form has changed: so has the scenario it shows. */
export function withValues({ list, selected }: Scenarios, values: Values): Scenarios {
  return {
    list: list.map((scenario, at) => (at === selected ? { ...scenario, inputs: values } : scenario)),
    selected,
  };
}

/** `scenarios=[["Aujourd’hui",{…}],…]&selected=1`. */
export function scenariosToQuery({ list, selected }: Scenarios): Record<string, string | null> {
  if (list.length === 0) return { scenarios: null, selected: null };
  return {
    scenarios: JSON.stringify(list.map(({ name, inputs }) => [name, filled(inputs)])),
    selected: String(selected),
  };
}

function filled(inputs: Values): Values {
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== null));
}

/** What an address carries, when all of it reads. */
export function scenariosFromQuery(operation: Operation, query: URLSearchParams): Scenarios {
  try {
    const read = JSON.parse(query.get('scenarios') ?? '[]') as unknown;
    if (!Array.isArray(read) || read.length < 2 || read.length > MOST_SCENARIOS) return NO_SCENARIOS;
    const list = read.map((entry) => scenario(operation, entry));
    if (list.some((one) => one === undefined)) return NO_SCENARIOS;
    const selected = Number(query.get('selected') ?? 0);
    return {
      list: list as Scenario[],
      selected: Number.isInteger(selected) && selected >= 0 && selected < list.length ? selected : 0,
    };
  } catch {
    return NO_SCENARIOS;
  }
}

function scenario(operation: Operation, entry: unknown): Scenario | undefined {
  if (!Array.isArray(entry) || entry.length !== 2) return undefined;
  const [name, inputs] = entry as [unknown, unknown];
  if (typeof name !== 'string' || typeof inputs !== 'object' || inputs === null) return undefined;
  const given = inputs as Values;
  const known = operation.inputs.every(({ key, kind }) => fits(kind, given[key] ?? null));
  const strange = Object.keys(given).some((key) => !operation.inputs.some((input) => input.key === key));
  return known && !strange ? { name, inputs: { ...emptyValues(operation), ...given } } : undefined;
}
