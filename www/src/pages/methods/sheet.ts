// What a person gives a method: tables as text, from a file, a spreadsheet or by hand, and fields.

import { language, tNamed, type Language } from '../../i18n';
import { has } from '../../i18n/messages';
import { stands, type Asked, type FieldSpec, type FieldValue } from './asked';
import { asInTable, columnName } from './headings';
import type { ReadTable, Value } from './read-table';

/** As it is typed, kept and shared. */
export interface Sheet {
  tables: Record<string, string>;
  fields: Record<string, FieldValue>;
  /** The language it was begun in: `1,234` is the same number for whoever opens its link. */
  tongue?: Language;
  /** What is the example's still, by the names of `borrowed.ts`. */
  borrowed?: readonly string[];
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

  /** Names apart by commas; `all`: those of the table that they stand in. */
  names(field: string, all: readonly string[] = []): string[] {
    return this.choice(field)
      .split(/[,;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => asInTable(name, all));
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
  const tongue = language();
  const texts = tables.map((spec) => [spec.key, `${spec.columns.map(columnName).join('\t')}\n`] as const);
  const begun = fields.flatMap((spec): [string, FieldValue][] => {
    const optional = spec.kind !== 'choice' && spec.optional === true;
    if (spec.own === undefined && !optional) return [];
    return [[spec.key, spec.own ?? (spec.kind === 'number' ? null : '')]];
  });
  return {
    tables: Object.fromEntries(texts),
    fields: { ...example.fields, ...Object.fromEntries(begun) },
    tongue,
  };
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
  const { tongue, borrowed } = found;
  const sheet: Sheet = { tables: {}, fields: { ...method.example.fields } };
  if (tongue === 'fr' || tongue === 'en') sheet.tongue = tongue;
  if (Array.isArray(borrowed)) sheet.borrowed = borrowed.filter((part) => typeof part === 'string');
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
