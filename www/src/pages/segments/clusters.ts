// Segments by likeness: which columns, how many groups, what sets each apart, and whether they would be found
// again.

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import '../../charts/levier-chart';
import { indexByK } from '../../charts/index-by-k';
import { projection } from '../../charts/projection';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { audience } from '../../audience';
import type {
  AudienceColumn,
  Cluster,
  ClusterAnswer,
  ClusterAsked,
  KChoice,
  Stability,
  Trait,
} from '../../engine';
import { formatNumber, formatPercent, listOf, NONE, t } from '../../i18n';
import { key, problem } from '../../i18n/codes';
import { columnWord, desk } from './desk';
import { exportButton, figure, indexWord, money, share, takeView, weightChart, workView } from './shared';

const METHODS = ['k_means', 'k_prototypes', 'k_medoids'] as const;
const INDICES = ['elbow', 'silhouette', 'calinski_harabasz', 'davies_bouldin'] as const;

/** What the groups were asked with, so that an answer to another question says so. */
const asText = (asked: ClusterAsked): string => JSON.stringify([audience.version, asked]);

export function clusterAnswer(): ClusterAnswer | null {
  const { state } = desk.clusterRun;
  return state.kind === 'done' ? state.value : null;
}

/** The question of the answer in hand: what is kept, exported and profiled is what was found. */
function askedOf(): ClusterAsked {
  const { state } = desk.clusterRun;
  return state.kind === 'done' ? (JSON.parse(state.asked) as [number, ClusterAsked])[1] : desk.clusters;
}

export function clustersLede(): string | null {
  const answer = clusterAnswer();
  if (answer === null) return null;
  const { state } = desk.stabilityRun;
  const tried = state.kind === 'done' && state.asked === asText(askedOf()) ? state.value : null;
  const stable = tried?.jaccard.filter((one) => one >= 0.75).length ?? 0;
  return t('segments-clusters-lede', {
    k: answer.k,
    known: answer.explained === null ? 'no' : 'yes',
    explained: answer.explained === null ? '' : formatPercent(answer.explained, { decimals: 0 }),
    tried: tried === null ? 'no' : 'yes',
    stable,
  });
}

export function clustersPart(): TemplateResult {
  const answer = clusterAnswer();
  const { clusterRun, kRun, stabilityRun } = desk;
  const busy =
    clusterRun.state.kind === 'working' ||
    kRun.state.kind === 'working' ||
    stabilityRun.state.kind === 'working';
  const stale = clusterRun.state.kind === 'done' && clusterRun.state.asked !== asText(desk.clusters);
  return html`<div class="stack segments-clusters">
    <p class="quiet">${t('segments-clusters-what')}</p>
    ${question()}
    <p class="actions no-print">
      <button
        type="button"
        class="button primary"
        data-act="cluster"
        ?disabled=${busy || desk.clusters.columns.length === 0}
        @click=${form}
      >
        ${t('segments-clusters-form')}
      </button>
      <button
        type="button"
        class="button"
        data-act="choose-k"
        ?disabled=${busy || desk.clusters.columns.length === 0}
        @click=${choose}
      >
        ${t('segments-k-compare')}
      </button>
    </p>
    ${desk.clusters.columns.length === 0 ? html`<p class="note warn">${t('segments-clusters-no-column')}</p>` : nothing}
    ${kRun.state.kind === 'working' ? workView(t('segments-k-working'), kRun.state, () => kRun.stop()) : kRun.state.kind === 'failed' ? problem(kRun.state.error) : kRun.state.kind === 'done' ? kChoiceView(kRun.state.value) : nothing}
    ${clusterRun.state.kind === 'working' ? workView(t('segments-clusters-working'), clusterRun.state, () => clusterRun.stop()) : clusterRun.state.kind === 'failed' ? problem(clusterRun.state.error) : nothing}
    ${answer === null ? nothing : html`${stale ? html`<p class="note warn">${t('segments-clusters-stale')}</p>` : nothing}${answerView(answer)}`}
  </div>`;
}

function change(part: Partial<ClusterAsked>): void {
  desk.set({ clusters: { ...desk.clusters, ...part } });
}

function form(): void {
  const ready = audience.ready;
  if (ready === null) return;
  const asked = desk.clusters;
  // Names are those of groups formed so; other groups have none yet.
  if (desk.namesOf !== JSON.stringify(asked)) desk.groupNames = {};
  desk.namesOf = JSON.stringify(asked);
  desk.stabilityRun.drop();
  void desk.clusterRun.start(asText(asked), (options) => ready.engine.cluster(asked, options));
}

function choose(): void {
  const ready = audience.ready;
  if (ready === null) return;
  const asked = desk.clusters;
  void desk.kRun.start(asText(asked), (options) => ready.engine.chooseK(asked, desk.most, options));
}

function question(): TemplateResult {
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

function kChoiceView(choice: KChoice): TemplateResult {
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
                short: (one) => formatNumber(one, { compact: true }),
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

function answerView(answer: ClusterAnswer): TemplateResult {
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
      ${jaccard === undefined ? nothing : html`<span class="tag ${jaccard >= 0.75 ? 'good' : jaccard < 0.6 ? 'bad' : 'warn'}">${t(`segments-stability-${grade(jaccard)}`)}</span>`}
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

const grade = (jaccard: number): 'stable' | 'doubtful' | 'middling' =>
  jaccard >= 0.75 ? 'stable' : jaccard < 0.6 ? 'doubtful' : 'middling';

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

function stability(answer: ClusterAnswer, names: string[]): TemplateResult {
  const run = desk.stabilityRun;
  const { state } = run;
  const asked = askedOf();
  const ready = audience.ready;
  if (state.kind === 'working') return workView(t('segments-stability-working'), state, () => run.stop());
  return html`<section class="stack tight" aria-labelledby="stability-title">
    <h2 class="minor" id="stability-title">${t('segments-stability')}</h2>
    ${state.kind === 'done' ? stabilityWords(state.value, names) : html`<p class="quiet">${t('segments-stability-what')}</p>`}
    ${state.kind === 'failed' ? problem(state.error) : nothing}
    ${ready === null || (state.kind === 'done' && state.asked === asText(asked)) ? nothing : html`<p class="actions no-print"><button type="button" class="button" data-act="stability" ?disabled=${answer.k < 2 || desk.clusterRun.state.kind === 'working'} @click=${() => void run.start(asText(asked), (options) => ready.engine.stability(asked, options))}>${t('segments-stability-run')}</button></p>`}
  </section>`;
}

function stabilityWords(found: Stability, names: string[]): TemplateResult {
  return html`<p>
      ${t('segments-stability-restarts', { best: found.reached_best, restarts: found.restarts })}
    </p>
    <ul>
      ${found.jaccard.map((jaccard, index) => html`<li>${t('segments-stability-group', { name: names[index] ?? '', jaccard: formatNumber(jaccard, { decimals: 2 }), grade: grade(jaccard) })}</li>`)}
    </ul>
    <p class="hint quiet small">${t('segments-stability-source', { n: found.bootstraps })}</p>`;
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
