// A rule as its form sees it: groups of conditions, and a condition's field, comparison and value.

import { audience } from '../../audience';
import type { AudienceColumn, Rule, RuleOp, RuleValue } from '../../engine';
import { formatDate, formatNumber, language, t } from '../../i18n';
import { columnWord } from './desk';

export type Mode = 'all' | 'any' | 'none';

/** «present» is what the core writes not(isnull). */
export type Op = RuleOp | 'present';

type Leaf = { field: string; op: RuleOp; value?: RuleValue };

export const OPS: Record<AudienceColumn['kind'], readonly Op[]> = {
  number: ['ge', 'gt', 'le', 'lt', 'between', 'eq', 'ne', 'isnull', 'present'],
  date: ['ge', 'le', 'between', 'eq', 'isnull', 'present'],
  text: ['eq', 'ne', 'in', 'isnull', 'present'],
};

export function columns(): readonly AudienceColumn[] {
  return audience.ready?.facts.columns ?? [];
}

/** The rule as a group, whatever it was. */
export function grouped(rule: Rule): { mode: Mode; parts: Rule[] } | null {
  if ('all' in rule) return { mode: 'all', parts: rule.all };
  if ('any' in rule) return { mode: 'any', parts: rule.any };
  if ('not' in rule && !isLeaf(rule)) {
    const inner = rule.not;
    return { mode: 'none', parts: 'any' in inner ? inner.any : [inner] };
  }
  return null;
}

/** A condition; «present» is written not(isnull). */
export function isLeaf(rule: Rule): boolean {
  return 'field' in rule || ('not' in rule && 'field' in rule.not && rule.not.op === 'isnull');
}

export function leafOf(rule: Rule): { field: string; op: Op; value: RuleValue | undefined } {
  if ('not' in rule) return { field: (rule.not as Leaf).field, op: 'present', value: undefined };
  const leaf = rule as Leaf;
  return { field: leaf.field, op: leaf.op, value: leaf.value };
}

export function made(mode: Mode, parts: Rule[]): Rule {
  return mode === 'all' ? { all: parts } : mode === 'any' ? { any: parts } : { not: { any: parts } };
}

export function write({ field, op, value }: { field: string; op: Op; value: RuleValue | undefined }): Rule {
  if (op === 'present') return { not: { field, op: 'isnull' } };
  return value === undefined ? { field, op } : { field, op, value };
}

/** A condition to begin with, on a column. */
export function begin(column: AudienceColumn): Rule {
  if (column.kind === 'number')
    return {
      field: column.name,
      op: 'ge',
      value: column.mean === null ? 0 : Number(column.mean.toPrecision(2)),
    };
  if (column.kind === 'date') return { field: column.name, op: 'isnull' };
  return column.values.length > 0
    ? { field: column.name, op: 'eq', value: column.values[0]!.value }
    : { field: column.name, op: 'isnull' };
}

export function firstCondition(): Rule | null {
  const [column] = columns();
  return column === undefined ? null : { all: [begin(column)] };
}

/** The rule in words: «achats au moins 5 et ville parmi Lyon, Nantes». */
export function ruleWords(rule: Rule, nested = false): string {
  if (isLeaf(rule)) return leafWords(rule);
  const { mode, parts } = grouped(rule)!;
  const texts = parts.map((part) => ruleWords(part, true));
  if (texts.length === 0) return t(`segments-words-${mode}-empty`);
  const joined = new Intl.ListFormat(language(), {
    type: mode === 'all' ? 'conjunction' : 'disjunction',
  }).format(texts);
  if (mode === 'none') return t('segments-words-none', { rule: joined });
  return nested && texts.length > 1 ? t('segments-words-group', { rule: joined }) : joined;
}

function leafWords(rule: Rule): string {
  const { field, op, value } = leafOf(rule);
  const column = columns().find(({ name }) => name === field);
  const one = (part: number | string | undefined): string =>
    typeof part === 'number'
      ? formatNumber(part)
      : column?.kind === 'date' && part !== undefined
        ? formatDate(part, 'short')
        : String(part ?? '');
  const name = columnWord({ name: field });
  if (op === 'between') {
    const [low, high] = Array.isArray(value) ? value : [];
    return t('segments-words-between', { field: name, low: one(low), high: one(high) });
  }
  if (op === 'in')
    return t('segments-words-in', {
      field: name,
      value: new Intl.ListFormat(language(), { type: 'disjunction' }).format(
        (Array.isArray(value) ? value : []).map(one),
      ),
    });
  return t('segments-words-leaf', {
    field: name,
    op: t(`segments-op-${op}`, { kind: column?.kind ?? 'text' }),
    value: op === 'isnull' || op === 'present' ? '' : one(Array.isArray(value) ? value[0] : value),
  }).trim();
}
