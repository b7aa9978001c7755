// The text of a table as cells: what stands between two of them, and whose numbers they are.

import { parseNumber, type Language } from '../../i18n';
import type { TableSpec } from './asked';

/** Lines by which a table is judged. */
const LOOKED_AT = 60;
/** So many lines counted from 1 on are no numbers with decimals. */
const COUNTED = 5;

/** A table of one column: a list. */
export function isList({ columns, more }: TableSpec): boolean {
  return columns.length === 1 && more === undefined;
}

export function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
}

/** What stands between two cells: what a spreadsheet copies, else `;`, else a comma that is no decimal. */
export function separatorOf(text: string, spec: TableSpec): string {
  if (text.includes('\t')) return '\t';
  if (text.includes(';')) return ';';
  if (!isList(spec)) return ',';
  return spec.columns[0]?.kind === 'number' && commasApart(text) ? ',' : ';';
}

/** In a list: whether what stands before the first comma is a date or a count rather than a number. */
function commasApart(text: string): boolean {
  const firsts = linesOf(text)
    .slice(0, LOOKED_AT)
    .filter((line) => line.includes(','))
    .map((line) => line.slice(0, line.indexOf(',')));
  return (
    firsts.some((first) => first.trim() !== '' && 'error' in parseNumber(first, 'number', 'en')) ||
    isCount(firsts)
  );
}

/** 1, 2, 3 and so on. */
export function isCount(cells: readonly string[]): boolean {
  return cells.length >= COUNTED && cells.every((cell, at) => Number(cell) === at + 1);
}

/** Dates whose text sorts as they do, or numbers, the last one first. */
export function isBackwards(cells: readonly string[]): boolean {
  const keys = cells.map(sortable);
  return keys.length > 1 && keys.every((key, at) => key !== null && (at === 0 || keys[at - 1]! > key));
}

/** `2025-03`, `2025-W07`, `14/03/2025` and `7` as texts that sort in time; null: no date. */
function sortable(cell: string): string | null {
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell);
  if (day !== null) return `${day[3]}${day[2]!.padStart(2, '0')}${day[1]!.padStart(2, '0')}`;
  if (/^\d{4}[-/ ]?[WSTQ]?\d{1,2}(?:[-/]\d{1,2})?$/i.test(cell))
    return cell.replace(/\d+/g, (digits) => digits.padStart(4, '0'));
  return /^\d{1,5}$/.test(cell) ? cell.padStart(5, '0') : null;
}

/** The cells of a line; quotes may hold a separator. */
export function cut(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator).map((cell) => cell.trim());
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at]!;
    if (sign === '"' && quoted && line[at + 1] === '"') {
      cell += sign;
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}

export interface Numbers {
  tongue: Language;
  /** Whether the table itself says it. */
  sure: boolean;
}

/**
 * Whose way of writing numbers a table keeps to: a comma apart from its cells is none within them, and one
 * number that reads one way only speaks for all. `tongue`: where nothing says it.
 */
export function numbersOf(
  rows: readonly (readonly string[])[],
  separator: string,
  tongue: Language,
): Numbers {
  if (separator === ',') return { tongue: 'en', sure: true };
  for (const cell of rows.slice(0, LOOKED_AT).flat()) {
    const number = cell.replace(/[\s\u00a0\u202f€$£%]/g, '');
    if (/^[-+]?[\d.]*\d,(?:\d{1,2}|\d{4,})$/.test(number)) return { tongue: 'fr', sure: true };
    if (/^[-+]?[\d,]*\d\.(?:\d{1,2}|\d{4,})$|,\d{3}\.\d/.test(number)) return { tongue: 'en', sure: true };
  }
  return { tongue, sure: false };
}
