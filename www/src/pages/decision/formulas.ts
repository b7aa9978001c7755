// Where the plan's figures come from: each channel's curve with its own numbers, its average and its last
// euro.

import { html, nothing, type TemplateResult } from 'lit';
import type { BudgetChannel, ChannelPlan, Reallocation } from '../../engine';
import { formatNumber, has, t } from '../../i18n';
import { key } from '../../i18n/codes';
import type { Words } from './units';

export function formulasView({ problem, allocation, gain }: Reallocation, words: Words): TemplateResult {
  return html`<details class="decision-more">
    <summary><span>${t('decision-formulas-title')}</span></summary>
    <p class="quiet small">${t('decision-formulas-hint')}</p>
    <dl class="decision-formulas">
      ${allocation.channels.map((plan, index) => channelView(plan, problem.channels[index], words))}
    </dl>
    ${gain === null ? nothing : html`<p class="small">${t('decision-formulas-gain', { draws: gain.draws, mean: words.outcomeNamed(gain.mean) })}</p>`}
  </details>`;
}

function channelView(
  plan: ChannelPlan,
  channel: BudgetChannel | undefined,
  words: Words,
): TemplateResult | typeof nothing {
  if (channel === undefined) return nothing;
  const exact = (value: number): string => formatNumber(Number(value.toPrecision(4)));
  const params = Object.fromEntries(
    Object.entries(channel.params).map(([name, value]) => [name, exact(value)]),
  );
  const said = {
    ...params,
    x: words.spend(plan.after),
    y: words.outcome(plan.response_after),
    per: words.per,
  };
  const curve = `decision-formula-${key(channel.family)}`;
  return html`<div>
    <dt>${plan.name}</dt>
    <dd>${has(curve) ? t(curve, said) : t('decision-formula-other', said)}</dd>
    ${plan.average === null ? nothing : html`<dd>${t('decision-formula-average', { ...said, average: words.marginal(plan.average) })}</dd>`}
    ${plan.marginal === null ? nothing : html`<dd>${t('decision-formula-marginal', { ...said, marginal: words.marginal(plan.marginal) })}</dd>`}
  </div>`;
}
