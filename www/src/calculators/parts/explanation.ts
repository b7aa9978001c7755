// Why the answer is what it is: the formula with names and with these numbers, a worked example, the traps,
// the source.

import { html, nothing, type TemplateResult } from 'lit';
import { formulaByName, formulaByNumber } from '../../components/formula';
import { exampleText, pitfallText, t, tNamed } from '../../i18n';
import type { Calculators } from '../engine';
import type { Evaluation, Operation } from '../contract';
import { shown, wordsOf } from '../format';
import { exampleValues, primary } from '../values';

/** Which output the explanation's formula gives: the answer's own, or the one that it rests on. */
function explained(
  operation: Operation,
  result: Evaluation | null,
): { key: string; formula: Operation['formula'] } {
  const formula = result?.explanation.formula ?? operation.formula;
  const text = JSON.stringify(formula);
  const main = primary(operation);
  const own = [main, ...operation.outputs].find((output) =>
    output.formulas.some((one) => JSON.stringify(one.node === 'where' ? one.args[0] : one) === text),
  );
  return { key: (own ?? main).key, formula };
}

export function formulas(
  operation: Operation,
  result: Evaluation | null,
  currency: string | null,
): TemplateResult {
  const { key, formula } = explained(operation, result);
  const output = operation.outputs.find((one) => one.key === key)!;
  const value = result?.outputs[key];
  const values = result
    ? {
        inputs: result.explanation.inputs,
        outputs: result.outputs,
        symbols: result.explanation.symbols,
        currency,
      }
    : undefined;
  return html`<section class="stack tight formulas">
    <h2>${t('why-formula')}</h2>
    ${formulaByName(operation, formula, key, values)}
    ${values && typeof value === 'number' ? formulaByNumber(operation, formula, values, shown(value, output, currency)) : nothing}
  </section>`;
}

/** The example in a sentence, computed by the core like any other answer. */
function workedExample(
  operation: Operation,
  calculators: Calculators,
  currency: string | null,
): TemplateResult | typeof nothing {
  const values = exampleValues(operation);
  try {
    const result = calculators.evaluate(operation.id, values);
    const text = exampleText(operation.id, wordsOf(operation, values, result, currency));
    return text === null
      ? nothing
      : html`<section class="stack tight">
          <h2>${t('calculator-worked')}</h2>
          <p>${text}</p>
        </section>`;
  } catch {
    return nothing;
  }
}

export function explanation(
  operation: Operation,
  result: Evaluation | null,
  calculators: Calculators,
  currency: string | null,
): TemplateResult {
  const { source, pitfalls } = operation;
  return html`${formulas(operation, result, currency)} ${workedExample(operation, calculators, currency)}
    ${
      pitfalls.length === 0
        ? nothing
        : html`<div class="traps">
            <section class="pitfalls">
              <h2>${t('why-pitfalls', { n: pitfalls.length })}</h2>
              <ul>
                ${pitfalls.map((key) => html`<li>${pitfallText(key)}</li>`)}
              </ul>
            </section>
          </div>`
    }
    <p class="small quiet">
      ${t('calculator-source', { source: /^[TVSO]$/.test(source) ? tNamed(`source-${source}`) : source })}
    </p>`;
}
