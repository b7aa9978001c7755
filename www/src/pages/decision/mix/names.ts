// The numbers of the sampled model, in words: what each is, and in which unit it is read.

import type { NumberWords } from '../../../charts/chart';
import type { MixParameter, MixRole } from '../../../engine';
import { formatNumber, formatPercent, t } from '../../../i18n';
import { key } from '../../../i18n/codes';
import type { Words } from '../units';

export type ParameterName = MixParameter['name'];

export function parameterName(name: ParameterName): string {
  return t(`mix-role-${key(name.role)}`, { of: name.of ?? '' });
}

/** A value of a parameter, in its unit. */
export function parameterWords(role: MixRole, words: Words): NumberWords {
  switch (role) {
    case 'carry_over':
      return {
        long: (value) => formatPercent(value),
        short: (value) => formatPercent(value, { decimals: 0 }),
      };
    case 'half_saturation':
      return words.spendWords;
    case 'exponent':
    case 'drift_wave':
      return { long: (value) => formatNumber(value, { decimals: 2 }), short: (value) => formatNumber(value) };
    default:
      return words.outcomeWords;
  }
}

/** «entre 8 % et 72 %» */
export function between(low: number, high: number, say: (value: number) => string): string {
  return t('mix-between', { low: say(low), high: say(high) });
}
