// A workbook of several sheets: each with its first rows, and a button that reads it.

import { html, nothing, type TemplateResult } from 'lit';
import type { WorkbookSheet } from '../../engine/workbook';
import { t } from '../../i18n';

interface Choice {
  take: (sheet: string) => void;
  close: () => void;
}

/** The sheets on offer; those that the workbook hides come last and say so. */
export function sheetChoice(sheets: readonly WorkbookSheet[], { take, close }: Choice): TemplateResult {
  const ordered = [...sheets].sort((a, b) => Number(a.hidden) - Number(b.hidden));
  return html`<p role="status">${t('data-sheets-found', { sheets: sheets.length })}</p>
    <ul class="import-sheets">
      ${ordered.map(
        (sheet) =>
          html`<li class="stack tight">
            <p>
              <strong>${sheet.name}</strong>
              <span class="quiet small"
                >${t('data-sheet-rows', { rows: sheet.rows })}
                ${sheet.hidden ? t('data-sheet-hidden') : nothing}</span
              >
            </p>
            <p class="quiet small import-sheet-first">
              ${sheet.first.map((row) => html`<span>${row.filter((cell) => cell !== '').join(' · ')}</span><br />`)}
            </p>
            <p class="actions">
              <button
                class="button small"
                type="button"
                aria-label=${t('data-sheet-read-label', { sheet: sheet.name })}
                @click=${() => take(sheet.name)}
              >
                ${t('data-sheet-read')}
              </button>
            </p>
          </li>`,
      )}
    </ul>
    <p class="actions"><button class="button" type="button" @click=${close}>${t('data-close')}</button></p>`;
}
