// The search shown: one channel's curve and envelope, the price, the bounds that close, one sentence a step.

import { html, nothing, type TemplateResult } from 'lit';
import '../../../charts/levier-chart';
import { boundsChart } from '../../../charts/bounds';
import { envelopeChart } from '../../../charts/envelope';
import { LevierElement, session } from '../../../app/context';
import { setQuery } from '../../../app/router';
import { Question } from '../../../state/question';
import {
  decisionEngine,
  toEngineError,
  type BudgetProblem,
  type ChannelPoints,
  type EngineError,
  type EnvelopePoint,
  type LocalSearch,
  type MarkedAttempt,
  type SearchStep,
  type SearchTrace,
} from '../../../engine';
import { formatPercent, t, type Ending } from '../../../i18n';
import { problem as problemNote } from '../../../i18n/codes';
import { lab } from '../lab';
import type { Words } from '../units';
import { channelName, ownProblem, wordsOf } from './problem';
import { localView } from './local';
import { stepSentence } from './step';

const STATED = ['rivals', 'four', 'trap'] as const;
type ProblemKey = (typeof STATED)[number] | 'mine';
/** Time to read a step before the next. */
const PACE = 3500;

interface Shown {
  key: string;
  problem: BudgetProblem;
  trace: SearchTrace;
  curves: ChannelPoints[];
  local: { search: LocalSearch; marked: MarkedAttempt } | null;
}

export class SearchShown extends LevierElement {
  static override properties = {
    query: { attribute: false },
    shown: { state: true },
    at: { state: true },
    chosen: { state: true },
    playing: { state: true },
    failure: { state: true },
  };
  declare query: URLSearchParams;
  declare private shown: Shown | null;
  declare private at: number;
  /** A channel kept in view; null follows the search. */
  declare private chosen: string | null;
  declare private playing: boolean;
  declare private failure: EngineError | null;
  readonly #envelope = new Question<EnvelopePoint[]>(0);
  /** The problem being opened. */
  #opening: string | null = null;
  #timer = 0;

  constructor() {
    super();
    this.query = new URLSearchParams();
    this.shown = null;
    this.at = 0;
    this.chosen = null;
    this.playing = false;
    this.failure = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    lab.follow();
  }

  override disconnectedCallback(): void {
    this.#stop();
    super.disconnectedCallback();
  }

  #key(): ProblemKey {
    const asked = this.query.get('problem') ?? '';
    return asked === 'mine' ? asked : (STATED.find((one) => one === asked) ?? 'rivals');
  }

  protected override willUpdate(): void {
    // The person's own problem arrives when its curves are estimated.
    const key = this.#key();
    if (this.shown?.key !== key && this.#opening !== key && this.failure === null) void this.#open(key);
  }

  async #open(key: string): Promise<void> {
    const own = key === 'mine' ? ownProblem() : null;
    if (key === 'mine' && own === null) return;
    this.#opening = key;
    this.#stop();
    try {
      const problem = own ?? (await decisionEngine.statedProblem(key));
      const [trace, curves, found] = await Promise.all([
        decisionEngine.traceAllocation(problem),
        decisionEngine.problemCurves(problem),
        key === 'mine' ? null : local(problem),
      ]);
      if (this.#key() !== key) return;
      this.shown = { key, problem, trace, curves, local: found };
      this.at = 0;
      this.chosen = null;
    } catch (error) {
      this.failure = toEngineError(error);
    } finally {
      if (this.#opening === key) this.#opening = null;
    }
  }

  protected override render() {
    const { shown } = this;
    return html`<div class="stack learn-search">
      <p class="prose">${t('learn-search-intro')}</p>
      ${this.#choice()} ${this.failure === null ? nothing : problemNote(this.failure)}
      ${shown === null ? html`<p class="quiet" role="status">${this.failure !== null ? '' : this.#key() === 'mine' ? t(lab.state.kind === 'fitted' ? 'learn-mine-none' : lab.state.kind === 'fitting' ? 'decision-fitting-start' : 'learn-mine-none') : ''}</p>` : this.#steps(shown)}
    </div>`;
  }

  #choice(): TemplateResult {
    const has = session().document.response !== null;
    const key = this.#key();
    return html`<fieldset class="field no-print">
      <legend class="label">${t('learn-problem')}</legend>
      <div class="row">
        ${[...STATED, ...(has ? (['mine'] as const) : [])].map((one) => html`<label class="choice"><input type="radio" name="learn-problem" .checked=${one === key} @change=${() => this.#choose(one)} /> ${t(`learn-problem-${one}`)}</label>`)}
      </div>
      <p class="hint">${t(`learn-problem-${key}-what`)}</p>
    </fieldset>`;
  }

  #choose(key: string): void {
    this.failure = null;
    setQuery({ problem: key });
    this.query = new URLSearchParams({ problem: key });
    if (key === 'mine') this.shown = null;
    void this.#open(key);
  }

  #steps(shown: Shown): TemplateResult {
    const { trace, problem } = shown;
    const own = shown.key === 'mine';
    const words = wordsOf(own);
    const step = trace.steps[this.at];
    if (step === undefined) return html`<p class="note">${t('learn-search-empty')}</p>`;
    const name = (channel: string): string => channelName(channel, own);
    const watched = this.chosen ?? step.split?.channel ?? this.#lastSplit(trace) ?? problem.channels[0]!.name;
    return html`<section class="stack" aria-labelledby="search-step" @keydown=${this.#keydown}>
        <h2 id="search-step">${t('learn-step', { step: this.at + 1, steps: trace.steps.length })}</h2>
        ${this.#player(trace)}
        <p class="prose learn-said" role="status">${stepSentence(shown.trace, this.at, words, name)}</p>
        <div class="columns wide-columns">
          <div class="stack">
            <div class="field no-print">
              <label for="learn-channel">${t('learn-channel')}</label>
              <select
                id="learn-channel"
                class="input"
                @change=${(event: Event) => (this.chosen = (event.target as HTMLSelectElement).value || null)}
              >
                <option value="" ?selected=${this.chosen === null}>
                  ${t('learn-channel-follow', { channel: name(watched) })}
                </option>
                ${problem.channels.map((channel) => html`<option value=${channel.name} ?selected=${this.chosen === channel.name}>${name(channel.name)}</option>`)}
              </select>
            </div>
            ${this.#envelopeView(shown, step, watched, words)}
          </div>
          ${bounds(trace, this.at, words)}
        </div>
        ${this.#plans(shown, step, words, name)}
      </section>
      ${shown.local === null ? nothing : localView(shown.problem, shown.local.search, shown.local.marked, words, name)}`;
  }

  #lastSplit(trace: SearchTrace): string | null {
    return (
      trace.steps
        .slice(0, this.at + 1)
        .reverse()
        .find((step) => step.split !== null)?.split?.channel ?? null
    );
  }

  #player(trace: SearchTrace): TemplateResult {
    const last = trace.steps.length - 1;
    const button = (id: Ending<'learn-'>, sign: string, to: number): TemplateResult =>
      html`<button
        class="button"
        type="button"
        aria-label=${t(`learn-${id}`)}
        title=${t(`learn-${id}`)}
        ?disabled=${to < 0 || to > last || to === this.at}
        @click=${() => this.#go(to)}
      >
        ${sign}
      </button>`;
    return html`<div class="learn-player no-print" role="group" aria-label=${t('learn-player')}>
      ${button('first', '«', 0)} ${button('back-step', '‹', this.at - 1)}
      <button
        class="button primary"
        type="button"
        ?disabled=${last === 0}
        @click=${() => (this.playing ? this.#stop() : this.#play())}
      >
        ${t(this.playing ? 'learn-pause' : 'learn-play')}
      </button>
      ${button('forward', '›', this.at + 1)} ${button('last', '»', last)}
      <input
        type="range"
        min="1"
        max=${last + 1}
        step="1"
        .value=${String(this.at + 1)}
        ?disabled=${last === 0}
        aria-label=${t('learn-step-slider')}
        aria-valuetext=${t('learn-step', { step: this.at + 1, steps: last + 1 })}
        @input=${(event: Event) => this.#go(Number((event.target as HTMLInputElement).value) - 1)}
      />
    </div>`;
  }

  #envelopeView(
    shown: Shown,
    step: SearchStep,
    watched: string,
    words: Words,
  ): TemplateResult | typeof nothing {
    const place = shown.problem.channels.findIndex((channel) => channel.name === watched);
    const channel = shown.problem.channels[place]!;
    const { lo, hi } = step.intervals[place]!;
    this.#envelope.ask(JSON.stringify([channel, lo, hi]), () =>
      decisionEngine.channelEnvelope(channel, lo, hi),
    );
    const points = this.#envelope.value;
    if (points === null) return nothing;
    const split = step.split?.channel === watched ? step.split : null;
    const name = channelName(watched, shown.key === 'mine');
    const labels = {
      curve: t('learn-curve'),
      envelope: t('learn-envelope'),
      price: t('learn-price'),
      plan: t('learn-plan-point'),
      cut: t('learn-cut'),
      spend: t('decision-curve-spend', { per: words.per }),
      response: t('decision-curve-response', { per: words.per }),
    };
    return html`<levier-chart
      data-envelope
      .chart=${envelopeChart({
        file: `levier-search-${watched}`,
        title: t('learn-envelope-title', { channel: name }),
        description: t('learn-envelope-description', {
          channel: name,
          low: words.spend(lo),
          high: words.spend(hi),
          spend: words.spend(step.relaxed[place] ?? 0),
        }),
        curve: shown.curves[place]!,
        envelope: points,
        relaxed: step.relaxed[place] ?? 0,
        price: step.price,
        plan: step.plan[place] ?? 0,
        cut: split?.at ?? null,
        labels,
        spendWords: words.spendWords,
        responseWords: words.outcomeWords,
        table: {
          columns: [labels.spend, labels.curve, labels.envelope].map((label) => ({ label, numeric: true })),
          rows: points.flatMap((point, i) =>
            i % 8 === 0
              ? [[words.spend(point.spend), words.outcome(point.response), words.outcome(point.envelope)]]
              : [],
          ),
        },
      })}
    ></levier-chart>`;
  }

  #plans(
    { problem }: Shown,
    step: SearchStep,
    words: Words,
    name: (channel: string) => string,
  ): TemplateResult {
    return html`<div class="table-wrap" tabindex="0" role="region" aria-label=${t('learn-plans')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('decision-column-channel')}</th>
            ${(['learn-interval', 'learn-relaxed', 'learn-plan'] as const).map((id) => html`<th scope="col" class="num">${t(id)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${problem.channels.map(
            (channel, i) =>
              html`<tr>
                <th scope="row">${name(channel.name)}</th>
                <td class="num">
                  ${t('reading-interval', { low: words.spend(step.intervals[i]?.lo ?? 0), high: words.spend(step.intervals[i]?.hi ?? 0) })}
                </td>
                <td class="num">${words.spend(step.relaxed[i] ?? 0)}</td>
                <td class="num">${words.spend(step.plan[i] ?? 0)}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${t('learn-worth')}</th>
            <td></td>
            <td class="num">${words.outcome(step.bound)}</td>
            <td class="num">${words.outcome(step.lower_bound)}</td>
          </tr>
        </tfoot>
      </table>
    </div>`;
  }

  #go(to: number): void {
    const last = (this.shown?.trace.steps.length ?? 1) - 1;
    this.at = Math.min(last, Math.max(0, to));
    if (this.at === last) this.#stop();
  }

  #play(): void {
    if (this.at === (this.shown?.trace.steps.length ?? 1) - 1) this.at = 0;
    this.playing = true;
    this.#timer = window.setInterval(() => this.#go(this.at + 1), PACE);
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.playing = false;
  }

  /** Left and right step from anywhere in the section but a control that has its own use for them. */
  readonly #keydown = (event: KeyboardEvent): void => {
    if (
      (event.target as HTMLElement).closest('input, select, .table-wrap') !== null ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey
    )
      return;
    const to = { ArrowLeft: this.at - 1, ArrowRight: this.at + 1, Home: 0, End: Infinity }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#stop();
    this.#go(to);
  };
}

function bounds(trace: SearchTrace, at: number, words: Words): TemplateResult {
  const labels = { upper: t('learn-upper'), lower: t('learn-lower'), step: t('learn-step-axis') };
  return html`<levier-chart
    data-bounds
    .chart=${boundsChart({
      file: 'levier-search-bounds',
      title: t('learn-bounds-title'),
      description: t('learn-bounds-description', { steps: trace.steps.length }),
      upper: trace.steps.map((step) => step.upper_bound),
      lower: trace.steps.map((step) => step.lower_bound),
      at,
      labels,
      words: words.outcomeWords,
      table: {
        columns: [
          { label: labels.step, numeric: true },
          { label: labels.upper, numeric: true },
          { label: labels.lower, numeric: true },
          { label: t('learn-gap'), numeric: true },
        ],
        rows: trace.steps.map((step, i) => [
          String(i + 1),
          words.outcome(step.upper_bound),
          words.outcome(step.lower_bound),
          formatPercent(step.gap),
        ]),
      },
    })}
  ></levier-chart>`;
}

/** From today's plan, by small moves. */
async function local(problem: BudgetProblem): Promise<Shown['local']> {
  const search = await decisionEngine.localSearch(
    problem,
    problem.channels.map((channel) => channel.current),
  );
  return { search, marked: await decisionEngine.markPlan(problem, search.end.spend) };
}

customElements.define('levier-search-shown', SearchShown);
