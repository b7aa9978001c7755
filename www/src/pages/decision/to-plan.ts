// <levier-decision-plan>: the amounts to book as budgets of campaigns, in one step, and the plan's budget
// as the total of the decision.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { href } from '../../app/router';
import { toEngineError, type BookedPlan, type EngineError, type Fit, type PlanItem } from '../../engine';
import { formatDate, listOf, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { planAnswer, type Wire } from '../../plan/ask';
import { budgetLine, monthsOf, withAmounts } from '../../plan/budget';
import { changePlan, itemName, planItem, planItems, textOf, type PutItem } from '../../plan/model';
import { Question } from '../../state/question';
import { lab } from './lab';
import { wordsFor, type Words } from './units';

interface Both {
  planned: Wire.PlannedDecision;
  total: Wire.PlannedTotal;
}

/** What becomes of a channel's amount: a campaign's id, a new one, or nothing. */
const FRESH = 'new';
const LEFT = 'none';

export class DecisionPlan extends LevierElement {
  static override properties: PropertyDeclarations = {
    booked: { attribute: false },
    total: { attribute: false },
    fit: { attribute: false },
    chosen: { state: true },
    failure: { state: true },
    status: { state: true },
  };
  declare booked: BookedPlan;
  /** What the decision spends a period. */
  declare total: number;
  declare fit: Fit;
  declare private chosen: ReadonlyMap<string, string>;
  declare private failure: EngineError | null;
  declare private status: string;
  readonly #both = new Question<Both>(0);

  constructor() {
    super();
    this.chosen = new Map();
    this.failure = null;
    this.status = '';
  }

  protected override render() {
    const { booked, fit } = this;
    if (booked.first === null || fit.period_days < 1) return nothing;
    const input: Wire.DecidedBudget = {
      first: booked.first,
      period_days: fit.period_days,
      count: booked.count,
      channels: booked.lines.map((line) => ({ channel: line.name, amount: line.booked })),
      campaigns: planItems('campaign').map(budgeted),
    };
    this.#both.ask(JSON.stringify(input), async () => {
      const [planned, total] = await Promise.all([
        planAnswer('plan_from_decision', input),
        planAnswer('decision_from_plan', input),
      ]);
      return { planned, total };
    });
    const both = this.#both.value;
    return html`<section class="sheet stack decision-to-plan" aria-labelledby="to-plan-title">
      <h2 id="to-plan-title">${t('decision-to-plan-title')}</h2>
      ${this.#both.error === null ? nothing : problem(this.#both.error)}
      ${both === null ? nothing : html`${this.#toPlan(both.planned, wordsFor(fit))}${this.#fromPlan(both.total, wordsFor(fit))}`}
      ${this.failure === null ? nothing : problem(this.failure)}
      <p role="status" class="small">
        ${this.status === '' ? nothing : html`${this.status} <a href=${href('operations')}>${t('decision-to-plan-open')}</a>`}
      </p>
    </section>`;
  }

  #toPlan(planned: Wire.PlannedDecision, words: Words): TemplateResult {
    const choices = this.#choices(planned.channels);
    return html`<p class="quiet prose">
        ${t('decision-to-plan-hint', { first: formatDate(this.booked.first ?? ''), last: formatDate(planned.last) })}
      </p>
      <div class="table-wrap" tabindex="0" role="region" aria-label=${t('decision-to-plan-table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('decision-column-channel')}</th>
              <th scope="col" class="num">${t('decision-to-plan-amount')}</th>
              <th scope="col">${t('decision-to-plan-months')}</th>
              <th scope="col">${t('decision-to-plan-campaign')}</th>
            </tr>
          </thead>
          <tbody>
            ${planned.channels.map((line) => this.#line(line, choices, words))}
          </tbody>
        </table>
      </div>
      ${
        session().readOnly
          ? nothing
          : html`<p class="actions">
              <button
                type="button"
                class="button primary"
                data-act="to-plan"
                ?disabled=${[...choices.values()].every((choice) => choice === LEFT)}
                @click=${() => this.#put(planned, choices)}
              >
                ${t('decision-to-plan-put')}
              </button>
            </p>`
      }`;
  }

  #line(line: Wire.OfferedChannel, choices: ReadonlyMap<string, string>, words: Words): TemplateResult {
    const own = choices.get(line.channel) ?? LEFT;
    const taken = new Set([...choices].filter(([channel]) => channel !== line.channel).map(([, id]) => id));
    const option = (value: string, name: string): TemplateResult =>
      html`<option
        value=${value}
        ?selected=${value === own}
        ?disabled=${taken.has(value) && planItem(value) !== undefined}
      >
        ${name}
      </option>`;
    return html`<tr data-offered=${line.channel}>
      <th scope="row">${line.channel}</th>
      <td class="num">${words.spend(line.amount)}</td>
      <td class="small">
        ${listOf(line.months.map(({ month, amount }) => t('decision-to-plan-month', { month: formatDate(`${month}-01`, 'month'), amount: words.spend(amount) })))}
      </td>
      <td>
        <select
          class="input"
          aria-label=${t('decision-to-plan-campaign-of', { channel: line.channel })}
          ?disabled=${session().readOnly}
          @change=${(event: Event) => this.#choose(line.channel, (event.target as HTMLSelectElement).value)}
        >
          ${line.campaigns.map(({ id }) => {
            // The answer may be about a plan that an undo has just taken back.
            const item = planItem(id);
            return item === undefined ? nothing : option(id, itemName(item));
          })}
          ${option(FRESH, t('decision-to-plan-new'))} ${option(LEFT, t('decision-to-plan-none'))}
        </select>
      </td>
    </tr>`;
  }

  #choose(channel: string, value: string): void {
    this.chosen = new Map([...this.chosen, [channel, value]]);
    this.status = '';
  }

  /** What is chosen, else the first free campaign, else a new one where there is an amount. */
  #choices(lines: readonly Wire.OfferedChannel[]): Map<string, string> {
    const found = new Map<string, string>();
    const taken = new Set(this.chosen.values());
    for (const line of lines) {
      const chosen = this.chosen.get(line.channel);
      const there = chosen === FRESH || chosen === LEFT || line.campaigns.some(({ id }) => id === chosen);
      const free = line.campaigns.find(({ id }) => !taken.has(id))?.id;
      const own = there && chosen !== undefined ? chosen : (free ?? (line.amount > 0 ? FRESH : LEFT));
      found.set(line.channel, own);
      taken.add(own);
    }
    return found;
  }

  #put(planned: Wire.PlannedDecision, choices: ReadonlyMap<string, string>): void {
    const first = this.booked.first!;
    const items = planned.channels.flatMap((line, at): PutItem[] => {
      const choice = choices.get(line.channel) ?? LEFT;
      if (choice === LEFT) return [];
      const months = new Map(line.months.map(({ month, amount }) => [month, amount]));
      if (choice === FRESH) {
        const id = `+${at}`;
        const fields = { title: line.channel, channel: line.code, start: first, end: planned.last };
        return [{ id, kind: 'campaign', fields }, withAmounts(id, undefined, months)];
      }
      const offered = line.campaigns.find(({ id }) => id === choice)!;
      const campaign = planItem(choice)!;
      const { start, end } = offered;
      return [
        { id: choice, kind: 'campaign', fields: { ...campaign.fields, start, end } },
        withAmounts(choice, budgetLine(campaign), new Map(Object.entries(offered.months))),
      ];
    });
    this.failure = null;
    try {
      changePlan(items);
      this.chosen = new Map();
      this.status = t('decision-to-plan-done', { n: items.length / 2 });
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }

  #fromPlan(total: Wire.PlannedTotal, words: Words): TemplateResult | typeof nothing {
    if (total.amount === 0) return nothing;
    const { per } = words;
    return html`<p data-from-plan>
        ${t('decision-from-plan', { amount: words.spend(total.per_period), per, whole: words.spend(total.amount), last: formatDate(total.last) })}
        ${total.without.length === 0 ? nothing : t('decision-from-plan-without', { n: total.without.length, channels: listOf(total.without) })}
        ${total.elsewhere > 0 ? t('decision-from-plan-elsewhere', { amount: words.spend(total.elsewhere) }) : nothing}
      </p>
      ${
        session().readOnly || words.spend(total.per_period) === words.spend(this.total)
          ? nothing
          : html`<p class="actions">
              <button
                type="button"
                class="button"
                data-act="from-plan"
                @click=${() => this.#take(total.per_period)}
              >
                ${t('decision-from-plan-take', { amount: words.spend(total.per_period), per })}
              </button>
            </p>`
      }`;
  }

  #take(total: number): void {
    this.failure = null;
    lab.attempt({ ...lab.budget, total });
    queueMicrotask(() => {
      try {
        lab.settle();
      } catch (error) {
        this.failure = toEngineError(error);
      }
    });
  }
}

/** A campaign with what it may spend: its forecast, else its plan, else its target. */
function budgeted(campaign: PlanItem): Wire.BudgetedCampaign {
  const months = Object.entries(monthsOf(budgetLine(campaign)));
  return {
    id: campaign.id,
    title: itemName(campaign),
    channel: textOf(campaign, 'channel'),
    start: textOf(campaign, 'start') ?? '',
    end: textOf(campaign, 'end') ?? '',
    months: Object.fromEntries(
      months.flatMap(([month, { forecast, plan, target }]) => {
        const amount = forecast ?? plan ?? target;
        return amount === null ? [] : [[month, amount]];
      }),
    ),
  };
}

customElements.define('levier-decision-plan', DecisionPlan);
