// Places of civil days on the drawing of a span of months: layout only.

import { dayAfter, daysBetween, mondayOf, monthsFrom } from '../../state/civil-day';

/** A first and a last day. */
interface Span {
  first: string;
  last: string;
}

/** The first and last day of months that follow one another. */
export function spanOf(months: readonly string[]): Span {
  const [after = ''] = monthsFrom(months.at(-1) ?? '', 1, 1);
  return { first: `${months[0]}-01`, last: dayAfter(`${after}-01`, -1) };
}

/** Where a stretch of days stands in the span, in percent of its width; what reaches beyond is cut. */
export function placeOf(start: string, end: string, span: Span): { from: number; width: number } {
  const whole = daysBetween(span.first, span.last) + 1;
  const from = Math.max(daysBetween(span.first, start), 0);
  const to = Math.min(daysBetween(span.first, end) + 1, whole);
  return { from: (100 * from) / whole, width: (100 * (to - from)) / whole };
}

/** How many whole days a stretch of pixels is, on a drawing of so many pixels. */
export function daysOfWidth(pixels: number, whole: number, span: Span): number {
  const days = daysBetween(span.first, span.last) + 1;
  return whole === 0 ? 0 : Math.round((pixels / whole) * days);
}

/** The days of a month by weeks from Monday to Sunday, with those of its neighbours that fill them. */
export function weeksOf(month: string): string[][] {
  const { first, last } = spanOf([month]);
  const weeks: string[][] = [];
  for (let day = mondayOf(first); day <= last; day = dayAfter(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => dayAfter(day, at)));
  return weeks;
}
