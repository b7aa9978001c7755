// A formula of the catalogue as MathML: once with names, once with the user's numbers, from what it rests on
// to the result.

import { html, mathml, nothing, type TemplateResult } from 'lit';
import type { Expr, Operation, OutputValue } from '../engine';
import { formatRange, formatValue, outputName, outputUnit, t } from '../i18n';
import { carried } from './formula-numbers';
import { symbolName, Writer, type FormulaValues } from './formula-writer';

/** A formula and what it gives. */
export interface Derived {
  operation: Operation;
  formula: Expr;
  /** The output that the formula gives; null where it gives the last symbol, which the answer rests on. */
  output: string | null;
  /** How the outputs that it names come about. */
  steps?: { output: string; formula: Expr }[] | undefined;
  /** Absent: names alone. */
  values?: FormulaValues | undefined;
  /** What the formula gives, as it stands elsewhere on the page. */
  result?: string | undefined;
}

/** A line of a derivation: what it gives, and how. */
interface Line {
  name: TemplateResult | string;
  formula: Expr;
  result: string | undefined;
}

function symbols(expr: Expr, found = new Set<string>()): Set<string> {
  if (expr.node === 'symbol') found.add(expr.name);
  if ('args' in expr) for (const arg of expr.args) symbols(arg, found);
  return found;
}

/** Those that formulas name and those that these name, each after what it rests on. */
function named(operation: Operation, formulas: Expr[]): Operation['symbols'] {
  const wanted = new Set<string>();
  for (const formula of formulas) symbols(formula, wanted);
  for (const { name, formula: own } of [...operation.symbols].reverse())
    if (wanted.has(name)) symbols(own, wanted);
  return operation.symbols.filter(({ name }) => wanted.has(name));
}

function isList(operation: Operation, output: string | null): boolean {
  return operation.outputs.some(({ key, kind }) => key === output && kind.type === 'numbers');
}

/** A list's numbers are shown for its first item. */
function first(value: OutputValue | undefined): OutputValue | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** What the formula rests on, each line after what it rests on itself, then the formula. */
function lines({ operation, formula, output, steps = [], values, result }: Derived): Line[] {
  const known = named(operation, [formula, ...steps.map((step) => step.formula)]);
  const unitOf = (key: string): ReturnType<typeof outputUnit> => outputUnit(operation, key);
  const last = operation.symbols.at(-1)!;
  return [
    ...known
      .filter(({ name }) => output !== null || name !== last.name)
      .map(({ name, formula: own }) => {
        const value = values?.symbols[name];
        return {
          name: html`<math>${symbolName(name)}</math>`,
          formula: own,
          result: value === undefined ? undefined : carried(value, 'number'),
        };
      }),
    ...steps.map((step) => {
      const value = values && (values.outputs[step.output] ?? values.symbols[step.output]);
      return {
        name: outputName(operation.id, step.output),
        formula: step.formula,
        result: typeof value === 'number' ? carried(value, unitOf(step.output), values?.currency) : undefined,
      };
    }),
    {
      name: output === null ? html`<math>${symbolName(last.name)}</math>` : outputName(operation.id, output),
      formula,
      result: output === null && values ? carried(values.symbols[last.name]!, 'number') : result,
    },
  ];
}

/** `output` = the formula with names; what it rests on after it. */
function byName(derived: Derived): TemplateResult {
  const { operation, output } = derived;
  const list = isList(operation, output);
  const [main, ...rest] = lines(derived).reverse();
  const writer = new Writer(operation, undefined, undefined, list);
  const index = list ? mathml`<mi>t</mi>` : nothing;
  return html`<div class="formula" tabindex="0" role="group" aria-label=${t('formula-by-name')}>
    <span class="lhs">${main!.name}${list ? html`<sub><math>${index}</math></sub>` : nothing} =</span
    >${writer.pieces(main!.formula).map((piece) => html`<math display="block">${piece}</math>`)}
    ${list ? html`<span class="where">${t('formula-index')}</span>` : nothing}
    ${rest.reverse().map(
      ({ name, formula }) =>
        html`<span class="where"
          >${t('formula-where')} ${name} <math><mo>=</mo>${new Writer(operation).write(formula)}</math></span
        >`,
    )}
  </div>`;
}

/** Line after line with the user's numbers, the result last. */
function byNumber(derived: Derived): TemplateResult | typeof nothing {
  const { operation, values, output } = derived;
  if (!values) return nothing;
  const written = lines(derived).filter(({ result }) => result !== undefined);
  return html`<div class="formula numbers" tabindex="0" role="group" aria-label=${t('formula-by-number')}>
    ${written.map(({ name, formula, result }, place) => {
      const main = place === written.length - 1;
      const writer = new Writer(operation, values, main && isList(operation, output) ? 0 : undefined);
      return html`<span class="line"
        ><span class="lhs">${name}${main && isList(operation, output) ? html`<sub>0</sub>` : nothing} =</span
        >${writer.pieces(formula).map((piece) => html`<math display="block">${piece}</math>`)}<math
          display="block"
          >${result!.startsWith('<') ? nothing : mathml`<mo form="prefix">=</mo>`}<mn
            class=${main ? 'result' : ''}
            >${result}</mn
          ></math
        ></span
      >`;
    })}
  </div>`;
}

/** A formula with names, then with numbers. */
export function derivation(derived: Derived): TemplateResult {
  const { formula, output } = derived;
  const itself = output !== null && JSON.stringify(formula).includes(`"output","key":"${output}"`);
  return html`${byName(derived)} ${itself ? html`<p class="hint">${t('formula-both-sides')}</p>` : nothing}
  ${byNumber(derived)}`;
}

/** What a formula gives, as it stands elsewhere on the page; of a list the first item. */
export function resultText(
  operation: Operation,
  output: string,
  value: OutputValue | undefined,
  currency: string | null,
): string | undefined {
  const { kind, unit } = operation.outputs.find(({ key }) => key === output)!;
  if (kind.type === 'interval' && Array.isArray(value)) {
    const [low, high] = value;
    if (typeof low === 'number' && typeof high === 'number')
      return formatRange(low, high, unit, { currency });
    return undefined;
  }
  const one = kind.type === 'numbers' ? first(value) : value;
  return typeof one === 'number' ? formatValue(one, unit, { currency }) : undefined;
}
