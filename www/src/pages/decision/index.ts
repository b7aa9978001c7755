// Decision: the answer first, then why, then what if, then the journal.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LevierPage, onDocument, session } from '../../app/context';
import type { EngineError, Reallocation, Fit } from '../../engine';
import { formatNumber, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { emptyPage } from '../example';
import { againstMeasure } from './against-measure';
import { channelReason, doubtView, gainChart, planChart, planHandOver, planTable } from './answer';
import { workingView } from './waiting';
import '../data/joined';
import './booking';
import { briefView } from './brief';
import './controls';
import { curvesView } from './curves';
import { lacks } from './goal';
import { dueView } from './due';
import './journal';
import './keep-decision';
import { lab } from './lab';
import { methodsDoor } from '../methods/door';
import { learnDoors, learnMode, learnPage, learnTitle } from './learn';
import './mix/cautious';
import { checkView } from './mix/check';
import './mix/diagnostics';
import { firstAnswer } from './mix/first-answer';
import { learnedView } from './mix/learned';
import './mix/model';
import './mix/status';
import './budget-curve';
import { currentPart, partsNav, type Part } from './parts';
import './periods';
import { reasonOf, responds } from './estimate';
import { originView, trustView } from './reading';
import './reading/truth';
import { isSettled } from './sampler';
import './scenarios';
import './setup';
import './to-plan';
import { wordsFor, type Words } from './units';
import { sentence } from './headline';

/** The parts that answer to what is asked of the budget: they stand under the question. */
const ASKED: ReadonlySet<Part> = new Set<Part>(['plan', 'budgets', 'time', 'scenarios']);

export class Page extends LevierPage {
  static override properties = {
    ...LevierPage.properties,
    same: { state: true },
    shown: { state: true },
    drawn: { state: true },
    setupOpen: { state: true },
    status: { state: true },
  };
  declare private same: boolean;
  declare private shown: Part;
  /**
   * The part that is drawn: the one that shows, a moment later, so that the page answers between leaving one
   * and making the next.
   */
  declare private drawn: Part | null;
  declare private setupOpen: boolean;
  declare private status: string;
  /** The last answer that could be given, so that curves stay while a budget is being mended. */
  #last: Reallocation | null = null;
  #unfollowDocument = (): void => undefined;

  constructor() {
    super();
    this.same = false;
    this.shown = currentPart();
    this.drawn = this.shown;
    this.setupOpen = false;
    this.status = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The address may have been changed by hand, or by the history.
    if (changed.has('query')) this.shown = currentPart();
    if (this.drawn === this.shown || this.drawn === null) return;
    this.drawn = null;
    setTimeout(() => (this.drawn = this.shown));
  }

  pageTitle(): string {
    const mode = learnMode(this.params[0]);
    return mode === null ? t('decision-title') : learnTitle(mode);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unfollowDocument = onDocument(() => lab.follow());
  }

  override disconnectedCallback(): void {
    this.#unfollowDocument();
    super.disconnectedCallback();
  }

  protected override render() {
    const mode = learnMode(this.params[0]);
    if (mode !== null) return learnPage(mode, this.query);
    const { sources, decisions } = session().document;
    if (!sources.some((source) => source.report.kind === 'series')) {
      return html`<div class="page decision">
        ${dueView()}
        <h1>${t('decision-title')}</h1>
        <levier-joined-table></levier-joined-table>
        ${emptyPage({ title: 'decision-empty-title', text: 'decision-empty', import: 'decision-empty-import', example: 'decision-empty-example' })}
        ${decisions.length === 0 ? nothing : html`<levier-journal></levier-journal>`} ${learnDoors()}
        ${methodsDoor('decision')}
      </div>`;
    }
    const { state } = lab;
    return html`<div class="page decision">
      ${dueView()} ${state.kind === 'fitted' ? this.#fitted(state.fit) : this.#before()}
      ${state.kind === 'fitted' && this.drawn !== 'plan' ? nothing : html`<levier-journal></levier-journal>${learnDoors()}${methodsDoor('decision')}`}
    </div>`;
  }

  #before(): TemplateResult {
    const { state } = lab;
    return html`<h1>${t('decision-title')}</h1>
      ${state.kind === 'fitting' ? this.#progress(state.done, state.total) : nothing}
      ${state.kind === 'failed' ? problem(state.error) : nothing}
      ${
        state.kind === 'fitting'
          ? nothing
          : html`<section class="sheet stack" aria-labelledby="setup-title">
              <h2 id="setup-title">${t('decision-setup-title')}</h2>
              <levier-response-setup></levier-response-setup>
            </section>`
      }`;
  }

  #progress(done: number, total: number): TemplateResult {
    const share = total > 0 ? done / total : null;
    return html`<div class="sheet stack" aria-busy="true">
      <p role="status">
        ${share === null ? t('decision-fitting-start') : t('decision-fitting', { percent: formatNumber(Math.floor(share * 100)) })}
      </p>
      <progress max="1" .value=${share ?? 0} aria-label=${t('decision-fitting-start')}></progress>
      <p class="actions">
        <button class="button" type="button" @click=${() => lab.stop()}>${t('decision-stop')}</button>
      </p>
    </div>`;
  }

  #fitted(fit: Fit): TemplateResult {
    const words = wordsFor(fit);
    const { answer } = lab;
    const error: EngineError | null = answer !== null && 'error' in answer ? answer.error : null;
    const current = answer !== null && 'reallocation' in answer ? answer.reallocation : null;
    if (current !== null) this.#last = current;
    // Without any curve there is no plan to show, only the reasons.
    const refused = !fit.channels.some(responds);
    const { sampled } = lab.sampler;
    // What the draws do not settle is not told as an answer.
    const settled = sampled === null || isSettled(sampled.fit);
    const said = current === null ? '' : sentence(current, words, lab.budget);
    const planned = current !== null && current.allocation.status !== 'infeasible' ? current : null;
    const { budget } = lab;
    return html` <header class="stack tight">
        <h1>${t('decision-title')}</h1>
        <p class="lede long" role="status">
          ${refused ? t('decision-answer-refused') : current === null ? (error === null ? '' : t(lacks(error) ? 'decision-goal-needs' : 'decision-what-if-hint')) : settled ? said : t('mix-unsettled')}
        </p>
        ${settled || current === null ? nothing : html`<p class="quiet mix-would">${t('mix-unsettled-would', { answer: said })}</p>`}
        ${settled && planned !== null && !refused ? firstAnswer(said, words, budget) : nothing}
        ${lab.working ? workingView(() => lab.giveUp()) : nothing}
        ${planned === null || refused || !settled ? nothing : briefView(planned, fit, words)}
        ${current === null ? nothing : doubtView(current, words, budget)}
        ${
          refused
            ? html`<ul>
                ${fit.channels.map((channel) => html`<li><strong>${channel.name}</strong> ${channelReason(fit, channel.name, reasonOf(channel) ?? 'refused')}</li>`)}
              </ul>`
            : nothing
        }
      </header>
      ${refused ? nothing : html`<levier-sampling .whole=${this.drawn === 'trust'}></levier-sampling>`}
      ${partsNav(this.shown, (part) => (this.shown = part))}
      ${
        planned === null || this.drawn !== 'plan'
          ? nothing
          : html`<section class="stack decision-evidence">
              ${gainChart(planned, words)} ${planChart(planned, words)}
            </section>`
      }
      ${refused || !ASKED.has(this.drawn ?? this.shown) ? nothing : html`<levier-budget-controls class="no-print" .fit=${fit} .answer=${current ?? this.#last} .error=${error}></levier-budget-controls>`}
      <div class="decision-part">${this.#part(fit, planned, words)}</div>
      ${planned === null || this.drawn !== 'plan' ? nothing : html`<levier-keep-decision class="no-print" .fit=${fit} .answer=${planned}></levier-keep-decision>`}`;
  }

  #part(fit: Fit, planned: Reallocation | null, words: Words): TemplateResult | typeof nothing {
    const { budget } = lab;
    const { sampled } = lab.sampler;
    switch (this.drawn) {
      case null:
        return nothing;
      case 'plan':
        return planned === null
          ? nothing
          : html`<section class="stack">
                ${planTable(planned, fit, words, budget)}
                ${planHandOver(planned, fit, words, (status) => (this.status = status))}
                <p class="small" role="status">${this.status}</p>
                ${againstMeasure(planned, words)}
              </section>
              ${planned.booked === null ? nothing : html`<levier-decision-plan class="no-print" .booked=${planned.booked} .total=${planned.total_planned ?? planned.total_today} .fit=${fit}></levier-decision-plan>`}
              ${sampled === null ? nothing : html`<levier-cautious .fit=${fit} .budget=${budget}></levier-cautious>`}`;
      case 'budgets':
        return html`<levier-budget-curve
          .fit=${fit}
          .budget=${budget}
          .today=${this.#last?.total_today ?? 0}
        ></levier-budget-curve>`;
      case 'time':
        return html`<levier-periods .fit=${fit} .budget=${budget}></levier-periods>`;
      case 'scenarios':
        return html`<levier-budget-scenarios .fit=${fit} .budget=${budget}></levier-budget-scenarios>`;
      case 'curves':
        return html`<div class="stack">
          ${curvesView(fit, planned, words, this.same, (same) => (this.same = same))}
          ${sampled === null ? nothing : learnedView(sampled.fit, words)}
        </div>`;
      case 'model':
        return html`<section class="stack" aria-labelledby="mix-model-title">
          <h2 id="mix-model-title">${t('mix-model-title')}</h2>
          <levier-mix-model .fit=${fit}></levier-mix-model>
        </section>`;
      case 'origin':
        return originView(fit, words);
      case 'trust':
        return html`<div class="stack">
          ${trustView(fit, words)}
          ${sampled === null ? nothing : html`${checkView(sampled.fit, words)}<levier-diagnostics .sampled=${sampled} .words=${words}></levier-diagnostics>`}
          <levier-known-truth class="no-print" .fit=${fit}></levier-known-truth>
          <details
            class="sheet no-print"
            @toggle=${(event: Event) => (this.setupOpen = (event.target as HTMLDetailsElement).open)}
          >
            <summary>
              <span
                >${t('decision-setup-change')}
                <span class="import-aside"
                  >${t('decision-setup-summary', { outcome: fit.setup.outcome, channels: fit.setup.channels.length })}</span
                ></span
              >
            </summary>
            ${this.setupOpen ? html`<levier-response-setup></levier-response-setup>` : nothing}
          </details>
        </div>`;
    }
  }
}

customElements.define('levier-page-decision', Page);
