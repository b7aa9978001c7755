// Months by four columns, target, plan, forecast and actual, with their totals: as read, or with fields where
// they are written.

import { html, nothing, type TemplateResult } from 'lit';
import type { NumberField } from '../../components';
import { formatDate, formatMoney, NONE, t } from '../../i18n';
import type { Wire } from '../../plan/ask';
import { COLUMNS, type Column } from '../../plan/budget';
import { planCurrency } from '../../plan/words';

/** Where amounts are written: what each field holds, which may be changed, and what a change does. */
export interface Editor {
  written: (month: string, column: Column) => number | null;
  fixed: (column: Column) => boolean;
  change: (month: string, column: Column, value: number | null) => void;
}

export function monthTable(
  sums: Wire.BudgetSums,
  labelledBy: string,
  editor: Editor | null = null,
): TemplateResult {
  const currency = planCurrency();
  const money = (value: number | null): string =>
    value === null ? NONE : formatMoney(value, { currency, decimals: 2 });
  const cell = (row: Wire.MonthAmounts, column: Column): TemplateResult => {
    if (editor === null || editor.fixed(column)) return html`<td class="num">${money(row[column])}</td>`;
    const written = editor.written(row.month, column);
    return html`<td class="num">
      <levier-number
        bare
        hide-label
        .label=${t('plan-amount-of', { column: t(`plan-column-${column}`), month: formatDate(`${row.month}-01`, 'month') })}
        .unit=${'money'}
        .value=${written}
        @focusout=${(event: Event) => {
          // Kept once the field is left: a step of undo each, not one a key.
          const { problem, value } = event.currentTarget as NumberField;
          if (problem === '' && value !== written) editor.change(row.month, column, value);
        }}
      ></levier-number>
      ${written === null && row[column] !== null ? html`<span class="plan-worked-out quiet small">${money(row[column])}</span>` : nothing}
    </td>`;
  };
  return html`<div class="table-wrap plan-months" tabindex="0" role="region" aria-labelledby=${labelledBy}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('plan-month')}</th>
          ${COLUMNS.map((column) => html`<th scope="col" class="num">${t(`plan-column-${column}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${sums.months.map(
          (row) =>
            html`<tr>
              <th scope="row">${formatDate(`${row.month}-01`, 'month')}</th>
              ${COLUMNS.map((column) => cell(row, column))}
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${t('operations-total')}</th>
          ${COLUMNS.map((column) => html`<td class="num">${money(sums.totals[column])}</td>`)}
        </tr>
      </tfoot>
    </table>
  </div>`;
}
