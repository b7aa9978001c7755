// Values of a calculator in words: an output, an input, an error beside its field.

import {
  checkText,
  choiceName,
  errorSentence,
  formatDate,
  formatNumber,
  formatValue,
  has,
  inputName,
  language,
  NONE,
  outputName,
  t,
  type Args,
} from '../i18n';
import type { EngineError } from './engine';
import type { Evaluation, Input, Operation, Output, OutputValue, Unit, Value, Values } from './contract';

/** An output as a short text. A list reads as a list; as a table it stands in `parts/tables.ts`. */
export function shown(
  value: OutputValue | undefined,
  output: Output,
  currency: string | null,
  operation = '',
): string {
  if (value == null) return NONE;
  if (output.kind.type === 'rows' && Array.isArray(value)) {
    const { columns } = output.kind;
    const cell = (item: OutputValue, key: string): OutputValue | undefined =>
      item !== null && typeof item === 'object' && !Array.isArray(item) ? item[key] : undefined;
    return value
      .map((item) =>
        columns
          .map(
            ({ key, unit, interval }) =>
              `${outputName(operation, key)} ${written(cell(item, key), key, unit, currency, interval)}`,
          )
          .join(', '),
      )
      .join(between());
  }
  if (output.kind.type === 'codes' && Array.isArray(value))
    return value.length === 0
      ? t('none')
      : value.map((code) => codeText(output.key, plain(code))).join(' · ');
  return written(value, output.key, output.unit, currency, output.kind.type === 'interval');
}

export function written(
  value: OutputValue | undefined,
  key: string,
  unit: Unit,
  currency: string | null,
  interval = false,
): string {
  if (value == null) return NONE;
  if (typeof value === 'number') return formatValue(value, unit, { currency });
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'string') return choiceName(key, value);
  if (!Array.isArray(value)) return NONE;
  const [low, high] = value;
  if (interval && typeof low === 'number' && typeof high === 'number') {
    return t('range-between', {
      low: formatValue(low, unit, { currency }),
      high: formatValue(high, unit, { currency }),
    });
  }
  return value.length === 0 ? t('none') : value.map((one) => written(one, key, unit, currency)).join(' · ');
}

/** A text, a number or a flag as it is; a list has no text of its own. */
export function plain(value: Value | OutputValue): string {
  return value === null || typeof value === 'object' ? NONE : String(value);
}

/** A failed check of an objective has its own sentence; any other code is a word of its output. */
function codeText(key: string, code: string): string {
  return code.includes(':') ? checkText(code) : choiceName(key, code);
}

/** An input as it would be said, in a sentence. */
export function said(input: Input, value: Value | OutputValue | undefined, currency: string | null): string {
  const { kind, key } = input;
  if (value == null) return NONE;
  switch (kind.type) {
    case 'number':
      return typeof value === 'number' ? formatValue(value, kind.unit, { currency }) : NONE;
    case 'one_of':
      return typeof value === 'number' ? oneOfName(key, value) : NONE;
    case 'choice':
      return choiceName(key, plain(value));
    case 'date':
      return formatDate(plain(value));
    case 'text':
      return plain(value);
    case 'numbers':
      return Array.isArray(value)
        ? value
            .map((one) => (typeof one === 'number' ? formatValue(one, kind.unit, { currency }) : NONE))
            .join(' · ')
        : NONE;
    default:
      return Array.isArray(value)
        ? value
            .map((one) => (Array.isArray(one) ? one.map(cellText).join(', ') : cellText(one)))
            .join(between())
        : NONE;
  }
}

/** Between the rows of a list, in a sentence. */
function between(): string {
  return language() === 'fr' ? '\u00a0; ' : '; ';
}

function cellText(cell: Value | OutputValue): string {
  return typeof cell === 'number' ? formatNumber(cell) : plain(cell);
}

export function oneOfName(key: string, value: number): string {
  const name = choiceName(key, String(value));
  return name === String(value) ? formatNumber(value) : name;
}

/** The arguments of `op-<id>-example` and `op-<id>-result`: inputs and outputs by their keys, as texts. */
export function wordsOf(
  operation: Operation,
  values: Values,
  evaluation: Evaluation,
  currency: string | null,
): Args {
  const words: Args = {};
  for (const input of operation.inputs)
    words[input.key] = said(input, values[input.key] ?? evaluation.explanation.inputs[input.key], currency);
  for (const output of operation.outputs)
    words[output.key] = shown(evaluation.outputs[output.key], output, currency, operation.id);
  return words;
}

/** An error as it stands beside a field: a rate out of its range is said in the terms of the field. */
export function fieldError(operation: Operation, error: EngineError): string {
  const input = operation.inputs.find(({ key }) => key === error.field);
  const size = error.detail?.['at_least'] !== undefined;
  if (size)
    return t(error.code === 'missing_input' ? 'cells-too-few' : 'cells-too-many', {
      least: Number(error.detail!['at_least']),
      most: Number(error.detail!['at_most']),
    });
  if (error.code === 'missing_input' && error.detail?.['item'] !== undefined) return t('cells-empty');
  if (error.code === 'rate_out_of_range') return t('number-rate-out-of-range');
  const bounds = input?.kind.type === 'number' || input?.kind.type === 'numbers' ? input.kind : undefined;
  if (error.code === 'out_of_range' && bounds && (bounds.min !== null || bounds.max !== null)) {
    const text = (value: number | null): string => (value === null ? '' : formatValue(value, bounds.unit));
    return t('number-out-of-bounds', {
      has: bounds.min === null ? 'max' : bounds.max === null ? 'min' : 'both',
      min: text(bounds.min),
      max: text(bounds.max),
    });
  }
  return errorSentence({
    ...error,
    code: error.code,
    field: error.field === undefined ? null : inputName(operation.id, error.field),
  });
}

/** A message of the catalogue's texts, when it has been written. */
export function optional(id: string, args?: Args): string | null {
  return has(id) ? t(id, args) : null;
}
