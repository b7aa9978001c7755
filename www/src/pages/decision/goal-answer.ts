// The answer to a goal that finds its total, as a sentence.

import type { BudgetSetup, Reallocation } from '../../engine';
import { formatValue, t } from '../../i18n';
import { key } from '../../i18n/codes';
import type { Words } from './units';

/** Of each goal but that of a fixed total. */
type TotalFound = Exclude<BudgetSetup['goal']['kind'], 'max_response'>;

export function goalSentence(
  answer: Reallocation,
  words: Words,
  kind: TotalFound,
  { goal }: BudgetSetup,
): string {
  const { allocation, returns, returns_today: today } = answer;
  const ratio = (value: number | null | undefined): string =>
    value == null ? t('measure-unknown') : formatValue(value, 'ratio', {});
  const spend = (value: number | null | undefined): string =>
    value == null ? t('measure-unknown') : words.spend(value);
  const cost = (value: number | null | undefined): string =>
    value == null ? t('measure-unknown') : words.unitCost(value);
  const said = {
    total: spend(answer.total_planned),
    today: words.spend(answer.total_today),
    per: words.per,
    response: words.outcomeNamed(allocation.total_response ?? 0),
  };
  const target = goal.target ?? 0;
  switch (kind) {
    case 'max_profit':
      return t('decision-goal-answer-max-profit', {
        ...said,
        before: spend(today.profit),
        after: spend(returns?.profit),
      });
    case 'target_roas':
      return t('decision-goal-answer-target-roas', {
        ...said,
        target: ratio(target),
        before: ratio(today.roas),
        after: ratio(returns?.roas),
      });
    case 'least_spend':
      return t('decision-goal-answer-least-spend', { ...said, target: words.outcomeNamed(target) });
    case 'target_cpa':
    case 'marginal_return':
      return t(`decision-goal-answer-${key(kind)}`, {
        ...said,
        target: words.unitCost(target),
        before: cost(today.cost),
        after: cost(returns?.cost),
      });
  }
}
