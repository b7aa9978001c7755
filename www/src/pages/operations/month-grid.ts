// A month by weeks: what runs on each day, as a wall calendar shows it.

import { html, nothing, type TemplateResult } from 'lit';
import { href } from '../../app/router';
import { session } from '../../app/context';
import { formatDate, t } from '../../i18n';
import type { Dated } from '../../plan/dated';
import { weekdayWord } from '../../plan/words';
import { weeksOf } from './time-axis';

/** The most names on a day; the others are counted. */
const MOST = 4;

export function monthGrid(shown: readonly Dated[], month: string): TemplateResult {
  const today = session().today();
  const days = [1, 2, 3, 4, 5, 6, 7];
  return html`<div
    class="table-wrap plan-month-grid"
    tabindex="0"
    role="region"
    aria-label=${t('plan-part-calendar')}
  >
    <table>
      <caption>
        ${formatDate(`${month}-01`, 'month')}
      </caption>
      <thead>
        <tr>
          ${days.map((day) => html`<th scope="col"><abbr title=${weekdayWord(day)}>${weekdayWord(day).slice(0, 3)}</abbr></th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeksOf(month).map(
          (week) =>
            html`<tr>
              ${week.map((day) => cell(day, month, today, shown))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cell(day: string, month: string, today: string, shown: readonly Dated[]): TemplateResult {
  if (!day.startsWith(month)) return html`<td class="plan-day-beside"></td>`;
  const own = shown.filter(({ start, end }) => start <= day && day <= end);
  return html`<td class=${day === today ? 'plan-day-today' : ''}>
    <time datetime=${day}>${Number(day.slice(8))}</time>
    ${
      own.length === 0
        ? nothing
        : html`<ul>
            ${own.slice(0, MOST).map((one) => html`<li class="plan-chip ${one.kind} ${one.start === day ? '' : 'plan-chip-on'}"><a href=${href('operations', [one.item.id])}>${one.name}</a></li>`)}
            ${own.length > MOST ? html`<li class="quiet">${t('plan-day-more', { n: own.length - MOST })}</li>` : nothing}
          </ul>`
    }
  </td>`;
}
