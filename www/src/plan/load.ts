// How full the weeks of people are: what the core is asked, and its answer in a sentence.

import { listOf, t } from '../i18n';
import type { Wire } from './ask';
import { wirePeople, wireTasks } from './dated';
import { nameOf, planItems } from './model';
import { weekWord } from './words';

export function loadInput(): Wire.LoadInput {
  return { people: wirePeople(), tasks: wireTasks(), holidays: null };
}

export function loadSentence(load: Wire.Load | null): string {
  const tasks = wireTasks().length;
  if (load === null || tasks === 0) return t('plan-people-none', { people: planItems('person').length });
  const names = [...new Set(load.over.map(({ person }) => nameOf(person)))];
  return t('plan-people-lede', {
    tasks,
    people: planItems('person').length,
    over: load.over.length,
    names: listOf(names),
    week: load.over.length === 0 ? '' : weekWord(load.over[0]!.week),
  });
}
