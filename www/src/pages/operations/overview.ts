// <levier-plan-overview>: the campaigns of the plan with their budgets, and below them what was measured. An
// empty plan teaches what belongs here and takes the first campaign in two fields.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import '../../cases/element';
import '../../cases/steps';
import { go, href } from '../../app/router';
import { toEngineError, type EngineError } from '../../engine';
import { formatDate, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { planAnswer, type Wire } from '../../plan/ask';
import { amountsOf, budgetSums, spreadBudget, wireLine } from '../../plan/budget';
import type { PlanItem } from '../../engine';
import { planItem, planItems, putItem, textOf } from '../../plan/model';
import { itemsOf, keyOf } from '../../plan/lists';
import { spentMonths, spentSource, spentUntil } from '../../plan/spend';
import { planTable, type OwnColumn } from '../../plan/table';
import { currencyAsked } from '../../plan/currency';
import { budgetWords, planCurrency } from '../../plan/words';
import type { NumberChange } from '../../components';
import { dayAfter } from '../../state/civil-day';
import { Question } from '../../state/question';
import { measuredSentence } from './measured';
import { monthTable } from './month-table';
import { respread } from './respread';

interface Budgets {
  all: Wire.BudgetSums;
  own: Map<string, Wire.Amounts>;
}

/** How long a first campaign lasts until the person says otherwise. */
const FIRST_MONTHS = 3;

export class PlanOverview extends LevierElement {
  static override properties: PropertyDeclarations = {
    title_: { state: true },
    budget: { state: true },
    failure: { state: true },
  };
  declare private title_: string;
  declare private budget: number | null;
  declare private failure: EngineError | null;
  readonly #budgets = new Question<Budgets>(0);

  constructor() {
    super();
    this.title_ = '';
    this.budget = null;
    this.failure = null;
  }

  protected override render() {
    const campaigns = planItems('campaign');
    return html`<header class="stack tight">
        <h1>${t('operations-title')}</h1>
        ${this.#lede(campaigns)}
      </header>
      ${this.failure === null ? nothing : problem(this.failure)}
      ${campaigns.length === 0 ? this.#first() : this.#campaigns(campaigns)}
      <levier-operations-measured></levier-operations-measured>`;
  }

  #lede(campaigns: PlanItem[]): TemplateResult | typeof nothing {
    if (campaigns.length === 0) {
      const { value: measure } = session().measured();
      return html`<p class="lede long">
        ${measure === null ? t('plan-empty-lede') : measuredSentence(measure)}
      </p>`;
    }
    const sums = this.#ask(campaigns)?.all.totals;
    const money = budgetWords([sums?.plan ?? sums?.target, sums?.forecast, sums?.actual]);
    const days = campaigns
      .flatMap((item) => [String(item.fields['start']), String(item.fields['end'])])
      .sort();
    return html`<p class="lede long" role="status">
      ${t('plan-lede', {
        n: campaigns.length,
        from: formatDate(days[0] ?? ''),
        to: formatDate(days.at(-1) ?? ''),
        has: sums?.plan == null ? (sums?.target == null ? 'none' : 'target') : 'plan',
        plan: money(sums?.plan ?? sums?.target ?? 0),
        forecast: money(sums?.forecast ?? 0),
        spent: sums?.actual == null ? 'no' : 'yes',
        actual: money(sums?.actual ?? 0),
      })}
    </p>`;
  }

  #ask(campaigns: PlanItem[]): Budgets | null {
    const until = spentUntil();
    // What the lines are made of stands for them: a plan may have thousands.
    const from = keyOf(itemsOf('campaign'), itemsOf('budget_line'), spentSource());
    this.#budgets.ask(`${until} ${from}`, async () => {
      const lines = campaigns.map((campaign) => wireLine(campaign, spentMonths(campaign)));
      const all = await budgetSums(lines, until);
      return { all, own: new Map(all.lines.map(({ id, totals }) => [id, totals])) };
    });
    return this.#budgets.value;
  }

  /** Two fields: a name and an amount. Dates follow, and may be changed like everything else. */
  #first(): TemplateResult {
    const names =
      session()
        .measured()
        .value?.campaigns.map(({ name }) => name) ?? [];
    return html`<section class="empty" aria-labelledby="plan-first-title">
        <h2 id="plan-first-title">${t('plan-first-title')}</h2>
        <p>${t('plan-first-text')}</p>
        <form class="stack plan-first" novalidate @submit=${this.#begin}>
          <div class="fields">
            <div class="field">
              <label for="plan-first-name">${t('plan-first-name')}</label>
              <input
                id="plan-first-name"
                class="input"
                type="text"
                list="plan-imported-names"
                autocomplete="off"
                maxlength="200"
                aria-invalid=${this.failure?.field === 'title'}
                .value=${this.title_}
                @input=${(event: Event) => (this.title_ = (event.target as HTMLInputElement).value)}
              />
              <datalist id="plan-imported-names">
                ${[...new Set(names)].filter((name) => name !== '').map((name) => html`<option value=${name}></option>`)}
              </datalist>
            </div>
            <levier-number
              .label=${t('plan-first-budget')}
              .unit=${'money'}
              .currency=${planCurrency()}
              .value=${this.budget}
              @levier-change=${({ detail }: CustomEvent<NumberChange>) => (this.budget = detail.value)}
            ></levier-number>
            ${currencyAsked()}
          </div>
          <p class="actions">
            <button type="submit" class="button primary" ?disabled=${session().readOnly}>
              ${t('plan-first-add')}
            </button>
            ${
              session().document.objectives.length === 0
                ? html`<a class="button quiet" href=${href('strategy', ['new'])}
                    >${t('plan-first-objective')}</a
                  >`
                : nothing
            }
          </p>
        </form>
        <p class="quiet small">${t('plan-first-hint')}</p>
      </section>
      <levier-steps></levier-steps>
      <levier-cases></levier-cases>`;
  }

  readonly #begin = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.failure = null;
    const start = session().today();
    try {
      const calendar = await planAnswer('calendar', {
        date: null,
        week: null,
        start: null,
        end: null,
        holidays: null,
        first: start,
        until: '9999-12-30',
        every: { days: null, weeks: null, months: FIRST_MONTHS },
      });
      // Three months later another quarter begins.
      const next = 'dates' in calendar ? calendar.dates[1] : undefined;
      const end = next === undefined ? start : dayAfter(next, -1);
      // The only objective there is, is the one that a first campaign serves.
      const [objective, another] = session().document.objectives;
      const serves = objective !== undefined && another === undefined ? { objective: objective.id } : {};
      const id = putItem('campaign', '', { title: this.title_, start, end, ...serves });
      if (this.budget !== null) await spreadBudget(planItem(id)!, this.budget, 'plan');
      go('operations', [id]);
    } catch (error) {
      this.failure = toEngineError(error);
    }
  };

  #campaigns(campaigns: PlanItem[]): TemplateResult {
    const budgets = this.#ask(campaigns);
    const amount = budgetWords(budgets === null ? [] : [...budgets.own.values()].flatMap(amountsOf));
    const column = (key: 'plan' | 'forecast' | 'actual'): OwnColumn => ({
      key,
      label: t(`plan-column-${key}`),
      num: true,
      cell: (item) => amount(budgets?.own.get(item.id)?.[key]),
    });
    const totals = budgets?.all.totals;
    return html`<section class="stack">
        <div class="row spread">
          <h2 id="plan-campaigns-title">${t('plan-campaigns')}</h2>
          <a class="button no-print" href=${href('operations', ['new', 'campaign'], likeLast(campaigns))}
            >${t('plan-new-campaign')}</a
          >
        </div>
        ${planTable({
          kind: 'campaign',
          items: campaigns,
          columns: [
            'channel',
            'objective',
            'segment',
            'start',
            'end',
            column('plan'),
            column('forecast'),
            column('actual'),
          ],
          labelledBy: 'plan-campaigns-title',
          foot: html`<tfoot>
            <tr>
              <th scope="row">${t('operations-total')}</th>
              <td colspan="5"></td>
              <td class="num">${amount(totals?.plan)}</td>
              <td class="num">${amount(totals?.forecast)}</td>
              <td class="num">${amount(totals?.actual)}</td>
            </tr>
          </tfoot>`,
        })}
        ${campaigns.map((item) => respread(item, budgets?.own.get(item.id)?.plan, (error) => (this.failure = toEngineError(error))))}
      </section>
      ${
        budgets === null || budgets.all.months.length === 0
          ? nothing
          : html`<section class="stack">
              <h2 id="plan-months-title">${t('plan-months-title')}</h2>
              <p class="quiet prose">${t('plan-months-hint')}</p>
              ${monthTable(budgets.all, 'plan-months-title')}
            </section>`
      }`;
  }
}

/** A new campaign begins with the dates and the objective of the last one. */
function likeLast(campaigns: readonly PlanItem[]): Record<string, string> {
  const last = campaigns.at(-1);
  return Object.fromEntries(
    ['start', 'end', 'objective'].flatMap((key) => {
      const value = textOf(last, key);
      return value === null ? [] : [[key, value]];
    }),
  );
}

customElements.define('levier-plan-overview', PlanOverview);
