// What the groups are formed by: columns with their weights, how many groups, and how.

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { audience } from '../../audience';
import type { AudienceColumn, ClusterAsked } from '../../engine';
import { t } from '../../i18n';
import { key } from '../../i18n/codes';
import { change } from './cluster-run';
import { columnWord, desk } from './desk';

const METHODS = ['k_means', 'k_prototypes', 'k_medoids'] as const;

export function question(): TemplateResult {
  const { clusters } = desk;
  const all = audience.ready?.facts.columns ?? [];
  const usable = all.filter(
    (column) =>
      column.kind === 'number' ||
      (column.kind === 'text' &&
        clusters.method !== 'k_means' &&
        column.distinct !== null &&
        column.distinct <= 100),
  );
  const number = (name: 'k' | 'restarts' | 'seed', min: number, max: number): TemplateResult =>
    html`<levier-number
      .label=${t(`segments-clusters-${name}`)}
      .hint=${t(`segments-clusters-${name}-hint`)}
      .value=${clusters[name]}
      .min=${min}
      .max=${max}
      .step=${1}
      @levier-change=${(event: CustomEvent<NumberChange>) => {
        event.stopPropagation();
        const { value } = event.detail;
        if (value !== null && Number.isInteger(value) && value >= min && value <= max)
          change({ [name]: value });
      }}
    ></levier-number>`;
  return html`<section class="sheet stack" aria-labelledby="cluster-question">
    <h2 class="least" id="cluster-question">${t('segments-clusters-columns')}</h2>
    <div
      class="table-wrap cluster-columns"
      tabindex="0"
      role="group"
      aria-label=${t('segments-clusters-columns')}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">${t('segments-column')}</th>
            <th scope="col">${t('segments-clusters-weight')}</th>
            <th scope="col">${t('segments-clusters-log')}</th>
          </tr>
        </thead>
        <tbody>
          ${usable.map((column) => columnRow(column, clusters))}
        </tbody>
      </table>
    </div>
    <p class="hint quiet small">${t('segments-clusters-log-what')}</p>
    <div class="fields">${number('k', 2, 15)}</div>
    <details class="decision-more">
      <summary>
        <span
          >${t('segments-clusters-more')}
          <span class="import-aside">${t(`segments-method-${key(clusters.method)}`)}</span></span
        >
      </summary>
      <fieldset class="stack tight">
        <legend>${t('segments-clusters-method')}</legend>
        ${METHODS.map(
          (method) =>
            html`<label class="choice top"
              ><input
                type="radio"
                name="cluster-method"
                .checked=${live(clusters.method === method)}
                @change=${() => change({ method, columns: method === 'k_means' ? clusters.columns.filter(({ name }) => all.find((one) => one.name === name)?.kind === 'number') : clusters.columns })}
              />
              <span
                ><strong>${t(`segments-method-${key(method)}`)}</strong>
                <span class="quiet small">${t(`segments-method-${key(method)}-what`)}</span></span
              ></label
            >`,
        )}
      </fieldset>
      <label class="choice top"
        ><input
          type="checkbox"
          .checked=${live(clusters.standardise)}
          @change=${(event: Event) => change({ standardise: (event.target as HTMLInputElement).checked })}
        />
        <span
          ><strong>${t('segments-clusters-standardise')}</strong>
          <span class="quiet small">${t('segments-clusters-standardise-what')}</span></span
        ></label
      >
      <fieldset class="stack tight">
        <legend>${t('segments-clusters-missing')}</legend>
        ${(['drop', 'fill'] as const).map((one) => html`<label class="choice"><input type="radio" name="cluster-missing" .checked=${live(clusters.missing === one)} @change=${() => change({ missing: one })} /> ${t(`segments-clusters-missing-${one}`)}</label>`)}
      </fieldset>
      <div class="fields">
        ${number('restarts', 1, 200)}${number('seed', 0, 999_999)}
        ${
          clusters.method !== 'k_prototypes'
            ? nothing
            : html`<levier-number
                .label=${t('segments-clusters-gamma')}
                .hint=${t('segments-clusters-gamma-hint')}
                .value=${clusters.gamma}
                .min=${0}
                .optional=${true}
                @levier-change=${(event: CustomEvent<NumberChange>) => {
                  event.stopPropagation();
                  if (!event.detail.invalid) change({ gamma: event.detail.value });
                }}
              ></levier-number>`
        }
      </div>
    </details>
  </section>`;
}

function columnRow(column: AudienceColumn, clusters: ClusterAsked): TemplateResult {
  const used = clusters.columns.find(({ name }) => name === column.name);
  const name = columnWord(column);
  const put = (part: Partial<{ weight: number; log: boolean }>): void =>
    change({
      columns: clusters.columns.map((one) => (one.name === column.name ? { ...one, ...part } : one)),
    });
  return html`<tr>
    <th scope="row">
      <label class="choice"
        ><input
          type="checkbox"
          .checked=${live(used !== undefined)}
          @change=${(event: Event) => change({ columns: (event.target as HTMLInputElement).checked ? [...clusters.columns, { name: column.name, weight: 1, log: false }] : clusters.columns.filter((one) => one.name !== column.name) })}
        />
        <span>${name}</span></label
      >
    </th>
    <td>
      ${
        used === undefined
          ? nothing
          : html`<levier-number
              class="cluster-weight"
              .label=${t('segments-clusters-weight-of', { column: name })}
              .hideLabel=${true}
              .value=${used.weight}
              .min=${0}
              .step=${0.5}
              @levier-change=${(event: CustomEvent<NumberChange>) => {
                event.stopPropagation();
                const { value } = event.detail;
                if (value !== null && value >= 0) put({ weight: value });
              }}
            ></levier-number>`
      }
    </td>
    <td>
      ${used === undefined || column.kind !== 'number' ? nothing : html`<input type="checkbox" aria-label=${t('segments-clusters-log-of', { column: name })} .checked=${live(used.log)} @change=${(event: Event) => put({ log: (event.target as HTMLInputElement).checked })} />`}
    </td>
  </tr>`;
}
