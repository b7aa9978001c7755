// How many groups: each index over their number, and what each of them picks.

import { html, nothing, type TemplateResult } from 'lit';
import '../../charts/levier-chart';
import { indexByK } from '../../charts/index-by-k';
import type { KChoice } from '../../engine';
import { formatNumber, listOf, t } from '../../i18n';
import { key } from '../../i18n/codes';
import { change, form } from './cluster-run';

const INDICES = ['elbow', 'silhouette', 'calinski_harabasz', 'davies_bouldin'] as const;

export function kChoiceView(choice: KChoice): TemplateResult {
  const picks = INDICES.map((index) => ({ index, k: choice[index] }));
  const told = picks
    .filter(({ k }) => k !== null)
    .map(({ index, k }) => t('segments-k-pick', { index: t(`segments-index-${key(index)}`), k: k! }));
  const value = (row: KChoice['rows'][number], index: (typeof INDICES)[number]): number | null =>
    index === 'elbow' ? row.cost : row[index];
  return html`<section class="stack" aria-labelledby="k-title">
    <h2 class="minor" id="k-title">${t('segments-k-title')}</h2>
    <p>
      ${choice.agree ? t('segments-k-agree', { k: choice.silhouette ?? choice.elbow ?? 0 }) : t('segments-k-disagree', { picks: listOf(told) })}
    </p>
    <div class="k-charts">
      ${picks.map(({ index, k }) => {
        const points = choice.rows.flatMap((row) =>
          value(row, index) === null ? [] : [{ k: row.k, value: value(row, index)! }],
        );
        if (points.length < 2) return nothing;
        const title = t(`segments-index-${key(index)}`);
        return html`<div class="stack tight">
          <levier-chart
            .chart=${indexByK({
              file: `levier-k-${key(index)}`,
              title,
              description: t('segments-k-description', {
                index: title,
                picked: k === null ? 'no' : 'yes',
                k: k ?? 0,
              }),
              points,
              picked: k,
              words: {
                long: (one) => formatNumber(one),
                short: (one, beside) => formatNumber(one, { compact: true, beside }),
              },
              label: t('segments-k-axis'),
              table: {
                columns: [
                  { label: t('segments-k-axis'), numeric: true },
                  { label: title, numeric: true },
                ],
                rows: points.map((point) => [String(point.k), formatNumber(point.value)]),
              },
            })}
          ></levier-chart>
          <p class="hint quiet small">${t(`segments-index-${key(index)}-what`)}</p>
        </div>`;
      })}
    </div>
    <p class="actions no-print">
      ${[...new Set(picks.flatMap(({ k }) => (k === null ? [] : [k])))]
        .sort((a, b) => a - b)
        .map(
          (k) =>
            html`<button
              type="button"
              class="button small"
              @click=${() => {
                change({ k });
                form();
              }}
            >
              ${t('segments-k-use', { k })}
            </button>`,
        )}
    </p>
  </section>`;
}
