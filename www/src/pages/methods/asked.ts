// What a method asks for: its tables and fields, and an example of them.

import type { Unit } from '../../engine';
import type { Ending } from '../../i18n';

export interface Column {
  key: Ending<'methods-col-'>;
  kind: 'text' | 'number';
  /** A rate may be written in per cent, an amount with its currency. */
  unit?: Unit;
  /** An empty cell is no value; elsewhere it is a mistake. */
  optional?: boolean;
}

export interface TableSpec {
  key: Ending<'methods-table-'>;
  columns: readonly Column[];
  /** Further columns, as many as there are: their names stand in the first line, which must be there. */
  more?: { kind: Column['kind']; optional?: boolean; from?: () => string[] };
  /** Its lines follow one another in time, the oldest first. */
  inTime?: boolean;
  /** The method works without this table. */
  optional?: boolean;
}

interface FieldOf {
  key: Ending<'methods-field-'>;
  /** A sentence under the field. */
  hint?: Ending<'methods-hint-'>;
  /** Shown only while these choices stand. */
  when?: Record<string, readonly string[]>;
  /** With what one's own table begins, where the example's value is of its own case; optional: empty. */
  own?: FieldValue;
}

export type FieldSpec =
  | (FieldOf & { kind: 'number'; unit: Unit; optional?: boolean; min?: number; max?: number; step?: number })
  | (FieldOf & { kind: 'choice'; options: readonly Ending<'methods-option-'>[] })
  /** Names apart by commas or semicolons. */
  | (FieldOf & { kind: 'names'; optional?: boolean });

export type FieldValue = string | number | null;

/** Whether a field is asked for while the others stand as they do. */
export function stands({ when }: FieldSpec, fields: Readonly<Record<string, FieldValue>>): boolean {
  return Object.entries(when ?? {}).every(([key, values]) => values.includes(String(fields[key])));
}

/** Whether amounts are asked for. */
export function asksMoney({ tables, fields }: Asked): boolean {
  return (
    fields.some((field) => field.kind === 'number' && field.unit === 'money') ||
    tables.some(({ columns }) => columns.some(({ unit }) => unit === 'money'))
  );
}

export interface Asked {
  tables: readonly TableSpec[];
  fields: readonly FieldSpec[];
  example: {
    /** Lines of cells apart by `;`, with decimal points. A first line of names where columns are free. */
    tables: Record<string, string>;
    fields: Record<string, FieldValue>;
  };
}
