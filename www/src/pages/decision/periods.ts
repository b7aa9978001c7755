// A plan by channel and period: how many, paid how, and what it brings against going on as today.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import '../../charts/levier-chart';
import { planOverTime } from '../../charts/plan-over-time';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import {
  toEngineError,
  type BudgetSetup,
  type EngineError,
  type Pace,
  type PeriodPlan,
  type PeriodSetup,
  type Fit,
} from '../../engine';
import { formatDate, formatPercent, t } from '../../i18n';
import { Question } from '../../state/question';
import { problem } from '../../i18n/codes';
import { numberOf, stoppedView, workingView } from './waiting';
import { collision } from './collision';
import { handOver } from './handover';
import { dated, lab } from './lab';
import { periodName, timeTable, timeMarkdown } from './plan-text';
import { wordsFor, type Words } from './units';

/** A quarter of weeks, or a year of months. */
function usual(days: number): number {
  return days >= 28 ? 12 : 13;
}

export class PeriodsView extends LevierElement {
  static override properties = {
    fit: { attribute: false },
    budget: { attribute: false },
    failure: { state: true },
    status: { state: true },
  };
  declare fit: Fit;
  declare budget: BudgetSetup;
  declare private failure: EngineError | null;
  declare private status: string;
  readonly #question = new Question<PeriodPlan>();

  constructor() {
    super();
    this.failure = null;
    this.status = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#question.rest();
  }

  protected override render() {
    const { fit, budget } = this;
    const words = wordsFor(fit);
    const engine = lab.engine;
    const { periods } = budget;
    if (engine !== null && periods !== null)
      this.#question.ask(JSON.stringify([numberOf(fit), budget]), ({ signal }) =>
        engine.planPeriods(fit, dated(budget), { signal }),
      );
    const { state } = this.#question;
    const plan =
      periods === null
        ? null
        : state.kind === 'done'
          ? state.value
          : state.kind === 'working'
            ? state.last
            : null;
    return html`<section class="stack" aria-labelledby="time-title">
      <h2 id="time-title">${t('decision-time-title')}</h2>
      <p class="quiet">${t('decision-time-hint')}</p>
      ${this.failure === null ? nothing : problem(this.failure)} ${this.#form(periods, words)}
      ${periods !== null && state.kind === 'working' ? workingView(() => this.#question.stop()) : nothing}
      ${periods !== null && state.kind === 'stopped' ? stoppedView(() => this.#question.drop()) : nothing}
      ${periods !== null && state.kind === 'failed' ? problem(state.error) : nothing}
      ${plan === null ? nothing : plan.status === 'infeasible' ? html`<p class="note warn" role="status">${t('decision-time-infeasible')} ${collision(plan, budget, words)}</p>` : this.#plan(plan, words)}
    </section>`;
  }

  #form(periods: PeriodSetup | null, words: Words): TemplateResult {
    const locked = session().readOnly;
    if (periods === null) {
      return html`<p>${t('decision-time-none')}</p>
        ${locked ? nothing : html`<p class="actions no-print"><button type="button" class="button primary" @click=${() => this.#keep({ count: usual(this.fit.period_days), total: null, pace: 'free' })}>${t('decision-time-ask')}</button></p>`}`;
    }
    const number = (
      event: CustomEvent<NumberChange>,
      change: (value: number | null) => Partial<PeriodSetup>,
    ): void => {
      event.stopPropagation();
      if (!event.detail.invalid)
        lab.attempt({
          ...lab.budget,
          periods: { ...(lab.budget.periods ?? periods), ...change(event.detail.value) },
        });
    };
    return html`<div class="fields no-print" @focusout=${this.#settle} @change=${this.#settle}>
      <levier-number
        .label=${t('decision-time-count')}
        unit="count"
        .value=${periods.count}
        .min=${1}
        .max=${104}
        .step=${1}
        .disabled=${locked}
        @levier-change=${(event: CustomEvent<NumberChange>) => number(event, (value) => (value === null ? {} : { count: Math.max(0, Math.trunc(value)) }))}
      ></levier-number>
      <levier-number
        .label=${t('decision-time-total')}
        unit="money"
        .currency=${words.currency}
        .hint=${t('decision-time-total-hint', { per: words.per })}
        .value=${periods.total}
        .min=${0}
        .disabled=${locked}
        @levier-change=${(event: CustomEvent<NumberChange>) => number(event, (total) => ({ total }))}
      ></levier-number>
      <div class="field">
        <label for="time-pace">${t('decision-time-pace')}</label>
        <select
          id="time-pace"
          class="input"
          ?disabled=${locked}
          @change=${(event: Event) => this.#keep({ ...(lab.budget.periods ?? periods), pace: (event.target as HTMLSelectElement).value as Pace })}
        >
          ${(['free', 'even'] as const).map((pace) => html`<option value=${pace} ?selected=${periods.pace === pace}>${t(`decision-time-pace-${pace}`)}</option>`)}
        </select>
      </div>
      ${locked ? nothing : html`<p class="actions"><button type="button" class="button small" @click=${() => this.#keep(null)}>${t('decision-time-remove')}</button></p>`}
    </div>`;
  }

  #plan(plan: PeriodPlan, words: Words): TemplateResult {
    const { gain_range: gain, certificate } = plan;
    const range =
      gain === null
        ? ''
        : t('decision-budgets-range', {
            range: words.range(gain),
          });
    const change = gain?.mean ?? plan.gain ?? 0;
    return html`<p class="decision-found" role="status">
        ${t('decision-time-answer', {
          count: plan.spend_by_period.length,
          total: words.spend(plan.total_spend ?? 0),
          response: words.outcomeNamed(plan.total_response ?? 0),
          change: change >= 0 ? 'gain' : 'loss',
          gain: words.outcomeNamed(Math.abs(change)),
          today: words.spend(plan.today_spend),
          range,
        })}
      </p>
      <div class="prose small quiet">
        ${plan.timing === 'steady' ? html`<p>${t('decision-time-steady')}</p>` : html`<p>${t('decision-time-end')}</p>`}
        ${certificate === null ? (plan.status === 'optimal' ? nothing : html`<p>${t('decision-time-unproven')}</p>`) : html`<p>${plan.status === 'optimal' ? t('decision-time-proof') : t('decision-time-gap', { gap: formatPercent(certificate.gap) })}</p>`}
      </div>
      ${timeChart(plan, words)}
      ${handOver({
        markdown: () => timeMarkdown(plan, words),
        table: () => timeTable(plan, words),
        file: 'levier-plan',
        source: () => this.querySelector('levier-chart'),
        said: (status) => (this.status = status),
      })}
      <p class="small" role="status">${this.status}</p>`;
  }

  #keep(periods: PeriodSetup | null): void {
    lab.attempt({ ...lab.budget, periods });
    this.#settle();
  }

  readonly #settle = (): void => {
    queueMicrotask(() => {
      this.failure = null;
      try {
        lab.settle();
      } catch (error) {
        this.failure = toEngineError(error);
      }
    });
  };
}

function timeChart(plan: PeriodPlan, words: Words): TemplateResult {
  const count = plan.spend_by_period.length;
  return html`<levier-chart
    .chart=${planOverTime({
      file: 'levier-plan-periods',
      title: t('decision-time-chart'),
      description: t('decision-time-chart-description'),
      rows: plan.channels,
      words: words.spendWords,
      ends: [periodName(plan, 0), periodName(plan, count - 1)],
      table: {
        columns: [
          { label: t('decision-hand-period'), numeric: false },
          ...plan.channels.map((line) => ({ label: line.name, numeric: true })),
          { label: t('decision-total'), numeric: true },
          { label: t('decision-time-response'), numeric: true },
        ],
        rows: plan.spend_by_period.map((total, at) => [
          plan.starts[at] === undefined ? periodName(plan, at) : formatDate(plan.starts[at], 'short'),
          ...plan.channels.map((line) => words.spend(line.spend[at] ?? 0)),
          words.spend(total),
          words.outcome(plan.response_by_period[at] ?? 0),
        ]),
      },
    })}
  ></levier-chart>`;
}

customElements.define('levier-periods', PeriodsView);
