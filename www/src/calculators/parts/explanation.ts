// Why the answer is what it is: the formula with names and with these numbers, a worked example, the traps,
// the source.

import { html, nothing, type TemplateResult } from 'lit';
import { derivation, resultText } from '../../components/formula';
import { exampleText, outputName, pitfallText, t, tNamed } from '../../i18n';
import type { Calculators } from '../engine';
import type { Evaluation, Operation } from '../contract';
import { wordsOf } from '../format';
import { exampleValues, explained, primary } from '../values';

export function formulas(
  operation: Operation,
  result: Evaluation | null,
  currency: string | null,
): TemplateResult {
  const output = explained(operation);
  const formula = result?.explanation.formula ?? operation.formula;
  const main = primary(operation).key;
  const value =
    output === null ? undefined : resultText(operation, output, result?.outputs[output], currency);
  const { inputs, symbols, steps } = result?.explanation ?? {};
  const values =
    result && inputs && symbols && (output === null || value !== undefined)
      ? { inputs, outputs: result.outputs, symbols, currency }
      : undefined;
  return html`<section class="stack tight formulas">
    <h2>${t('why-formula')}</h2>
    ${output === main ? nothing : html`<p class="hint">${t('formula-rests-on', { answer: outputName(operation.id, main) })}</p>`}
    ${derivation({ operation, formula, output, steps, values, result: value })}
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
