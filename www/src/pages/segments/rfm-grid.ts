// The grid of recency by frequency, and the band of each score.

import { html, nothing, type TemplateResult } from 'lit';
import { cssVars } from '../../components/css-vars';
import type { RfmAnswer, ScoreBand } from '../../engine';
import { formatMoney, formatNumber, NONE, t } from '../../i18n';
import { currency, desk } from './desk';
import { money, whole } from './shared';

export function rfmGrid(answer: RfmAnswer): TemplateResult {
  const scores = Array.from({ length: answer.bins }, (_, at) => at + 1);
  const cells = new Map(answer.grid.map((cell) => [`${cell.r}-${cell.f}`, cell]));
  const weight = (cell: RfmAnswer['grid'][number]): number => Math.max(0, cell.revenue ?? cell.n);
  const most = Math.max(1e-9, ...answer.grid.map(weight));
  const range = (band: ScoreBand | undefined): string =>
    band === undefined || band.from === null || band.to === null
      ? ''
      : band.from === band.to
        ? formatNumber(band.from)
        : t('segments-range', { low: formatNumber(band.from), high: formatNumber(band.to) });
  return html`<section class="stack tight" aria-labelledby="rfm-grid-title">
    <h2 class="minor" id="rfm-grid-title">${t('segments-grid')}</h2>
    <p class="hint quiet small">
      ${t(answer.grid.some((cell) => cell.revenue !== null) ? 'segments-grid-what' : 'segments-grid-what-n')}
    </p>
    <div class="rfm-grid-wrap">
      <table class="rfm-grid">
        <caption class="visually-hidden">
          ${t('segments-grid-caption')}
        </caption>
        <thead>
          <tr>
            <td class="rfm-corner"><span>${t('segments-axis-F')}</span></td>
            ${scores.map((r) => html`<th scope="col"><span class="rfm-score">${r}</span><span class="rfm-range">${range(answer.scores.R[r - 1])}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${[...scores].reverse().map(
            (f) =>
              html`<tr>
                <th scope="row">
                  <span class="rfm-score">${f}</span
                  ><span class="rfm-range">${range(answer.scores.F[f - 1])}</span>
                </th>
                ${scores.map((r) => {
                  const cell = cells.get(`${r}-${f}`);
                  if (cell === undefined || cell.n === 0)
                    return html`<td
                      class="rfm-cell none ${cell?.segment != null && cell.segment === desk.lit ? 'lit' : ''}"
                    >
                      <span class="visually-hidden">0</span>
                    </td>`;
                  const name = cell.segment === null ? '' : desk.rfmName(cell.segment);
                  return html`<td
                    class="rfm-cell ${cell.segment !== null && cell.segment === desk.lit ? 'lit' : ''}"
                    title=${name}
                    ${cssVars({ '--weight': `${Math.round((weight(cell) / most) * 100)}%` })}
                  >
                    <span class="rfm-n">${whole(cell.n)}</span
                    >${cell.revenue === null ? nothing : html`<span class="rfm-revenue">${formatMoney(cell.revenue, { currency: currency(), compact: true, decimals: 0 })}</span>`}
                    <span class="rfm-name">${name}</span>
                  </td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="rfm-below quiet small">${t('segments-axis-R-long')}</p>
    </div>
  </section>`;
}

export function rfmBands(answer: RfmAnswer): TemplateResult {
  const axes = (['R', 'F', 'M'] as const).filter((axis) => answer.scores[axis] !== null);
  const word = (axis: 'R' | 'F' | 'M', value: number | null): string =>
    value === null ? NONE : axis === 'M' ? money(value) : formatNumber(value);
  return html`<details class="decision-more">
    <summary><span>${t('segments-bands')}</span></summary>
    <p class="hint quiet small">${t('segments-bands-what', { n: answer.distinct_scores })}</p>
    <div class="table-wrap" tabindex="0" role="group" aria-label=${t('segments-bands')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('segments-score')}</th>
            ${axes.map(
              (axis) =>
                html`<th scope="col" class="num">${t(`segments-axis-${axis}-band`)}</th>
                  <th scope="col" class="num">${t('segments-customers')}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${Array.from({ length: answer.bins }, (_, at) => answer.bins - at).map(
            (score) =>
              html`<tr>
                <th scope="row">${score}</th>
                ${axes.map((axis) => {
                  const band = answer.scores[axis]![score - 1];
                  const one =
                    band === undefined || band.n === 0 || band.from === null
                      ? NONE
                      : t('segments-range', { low: word(axis, band.from), high: word(axis, band.to) });
                  return html`<td class="num">${one}</td>
                    <td class="num">${whole(band?.n ?? 0)}</td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
