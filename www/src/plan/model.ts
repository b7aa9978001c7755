// The plan of the open document, as pages ask for it: its items by kind, what each is called, what a link may
// name, and the commands that change it.

import { session } from '../app/context';
import { t, tNamed } from '../i18n';
import { key as hyphened } from '../i18n/codes';
import { itemsOf, planIndex } from './lists';
import type { Decision, FieldDescription, KindDescription, PlanItem } from '../engine';

/** What a link may name: an item of the plan, or something that the document keeps elsewhere. */
export interface Named {
  id: string;
  kind: string;
  name: string;
}

/** In the order of the document; a list of the caller's own. */
export function planItems(kind?: string): PlanItem[] {
  return [...(kind === undefined ? session().document.plan : itemsOf(kind))];
}

export function planItem(id: string): PlanItem | undefined {
  return planIndex().byId.get(id);
}

export function kindOf(name: string): KindDescription | undefined {
  return session()
    .engine.planKinds()
    .find((kind) => kind.kind === name);
}

export function fieldOf(kind: string, key: string): FieldDescription | undefined {
  return kindOf(kind)?.fields.find((field) => field.key === key);
}

/** A text of an item; null when it is not there. */
export function textOf(item: PlanItem | undefined, key: string): string | null {
  const value = item?.fields[key];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

export function numberOf(item: PlanItem | undefined, key: string): number | null {
  const value = item?.fields[key];
  return typeof value === 'number' ? value : null;
}

/** A list of texts: the links of an item. */
export function textsOf(item: PlanItem | undefined, key: string): string[] {
  const value = item?.fields[key];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** The items of a kind that link to this one by this field. */
export function linkedTo(kind: string, key: string, id: string): PlanItem[] {
  return planItems(kind).filter((item) => item.fields[key] === id || textsOf(item, key).includes(id));
}

/** Where an item's name stands, the first that it has. */
const NAMES = ['title', 'name', 'text', 'move', 'reason', 'message', 'kpi'] as const;

/** What an item is called; a target as its segment, one without words by its kind and by what it hangs on. */
export function itemName(item: PlanItem): string {
  const segment = item.kind === 'target' ? nameOf(textOf(item, 'segment')) : '';
  if (segment !== '') return segment;
  for (const key of NAMES) {
    const own = textOf(item, key);
    if (own !== null) return key === 'kpi' ? tNamed(`plan-choice-${hyphened(own)}`) : own;
  }
  const description = kindOf(item.kind);
  const links = description?.fields.filter((field) => field.type === 'link' && field.required) ?? [];
  const parts = links.map((field) => nameOf(textOf(item, field.key))).filter((name) => name !== '');
  const kind = kindName(item.kind);
  return parts.length === 0 ? kind : t('plan-name-of', { kind, of: parts.join(' · ') });
}

/** What a kind is called. */
export function kindName(kind: string): string {
  return tNamed(`plan-kind-${hyphened(kind)}`);
}

/** What an id names, in words; empty for an id that names nothing. */
export function nameOf(id: string | null): string {
  if (id === null) return '';
  if (id === 'all') return tNamed('plan-choice-all');
  const item = planItem(id);
  if (item) return itemName(item);
  return elsewhere().find((one) => one.id === id)?.name ?? '';
}

/** What the document keeps outside the plan and links may name. */
function elsewhere(): Named[] {
  const { objectives, decisions, segments } = session().document;
  return [
    ...objectives.map(({ id, title }) => ({ id, kind: 'objective', name: title })),
    ...decisions.map(({ id, title }) => ({ id, kind: 'decision', name: title })),
    ...(segments?.segments ?? []).map(({ name }) => ({ id: name, kind: 'segment', name })),
  ];
}

/** What a link to one of these kinds may name. */
export function linkable(kinds: readonly string[], except = ''): Named[] {
  // Only what is of these kinds is named: a plan may have thousands of items.
  const own = kinds.flatMap(itemsOf).map((item) => ({ id: item.id, kind: item.kind, name: itemName(item) }));
  const beside = elsewhere().filter((one) => kinds.includes(one.kind));
  return [...beside, ...own].filter((one) => one.id !== except);
}

/** Puts an item, new or changed, and gives its id. Throws `EngineError` and changes nothing when refused. */
export function putItem(kind: string, id: string, fields: Record<string, unknown>): string {
  session().run({ type: 'put_item', item: { id, kind, revision: 0, fields } });
  // A new item stands last.
  return id === '' ? (session().document.plan.at(-1)?.id ?? '') : id;
}

/** An item as a step puts it; one whose id begins with `+` is new, and may be named by those after it. */
export type PutItem = Pick<PlanItem, 'id' | 'kind' | 'fields'>;

/**
 * Puts several items, and the decision behind them, as one step of undo. Throws `EngineError` and changes
 * nothing when one is refused.
 */
export function changePlan(items: readonly PutItem[], decision: Decision | null = null): void {
  session().run({
    type: 'change_plan',
    items: items.map((item) => ({ ...item, revision: 0 })),
    decision,
  });
}

/** Changes some fields of an item. */
export function changeItem(item: PlanItem, fields: Record<string, unknown>): void {
  putItem(item.kind, item.id, { ...item.fields, ...fields });
}
