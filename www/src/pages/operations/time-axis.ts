// Places of civil days on the drawing of a span of months: layout only.

const DAY = 86_400_000;

function utc(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

/** So many months from a month on, moved by `by` months: `YYYY-MM`. */
export function monthsFrom(first: string, count: number, by = 0): string[] {
  const [year = 0, month = 1] = first.split('-').map(Number);
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(year, month - 1 + by + at, 1)).toISOString().slice(0, 7),
  );
}

/** The first and last day of months that follow one another. */
export function daysFrom(months: readonly string[]): { first: string; last: string } {
  const [after = ''] = monthsFrom(months.at(-1) ?? '', 1, 1);
  return {
    first: `${months[0]}-01`,
    last: new Date(utc(`${after}-01`) - DAY).toISOString().slice(0, 10),
  };
}

/** Where a stretch of days stands in the span, in percent of its width; what reaches beyond is cut. */
export function placeOf(
  start: string,
  end: string,
  span: { first: string; last: string },
): { from: number; width: number } {
  const whole = utc(span.last) - utc(span.first) + DAY;
  const from = Math.max(utc(start), utc(span.first));
  const to = Math.min(utc(end), utc(span.last)) + DAY;
  return { from: (100 * (from - utc(span.first))) / whole, width: (100 * (to - from)) / whole };
}

/** The day so many days later. */
export function dayFrom(date: string, days: number): string {
  return new Date(utc(date) + days * DAY).toISOString().slice(0, 10);
}

/** How many whole days a stretch of pixels is, on a drawing of so many pixels. */
export function daysOfWidth(pixels: number, whole: number, span: { first: string; last: string }): number {
  const days = (utc(span.last) - utc(span.first)) / DAY + 1;
  return whole === 0 ? 0 : Math.round((pixels / whole) * days);
}

/** The days of a month by weeks from Monday to Sunday, with those of its neighbours that fill them. */
export function weeksOf(month: string): string[][] {
  const { first, last } = daysFrom([month]);
  const monday = dayFrom(first, -((new Date(utc(first)).getUTCDay() + 6) % 7));
  const weeks: string[][] = [];
  for (let day = monday; day <= last; day = dayFrom(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => dayFrom(day, at)));
  return weeks;
}
