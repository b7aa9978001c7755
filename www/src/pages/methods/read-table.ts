// A table as text, read into cells: a cell that cannot be read is told with its place.

import { formatNumber, parseNumber, type Language, type ParseError } from '../../i18n';
import type { Column, TableSpec } from './asked';
import { cut, isBackwards, isList, linesOf, numbersOf, separatorOf, type Numbers } from './cells';
import { byNames, columnName, columnOfList, inOrder, isHeading, type Places } from './headings';

export type Value = string | number | null;

/** A cell that cannot be read; each code is a message, `number-<code>` or `methods-cell-<code>`. */
export interface CellProblem {
  /** From 1, as the text area counts its lines. */
  line: number;
  /** The place of the cell in its line, from 0. */
  at: number;
  column: string;
  code: ParseError | 'empty' | 'extra' | 'heading' | 'absent' | 'columns' | 'backwards';
}

export interface ReadTable {
  /** The names of the further columns. */
  head: string[];
  /** By row: the columns of the table, then the further ones. */
  rows: Value[][];
  problems: CellProblem[];
  /** Where the columns of the file stand in another order: each column, and its name in the file. */
  taken: [string, string][];
  /** Columns of the file that are not read. */
  unused: string[];
  /** A number that reads two ways and that nothing in the table settles: as it stands, and as it was read. */
  doubt: { text: string; value: string } | null;
}

type Row = { line: number; cells: string[] };
type Read = Column & { name: string };

export function readTable(text: string, spec: TableSpec, tongue: Language): ReadTable {
  const read: ReadTable = { head: [], rows: [], problems: [], taken: [], unused: [], doubt: null };
  const separator = separatorOf(text, spec);
  const lines = linesOf(text).map((line, at): Row => ({ line: at + 1, cells: cut(line, separator) }));
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first] = filled;
  if (first === undefined) return read;
  const heading = isHeading(first.cells, spec) ? first.cells : null;
  let rows = heading === null ? filled : filled.slice(1);
  while (heading?.at(-1) === '') heading.pop();
  const cells = rows.map((row) => row.cells);
  const numbers = numbersOf(cells, separator, tongue);
  // One line of a list copied from a row of a spreadsheet.
  if (isList(spec) && rows.length === 1 && heading === null)
    rows = rows[0]!.cells.map((cell) => ({ line: rows[0]!.line, cells: [cell] }));
  const places = placesOf(heading, rows, spec, numbers);
  const name = (at: number): string => heading?.[at] || String(at + 1);
  if (places === null) read.problems.push({ line: first.line, at: 0, column: '', code: 'columns' });
  else {
    const { problems } = read;
    read.head = places.more.map((at) => heading?.[at] ?? '');
    const unnamed = places.more.filter((at) => (heading?.[at] ?? '') === '');
    for (const at of unnamed) problems.push({ line: first.line, at, column: '', code: 'heading' });
    const columns: Read[] = [
      ...spec.columns.map((column) => ({ ...column, name: columnName(column) })),
      ...read.head.map((one) => ({ key: 'value' as const, ...spec.more!, name: one })),
    ];
    if (places.named)
      read.taken = places.places.flatMap((at, i): [string, string][] =>
        at === null || at === i ? [] : [[columns[i]!.name, name(at)]],
      );
    read.unused = places.unused.map(name);
    const absent = columns.findIndex(
      ({ optional }, at) => at > 0 && optional !== true && places.places[at] === null,
    );
    if (absent > 0) problems.push({ line: first.line, at: 0, column: columns[absent]!.name, code: 'absent' });
    else readRows(rows, columns, places, numbers, read);
    const [date] = isList(spec) ? places.unused : places.places;
    if (spec.inTime && date != null && isBackwards(rows.map((row) => row.cells[date] ?? '')))
      problems.push({ line: rows[0]!.line, at: date, column: name(date), code: 'backwards' });
  }
  return read;
}

/** Null: two columns could be meant. */
function placesOf(
  heading: string[] | null,
  rows: readonly Row[],
  spec: TableSpec,
  numbers: Numbers,
): Places | null {
  const width = Math.max(heading?.length ?? 0, ...rows.map(({ cells }) => cells.length));
  if (isList(spec) && spec.columns[0]!.kind === 'number' && width > 1) {
    const lists = rows.map(({ cells }) => cells);
    const at = columnOfList(heading, lists, spec.columns[0]!, numbers.tongue);
    if (at === null) return null;
    const others = Array.from({ length: width }, (_, place) => place).filter((place) => place !== at);
    return { places: [at], more: [], unused: others, named: true };
  }
  if (heading === null) return inOrder(0, spec);
  const places = byNames(heading, spec);
  if (!places.named || spec.more?.kind !== 'number') return places;
  // Dates and names beside the columns that were found are no further numbers.
  const words = places.more.filter((at) =>
    rows.every(({ cells }) => 'error' in parseNumber(cells[at] ?? '', 'number', numbers.tongue)),
  );
  return { ...places, more: places.more.filter((at) => !words.includes(at)), unused: words };
}

function readRows(
  rows: readonly Row[],
  columns: readonly Read[],
  { places, more, unused }: Places,
  numbers: Numbers,
  read: ReadTable,
): void {
  const order = [...places, ...more];
  const known = new Set([...order, ...unused]);
  for (const [number, { line, cells }] of rows.entries()) {
    const extra = cells.findIndex((cell, at) => cell !== '' && !known.has(at));
    if (extra >= 0) read.problems.push({ line, at: extra, column: '', code: 'extra' });
    read.rows.push(
      columns.map((column, i): Value => {
        const at = order[i] ?? null;
        // A file without names of its lines: they are counted.
        if (at === null) return i === 0 && column.kind === 'text' ? String(number + 1) : null;
        const cell = cells[at] ?? '';
        const tell = (code: CellProblem['code']): null => {
          read.problems.push({ line, at, column: column.name, code });
          return null;
        };
        if (cell === '') return column.optional ? null : tell('empty');
        if (column.kind === 'text') return cell;
        const parsed = parseNumber(cell, column.unit ?? 'number', numbers.tongue);
        if ('error' in parsed) return tell(parsed.error);
        if (!numbers.sure && parsed.other != null && column.unit !== 'rate')
          read.doubt ??= {
            text: cell,
            value: formatNumber(parsed.value, { decimals: decimals(parsed.value) }),
          };
        return parsed.value;
      }),
    );
  }
}

function decimals(value: number): number {
  return Number.isInteger(value) ? 0 : 3;
}

/** Where a cell stands in the text, to show it. */
export function placeOfCell(text: string, spec: TableSpec, { line, at }: CellProblem): [number, number] {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const whole = lines[line - 1] ?? '';
  const cells = whole.split(separatorOf(text, spec));
  if (whole.includes('"') || at >= cells.length) return [start, start + whole.length];
  const from = start + cells.slice(0, at).reduce((sum, cell) => sum + cell.length + 1, 0);
  return [from, from + cells[at]!.length];
}
