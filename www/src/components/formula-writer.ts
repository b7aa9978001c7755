// Writes a formula of the catalogue as MathML: with names, or with numbers.

import { mathml, type TemplateResult } from 'lit';
import type { Expr, Operation, OutputValue, Unit } from '../engine';
import { formatNumber, has, inputName, inputUnit, messageId, NONE, outputName, outputUnit, t } from '../i18n';
import { carried, itemOf, sameSeason, unitOfItem } from './formula-numbers';

export interface FormulaValues {
  inputs: Record<string, OutputValue>;
  outputs: Record<string, OutputValue>;
  /** What formulas name besides inputs and outputs: z. */
  symbols: Record<string, number>;
  currency: string | null;
}

const AROUND: Partial<Record<string, [string, string]>> = {
  floor: ['⌊', '⌋'],
  ceil: ['⌈', '⌉'],
  abs: ['|', '|'],
};
/** A sum in a sum counts by another letter. */
const LETTERS = ['t', 'u', 'v'];
/** What follows a sign goes with it to the next line. */
interface Term {
  sign: string;
  written: TemplateResult;
}

/** Terms side by side: in a narrow column the style sheet breaks the line before a sign. */
function side(terms: Term[]): TemplateResult {
  return mathml`<mrow class="terms">${terms.map(({ sign, written }, at) => (at === 0 ? written : mathml`<mrow class="term"><mo form="infix">${sign}</mo>${written}</mrow>`))}</mrow>`;
}

/** A sum of this many terms is written out with its numbers. */
const MOST_TERMS = 6;

export class Writer {
  /** How many sums are around the one that is being written; a list counts as one. */
  #depth: number;

  /**
   * `values` absent: names. `here`: where the index of a list stands, when its numbers are written; without
   * it the formula of a list keeps its index.
   */
  constructor(
    readonly operation: Operation,
    readonly values?: FormulaValues,
    private here?: number,
    inList = false,
  ) {
    this.#depth = inList ? 1 : 0;
  }

  write(expr: Expr, need = 0): TemplateResult {
    const inner = this.#plain(expr);
    return this.#strength(expr) < need
      ? mathml`<mrow><mo symmetric="false">(</mo>${inner}<mo symmetric="false">)</mo></mrow>`
      : inner;
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

  /** How tightly an expression binds; an argument that binds less than its place needs brackets. */
  #strength(expr: Expr): number {
    switch (expr.node) {
      case 'pm':
      case 'piecewise':
        return 0;
      case 'where':
        return expr.args[0] ? this.#strength(expr.args[0]) : 5;
      case 'add':
      case 'sub':
        return 1;
      case 'neg':
        return 2;
      case 'sum':
      case 'product': {
        const terms = this.#terms(expr.args);
        if (terms === null) return 2;
        return terms.length === 1 && expr.args[2]
          ? this.#strength(expr.args[2])
          : expr.node === 'sum'
            ? 1
            : 3;
      }
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

  #plain(expr: Expr): TemplateResult {
    switch (expr.node) {
      case 'input':
        return this.#named(inputName(this.operation.id, expr.key), this.values?.inputs[expr.key], () =>
          inputUnit(this.operation, expr.key),
        );
      case 'output':
        return this.#named(
          outputName(this.operation.id, expr.key),
          this.values && (this.values.outputs[expr.key] ?? this.values.symbols[expr.key]),
          () => outputUnit(this.operation, expr.key),
        );
      case 'number':
        return mathml`<mn>${formatNumber(expr.value)}</mn>`;
      case 'symbol': {
        const value = this.values?.symbols[expr.name];
        return value === undefined ? symbolName(expr.name) : signed(value, carried(value, 'number'));
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
        return mathml`<mrow><mi>ln</mi><mo symmetric="false">(</mo>${this.#arg(expr.args[0], 0)}<mo symmetric="false">)</mo></mrow>`;
      case 'neg':
        return mathml`<mrow><mo>−</mo>${this.#arg(expr.args[0], 3)}</mrow>`;
      case 'between':
        return mathml`<mrow><mo symmetric="false">[</mo>${side(expr.args.map((arg) => ({ sign: ';', written: this.write(arg) })))}<mo symmetric="false">]</mo></mrow>`;
      case 'call':
        return this.#call(expr.function, expr.args);
      case 'sum':
        return this.#running('∑', '+', expr.args, 2);
      case 'product':
        return this.#running('∏', '×', expr.args, 4);
      case 'index':
        return this.here === undefined ? mathml`<mi>${this.#letter()}</mi>` : mathml`<mn>${this.here}</mn>`;
      case 'len': {
        const items = this.values?.inputs[expr.key];
        if (Array.isArray(items)) return mathml`<mn>${formatNumber(items.length)}</mn>`;
        return mathml`<mi class="name">${t('formula-count', { name: inputName(this.operation.id, expr.key) })}</mi>`;
      }
      case 'piecewise': {
        const [left, right, one, other] = expr.args;
        const when = mathml`<mrow><mtext>${t('formula-if')}</mtext><mspace width="0.5em"></mspace>${this.#arg(left, 0)}<mo>≤</mo>${this.#arg(right, 0)}</mrow>`;
        return mathml`<mrow><mo stretchy="true" symmetric="false">{</mo><mtable><mtr><mtd>${this.#arg(one, 0)}</mtd><mtd>${when}</mtd></mtr><mtr><mtd>${this.#arg(other, 0)}</mtd><mtd><mtext>${t('formula-otherwise')}</mtext></mtd></mtr></mtable></mrow>`;
      }
      // Its condition holds wherever it is shown.
      case 'where':
        return this.#arg(expr.args[0], 0);
      case 'season_mean':
        return this.#seasonMean(expr.key, expr.cycle);
      case 'item':
        return this.#item(expr);
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
    return mathml`<mrow>${head}<mo symmetric="false">(</mo>${side(args.map((arg) => ({ sign: ';', written: this.write(arg) })))}<mo symmetric="false">)</mo></mrow>`;
  }

  #letter(): string {
    return LETTERS[Math.max(0, this.#depth - 1)] ?? 't';
  }

  /** A few terms are written out with their numbers; inside ∑ or ∏ an item stands for each in turn. */
  #running(sign: string, joint: string, args: Expr[], need: number): TemplateResult {
    const [from, to, term] = args;
    const places = this.#terms(args);
    if (places !== null && term) {
      const tight = places.length === 1 ? 0 : joint === '+' ? 1 : 3;
      return side(
        places.map((at) => ({ sign: joint, written: this.#at(at, () => this.write(term, tight)) })),
      );
    }
    const ends = [this.#arg(from, 0), this.#arg(to, 0)];
    this.#depth += 1;
    const inner = this.#at(undefined, () => this.#arg(term, need));
    const letter = this.#letter();
    this.#depth -= 1;
    return mathml`<mrow class="terms"><munderover><mo>${sign}</mo><mrow><mi>${letter}</mi><mo>=</mo>${ends[0]}</mrow><mrow>${ends[1]}</mrow></munderover>${inner}</mrow>`;
  }

  #at(here: number | undefined, write: () => TemplateResult): TemplateResult {
    const before = this.here;
    this.here = here;
    const written = write();
    this.here = before;
    return written;
  }

  /** The places that a sum runs over, where numbers are written and they are few. */
  #terms([from, to]: Expr[]): number[] | null {
    const first = this.#place(from);
    const last = this.#place(to);
    if (!this.values || first === null || last === null || last < first || last - first >= MOST_TERMS)
      return null;
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  }

  #place(expr: Expr | undefined): number | null {
    if (expr?.node === 'number') return expr.value;
    if (expr?.node === 'index') return this.here ?? null;
    if (expr?.node === 'len') {
      const items = this.values?.inputs[expr.key];
      return Array.isArray(items) ? items.length : null;
    }
    if (expr?.node !== 'sub') return null;
    const [left, right] = [this.#place(expr.args[0]), this.#place(expr.args[1])];
    return left === null || right === null ? null : left - right;
  }

  #seasonMean(key: string, cycle: string): TemplateResult {
    const same =
      this.values && this.here !== undefined
        ? sameSeason(this.values.inputs[key], this.values.inputs[cycle], this.here)
        : [];
    if (same.length === 0)
      return mathml`<mi class="name">${t('formula-season-mean', { name: inputName(this.operation.id, key) })}</mi>`;
    const unit = unitOfItem(this.operation, key, null);
    const terms = side(same.map((value) => ({ sign: '+', written: this.#number(value, unit) })));
    return mathml`<mfrac>${terms}<mrow><mn>${same.length}</mn></mrow></mfrac>`;
  }

  #item(expr: Extract<Expr, { node: 'item' }>): TemplateResult {
    const { key, at } = expr;
    const column = expr.column ?? null;
    const inRow = this.operation.inputs.find((input) => input.key === key)?.kind.type === 'row';
    const value = this.values && itemOf(this.operation, this.values.inputs[key], expr, this.here);
    if (typeof value === 'number') return this.#number(value, unitOfItem(this.operation, key, column));
    const word = inputName(this.operation.id, column ?? key);
    if (!inRow && (at === 'first' || at === 'last'))
      return mathml`<mi class="name">${t(`formula-${at}`, { name: word })}</mi>`;
    const name = mathml`<mi class="name">${word}</mi>`;
    if (inRow) return name;
    const letter = mathml`<mi>${this.#letter()}</mi>`;
    return mathml`<msub>${name}${at === 'here' ? letter : mathml`<mrow>${letter}<mo>−</mo><mn>1</mn></mrow>`}</msub>`;
  }

  /** What stands to the right of a minus, or is negative inside a product, needs brackets too. */
  #joined(args: Expr[], sign: string, own: number): TemplateResult {
    const terms = args.map((arg, at) => {
      const inside = at < args.length - 1 && (arg.node === 'sum' || arg.node === 'product');
      const need =
        (at > 0 && (sign === '−' || arg.node === 'neg')) || inside ? Math.max(own + 1, inside ? 3 : 0) : own;
      return { sign, written: this.write(arg, need) };
    });
    return side(terms);
  }

  #named(name: string, value: OutputValue | undefined, unit: () => Unit): TemplateResult {
    if (!this.values) return mathml`<mi class="name">${name}</mi>`;
    return typeof value === 'number' ? this.#number(value, unit()) : mathml`<mi>${NONE}</mi>`;
  }

  #number(value: number, unit: Unit): TemplateResult {
    return signed(value, carried(value, unit, this.values?.currency));
  }
}

/**
 * Under an exponent, a fraction, a root or another power needs brackets, however tightly it binds elsewhere.
 */
function isTall(expr: Expr | undefined): boolean {
  return expr?.node === 'div' || expr?.node === 'sqrt' || expr?.node === 'item';
}

function signed(value: number, text: string): TemplateResult {
  return value < 0
    ? mathml`<mrow><mo symmetric="false">(</mo><mn>${text}</mn><mo symmetric="false">)</mo></mrow>`
    : mathml`<mn>${text}</mn>`;
}

export function symbolName(name: string): TemplateResult {
  const id = `symbol-${messageId(name)}`;
  const word = has(id) ? t(id) : name;
  return word.length > 2 ? mathml`<mi class="name">${word}</mi>` : mathml`<mi>${word}</mi>`;
}
