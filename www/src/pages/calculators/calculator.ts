// <levier-calculator>: any operation of the catalogue as a page. Fields from its inputs, the answer at once, the
// formula with names and with the numbers just typed, the traps.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { engine, errorText, LevierElement, session } from '../../app/context';
import { href, setQuery } from '../../app/router';
import { formulaByName, formulaByNumber, whisker } from '../../components';
import type { NumberChange } from '../../components';
import { pitfalls } from '../../components/why';
import { toEngineError, type EngineError, type Evaluation, type Input, type InputValue, type Operation, type Output, type OutputValue } from '../../engine';
import { checkText, choiceName, formatValue, inputHint, inputName, NONE, operationMeaning, operationName, operationResult, outputName, reasonText, t, warningText } from '../../i18n';

export class Calculator extends LevierElement {
  static override properties = { operation: { attribute: false }, query: { attribute: false }, values: { state: true }, unread: { state: true }, copied: { state: true } };
  declare operation: Operation;
  declare query: URLSearchParams;
  declare values: Record<string, InputValue>;
  /** Fields whose text is no number yet: they say so themselves, and there is no answer. */
  declare unread: ReadonlySet<string>;
  declare copied: boolean;

  constructor() {
    super();
    this.values = {};
    this.unread = new Set();
    this.copied = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('operation')) return;
    this.values = startingValues(this.operation, this.query);
    this.unread = new Set();
  }

  get #currency(): string {
    return session().document.settings.currency ?? 'EUR';
  }

  protected override render() {
    const { operation } = this;
    const { result, error } = this.#evaluate();
    return html`<div class="page calculator">
      <header class="stack tight">
        <p class="kicker"><a href=${href('calculators')}>${t('nav-calculators')}</a> · ${t(`stage-${operation.stage}`)} · ${t(`direction-${operation.direction}`)}</p>
        <h1>${operationName(operation.id)}</h1>
        <p>${operationMeaning(operation.id)}</p>
      </header>
      <div class="desk">
        <form class="stack" aria-label=${t('calculator-inputs')} @submit=${(event: Event) => event.preventDefault()}>
          ${operation.inputs.map((input) => this.#field(input, error))}
          <p class="actions">
            <button type="button" class="button quiet small" @click=${this.#example}>${t('calculator-example')}</button>
            <button type="button" class="button quiet small" @click=${this.#clear}>${t('calculator-clear')}</button>
            <button type="button" class="button quiet small" @click=${this.#copy}>${t('copy-link')}</button>
            <span role="status" class="small">${this.copied ? t('copied') : ''}</span>
          </p>
        </form>
        <section class="answer" aria-labelledby="answer-title">
          <h2 id="answer-title" class="label">${t('calculator-answer')}</h2>
          <div role="status" class="stack">${result ? this.#answer(result) : this.#noAnswer(error)}</div>
        </section>
      </div>
      ${operation.formula
        ? html`<section class="stack tight"><h2>${t('why-formula')}</h2>
            ${formulaByName(operation, operation.formula, primary(operation).key)}
            ${result && result.outputs[primary(operation).key] != null
              ? formulaByNumber(operation, result.explanation.formula ?? operation.formula, { inputs: result.explanation.inputs, outputs: result.outputs, symbols: result.explanation.symbols ?? {}, currency: this.#currency }, this.#shown(primary(operation), result))
              : nothing}
          </section>`
        : nothing}
      <div class="traps">${pitfalls(operation.pitfalls)}</div>
      <p class="small quiet">${t('calculator-source', { source: operation.source === 'T' || operation.source === 'V' || operation.source === 'S' || operation.source === 'O' ? t(`source-${operation.source}`) : operation.source })}</p>
    </div>`;
  }

  #evaluate(): { result: Evaluation | null; error: EngineError | null } {
    if (this.unread.size > 0) return { result: null, error: null };
    try {
      return { result: engine().evaluate(this.operation.id, given(this.values)), error: null };
    } catch (error) {
      return { result: null, error: toEngineError(error) };
    }
  }

  #field(input: Input, error: EngineError | null): TemplateResult {
    const { operation } = this;
    const { key, kind } = input;
    const label = inputName(operation.id, key);
    // An empty field is not scolded: the answer's place says what is missing.
    const problem = error?.field === key && error.code !== 'missing_input' ? this.#error(error) : '';
    const value = this.values[key] ?? null;
    const id = `input-${key}`;
    switch (kind.type) {
      case 'number':
        return html`<levier-number .label=${label} .unit=${kind.unit} .currency=${this.#currency} .value=${value as number | null} .min=${kind.min} .max=${kind.max}
          .error=${problem} ?optional=${!input.required} ?slider=${kind.unit === 'rate' && kind.min === 0 && kind.max === 1}
          .hint=${inputHint(operation.id, key)} @levier-change=${(event: CustomEvent<NumberChange>) => this.#number(key, event.detail)}></levier-number>`;
      case 'choice':
        return html`<div class="field"><label for=${id}>${label}</label>
          <select id=${id} class="input" aria-invalid=${problem !== ''} @change=${(event: Event) => this.#set(key, (event.target as HTMLSelectElement).value)}>
            ${kind.choices.map((choice) => html`<option value=${choice} ?selected=${choice === value}>${choiceName(key, choice)}</option>`)}
          </select>${problem === '' ? nothing : html`<p class="error">${problem}</p>`}</div>`;
      default:
        return html`<div class="field"><label for=${id}>${label}${input.required ? nothing : html` <span class="optional">${t('optional')}</span>`}</label>
          <input id=${id} class="input" type=${kind.type === 'date' ? 'date' : 'text'} autocomplete="off" .value=${String(value ?? '')} aria-invalid=${problem !== ''}
            @input=${(event: Event) => this.#set(key, (event.target as HTMLInputElement).value)} />${problem === '' ? nothing : html`<p class="error">${problem}</p>`}</div>`;
    }
  }

  #answer(result: Evaluation): TemplateResult {
    const { operation } = this;
    const main = primary(operation);
    const value = result.outputs[main.key];
    const { interval } = result.explanation;
    const others = operation.outputs.filter((output) => output !== main);
    return html`<p class="kicker">${outputName(operation.id, main.key)}</p>
      <p class="value num">${this.#shown(main, result)}</p>
      ${value == null ? html`<p>${reasonText(result.reasons[main.key] ?? 'undefined')}</p>` : this.#sentence(main, result)}
      ${result.warning === null ? nothing : html`<p class="note warn">${warningText(result.warning)}</p>`}
      ${interval && typeof value === 'number' ? whisker(value, interval, main.unit, this.#currency) : nothing}
      ${others.length === 0
        ? nothing
        : html`<dl class="pairs">${others.map(
            (output) => html`<div><dt>${outputName(operation.id, output.key)}</dt><dd class="num">${this.#shown(output, result)}${
              result.outputs[output.key] == null && result.reasons[output.key] ? html`<span class="reason">${reasonText(result.reasons[output.key]!)}</span>` : nothing
            }</dd></div>`,
          )}</dl>`}`;
  }

  #sentence(main: Output, result: Evaluation): TemplateResult | typeof nothing {
    const sentence = operationResult(this.operation.id, { value: this.#shown(main, result) });
    return sentence === null ? nothing : html`<p>${sentence}</p>`;
  }

  #noAnswer(error: EngineError | null): TemplateResult {
    if (error?.code === 'missing_input') {
      const name = error.field === undefined ? '' : inputName(this.operation.id, error.field);
      return html`<p class="value quiet">${NONE}</p><p>${t('calculator-missing', { name })}</p>`;
    }
    return html`<p class="value quiet">${NONE}</p><p>${error === null ? t('calculator-mend') : error.field === undefined ? this.#error(error) : t('calculator-mend-field', { name: inputName(this.operation.id, error.field) })}</p>`;
  }

  #error(error: EngineError): string {
    return errorText({ ...error, code: error.code, field: error.field === undefined ? null : inputName(this.operation.id, error.field) });
  }

  #shown(output: Output, result: Evaluation): string {
    return shown(result.outputs[output.key], output, this.#currency);
  }

  #number(key: string, { value, invalid }: NumberChange): void {
    const unread = new Set(this.unread);
    if (invalid) unread.add(key);
    else unread.delete(key);
    this.unread = unread;
    this.#set(key, value);
  }

  #set(key: string, value: InputValue): void {
    this.values = { ...this.values, [key]: value === '' ? null : value };
    this.copied = false;
    this.#address();
  }

  readonly #example = (): void => this.#all(examples(this.operation));
  readonly #clear = (): void => this.#all(Object.fromEntries(this.operation.inputs.map(({ key, kind }) => [key, kind.type === 'choice' ? (kind.choices[0] ?? null) : null])));

  #all(values: Record<string, InputValue>): void {
    this.values = values;
    this.unread = new Set();
    this.#address();
  }

  /** The address carries every input, in canonical form, so that it can be shared or reloaded. */
  #address(): void {
    setQuery(Object.fromEntries(Object.entries(this.values).map(([key, value]) => [key, value === null ? null : String(value)])));
  }

  readonly #copy = (): void => {
    this.#address();
    void navigator.clipboard.writeText(location.href).then(() => (this.copied = true), () => (this.copied = false));
  };
}

function primary(operation: Operation): Output {
  return operation.outputs.find((output) => output.primary) ?? operation.outputs[0]!;
}

function examples(operation: Operation): Record<string, InputValue> {
  return Object.fromEntries(operation.inputs.map(({ key, example }) => [key, example]));
}

/** The example, or what the address carries; a number of an address is in canonical form. */
function startingValues(operation: Operation, query: URLSearchParams): Record<string, InputValue> {
  const carried = operation.inputs.filter(({ key }) => query.has(key));
  if (carried.length === 0) return examples(operation);
  const values: Record<string, InputValue> = Object.fromEntries(operation.inputs.map(({ key }) => [key, null]));
  for (const { key, kind } of carried) {
    const text = query.get(key)!;
    if (kind.type !== 'number') values[key] = kind.type === 'choice' && !kind.choices.includes(text) ? (kind.choices[0] ?? null) : text;
    else if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) values[key] = Number(text);
  }
  return values;
}

function given(values: Record<string, InputValue>): Record<string, InputValue> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

function shown(value: OutputValue | undefined, output: Output, currency: string): string {
  if (value == null) return NONE;
  if (typeof value === 'number') return formatValue(value, output.unit, { currency });
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'string') return choiceName(output.key, value);
  if (Array.isArray(value)) {
    if (output.kind === 'interval' && value.length === 2) {
      const [low, high] = value;
      if (typeof low === 'number' && typeof high === 'number') return t('range-between', { low: formatValue(low, output.unit, { currency }), high: formatValue(high, output.unit, { currency }) });
    }
    if (value.length === 0) return t('none');
    return value.map((part) => (typeof part === 'string' ? checkText(part) : shown(part, output, currency))).join(' · ');
  }
  return NONE;
}

customElements.define('levier-calculator', Calculator);
