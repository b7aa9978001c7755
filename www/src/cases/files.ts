// The files of a case as a reader would have exported them: the figures that the core made, with the dates
// of the day and the words and decimals of the language.

import { lab, type CaseFigures, type RoleChoice } from '../engine';
import { language, t } from '../i18n';
import { dayAfter, mondayOf } from '../state/civil-day';
import { caseText, type CaseDescription, type TemplateId } from './describe';

/** The figures of a case; none for what is a template only. */
export async function figuresOf(id: TemplateId): Promise<CaseFigures | null> {
  const { shop, app, restaurant } = await lab.caseFigures();
  return { shop, app, restaurant, services: null }[id];
}

/** Rows of cells as the language writes a file. */
function csv(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const french = language() === 'fr';
  const cell = (value: string | number): string =>
    typeof value === 'number' && french ? String(value).replace('.', ',') : String(value);
  return `${[header, ...rows].map((row) => row.map(cell).join(french ? ';' : ',')).join('\n')}\n`;
}

/** What campaigns cost and brought, day by day. */
export function dailyFile(
  one: CaseDescription,
  rows: readonly number[][],
  monday: string,
  name: string,
): File {
  const text = csv(
    t('case-file-daily-columns').split('|'),
    rows.map(
      ([day = 0, campaign = 0, impressions = 0, clicks = 0, cost = 0, conversions = 0, revenue = 0]) => [
        dayAfter(monday, day),
        caseText(one.id, one.campaigns[campaign]![0]),
        'EUR',
        impressions,
        clicks,
        cost,
        conversions,
        revenue,
      ],
    ),
  );
  return new File([text], name, { type: 'text/csv' });
}

/** The names of the channels in the weekly table. */
export function channelNames(one: CaseDescription): string[] {
  return Array.from({ length: one.channels }, (_, at) => caseText(one.id, `channel-${at + 1}`));
}

/** What was sold and what was spent, week by week, and what each column is for. */
export function weeklyFile(
  one: CaseDescription,
  { weekly }: CaseFigures,
  monday: string,
): { file: File; roles: RoleChoice[] } {
  const [date, outcome, offer] = [t('case-file-week'), caseText(one.id, 'outcome'), t('case-file-offer')];
  const channels = channelNames(one);
  const text = csv(
    [date, outcome, offer, ...channels],
    weekly.map(([day = 0, ...figures]) => [dayAfter(monday, day), ...figures]),
  );
  return {
    file: new File([text], t('case-file-weekly', { name: caseText(one.id, 'slug') }), { type: 'text/csv' }),
    roles: [
      { column: date, role: 'date' },
      { column: outcome, role: 'outcome' },
      { column: offer, role: 'control' },
      ...channels.map((column): RoleChoice => ({ column, role: 'spend' })),
    ],
  };
}

/** The columns of the table of people. */
export function peopleColumns(): string[] {
  return t('case-file-people-columns').split('|');
}

/** The customers, by numbers. */
export function peopleText({ people }: CaseFigures): string {
  return csv(
    peopleColumns(),
    people.map(([age = 0, bought = 0, amount = 0, place = 0], at) => [
      at + 1,
      age,
      bought,
      amount,
      t('case-file-place', { n: place + 1 }),
    ]),
  );
}

/** The two weeks that come after those of a case, as the file that a reader adds. */
export async function nextFile(one: CaseDescription, today: string): Promise<File> {
  const figures = await figuresOf(one.id);
  const name = t('case-file-next', { name: caseText(one.id, 'slug') });
  const monday = mondayOf(today);
  // What lies ahead of today has not happened yet.
  const until = (row: readonly number[]): boolean => dayAfter(monday, row[0] ?? 0) < today;
  return dailyFile(one, (figures?.next ?? []).filter(until), monday, name);
}
