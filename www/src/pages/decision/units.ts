// How amounts, outcomes and periods are said on this page.

import type { NumberWords } from '../../charts/chart';
import { session } from '../../app/context';
import { currencyOf, type Fit, type Unit } from '../../engine';
import { formatCount, formatMoney, formatNumber, speakCurrency, t, type FormatOptions } from '../../i18n';

export interface Words {
  /** «par semaine» */
  per: string;
  currency: string | null;
  outcomeUnit: Unit;
  /** An amount spent. */
  spend: (value: number, options?: FormatOptions) => string;
  /** An outcome as a bare number, for tables and axes. */
  outcome: (value: number, options?: FormatOptions) => string;
  /** An outcome with its name, for sentences: «318 conversions». */
  outcomeNamed: (value: number) => string;
  /** What the last unit of spend returned. */
  marginal: (value: number | null) => string;
  /** «une vente de plus coûte 84 €» */
  oneMore: (cost: number) => string;
  spendWords: NumberWords;
  outcomeWords: NumberWords;
  /** «2,3 semaines» */
  duration: (periods: number) => string;
}

const KNOWN: [RegExp, string][] = [
  [/^(conversions?|conv)$/i, 'conversions'],
  [/^(orders?|commandes?)$/i, 'orders'],
  [/^(sales|ventes?|units|unités)$/i, 'sales'],
  [/^(leads?|prospects?)$/i, 'leads'],
  [/^(clicks?|clics?)$/i, 'clicks'],
  [/^(sessions?)$/i, 'sessions'],
  [/^(revenue|revenu|ca|chiffre d['’]affaires|turnover)$/i, 'revenue'],
];

/** Half a percent of a large amount is noise: sentences round to three figures and say «environ». */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** A modelled count is not known to the hundredth. */
function fewer(value: number): FormatOptions {
  return Math.abs(value) >= 100 ? { decimals: 0 } : Number.isInteger(value) ? {} : { decimals: 1 };
}

export function periodWords(days: number): string {
  if (days === 1) return t('decision-per-day');
  if (days === 7) return t('decision-per-week');
  if (days >= 28 && days <= 31) return t('decision-per-month');
  if (days >= 89 && days <= 92) return t('decision-per-quarter');
  return t('decision-per-period', { days });
}

export function wordsFor(fit: Fit): Words {
  const { setup, period_days: days } = fit;
  const source = session().document.sources.find((one) => one.id === setup.source);
  return words(
    setup.outcome,
    setup.outcome_is_money,
    days,
    (source === undefined ? null : currencyOf(source)) ?? session().document.settings.currency,
  );
}

/** Sentences that name a unit of money («le dernier euro») speak of this currency from here on. */
export function words(outcomeName: string, isMoney: boolean, days: number, currency: string | null): Words {
  const known = KNOWN.find(([pattern]) => pattern.test(outcomeName.trim()))?.[1] ?? 'other';
  speakCurrency(currency);
  const spend = (value: number, options: FormatOptions = {}): string =>
    formatMoney(value, { currency, ...(Math.abs(value) >= 100 ? { decimals: 0 } : {}), ...options });
  const outcome = (value: number, options: FormatOptions = {}): string =>
    isMoney
      ? spend(value, options)
      : Math.abs(value) < 1
        ? formatNumber(value, options)
        : formatCount(value, { ...fewer(value), ...options });
  const unit = days === 7 ? 'weeks' : days === 1 ? 'days' : days >= 28 && days <= 31 ? 'months' : 'periods';
  return {
    per: periodWords(days),
    currency,
    outcomeUnit: isMoney ? 'money' : 'count',
    spend,
    outcome,
    outcomeNamed: (value) =>
      t(isMoney ? 'outcome-money' : 'outcome-count', {
        known,
        outcome: outcomeName,
        n: Math.abs(rounded(value)),
        value: outcome(rounded(value)),
      }),
    marginal: (value) =>
      value === null
        ? t('decision-marginal-infinite')
        : isMoney
          ? formatMoney(value, { currency, decimals: 2 })
          : formatNumber(rounded(value)),
    oneMore: (cost) => t('outcome-one-more', { known, outcome: outcomeName, cost: spend(rounded(cost)) }),
    spendWords: { long: spend, short: (value) => spend(value, { compact: true }) },
    outcomeWords: { long: outcome, short: (value) => outcome(value, { compact: true }) },
    duration: (periods) =>
      t(`decision-half-${unit}`, { n: periods, value: formatNumber(periods, { decimals: 1 }) }),
  };
}
