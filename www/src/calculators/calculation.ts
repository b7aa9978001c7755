// <levier-calculation>: one calculator of the catalogue, wherever it stands. Fields from its inputs, the
// answer at once, and why. It knows of no document: the page and the embed give it the module, the operation
// and the values.
//
//   <levier-calculation .calculators=${c} .operation=${o} .values=${v} currency="EUR" explain="full"
//       @levier-values=${…}>

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { BaseElement } from '../components/element';
import { t } from '../i18n';
import type { Evaluation, Operation, Value, Values } from './contract';
import { EngineError, type Calculators } from './engine';
import { answer, noAnswer } from './parts/answer';
import { explanation, formulas } from './parts/explanation';
import { fields } from './parts/fields';
import { needsWidth, tables } from './parts/tables';
import { picture } from './pictures';
import { emptyValues, exampleValues, given, same, type ValuesChange } from './values';

export type { ValuesChange } from './values';

/** How much of the «why» is shown: formula, example, traps and source; the formula alone; nothing. */
export type Explain = 'full' | 'short' | 'none';

export class Calculation extends BaseElement {
  static override properties = {
    calculators: { attribute: false },
    operation: { attribute: false },
    values: { attribute: false },
    currency: {},
    explain: {},
    actions: { attribute: false },
    below: { attribute: false },
    unread: { state: true },
    epoch: { state: true },
  };
  declare calculators: Calculators;
  declare operation: Operation;
  /** The example, when nothing else is given. Set from outside, it replaces whatever is being typed. */
  declare values: Values | undefined;
  declare currency: string | null;
  declare explain: Explain;
  /** More buttons beside «Mettre l’exemple». */
  declare actions: TemplateResult | undefined;
  /** What stands between the answer and its explanation. */
  declare below: TemplateResult | undefined;
  /** Fields whose text cannot be read yet: they say so themselves, and there is no answer. */
  declare unread: ReadonlySet<string>;
  declare epoch: number;
  #said: Values | undefined;

  constructor() {
    super();
    this.currency = null;
    this.explain = 'full';
    this.unread = new Set();
    this.epoch = 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('operation') && !changed.has('values')) this.values = undefined;
    if (changed.has('operation') || (changed.has('values') && this.values !== this.#said)) {
      this.values ??= exampleValues(this.operation);
      this.#said = this.values;
      this.unread = new Set();
      this.epoch += 1;
    }
    this.values ??= exampleValues(this.operation);
  }

  /** What the values give now; nothing when a field cannot be read or the core refuses. */
  evaluate(): { result: Evaluation | null; error: EngineError | null } {
    if (this.unread.size > 0) return { result: null, error: null };
    try {
      return { result: this.calculators.evaluate(this.operation.id, given(this.values!)), error: null };
    } catch (error) {
      if (error instanceof EngineError) return { result: null, error };
      throw error;
    }
  }

  protected override render() {
    const { operation, currency, calculators } = this;
    const values = this.values!;
    const { result, error } = this.evaluate();
    return html`<div
        class="desk ${operation.inputs.some(({ kind }) => kind.type === 'rows') ? 'wide-form' : ''}"
      >
        <form
          class="stack"
          aria-label=${t('calculator-inputs')}
          novalidate
          @submit=${(event: Event) => event.preventDefault()}
        >
          ${fields({ operation, values, currency, error, epoch: this.epoch, change: this.#change })}
          <p class="actions">
            <button
              type="button"
              class="button quiet small"
              @click=${() => this.#all(exampleValues(operation))}
            >
              ${t('calculator-example')}
            </button>
            <button
              type="button"
              class="button quiet small"
              @click=${() => this.#all(emptyValues(operation))}
            >
              ${t('calculator-clear')}
            </button>
            ${this.actions ?? nothing}
          </p>
        </form>
        <section class="answer" aria-label=${t('calculator-answer')}>
          <div class="stack">
            ${same(given(values), given(exampleValues(operation))) ? html`<p class="hint">${t('calculator-is-example')}</p>` : nothing}
            ${result ? answer(operation, values, result, currency) : noAnswer(operation, error)}
          </div>
        </section>
      </div>
      ${result && needsWidth(operation) ? html`<div class="stack">${tables(operation, result, currency)}</div>` : nothing}
      ${result ? picture({ operation, values, result, calculators, currency }) : nothing}
      ${this.below ?? nothing}
      ${this.explain === 'full' ? explanation(operation, result, calculators, currency) : this.explain === 'short' ? formulas(operation, result, currency) : nothing}`;
  }

  readonly #change = (key: string, value: Value, unread: boolean): void => {
    const next = new Set(this.unread);
    if (unread) next.add(key);
    else next.delete(key);
    this.unread = next;
    this.#say({ ...this.values, [key]: value });
  };

  #all(values: Values): void {
    this.unread = new Set();
    this.epoch += 1;
    this.#say(values);
  }

  #say(values: Values): void {
    this.#said = values;
    this.values = values;
    this.dispatchEvent(new CustomEvent<ValuesChange>('levier-values', { bubbles: true, detail: { values } }));
  }
}

customElements.define('levier-calculation', Calculation);
