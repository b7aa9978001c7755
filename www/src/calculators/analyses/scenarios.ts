// <levier-scenarios>: sets of inputs under names, side by side; each answer held against the first
// scenario's, in its own unit and relative to it. The form shows one of them at a time.

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { errorSentence, formatPercent, formatValue, inputName, outputName, reasonText, t } from '../../i18n';
import type { Comparison, ComparisonRow, Scenario } from '../contract';
import { said, written } from '../format';
import { isTable } from '../parts/tables';
import { begin, duplicate, MOST_SCENARIOS, NO_SCENARIOS, without, type Scenarios } from '../scenarios';
import { given } from '../values';
import { Analysis } from './analysis';

const name = (n: number): string => t('scenario-name', { n });

export class ScenariosElement extends Analysis<'compare'> {
  static override properties = { ...Analysis.properties, scenarios: { attribute: false } };
  declare scenarios: Scenarios;

  constructor() {
    super();
    this.scenarios = NO_SCENARIOS;
  }

  protected override render() {
    const { list } = this.scenarios;
    if (list.length === 0) {
      return html`<p>${t('scenarios-what')}</p>
        <p class="actions">
          <button type="button" class="button" @click=${() => this.#say(begin(this.values, name))}>
            ${t('scenarios-begin')}
          </button>
        </p>`;
    }
    return html`<ul class="scenarios">
        ${list.map((scenario, at) => this.#line(scenario, at))}
      </ul>
      <p class="hint small quiet">${t('scenarios-hint')}</p>
      ${this.#table(list)}`;
  }

  #line(scenario: Scenario, at: number): TemplateResult {
    const { list, selected } = this.scenarios;
    const here = at === selected;
    return html`<li class=${here ? 'current' : ''}>
      <label class="choice"
        ><input
          type="radio"
          name="scenario"
          .checked=${live(here)}
          @change=${() => this.#say({ list, selected: at })}
        /><span class="visually-hidden">${t('scenario-show', { name: scenario.name })}</span></label
      >
      <input
        class="input"
        type="text"
        maxlength="60"
        autocomplete="off"
        aria-label=${t('scenario-name-of', { n: at + 1 })}
        .value=${live(scenario.name)}
        @change=${(event: Event) => this.#rename(at, (event.target as HTMLInputElement).value)}
      />
      <span class="tools"
        ><button
          type="button"
          class="button quiet small"
          ?disabled=${list.length >= MOST_SCENARIOS}
          aria-label=${t('scenario-duplicate-of', { name: scenario.name })}
          @click=${() => this.#say(duplicate(this.scenarios, at, name))}
        >
          ${t('scenario-duplicate')}
        </button>
        <button
          type="button"
          class="button quiet small"
          aria-label=${t('scenario-remove-of', { name: scenario.name })}
          @click=${() => this.#say(without(this.scenarios, at))}
        >
          ${t('remove')}
        </button></span
      >
    </li>`;
  }

  #table(list: Scenario[]): TemplateResult {
    const scenarios = list.map((one) => ({ name: one.name, inputs: given(one.inputs) }));
    return this.asked('compare', { scenarios }, (found, { scenarios }) => this.#compared(found, scenarios));
  }

  #compared(found: Comparison, list: Scenario[]): TemplateResult {
    const rows = found.rows.filter(
      ({ output }) => !isTable(this.operation.outputs.find(({ key }) => key === output)!),
    );
    return html`<div class="table-wrap" tabindex="0" role="region" aria-label=${t('scenarios-table')}>
      <table class="compare">
        <caption class="visually-hidden">
          ${t('scenarios-table')}
        </caption>
        <thead>
          <tr>
            <th scope="col"><span class="visually-hidden">${t('scenarios-row')}</span></th>
            ${list.map((one, at) => html`<th scope="col" class="num">${one.name}${at === 0 ? html`<span class="reason">${t('scenario-reference')}</span>` : nothing}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.operation.inputs
            .filter(
              ({ key }) => new Set(list.map(({ inputs }) => JSON.stringify(inputs[key] ?? null))).size > 1,
            )
            .map(
              (input) =>
                html`<tr class="given">
                  <th scope="row">${inputName(this.operation.id, input.key)}</th>
                  ${list.map(({ inputs }) => html`<td class="num">${inputs[input.key] == null ? t('table-none') : said(input, inputs[input.key], this.currency)}</td>`)}
                </tr>`,
            )}
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${outputName(this.operation.id, row.output)}</th>
                ${list.map((_, at) => this.#cell(found, row, at))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #cell(found: Comparison, row: ComparisonRow, at: number): TemplateResult {
    const error = found.errors[at];
    if (error)
      return html`<td class="num">
        <span class="reason"
          >${errorSentence({ ...error, code: error.code, field: error.field == null ? null : inputName(this.operation.id, error.field) })}</span
        >
      </td>`;
    const value = row.values[at] ?? null;
    if (value === null)
      return html`<td class="num">
        <span class="reason">${row.reasons[at] ? reasonText(row.reasons[at]) : t('output-not-asked')}</span>
      </td>`;
    const difference = row.differences[at] ?? null;
    const relative = row.relative[at] ?? null;
    const output = this.operation.outputs.find(({ key }) => key === row.output)!;
    return html`<td class="num">
      ${written(value, row.output, row.unit, this.currency, output.kind.type === 'interval')}
      ${difference === null ? nothing : html`<span class="reason">${difference === 0 ? t('scenario-same') : formatValue(difference, row.difference_unit, { currency: this.currency, signed: true })}</span>`}
      ${relative === null || difference === 0 ? nothing : html`<span class="reason">${formatPercent(relative, { signed: true })}</span>`}
    </td>`;
  }

  #rename(at: number, text: string): void {
    const { list, selected } = this.scenarios;
    this.#say({
      list: list.map((one, other) =>
        other === at ? { ...one, name: text.trim() === '' ? name(at + 1) : text.trim() } : one,
      ),
      selected,
    });
  }

  #say(scenarios: Scenarios): void {
    this.scenarios = scenarios;
    this.dispatchEvent(new CustomEvent<Scenarios>('levier-scenarios', { bubbles: true, detail: scenarios }));
  }
}

customElements.define('levier-scenarios', ScenariosElement);
