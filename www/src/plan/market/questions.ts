// What the core is asked about the market, and its answers in a sentence each: how large it is, who comes
// first, what each activity deserves.

import type { PlanItem, Unit } from '../../engine';
import { formatNumber, formatPercent, formatValue, t } from '../../i18n';
import { key as hyphened } from '../../i18n/codes';
import type { Wire } from '../ask';
import { nameOf, numberOf, planItems, textOf } from '../model';
import { planCurrency } from '../words';
import { criteriaOf, ratingsOf, weightsOf } from './ratings';

/** The draws are the same each time. */
const SEED = 1;
/** Ratings of attractiveness and strength go from 1 to 5. */
export const SCALE: [number, number] = [1, 5];

/** The factors of the market's size, by rank, then as they were entered. */
export function sizeFactors(): PlanItem[] {
  const rank = (item: PlanItem): number => numberOf(item, 'rank') ?? Infinity;
  return planItems('market_factor').sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

export function sizeInput(factors: readonly PlanItem[]): Wire.MarketSizeInput {
  return { factors: factors.map(wireFactor), confidence: null };
}

function wireFactor(item: PlanItem): Wire.MarketFactor {
  const number = (key: string): number | null => numberOf(item, key);
  return {
    id: item.id,
    value: number('factor_value'),
    low: number('low'),
    high: number('high'),
    answers: number('answers'),
    asked: number('asked'),
  };
}

/** What the product of the factors up to this one is counted in. */
export function sizeUnit(factors: readonly PlanItem[], at: number): Unit {
  return factors.slice(0, at + 1).some((one) => textOf(one, 'factor_type') === 'amount') ? 'money' : 'count';
}

/** How large the market is; empty without factors. */
export function sizeSentence(found: Wire.MarketSize, factors: readonly PlanItem[]): string {
  const last = found.factors.at(-1);
  if (last === undefined) return '';
  const unit = sizeUnit(factors, factors.length - 1);
  const shown = (value: number): string =>
    formatValue(value, unit, { currency: planCurrency(), compact: true });
  return t('market-size-found', {
    size: shown(last.size),
    range: last.size_low === last.size_high ? 'none' : 'some',
    low: shown(last.size_low),
    high: shown(last.size_high),
    doubt: found.widest == null ? 'none' : 'some',
    widest: nameOf(found.widest ?? null),
  });
}

/** Null with fewer than two criteria or two competitors that are rated on all of them. */
export function rankingInput(): Wire.WeightingInput | null {
  const criteria = criteriaOf('competition');
  const rows = planItems('competitor').map((item) => ({
    id: item.id,
    ratings: ratingsOf(item, criteria),
  }));
  if (criteria.length < 2 || rows.filter(({ ratings }) => !ratings.includes(null)).length < 2) return null;
  return { weights: weightsOf(criteria), rows, seed: SEED };
}

/** Who comes first, and in how many weightings; empty where nobody was ranked. */
export function rankingSentence({ rows: [first, ...others] }: Wire.Weighting): string {
  if (first === undefined) return '';
  const said = {
    name: nameOf(first.id),
    score: formatNumber(first.score, { decimals: 1 }),
    share: formatPercent(first.first, { decimals: 0 }),
  };
  // With the weights chosen one is first; another may be so more often when they are swept.
  const rival = others
    .filter((row) => row.first > first.first)
    .sort((a, b) => b.first - a.first)
    .at(0);
  return rival === undefined
    ? t('market-first', said)
    : t('market-first-by-weights', {
        ...said,
        other: nameOf(rival.id),
        more: formatPercent(rival.first, { decimals: 0 }),
      });
}

export function portfolioInput(): Wire.PortfolioInput {
  const [market, own] = [criteriaOf('attractiveness'), criteriaOf('own_strength')];
  return {
    activities: planItems('activity').map((item) => ({
      id: item.id,
      sales: numberOf(item, 'sales'),
      rival_sales: numberOf(item, 'rival_sales'),
      market_growth: numberOf(item, 'market_growth'),
      attractiveness: ratingsOf(item, market),
      strength: ratingsOf(item, own),
    })),
    fast_growth: null,
    attractiveness: weightsOf(market),
    strength: weightsOf(own),
    scale: SCALE,
    seed: SEED,
  };
}

/** What an activity deserves, and how far that depends on the weights; null where it is not rated. */
export function adviceSentence(one: Wire.PlacedActivity): string | null {
  if (one.zone === null) return null;
  return t('market-ge-advice', {
    name: nameOf(one.id),
    zone: hyphened(one.zone),
    attractiveness: formatNumber(one.attractiveness ?? 0, { decimals: 1 }),
    strength: formatNumber(one.strength ?? 0, { decimals: 1 }),
    share: formatPercent(one.stays ?? 0, { decimals: 0 }),
  });
}
