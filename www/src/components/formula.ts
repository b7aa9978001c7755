// A formula of the catalogue as MathML: once with names, once with the user's numbers.

import { html, mathml, nothing, type TemplateResult } from 'lit';
import type { Expr, Operation, OutputValue, Unit } from '../engine';
import { formatNumber, formatValue, has, inputName, inputUnit, NONE, outputName, outputUnit, t } from '../i18n';

export interface FormulaValues {
  inputs: Record<string, OutputValue>;
  outputs: Record<string, OutputValue>;
  /** What formulas name besides inputs and outputs: z. */
  symbols: Record<string, number>;
  currency: string | null;
}

/** How tightly an expression binds; an argument that binds less than its place needs brackets. */
function strength(expr: Expr): number {
  switch (expr.node) {
    case 'pm':
      return 0;
    case 'add':
    case 'sub':
      return 1;
    case 'neg':
      return 2;
    case 'mul':
      return 3;
    case 'pow':
      return 4;
    default:
      return 5;
  }
}

const DURATIONS: ReadonlySet<Unit> = new Set(['days', 'months', 'years', 'periods']);

class Writer {
  constructor(
    readonly operation: Operation,
    /** Absent: names. */
    readonly values: FormulaValues | undefined,
  ) {}

  write(expr: Expr, need = 0): TemplateResult {
    const inner = this.#plain(expr);
    return strength(expr) < need ? mathml`<mrow><mo>(</mo>${inner}<mo>)</mo></mrow>` : inner;
  }

  #plain(expr: Expr): TemplateResult {
    switch (expr.node) {
      case 'input':
        return this.#input(expr.key);
      case 'output':
        return this.#output(expr.key);
      case 'number':
        return mathml`<mn>${formatNumber(expr.value)}</mn>`;
      case 'symbol': {
        const value = this.values?.symbols[expr.name];
        return value === undefined ? mathml`<mi>${expr.name}</mi>` : mathml`<mn>${formatNumber(value)}</mn>`;
      }
      case 'pm':
        return this.#joined(expr.args, '±', 1);
      case 'add':
        return this.#joined(expr.args, '+', 1);
      case 'sub':
        return this.#joined(expr.args, '−', 1);
      case 'mul':
        return this.#joined(expr.args, '×', 3);
      case 'div': {
        const [over, under] = expr.args;
        return mathml`<mfrac><mrow>${this.#arg(over, 0)}</mrow><mrow>${this.#arg(under, 0)}</mrow></mfrac>`;
      }
      case 'pow': {
        const [base, exponent] = expr.args;
        // A fraction or a root under an exponent needs brackets, however tightly it binds elsewhere.
        return mathml`<msup><mrow>${this.#arg(base, base?.node === 'div' || base?.node === 'sqrt' ? 6 : 5)}</mrow><mrow>${this.#arg(exponent, 0)}</mrow></msup>`;
      }
      case 'sqrt':
        return mathml`<msqrt><mrow>${this.#arg(expr.args[0], 0)}</mrow></msqrt>`;
      case 'ln':
        return mathml`<mrow><mi>ln</mi><mo>(</mo>${this.#arg(expr.args[0], 0)}<mo>)</mo></mrow>`;
      case 'neg':
        return mathml`<mrow><mo>−</mo>${this.#arg(expr.args[0], 3)}</mrow>`;
    }
  }

  #arg(expr: Expr | undefined, need: number): TemplateResult {
    return expr ? this.write(expr, need) : mathml`<mi>${NONE}</mi>`;
  }

  /** What stands to the right of a minus, or is negative inside a product, needs brackets too. */
  #joined(args: Expr[], sign: string, own: number): TemplateResult {
    return mathml`<mrow>${args.map((arg, at) => {
      const need = at > 0 && (sign === '−' || arg.node === 'neg') ? own + 1 : own;
      return mathml`${at > 0 ? mathml`<mo>${sign}</mo>` : ''}${this.write(arg, need)}`;
    })}</mrow>`;
  }

  #input(key: string): TemplateResult {
    if (!this.values) return mathml`<mi class="name">${inputName(this.operation.id, key)}</mi>`;
    return this.#value(this.values.inputs[key], inputUnit(this.operation, key));
  }

  #output(key: string): TemplateResult {
    if (!this.values) return mathml`<mi class="name">${outputName(this.operation.id, key)}</mi>`;
    return this.#value(this.values.outputs[key], outputUnit(this.operation, key));
  }

  #value(value: OutputValue | undefined, unit: Unit): TemplateResult {
    if (typeof value !== 'number') return mathml`<mi>${NONE}</mi>`;
    // A duration is a bare number in a formula: «4», not «4 périodes».
    const text = DURATIONS.has(unit) ? formatNumber(value) : formatValue(value, unit, { currency: this.values?.currency });
    return value < 0 ? mathml`<mrow><mo>(</mo><mn>${text}</mn><mo>)</mo></mrow>` : mathml`<mn>${text}</mn>`;
  }
}

/** `output` = the formula with names. */
export function formulaByName(operation: Operation, formula: Expr, output: string): TemplateResult {
  const writer = new Writer(operation, undefined);
  return html`<div class="formula" tabindex="0" role="group" aria-label=${t('formula-by-name')}>
    <span class="lhs">${outputName(operation.id, output)} =</span><math display="block">${writer.write(formula)}</math>
    ${[...symbols(formula)].map((name) => (has(`symbol-${name}`) ? html`<span class="where">${t('formula-where', { name, meaning: t(`symbol-${name}`) })}</span>` : nothing))}
  </div>`;
}

function symbols(expr: Expr, found = new Set<string>()): Set<string> {
  if (expr.node === 'symbol') found.add(expr.name);
  if ('args' in expr) for (const arg of expr.args) symbols(arg, found);
  return found;
}

/** The formula with the user's numbers = the result. */
export function formulaByNumber(operation: Operation, formula: Expr, values: FormulaValues, result: string): TemplateResult {
  const writer = new Writer(operation, values);
  return html`<div class="formula numbers" tabindex="0" role="group" aria-label=${t('formula-by-number')}>
    <math display="block">${writer.write(formula)}<mo>=</mo><mn class="result">${result}</mn></math>
  </div>`;
}
