// Segments by likeness: which columns, how many groups, what sets each apart, and whether they would be found
// again.

import { html, nothing, type TemplateResult } from 'lit';
import { formatPercent, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { answerView } from './cluster-answer';
import { kChoiceView } from './cluster-number';
import { question } from './cluster-question';
import { askedOf, asText, choose, clusterAnswer, form } from './cluster-run';
import { grade } from './cluster-stability';
import { desk } from './desk';
import { workView } from './shared';

export function clustersLede(): string | null {
  const answer = clusterAnswer();
  if (answer === null) return null;
  const { state } = desk.stabilityRun;
  const tried = state.kind === 'done' && state.asked === asText(askedOf()) ? state.value : null;
  const stable = tried?.jaccard.filter((one) => grade(one) === 'stable').length ?? 0;
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
