// The figures of a column with as many decimals each, so that they are read down the column.

import { formatNumber } from '../../i18n';
import type { Figure, ResultTable } from './method';

/** The most decimals of a column. */
const MOST = 2;
/** A rounding may move no figure by more than this part of it. */
const MOVED = 0.05;
const LARGE = 100;

/** How many decimals a number is written with, by the decimal mark of the language. */
function decimalsOf(text: string, mark: string): number {
  const [, after = ''] = text.split(mark);
  return /^\d*/.exec(after)![0].length;
}

/** The value that a text stands for when its digits are read alone: a share is written in hundredths. */
function read(text: string, mark: string): number {
  return Number(text.replace(mark, '.').replaceAll(/[^\d.]/g, ''));
}

/** As many decimals as all cells of a column can be read with; undefined: each keeps its own. */
export function decimalsFor(cells: readonly Figure[]): number | undefined {
  const mark = formatNumber(1.5)[1]!;
  const told = cells.filter(isSet);
  const wanted = Math.min(MOST, Math.max(0, ...told.map(({ text }) => decimalsOf(text, mark))));
  if (wanted === 0 || told.some(({ say }) => say === undefined)) return undefined;
  const sizes = told.map(({ text }) => read(text, mark));
  const widest = Math.max(...sizes);
  const isKept = (decimals: number): boolean =>
    told.every(({ say, near }, at) => {
      const before = sizes[at]!;
      const moved = Math.abs(read(say!(decimals), mark) - before);
      return moved <= MOVED * (near === true ? widest : before);
    });
  // Shares and large numbers do with a decimal less.
  const isRough = told.some(({ text }) => /[^\d]$/.test(text) || read(text, mark) >= LARGE);
  return (isRough ? [wanted - 1, wanted] : [wanted]).find((some) => some > 0 && isKept(some));
}

function isSet({ value, fixed }: Figure): boolean {
  return value !== null && value !== '' && fixed !== true;
}

function alignedColumn(cells: readonly Figure[]): Figure[] {
  const decimals = decimalsFor(cells);
  if (decimals === undefined) return [...cells];
  return cells.map((cell) => (isSet(cell) ? { ...cell, text: cell.say!(decimals) } : cell));
}

/** A table whose columns of numbers have as many decimals in every row. */
export function aligned(table: ResultTable): ResultTable {
  if (table.rows.length < 2) return table;
  const columns = table.columns.map(({ numeric }, at) => {
    const cells = table.rows.map((row) => row[at]!);
    return numeric && cells.every((cell) => cell !== undefined) ? alignedColumn(cells) : cells;
  });
  return { ...table, rows: table.rows.map((_, row) => columns.map((cells) => cells[row]!)) };
}
