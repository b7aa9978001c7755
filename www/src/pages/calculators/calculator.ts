// <levier-calculator>: one calculator as a page of the site: its heading, its answer, what can be asked of
// it. The address carries its inputs, its scenarios and the question that is open, so that it can be shared
// or reloaded.

import { html, nothing, type PropertyValues } from 'lit';
import { LevierElement, session } from '../../app/context';
import { href, setQuery } from '../../app/router';
import '../../calculators/analyses';
import { isAnalysis, type AnalysisName } from '../../calculators/analyses';
import type { Put } from '../../calculators/analyses/seek';
import type { ValuesChange } from '../../calculators/calculation';
import '../../calculators/calculation';
import type { Operation, Values } from '../../calculators/contract';
import type { Calculators } from '../../calculators/engine';
import {
  NO_SCENARIOS,
  scenariosFromQuery,
  scenariosToQuery,
  withValues,
  type Scenarios,
} from '../../calculators/scenarios';
import { exampleValues, fromQuery, toQuery } from '../../calculators/values';
import { lessonOf } from '../../course/lessons';
import { operationMeaning, operationName, t } from '../../i18n';
import '../../share/panel';
import { testHref, testPart } from './test/carry';

export class Calculator extends LevierElement {
  static override properties = {
    calculators: { attribute: false },
    operation: { attribute: false },
    query: { attribute: false },
    values: { state: true },
    scenarios: { state: true },
    open: { state: true },
    copied: { state: true },
  };
  declare calculators: Calculators;
  declare operation: Operation;
  declare query: URLSearchParams;
  declare values: Values;
  declare scenarios: Scenarios;
  declare open: AnalysisName | '';
  declare copied: boolean;

  constructor() {
    super();
    this.scenarios = NO_SCENARIOS;
    this.open = '';
    this.copied = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('operation') && !changed.has('query')) return;
    const { operation, query } = this;
    this.scenarios = scenariosFromQuery(operation, query);
    this.values =
      this.scenarios.list[this.scenarios.selected]?.inputs ??
      fromQuery(operation, query) ??
      exampleValues(operation);
    const open = query.get('analysis');
    this.open = isAnalysis(open) ? open : '';
    this.copied = false;
  }

  protected override render() {
    const { operation, calculators, values, scenarios, open } = this;
    const currency = session().document.settings.currency ?? 'EUR';
    const test = testHref(operation, values);
    const lesson = lessonOf(operation.id);
    return html`<div class="page calculator">
      <header class="stack tight">
        <p class="kicker">
          <a href=${href('calculators')}>${t('nav-calculators')}</a> · ${t(`stage-${operation.stage}`)} ·
          ${t(`direction-${operation.direction}`)}
        </p>
        <h1>${operationName(operation.id)}</h1>
        <p>${operationMeaning(operation.id)}</p>
        ${lesson === undefined ? nothing : html`<p class="no-print"><a href=${href('course', ['lesson', lesson])}>${t('lesson-read', { title: t(`lesson-${lesson}-title`) })}</a></p>`}
        ${test === null ? nothing : html`<p class="no-print"><a href=${test}>${t(`test-from-calculator-${testPart(operation)!}`)}</a></p>`}
      </header>
      <levier-calculation
        .calculators=${calculators}
        .operation=${operation}
        .values=${values}
        .currency=${currency}
        explain="full"
        .actions=${html`<button type="button" class="button quiet small" @click=${this.#copy}>${t('copy-link')}</button><span role="status" class="small">${this.copied ? t('copied') : ''}</span>`}
        .below=${html`<levier-analyses .calculators=${calculators} .operation=${operation} .values=${values} .currency=${currency} .scenarios=${scenarios} .open=${open}></levier-analyses>`}
        @levier-values=${(event: CustomEvent<ValuesChange>) => this.#changed(event.detail.values)}
        @levier-put=${(event: CustomEvent<Put>) => this.#changed({ ...this.values, [event.detail.key]: event.detail.value })}
        @levier-scenarios=${(event: CustomEvent<Scenarios>) => this.#compared(event.detail)}
        @levier-analysis=${(event: CustomEvent<AnalysisName | ''>) => {
          this.open = event.detail;
          setQuery({ analysis: event.detail === '' ? null : event.detail });
        }}
      ></levier-calculation>
      <levier-share
        .calculators=${calculators}
        .operation=${operation}
        .values=${values}
        .currency=${currency}
        .scenarios=${scenarios}
        .source=${this}
      ></levier-share>
    </div>`;
  }

  #changed(values: Values): void {
    this.values = values;
    if (this.scenarios.list.length > 0) this.scenarios = withValues(this.scenarios, values);
    this.#address();
  }

  #compared(scenarios: Scenarios): void {
    this.scenarios = scenarios;
    this.values = scenarios.list[scenarios.selected]?.inputs ?? this.values;
    this.#address();
  }

  #address(): void {
    this.copied = false;
    setQuery({ ...toQuery(this.values), ...scenariosToQuery(this.scenarios) });
  }

  readonly #copy = (): void => {
    this.#address();
    void navigator.clipboard.writeText(location.href).then(
      () => (this.copied = true),
      () => (this.copied = false),
    );
  };
}

customElements.define('levier-calculator', Calculator);
