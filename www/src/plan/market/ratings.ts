// Ratings on criteria: the market's competitors and activities by what they are rated on, and what a
// statement rests on.

import type { PlanItem } from '../../engine';
import { numberOf, planItems, textOf } from '../model';
import { choiceWord } from '../words';

/** What a criterion is for. */
export type Side = 'competition' | 'attractiveness' | 'own_strength';

/** The criteria of a side; one that says none compares competitors. */
export function criteriaOf(side: Side): PlanItem[] {
  return planItems('criterion').filter((one) => (textOf(one, 'side') ?? 'competition') === side);
}

/** A criterion without a weight counts once. */
export function weightsOf(criteria: readonly PlanItem[]): number[] {
  return criteria.map((one) => numberOf(one, 'weight') ?? 1);
}

/** The ratings of something on criteria, in their order. */
export function ratingsOf(rated: PlanItem, criteria: readonly PlanItem[]): (number | null)[] {
  const cells = planItems('cell').filter((cell) => textOf(cell, 'competitor') === rated.id);
  return criteria.map((one) =>
    numberOf(
      cells.find((cell) => textOf(cell, 'criterion') === one.id),
      'rating',
    ),
  );
}

/** What a statement rests on. */
export function rests(item: PlanItem): string {
  return textOf(item, 'source') ?? choiceWord(textOf(item, 'evidence') ?? 'opinion');
}
