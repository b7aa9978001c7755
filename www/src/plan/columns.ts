// The plan as a table of one row an item: which column holds which field, and how a value is written in a
// cell.

import type { FieldDescription, KindDescription, PlanItem } from '../engine';
import { session } from '../app/context';
import { t } from '../i18n';
import type { Cell } from '../share/csv';
import { COLUMNS, type Column } from './budget';
import { kindName, kindOf, linkable, planItems } from './model';
import { choiceWord, fieldLabel } from './words';

/** Fields that share a column, since no kind has two of them. */
const SHARED: Record<string, readonly string[]> = {
  name: ['name', 'title'],
  start: ['start', 'date', 'first'],
  end: ['end', 'until'],
};
export const LIST = ' | ';

/** The column of a field. */
export function columnOf(key: string): string {
  return Object.entries(SHARED).find(([, keys]) => keys.includes(key))?.[0] ?? key;
}

/** What the head of a column says. */
export function columnLabel(column: string): string {
  if (column === 'kind') return t('plan-calendar-kind');
  if (column === 'name') return t('plan-calendar-what');
  if (column === 'id') return t('plan-import-id');
  const [month, amount] = monthColumn(column) ?? [];
  return month === undefined ? fieldLabel(column) : `${month} ${t(`plan-column-${amount!}`)}`;
}

/** `2026-10 plan`: a month and one of its amounts. */
export function monthColumn(column: string): [string, Column] | null {
  const [, month = '', amount = ''] = /^(\d{4}-\d{2}) (\w+)$/.exec(column) ?? [];
  return (COLUMNS as readonly string[]).includes(amount) ? [month, amount as Column] : null;
}

/** The field of a kind that a column holds. */
export function fieldIn(kind: KindDescription, column: string): FieldDescription | undefined {
  const keys = SHARED[column] ?? [column];
  return kind.fields.find(({ key, type }) => keys.includes(key) && type !== 'months');
}

/** Every item of the plan, one a row, under the columns that some item fills. */
export function planRows(): Cell[][] {
  const items = planItems();
  const filled = new Set<string>();
  for (const { kind, fields } of items)
    for (const field of kindOf(kind)?.fields ?? []) {
      const value = fields[field.key];
      if (value === undefined) continue;
      if (field.type !== 'months') filled.add(columnOf(field.key));
      else
        for (const [month, amounts] of Object.entries(value as Record<string, Record<string, number | null>>))
          for (const [amount, one] of Object.entries(amounts))
            if (one !== null) filled.add(`${month} ${amount}`);
    }
  const first = ['name', 'start', 'end'];
  const months = [...filled].filter((column) => monthColumn(column) !== null).sort();
  const others = [...filled].filter((column) => !first.includes(column) && monthColumn(column) === null);
  const columns = [...first, ...others, ...months];
  return [
    ['kind', ...columns, 'id'].map(columnLabel),
    ...items.map((item) => [kindName(item.kind), ...columns.map((column) => cellOf(item, column)), item.id]),
  ];
}

function cellOf(item: PlanItem, column: string): Cell {
  const month = monthColumn(column);
  if (month !== null) {
    const months = item.fields['months'] as Record<string, Record<string, number | null>> | undefined;
    return months?.[month[0]]?.[month[1]] ?? null;
  }
  const field = fieldIn(kindOf(item.kind)!, column);
  const value = field === undefined ? undefined : item.fields[field.key];
  return field === undefined || value === undefined ? null : written(field, value);
}

function written(field: FieldDescription, value: unknown): Cell {
  if (typeof value === 'number') return value;
  if (field.type === 'absences')
    return (value as { from: string; to: string }[]).map(({ from, to }) => `${from}/${to}`).join(LIST);
  if (Array.isArray(value))
    return value
      .map((one) => (typeof one === 'number' ? String(one) : linkWord(field, String(one))))
      .join(LIST);
  const text = String(value);
  if (field.choices.includes(text)) return choiceWord(text);
  return field.type === 'link' ? linkWord(field, text) : text;
}

/** The name of what a link names, where nothing else has it; else its id. */
function linkWord(field: FieldDescription, id: string): string {
  const all = namesOf(field.kinds);
  const name = all.find((one) => one.id === id)?.name;
  return name !== undefined && all.filter((one) => one.name === name).length === 1 ? name : id;
}

const known = new WeakMap<object, Map<string, { id: string; name: string }[]>>();

/** What links of these kinds may name, made once a document. */
export function namesOf(kinds: readonly string[]): { id: string; name: string }[] {
  const { document } = session();
  const made = known.get(document) ?? new Map<string, { id: string; name: string }[]>();
  known.set(document, made);
  const key = kinds.join(' ');
  const found = made.get(key) ?? linkable(kinds);
  made.set(key, found);
  return found;
}
