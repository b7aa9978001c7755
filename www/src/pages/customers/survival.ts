// Survival: how long before the second order, or before the event of a table of contracts, with its interval
// and those who are still followed.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import { audience } from '../../audience';
import type { AudienceFacts, Survival, SurvivalAsked } from '../../engine';
import { formatNumber, formatPercent, t } from '../../i18n';
import { greenwood, kaplanMeier, why } from './formulas';
import { lab } from './lab';
import { lastOf, waiting } from './parts';
import { whole } from './words';
import { medianSentence, survivalChart, curveTable } from './survival-charts';

const CONFIDENCES = [0.9, 0.95, 0.99];

/** A column with more values than inks is not compared by. */
const MOST_GROUPS = 8;

/** A smaller probability is not told apart. */
const LEAST_P = 0.0001;

interface Choice {
  of: 'second' | 'columns';
  duration: string;
  event: string;
  eventValue: string;
  group: string;
  confidence: number;
}

let choice: Choice = {
  of: 'second',
  duration: '',
  event: '',
  eventValue: '',
  group: '',
  confidence: 0.95,
};

let choiceOf = -1;

export class SurvivalView extends LevierElement {
  static override properties: PropertyDeclarations = { facts: { attribute: false } };
  declare facts: AudienceFacts;

  protected override willUpdate(): void {
    if (choiceOf === audience.version) return;
    // Columns of another table mean nothing here.
    choiceOf = audience.version;
    choice = {
      ...choice,
      of: this.facts.shape === 'orders' ? 'second' : 'columns',
      duration: '',
      event: '',
      eventValue: '',
      group: '',
    };
  }

  protected override render() {
    const asked = this.#asked();
    const question = asked === null ? null : lab.survival(asked);
    const found = question === null ? null : lastOf(question.state);
    return html`<div class="customers-part">
      <section class="stack" aria-labelledby="survival-title">
        <h2 id="survival-title">${t('customers-survival-title')}</h2>
        ${this.#form()}
        ${question === null ? html`<p role="status">${t('customers-survival-choose')}</p>` : waiting(question)}
        ${asked === null || found === null ? nothing : this.#found(found, asked)}
      </section>
    </div>`;
  }

  #set(part: Partial<Choice>): void {
    choice = { ...choice, ...part };
    this.requestUpdate();
  }

  #asked(): SurvivalAsked | null {
    const { of, duration, event, eventValue, group, confidence } = choice;
    const shared = { group: group === '' ? null : group, confidence };
    if (of === 'second')
      return this.facts.shape === 'orders' ? { of: { second_order: {} }, ...shared } : null;
    return duration === '' || event === '' || eventValue === ''
      ? null
      : { of: { columns: { duration, event, event_value: eventValue } }, ...shared };
  }

  #form(): TemplateResult {
    const { columns, shape } = this.facts;
    const numbers = columns.filter(({ kind }) => kind === 'number').map(({ name }) => name);
    const events = columns
      .filter(({ kind, distinct }) => kind === 'number' || (kind === 'text' && distinct !== null))
      .map(({ name }) => name);
    const groups = columns
      .filter(
        ({ kind, distinct }) =>
          kind === 'text' && distinct !== null && distinct > 1 && distinct <= MOST_GROUPS,
      )
      .map(({ name }) => name)
      .filter((name) => choice.of === 'second' || name !== choice.event);
    const values = columns.find(({ name }) => name === choice.event)?.values ?? [];
    const own = choice.of === 'columns';
    return html`<div class="sheet stack no-print">
      <div class="fields">
        ${
          shape === 'orders'
            ? this.#select(
                'of',
                t('customers-survival-of'),
                choice.of,
                [
                  ['second', t('customers-survival-second')],
                  ['columns', t('customers-survival-columns')],
                ],
                (value) => this.#set({ of: value as Choice['of'] }),
              )
            : nothing
        }
        ${
          own
            ? html` ${this.#select('duration', t('customers-survival-duration'), choice.duration, [['', ''], ...numbers.map((name): [string, string] => [name, name])], (duration) => this.#set({ duration }))}
                ${this.#select('event', t('customers-survival-event'), choice.event, [['', ''], ...events.map((name): [string, string] => [name, name])], (event) => this.#set({ event, eventValue: '' }))}
                <div class="field">
                  <label for="survival-value">${t('customers-survival-event-value')}</label>
                  <input
                    id="survival-value"
                    class="input"
                    type="text"
                    autocomplete="off"
                    list="survival-values"
                    aria-describedby="survival-value-hint"
                    .value=${choice.eventValue}
                    @change=${(event: Event) => this.#set({ eventValue: (event.target as HTMLInputElement).value.trim() })}
                  />
                  <datalist id="survival-values">
                    ${values.map(({ value }) => html`<option value=${value}></option>`)}
                  </datalist>
                  <p class="hint" id="survival-value-hint">${t('customers-survival-event-value-hint')}</p>
                </div>`
            : nothing
        }
        ${groups.length === 0 ? nothing : this.#select('group', t('customers-survival-group'), choice.group, [['', t('customers-survival-group-none')], ...groups.map((name): [string, string] => [name, name])], (group) => this.#set({ group }))}
        ${this.#select(
          'confidence',
          t('customers-survival-confidence'),
          String(choice.confidence),
          CONFIDENCES.map((one): [string, string] => [String(one), formatPercent(one, { decimals: 0 })]),
          (value) => this.#set({ confidence: Number(value) }),
        )}
      </div>
      ${own && numbers.length === 0 ? html`<p class="note">${t('customers-survival-no-columns')}</p>` : nothing}
    </div>`;
  }

  #select(
    name: string,
    label: string,
    value: string,
    options: [string, string][],
    change: (value: string) => void,
  ): TemplateResult {
    const id = `survival-${name}`;
    return html`<div class="field">
      <label for=${id}>${label}</label
      ><select
        id=${id}
        class="input"
        @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
      >
        ${options.map(([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`)}
      </select>
    </div>`;
  }

  #found(found: Survival, asked: SurvivalAsked): TemplateResult {
    const second = 'second_order' in asked.of;
    const column = 'columns' in asked.of ? asked.of.columns.duration : '';
    const said =
      found.curves.length === 1 ? medianSentence(found.curves[0]!, second, column, choice.confidence) : null;
    const test = found.log_rank;
    return html` ${said === null ? nothing : html`<p class="customers-said" role="status">${said}</p>`}
      ${test === null ? nothing : html`<p class="customers-said" role="status">${t(test.p < 1 - choice.confidence ? 'customers-survival-log-rank-differ' : 'customers-survival-log-rank-same', { p: test.p < LEAST_P ? `< ${formatNumber(LEAST_P)}` : `= ${formatNumber(test.p)}` })}${test.exact ? ` ${t('customers-survival-log-rank-exact')}` : ''}</p>`}
      ${found.left_out > 0 ? html`<p class="note">${t('customers-survival-left-out', { n: found.left_out, shown: whole(found.left_out) })}</p>` : nothing}
      ${survivalChart(found.curves, second, column, choice.confidence)} ${curveTable(found.curves, second)}
      <p class="quiet">${t('customers-survival-censored')}</p>
      ${why({
        what: '',
        formulas: [
          { name: 'S(t)', body: kaplanMeier() },
          { name: 'Var S(t)', body: greenwood() },
        ],
        symbols: t('customers-survival-symbols'),
        trap: t('customers-survival-trap'),
        source: t('customers-source-survival'),
      })}`;
  }
}

customElements.define('levier-customers-survival', SurvivalView);
