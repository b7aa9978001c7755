// The months under a chart whose places are days.

import { formatDate } from '../i18n';
import { daysBetween, monthsFrom } from '../state/civil-day';

/** The first day of each month from one day to another, as days after the first. */
export function monthTicks(from: string, to: string): { x: number; text: string }[] {
  const months = monthsFrom(from, Math.ceil(daysBetween(from, to) / 28) + 2);
  return months.flatMap((month) => {
    const day = `${month}-01`;
    return day < from || day > to ? [] : [{ x: daysBetween(from, day), text: formatDate(day, 'month') }];
  });
}
