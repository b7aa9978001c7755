// Answers that are lists: those that go along with an input as columns beside it, and lists of objects as
// tables.

import { html, nothing, type TemplateResult } from 'lit';
import { inputName, NONE, outputName, t } from '../../i18n';
import type { Evaluation, Input, Operation, Output, OutputValue, Unit } from '../contract';
import { written } from '../format';

interface Head {
  label: string;
  numeric: boolean;
}

interface Table {
  title: string;
  columns: Head[];
  rows: string[][];
}

const LISTS = new Set(['numbers', 'flags', 'texts']);

/** Whether an output is told by a table, not in a line: texts that stand alone are a line. */
export function isTable(output: Output): boolean {
  return (
    output.kind.type === 'rows' ||
    (LISTS.has(output.kind.type) && !(output.kind.type === 'texts' && output.along === null))
  );
}

/** Beside its fields a table has room for this many columns; a wider one stands below them. */
const BESIDE = 4;

/** Whether some list of the answer needs the whole width. */
export function needsWidth(operation: Operation): boolean {
  return operation.outputs.some((output) => {
    if (output.kind.type === 'rows') return output.kind.columns.length + 1 > BESIDE;
    if (!isTable(output)) return false;
    const input = operation.inputs.find(({ key }) => key === output.along);
    const beside = operation.outputs.filter(
      (other) => isTable(other) && other.kind.type !== 'rows' && other.along === output.along,
    );
    return columnsOf(operation, input).length + beside.length + 1 > BESIDE;
  });
}

/**
 * Every list of an answer: one table for each input that lists go along with, one for each list that stands
 * alone.
 */
export function tables(
  operation: Operation,
  evaluation: Evaluation,
  currency: string | null,
): TemplateResult | typeof nothing {
  const lists = operation.outputs.filter(
    (output) => isTable(output) && Array.isArray(evaluation.outputs[output.key]),
  );
  if (lists.length === 0) return nothing;
  const along = new Map<string, Output[]>();
  for (const output of lists) {
    if (output.kind.type === 'rows') continue;
    const key = output.along ?? '';
    along.set(key, [...(along.get(key) ?? []), output]);
  }
  const made: Table[] = [...along].map(([key, outputs]) =>
    alongTable(
      operation,
      operation.inputs.find((input) => input.key === key),
      outputs,
      evaluation,
      currency,
    ),
  );
  for (const output of lists)
    if (output.kind.type === 'rows')
      made.push(rowsTable(operation, output, evaluation.outputs[output.key] as OutputValue[], currency));
  return html`${made.map(table)}`;
}

function alongTable(
  operation: Operation,
  input: Input | undefined,
  outputs: Output[],
  evaluation: Evaluation,
  currency: string | null,
): Table {
  const items = input ? listOf(evaluation.explanation.inputs[input.key]) : [];
  const lists = outputs.map((output) => listOf(evaluation.outputs[output.key]));
  const length = Math.max(items.length, ...lists.map((list) => list.length));
  const own = columnsOf(operation, input);
  // A row of texts and numbers is told by its first text; otherwise by its place.
  const texts = own.length > 0 && own[0]!.unit === null;
  const names =
    input?.kind.type === 'row' ? input.kind.columns.map(({ key }) => inputName(operation.id, key)) : [];
  const head: Head[] = [
    ...(texts ? [] : [{ label: t('table-place'), numeric: false }]),
    ...own.map(({ label, unit }) => ({ label, numeric: unit !== null })),
    ...outputs.map((output) => ({
      label: outputName(operation.id, output.key),
      numeric: output.kind.type === 'numbers',
    })),
  ];
  const rows = Array.from({ length }, (_, at) => {
    const item = items[at];
    const cells = Array.isArray(item) ? item : [item];
    return [
      ...(texts ? [] : [names[at] ?? String(at + 1)]),
      // A row left without a name is told by its place.
      ...own.map(({ unit }, place) =>
        cells[place] === ''
          ? t('cells-row', { n: at + 1 })
          : written(cells[place], '', unit ?? 'number', currency),
      ),
      ...outputs.map((output, place) => written(lists[place]![at], output.key, output.unit, currency)),
    ];
  });
  return {
    title: t('table-along', { name: input ? inputName(operation.id, input.key) : t('calculator-answer') }),
    columns: head,
    rows,
  };
}

function columnsOf(operation: Operation, input: Input | undefined): { label: string; unit: Unit | null }[] {
  if (!input) return [];
  const { kind } = input;
  if (kind.type === 'rows')
    return kind.columns.map(({ key, unit }) => ({ label: inputName(operation.id, key), unit }));
  if (kind.type === 'numbers') return [{ label: inputName(operation.id, input.key), unit: kind.unit }];
  if (kind.type === 'row')
    return [{ label: inputName(operation.id, input.key), unit: kind.columns[0]?.unit ?? 'number' }];
  return [];
}

function rowsTable(
  operation: Operation,
  output: Output,
  items: OutputValue[],
  currency: string | null,
): Table {
  const columns = output.kind.type === 'rows' ? output.kind.columns : [];
  const cell = (item: OutputValue, key: string): OutputValue =>
    item !== null && typeof item === 'object' && !Array.isArray(item) ? (item[key] ?? null) : null;
  return {
    title: outputName(operation.id, output.key),
    columns: [
      { label: t('table-place'), numeric: false },
      ...columns.map(({ key, interval }) => ({ label: outputName(operation.id, key), numeric: !interval })),
    ],
    rows: items.map((item, at) => [
      String(at + 1),
      ...columns.map(({ key, unit, interval }) => written(cell(item, key), key, unit, currency, interval)),
    ]),
  };
}

function listOf(value: OutputValue | undefined): OutputValue[] {
  return Array.isArray(value) ? value : [];
}

export function table({ title, columns, rows }: Table): TemplateResult {
  return html`<div class="table-wrap answer-table" tabindex="0" role="region" aria-label=${title}>
    <table>
      <caption class="visually-hidden">
        ${title}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ label, numeric }) => html`<th scope="col" class=${numeric ? 'num' : ''}>${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, at) => (at === 0 ? html`<th scope="row">${cell}</th>` : html`<td class=${columns[at]?.numeric ? 'num' : ''}>${cell === NONE ? html`<span class="quiet">${t('table-none')}</span>` : cell}</td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
