// The values of a calculator's inputs: its example, an empty form, what goes to the core, and the form they
// take in an address.

import type { Input, InputKind, Operation, Value, Values } from './contract';
import { primary } from './primary';

export { primary };

/** Something changed in the form, for whoever keeps it: the address, a share link, scenarios. */
export interface ValuesChange {
  values: Values;
}

/** Which output the explanation's formula gives: the answer, or one that it rests on; null for a symbol. */
export function explained(operation: Operation): string | null {
  const own = [primary(operation), ...operation.outputs].find((output) => output.formulas.length > 0);
  return own?.key ?? null;
}

/** Whether two sets of values are the same, as they stand in a link. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function exampleValues(operation: Operation): Values {
  return Object.fromEntries(operation.inputs.map(({ key, example }) => [key, example]));
}

/** Nothing filled in; a choice always says something, its default or its first word. */
export function emptyValues(operation: Operation): Values {
  return Object.fromEntries(operation.inputs.map((input) => [input.key, blank(input)]));
}

function blank({ kind, default: usual }: Input): Value {
  if (kind.type === 'choice') return usual ?? kind.choices[0] ?? null;
  if (kind.type === 'one_of') return usual ?? kind.numbers[0] ?? null;
  return null;
}

/** What the core is given: what is there. */
export function given(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** `revenue=1200`, `values=[1,2,3]`; a number is in canonical form whatever the language. */
export function toQuery(values: Values): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      value === null ? null : Array.isArray(value) ? JSON.stringify(value) : String(value),
    ]),
  );
}

/** What an address carries; nothing when it carries no input. What does not read as its kind is left out. */
export function fromQuery(operation: Operation, query: URLSearchParams): Values | undefined {
  const carried = operation.inputs.filter(({ key }) => query.has(key));
  if (carried.length === 0) return undefined;
  const values = emptyValues(operation);
  for (const { key, kind } of carried) {
    const value = read(kind, query.get(key)!);
    if (value !== undefined) values[key] = value;
  }
  return values;
}

function read(kind: InputKind, text: string): Value | undefined {
  switch (kind.type) {
    case 'number':
      return number(text);
    case 'one_of': {
      const value = number(text);
      return value !== undefined && kind.numbers.includes(value) ? value : undefined;
    }
    case 'choice':
      return kind.choices.includes(text) ? text : undefined;
    case 'text':
    case 'date':
      return text;
    default:
      return list(text);
  }
}

function number(text: string): number | undefined {
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function list(text: string): Value | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return Array.isArray(value) && value.every(isItem) ? (value as Value) : undefined;
  } catch {
    return undefined;
  }
}

function isCell(value: unknown): boolean {
  return value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}

function isItem(value: unknown): boolean {
  return isCell(value) || (Array.isArray(value) && value.every(isCell));
}

/** Whether a value has the shape that a kind takes; a share link or an old address may not. */
export function fits(kind: InputKind, value: Value): boolean {
  if (value === null) return true;
  switch (kind.type) {
    case 'number':
    case 'one_of':
      return typeof value === 'number';
    case 'numbers':
    case 'row':
      return Array.isArray(value) && value.every(isCell);
    case 'rows':
      return Array.isArray(value) && value.every(Array.isArray);
    default:
      return typeof value === 'string';
  }
}

/** A value as rows of cells, for the field of a list. */
export function rowsOf(kind: InputKind, value: Value): (number | string | null)[][] {
  if (!Array.isArray(value)) return [];
  const cell = (one: Value): number | string | null => (Array.isArray(one) ? null : one);
  if (kind.type === 'row') return [value.map(cell)];
  if (kind.type === 'rows') return value.map((row) => (Array.isArray(row) ? row.map(cell) : []));
  return value.map((one) => [cell(one)]);
}

/** And back. A text cell left empty is an empty text: the core wants one there. */
export function valueOf(kind: InputKind, rows: (number | string | null)[][]): Value {
  const texts =
    kind.type === 'row' || kind.type === 'rows' ? kind.columns.map((column) => column.unit === null) : [];
  const filled = rows.map((row) => row.map((cell, at) => (cell === null && texts[at] ? '' : cell)));
  if (filled.length === 0) return null;
  if (kind.type === 'row') return filled[0] ?? null;
  if (kind.type === 'rows') return filled;
  return filled.map(([cell = null]) => cell);
}
