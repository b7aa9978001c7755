// Reads a CSV text into rows of cells, with the line on which each begins: the separator is the one that
// its first line has, quoted cells may hold it, quotes and line ends. What the writer disarmed is read as
// it was.

export interface CsvRow {
  /** From 1. */
  line: number;
  cells: string[];
}

/** Rows without any text are left out. */
export function readCsv(text: string): CsvRow[] {
  const source = text.replace(/^\ufeff/, '');
  const separator = separatorOf(source);
  const rows: CsvRow[] = [];
  let [line, begun, quoted] = [1, 1, false];
  let [cells, cell]: [string[], string] = [[], ''];
  const end = (): void => {
    cells.push(armed(cell));
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: begun, cells });
    [cells, cell] = [[], ''];
  };
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at]!;
    if (sign === '\n') line += 1;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') {
        cell += sign;
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') [cell, quoted] = ['', true];
    else if (sign === separator) {
      cells.push(armed(cell));
      cell = '';
    } else if (sign === '\n') {
      end();
      begun = line;
    } else if (sign !== '\r') cell += sign;
  }
  end();
  return rows;
}

function separatorOf(text: string): string {
  const first = text.split('\n', 1)[0] ?? '';
  return [';', '\t', ','].find((one) => first.includes(one)) ?? ',';
}

function armed(cell: string): string {
  return /^'[\s\u00a0\u202f]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell) || /^'[\t\r\n]/.test(cell)
    ? cell.slice(1)
    : cell;
}
