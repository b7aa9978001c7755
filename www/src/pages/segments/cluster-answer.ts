// The groups that were found: their cards, their place on a map, their centres.

import { html, nothing, type TemplateResult } from 'lit';
import '../../charts/levier-chart';
import { projection } from '../../charts/projection';
import type { Cluster, ClusterAnswer, Trait } from '../../engine';
import { formatNumber, formatPercent, NONE, t } from '../../i18n';
import { askedOf } from './cluster-run';
import { grade, stability } from './cluster-stability';
import { columnWord, desk } from './desk';
import { exportButton, figure, indexWord, money, share, takeView, weightChart } from './shared';

const TONES = { stable: 'good', middling: 'warn', doubtful: 'bad' } as const;

export function answerView(answer: ClusterAnswer): TemplateResult {
  const names = answer.clusters.map((_, index) => desk.groupName(index));
  const asked = { clusters: askedOf() };
  const made = weightChart(
    answer.clusters.map((one) => ({ ...one, rate: null, lift: null })),
    names,
    'levier-groups',
  );
  return html`<section class="stack segments-answer" aria-labelledby="clusters-title">
    <h2 class="minor" id="clusters-title">${t('segments-found')}</h2>
    <p>${quality(answer)}</p>
    <ol class="cluster-cards">
      ${answer.clusters.map((cluster, index) => card(cluster, index, answer))}
    </ol>
    ${drawing(answer, names)} ${made === null ? nothing : html`<levier-chart .chart=${made}></levier-chart>`}
    ${stability(answer, names)} ${centres(answer, names)}
    ${takeView(
      () =>
        desk.take(
          asked,
          answer.clusters.map((one) => ({ ...one, rate: null, lift: null })),
          names,
        ),
      asked,
    )}
  </section>`;
}

function quality(answer: ClusterAnswer): string {
  const { silhouette } = answer;
  return t('segments-clusters-quality', {
    silhouette: silhouette === null ? '' : formatNumber(silhouette, { decimals: 2 }),
    level: silhouette === null ? 'none' : silhouette >= 0.5 ? 'clear' : silhouette >= 0.25 ? 'some' : 'weak',
    exact: answer.exact ? 'yes' : 'no',
    best: answer.reached_best,
    restarts: answer.restarts,
    left: answer.left_out,
  });
}

function card(cluster: Cluster, index: number, answer: ClusterAnswer): TemplateResult {
  const name = desk.groupName(index);
  const { state } = desk.stabilityRun;
  const jaccard = state.kind === 'done' ? state.value.jaccard[index] : undefined;
  return html`<li class="sheet stack tight cluster-card">
    <div class="row spread">
      <div class="field cluster-name">
        <label for="group-name-${index}"
          ><span class="cluster-mark c${(index % 8) + 1}" aria-hidden="true"></span
          >${t('segments-group', { n: index + 1 })}</label
        >
        <input
          id="group-name-${index}"
          class="input"
          type="text"
          maxlength="60"
          autocomplete="off"
          .value=${name}
          @change=${(event: Event) => rename(index, (event.target as HTMLInputElement).value.trim(), answer.clusters.length)}
        />
      </div>
      ${jaccard === undefined ? nothing : html`<span class="tag ${TONES[grade(jaccard)]}">${t(`segments-stability-${grade(jaccard)}`)}</span>`}
    </div>
    <p>
      <strong>${t('segments-rule-size', { n: cluster.n, share: share(cluster.share) })}</strong
      >${cluster.value?.share == null ? nothing : html`<br />${t('segments-group-value', { share: share(cluster.value.share), mean: money(cluster.value.mean), index: indexWord(cluster.value.index) })}`}
    </p>
    ${
      cluster.traits.length === 0
        ? html`<p class="quiet small">${t('segments-traits-none')}</p>`
        : html`<ul class="cluster-traits">
            ${cluster.traits.map((trait) => html`<li>${traitWords(trait)}</li>`)}
          </ul>`
    }
    ${cluster.medoid === null ? nothing : html`<p class="small">${t('segments-medoid', { id: cluster.medoid })}</p>`}
    <p class="actions no-print">${exportButton({ clusters: askedOf() }, cluster.name, name)}</p>
  </li>`;
}

/** «montant : 214 contre 96 en moyenne (indice 223)». */
function traitWords(trait: Trait): string {
  const column = columnWord({ name: trait.column });
  const more = trait.effect >= 0 ? 'yes' : 'no';
  if (trait.kind === 'text')
    return t('segments-trait-text', {
      column,
      value: trait.value ?? '',
      share: share(trait.mean),
      overall: share(trait.overall),
      more,
    });
  return t('segments-trait-number', {
    column,
    mean: figure(trait.mean),
    overall: figure(trait.overall),
    more,
    indexed: trait.index === null ? 'no' : 'yes',
    index: indexWord(trait.index),
  });
}

function rename(index: number, to: string, count: number): void {
  const { [String(index)]: _, ...others } = desk.groupNames;
  if (
    to !== '' &&
    Array.from({ length: count }, (_one, other) => other).some(
      (other) => other !== index && desk.groupName(other) === to,
    )
  )
    desk.say(t('segments-rename-taken', { name: to }));
  else desk.set({ groupNames: to === '' ? others : { ...others, [String(index)]: to } });
}

function drawing(answer: ClusterAnswer, names: string[]): TemplateResult | typeof nothing {
  const drawn = answer.projection;
  if (drawn === null) return nothing;
  const [first, second] = drawn.explained;
  const text = {
    x: formatPercent(first, { decimals: 0 }),
    y: formatPercent(second, { decimals: 0 }),
    shown: drawn.shown,
  };
  return html`<div class="stack tight">
    <levier-chart
      .chart=${projection({
        file: 'levier-groups-map',
        title: t('segments-map'),
        description: t('segments-map-description', text),
        x: drawn.x,
        y: drawn.y,
        group: drawn.cluster,
        names,
        axes: drawn.axes.map((axis) => ({ name: columnWord({ name: axis.column }), x: axis.x, y: axis.y })),
        labels: { x: t('segments-map-x', { share: text.x }), y: t('segments-map-y', { share: text.y }) },
        table: {
          columns: [
            { label: t('segments-name'), numeric: false },
            { label: t('segments-map-x', { share: text.x }), numeric: true },
            { label: t('segments-map-y', { share: text.y }), numeric: true },
          ],
          rows: () =>
            drawn.x.map((value, at) => [
              names[drawn.cluster[at]!] ?? NONE,
              formatNumber(value, { decimals: 2 }),
              formatNumber(drawn.y[at]!, { decimals: 2 }),
            ]),
        },
      })}
    ></levier-chart>
    <p class="hint quiet small">${t('segments-map-what', text)}</p>
  </div>`;
}

function centres(answer: ClusterAnswer, names: string[]): TemplateResult {
  const columns = answer.clusters[0]?.centre ?? [];
  return html`<details class="decision-more">
    <summary><span>${t('segments-centres')}</span></summary>
    <div class="table-wrap" tabindex="0" role="group" aria-label=${t('segments-centres')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('segments-column')}</th>
            ${names.map((name) => html`<th scope="col" class="num">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${columns.map(
            ({ column }, row) =>
              html`<tr>
                <th scope="row">${columnWord({ name: column })}</th>
                ${answer.clusters.map((cluster) => {
                  const centre = cluster.centre[row];
                  return html`<td class="num">
                    ${centre?.number != null ? figure(centre.number) : (centre?.text ?? NONE)}
                  </td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="hint quiet small">
      ${t('segments-clusters-figures', { ch: answer.calinski_harabasz === null ? NONE : formatNumber(answer.calinski_harabasz), db: answer.davies_bouldin === null ? NONE : formatNumber(answer.davies_bouldin, { decimals: 2 }), cost: formatNumber(answer.cost) })}
    </p>
  </details>`;
}
