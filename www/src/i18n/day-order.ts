// The two orders in which `03/04/2026` may be read, each with the day that it then is.

import { formatDate, t } from './index';

export type DayOrder = 'dmy' | 'mdy';

/** The day as a text, by order; null where no year of four digits closes it. */
function daysOf(found: string): Record<DayOrder, string> | null {
  const [, first, second, year] = /^(\d\d?)\D(\d\d?)\D(\d{4})(?!\d)/.exec(found) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  const day = (date: string, month: string): string =>
    formatDate([year, month.padStart(2, '0'), date.padStart(2, '0')].join('-'));
  return { dmy: day(first, second), mdy: day(second, first) };
}

/** The name of each order; `found` is a date of the file, to be read in both. */
export function orderLabels(found: string | null | undefined): Record<DayOrder, string> {
  const days = found ? daysOf(found) : null;
  return days === null
    ? { dmy: t('data-order-dmy'), mdy: t('data-order-mdy') }
    : {
        dmy: t('data-order-dmy-as', { date: days.dmy }),
        mdy: t('data-order-mdy-as', { date: days.mdy }),
      };
}
