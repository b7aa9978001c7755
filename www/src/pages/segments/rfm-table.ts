// The segments by recency, frequency and amount as a table, and their names.

import { html, nothing, type TemplateResult } from 'lit';
import type { RfmAnswer } from '../../engine';
import { formatDate, formatNumber, formatPercent, NONE, t, tNamed, key } from '../../i18n';
import { desk } from './desk';
import { exportButton, moneyColumn, whole } from './shared';
import { weightCells, weightHeads } from './weight-cells';

/** Those with somebody in them, the heaviest first. */
export function filledSegments(answer: RfmAnswer): RfmAnswer['segments'] {
  const weight = (one: RfmAnswer['segments'][number]): number => one.value?.share ?? one.share;
  return answer.segments.filter((one) => one.n > 0).sort((a, b) => weight(b) - weight(a));
}

export function rfmTable(answer: RfmAnswer): TemplateResult {
  const rows = filledSegments(answer);
  const later = rows.some((one) => one.future !== null);
  const valued = rows.some((one) => one.value !== null);
  const spent = moneyColumn(rows.map((one) => one.value?.mean));
  const next = moneyColumn(rows.map((one) => one.future?.mean_spend));
  return html`<section class="stack tight" aria-labelledby="rfm-segments-title">
    <h2 class="minor" id="rfm-segments-title">${t('segments-found')}</h2>
    ${later && answer.future_to !== null ? html`<p class="hint quiet small">${t('segments-rfm-later-what', { to: formatDate(answer.future_to) })}</p>` : nothing}
    <div class="table-wrap" tabindex="0" role="group" aria-label=${t('segments-found')}>
      <table class="segments-table">
        <thead>
          <tr>
            ${weightHeads(valued)}
            <th scope="col" class="num">${t('segments-median-R')}</th>
            <th scope="col" class="num">${t('segments-median-F')}</th>
            ${
              later
                ? html`<th scope="col" class="num">${t('segments-later-back')}</th>
                    <th scope="col" class="num">${t('segments-later-spend')}</th>`
                : nothing
            }
            <th scope="col"><span class="visually-hidden">${t('segments-file')}</span></th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (one) =>
              html`<tr class=${desk.lit === one.name ? 'lit' : ''}>
                <th scope="row">
                  <button
                    type="button"
                    class="rfm-light"
                    aria-pressed=${desk.lit === one.name}
                    @click=${() => desk.set({ lit: desk.lit === one.name ? null : one.name })}
                  >
                    ${desk.rfmName(one.name)}
                  </button>
                </th>
                ${weightCells(one, valued, spent)}
                <td class="num">
                  ${one.median_R === null ? NONE : t('segments-days', { n: one.median_R, value: whole(one.median_R) })}
                </td>
                <td class="num">${one.median_F === null ? NONE : formatNumber(one.median_F)}</td>
                ${
                  later
                    ? html`<td class="num">
                          ${one.future === null ? NONE : formatPercent(one.future.repurchase_rate, { decimals: 0 })}
                        </td>
                        <td class="num">${next(one.future?.mean_spend ?? null)}</td>`
                    : nothing
                }
                <td>
                  ${exportButton({ rfm: desk.rfmNamed(answer) }, desk.rfmName(one.name), desk.rfmName(one.name))}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="hint quiet small">${t('segments-lit-what')} ${t('segments-index-what')}</p>
    <details class="decision-more">
      <summary><span>${t('segments-rename')}</span></summary>
      <div class="fields">
        ${rows.map(
          (one) =>
            html`<div class="field">
              <label for="rfm-name-${one.name}">${desk.rfmName(one.name)}</label>
              <input
                id="rfm-name-${one.name}"
                class="input"
                type="text"
                maxlength="60"
                autocomplete="off"
                .value=${desk.rfmName(one.name)}
                @change=${(event: Event) =>
                  rename(
                    one.name,
                    (event.target as HTMLInputElement).value.trim(),
                    rows.map((other) => other.name),
                  )}
              />
              <p class="hint">${segmentMeaning(one.name)}</p>
            </div>`,
        )}
      </div>
    </details>
  </section>`;
}

function segmentMeaning(name: string): string {
  return /^[a-z_]+$/.test(name) ? tNamed(`rfm-meaning-${key(name)}`) : '';
}

/** Two segments of one name would be one: the second keeps the name it had. */
function rename(name: string, to: string, all: readonly string[]): void {
  const { [name]: _, ...others } = desk.rfmNames;
  if (to !== '' && all.some((other) => other !== name && desk.rfmName(other) === to)) {
    desk.say(t('segments-rename-taken', { name: to }));
    return;
  }
  desk.set({ rfmNames: to === '' ? others : { ...others, [name]: to } });
}
