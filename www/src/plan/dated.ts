// Everything in the plan that has dates, as one list: what the calendar shows, what conflicts are looked
// for in, and what is exported. A review is one entry a date.

import { session } from '../app/context';
import type { PlanItem } from '../engine';
import { nextTask } from '../state/next-task';
import { planAnswer, type Wire } from './ask';
import { madeOf } from './lists';
import { itemName, numberOf, planItem, planItems, textOf, textsOf } from './model';

export const DATED = ['campaign', 'promotion', 'content', 'phase', 'task', 'review'] as const;
export type DatedKind = (typeof DATED)[number];

export interface Dated {
  /** The item's id, and for the later dates of a review that date too. */
  id: string;
  item: PlanItem;
  kind: DatedKind;
  name: string;
  start: string;
  end: string;
  /** Its own, else those of what it hangs on. */
  segment: string | null;
  channel: string | null;
}

/** A list longer than this is drawn in a task of its own. */
const MANY = 1_000;

/** In the order of their start. */
export async function datedItems(): Promise<Dated[]> {
  const found: Dated[] = [];
  for (const kind of DATED)
    for (const item of planItems(kind)) {
      const [segment, channel] = [inherited(item, 'segment'), inherited(item, 'channel')];
      const common = { item, kind, name: itemName(item), segment, channel };
      if (kind === 'review') {
        for (const date of await reviewDates(item))
          found.push({ ...common, id: `${item.id}-${date}`, start: date, end: date });
        continue;
      }
      const start = textOf(item, kind === 'content' ? 'date' : 'start');
      const end = kind === 'content' ? start : textOf(item, 'end');
      if (start !== null && end !== null) found.push({ ...common, id: item.id, start, end });
    }
  const sorted = asBefore(found).sort((a, b) => byDay(a.start, b.start) || names.compare(a.name, b.name));
  order = sorted.map(({ id }) => id);
  // A long list takes as long to be drawn as to be made.
  if (sorted.length > MANY) await nextTask();
  return sorted;
}

const names = new Intl.Collator();
/** The ids of the last list, in its order. */
let order: readonly string[] = [];

/** In the order of the last list: of thousands, hardly one moves by a change. */
function asBefore(found: readonly Dated[]): Dated[] {
  const left = new Map(found.map((one) => [one.id, one]));
  const known = order.flatMap((id) => {
    const one = left.get(id);
    left.delete(id);
    return one ?? [];
  });
  return [...known, ...left.values()];
}

/** Civil days sort as their text does. */
export function byDay(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function reviewDates(item: PlanItem): Promise<string[]> {
  const step = numberOf(item, 'step') ?? 1;
  const every = textOf(item, 'every');
  const answer = await planAnswer('calendar', {
    date: null,
    week: null,
    start: null,
    end: null,
    holidays: null,
    first: textOf(item, 'first'),
    until: textOf(item, 'until'),
    every: {
      days: every === 'days' ? step : null,
      weeks: every === 'weeks' ? step : null,
      months: every === 'months' ? step : null,
    },
  });
  return 'dates' in answer ? answer.dates : [];
}

/** Its own, else that of what it hangs on: a task has the target and channel of its content or campaign. */
function inherited(item: PlanItem, key: 'segment' | 'channel'): string | null {
  const own = textOf(item, key);
  if (own !== null || item.kind === 'campaign' || item.kind === 'content') return own;
  for (const link of ['content', 'campaign'] as const) {
    const above = planItem(textOf(item, link) ?? '');
    if (above !== undefined) return textOf(above, key);
  }
  return null;
}

/** What reaches people or serves an objective: tasks and phases do neither, and the hours of their owners are
 * looked at apart. */
export function reaching(dated: Dated[]): Dated[] {
  return dated.filter(({ kind }) => kind !== 'task' && kind !== 'phase' && kind !== 'review');
}

/** As the core looks for conflicts. */
export function plannedItem({ item, start, end, segment, channel }: Dated): Wire.PlannedItem {
  return {
    id: item.id,
    kind: item.kind,
    start,
    end,
    segment,
    channel,
    campaign: textOf(item, 'campaign'),
    objective: textOf(item, 'objective'),
  };
}

/** A meeting of a review, with who takes part. */
export function reviewDay({ item, start }: Dated): Wire.ReviewDay {
  return { id: item.id, date: start, people: textsOf(item, 'people') };
}

/** As the core looks for the same work done twice. */
export function workItem(dated: Dated): Wire.WorkItem {
  const { id, kind, start, end, segment, channel } = plannedItem(dated);
  return {
    id,
    kind,
    title: dated.name,
    segment,
    channel,
    start,
    end,
    not_double_of: textsOf(dated.item, 'not_double_of'),
  };
}

export const wirePeople = madeOf('person', (people): Wire.Person[] =>
  people.map((item) => ({
    id: item.id,
    hours_per_week: numberOf(item, 'hours_per_week'),
    days: (item.fields['days'] as number[] | undefined) ?? null,
    off: (item.fields['off'] as Wire.Absence[] | undefined) ?? null,
  })),
);

export const wireTasks = madeOf('task', (tasks): Wire.Task[] =>
  tasks.map((item) => ({
    id: item.id,
    owner: textOf(item, 'owner'),
    start: textOf(item, 'start') ?? '',
    end: textOf(item, 'end') ?? '',
    hours: numberOf(item, 'hours') ?? 0,
  })),
);

/** Objectives with both of their dates. */
export function objectiveDates(): Wire.ObjectiveDates[] {
  return session().document.objectives.flatMap(({ id, start, deadline }) =>
    start === null || deadline === null ? [] : [{ id, start, deadline }],
  );
}
