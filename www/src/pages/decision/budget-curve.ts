// Other budgets: what some more money would bring, and the best response for each total from half to twice
// today's.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import { frontier, type FrontierMark } from '../../charts/frontier';
import '../../charts/levier-chart';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import type { BudgetSetup, BudgetIncrease, BudgetCurve, BudgetCurvePoint, Fit } from '../../engine';
import { listOf, t } from '../../i18n';
import { Question } from '../../state/question';
import { problem } from '../../i18n/codes';
import { numberOf, stoppedView, workingView } from './waiting';
import { lab } from './lab';
import { wordsFor, type Words } from './units';

export class BudgetCurveView extends LevierElement {
  static override properties = {
    fit: { attribute: false },
    budget: { attribute: false },
    today: { attribute: false },
    extra: { state: true },
  };
  declare fit: Fit;
  declare budget: BudgetSetup;
  /** Today's total, from the last answer. */
  declare today: number;
  declare private extra: number | null;
  readonly #question = new Question<BudgetCurve>();

  constructor() {
    super();
    this.extra = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#question.rest();
  }

  protected override render() {
    const { fit, budget } = this;
    const words = wordsFor(fit);
    const extra = this.extra ?? round(this.today);
    const engine = lab.engine;
    const shared = { ...budget, periods: null };
    if (engine !== null)
      this.#question.ask(JSON.stringify([numberOf(fit), shared, extra]), ({ signal }) =>
        engine.budgetCurve(fit, shared, extra, { signal }),
      );
    const { state } = this.#question;
    const curve = state.kind === 'done' ? state.value : state.kind === 'working' ? state.last : null;
    return html`<section class="stack" aria-labelledby="budgets-title">
      <h2 id="budgets-title">${t('decision-budgets-title')}</h2>
      <levier-number
        class="decision-extra no-print"
        .label=${t('decision-budgets-extra', { per: words.per })}
        unit="money"
        .currency=${words.currency}
        .value=${extra}
        .min=${0}
        @levier-change=${(event: CustomEvent<NumberChange>) => {
          event.stopPropagation();
          if (!event.detail.invalid) this.extra = event.detail.value;
        }}
      ></levier-number>
      ${state.kind === 'working' ? workingView(() => this.#question.stop()) : nothing}
      ${state.kind === 'stopped' ? stoppedView(() => this.#question.drop()) : nothing}
      ${state.kind === 'failed' ? problem(state.error) : nothing}
      ${
        curve === null
          ? nothing
          : html` ${curve.more === null ? html`<p>${t('decision-budgets-none')}</p>` : moreView(curve.more, words)}
              ${frontierChart(curve, words)}
              <p class="quiet small">${t('decision-budgets-hint')}</p>`
      }
    </section>`;
  }
}

/** About a tenth of today's total, as a person would say it. */
function round(total: number): number {
  return Number((total / 10).toPrecision(1));
}

function moreView(more: BudgetIncrease, words: Words): TemplateResult {
  const said = { extra: words.spend(more.extra), per: words.per };
  const { gain } = more;
  const range =
    gain === null
      ? ''
      : t('decision-budgets-range', {
          range: words.range(gain),
        });
  const growing = more.channels.filter((channel) => words.spend(channel.change) !== words.spend(0));
  const sentence =
    words.spend(more.to) === words.spend(more.from) || more.increase <= 0
      ? t('decision-budgets-nothing', said)
      : t(words.outcomeUnit === 'money' ? 'decision-budgets-lede-money' : 'decision-budgets-lede', {
          ...said,
          gain: words.outcomeNamed(gain?.mean ?? more.increase),
          range,
          cost: more.cost === null ? '' : words.unitCost(more.cost),
        });
  return html`<p class="decision-found" role="status">${sentence}</p>
    <div class="prose">
      ${words.spend(more.to) !== words.spend(more.from) && words.spend(more.unplaced) !== words.spend(0) ? html`<p class="note">${t('decision-budgets-partly', { spent: words.spend(more.to) })}</p>` : nothing}
      ${more.extrapolates.length === 0 ? nothing : html`<p class="note warn">${t('decision-budgets-extrapolates', { count: more.extrapolates.length, channels: listOf(more.extrapolates) })}</p>`}
      ${growing.length === 0 ? nothing : html`<p>${t('decision-budgets-where', { channels: listOf(growing.map((channel) => `${channel.name} ${words.spend(channel.change, { signed: true })}`)) })}</p>`}
    </div>`;
}

function frontierChart(curve: BudgetCurve, words: Words): TemplateResult | typeof nothing {
  const { points, plan, more } = curve;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2)
    return html`<p>${t('decision-budgets-none')}</p>`;
  const { per } = words;
  const marks: FrontierMark[] = [
    { kind: 'today', x: curve.today_total, y: curve.today_response, label: t('decision-today') },
    ...(plan === null
      ? []
      : [{ kind: 'plan' as const, x: plan.total, y: plan.response, label: t('decision-frontier-plan') }]),
    ...(plan === null || more === null || more.increase <= 0
      ? []
      : [
          {
            kind: 'more' as const,
            x: more.to,
            y: more.response,
            label: t('decision-frontier-more', { extra: words.spend(more.extra, { compact: true }) }),
          },
        ]),
  ];
  const row = (point: BudgetCurvePoint): string[] => [
    words.spend(point.total),
    words.outcome(point.response),
    point.low === null ? '' : words.outcome(point.low),
    point.high === null ? '' : words.outcome(point.high),
    words.marginal(point.marginal),
    point.average === null ? '' : words.marginal(point.average),
    t(point.extrapolates.length === 0 ? 'decision-frontier-seen' : 'decision-frontier-extrapolated'),
  ];
  return html`<levier-chart
    .chart=${frontier({
      file: 'levier-budgets',
      title: t('decision-frontier-title'),
      description: t('decision-frontier-description', {
        per,
        from: words.spend(first.total),
        to: words.spend(last.total),
      }),
      points: points.map((point) => ({
        x: point.total,
        y: point.response,
        low: point.low ?? point.response,
        high: point.high ?? point.response,
        extended: point.extrapolates.length > 0,
      })),
      marks,
      labels: {
        budget: t('decision-frontier-budget', { per }),
        response: t('decision-curve-response', { per }),
        extended: t('decision-frontier-extrapolated'),
      },
      spendWords: words.spendWords,
      responseWords: words.outcomeWords,
      table: {
        columns: [
          { label: t('decision-frontier-budget', { per }), numeric: true },
          { label: t('decision-curve-response', { per }), numeric: true },
          { label: t('chart-low'), numeric: true },
          { label: t('chart-high'), numeric: true },
          { label: t('decision-frontier-marginal'), numeric: true },
          { label: t('decision-frontier-average'), numeric: true },
          { label: t('decision-frontier-range'), numeric: false },
        ],
        // One point in two reads as well as all of them.
        rows: points.filter((_, index) => index % 2 === 0 || index === points.length - 1).map(row),
      },
    })}
  ></levier-chart>`;
}

customElements.define('levier-budget-curve', BudgetCurveView);
