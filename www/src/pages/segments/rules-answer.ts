// What rules make of the customers: a table, a chart, their overlap, and their crossing with other columns.

import { html, nothing, type TemplateResult } from 'lit';
import { opensWhen } from '../../components/opens-when';
import type { RulesAnswer } from '../../engine';
import { formatNumber, t } from '../../i18n';
import { columnWord, desk } from './desk';
import { exportButton, moneyColumn, weightChart, whole } from './shared';
import { weightCells, weightHeads } from './weight-cells';
import { columns } from './rule';

export function rulesTable(answer: RulesAnswer): TemplateResult {
  const valued = answer.segments.some((one) => one.value !== null);
  const spent = moneyColumn(answer.segments.map((one) => one.value?.mean));
  return html`<h2 class="minor">${t('segments-found')}</h2>
    <p>${concentration(answer)}</p>
    <div class="table-wrap" tabindex="0" role="group" aria-label=${t('segments-found')}>
      <table class="segments-table">
        <thead>
          <tr>
            ${weightHeads(valued)}
            <th scope="col"><span class="visually-hidden">${t('segments-file')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${answer.segments.map(
            (one) =>
              html`<tr>
                <th scope="row">${one.name}</th>
                ${weightCells(one, valued, spent)}
                <td>
                  ${one.n === 0 ? nothing : exportButton({ rules: desk.rulesKept }, one.name, one.name)}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="hint quiet small">${t('segments-index-what')}</p>`;
}

export function rulesChart(answer: RulesAnswer): TemplateResult | typeof nothing {
  const made = weightChart(
    answer.segments,
    answer.segments.map((one) => one.name),
    'levier-segments',
  );
  return made === null ? nothing : html`<levier-chart .chart=${made}></levier-chart>`;
}

/** How unequal the segments are in size, from the sum of their squared shares. */
function concentration({ hhi, segments }: RulesAnswer): string {
  const filled = segments.filter((one) => one.n > 0).length;
  return t('segments-hhi', {
    hhi: formatNumber(hhi, { decimals: 2 }),
    level: hhi >= 0.5 ? 'high' : hhi >= 0.25 ? 'middle' : 'low',
    n: filled,
  });
}

export function overlapView(answer: RulesAnswer): TemplateResult | typeof nothing {
  if (desk.rules.length < 2 || answer.overlap.length !== desk.rules.length) return nothing;
  const names = desk.rules.map((one) => one.name);
  return html`<details class="decision-more">
    <summary><span>${t('segments-overlap')}</span></summary>
    <p class="hint quiet small">${t('segments-overlap-what')}</p>
    <div class="table-wrap" tabindex="0" role="group" aria-label=${t('segments-overlap')}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${names.map((name) => html`<th scope="col" class="num">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${answer.overlap.map(
            (row, at) =>
              html`<tr>
                <th scope="row">${names[at]}</th>
                ${row.map((n, other) => html`<td class=${other === at ? 'num quiet' : 'num'}>${whole(n)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** Do the segments differ on another column, beyond chance? */
export function crossingView(answer: RulesAnswer): TemplateResult | typeof nothing {
  const texts = columns().filter(
    (column) => column.kind === 'text' && column.distinct !== null && column.distinct <= 30,
  );
  if (texts.length === 0) return nothing;
  const found = answer.crosstabs.find((one) => one.column === desk.crossed);
  return html`<details class="decision-more" ${opensWhen(desk.crossed !== null)}>
    <summary><span>${t('segments-cross')}</span></summary>
    <div class="field rule-cross">
      <label for="rule-cross">${t('segments-cross-column')}</label>
      <select
        id="rule-cross"
        class="input"
        @change=${(event: Event) => desk.set({ crossed: (event.target as HTMLSelectElement).value || null })}
      >
        <option value="" ?selected=${desk.crossed === null}>${t('segments-cross-none')}</option>
        ${texts.map((column) => html`<option value=${column.name} ?selected=${column.name === desk.crossed}>${columnWord(column)}</option>`)}
      </select>
    </div>
    ${
      found === undefined
        ? nothing
        : html`<p role="status">${crossWords(found)}</p>
            <div class="table-wrap" tabindex="0" role="group" aria-label=${t('segments-cross')}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">${t('segments-name')}</th>
                    ${found.values.map((value) => html`<th scope="col" class="num">${value}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${found.counts.map(
                    (row, at) =>
                      html`<tr>
                        <th scope="row">${answer.segments[at]?.name}</th>
                        ${row.map((n) => html`<td class="num">${whole(n)}</td>`)}
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
    }
  </details>`;
}

function crossWords({ column, chi2, df, p, cramers_v: v }: RulesAnswer['crosstabs'][number]): string {
  if (chi2 === null || df === null || p === null || v === null) return t('segments-cross-unknown');
  return t('segments-cross-found', {
    column: columnWord({ name: column }),
    sure: p < 0.05 ? 'yes' : 'no',
    strength: v >= 0.5 ? 'strong' : v >= 0.3 ? 'middle' : v >= 0.1 ? 'weak' : 'tiny',
    v: formatNumber(v, { decimals: 2 }),
    p: formatNumber(p, { decimals: 3 }),
    small: p < 0.001 ? 'yes' : 'no',
    chi2: formatNumber(chi2, { decimals: 1 }),
    df,
  });
}
