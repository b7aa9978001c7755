// A problem to learn on: the person's own, or one that the core gives; and how its names and amounts are
// said.

import type { BudgetProblem } from '../../../engine';
import { has, t } from '../../../i18n';
import { lab } from '../lab';
import { words, wordsFor, type Words } from '../units';

/**
 * The budget question of the decision page on its least-squares curves: a total to spread for the most
 * response, or none.
 */
export function ownProblem(): BudgetProblem | null {
  const problem = lab.taught()?.problem ?? null;
  return problem !== null && problem.objective.type === 'max_response' && problem.budget.total !== null
    ? problem
    : null;
}

export function wordsOf(own: boolean): Words {
  const { state } = lab;
  return own && state.kind === 'fitted' ? wordsFor(state.fit) : words('revenue', true, 30, 'EUR');
}

/** A channel of an exercise in words; one of the person's own as it is named. */
export function channelName(name: string, own: boolean): string {
  const id = `learn-channel-${name}`;
  return !own && has(id) ? t(id) : name;
}
