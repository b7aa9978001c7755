// By hand: a budget to spread over channels with sliders, then the best plan, the gap, and the move that
// would have helped most.
//
// The address holds the exercise: `#/decision/by-hand?seed=2026&curves=hidden`. What a plan brings is the
// core's figure.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { max } from 'd3-array';
import '../../../charts/levier-chart';
import { handCurve } from '../../../charts/hand-curve';
import { LevierElement } from '../../../app/context';
import { setQuery } from '../../../app/router';
import '../../../components/number-field';
import type { NumberChange } from '../../../components/number-field';
import { Question } from '../../../state/question';
import {
  decisionEngine,
  toEngineError,
  type Attempt,
  type AttemptChannel,
  type BudgetProblem,
  type ChannelPoints,
  type EngineError,
  type MarkedAttempt,
} from '../../../engine';
import { t } from '../../../i18n';
import { problem as problemNote } from '../../../i18n/codes';
import { lab } from '../lab';
import type { Words } from '../units';
import { markedView } from './marked';
import { channelName, ownProblem, wordsOf } from './problem';

const FIRST_SEED = 1;
const SEEDS = 100_000;

interface Exercise {
  key: string;
  problem: BudgetProblem;
  curves: ChannelPoints[];
  /** What has been observed; null of one's own problem, whose curves are known. */
  points: ChannelPoints[] | null;
}

export class ByHand extends LevierElement {
  static override properties = {
    query: { attribute: false },
    exercise: { state: true },
    spend: { state: true },
    marked: { state: true },
    failure: { state: true },
    copied: { state: true },
  };
  declare query: URLSearchParams;
  declare private exercise: Exercise | null;
  declare private spend: number[];
  declare private marked: MarkedAttempt | null;
  declare private failure: EngineError | null;
  declare private copied: boolean;
  readonly #attempt = new Question<Attempt>(0);
  /** The exercise being opened. */
  #opening: string | null = null;

  constructor() {
    super();
    this.query = new URLSearchParams();
    this.exercise = null;
    this.spend = [];
    this.marked = null;
    this.failure = null;
    this.copied = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    lab.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
  }

  protected override willUpdate(): void {
    const key = this.#key();
    if (this.exercise?.key !== key && this.#opening !== key && this.failure === null) void this.#open(key);
  }

  /** `mine`, or a seed. */
  #key(): string {
    const seed = Number(this.query.get('seed'));
    if (this.query.get('from') === 'mine') return 'mine';
    return String(Number.isInteger(seed) && seed > 0 && seed < 2 ** 32 ? seed : FIRST_SEED);
  }

  get #hidden(): boolean {
    return this.query.get('curves') === 'hidden' && this.#key() !== 'mine' && this.marked === null;
  }

  async #open(key: string): Promise<void> {
    const own = key === 'mine' ? ownProblem() : null;
    if (key === 'mine' && own === null) return;
    this.#opening = key;
    try {
      const made = own === null ? await decisionEngine.allocationExercise(Number(key)) : null;
      const problem = own ?? made!.problem;
      const curves = await decisionEngine.problemCurves(problem);
      if (this.#key() !== key) return;
      this.exercise = { key, problem, curves, points: made?.points ?? null };
      this.spend = problem.channels.map((channel) => channel.min);
      this.marked = null;
    } catch (error) {
      this.failure = toEngineError(error);
    } finally {
      if (this.#opening === key) this.#opening = null;
    }
  }

  /** What the plan brings; while another is being tried, what the one before brought. */
  #tried(problem: BudgetProblem): Attempt | null {
    const { spend } = this;
    this.#attempt.ask(JSON.stringify([problem, spend]), () => decisionEngine.tryPlan(problem, spend));
    const tried = this.#attempt.value;
    return tried?.channels.length === spend.length ? tried : null;
  }

  protected override render() {
    const { exercise } = this;
    const failure = this.failure ?? this.#attempt.error;
    if (failure !== null) return problemNote(failure);
    if (exercise === null)
      return html`<p class="quiet" role="status">
        ${this.#key() === 'mine' ? t(lab.state.kind === 'fitting' ? 'decision-fitting-start' : 'learn-mine-none') : ''}
      </p>`;
    const own = exercise.key === 'mine';
    const words = wordsOf(own);
    const tried = this.#tried(exercise.problem);
    if (tried === null) return nothing;
    const name = (channel: string): string => channelName(channel, own);
    return html`<div class="stack by-hand">
      <p class="lede long">
        ${t('by-hand-question', { total: words.spend(exercise.problem.budget.total ?? 0), channels: exercise.problem.channels.length, per: words.per })}
      </p>
      ${this.#settings(exercise)} ${this.#sum(tried, words)}
      <div class="by-hand-channels">
        ${repeat(
          tried.channels,
          (channel) => channel.name,
          (channel, i) => this.#channel(exercise, channel, i, words, name(channel.name)),
        )}
      </div>
      <p class="actions no-print">
        <button
          class="button primary"
          type="button"
          ?disabled=${(tried.left ?? 0) < 0}
          @click=${() => void this.#mark(exercise.problem)}
        >
          ${t('by-hand-submit')}
        </button>
        <button
          class="button"
          type="button"
          @click=${() => this.#set(exercise.problem.channels.map((channel) => channel.current))}
        >
          ${t(own ? 'by-hand-today' : 'by-hand-even')}
        </button>
        <button
          class="button"
          type="button"
          @click=${() => this.#set(exercise.problem.channels.map((channel) => channel.min))}
        >
          ${t('by-hand-clear')}
        </button>
      </p>
      ${this.marked === null ? nothing : markedView(exercise.problem, this.marked, words, name)}
    </div>`;
  }

  #settings(exercise: Exercise): TemplateResult {
    const own = exercise.key === 'mine';
    return html`<div class="row by-hand-settings no-print">
      ${
        own
          ? nothing
          : html`<fieldset class="field">
              <legend class="label">${t('by-hand-mode')}</legend>
              <div class="row">
                ${(['open', 'hidden'] as const).map((mode) => html`<label class="choice"><input type="radio" name="by-hand-mode" .checked=${(this.query.get('curves') === 'hidden') === (mode === 'hidden')} @change=${() => this.#address({ curves: mode })} /> ${t(`by-hand-${mode}`)}</label>`)}
              </div>
            </fieldset>`
      }
      <p class="actions">
        <button class="button small" type="button" @click=${() => this.#another()}>
          ${t('by-hand-another')}
        </button>
        ${ownProblem() === null || own ? nothing : html`<button class="button small" type="button" @click=${() => this.#address({ from: 'mine', seed: null })}>${t('by-hand-mine')}</button>`}
        ${own ? nothing : html`<button class="button small" type="button" @click=${() => void this.#copy()}>${t('by-hand-copy')}</button>`}
        <span class="quiet small" role="status"
          >${this.copied ? t('by-hand-copied') : own ? '' : t('by-hand-seed', { seed: exercise.key })}</span
        >
      </p>
    </div>`;
  }

  /** The total is kept in view while the sliders move. */
  #sum(tried: Attempt, words: Words): TemplateResult {
    const left = tried.left ?? 0;
    const said = { spent: words.spend(tried.total), left: words.spend(Math.abs(left)) };
    return html`<div class="by-hand-sum ${left < 0 ? 'over' : ''}" role="status">
      <strong>${t(left < 0 ? 'by-hand-over' : left > 0 ? 'by-hand-left' : 'by-hand-exact', said)}</strong>
      ${this.#hidden ? html`<span class="quiet">${t('by-hand-hidden-response')}</span>` : html`<span>${t('by-hand-response', { response: words.outcomeNamed(tried.response) })}</span>`}
    </div>`;
  }

  #channel(
    { problem, curves, points }: Exercise,
    tried: AttemptChannel,
    i: number,
    words: Words,
    name: string,
  ): TemplateResult {
    const channel = problem.channels[i]!;
    const hidden = this.#hidden;
    const shownPoints = this.query.get('curves') === 'hidden' ? (points?.[i] ?? null) : null;
    const labels = {
      yours: t('by-hand-yours'),
      best: t('by-hand-best'),
      spend: t('decision-curve-spend', { per: words.per }),
      response: t('decision-curve-response', { per: words.per }),
    };
    const told = hidden ? shownPoints : curves[i]!;
    return html`<article class="by-hand-channel">
      <levier-number
        .label=${name}
        unit="money"
        .currency=${words.currency}
        slider
        .value=${this.spend[i]!}
        .min=${channel.min}
        .max=${channel.max}
        .step=${stepOf(problem)}
        @levier-change=${(event: CustomEvent<NumberChange>) => {
          event.stopPropagation();
          const { value, invalid } = event.detail;
          if (!invalid && value !== null && value >= 0)
            this.#set(this.spend.map((spend, at) => (at === i ? value : spend)));
        }}
      ></levier-number>
      <p class="small">
        ${hidden ? t('by-hand-points-only') : t('by-hand-margin', { response: words.outcomeNamed(tried.response), margin: words.marginal(tried.marginal) })}
      </p>
      <levier-chart
        quiet
        .chart=${handCurve({
          file: `levier-by-hand-${channel.name}`,
          title: t('decision-curve-title', { channel: name }),
          description: t(hidden ? 'by-hand-description-hidden' : 'by-hand-description', {
            channel: name,
            spend: words.spend(tried.spend),
          }),
          curve: hidden ? null : curves[i]!,
          points: shownPoints,
          yours: tried.spend,
          slope: hidden ? null : tried.marginal,
          best: this.marked?.best.spend[i] ?? null,
          most: {
            spend: max(curves, (curve) => max(curve.spend)) ?? 1,
            response: max([...curves, ...(points ?? [])], (curve) => max(curve.response)) ?? 1,
          },
          labels,
          spendWords: words.spendWords,
          responseWords: words.outcomeWords,
          table: {
            columns: [labels.spend, labels.response].map((label) => ({ label, numeric: true })),
            rows: (told?.spend ?? []).flatMap((at, n) =>
              hidden || n % 8 === 0 ? [[words.spend(at), words.outcome(told?.response[n] ?? 0)]] : [],
            ),
          },
        })}
      ></levier-chart>
    </article>`;
  }

  #set(spend: number[]): void {
    this.spend = spend;
    this.marked = null;
  }

  async #mark(problem: BudgetProblem): Promise<void> {
    try {
      this.marked = await decisionEngine.markPlan(problem, this.spend);
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('#by-hand-result')?.focus());
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }

  #another(): void {
    const [random] = crypto.getRandomValues(new Uint32Array(1));
    this.#address({ from: null, seed: String((random! % SEEDS) + 1) });
  }

  #address(change: Record<string, string | null>): void {
    setQuery(change);
    const next = new URLSearchParams(this.query);
    for (const [name, value] of Object.entries(change)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    this.query = next;
    this.copied = false;
    this.marked = null;
    this.failure = null;
  }

  async #copy(): Promise<void> {
    setQuery({ seed: this.#key() });
    try {
      await navigator.clipboard.writeText(location.href);
      this.copied = true;
    } catch {
      // Refused: the address bar has it, and the number of the exercise stands beside.
      this.copied = false;
    }
  }
}

/** A hundredth of the budget. */
function stepOf(problem: BudgetProblem): number {
  return Math.max(1, Math.round((problem.budget.total ?? 100) / 100));
}

customElements.define('levier-by-hand', ByHand);
