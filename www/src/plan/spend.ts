// What the imported files say of a campaign of the plan: the one of the same name, or of the name that the
// campaign says it bears there.

import { session } from '../app/context';
import { lab, type CampaignMonth, type Group } from '../engine';
import { Question } from '../state/question';
import type { PlanItem } from '../engine';
import { textOf } from './model';

const months = new Question<CampaignMonth[]>(0);
const NO_FILES = {};
const groupsOf = byName<Group>(({ name }) => name);
const monthsOf = byName<CampaignMonth>(({ campaign }) => campaign);

/** Finds rows by the plain name of their campaign. The index is made once an answer, not once a campaign. */
function byName<T>(named: (row: T) => string): (rows: readonly T[], name: string) => readonly T[] {
  const indices = new WeakMap<readonly T[], Map<string, T[]>>();
  return (rows, name) => {
    let index = indices.get(rows);
    if (index === undefined) {
      index = new Map();
      for (const row of rows) {
        const key = plain(named(row));
        index.set(key, [...(index.get(key) ?? []), row]);
      }
      indices.set(rows, index);
    }
    return index.get(name) ?? [];
  };
}

function plain(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The name that a campaign bears in the files. */
function importedName(campaign: PlanItem): string {
  return plain(textOf(campaign, 'imported') ?? textOf(campaign, 'title') ?? '');
}

/** The imported campaigns that this one stands for: one of that name on each channel. */
export function importedOf(campaign: PlanItem): Group[] {
  const name = importedName(campaign);
  const groups = session().measured().value?.campaigns;
  return name === '' || groups === undefined ? [] : [...groupsOf(groups, name)];
}

/** What the months that were spent stand on: another object once the files say something else. */
export function spentSource(): object {
  const { text, document } = session();
  if (!document.sources.some((source) => source.report.kind === 'ads')) return NO_FILES;
  months.ask(text, () => lab.campaignMonths(text));
  return months.value ?? NO_FILES;
}

/** What the files say was spent, by month; none until they are read, and where they do not say. */
export function spentMonths(campaign: PlanItem): Map<string, number> {
  const found = new Map<string, number>();
  if (spentSource() === NO_FILES) return found;
  const name = importedName(campaign);
  // A campaign that runs on two channels under one name is told apart by its channel in the files.
  const own = name === '' || months.value === null ? [] : monthsOf(months.value, name);
  const channels = new Set(own.map((one) => one.channel));
  if (channels.size !== 1) return found;
  for (const { month, sums } of own) if (sums['cost'] !== undefined) found.set(month, sums['cost']);
  return found;
}

/** The last day whose spend is known: that of the imported files, or today where amounts are typed. */
export function spentUntil(): string {
  const today = session().today();
  const last = spentSource() === NO_FILES ? null : (session().measured().value?.period?.to ?? null);
  return last === null || last > today ? today : last;
}
