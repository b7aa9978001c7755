// «Que cherchez-vous ?»: one goal in plain words, and only the fields that it needs.

import { html, nothing, type TemplateResult } from 'lit';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { session } from '../../app/context';
import type { BudgetGoal, BudgetSetup, EngineError, GoalKind, Reallocation, Fit, Unit } from '../../engine';
import { t, type MessageId } from '../../i18n';
import { errorSentence, key } from '../../i18n/codes';
import { lab } from './lab';
import type { Words } from './units';

const KINDS: readonly GoalKind[] = [
  'max_response',
  'max_profit',
  'target_roas',
  'target_cpa',
  'least_spend',
  'marginal_return',
];
const NEEDS_VALUE: readonly GoalKind[] = ['max_profit', 'target_roas', 'marginal_return'];

/** What is aimed at, and its unit; null for a goal without a target. */
function targetOf(kind: GoalKind, words: Words): { label: MessageId; unit: Unit } | null {
  switch (kind) {
    case 'target_roas':
      return { label: 'decision-goal-target-roas-label', unit: 'ratio' };
    case 'target_cpa':
      return { label: 'decision-goal-target-cpa-label', unit: 'money' };
    case 'marginal_return':
      return { label: 'decision-goal-marginal-return-label', unit: 'money' };
    case 'least_spend':
      return { label: 'decision-goal-least-spend-label', unit: words.outcomeUnit };
    default:
      return null;
  }
}

export function goalView(
  fit: Fit,
  budget: BudgetSetup,
  answer: Reallocation | null,
  error: EngineError | null,
  words: Words,
  locked: boolean,
): TemplateResult {
  const { goal } = budget;
  const money = fit.setup.outcome_is_money;
  const target = targetOf(goal.kind, words);
  const wrong = (field: string): string =>
    error?.field === field && error.code !== 'missing_input' ? errorSentence(error) : '';
  const number = (
    field: 'target' | 'margin_rate' | 'unit_value',
    label: string,
    of: Unit,
    hint = '',
  ): TemplateResult =>
    html`<levier-number
      data-goal=${field}
      .label=${label}
      .unit=${of}
      .currency=${words.currency}
      .hint=${hint}
      .value=${goal[field]}
      .error=${wrong(field)}
      .disabled=${locked}
      @levier-change=${(event: CustomEvent<NumberChange>) => {
        event.stopPropagation();
        if (!event.detail.invalid)
          lab.attempt({ ...lab.budget, goal: { ...lab.budget.goal, [field]: event.detail.value } });
      }}
    ></levier-number>`;
  const name = (kind: GoalKind): string =>
    t(kind === 'least_spend' && money ? 'decision-goal-least-spend-money' : `decision-goal-${key(kind)}`);
  return html`<div class="decision-goal">
    <div class="field">
      <label for="decision-goal">${t('decision-goal')}</label>
      <select
        id="decision-goal"
        class="input"
        ?disabled=${locked}
        aria-describedby="decision-goal-hint"
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as GoalKind, budget)}
      >
        ${KINDS.filter((kind) => kind !== 'target_cpa' || !money).map((kind) => html`<option value=${kind} ?selected=${goal.kind === kind}>${name(kind)}</option>`)}
      </select>
      <p class="hint" id="decision-goal-hint">
        ${t(`decision-goal-hint-${key(goal.kind)}`, { per: words.per, today: answer === null ? '' : words.outcomeNamed(answer.allocation.current_total_response) })}
      </p>
    </div>
    ${target === null ? nothing : number('target', t(target.label, { per: words.per }), target.unit)}
    ${goal.kind === 'max_profit' ? number('margin_rate', t('decision-goal-margin'), 'rate', t('decision-goal-margin-hint')) : nothing}
    ${NEEDS_VALUE.includes(goal.kind) && !money ? number('unit_value', t('decision-goal-unit-value'), 'money', t('decision-goal-unit-value-hint')) : nothing}
  </div>`;
}

/** Another goal aims at another thing; what it shares with the last one stays. */
function choose(kind: GoalKind, budget: BudgetSetup): void {
  const goal: BudgetGoal = {
    ...budget.goal,
    kind,
    target: null,
    margin_rate: budget.goal.margin_rate ?? session().document.settings.margin_rate,
  };
  lab.attempt({ ...budget, goal, constraint: kind === 'max_response' ? 'eq' : 'none' });
}

/** What is still to be filled in before there can be an answer. */
export function lacks(error: EngineError | null): boolean {
  return error?.code === 'missing_input' && error.field !== 'total';
}
