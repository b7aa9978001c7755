// Civil days, `YYYY-MM-DD`: the one that comes so many days later, how many lie between two, a Monday; months
// that follow one another.

const DAY = 86_400_000;

const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** The day so many days after another. */
export function dayAfter(date: string, days: number): string {
  return new Date(utc(date) + days * DAY).toISOString().slice(0, 10);
}

/** How many days one is after another; not a number where one of them is no day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / DAY);
}

/** The Monday of the week of a day. */
export function mondayOf(date: string): string {
  return dayAfter(date, -((new Date(utc(date)).getUTCDay() + 6) % 7));
}

/** So many months from a month on, moved by `by` months: `YYYY-MM`. */
export function monthsFrom(first: string, count: number, by = 0): string[] {
  const [year = 0, month = 1] = first.split('-').map(Number);
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(year, month - 1 + by + at, 1)).toISOString().slice(0, 7),
  );
}
