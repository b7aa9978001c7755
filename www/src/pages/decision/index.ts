// Decision: the answer first, then why, then what if, then the journal.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierPage, session } from '../../app/context';
import type { EngineError, Reallocation, ResponseFit } from '../../engine';
import { formatNumber, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { emptyPage } from '../example';
import { channelReason, doubtView, gainChart, planChart, planTable, sentence } from './answer';
import './controls';
import { curvesView } from './curves';
import './journal';
import { lab } from './lab';
import { qualityView } from './quality';
import './setup';
import { wordsFor } from './units';

export class Page extends LevierPage {
  static override properties = { ...LevierPage.properties, same: { state: true } };
  declare private same: boolean;
  /** The last answer that could be given, so that curves stay while a budget is being mended. */
  #last: Reallocation | null = null;
  readonly #redraw = (): void => this.requestUpdate();
  readonly #follow = (): void => lab.follow();

  constructor() {
    super();
    this.same = false;
  }

  pageTitle(): string {
    return t('decision-title');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    lab.addEventListener('change', this.#redraw);
    session().addEventListener('change', this.#follow);
    lab.follow();
  }

  override disconnectedCallback(): void {
    lab.removeEventListener('change', this.#redraw);
    session().removeEventListener('change', this.#follow);
    super.disconnectedCallback();
  }

  protected override render() {
    const { sources, decisions } = session().document;
    if (!sources.some((source) => source.report.kind === 'series')) {
      return html`<div class="page decision"><h1>${t('decision-title')}</h1>
        ${emptyPage({ title: 'decision-empty-title', text: 'decision-empty', import: 'decision-empty-import', example: 'decision-empty-example' })}
        ${decisions.length === 0 ? nothing : html`<levier-journal></levier-journal>`}</div>`;
    }
    const { state } = lab;
    return html`<div class="page decision">
      ${state.kind === 'fitted' ? this.#fitted(state.fit) : this.#before()}
      <levier-journal></levier-journal>
    </div>`;
  }

  #before(): TemplateResult {
    const { state } = lab;
    return html`<h1>${t('decision-title')}</h1>
      ${state.kind === 'fitting' ? this.#progress(state.done, state.total) : nothing}
      ${state.kind === 'failed' ? problem(state.error) : nothing}
      ${state.kind === 'fitting' ? nothing : html`<section class="sheet stack" aria-labelledby="setup-title"><h2 id="setup-title">${t('decision-setup-title')}</h2><levier-response-setup></levier-response-setup></section>`}`;
  }

  #progress(done: number, total: number): TemplateResult {
    const share = total > 0 ? done / total : null;
    return html`<div class="sheet stack" aria-busy="true">
      <p role="status">${share === null ? t('decision-fitting-start') : t('decision-fitting', { percent: formatNumber(Math.floor(share * 100)) })}</p>
      <progress max="1" .value=${share ?? 0} aria-label=${t('decision-fitting-start')}></progress>
      <p class="actions"><button class="button" type="button" @click=${() => lab.stop()}>${t('decision-stop')}</button></p>
    </div>`;
  }

  #fitted(fit: ResponseFit): TemplateResult {
    const words = wordsFor(fit);
    const { answer } = lab;
    const error: EngineError | null = answer !== null && 'error' in answer ? answer.error : null;
    const current = answer !== null && 'reallocation' in answer ? answer.reallocation : null;
    if (current !== null) this.#last = current;
    // Without any curve there is no plan to show, only the reasons.
    const refused = fit.channels.every((channel) => channel.curve === null);
    const planned = current !== null && current.allocation.status !== 'infeasible' ? current : null;
    return html`
      <header class="stack tight">
        <h1>${t('decision-title')}</h1>
        <p class="lede long" role="status">${refused ? t('decision-answer-refused') : current === null ? (error === null ? '' : t('decision-what-if-hint')) : sentence(current, words)}</p>
        ${current === null ? nothing : doubtView(current, words)}
        ${refused ? html`<ul>${fit.channels.map((channel) => html`<li><strong>${channel.name}</strong> ${channelReason(fit, channel.name, channel.reason ?? 'refused')}</li>`)}</ul>` : nothing}
      </header>
      ${planned === null ? nothing : html`<section class="stack decision-evidence">
        ${gainChart(planned, words)}
        ${planChart(planned, words)}
      </section>`}
      ${refused ? nothing : html`<levier-budget-controls class="no-print" .fit=${fit} .answer=${current ?? this.#last} .error=${error}></levier-budget-controls>`}
      ${planned === null ? nothing : html`<section class="stack">${planTable(planned, fit, words)}</section>`}
      ${curvesView(fit, planned, words, this.same, (same) => (this.same = same))}
      ${qualityView(fit, words)}
      <details class="sheet no-print">
        <summary><span>${t('decision-setup-change')} <span class="import-aside">${t('decision-setup-summary', { outcome: fit.setup.outcome, channels: fit.setup.channels.length })}</span></span></summary>
        <levier-response-setup></levier-response-setup>
      </details>
      ${planned === null ? nothing : html`<levier-keep-decision class="no-print" .fit=${fit} .answer=${planned}></levier-keep-decision>`}`;
  }
}

customElements.define('levier-page-decision', Page);
