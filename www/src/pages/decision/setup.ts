// What is to be explained, by what: proposed from the roles of the columns, corrected by the person.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import {
  columnsOf,
  lab as questions,
  toEngineError,
  type SeriesColumn,
  type EngineError,
  type ResponseSetup,
  type Role,
  type Source,
} from '../../engine';
import { t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { eventsFields, incomplete } from './events-form';
import { effect, untracked } from '../../state/signals';
import { requested } from './event-request';
import { lab } from './lab';

const PAIRS = [0, 1, 2, 3];

export class SetupForm extends LevierElement {
  static override properties = { draft: { state: true }, failure: { state: true }, lack: { state: true } };
  declare private draft: ResponseSetup | null;
  declare private failure: EngineError | null;
  declare private lack: string | null;
  /** The document's own setup when the draft was made: undo brings the form back with it. */
  #from = '';

  #unfollowRequests = (): void => undefined;

  constructor() {
    super();
    this.draft = null;
    this.failure = null;
    this.lack = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unfollowRequests = effect(() => {
      const date = requested.value;
      if (date !== null) untracked(() => this.#open(date));
    });
  }

  override disconnectedCallback(): void {
    this.#unfollowRequests();
    super.disconnectedCallback();
  }

  /** A date that stands out is to be named: the form opens on an event of that day. */
  #open(date: string): void {
    requested.value = null;
    if (this.draft === null) return;
    this.#set({ events: [...(this.draft.events ?? []), { name: '', from: date, to: date }] });
    const details = this.closest('details');
    if (details !== null) details.open = true;
    void this.updateComplete.then(() =>
      this.querySelector<HTMLInputElement>('.event-row:last-of-type input')?.focus(),
    );
  }

  protected override willUpdate(): void {
    const { response, sources } = session().document;
    const from = JSON.stringify([response, sources.map((source) => source.id)]);
    if (from === this.#from) return;
    this.#from = from;
    const known = response !== null && sources.some((source) => source.id === response.source);
    this.draft = known ? response : null;
    if (!known) void this.#guess(from);
  }

  async #guess(from: string): Promise<void> {
    try {
      const draft = await questions.guessResponse(session().text);
      if (this.#from === from) this.draft = draft;
    } catch (error) {
      if (this.#from === from) this.failure = toEngineError(error);
    }
  }

  protected override render() {
    const { draft } = this;
    const series = session().document.sources.filter((source) => source.report.kind === 'series');
    const source = series.find((one) => one.id === draft?.source);
    if (draft === null || source === undefined)
      return html`${this.failure === null ? nothing : problem(this.failure)}`;
    const columns = columnsOf(source).filter((column) => column.role !== 'ignore' && column.role !== 'date');
    return html`<form class="stack" @submit=${this.#submit} novalidate>
      <p class="quiet">${t('decision-setup-hint')}</p>
      <div class="fields">
        ${
          series.length < 2
            ? nothing
            : html`<div class="field">
                <label for="setup-source">${t('decision-source')}</label>
                <select
                  id="setup-source"
                  class="input"
                  @change=${(event: Event) => this.#source(series.find((one) => one.id === (event.target as HTMLSelectElement).value))}
                >
                  ${series.map((one) => html`<option value=${one.id} ?selected=${one.id === draft.source}>${one.report.file}</option>`)}
                </select>
              </div>`
        }
        <div class="field">
          <label for="setup-outcome">${t('decision-outcome')}</label>
          <select
            id="setup-outcome"
            class="input"
            @change=${(event: Event) => this.#outcome((event.target as HTMLSelectElement).value)}
          >
            ${columns.map((column) => html`<option value=${column.name} ?selected=${column.name === draft.outcome}>${column.name}</option>`)}
          </select>
        </div>
        <fieldset class="field">
          <legend class="label">${t('decision-outcome-kind')}</legend>
          ${[false, true].map((money) => html`<label class="choice"><input type="radio" name="outcome-kind" .checked=${draft.outcome_is_money === money} @change=${() => this.#set({ outcome_is_money: money })} /> ${t(money ? 'decision-outcome-is-money' : 'decision-outcome-is-count')}</label>`)}
        </fieldset>
      </div>
      <div class="columns">
        ${this.#list('channels', columns, draft)} ${this.#list('controls', columns, draft)}
      </div>
      ${eventsFields(draft.events ?? [], session().readOnly, (events) => this.#set({ events }))}
      <details>
        <summary>${t('decision-advanced')}</summary>
        ${this.#advanced(draft)}
      </details>
      ${this.failure === null ? nothing : problem(this.failure)}
      <p class="actions">
        <button class="button primary" type="submit" ?disabled=${session().readOnly}>
          ${t(lab.state.kind === 'fitted' ? 'decision-refit' : 'decision-fit')}
        </button>
        <span class="field"
          ><span class="error" role="alert" ?hidden=${this.lack === null}>${this.lack ?? ''}</span></span
        >
      </p>
    </form>`;
  }

  #list(
    key: 'channels' | 'controls',
    columns: readonly SeriesColumn[],
    draft: ResponseSetup,
  ): TemplateResult {
    const other = key === 'channels' ? draft.controls : draft.channels;
    const offered = columns.filter(
      (column) => column.name !== draft.outcome && (key === 'channels' || !other.includes(column.name)),
    );
    return html`<fieldset class="field">
      <legend class="label">${t(`decision-${key}`)}</legend>
      ${key === 'controls' ? html`<p class="hint">${t(offered.length === 0 ? 'decision-controls-empty' : 'decision-controls-hint')}</p>` : nothing}
      ${offered.map((column) => html`<label class="choice"><input type="checkbox" .checked=${draft[key].includes(column.name)} @change=${(event: Event) => this.#tick(key, column.name, (event.target as HTMLInputElement).checked)} /> <span class="decision-column">${column.name}</span></label>`)}
    </fieldset>`;
  }

  #advanced(draft: ResponseSetup): TemplateResult {
    return html`<div class="fields decision-advanced">
      <fieldset class="field">
        <legend class="label">${t('decision-family')}</legend>
        ${(['negexp', 'hill'] as const).map((family) => html`<label class="choice"><input type="radio" name="family" .checked=${draft.family === family} @change=${() => this.#set({ family })} /> ${t(`decision-family-${family}`)}</label>`)}
      </fieldset>
      <div class="field">
        <label for="setup-season">${t('decision-season')}</label>
        <select
          id="setup-season"
          class="input"
          aria-describedby="setup-season-hint"
          @change=${(event: Event) => this.#set({ fourier_pairs: Number((event.target as HTMLSelectElement).value) })}
        >
          ${PAIRS.map((pairs) => html`<option value=${pairs} ?selected=${pairs === draft.fourier_pairs}>${t('decision-season-pairs', { pairs })}</option>`)}
        </select>
        <p class="hint" id="setup-season-hint">${t('decision-season-hint')}</p>
        <label class="choice"
          ><input
            type="checkbox"
            .checked=${draft.trend}
            @change=${(event: Event) => this.#set({ trend: (event.target as HTMLInputElement).checked })}
          />
          ${t('decision-trend')}</label
        >
      </div>
      <levier-number
        .label=${t('decision-replicates')}
        .hint=${t('decision-replicates-hint')}
        unit="count"
        .value=${draft.replicates}
        .min=${20}
        .max=${2000}
        .step=${20}
        @levier-change=${(event: CustomEvent<NumberChange>) => this.#whole('replicates', event)}
      ></levier-number>
      <levier-number
        .label=${t('decision-seed')}
        .hint=${t('decision-seed-hint')}
        unit="count"
        .value=${draft.seed}
        .min=${0}
        .step=${1}
        @levier-change=${(event: CustomEvent<NumberChange>) => this.#whole('seed', event)}
      ></levier-number>
    </div>`;
  }

  #whole(key: 'seed' | 'replicates', { detail }: CustomEvent<NumberChange>): void {
    if (!detail.invalid && detail.value !== null && Number.isSafeInteger(detail.value) && detail.value >= 0)
      this.#set({ [key]: detail.value });
  }

  #set(change: Partial<ResponseSetup>): void {
    if (this.draft === null) return;
    this.draft = { ...this.draft, ...change };
    this.lack = null;
    this.failure = null;
  }

  #outcome(outcome: string): void {
    const { draft } = this;
    if (draft === null) return;
    const without = (names: string[]): string[] => names.filter((name) => name !== outcome);
    this.#set({ outcome, channels: without(draft.channels), controls: without(draft.controls) });
  }

  #tick(key: 'channels' | 'controls', name: string, on: boolean): void {
    const { draft } = this;
    if (draft === null) return;
    const without = (names: string[]): string[] => names.filter((one) => one !== name);
    const other = key === 'channels' ? 'controls' : 'channels';
    this.#set({
      [key]: on ? [...without(draft[key]), name] : without(draft[key]),
      [other]: on ? without(draft[other]) : draft[other],
    });
  }

  /** Another source: its own roles decide, since the guess of the core is about the first one. */
  #source(source: Source | undefined): void {
    if (source === undefined || this.draft === null) return;
    const named = (role: Role): string[] =>
      columnsOf(source)
        .filter((column) => column.role === role)
        .map((column) => column.name);
    this.#set({
      source: source.id,
      outcome: named('outcome')[0] ?? '',
      channels: named('spend'),
      controls: named('control'),
    });
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { draft } = this;
    if (draft === null) return;
    if (draft.channels.length === 0) {
      this.lack = t('decision-channels-none');
      return;
    }
    const lack = incomplete(draft.events ?? []);
    if (lack !== null) {
      this.lack = lack;
      return;
    }
    try {
      lab.prepare(draft);
    } catch (error) {
      this.failure = toEngineError(error);
    }
  };
}

customElements.define('levier-response-setup', SetupForm);
