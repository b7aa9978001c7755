// What the page of a test keeps in its address: the plan, the versions, and where one stands.

import type { Cell } from '../../../components/cells-field';

export type Numbers = Record<string, number | null>;

/** The plan as it opens for the first time. */
export const PLAN_EXAMPLE: Numbers = {
  baseline: 0.03,
  mde_rel: 0.1,
  versions: 2,
  visitors_per_day: 4000,
  traffic_share: 0.5,
  alpha: 0.05,
  power: 0.8,
  weeks: 4,
  plan_looks: 5,
};
/** What a plan has when an address says nothing of it. */
const PLAN_USUAL: Numbers = {
  baseline: null,
  mde_rel: null,
  versions: 2,
  visitors_per_day: null,
  traffic_share: 1,
  alpha: 0.05,
  power: 0.8,
  weeks: null,
  plan_looks: 5,
};

/** The reading: its own plan is none until one is given. */
const READ_USUAL: Numbers = {
  baseline: null,
  mde_rel: null,
  alpha: 0.05,
  power: 0.8,
  entering: null,
  looks: 1,
};

/** Name, visitors, conversions, and the planned share where the split is not even. */
export type Version = [name: Cell, visitors: Cell, conversions: Cell, weight: Cell];
export const VERSIONS_EXAMPLE: readonly Version[] = [
  ['A', 10_000, 200, null],
  ['B', 10_000, 250, null],
];
export const NO_VERSIONS: readonly Version[] = [
  [null, null, null, null],
  [null, null, null, null],
];
export const MOST_VERSIONS = 8;

export function planFromQuery(query: URLSearchParams): Numbers {
  const asked = Object.keys(PLAN_USUAL).some((key) => query.has(key)) || query.has('target');
  return asked ? numbers(query, PLAN_USUAL) : { ...PLAN_EXAMPLE };
}

export function readFromQuery(query: URLSearchParams): Numbers {
  return numbers(query, READ_USUAL);
}

export function numberIn(query: URLSearchParams, key: string): number | null {
  const text = query.get(key);
  if (text === null || !/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

function numbers(query: URLSearchParams, usual: Numbers): Numbers {
  return Object.fromEntries(
    Object.entries(usual).map(([key, otherwise]) => [key, query.has(key) ? numberIn(query, key) : otherwise]),
  );
}

/** An empty number that has a usual value stays in the address as nothing, so that it does not come back. */
export function numbersToQuery(values: Numbers): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      value === null ? (PLAN_USUAL[key] == null && READ_USUAL[key] == null ? null : '') : String(value),
    ]),
  );
}

/** `versions_seen=[["A",10000,200],["B",10000,250]]`; what is not of that shape is left out. */
export function versionsFromQuery(query: URLSearchParams): Version[] | undefined {
  const text = query.get('versions_seen');
  if (text === null) return undefined;
  try {
    const rows = JSON.parse(text) as unknown;
    if (!Array.isArray(rows) || rows.length > MOST_VERSIONS) return undefined;
    return atLeastTwo(
      rows.map((row) =>
        Array.isArray(row)
          ? [name(row[0]), count(row[1]), count(row[2]), count(row[3])]
          : [null, null, null, null],
      ),
    );
  } catch {
    return undefined;
  }
}

export function versionsToQuery(versions: readonly Version[]): string {
  return JSON.stringify(versions.map((version) => (version[3] === null ? version.slice(0, 3) : version)));
}

export function atLeastTwo(rows: readonly Cell[][]): Version[] {
  const made = rows.map(([one = null, two = null, three = null, four = null]): Version => [
    one,
    two,
    three,
    four,
  ]);
  while (made.length < 2) made.push([null, null, null, null]);
  return made;
}

function name(value: unknown): Cell {
  return typeof value === 'string' ? value.slice(0, 120) : null;
}

function count(value: unknown): Cell {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A version without a name goes by its letter. */
export function letter(at: number): string {
  return String.fromCharCode(65 + at);
}
