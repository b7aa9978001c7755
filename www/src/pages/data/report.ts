// An import told line by line: what was read, left, repaired, and what to check.

import { html, nothing, type TemplateResult } from 'lit';
import type { ImportPreview, LineRun, Report, Table, Warning } from '../../engine';
import { formatDate, formatMoney, formatNumber, t, type Ending } from '../../i18n';
import { fieldName, lineRange, placeOf, warningSentence } from '../../i18n/codes';
import { platformWord } from '../platform';

const SHOWN_PLACES = 4;
const SHOWN_LINES = 60;
const SHOWN_ROWS = 5;
/** So many of the lines left aside are named by the core, and no more. */
const NAMED_LINES = 100;
const MONEY = new Set(['cost', 'revenue', 'amount', 'total', 'tax', 'shipping', 'discount', 'refunded']);

export function reportView(report: Report, read: LineRun[] | null): TemplateResult {
  return html` ${warningsView(report.warnings)}
    <details class="import-details">
      <summary>
        <span
          >${t('data-lines-title')}${report.skipped_lines.length > 0 ? html` <span class="import-aside">${skippedSentence(report.skipped_lines.length)}</span>` : nothing}</span
        >
      </summary>
      ${linesView(report, read)}
    </details>
    <details class="import-details">
      <summary>${t('data-columns-title')}</summary>
      <div class="import-columns">${factsView(report)}${columnsView(report)}</div>
    </details>`;
}

function skippedSentence(lines: number): string {
  return t(lines < NAMED_LINES ? 'data-skipped-count' : 'data-skipped-first', { lines });
}

/** How many kinds of warnings there are: one sentence is written of each. */
export function noticesOf(report: Report): number {
  return new Set(report.warnings.map(({ code }) => code)).size;
}

/** One sentence a kind of warning, with the places it was met. */
function warningsView(warnings: readonly Warning[]): TemplateResult | typeof nothing {
  if (warnings.length === 0) return nothing;
  const kinds = new Map<string, Warning[]>();
  for (const warning of warnings) kinds.set(warning.code, [...(kinds.get(warning.code) ?? []), warning]);
  return html`<ul class="import-warnings">
    ${[...kinds.values()].map((same) => {
      const places = same.map(placeOf).filter((place) => place !== null);
      // The core lists the first ones and counts the rest.
      const uncounted = same.reduce((sum, warning) => sum + Number(warning.detail?.['more'] ?? 0), 0);
      const more = Math.max(0, places.length - SHOWN_PLACES) + uncounted;
      return html`<li>
        <p>${warningSentence(same[0]!)}</p>
        ${
          places.length === 0
            ? nothing
            : html`<ul class="import-places">
                ${places.slice(0, SHOWN_PLACES).map((place) => html`<li>${place}</li>`)}
                ${more > 0 ? html`<li>${t('data-lines-more', { lines: more })}</li>` : nothing}
              </ul>`
        }
      </li>`;
    })}
  </ul>`;
}

interface Line {
  from: number;
  to: number;
  what: string;
  found: string;
}

function linesOf(report: Report, read: LineRun[] | null): Line[] {
  const lines: Line[] = report.skipped_lines.map(({ line, what, found }) => ({
    from: line,
    to: line,
    what: t(`data-line-${what}`),
    found,
  }));
  if (report.header_line > 0) {
    lines.push({
      from: report.header_line,
      to: report.header_line,
      what: t('data-line-header'),
      found: report.columns.map((column) => column.name).join(' · '),
    });
  }
  for (const { from, to, rows } of read ?? []) {
    lines.push({ from, to, what: t('data-line-rows', { rows }), found: '' });
  }
  for (const warning of report.warnings) {
    if (warning.line === null) continue;
    lines.push({
      from: warning.line,
      to: warning.line,
      what: `${t('data-line-warning')} · ${warningSentence(warning)}`,
      found: warning.found ?? '',
    });
  }
  return lines.sort((a, b) => a.from - b.from);
}

function linesView(report: Report, read: LineRun[] | null): TemplateResult {
  const lines = linesOf(report, read);
  return html`<div class="table-wrap" tabindex="0" role="region" aria-label=${t('data-lines-title')}>
    <table class="import-lines">
      <thead>
        <tr>
          <th scope="col">${t('data-lines-line')}</th>
          <th scope="col">${t('data-lines-outcome')}</th>
          <th scope="col">${t('data-lines-found')}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.slice(0, SHOWN_LINES).map(
          (line) =>
            html`<tr>
              <th scope="row" class="num">${lineRange(line.from, line.to)}</th>
              <td>${line.what}</td>
              <td class="import-found">${line.found}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${lines.length > SHOWN_LINES ? html`<p>${t('data-lines-more', { lines: lines.length - SHOWN_LINES })}</p>` : nothing}
  </div>`;
}

const SEPARATORS: Record<string, Ending<'data-separator-'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
};
const DECIMALS: Record<string, Ending<'data-decimal-'>> = { ',': 'comma', '.': 'point', mixed: 'mixed' };

function factsView(report: Report): TemplateResult {
  const separator = SEPARATORS[report.delimiter];
  const facts: [Ending<'data-fact-'>, string][] = [
    ['kind', t(`data-kind-${report.kind}`)],
    ['platform', platformWord(report.platform)],
    [
      'period',
      report.period === null
        ? t('data-fact-unknown')
        : t('data-period', { from: formatDate(report.period.from), to: formatDate(report.period.to) }),
    ],
    ['currency', report.currency ?? t('data-fact-unknown')],
    ['encoding', report.encoding.toUpperCase()],
    [
      'separator',
      separator ? t(`data-separator-${separator}`) : t('data-separator-other', { mark: report.delimiter }),
    ],
    ['decimal', t(`data-decimal-${DECIMALS[report.decimal ?? ''] ?? 'none'}`)],
    ['header', t('data-fact-header-line', { line: report.header_line })],
  ];
  return html`<dl class="import-facts">
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${t(`data-fact-${name}`)}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function columnsView(report: Report): TemplateResult {
  return html`<div class="table-wrap" tabindex="0" role="region" aria-label=${t('data-columns-title')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('data-columns-file')}</th>
          <th scope="col">${t('data-columns-read')}</th>
        </tr>
      </thead>
      <tbody>
        ${report.columns.map(
          (column) =>
            html`<tr>
              <th scope="row">${column.name}</th>
              <td>
                ${column.field === null ? html`<span class="quiet small">${t('data-columns-unused')}</span>` : fieldName(column.field)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The names of the columns that the core made of a file. */
export function columnNames(table: Table): string[] {
  return previewOf(table).heads.map(({ label }) => label);
}

/** The first rows, as the core understood them. */
export function previewView({ report, table }: ImportPreview): TemplateResult {
  const { heads, rows } = previewOf(table);
  const title = t('data-preview-title', { rows: rows.length });
  const missing = html`<span class="quiet small">${t('data-missing')}</span>`;
  return html`<h3 class="least">${title}</h3>
    <div class="table-wrap" tabindex="0" role="region" aria-label="${title} · ${report.file}">
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col" class=${head.number ? 'num' : ''}>${head.label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell, index) => html`<td class=${heads[index]?.number ? 'num' : ''}>${cell ?? missing}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

interface Preview {
  heads: { label: string; number: boolean }[];
  rows: (string | null)[][];
}

function previewOf(table: Table): Preview {
  return table.kind === 'series' ? seriesPreview(table) : rowsPreview(table);
}

function seriesPreview(table: Table): Preview {
  return {
    heads: [
      { label: t('field-date'), number: false },
      ...table.columns.map((column) => ({ label: column.name, number: true })),
    ],
    rows: table.dates
      .slice(0, SHOWN_ROWS)
      .map((date, index) => [
        formatDate(date, 'short'),
        ...table.columns.map((column) => numberCell(column.values[index])),
      ]),
  };
}

function rowsPreview(table: Table): Preview {
  const rows = table.rows.slice(0, SHOWN_ROWS);
  const keys = (of: (row: (typeof rows)[number]) => object): string[] => [
    ...new Set(rows.flatMap((row) => Object.keys(of(row)))),
  ];
  const texts = keys((row) => row.texts);
  const numbers = keys((row) => row.numbers);
  const dated = rows.some((row) => row.date !== null);
  return {
    heads: [
      ...(dated ? [{ label: t('field-date'), number: false }] : []),
      ...texts.map((name) => ({ label: fieldName(name), number: false })),
      ...numbers.map((name) => ({ label: fieldName(name), number: true })),
    ],
    rows: rows.map((row) => [
      ...(dated ? [row.date === null ? null : formatDate(row.date, 'short')] : []),
      ...texts.map((name) => row.texts[name] ?? null),
      ...numbers.map((name) =>
        MONEY.has(name) && row.numbers[name] != null
          ? formatMoney(row.numbers[name], { currency: table.currency, decimals: 2 })
          : numberCell(row.numbers[name]),
      ),
    ]),
  };
}

function numberCell(value: number | null | undefined): string | null {
  return value == null ? null : formatNumber(value);
}
