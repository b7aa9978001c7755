// The answer: its value at once, the sentence it makes, how to read it, what to mind, what goes with it.

import { html, nothing, type TemplateResult } from 'lit';
import { whisker } from '../../components/whisker';
import {
  inputName,
  NONE,
  operationResult,
  outputName,
  readingText,
  reasonText,
  t,
  warningText,
} from '../../i18n';
import type { Code, Evaluation, Operation, Output, Values } from '../contract';
import type { EngineError } from '../engine';
import { fieldError, shown, wordsOf } from '../format';
import { primary } from '../values';
import { isTable, needsWidth, tables } from './tables';

export function answer(
  operation: Operation,
  values: Values,
  result: Evaluation,
  currency: string | null,
): TemplateResult {
  const main = primary(operation);
  const value = result.outputs[main.key];
  const { interval } = result.explanation;
  const others = operation.outputs.filter((output) => output !== main && !isTable(output));
  // A list of objects is its table; in a sentence it could only be recited.
  const sentence =
    value == null || main.kind.type === 'rows'
      ? null
      : operationResult(operation.id, {
          ...wordsOf(operation, values, result, currency),
          value: shown(value, main, currency),
        });
  const reading = readingText(result.reading);
  return html`<div role="status" class="stack tight">
      <p class="kicker">${outputName(operation.id, main.key)}</p>
      ${isTable(main) ? nothing : html`<p class="value num ${main.kind.type === 'number' ? '' : 'words'}">${shown(value, main, currency)}</p>`}
      ${value == null ? html`<p>${reasonText(result.reasons[main.key] ?? 'undefined')}</p>` : nothing}
      ${sentence === null ? nothing : html`<p class="sentence">${sentence}</p>`}
    </div>
    ${reading === null ? nothing : html`<p class="reading">${reading}</p>`}
    ${result.warning === null ? nothing : html`<p class="note warn">${warning(operation, result, result.warning)}</p>`}
    ${interval && typeof value === 'number' ? whisker(value, interval, main.unit, currency) : nothing}
    ${others.length === 0 ? nothing : html`<dl class="pairs">${others.map((output) => pair(operation, output, result, currency))}</dl>`}
    ${needsWidth(operation) ? nothing : tables(operation, result, currency)}`;
}

/** «Le résultat est négatif» says which, when it is not the answer itself. */
function warning(operation: Operation, result: Evaluation, code: Code): string {
  const negative = operation.outputs.filter(({ key }) => {
    const value = result.outputs[key];
    return typeof value === 'number' && value < 0;
  });
  const elsewhere =
    code === 'negative_result' && negative.length > 0 && !negative.some(({ primary: main }) => main);
  return elsewhere
    ? t('warning-negative-named', {
        names: negative.map(({ key }) => outputName(operation.id, key)).join(', '),
        n: negative.length,
      })
    : warningText(code);
}

function pair(
  operation: Operation,
  output: Output,
  result: Evaluation,
  currency: string | null,
): TemplateResult {
  const value = result.outputs[output.key];
  const reason = value == null ? result.reasons[output.key] : undefined;
  // A dash says nothing: the reason stands in its place.
  return html`<div>
    <dt>${outputName(operation.id, output.key)}</dt>
    <dd class="num">
      ${reason === undefined ? (value == null ? html`<span class="reason">${t('output-not-asked')}</span>` : shown(value, output, currency)) : html`<span class="reason">${reasonText(reason)}</span>`}
    </dd>
  </div>`;
}

/** No answer: what is missing, or which field to mend. `error` is null when a field cannot be read. */
export function noAnswer(operation: Operation, error: EngineError | null): TemplateResult {
  const name = error?.field === undefined ? '' : inputName(operation.id, error.field);
  const hole = error?.detail?.['item'] !== undefined;
  const text =
    error === null
      ? t('calculator-mend')
      : error.code === 'missing_input' && !hole && error.detail?.['at_least'] === undefined
        ? t('calculator-missing', { name })
        : error.field === undefined || !operation.inputs.some(({ key }) => key === error.field)
          ? fieldError(operation, error)
          : t('calculator-mend-field', { name });
  return html`<div role="status" class="stack tight">
    <p class="value quiet" aria-hidden="true">${NONE}</p>
    <p>${text}</p>
  </div>`;
}
