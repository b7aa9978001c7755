// The first line of a table: whether it names the columns, and which column of the file is which of the
// table. A file has its columns in its own order; read by their place alone they would change their meaning
// in silence.

import { parseNumber, tNamed, type Language } from '../../i18n';
import { has } from '../../i18n/messages';
import type { Column, TableSpec } from './asked';
import { isCount, isList } from './cells';

export function columnName(column: Column): string {
  return tNamed(`methods-col-${column.key}`);
}

/** Small letters without accents, signs, what stands in brackets and the mark of the plural. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}|\(.*?\)/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replace(/[sx](?= |$)/g, '');
}

/** Whether a heading is a name of a column, on the page or in files. */
function names(heading: string, column: Column): boolean {
  const written = plainName(heading);
  if (written === '') return false;
  if (written === plainName(columnName(column))) return true;
  const known = `methods-names-${column.key}`;
  return (
    has(known) &&
    tNamed(known)
      .split('; ')
      .some((one) => plainName(one) === written)
  );
}

/** A name as a table has it, where it was written with other capitals or accents; else as it stands. */
export function asInTable(name: string, all: readonly string[]): string {
  if (all.includes(name)) return name;
  const alike = all.filter((one) => plainName(one) === plainName(name));
  return alike.length === 1 ? alike[0]! : name;
}

/** Words, or a name with a number after it. */
function isWord(cell: string): boolean {
  return cell !== '' && (!/\d/.test(cell) || /^[^\d]*\p{L}/u.test(cell));
}

/** Whether the first line names the columns: words where numbers stand below. */
export function isHeading(cells: readonly string[], spec: TableSpec): boolean {
  const { columns, more } = spec;
  if (more !== undefined) return true;
  const known = cells.some((cell) => columns.some((column) => names(cell, column)));
  if (columns.every(({ kind }) => kind === 'text')) return known;
  const looked = isList(spec)
    ? cells.filter((cell) => cell !== '')
    : cells.filter((_, at) => columns[at]?.kind === 'number');
  return looked.length > 0 && looked.every((cell) => isWord(cell) && (known || !/\d/.test(cell)));
}

export interface Places {
  /** Of each column of the table, its place in the file; null: the file has none. */
  places: (number | null)[];
  /** The places of the further columns. */
  more: number[];
  /** The places of columns that are not read. */
  unused: number[];
  /** Whether the columns were found by their names. */
  named: boolean;
}

/** By their places, where no name says another order. */
export function inOrder(width: number, { columns, more }: TableSpec): Places {
  const rest = Array.from({ length: Math.max(0, width - columns.length) }, (_, at) => at + columns.length);
  return {
    places: columns.map((_, at) => at),
    more: more === undefined ? [] : rest,
    unused: [],
    named: false,
  };
}

/** By the names of the first line. */
export function byNames(heading: readonly string[], spec: TableSpec): Places {
  const { columns, more } = spec;
  const taken = new Set<number>();
  const places = columns.map((column): number | null => {
    const at = heading.findIndex((name, place) => !taken.has(place) && names(name, column));
    if (at < 0) return null;
    taken.add(at);
    return at;
  });
  const order = inOrder(heading.length, spec);
  const found = places.filter((place) => place !== null);
  const enough = columns.every(({ optional }, at) => optional === true || places[at] !== null);
  if (
    found.length === 0 ||
    (places.every((at, i) => at === null || at === i) && !(enough && more === undefined))
  )
    return order;
  // What is needed and bears another name is taken in the order of the file.
  const free = heading.map((_, at) => at).filter((at) => !taken.has(at));
  columns.forEach(({ optional }, at) => {
    if (places[at] === null && optional !== true) places[at] = free.shift() ?? null;
  });
  return {
    places,
    more: more === undefined ? [] : free,
    unused: more === undefined ? free : [],
    named: true,
  };
}

/**
 * The column of a list in a file of several: the one that bears its name, else the only one of numbers that
 * is no count from 1 on. Null: two columns could be meant.
 */
export function columnOfList(
  heading: readonly string[] | null,
  rows: readonly (readonly string[])[],
  column: Column,
  tongue: Language,
): number | null {
  const named = heading?.findIndex((name) => names(name, column)) ?? -1;
  if (named >= 0 || column.kind === 'text') return Math.max(0, named);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const numeric = Array.from({ length: width }, (_, at) => at).filter((at) => {
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    const read = cells.filter((cell) => 'value' in parseNumber(cell, column.unit ?? 'number', tongue));
    return read.length > 0 && read.length * 2 >= cells.length;
  });
  const values =
    numeric.length > 1 ? numeric.filter((at) => !isCount(rows.map((row) => row[at] ?? ''))) : numeric;
  if (values.length > 1) return null;
  return values[0] ?? 0;
}
