// A budget that does not fit the dates of its campaign: dates were changed after it was spread. Said where
// it is seen, with the button that spreads it again.

import { html, nothing, type TemplateResult } from 'lit';
import { session } from '../../app/context';
import type { PlanItem } from '../../engine';
import { formatDate, formatMoney, listOf, t } from '../../i18n';
import { budgetLine, monthsOf, spreadBudget } from '../../plan/budget';
import { itemName, textOf } from '../../plan/model';
import { planCurrency } from '../../plan/words';

/** Months with a plan outside the dates, and a first or last month inside them without one. */
export function strayMonths(campaign: PlanItem): { outside: string[]; empty: string[] } {
  const line = budgetLine(campaign);
  const months = monthsOf(line);
  const planned = Object.keys(months).filter((month) => months[month]!.plan !== null);
  if (planned.length === 0 || textOf(line, 'frozen_on') !== null) return { outside: [], empty: [] };
  const [first, last] = ['start', 'end'].map((key) => (textOf(campaign, key) ?? '').slice(0, 7));
  return {
    outside: planned.filter((month) => month < first! || month > last!).sort(),
    empty: [...new Set([first!, last!])].filter((month) => !planned.includes(month)),
  };
}

/** What does not fit, and the way to mend it; nothing where all fits. */
export function respread(
  campaign: PlanItem,
  plan: number | null | undefined,
  failed: (error: unknown) => void,
): TemplateResult | typeof nothing {
  const { outside, empty } = strayMonths(campaign);
  if (plan == null || outside.length + empty.length === 0) return nothing;
  const named = (months: string[]): string =>
    listOf(months.map((month) => formatDate(`${month}-01`, 'month')));
  return html`<div class="note warn" data-respread=${campaign.id}>
    <p>
      ${t('plan-respread', {
        name: itemName(campaign),
        outside: outside.length,
        months: named(outside),
        empty: empty.length,
        missing: named(empty),
      })}
    </p>
    ${
      session().readOnly
        ? nothing
        : html`<p class="actions no-print">
            <button
              type="button"
              class="button small"
              @click=${() => void spreadBudget(campaign, plan, 'plan').catch(failed)}
            >
              ${t('plan-respread-do', { amount: formatMoney(plan, { currency: planCurrency() }) })}
            </button>
          </p>`
    }
  </div>`;
}
