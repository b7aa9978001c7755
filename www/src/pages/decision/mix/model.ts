// <levier-mix-model>: how curves are estimated, and from what model. Priors are seen for what they say of the
// outcome before they are used; nothing is sampled until it is asked for.

import { html, nothing, type TemplateResult } from 'lit';
import '../../../charts/levier-chart';
import { periodBand } from '../../../charts/period-band';
import '../../../components/number-field';
import { LevierElement, session } from '../../../app/context';
import {
  BayesEngine,
  toEngineError,
  type EngineError,
  type MixModel,
  type MixPrior,
  type MixSetup,
  type Fit,
  type ResponseTask,
} from '../../../engine';
import { errorSentence, formatDate, formatPercent, t, key } from '../../../i18n';
import { problem } from '../../../i18n/codes';
import { lab } from '../lab';
import { currentModel } from '../sampler';
import { wordsFor, type Words } from '../units';
import { complete, lacking, liftTests, type LiftRow } from './lifts';
import { baselinePriors, channelPriors, type PriorsAsked } from './priors';
import { shapeFields, sizeFields } from './shape';

/** A pause in typing after which the priors are drawn again. */
const PAUSE = 250;

export class MixModelForm extends LevierElement {
  static override properties = {
    fit: { attribute: false },
    model: { state: true },
    size: { state: true },
    lifts: { state: true },
    prior: { state: true },
    failure: { state: true },
    refused: { state: true },
    lack: { state: true },
  };
  declare fit: Fit;
  declare private model: MixModel | null;
  declare private size: Pick<MixSetup, 'chains' | 'tune' | 'draws'>;
  declare private lifts: LiftRow[];
  declare private prior: MixPrior | null;
  /** Why there is no model to edit. */
  declare private failure: EngineError | null;
  /** What the core says of the model being edited. */
  declare private refused: EngineError | null;
  declare private lack: { test: number; field: string } | null;

  #task: ResponseTask | null = null;
  /** The document's choice when the draft was made: undo brings the form back with it. */
  #from = '';
  #work = new AbortController();
  #timer = 0;

  constructor() {
    super();
    this.model = null;
    this.size = session().document.mix;
    this.lifts = [];
    this.prior = null;
    this.failure = null;
    this.refused = null;
    this.lack = null;
  }

  override disconnectedCallback(): void {
    this.#work.abort();
    clearTimeout(this.#timer);
    this.#from = '';
    super.disconnectedCallback();
  }

  protected override willUpdate(): void {
    const { mix, response } = session().document;
    const from = JSON.stringify([mix, response]);
    if (from === this.#from) return;
    this.#from = from;
    this.size = { chains: mix.chains, tune: mix.tune, draws: mix.draws };
    if (mix.method === 'bayes') void this.#read();
  }

  protected override render(): TemplateResult {
    const { mix } = session().document;
    const locked = session().readOnly;
    return html`<div class="stack">
      <fieldset class="field">
        <legend class="label">${t('mix-method')}</legend>
        ${(['bayes', 'least_squares'] as const).map((method) => html`<label class="choice"><input type="radio" name="mix-method" value=${method} .checked=${mix.method === method} ?disabled=${locked} @change=${() => this.#choose({ ...mix, method })} /> ${t(`mix-method-${key(method)}`)}</label>`)}
      </fieldset>
      <p class="prose small quiet">${t('mix-method-equation')} ${t('mix-method-sources')}</p>
      ${this.failure === null ? nothing : problem(this.failure)}
      ${mix.method !== 'bayes' ? nothing : this.model === null ? html`<p class="quiet" aria-busy=${this.failure === null}>${this.failure === null ? t('mix-model-reading') : nothing}</p>` : this.#form(this.model, wordsFor(this.fit), locked)}
    </div>`;
  }

  #form(model: MixModel, words: Words, locked: boolean): TemplateResult {
    const { refused } = this;
    const wrong =
      refused !== null && refused.field != null && refused.detail?.['test'] === undefined
        ? { field: refused.field, text: errorSentence(refused) }
        : null;
    const asked: PriorsAsked = {
      model,
      told: this.prior?.channels ?? null,
      words,
      locked,
      wrong,
      set: (priors) => this.#edit({ ...model, priors }),
    };
    return html`<form class="stack" novalidate @submit=${this.#submit}>
      ${shapeFields({ model, locked, periods: this.fit.dates.length, wrong, set: (next) => this.#edit(next) })}
      <h3>${t('mix-priors-title')}</h3>
      <p class="quiet small">${t('mix-priors-hint')}</p>
      ${this.#predicted(words)} ${channelPriors(asked)}
      <details>
        <summary>${t('mix-priors-baseline')}</summary>
        ${baselinePriors(asked)}
      </details>
      ${liftTests({ rows: this.lifts, channels: model.priors.channels.map((channel) => channel.name), words, locked, error: refused, lack: this.lack, set: (rows) => this.#liftsEdited(model, rows) })}
      ${sizeFields({ size: this.size, locked, set: (size) => (this.size = size) })}
      ${refused === null ? nothing : problem(refused)}
      <p class="actions">
        <button class="button primary" type="submit" ?disabled=${locked}>${t('mix-apply')}</button>
        ${session().document.mix.model === null ? nothing : html`<button class="button" type="button" ?disabled=${locked} @click=${() => this.#choose({ ...session().document.mix, model: null })}>${t('mix-reset')}</button>`}
      </p>
    </form>`;
  }

  /** The band where the priors alone expect the outcome, against what was observed. */
  #predicted(words: Words): TemplateResult | typeof nothing {
    const { prior } = this;
    if (prior === null) return nothing;
    const { observed, dates, outcome } = prior;
    return html`<levier-chart
        class="mix-prior-predictive"
        .chart=${periodBand({
          file: 'levier-priors',
          title: t('mix-prior-chart'),
          description: t('mix-prior-description', {
            periods: dates.length,
            from: formatDate(dates[0] ?? ''),
            to: formatDate(dates[dates.length - 1] ?? ''),
          }),
          observed,
          band: outcome,
          unseen: null,
          dates: dates.map((date) => formatDate(date, 'month')),
          labels: { observed: t('decision-fit-observed'), expected: t('mix-prior-expected'), unseen: '' },
          words: words.outcomeWords,
          table: {
            columns: [
              { label: t('decision-column-date'), numeric: false },
              ...(
                [
                  'decision-fit-observed',
                  'decision-curve-low',
                  'mix-prior-expected',
                  'decision-curve-high',
                ] as const
              ).map((id) => ({ label: t(id), numeric: true })),
            ],
            rows: () =>
              dates.map((date, index) => [
                formatDate(date, 'short'),
                ...[observed, outcome.low, outcome.mean, outcome.high].map((series) =>
                  words.outcome(series[index] ?? 0),
                ),
              ]),
          },
        })}
      ></levier-chart>
      <p class="small" role="status">
        ${t('mix-prior-negative', { share: formatPercent(prior.negative_share, { decimals: 0 }) })}
      </p>`;
  }

  async #read(): Promise<void> {
    this.#work.abort();
    this.#work = new AbortController();
    const { signal } = this.#work;
    this.failure = null;
    this.refused = null;
    this.lack = null;
    try {
      const { task, model } = await currentModel(signal);
      if (signal.aborted) return;
      this.#task = task;
      this.model = model;
      this.lifts = model.lift_tests;
      await this.#predict(model, signal);
    } catch (error) {
      const failure = toEngineError(error);
      if (!signal.aborted && failure.code !== 'cancelled') this.failure = failure;
    }
  }

  #edit(model: MixModel): void {
    this.model = model;
    this.lack = null;
    this.#work.abort();
    this.#work = new AbortController();
    const { signal } = this.#work;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#predict(model, signal), PAUSE);
  }

  #liftsEdited(model: MixModel, rows: LiftRow[]): void {
    this.lifts = rows;
    this.#edit({ ...model, lift_tests: complete(rows) });
  }

  /** In a worker: the page goes on answering. What the core refuses is told at its field. */
  async #predict(model: MixModel, signal: AbortSignal): Promise<void> {
    if (this.#task === null) return;
    try {
      const bayes = await BayesEngine.start();
      const prior = await bayes.prior(this.#task, model, this.#task.setup.seed, { signal });
      if (signal.aborted) return;
      this.prior = prior;
      this.refused = null;
    } catch (error) {
      const failure = toEngineError(error);
      if (!signal.aborted && failure.code !== 'cancelled') this.refused = failure;
    }
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.lack = lacking(this.lifts);
    if (this.lack !== null || this.model === null) return;
    this.#choose({ ...session().document.mix, ...this.size, model: this.model });
  };

  #choose(mix: MixSetup): void {
    this.refused = null;
    try {
      lab.choose(mix);
    } catch (error) {
      this.refused = toEngineError(error);
    }
  }
}

customElements.define('levier-mix-model', MixModelForm);
