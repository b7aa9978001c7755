// The budget question that nobody has changed: what an older text does not say, it says.

import type { BudgetSetup, WireBudgetSetup } from './contract';

/** Today's total, to be spent in full for the most response, with the default bounds. */
export const PLAIN: BudgetSetup = {
  total: null,
  constraint: 'eq',
  channels: [],
  goal: { kind: 'max_response', target: null, margin_rate: null, unit_value: null },
  groups: [],
  change_limit: null,
  periods: null,
  booking: null,
  judged: [],
};

/** A question as a document holds it, with every part. */
export function wholeBudget(budget: WireBudgetSetup | null): BudgetSetup {
  return budget === null
    ? PLAIN
    : {
        ...PLAIN,
        ...budget,
        channels: budget.channels.map((channel) => ({
          ...channel,
          min_if_used: channel.min_if_used ?? null,
        })),
      };
}
