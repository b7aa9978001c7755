// How amounts, outcomes and periods are said on this page.

import type { NumberWords } from '../../charts/chart';
import { session } from '../../app/context';
import { currencyOf, type Fit, type Unit } from '../../engine';
import { formatMoney, formatNumber, speakCurrency, t, type FormatOptions } from '../../i18n';
import { formatEstimate, formatEstimateRange, threeFigures } from '../../i18n/estimate';

export interface Words {
  /** «par semaine» */
  per: string;
  currency: string | null;
  outcomeUnit: Unit;
  /** An amount spent: whole from ten up. */
  spend: (value: number, options?: FormatOptions) => string;
  /** What one result costs: to the cent below a hundred, as Measure says it. */
  unitCost: (value: number) => string;
  /** An outcome as a bare number, for tables and axes. */
  outcome: (value: number, options?: FormatOptions) => string;
  /** An outcome with its name, for sentences: «318 conversions». */
  outcomeNamed: (value: number) => string;
  /** An interval of outcomes, both ends to the same digit: «entre 60 et 72». */
  range: (interval: { low: number; high: number }) => string;
  /** What the last unit of spend returned. */
  marginal: (value: number | null) => string;
  /** «une vente de plus coûte 84 €» */
  oneMore: (cost: number) => string;
  spendWords: NumberWords;
  outcomeWords: NumberWords;
  /** «2,3 semaines» */
  duration: (periods: number) => string;
}

/**
 * Outcomes that sentences name, by what columns call them. A table of names: the browser takes some
 * milliseconds to make each pattern that does not look at case.
 */
const KNOWN = new Map(
  Object.entries({
    conversions: ['conversion', 'conversions', 'conv'],
    orders: ['order', 'orders', 'commande', 'commandes'],
    sales: ['sales', 'vente', 'ventes', 'units', 'unités'],
    leads: ['lead', 'leads', 'prospect', 'prospects'],
    clicks: ['click', 'clicks', 'clic', 'clics'],
    sessions: ['session', 'sessions'],
    revenue: ['revenue', 'revenu', 'ca', "chiffre d'affaires", 'chiffre d’affaires', 'turnover'],
  }).flatMap(([known, names]) => names.map((name): [string, string] => [name, known])),
);

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

/** An interval of estimated amounts: whole from ten up. */
export function moneyRange({ low, high }: { low: number; high: number }, currency: string | null): string {
  const whole = Math.max(Math.abs(low), Math.abs(high)) >= 10;
  return formatEstimateRange(low, high, 'money', { currency, ...(whole ? { decimals: 0 } : {}) });
}

/** Sentences that name a unit of money («le dernier euro») speak of this currency from here on. */
export function words(outcomeName: string, isMoney: boolean, days: number, currency: string | null): Words {
  const known = KNOWN.get(outcomeName.trim().toLowerCase()) ?? 'other';
  speakCurrency(currency);
  const spend = (value: number, options: FormatOptions = {}): string =>
    formatMoney(value, { currency, ...(Math.abs(value) >= 10 ? { decimals: 0 } : {}), ...options });
  const outcome = (value: number, options: FormatOptions = {}): string =>
    isMoney ? spend(value, options) : formatEstimate(value, 'count', options);
  const unitCost = (value: number): string =>
    formatMoney(value, { currency, ...(Math.abs(value) >= 100 ? { decimals: 0 } : {}) });
  const axis =
    (write: (value: number, options: FormatOptions) => string) => (value: number, beside?: number) =>
      write(value, {
        ...{ compact: true, beside },
        ...(Number.isInteger(value) ? {} : { decimals: Math.abs(value) < 100 ? 1 : 0 }),
      });
  const unit = days === 7 ? 'weeks' : days === 1 ? 'days' : days >= 28 && days <= 31 ? 'months' : 'periods';
  return {
    per: periodWords(days),
    currency,
    outcomeUnit: isMoney ? 'money' : 'count',
    spend,
    unitCost,
    outcome,
    outcomeNamed: (value) =>
      t(isMoney ? 'outcome-money' : 'outcome-count', {
        known,
        outcome: outcomeName,
        n: Math.abs(threeFigures(value)),
        // An estimated amount has no cents.
        value: outcome(threeFigures(value), isMoney && Math.abs(value) >= 1 ? { decimals: 0 } : {}),
      }),
    range: (interval) =>
      isMoney ? moneyRange(interval, currency) : formatEstimateRange(interval.low, interval.high, 'count'),
    marginal: (value) =>
      value === null
        ? t('decision-marginal-infinite')
        : isMoney
          ? formatMoney(value, { currency, decimals: 2 })
          : formatNumber(threeFigures(value)),
    oneMore: (cost) =>
      t('outcome-one-more', { known, outcome: outcomeName, cost: unitCost(threeFigures(cost)) }),
    spendWords: { long: spend, short: axis(spend) },
    outcomeWords: { long: outcome, short: axis(outcome) },
    duration: (periods) =>
      t(`decision-half-${unit}`, { n: periods, value: formatNumber(periods, { decimals: 1 }) }),
  };
}
