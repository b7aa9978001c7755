// What a report is made of: sections of texts, lists, tables and charts. The page and the Markdown are both
// written from them.

import { href } from '../../../app/router';
import type { Chart } from '../../../charts/chart';
import type { PlanItem } from '../../../engine';
import { tNamed } from '../../../i18n';
import { key as hyphened } from '../../../i18n/codes';
import { fieldOf, itemName, kindName, planItems } from '../../../plan/model';
import { fieldLabel, fieldValue, unitOf } from '../../../plan/words';

/** A line of a list; its lead stands before it in bold, and leads to where it is written. */
export interface Line {
  lead?: string;
  href?: string;
  text: string;
}

/** Rows or lines, each worded when it is written: a plan may have thousands, of which a page shows some. */
export interface Made<T> {
  count: number;
  make: (at: number) => T;
}

export function made<S, T>(items: readonly S[], make: (item: S) => T): Made<T> {
  return { count: items.length, make: (at) => make(items[at]!) };
}

export interface Column {
  label: string;
  num?: boolean;
}

export interface Table {
  type: 'table';
  /** Of this report alone. */
  id: string;
  /** Where it is not that of its section. */
  name?: string;
  columns: readonly Column[];
  rows: Made<readonly string[]>;
  /** The totals, one cell a column. */
  foot?: readonly string[];
}

export type Block =
  | { type: 'text'; text: string; quiet?: boolean }
  | { type: 'heading'; text: string; href?: string }
  | { type: 'list'; id: string; lines: Made<Line> }
  | { type: 'chart'; chart: Chart }
  | Table;

export interface Section {
  id: string;
  title: string;
  blocks: readonly Block[];
}

export function text(words: string): Block {
  return { type: 'text', text: words };
}

/** How something was found, or where it comes from. */
export function quiet(words: string): Block {
  return { type: 'text', text: words, quiet: true };
}

/** A list, or nothing where it has no line. */
export function list<S>(id: string, items: readonly S[], line: (item: S) => Line): Block[] {
  return items.length === 0 ? [] : [{ type: 'list', id, lines: made(items, line) }];
}

interface KindAsked {
  kind: string;
  /** The fields, by their keys; those that no item fills are left out. */
  keys: readonly string[];
  /** Sorted and chosen by the caller; else every item of the kind. */
  items?: readonly PlanItem[];
  title?: string;
}

interface Filled extends Column {
  key: string;
  cell: (item: PlanItem) => string;
}

/** The fields that some item fills. */
function filledColumns({ kind, keys }: KindAsked, items: readonly PlanItem[]): Filled[] {
  return keys.flatMap((key) => {
    const field = fieldOf(kind, key);
    if (field === undefined || items.every((item) => isEmpty(item.fields[key]))) return [];
    return [
      {
        key,
        label: fieldLabel(key),
        num: unitOf(field.type) !== undefined,
        cell: (item: PlanItem) => fieldValue(field, item.fields),
      },
    ];
  });
}

function isEmpty(value: unknown): boolean {
  return value == null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** The items of a kind as a table. */
export function kindTable(asked: KindAsked): Block[] {
  const { kind, items = planItems(kind), title = tNamed(`plan-list-${hyphened(kind)}`) } = asked;
  if (items.length === 0) return [];
  const columns = filledColumns(asked, items);
  return [
    { type: 'heading', text: title },
    {
      type: 'table',
      id: kind,
      name: title,
      columns: [{ label: kindName(kind) }, ...columns],
      rows: made(items, (item) => [itemName(item), ...columns.map(({ cell }) => cell(item))]),
    },
  ];
}

/** The items of a kind that hold long texts: a list each, a line a field. */
export function kindLists(asked: KindAsked): Block[] {
  const { kind, items = planItems(kind) } = asked;
  const columns = filledColumns(asked, items);
  return items.flatMap((item): Block[] => [
    { type: 'heading', text: itemName(item), href: href('operations', [item.id]) },
    ...list(
      `${kind}-${item.id}`,
      columns.filter(({ key }) => !isEmpty(item.fields[key])),
      ({ label, cell }) => ({ lead: label, text: cell(item) }),
    ),
  ]);
}

/** Sections that say something. */
export function filled(sections: readonly Section[]): Section[] {
  return sections.filter(({ blocks }) => blocks.length > 0);
}
