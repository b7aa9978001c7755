// What every question about an answer shares: the calculator it is asked of, and the choice of an input and
// an output.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { BaseElement } from '../../components/element';
import { errorSentence, formatValue, inputName, outputName, reasonText, t } from '../../i18n';
import type { Code, Operation, Unit, Values } from '../contract';
import { EngineError, type Calculators } from '../engine';
import { primary } from '../values';

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

export abstract class Analysis extends BaseElement {
  static override properties = {
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('operation')) return;
    this.input = '';
    this.output = '';
  }

  protected get dial(): Numeric | undefined {
    const all = dials(this.operation);
    return all.find(({ key }) => key === this.input) ?? all[0];
  }

  protected get aim(): Numeric | undefined {
    const all = aims(this.operation);
    return all.find(({ key }) => key === this.output) ?? all[0];
  }

  protected text(value: number | null | undefined, unit: Unit): string {
    return formatValue(value, unit, { currency: this.currency });
  }

  protected words(unit: Unit): { long: (value: number) => string; short: (value: number) => string } {
    return {
      long: (value) => this.text(value, unit),
      short: (value) => formatValue(value, unit, { currency: this.currency, compact: true }),
    };
  }

  protected pickInput(label: string, id: string): TemplateResult {
    const { dial } = this;
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
    const { aim } = this;
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

  /** The answer of the core, or why there is none, in words. */
  protected ask<T>(question: () => T): { found: T; problem: null } | { found: null; problem: string } {
    try {
      return { found: question(), problem: null };
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      if (error.code === 'missing_input')
        return {
          found: null,
          problem: t('analysis-first', {
            name: error.field === undefined ? '' : inputName(this.operation.id, error.field),
          }),
        };
      return { found: null, problem: errorSentence({ ...error, code: error.code }) };
    }
  }

  protected reason(code: Code | null): string {
    return code === null ? t('table-none') : reasonText(code);
  }
}
