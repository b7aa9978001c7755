// Scenarios side by side: questions kept under a name, worked out again on the same curves, and compared with
// one of them.

import { html, nothing, type TemplateResult } from 'lit';
import { Question } from '../../state/question';
import { numberOf } from './waiting';
import { LevierElement, session } from '../../app/context';
import {
  decisionEngine,
  toEngineError,
  wholeBudget,
  type BudgetSetup,
  type ComparedScenario,
  type EngineError,
  type BudgetScenario,
  type NamedSetup,
  type Fit,
  type ScenarioFigures,
} from '../../engine';
import { formatPercent, NONE, t } from '../../i18n';
import { problem, reasonSentence } from '../../i18n/codes';
import { lab } from './lab';
import { wordsFor, type Words } from './units';
import { NBSP, rangeOf, scenarioChart, spentOn } from './scenario-chart';

const MOST = 6;

export class ScenariosView extends LevierElement {
  static override properties = {
    fit: { attribute: false },
    budget: { attribute: false },
    reference: { state: true },
    failure: { state: true },
    status: { state: true },
    renaming: { state: true },
  };
  declare fit: Fit;
  declare budget: BudgetSetup;
  /** Which column the others are compared with; 0 is the question in hand. */
  declare private reference: number;
  declare private failure: EngineError | null;
  declare private status: string;
  /** The scenario whose name is being changed. */
  declare private renaming: string | null;
  readonly #compared = new Question<ComparedScenario[]>(0);

  constructor() {
    super();
    this.reference = 0;
    this.failure = null;
    this.status = '';
    this.renaming = null;
  }

  protected override render() {
    const { fit, budget } = this;
    const words = wordsFor(fit);
    const { scenarios = [] } = session().document;
    const locked = session().readOnly;
    const setups: NamedSetup[] = [
      { name: t('decision-scenario-current'), budget, kept: null },
      ...scenarios.map(({ name, budget: own, figures }) => ({
        name,
        budget: wholeBudget(own),
        kept: figures,
      })),
    ];
    const reference = Math.min(this.reference, setups.length - 1);
    this.#compared.ask(JSON.stringify([numberOf(fit), setups, reference]), () =>
      decisionEngine.compare(fit, setups, reference),
    );
    const last = this.#compared.value ?? [];
    // Until a scenario that was just kept, or given up, is compared.
    const compared = last.length === setups.length ? last : [];
    const failure = this.failure ?? this.#compared.error;
    return html`<section class="stack" aria-labelledby="scenarios-title">
      <h2 id="scenarios-title">${t('decision-scenarios-title')}</h2>
      <p class="quiet">${t('decision-scenarios-hint')}</p>
      ${failure === null ? nothing : problem(failure)} ${locked ? nothing : this.#form(scenarios)}
      <p class="small" role="status">${this.status}</p>
      ${
        scenarios.length === 0
          ? html`<p>${t('decision-scenario-empty')}</p>`
          : html` ${this.#table(compared, scenarios, reference, words, locked)}
            ${scenarioChart(compared, words)}`
      }
    </section>`;
  }

  /** The figures of the question in hand, once they are there. */
  get #figures(): ScenarioFigures | null {
    const { state } = this.#compared;
    return state.kind === 'done' ? (state.value[0]?.figures ?? null) : null;
  }

  #form(scenarios: readonly BudgetScenario[]): TemplateResult {
    if (scenarios.length >= MOST) return html`<p class="note no-print">${t('decision-scenario-full')}</p>`;
    const names = new Set(scenarios.map((one) => one.name));
    let number = scenarios.length + 1;
    while (names.has(t('decision-scenario-default', { number }))) number += 1;
    const name = t('decision-scenario-default', { number });
    return html`<form
      class="row no-print decision-scenario-form"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const input = (event.target as HTMLFormElement).querySelector('input')!;
        if (
          this.#put({
            id: '',
            name: input.value.trim() === '' ? name : input.value.trim(),
            date: session().today(),
            budget: lab.budget,
            figures: this.#figures,
          })
        ) {
          this.status = t('decision-scenario-kept', {
            name: input.value.trim() === '' ? name : input.value.trim(),
          });
          input.value = '';
        }
      }}
    >
      <div class="field">
        <label for="scenario-name">${t('decision-scenario-name')}</label
        ><input
          id="scenario-name"
          class="input"
          type="text"
          maxlength="60"
          autocomplete="off"
          placeholder=${name}
        />
      </div>
      <button class="button primary" type="submit">${t('decision-scenario-keep')}</button>
    </form>`;
  }

  #table(
    compared: readonly ComparedScenario[],
    scenarios: readonly BudgetScenario[],
    reference: number,
    words: Words,
    locked: boolean,
  ): TemplateResult {
    const channels = [
      ...new Set(compared.flatMap((one) => one.figures?.channels.map(({ channel }) => channel) ?? [])),
    ];
    const row = (label: string, cell: (one: ComparedScenario) => TemplateResult | string): TemplateResult =>
      html`<tr>
        <th scope="row">${label}</th>
        ${compared.map((one) => html`<td class="num">${one.figures === null ? NONE : cell(one)}</td>`)}
      </tr>`;
    const apart = (text: string, difference: string | null): TemplateResult =>
      html`${text}${difference === null ? nothing : html`<br /><span class="small quiet">${difference}</span>`}`;
    const signed = { signed: true };
    /** A difference worth a line: one that shows once written. */
    const shown = (write: (value: number) => string, value: number | undefined): string | null =>
      value === undefined || write(value) === write(0) ? null : write(value);
    const spent = (value: number): string => words.spend(value, signed);
    const brought = (value: number): string => words.outcome(value, signed);
    const base = compared[reference]?.name ?? '';
    return html`<div class="field no-print decision-reference">
        <label for="scenario-reference">${t('decision-scenario-reference')}</label>
        <select
          id="scenario-reference"
          class="input"
          @change=${(event: Event) => (this.reference = Number((event.target as HTMLSelectElement).value))}
        >
          ${compared.map((one, at) => html`<option value=${at} ?selected=${at === reference}>${one.name}</option>`)}
        </select>
      </div>
      <div class="table-wrap" tabindex="0" role="region" aria-label=${t('decision-scenario-table')}>
        <table class="decision-scenarios">
          <thead>
            <tr>
              <td></td>
              ${compared.map(
                (one, at) =>
                  html`<th scope="col" class="num">
                    ${this.renaming !== null && scenarios[at - 1]?.id === this.renaming ? this.#rename(scenarios[at - 1]!) : one.name}
                    ${one.outdated ? html`<br /><span class="small">${t('decision-scenario-outdated')}</span>` : nothing}
                    ${one.refused === null ? nothing : html`<br /><span class="small">${t('decision-scenario-refused')}${NBSP}: ${reasonSentence(one.refused)}</span>`}
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${row(`${t('decision-scenario-row-spend')} ${words.per}`, (one) => apart(words.spend(one.figures!.spend), shown(spent, one.difference?.spend)))}
            ${row(`${t('decision-scenario-row-response')} ${words.per}`, (one) => apart(words.outcome(one.figures!.response), shown(brought, one.difference?.response)))}
            ${row(t('decision-scenario-row-gain'), (one) => apart(brought(one.figures!.gain), rangeOf(one.figures!, words)))}
            ${row(t('decision-scenario-row-probability'), (one) => (one.figures!.probability_better === null ? NONE : formatPercent(one.figures!.probability_better, { decimals: 0 })))}
            ${
              compared.some((one) => one.difference?.gain != null)
                ? row(t('decision-scenario-difference', { name: base }), (one) =>
                    one.difference?.gain == null
                      ? NONE
                      : apart(
                          brought(one.difference.gain.mean),
                          t('decision-scenario-better', {
                            probability: formatPercent(one.difference.gain.probability_better, {
                              decimals: 0,
                            }),
                          }),
                        ),
                  )
                : nothing
            }
            ${words.outcomeUnit === 'money' ? nothing : row(t('decision-scenario-row-cost'), (one) => (one.figures!.cost === null ? NONE : words.unitCost(one.figures!.cost)))}
            ${row(t('decision-scenario-row-average'), (one) => (one.figures!.average === null ? NONE : words.marginal(one.figures!.average)))}
            ${row(t('decision-scenario-row-marginal'), (one) => words.marginal(one.figures!.marginal))}
            ${channels.map((channel) => row(channel, (one) => apart(words.spend(spentOn(one.figures!.channels, channel) ?? 0), shown(spent, spentOn(one.difference?.channels, channel)))))}
          </tbody>
          ${
            locked
              ? nothing
              : html`<tfoot class="no-print">
                  <tr>
                    <td></td>
                    ${compared.map((_, at) => html`<td class="num">${at === 0 ? nothing : this.#acts(scenarios[at - 1]!)}</td>`)}
                  </tr>
                </tfoot>`
          }
        </table>
      </div>`;
  }

  #acts(scenario: BudgetScenario): TemplateResult {
    const { name, id } = scenario;
    const act = (word: 'open' | 'rename' | 'remove', does: () => void): TemplateResult =>
      html`<button
        type="button"
        class="button quiet small"
        aria-label=${t(`decision-scenario-${word}-of`, { name })}
        @click=${does}
      >
        ${t(`decision-scenario-${word}`)}
      </button>`;
    return html`${act('open', () => this.#open(scenario))}
    ${act('rename', () => (this.renaming = this.renaming === id ? null : id))}
    ${act('remove', () => this.#remove(scenario))}`;
  }

  #rename(scenario: BudgetScenario): TemplateResult {
    return html`<input
      class="input"
      type="text"
      maxlength="60"
      autocomplete="off"
      aria-label=${t('decision-scenario-name')}
      .value=${scenario.name}
      @change=${(event: Event) => {
        const name = (event.target as HTMLInputElement).value.trim();
        if (name === scenario.name || this.#put({ ...scenario, name })) this.renaming = null;
      }}
    />`;
  }

  #put(scenario: BudgetScenario): boolean {
    return this.#run(() => {
      lab.settle();
      session().run({ type: 'put_scenario', scenario });
    });
  }

  #open(scenario: BudgetScenario): void {
    // What was being tried gives way.
    lab.giveUp();
    if (this.#run(() => session().run({ type: 'set_budget', budget: scenario.budget })))
      this.status = t('decision-scenario-opened', { name: scenario.name });
  }

  #remove(scenario: BudgetScenario): void {
    if (this.#run(() => session().run({ type: 'remove_scenario', id: scenario.id })))
      this.status = t('decision-scenario-removed', { name: scenario.name });
  }

  #run(act: () => void): boolean {
    this.failure = null;
    this.status = '';
    try {
      act();
      return true;
    } catch (error) {
      this.failure = toEngineError(error);
      return false;
    }
  }
}

customElements.define('levier-budget-scenarios', ScenariosView);
