// A formula of the catalogue as MathML: once with names, once with the user's numbers.

import { html, mathml, nothing, type TemplateResult } from 'lit';
import type { Expr, Operation, OutputValue, Unit } from '../engine';
import {
  formatNumber,
  formatValue,
  has,
  inputName,
  inputUnit,
  messageId,
  NONE,
  outputName,
  outputUnit,
  t,
} from '../i18n';

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
    case 'piecewise':
      return 0;
    case 'where':
      return expr.args[0] ? strength(expr.args[0]) : 5;
    case 'add':
    case 'sub':
      return 1;
    case 'neg':
    case 'sum':
    case 'product':
      return 2;
    case 'mul':
      return 3;
    case 'pow':
      return 4;
    case 'call':
      return expr.function === 'exp' ? 4 : 5;
    default:
      return 5;
  }
}

const DURATIONS: ReadonlySet<Unit> = new Set(['days', 'months', 'years', 'periods']);
const AROUND: Partial<Record<string, [string, string]>> = {
  floor: ['⌊', '⌋'],
  ceil: ['⌈', '⌉'],
  abs: ['|', '|'],
};

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

  /**
   * The terms of a long sum, each a formula of its own: a line may break between them, as it cannot inside
   * one.
   */
  pieces(expr: Expr): TemplateResult[] {
    if ((expr.node !== 'add' && expr.node !== 'sub') || expr.args.length < 2) return [this.write(expr)];
    const sign = expr.node === 'add' ? '+' : '−';
    return expr.args.map((arg, at) => {
      const tight = at > 0 && (sign === '−' || arg.node === 'neg') ? 2 : 1;
      return at === 0
        ? this.write(arg, 1)
        : mathml`<mrow><mo form="infix">${sign}</mo>${this.write(arg, tight)}</mrow>`;
    });
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
        return value === undefined ? symbolName(expr.name) : signed(value, formatNumber(value));
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
        return mathml`<msup><mrow>${this.#arg(base, isTall(base) ? 6 : 5)}</mrow><mrow>${this.#arg(exponent, 0)}</mrow></msup>`;
      }
      case 'sqrt':
        return mathml`<msqrt><mrow>${this.#arg(expr.args[0], 0)}</mrow></msqrt>`;
      case 'ln':
        return mathml`<mrow><mi>ln</mi><mo>(</mo>${this.#arg(expr.args[0], 0)}<mo>)</mo></mrow>`;
      case 'neg':
        return mathml`<mrow><mo>−</mo>${this.#arg(expr.args[0], 3)}</mrow>`;
      case 'call':
        return this.#call(expr.function, expr.args);
      case 'sum':
        return this.#running('∑', expr.args, 2);
      case 'product':
        return this.#running('∏', expr.args, 4);
      case 'index':
        return mathml`<mi>t</mi>`;
      case 'len': {
        const items = this.values?.inputs[expr.key];
        if (Array.isArray(items)) return mathml`<mn>${formatNumber(items.length)}</mn>`;
        return mathml`<mi class="name">${t('formula-count', { name: inputName(this.operation.id, expr.key) })}</mi>`;
      }
      case 'piecewise': {
        const [left, right, one, other] = expr.args;
        const when = mathml`<mrow><mtext>${t('formula-if')}</mtext><mspace width="0.5em"></mspace>${this.#arg(left, 0)}<mo>≤</mo>${this.#arg(right, 0)}</mrow>`;
        return mathml`<mrow><mo stretchy="true">{</mo><mtable><mtr><mtd>${this.#arg(one, 0)}</mtd><mtd>${when}</mtd></mtr><mtr><mtd>${this.#arg(other, 0)}</mtd><mtd><mtext>${t('formula-otherwise')}</mtext></mtd></mtr></mtable></mrow>`;
      }
      // Its condition holds wherever it is shown.
      case 'where':
        return this.#arg(expr.args[0], 0);
      case 'season_mean':
        return mathml`<mi class="name">${t('formula-season-mean', { name: inputName(this.operation.id, expr.key) })}</mi>`;
      case 'item':
        return this.#item(expr.key, expr.column ?? null, expr.at);
    }
  }

  #arg(expr: Expr | undefined, need: number): TemplateResult {
    return expr ? this.write(expr, need) : mathml`<mi>${NONE}</mi>`;
  }

  #call(name: string, args: Expr[]): TemplateResult {
    const around = AROUND[name];
    if (around)
      return mathml`<mrow><mo>${around[0]}</mo>${this.#arg(args[0], 0)}<mo>${around[1]}</mo></mrow>`;
    if (name === 'exp') return mathml`<msup><mi>e</mi><mrow>${this.#arg(args[0], 0)}</mrow></msup>`;
    const head =
      name === 'normal_quantile'
        ? mathml`<msup><mi mathvariant="normal">Φ</mi><mrow><mo>−</mo><mn>1</mn></mrow></msup>`
        : name === 'normal_cdf'
          ? mathml`<mi mathvariant="normal">Φ</mi>`
          : mathml`<mi>${name === 'asin' ? 'arcsin' : name}</mi>`;
    return mathml`<mrow>${head}<mo>(</mo>${args.map((arg, at) => mathml`${at > 0 ? mathml`<mo separator="true">;</mo>` : ''}${this.write(arg)}`)}<mo>)</mo></mrow>`;
  }

  /** ∑ or ∏ over t; inside, an item keeps its name, since it stands for each in turn. */
  #running(sign: string, args: Expr[], need: number): TemplateResult {
    const [from, to, term] = args;
    return mathml`<mrow><munderover><mo>${sign}</mo><mrow><mi>t</mi><mo>=</mo>${this.#arg(from, 0)}</mrow><mrow>${this.#arg(to, 0)}</mrow></munderover>${this.#arg(term, need)}</mrow>`;
  }

  #item(key: string, column: string | null, at: string): TemplateResult {
    const { kind } = this.operation.inputs.find((input) => input.key === key) ?? {};
    const inRow = kind?.type === 'row';
    const value = this.values && itemOf(this.operation, this.values.inputs[key], key, column, at);
    if (typeof value === 'number')
      return signed(
        value,
        formatValue(value, unitOfItem(this.operation, key, column), { currency: this.values?.currency }),
      );
    const word = inputName(this.operation.id, column ?? key);
    if (!inRow && (at === 'first' || at === 'last'))
      return mathml`<mi class="name">${t(`formula-${at}`, { name: word })}</mi>`;
    const name = mathml`<mi class="name">${word}</mi>`;
    if (inRow) return name;
    return mathml`<msub>${name}${at === 'here' ? mathml`<mi>t</mi>` : mathml`<mrow><mi>t</mi><mo>−</mo><mn>1</mn></mrow>`}</msub>`;
  }

  /** What stands to the right of a minus, or is negative inside a product, needs brackets too. */
  #joined(args: Expr[], sign: string, own: number): TemplateResult {
    return mathml`<mrow>${args.map((arg, at) => {
      const inside = at < args.length - 1 && (arg.node === 'sum' || arg.node === 'product');
      const need =
        (at > 0 && (sign === '−' || arg.node === 'neg')) || inside ? Math.max(own + 1, inside ? 3 : 0) : own;
      return mathml`${at > 0 ? mathml`<mo>${sign}</mo>` : ''}${this.write(arg, need)}`;
    })}</mrow>`;
  }

  #input(key: string): TemplateResult {
    if (!this.values) return mathml`<mi class="name">${inputName(this.operation.id, key)}</mi>`;
    return this.#value(this.values.inputs[key], inputUnit(this.operation, key));
  }

  #output(key: string): TemplateResult {
    if (!this.values) return mathml`<mi class="name">${outputName(this.operation.id, key)}</mi>`;
    return this.#value(this.values.outputs[key] ?? this.values.symbols[key], outputUnit(this.operation, key));
  }

  #value(value: OutputValue | undefined, unit: Unit): TemplateResult {
    if (typeof value !== 'number') return mathml`<mi>${NONE}</mi>`;
    // A duration is a bare number in a formula: «4», not «4 périodes».
    return signed(
      value,
      DURATIONS.has(unit)
        ? formatNumber(value)
        : formatValue(value, unit, { currency: this.values?.currency }),
    );
  }
}

/**
 * Under an exponent, a fraction, a root or another power needs brackets, however tightly it binds elsewhere.
 */
function isTall(expr: Expr | undefined): boolean {
  return expr?.node === 'div' || expr?.node === 'sqrt' || expr?.node === 'item';
}

function signed(value: number, text: string): TemplateResult {
  return value < 0 ? mathml`<mrow><mo>(</mo><mn>${text}</mn><mo>)</mo></mrow>` : mathml`<mn>${text}</mn>`;
}

function symbolName(name: string): TemplateResult {
  const id = `symbol-${messageId(name)}`;
  const word = has(id) ? t(id) : name;
  return word.length > 2 ? mathml`<mi class="name">${word}</mi>` : mathml`<mi>${word}</mi>`;
}

function unitOfItem(operation: Operation, key: string, column: string | null): Unit {
  const kind = operation.inputs.find((input) => input.key === key)?.kind;
  if (kind?.type === 'numbers') return kind.unit;
  if (kind?.type === 'row' || kind?.type === 'rows')
    return kind.columns.find((one) => one.key === column)?.unit ?? 'number';
  return 'number';
}

/** The one number an item stands for; nothing inside a sum, where it stands for each in turn. */
function itemOf(
  operation: Operation,
  items: OutputValue | undefined,
  key: string,
  column: string | null,
  at: string,
): OutputValue | undefined {
  const kind = operation.inputs.find((input) => input.key === key)?.kind;
  if (!Array.isArray(items) || !kind) return undefined;
  const place =
    kind.type === 'row' || kind.type === 'rows' ? kind.columns.findIndex((one) => one.key === column) : -1;
  if (kind.type === 'row') return items[place];
  const item = at === 'first' ? items[0] : at === 'last' ? items.at(-1) : undefined;
  return kind.type === 'rows' && Array.isArray(item) ? item[place] : item;
}

function symbols(expr: Expr, found = new Set<string>()): Set<string> {
  if (expr.node === 'symbol') found.add(expr.name);
  if ('args' in expr) for (const arg of expr.args) symbols(arg, found);
  return found;
}

/** Those that a formula names and those that these name, each after what it rests on. */
function named(operation: Operation, formula: Expr): Operation['symbols'] {
  const wanted = symbols(formula);
  for (const { name, formula: own } of [...operation.symbols].reverse())
    if (wanted.has(name)) symbols(own, wanted);
  return operation.symbols.filter(({ name }) => wanted.has(name));
}

/**
 * `output` = the formula with names; each symbol in it with its own, and its value when `values` are given.
 */
export function formulaByName(
  operation: Operation,
  formula: Expr,
  output: string,
  values?: FormulaValues,
): TemplateResult {
  const writer = new Writer(operation, undefined);
  return html`<div class="formula" tabindex="0" role="group" aria-label=${t('formula-by-name')}>
    <span class="lhs">${outputName(operation.id, output)} =</span
    >${writer.pieces(formula).map((piece) => html`<math display="block">${piece}</math>`)}
    ${named(operation, formula).map(({ name, formula: own }) => {
      const value = values?.symbols[name];
      return html`<span class="where"
        >${t('formula-where')}
        <math
          >${symbolName(name)}<mo>=</mo>${writer.write(own)}${value === undefined ? nothing : mathml`<mo>=</mo><mn>${formatNumber(value)}</mn>`}</math
        ></span
      >`;
    })}
  </div>`;
}

/** The formula with the user's numbers = the result. */
export function formulaByNumber(
  operation: Operation,
  formula: Expr,
  values: FormulaValues,
  result: string,
): TemplateResult {
  const writer = new Writer(operation, values);
  return html`<div class="formula numbers" tabindex="0" role="group" aria-label=${t('formula-by-number')}>
    ${writer.pieces(formula).map((piece, at, all) => html`<math display="block">${piece}${at === all.length - 1 ? mathml`<mo>=</mo><mn class="result">${result}</mn>` : nothing}</math>`)}
  </div>`;
}
