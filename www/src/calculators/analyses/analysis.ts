// What every question about an answer shares: the calculator it is asked of, the choice of an input and an
// output, and the wait for its answer, which can be given up.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { NumberWords } from '../../charts/chart';
import { BaseElement } from '../../components/element';
import { errorSentence, formatValue, inputName, outputName, reasonText, t } from '../../i18n';
import { Question } from '../../state/question';
import { askApart } from '../apart';
import type { AnalysisKinds, Code, Operation, Unit, Values } from '../contract';
import type { Calculators, EngineError } from '../engine';
import { primary } from '../values';
import { stopped, waiting } from './waiting';

export interface Numeric {
  key: string;
  name: string;
  unit: Unit;
  min: number | null;
  max: number | null;
}

/** The inputs that can be moved. */
export function dials(operation: Operation): Numeric[] {
  return operation.inputs.flatMap(({ key, kind }) =>
    kind.type === 'number'
      ? [{ key, name: inputName(operation.id, key), unit: kind.unit, min: kind.min, max: kind.max }]
      : [],
  );
}

/** The outputs that can be aimed at, the answer first. */
export function aims(operation: Operation): Numeric[] {
  const main = primary(operation);
  const found = operation.outputs
    .filter(({ kind }) => kind.type === 'number')
    .map(({ key, unit }) => ({ key, name: outputName(operation.id, key), unit, min: null, max: null }));
  return found.sort((a, b) => Number(b.key === main.key) - Number(a.key === main.key));
}

/** An input that is moved may not have a value of its own yet. */
export function numberOf(values: Values, key: string): number | null {
  const value = values[key];
  return typeof value === 'number' ? value : null;
}

/** In ms: how long values rest before they are asked about, and from when on a wait is told. */
const REST = 20;
const LONG = 300;

/** An answer with its question, so that what is drawn while another one is asked agrees with itself. */
interface Told<K extends keyof AnalysisKinds> {
  request: AnalysisKinds[K][0];
  found: AnalysisKinds[K][1];
}

export abstract class Analysis<K extends keyof AnalysisKinds> extends BaseElement {
  static override properties = {
    long: { state: true },
    calculators: { attribute: false },
    operation: { attribute: false },
    values: { attribute: false },
    currency: {},
    input: { state: true },
    output: { state: true },
  };
  declare calculators: Calculators;
  declare operation: Operation;
  declare values: Values;
  declare currency: string | null;
  declare input: string;
  declare output: string;
  declare long: boolean;
  readonly #question = new Question<Told<K>>(REST);
  #timer = 0;

  constructor() {
    super();
    this.long = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#question.rest();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('operation')) return;
    this.#question.drop();
    this.input = '';
    this.output = '';
  }

  /** The input that is moved: the one picked, unless another one is named. */
  protected dial(input = this.input): Numeric | undefined {
    const all = dials(this.operation);
    return all.find(({ key }) => key === input) ?? all[0];
  }

  /** The output that is looked at: the one picked, unless another one is named. */
  protected aim(output: string | null | undefined = this.output): Numeric | undefined {
    const all = aims(this.operation);
    return all.find(({ key }) => key === output) ?? all[0];
  }

  protected text(value: number | null | undefined, unit: Unit): string {
    return formatValue(value, unit, { currency: this.currency });
  }

  protected words(unit: Unit): NumberWords {
    return {
      long: (value) => this.text(value, unit),
      short: (value, beside) => formatValue(value, unit, { currency: this.currency, compact: true, beside }),
    };
  }

  protected pickInput(label: string, id: string): TemplateResult {
    const dial = this.dial();
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        class="input"
        @change=${(event: Event) => (this.input = (event.target as HTMLSelectElement).value)}
      >
        ${dials(this.operation).map(({ key, name }) => html`<option value=${key} ?selected=${key === dial?.key}>${name}</option>`)}
      </select>
    </div>`;
  }

  /** Nothing when there is one output only. */
  protected pickOutput(label: string, id: string): TemplateResult | typeof nothing {
    const aim = this.aim();
    const all = aims(this.operation);
    if (all.length < 2) return nothing;
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        class="input"
        @change=${(event: Event) => (this.output = (event.target as HTMLSelectElement).value)}
      >
        ${all.map(({ key, name }) => html`<option value=${key} ?selected=${key === aim?.key}>${name}</option>`)}
      </select>
    </div>`;
  }

  /** Asks, and draws the answer; the one before stays until this one is there. */
  protected asked(
    kind: K,
    request: AnalysisKinds[K][0],
    shown: (found: AnalysisKinds[K][1], request: AnalysisKinds[K][0]) => TemplateResult,
  ): TemplateResult {
    const { calculators, operation } = this;
    const key = JSON.stringify([operation.id, request]);
    const work = async (options: Parameters<typeof askApart>[4]): Promise<Told<K>> => ({
      request,
      found: await askApart(calculators, kind, operation.id, request, options),
    });
    this.#question.ask(key, work);
    const { state, value } = this.#question;
    this.#wait(state.kind === 'working');
    if (state.kind === 'failed') return html`<p>${this.#problem(state.error)}</p>`;
    if (state.kind === 'stopped') return stopped(() => void this.#question.start(key, work));
    if (this.long && state.kind === 'working') return waiting(() => this.#question.stop());
    return value === null ? html`` : shown(value.found, value.request);
  }

  /** Tells of a wait when it is long. */
  #wait(working: boolean): void {
    if (working === this.#timer > 0) return;
    clearTimeout(this.#timer);
    this.#timer = working ? window.setTimeout(() => (this.long = true), LONG) : 0;
    if (!working && this.long) this.long = false;
  }

  /** Why there is no answer, in words. */
  #problem(error: EngineError): string {
    if (error.code !== 'missing_input') return errorSentence({ ...error, code: error.code });
    const name = error.field == null ? '' : inputName(this.operation.id, error.field);
    return t('analysis-first', { name });
  }

  protected reason(code: Code | null): string {
    return code === null ? t('table-none') : reasonText(code);
  }
}
