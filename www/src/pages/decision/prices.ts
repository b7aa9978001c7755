// What each limit of the plan costs: the response gained if that one limit is loosened by a unit of money.

import { html, nothing, type TemplateResult } from 'lit';
import type { Reallocation } from '../../engine';
import { t } from '../../i18n';
import type { Words } from './units';

export function pricesView(
  { allocation, returns }: Reallocation,
  words: Words,
): TemplateResult | typeof nothing {
  const said = (value: number | null): string =>
    value === null ? t('decision-price-infinite') : words.outcomeNamed(value);
  const costs = (value: number | null): boolean =>
    value === null || words.marginal(value) !== words.marginal(0);
  const channels = allocation.channels.flatMap((plan) => {
    if (plan.at_bound === null || !costs(plan.bound_price) || plan.reason.startsWith('held_')) return [];
    const kind = plan.reason === 'locked' ? 'locked' : plan.at_bound;
    return [t(`decision-price-${kind}`, { channel: plan.name, price: said(plan.bound_price) })];
  });
  const groups = (allocation.groups ?? []).flatMap((group) =>
    group.at_bound === null || !costs(group.bound_price)
      ? []
      : [
          t(`decision-price-group-${group.at_bound}`, {
            group: group.name,
            spend: words.spend(group.spend),
            price: said(group.bound_price),
          }),
        ],
  );
  const lines = [...groups, ...channels];
  if (returns === null) return nothing;
  return html`<details class="decision-more">
    <summary><span>${t('decision-prices-title')}</span></summary>
    <p class="quiet small">${t('decision-prices-hint', { per: words.per })}</p>
    ${
      lines.length === 0
        ? html`<p>${t('decision-prices-none')}</p>`
        : html`<ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }
  </details>`;
}
