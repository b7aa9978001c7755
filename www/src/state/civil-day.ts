// Civil days, `YYYY-MM-DD`: the one that comes so many days later, how many lie between two, a Monday.

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
