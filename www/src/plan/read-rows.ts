// A plan read back from a table: what each row would add or change, and every cell that cannot be read, at
// its line and column. Nothing is kept here.

import { session } from '../app/context';
import { toEngineError, type EngineError, type FieldDescription, type KindDescription } from '../engine';
import { language, parseNumber } from '../i18n';
import { readCsv, type CsvRow } from '../share/csv-read';
import { COLUMNS } from './budget';
import { columnLabel, columnOf, fieldIn, LIST, monthColumn, namesOf } from './columns';
import { itemName, kindName, planItem, type PutItem } from './model';
import { choiceWord } from './words';

export type RowProblem = 'kind' | 'column' | 'number' | 'choice' | 'link' | 'twice' | 'months';

export interface CellProblem {
  line: number;
  /** As the head names it. */
  column: string;
  found: string;
  problem: RowProblem | EngineError;
}

export interface RowChange {
  line: number;
  kind: string;
  name: string;
  what: 'new' | 'changed';
}

export interface ReadPlan {
  /** In an order in which each names only what is there. */
  items: PutItem[];
  changes: RowChange[];
  /** Rows that say what the plan says already. */
  same: number;
  problems: CellProblem[];
}

interface Read {
  line: number;
  item: PutItem;
  /** New items of the same file that it names. */
  needs: string[];
}

/** A head or a word as it is compared. */
const plain = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

export function readPlan(text: string): ReadPlan {
  const [head, ...rows] = readCsv(text);
  const problems: CellProblem[] = [];
  const columns = head === undefined ? [] : columnsOf(head, problems);
  const kinds = session().engine.planKinds();
  const byWord = new Map(
    kinds.flatMap((kind) => [kind.kind, kindName(kind.kind)].map((word) => [plain(word), kind])),
  );
  const asked = rows.flatMap((row): Asked[] => {
    const at = columns.indexOf('kind');
    const found = row.cells[at]?.trim() ?? '';
    const kind = byWord.get(plain(found));
    if (kind === undefined)
      problems.push({ line: row.line, column: columnLabel('kind'), found, problem: 'kind' });
    return kind === undefined ? [] : [{ row, kind, id: idOf(row, kind, columns) }];
  });
  const fresh = freshNames(asked, columns);
  const read = asked.map((one) => itemOf(one, columns, fresh, problems));
  const items = inOrder(read.filter(({ item }) => !isSame(item)));
  if (problems.length === 0) problems.push(...refusals(items));
  return {
    items: items.map(({ item }) => item),
    changes: items.map(({ line, item }) => ({
      line,
      kind: item.kind,
      name: itemName({ ...item, revision: 0 }),
      what: item.id.startsWith('+') ? 'new' : 'changed',
    })),
    same: read.length - items.length,
    problems,
  };
}

interface Asked {
  row: CsvRow;
  kind: KindDescription;
  id: string;
}

/** The keys of the columns, by their labels or by the keys themselves. */
function columnsOf(head: CsvRow, problems: CellProblem[]): string[] {
  const keys = new Set(['kind', 'name', 'start', 'end', 'id']);
  for (const kind of session().engine.planKinds())
    for (const { key, type } of kind.fields) if (type !== 'months') keys.add(columnOf(key));
  const byLabel = new Map(
    [...keys].flatMap((key) => [plain(key), plain(columnLabel(key))].map((one) => [one, key])),
  );
  const seen = new Set<string>();
  return head.cells.map((cell) => {
    const [, month = '', word = ''] = /^(\d{4}-\d{2}) (.+)$/.exec(cell.trim()) ?? [];
    const amount = COLUMNS.find((one) =>
      [one, columnLabel(`${month} ${one}`).slice(8)].map(plain).includes(plain(word)),
    );
    const key = month !== '' && amount !== undefined ? `${month} ${amount}` : byLabel.get(plain(cell));
    const problem = key === undefined ? 'column' : seen.has(key) ? 'twice' : null;
    if (problem !== null && cell.trim() !== '')
      problems.push({ line: head.line, column: cell, found: cell, problem });
    seen.add(key ?? '');
    return key ?? '';
  });
}

/** Its own id where the plan has one of that kind, else a new one, named by its line. */
function idOf(row: CsvRow, kind: KindDescription, columns: readonly string[]): string {
  const id = row.cells[columns.indexOf('id')]?.trim() ?? '';
  return planItem(id)?.kind === kind.kind ? id : `+${row.line}`;
}

/** New rows by their kind and by what links call them: their name, or the id that they had elsewhere. */
function freshNames(asked: readonly Asked[], columns: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { row, kind, id } of asked)
    if (id.startsWith('+'))
      for (const column of ['name', 'id']) {
        const word = row.cells[columns.indexOf(column)]?.trim() ?? '';
        if (word !== '') found.set(`${kind.kind} ${word}`, id);
      }
  return found;
}

function itemOf(
  { row, kind, id }: Asked,
  columns: readonly string[],
  fresh: ReadonlyMap<string, string>,
  problems: CellProblem[],
): Read {
  const fields: Record<string, unknown> = {};
  const needs: string[] = [];
  const months: Record<string, Record<string, number | null>> = {};
  columns.forEach((column, at) => {
    const found = (row.cells[at] ?? '').trim();
    const wrong = (problem: RowProblem): void =>
      void problems.push({ line: row.line, column: columnLabel(column), found, problem });
    if (found === '' || column === '' || column === 'kind' || column === 'id') return;
    const month = monthColumn(column);
    if (month !== null) {
      const amount = numberIn(found);
      if (!kind.fields.some(({ type }) => type === 'months')) wrong('months');
      else if (amount === null) wrong('number');
      else {
        const own = (months[month[0]] ??= { target: null, plan: null, forecast: null, actual: null });
        own[month[1]] = amount;
      }
      return;
    }
    const field = fieldIn(kind, column);
    if (field === undefined) return wrong('column');
    const value = valueOf(field, found, fresh);
    if (typeof value === 'object' && value !== null && 'wrong' in value)
      return wrong(value.wrong as RowProblem);
    for (const one of [value].flat())
      if (typeof one === 'string' && one.startsWith('+') && one !== id) needs.push(one);
    fields[field.key] = value;
  });
  if (kind.fields.some(({ type }) => type === 'months')) fields['months'] = months;
  return { line: row.line, item: { id, kind: kind.kind, fields }, needs };
}

function numberIn(text: string): number | null {
  const parsed = parseNumber(text, text.endsWith('%') ? 'rate' : 'number', language());
  return 'value' in parsed ? parsed.value : null;
}

function valueOf(field: FieldDescription, text: string, fresh: ReadonlyMap<string, string>): unknown {
  const parts = text.split(LIST.trim()).map((part) => part.trim());
  switch (field.type) {
    case 'text':
    case 'long_text':
    case 'date':
      return text;
    case 'choice':
      return choiceIn(field, text) ?? { wrong: 'choice' };
    case 'link':
      return choiceIn(field, text) ?? linkIn(field, text, fresh) ?? { wrong: 'link' };
    case 'links': {
      const ids = parts.map((part) => linkIn(field, part, fresh));
      return ids.includes(null) ? { wrong: 'link' } : ids;
    }
    case 'absences':
      return parts.map((part) => ({ from: part.split('/')[0] ?? '', to: part.split('/')[1] ?? '' }));
    case 'days': {
      const days = parts.map(numberIn);
      return days.includes(null) ? { wrong: 'number' } : days;
    }
    default:
      return numberIn(text) ?? { wrong: 'number' };
  }
}

function choiceIn({ choices }: FieldDescription, text: string): string | undefined {
  return choices.find((code) => plain(code) === plain(text) || plain(choiceWord(code)) === plain(text));
}

/** An id, or the one name of that kind; a new row of the file before what the plan has. */
function linkIn(
  { kinds }: FieldDescription,
  text: string,
  fresh: ReadonlyMap<string, string>,
): string | null {
  for (const kind of kinds) {
    const own = fresh.get(`${kind} ${text}`);
    if (own !== undefined) return own;
  }
  const all = namesOf(kinds);
  const named = all.filter(({ id, name }) => id === text || name === text);
  return named.length === 1 ? named[0]!.id : null;
}

/** Whether the plan says it already. */
function isSame(item: PutItem): boolean {
  const known = planItem(item.id);
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : typeof value === 'object' && value !== null
        ? Object.entries(value)
            .filter(([, one]) => one !== null)
            .map(([key, one]) => [key, sorted(one)])
            .sort(([a], [b]) => String(a).localeCompare(String(b)))
        : value;
  return known !== undefined && JSON.stringify(sorted(known.fields)) === JSON.stringify(sorted(item.fields));
}

/** What is named comes before what names it; a circle stays as it came, and is refused. */
function inOrder(read: Read[]): Read[] {
  const placed = new Set<string>();
  const order: Read[] = [];
  let left = read;
  const there = new Set(read.map(({ item }) => item.id));
  while (left.length > 0) {
    const ready = left.filter(({ needs }) => needs.every((id) => placed.has(id) || !there.has(id)));
    if (ready.length === 0) return [...order, ...left];
    for (const one of ready) placed.add(one.item.id);
    order.push(...ready);
    left = left.filter((one) => !placed.has(one.item.id));
  }
  return order;
}

/** What the core would refuse, tried on the document without keeping it. */
function refusals(items: readonly Read[]): CellProblem[] {
  if (items.length === 0) return [];
  try {
    session().engine.after(session().text, {
      type: 'change_plan',
      items: items.map(({ item }) => ({ ...item, revision: 0 })),
      decision: null,
    });
    return [];
  } catch (thrown) {
    const problem = toEngineError(thrown);
    const at = problem.detail?.['item'];
    const one = typeof at === 'number' ? items[at] : undefined;
    return [
      {
        line: one?.line ?? 1,
        column: columnLabel(columnOf(problem.field ?? 'kind')),
        found: problem.found ?? '',
        problem,
      },
    ];
  }
}
