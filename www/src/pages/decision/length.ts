// How long a number of periods is, in words.

import { t } from '../../i18n';

/** «13 semaines» */
export function lengthOf(count: number, days: number): string {
  const unit = days === 7 ? 'weeks' : days === 1 ? 'days' : days >= 28 && days <= 31 ? 'months' : 'periods';
  return t(`decision-half-${unit}`, { n: count, value: count });
}
