// <levier-plan-campaign>: what a campaign may spend, by month, and which channel suits it.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import type { NumberChange } from '../../components';
import { toEngineError, type EngineError } from '../../engine';
import { formatDate, formatMoney, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import type { Wire } from '../../plan/ask';
import {
  budgetLine,
  budgetSums,
  monthsOf,
  setAmount,
  spreadBudget,
  wireLine,
  type Column,
} from '../../plan/budget';
import type { PlanItem } from '../../engine';
import { changeItem, textOf } from '../../plan/model';
import { importedOf, spentMonths, spentUntil } from '../../plan/spend';
import { currencyAsked } from '../../plan/currency';
import { budgetWords, planCurrency } from '../../plan/words';
import { Question } from '../../state/question';
import './advice';
import { monthTable } from './month-table';
import { respread } from './respread';

export class PlanCampaign extends LevierElement {
  static override properties: PropertyDeclarations = {
    item: { attribute: false },
    amount: { state: true },
    failure: { state: true },
  };
  declare item: PlanItem;
  declare private amount: number | null;
  declare private failure: EngineError | null;
  readonly #sums = new Question<Wire.BudgetSums>(0);

  constructor() {
    super();
    this.amount = null;
    this.failure = null;
  }

  protected override render() {
    const line = wireLine(this.item, spentMonths(this.item));
    const until = spentUntil();
    this.#sums.ask(JSON.stringify([until, line]), () => budgetSums([line], until));
    const sums = this.#sums.value;
    return html`<div class="stack plan-campaign">
      <p class="lede long" role="status">${sums === null ? '' : this.#sentence(sums)}</p>
      ${this.failure === null ? nothing : problem(this.failure)} ${this.#budget(sums)}
      <levier-plan-advice
        .item=${this.item}
        .budget=${sums?.totals.plan ?? sums?.totals.target ?? null}
      ></levier-plan-advice>
    </div>`;
  }

  #sentence(sums: Wire.BudgetSums): string {
    const { plan, forecast, actual } = sums.totals;
    const money = budgetWords([plan, forecast, actual]);
    return t('plan-campaign-lede', {
      from: formatDate(textOf(this.item, 'start') ?? ''),
      to: formatDate(textOf(this.item, 'end') ?? ''),
      has: plan === null ? 'no' : 'yes',
      plan: money(plan),
      spent: actual === null ? 'no' : 'yes',
      actual: money(actual),
      forecast: money(forecast),
    });
  }

  #budget(sums: Wire.BudgetSums | null): TemplateResult {
    const line = budgetLine(this.item);
    const frozen = textOf(line, 'frozen_on');
    const months = monthsOf(line);
    const imported = importedOf(this.item);
    const measured = session().measured().value;
    return html`<section class="stack">
      <h2 id="plan-budget-title">${t('plan-budget-title')}</h2>
      ${currencyAsked()}
      ${
        session().readOnly
          ? nothing
          : html`<form class="row plan-spread" novalidate @submit=${this.#spread}>
              <levier-number
                .label=${t(frozen === null ? 'plan-spread-plan' : 'plan-spread-target')}
                .unit=${'money'}
                .currency=${planCurrency()}
                .value=${this.amount}
                @levier-change=${({ detail }: CustomEvent<NumberChange>) => (this.amount = detail.invalid ? null : detail.value)}
              ></levier-number>
              <button type="submit" class="button">${t('plan-spread')}</button>
            </form>`
      }
      ${
        line === undefined || sums === null
          ? html`<p class="quiet prose">${t('plan-budget-none')}</p>`
          : html`<p class="quiet prose">
                ${frozen === null ? t('plan-budget-free') : t('plan-budget-frozen', { date: formatDate(frozen) })}
              </p>
              ${respread(this.item, sums.totals.plan, (error) => (this.failure = toEngineError(error)))}
              ${monthTable(
                sums,
                'plan-budget-title',
                session().readOnly
                  ? null
                  : {
                      written: (month, column) => months[month]?.[column] ?? null,
                      fixed: (column) => column === 'plan' && frozen !== null,
                      change: (month, column, value) => this.#change(line, month, column, value),
                    },
              )}
              ${
                session().readOnly
                  ? nothing
                  : html`<p class="actions no-print">
                      <button
                        type="button"
                        class="button"
                        @click=${() => this.#try(() => changeItem(line, { frozen_on: frozen === null ? session().today() : null }))}
                      >
                        ${t(frozen === null ? 'plan-freeze' : 'plan-unfreeze')}
                      </button>
                    </p>`
              }`
      }
      <p class="quiet small prose">
        ${
          measured === null
            ? t('plan-actual-no-files')
            : imported.length === 0
              ? t('plan-actual-no-name')
              : t('plan-actual-from', {
                  n: imported.length,
                  name: imported[0]!.name,
                  cost:
                    imported[0]!.sums['cost']?.value == null
                      ? 'none'
                      : formatMoney(imported[0]!.sums['cost'].value, { currency: measured.currency }),
                  from: measured.period === null ? '' : formatDate(measured.period.from),
                  to: measured.period === null ? '' : formatDate(measured.period.to),
                  dated: measured.period === null ? 'no' : 'yes',
                })
        }
      </p>
    </section>`;
  }

  #change(line: PlanItem, month: string, column: Column, value: number | null): void {
    this.#try(() => setAmount(line, month, column, value));
  }

  #try(act: () => void): void {
    this.failure = null;
    try {
      act();
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }

  readonly #spread = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.failure = null;
    if (this.amount === null) {
      this.querySelector<HTMLElement>('.plan-spread levier-number')?.focus();
      return;
    }
    const frozen = textOf(budgetLine(this.item), 'frozen_on') !== null;
    try {
      await spreadBudget(this.item, this.amount, frozen ? 'target' : 'plan');
      this.amount = null;
    } catch (error) {
      this.failure = toEngineError(error);
    }
  };
}

customElements.define('levier-plan-campaign', PlanCampaign);
