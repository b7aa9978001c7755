// The sign of a unit, beside a number that is typed.

import type { Unit } from '../engine';
import { language, t } from '../i18n';

/** What stands at the end of the field. */
export function unitSign(unit: Unit, currency: string | null): string {
  switch (unit) {
    case 'rate':
    case 'relative_change':
      return '%';
    case 'rate_difference':
    case 'points':
      return t('unit-points');
    case 'ratio':
      return '×';
    case 'money':
      return currency === null || currency === '' ? '' : currencySign(currency);
    case 'days':
    case 'months':
    case 'years':
    case 'periods':
      return t(`unit-${unit}`);
    default:
      return '';
  }
}

function currencySign(currency: string): string {
  try {
    const parts = new Intl.NumberFormat(language(), {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    }).formatToParts(0);
    return parts.find((part) => part.type === 'currency')?.value ?? currency;
  } catch {
    return currency;
  }
}
