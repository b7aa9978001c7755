// What is done besides campaigns: promotions, phases with their gates, contents, people and their tasks.

import type { PlanItem } from '../../../engine';
import { formatDate, listOf, t } from '../../../i18n';
import { key as hyphened } from '../../../i18n/codes';
import { byDay } from '../../../plan/dated';
import { loadSentence } from '../../../plan/load';
import { itemName, planItems, textOf } from '../../../plan/model';
import { gateSentences, phasesInOrder } from '../../../plan/phases';
import { kindTable, made, text, type Block } from './blocks';
import type { FullFacts } from './facts';

export function workBlocks({ phases, load }: FullFacts): Block[] {
  return [
    ...kindTable({
      kind: 'promotion',
      keys: ['promotion_type', 'start', 'end', 'depth', 'break_even', 'control'],
    }),
    ...phaseTable(phases),
    ...kindTable({
      kind: 'content',
      keys: ['date', 'format', 'channel', 'stage', 'segment', 'owner', 'state'],
      items: planItems('content').sort(by('date')),
    }),
    ...kindTable({
      kind: 'task',
      keys: ['owner', 'hours', 'start', 'end'],
      items: planItems('task').sort(by('start')),
    }),
    ...(load === null ? [] : [text(loadSentence(load))]),
    ...kindTable({ kind: 'review', keys: ['first', 'until', 'step', 'every', 'people'] }),
  ];
}

function by(key: string): (a: PlanItem, b: PlanItem) => number {
  return (a, b) => byDay(textOf(a, key) ?? '', textOf(b, key) ?? '');
}

function phaseTable(found: FullFacts['phases']): Block[] {
  const all = phasesInOrder(found);
  if (all.length === 0) return [];
  const day = (item: PlanItem, key: string): string => formatDate(textOf(item, key) ?? '', 'short');
  return [
    { type: 'heading', text: t('plan-list-phase') },
    {
      type: 'table',
      id: 'phases',
      name: t('plan-list-phase'),
      columns: [
        { label: t('plan-kind-phase') },
        { label: t('plan-calendar-when') },
        { label: t('plan-phase-state') },
        { label: t('plan-phase-gates') },
      ],
      rows: made(all, (item) => {
        const state = found?.states[item.id]?.state;
        const gates = gateSentences(found, item);
        return [
          itemName(item),
          t('plan-dates', { from: day(item, 'start'), to: day(item, 'end') }),
          state === undefined ? '' : t(`plan-phase-${hyphened(state)}`),
          gates.length === 0 ? t('plan-phase-no-gate') : listOf(gates),
        ];
      }),
    },
  ];
}
