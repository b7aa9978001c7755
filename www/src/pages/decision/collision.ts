// No plan holds: which constraints exclude each other, and what would mend it.

import type { Allocation, AllocationReason, BudgetSetup } from '../../engine';
import { listOf, t, type MessageId } from '../../i18n';
import { reasonSentence } from '../../i18n/codes';
import type { Words } from './units';

const SENTENCES: Partial<Record<AllocationReason, [alone: MessageId, withGroups: MessageId]>> = {
  minimums_exceed_budget: ['decision-answer-infeasible-minimums', 'decision-collides-groups-minimums'],
  maximums_below_budget: ['decision-answer-infeasible-maximums', 'decision-collides-groups-maximums'],
  minimums_exceed_group: ['decision-collides-group-minimums', 'decision-collides-group-minimums'],
  maximums_below_group: ['decision-collides-group-maximums', 'decision-collides-group-maximums'],
  used_minimums_miss_budget: ['decision-collides-used', 'decision-collides-used'],
};

export function collision(
  { reason, colliding }: Pick<Allocation, 'reason' | 'colliding'>,
  budget: BudgetSetup,
  words: Words,
): string {
  if (colliding === null) return reasonSentence(reason);
  if (reason === 'target_out_of_reach') {
    return budget.goal.kind === 'least_spend'
      ? t('decision-collides-target-least-spend', { most: words.outcomeNamed(colliding.sum) })
      : t('decision-collides-target-cost', {
          sum: words.spend(colliding.sum),
          total: words.spend(colliding.total),
        });
  }
  const groups = colliding.groups ?? [];
  const sentence = SENTENCES[reason]?.[groups.length > 0 ? 1 : 0];
  if (sentence === undefined) return reasonSentence(reason);
  return t(sentence, {
    channels: listOf([
      ...colliding.channels,
      ...groups.map((group) => t('decision-collides-group-name', { group })),
    ]),
    group: colliding.group ?? '',
    sum: words.spend(colliding.sum),
    total: words.spend(colliding.total),
  });
}
