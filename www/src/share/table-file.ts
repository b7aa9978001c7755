// A table as a file: for people with what it is, its period and its total, rounded; or, for other tools, the
// bare table to the last digit.

import { html, type TemplateResult } from 'lit';
import { saveFile } from '../app/files';
import { language, t, type Language } from '../i18n';
import { csv, type Cell } from './csv';

export interface TableFile {
  /** Its name, without an extension. */
  file: string;
  /** What it is. */
  title: string;
  /** What it covers, in words; null where it has no dates. */
  period: string | null;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** A last line, where the rows add up to something. */
  total?: readonly Cell[] | null;
}

/** `bare`: the head and the rows alone, to the last digit. */
export function tableText(table: TableFile, tongue: Language, bare: boolean): string {
  const { title, period, head, rows, total = null } = table;
  if (bare) return csv([head, ...rows], tongue);
  return csv(
    [[title], ...(period === null ? [] : [[period]]), head, ...rows, ...(total === null ? [] : [total])],
    tongue,
    'people',
  );
}

export function saveTable(table: TableFile, bare = false): void {
  saveFile(`${table.file}.csv`, tableText(table, language(), bare), 'text/csv;charset=utf-8');
}

/** The two ways of saving; `make` is asked when one is chosen. */
export function tableButtons(make: () => TableFile, kind = 'small'): TemplateResult {
  return html`<button
      type="button"
      class=${`button ${kind}`}
      data-act="csv"
      @click=${() => saveTable(make())}
    >
      ${t('export-csv')}
    </button>
    <button
      type="button"
      class=${`button quiet ${kind}`}
      data-act="csv-bare"
      @click=${() => saveTable(make(), true)}
    >
      ${t('export-csv-bare')}
    </button>`;
}
