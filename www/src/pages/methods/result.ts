// A table of results: to read, to save as CSV, to copy as Markdown.

import { html, type TemplateResult } from 'lit';
import { t } from '../../i18n';
import { markdownText } from '../../share/markdown';
import { saveTable, type TableFile } from '../../share/table-file';
import { aligned } from './aligned';
import type { MethodId } from './groups';
import type { Figure, ResultTable } from './method';

/** A text of more signs than this keeps room to be read in, however many columns stand beside it. */
const LONG = 24;
/** A name of more signs breaks rather than push the figures away. */
const NAMED = 10;

/** `say` tells what became of a copy. */
export function resultTable(
  method: MethodId,
  given: ResultTable,
  say: (message: string) => void,
): TemplateResult {
  const table = aligned(given);
  const read = withoutEmpty(table);
  const name = t(`methods-result-${table.key}`);
  return html`<section class="stack tight methods-result" data-result=${table.key} aria-label=${name}>
    <h2>${name}</h2>
    <div class="table-wrap" tabindex="0" role="region" aria-label=${t('methods-result-region', { name })}>
      <table>
        <thead>
          <tr>
            ${read.columns.map(({ label, numeric }) => html`<th scope="col" class=${numeric ? 'num' : ''}>${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${read.rows.map(
            (row) =>
              html`<tr>
                ${row.map(({ text }, at) =>
                  at === 0
                    ? html`<th
                        scope="row"
                        class=${read.columns[0]?.numeric ? 'num' : text.length > NAMED ? 'name' : ''}
                      >
                        ${text}
                      </th>`
                    : html`<td
                        class=${read.columns[at]?.numeric ? 'num' : text.length > LONG ? 'long-words' : ''}
                      >
                        ${text}
                      </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="actions no-print">
      <button
        type="button"
        class="button quiet small"
        aria-label=${t('methods-save', { name })}
        @click=${() => saveTable(asFile(method, table), true)}
      >
        CSV
      </button>
      <button
        type="button"
        class="button quiet small"
        aria-label=${t('methods-copy', { name })}
        @click=${() =>
          navigator.clipboard.writeText(asMarkdown(read)).then(
            () => say(t('share-markdown-copied')),
            () => say(t('share-copy-refused')),
          )}
      >
        Markdown
      </button>
    </p>
  </section>`;
}

/** Without the columns that say nothing in any row: a file keeps them. */
export function withoutEmpty(table: ResultTable): ResultTable {
  const { columns, rows } = table;
  const says = columns.map((_, at) => at === 0 || rows.some((row) => ![null, ''].includes(asCell(row[at]))));
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, at) => says[at]);
  return { ...table, columns: kept(columns), rows: rows.map(kept) };
}

function asCell(figure: Figure | undefined): string | null {
  return figure?.value == null ? null : String(figure.value);
}

/** The bare table: a method's result is taken further by other tools. */
export function asFile(method: MethodId, { key, columns, rows }: ResultTable): TableFile {
  return {
    file: `levier-${method}-${key}`,
    title: t(`methods-result-${key}`),
    period: null,
    head: columns.map(({ label }) => label),
    rows: rows.map((row) => row.map(({ value }) => (typeof value === 'number' ? clean(value) : value))),
  };
}

/** To fifteen digits: the sixteenth of a sum is noise, 55.00000000000001. */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}

/** Figures as they are read. */
export function asMarkdown({ columns, rows }: ResultTable): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ label }) => markdownText(label))),
    line(columns.map(({ numeric }) => (numeric ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(({ text }) => markdownText(text)))),
    '',
  ].join('\n');
}
