// A calculation as text for elsewhere: Markdown for a note or a course, CSV for a spreadsheet.

import type { Evaluation, Operation, Output, OutputValue, Value, Values } from '../calculators/contract';
import { said, shown } from '../calculators/format';
import { explained, primary } from '../calculators/values';
import {
  inputName,
  language,
  operationName,
  outputName,
  reasonText,
  t,
  type Language,
  tNamed,
} from '../i18n';
import { csv, type Cell } from './csv';
import { formulaText } from './formula-text';
import { markdownHead, markdownRow, markdownText } from './markdown';

export interface Calculated {
  operation: Operation;
  values: Values;
  /** Null when there is no answer. */
  result: Evaluation | null;
  currency: string | null;
}

/** Name, answer, inputs, formula, link. */
export function markdown({ operation, values, result, currency }: Calculated, link: string | null): string {
  const main = primary(operation);
  const line = (name: string, value: string): string => markdownRow([name, value]);
  const table = (head: string, rows: string[]): string[] => [
    '',
    ...markdownHead([{ label: head }, { label: t('share-value'), num: true }]),
    ...rows,
  ];
  const given = operation.inputs.filter(({ key }) => values[key] != null);
  const parts = [`## ${markdownText(operationName(operation.id))}`];
  if (result)
    parts.push(
      '',
      `**${markdownText(outputName(operation.id, main.key))}${t('share-colon')} ${markdownText(answerText(main, result, currency))}**`,
    );
  parts.push(
    ...table(
      t('share-input'),
      given.map((input) =>
        line(inputName(operation.id, input.key), said(input, values[input.key], currency)),
      ),
    ),
  );
  if (result && operation.outputs.length > 1) {
    parts.push(
      ...table(
        t('share-output'),
        operation.outputs.map((output) =>
          line(outputName(operation.id, output.key), answerText(output, result, currency)),
        ),
      ),
    );
  }
  const formula = result?.explanation.formula ?? operation.formula;
  if (formula)
    parts.push(
      '',
      `${t('share-formula')}${t('share-colon')} ${markdownText(formulaText(operation, formula, explained(operation)))}`,
    );
  if (link !== null) parts.push('', `<${link}>`);
  return `${parts.join('\n')}\n`;
}

/** One row a value: what, its key, its number to the last digit, its unit. A list is one row an item. */
export function table(
  { operation, values, result, currency }: Calculated,
  tongue: Language = language(),
): string {
  const rows: Cell[][] = [
    [t('share-kind'), t('share-name'), t('share-key'), t('share-row'), t('share-value'), t('share-unit')],
  ];
  for (const input of operation.inputs) {
    const value = values[input.key] ?? result?.explanation.inputs[input.key] ?? null;
    const unit = 'unit' in input.kind ? input.kind.unit : '';
    const columns = 'columns' in input.kind ? input.kind.columns : null;
    if (columns === null)
      rows.push(
        ...flat(t('share-input'), inputName(operation.id, input.key), input.key, unit, value, currency),
      );
    else {
      const lines = (input.kind.type === 'row' ? [value] : Array.isArray(value) ? value : []) as Value[];
      lines.forEach((line, at) =>
        columns.forEach((column, place) => {
          if (Array.isArray(line))
            rows.push([
              t('share-input'),
              inputName(operation.id, column.key),
              `${input.key}.${column.key}`,
              at + 1,
              cell(line[place] ?? null),
              unitName(column.unit ?? '', currency),
            ]);
        }),
      );
    }
  }
  for (const output of result ? operation.outputs : []) {
    const value = result!.outputs[output.key] ?? null;
    const reason = result!.reasons[output.key];
    const name = outputName(operation.id, output.key);
    if (value === null)
      rows.push([
        t('share-output'),
        name,
        output.key,
        null,
        reason === undefined ? null : reasonText(reason),
        '',
      ]);
    else if (output.kind.type === 'rows' && Array.isArray(value)) {
      const { columns } = output.kind;
      value.forEach((item, at) =>
        columns.forEach((column) => {
          const part =
            item !== null && typeof item === 'object' && !Array.isArray(item)
              ? (item[column.key] ?? null)
              : null;
          rows.push(
            ...flat(
              t('share-output'),
              outputName(operation.id, column.key),
              `${output.key}.${column.key}`,
              column.unit,
              part,
              currency,
              at + 1,
            ),
          );
        }),
      );
    } else rows.push(...flat(t('share-output'), name, output.key, output.unit, value, currency));
  }
  return csv(rows, tongue);
}

function flat(
  kind: string,
  name: string,
  key: string,
  unit: string,
  value: Value | OutputValue,
  currency: string | null,
  place: number | null = null,
): Cell[][] {
  // A text has no unit.
  const row = (one: Value | OutputValue, id: string, rank: number | null): Cell[] => [
    kind,
    name,
    id,
    rank,
    cell(one),
    typeof one === 'number' ? unitName(unit, currency) : '',
  ];
  if (!Array.isArray(value)) return [row(value, key, place)];
  return value.map((one, at) => row(one, place === null ? key : `${key}.${at + 1}`, place ?? at + 1));
}

function cell(value: Value | OutputValue): Cell {
  return value === null ||
    typeof value === 'number' ||
    typeof value === 'string' ||
    typeof value === 'boolean'
    ? value
    : JSON.stringify(value);
}

function unitName(unit: string, currency: string | null): string {
  return unit === ''
    ? ''
    : unit === 'money'
      ? (currency ?? '')
      : tNamed(`share-unit-${unit.replaceAll('_', '-')}`);
}

function answerText(output: Output, result: Evaluation, currency: string | null): string {
  const value = result.outputs[output.key];
  if (value == null) return reasonText(result.reasons[output.key] ?? 'undefined');
  // Lists and tables do not fit in a cell: their length does.
  if (Array.isArray(value) && output.kind.type === 'rows') return t('share-rows', { n: value.length });
  return shown(value, output, currency);
}
