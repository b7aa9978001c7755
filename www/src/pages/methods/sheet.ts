// What a person gives a method: tables as text, from a spreadsheet or by hand, and fields. Here the text is
// read into cells, and a cell that cannot be read is told with its place.

import { language, parseNumber, tNamed, type Language, type ParseError } from '../../i18n';
import { has } from '../../i18n/messages';
import { stands, type Asked, type Column, type FieldSpec, type FieldValue, type TableSpec } from './asked';

/** As it is typed, kept and shared. */
export interface Sheet {
  tables: Record<string, string>;
  fields: Record<string, FieldValue>;
}

type Value = string | number | null;

/** A cell that cannot be read; each code is a message, `number-<code>` or `methods-cell-<code>`. */
export interface CellProblem {
  /** From 1, as the text area counts its lines. */
  line: number;
  /** The place of the cell in its line, from 0. */
  at: number;
  column: string;
  code: ParseError | 'empty' | 'extra' | 'heading';
}

export interface ReadTable {
  /** The names of the further columns. */
  head: string[];
  /** By row: the columns of the table, then the further ones. */
  rows: Value[][];
  problems: CellProblem[];
}

export function columnName(column: Column): string {
  return tNamed(`methods-col-${column.key}`);
}

/** What stands between two cells: what a spreadsheet copies, else `;`, else a comma in a table of several. */
function separatorOf(text: string, several: boolean): string {
  if (text.includes('\t')) return '\t';
  return text.includes(';') || !several ? ';' : ',';
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

/** Whether the first line names the columns: words where numbers stand below. */
function isHeading(cells: readonly string[], spec: TableSpec): boolean {
  if (spec.more !== undefined) return true;
  const numeric = cells.filter((_, at) => spec.columns[at]?.kind === 'number');
  return numeric.length > 0
    ? numeric.every((cell) => cell !== '' && !/\d/.test(cell))
    : cells[0] === columnName(spec.columns[0]!);
}

export function readTable(text: string, spec: TableSpec, tongue: Language = language()): ReadTable {
  const read: ReadTable = { head: [], rows: [], problems: [] };
  const several = spec.columns.length > 1 || spec.more !== undefined;
  const separator = separatorOf(text, several);
  const lines = text.split(/\r\n?|\n/).map((line, at) => ({ line: at + 1, cells: cut(line, separator) }));
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const first = filled[0];
  if (first === undefined) return read;
  let rows = filled;
  if (isHeading(first.cells, spec)) {
    rows = filled.slice(1);
    read.head = first.cells.slice(spec.columns.length);
    while (read.head.at(-1) === '') read.head.pop();
    read.head.forEach((name, at) => {
      if (name === '')
        read.problems.push({ line: first.line, at: spec.columns.length + at, column: '', code: 'heading' });
    });
  }
  // One line of a list copied from a row of a spreadsheet.
  if (!several && rows.length === 1)
    rows = rows[0]!.cells.map((cell) => ({ line: rows[0]!.line, cells: [cell] }));
  const columns = [
    ...spec.columns.map((column) => ({ ...column, name: columnName(column) })),
    ...read.head.map((name) => ({ ...spec.more!, name })),
  ];
  for (const { line, cells } of rows) {
    const extra = cells.findIndex((cell, at) => at >= columns.length && cell !== '');
    if (extra >= 0) read.problems.push({ line, at: extra, column: '', code: 'extra' });
    read.rows.push(
      columns.map((column, at): Value => {
        const cell = cells[at] ?? '';
        const tell = (code: CellProblem['code']): null => {
          read.problems.push({ line, at, column: column.name, code });
          return null;
        };
        if (cell === '') return column.optional ? null : tell('empty');
        if (column.kind === 'text') return cell;
        const unit = 'unit' in column ? (column.unit ?? 'number') : 'number';
        const parsed = parseNumber(cell, unit, tongue);
        return 'error' in parsed ? tell(parsed.error) : parsed.value;
      }),
    );
  }
  return read;
}

/** Where a cell stands in the text, to show it. */
export function placeOfCell(text: string, { line, at }: CellProblem): [number, number] {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const whole = lines[line - 1] ?? '';
  const separator = separatorOf(text, true);
  const cells = whole.split(separator);
  if (whole.includes('"') || at >= cells.length) return [start, start + whole.length];
  const from = start + cells.slice(0, at).reduce((sum, cell) => sum + cell.length + 1, 0);
  return [from, from + cells[at]!.length];
}

/** What a method reads its question from: every cell is a value here, problems have been told. */
export class Given {
  constructor(
    private readonly tables: Record<string, ReadTable>,
    private readonly fields: Record<string, FieldValue>,
  ) {}

  rows(table: string): Value[][] {
    return this.tables[table]?.rows ?? [];
  }

  head(table: string): string[] {
    return this.tables[table]?.head ?? [];
  }

  texts(table: string, at: number): string[] {
    return this.rows(table).map((row) => String(row[at] ?? ''));
  }

  numbers(table: string, at: number): (number | null)[] {
    return this.rows(table).map((row) => asNumber(row[at]));
  }

  /** The numbers of a row from a column on. */
  from(row: Value[], at: number): (number | null)[] {
    return row.slice(at).map(asNumber);
  }

  number(field: string): number | null {
    return asNumber(this.fields[field]);
  }

  choice(field: string): string {
    return String(this.fields[field] ?? '');
  }

  names(field: string): string[] {
    return this.choice(field)
      .split(/[,;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
  }
}

export function asNumber(value: Value | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** The example in the reader's language: names of columns above, cells apart as a spreadsheet has them. */
export function exampleSheet({ tables, example }: Asked, tongue: Language = language()): Sheet {
  const texts = tables.map((spec) => {
    const lines = (example.tables[spec.key] ?? '').split('\n').map((line) => line.split(';'));
    const named = spec.columns.map(columnName);
    const [first = [], ...rest] = lines;
    const rows = spec.more === undefined ? [named, ...lines] : [[...named, ...first], ...rest];
    const written = rows.map((row) => row.map((cell) => local(cell.trim(), tongue)).join('\t'));
    return [spec.key, written.join('\n')] as const;
  });
  const fields = Object.entries(example.fields).map(([key, value]): [string, FieldValue] => [
    key,
    typeof value === 'string' ? local(value, tongue) : value,
  ]);
  return { tables: Object.fromEntries(texts), fields: Object.fromEntries(fields) };
}

/** The names of the columns alone: a table to fill in. Figures of the example's own case do not stay. */
export function emptySheet({ tables, fields, example }: Asked): Sheet {
  const texts = tables.map((spec) => [spec.key, `${spec.columns.map(columnName).join('\t')}\n`] as const);
  const begun = fields.flatMap((spec): [string, FieldValue][] => {
    const optional = spec.kind !== 'choice' && spec.optional === true;
    if (spec.own === undefined && !optional) return [];
    return [[spec.key, spec.own ?? (spec.kind === 'number' ? null : '')]];
  });
  return { tables: Object.fromEntries(texts), fields: { ...example.fields, ...Object.fromEntries(begun) } };
}

/** A field that the method cannot do without, and that says nothing. */
export function lacking({ fields }: Asked, sheet: Sheet): FieldSpec | undefined {
  return fields.find(
    (spec) =>
      spec.kind !== 'choice' &&
      spec.optional !== true &&
      stands(spec, sheet.fields) &&
      String(sheet.fields[spec.key] ?? '').trim() === '',
  );
}

function local(cell: string, tongue: Language): string {
  if (tongue === 'fr' && /^-?\d+\.\d+$/.test(cell)) return cell.replace('.', ',');
  // What the example is about has a name in each language.
  return cell
    .split(', ')
    .map((name) => {
      const id = `methods-example-${name.toLowerCase()}`;
      return /^[a-z]\d{0,2}$/i.test(name) && has(id) ? tNamed(id) : name;
    })
    .join(', ');
}

/** A sheet that came by an address: a stranger's, so only what the method asks for is taken. */
export function sheetFrom(text: string, method: Asked): Sheet | null {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(found) || !isRecord(found['tables']) || !isRecord(found['fields'])) return null;
  const { tables, fields } = found as { tables: Record<string, unknown>; fields: Record<string, unknown> };
  const sheet: Sheet = { tables: {}, fields: { ...method.example.fields } };
  for (const { key } of method.tables) sheet.tables[key] = typeof tables[key] === 'string' ? tables[key] : '';
  for (const { key, kind } of method.fields) {
    const value = fields[key];
    if (value === null || typeof value === (kind === 'number' ? 'number' : 'string'))
      sheet.fields[key] = value as FieldValue;
  }
  return sheet;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
