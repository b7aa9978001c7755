// What of a sheet is the example's still: whoever replaces one table of it sees an answer of their figures
// and of those of the example, and is told so.

import { t } from '../../i18n';
import { stands, type Asked, type FieldSpec } from './asked';
import { emptySheet, type Sheet } from './sheet';

/** A table, or a field of which the example cannot know the value: its key in a sheet. */
export const tablePart = (key: string): string => `table-${key}`;
export const fieldPart = (key: string): string => `field-${key}`;

/** Fields that say something of a case; the others are settings that fit any table. */
function ofCase(spec: FieldSpec): boolean {
  return spec.own !== undefined || (spec.kind !== 'choice' && spec.optional === true);
}

/** Everything that an example gives. */
export function partsOf({ tables, fields, example }: Asked): string[] {
  const given = (value: unknown): boolean => value !== null && value !== undefined && value !== '';
  return [
    ...tables.filter(({ key }) => given(example.tables[key])).map(({ key }) => tablePart(key)),
    ...fields
      .filter((spec) => ofCase(spec) && spec.kind !== 'choice' && given(example.fields[spec.key]))
      .map(({ key }) => fieldPart(key)),
  ];
}

/** Names of the tables and fields that are the example's still; none where nothing is one's own. */
export function borrowedNames({ tables, fields }: Asked, sheet: Sheet): string[] {
  const borrowed = new Set(sheet.borrowed);
  return [
    ...tables.filter(({ key }) => borrowed.has(tablePart(key))).map(({ key }) => t(`methods-table-${key}`)),
    ...fields
      .filter((spec) => borrowed.has(fieldPart(spec.key)) && stands(spec, sheet.fields))
      .map(({ key }) => t(`methods-field-${key}`)),
  ];
}

/** The same without what is the example's. */
export function withoutBorrowed(method: Asked, sheet: Sheet): Sheet {
  const empty = emptySheet(method);
  const borrowed = new Set(sheet.borrowed);
  const kept = <T>(part: (key: string) => string, own: Record<string, T>, none: Record<string, T>) =>
    Object.fromEntries(
      Object.entries(own).map(([key, value]) => [key, borrowed.has(part(key)) ? none[key]! : value]),
    );
  return {
    ...sheet,
    tables: kept(tablePart, sheet.tables, empty.tables),
    fields: kept(fieldPart, sheet.fields, empty.fields),
    borrowed: [],
  };
}
