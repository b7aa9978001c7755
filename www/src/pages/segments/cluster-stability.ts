// Whether the groups would be found again, from other starts and in other samples.

import { html, nothing, type TemplateResult } from 'lit';
import { audience } from '../../audience';
import type { ClusterAnswer, Stability } from '../../engine';
import { formatNumber, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { askedOf, asText } from './cluster-run';
import { desk } from './desk';
import { workView } from './shared';

export const grade = (jaccard: number): 'stable' | 'doubtful' | 'middling' =>
  jaccard >= 0.75 ? 'stable' : jaccard < 0.6 ? 'doubtful' : 'middling';

export function stability(answer: ClusterAnswer, names: string[]): TemplateResult {
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
