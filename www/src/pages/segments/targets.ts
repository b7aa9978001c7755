// Whom to aim at: what sets the kept segments apart, marks and weights in view, the ranking at once, and how
// far it hangs on the weights.

import { html, nothing, type TemplateResult } from 'lit';
import { audience } from '../../audience';
import { href } from '../../app/router';
import { type KeptSegments, type SegmentationAsked } from '../../engine';
import { formatDate, listOf, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { desk } from './desk';
import { profile } from './profile';
import { exportButton, share } from './shared';
import { weights, marks } from './target-marks';
import { ranking } from './target-ranking';

export function targetsLede(): string | null {
  const found = ranking();
  if (found === null || 'error' in found) return null;
  const first = found.answer.rows.reduce(
    (best, row) => (row.rank < best.rank ? row : best),
    found.answer.rows[0]!,
  );
  return t('segments-targets-lede', {
    name: first.name,
    first: share(first.first),
    sure: first.first >= 0.75 ? 'yes' : first.first >= 0.4 ? 'some' : 'no',
    worst: first.worst_rank,
  });
}

export function targetsPart(): TemplateResult {
  const { kept } = desk;
  if (kept === null) {
    return html`<div class="empty">
      <h2>${t('segments-targets-empty-title')}</h2>
      <p>${t('segments-targets-empty')}</p>
      <p class="actions">
        <a class="button primary" href=${href('segments', ['rfm'])}>${t('segments-part-rfm')}</a
        ><a class="button" href=${href('segments', ['rules'])}>${t('segments-part-rules')}</a
        ><a class="button" href=${href('segments', ['clusters'])}>${t('segments-part-clusters')}</a>
      </p>
    </div>`;
  }
  const found = ranking();
  return html`<div class="stack segments-targets">
    <p class="quiet">
      ${t('segments-targets-kept', { n: kept.segments.length, how: howOf(kept.asked), date: formatDate(kept.taken) })}
    </p>
    ${found !== null && 'error' in found ? problem(found.error) : nothing} ${weights(kept)}
    ${marks(kept, found !== null && 'answer' in found ? found.answer : null)} ${further(kept)}
    ${profile(kept)}
  </div>`;
}

export function howOf(asked: SegmentationAsked): 'rules' | 'rfm' | 'clusters' {
  return 'rules' in asked ? 'rules' : 'rfm' in asked ? 'rfm' : 'clusters';
}

/** The name that the core gives a kept segment: groups have none but their number. */
function coreName(kept: KeptSegments, at: number): string {
  return 'clusters' in kept.asked ? String(at + 1) : kept.segments[at]!.name;
}

function further(kept: KeptSegments): TemplateResult {
  const targets = kept.segments
    .map((segment, at) => ({ segment, at }))
    .filter(({ segment }) => segment.target);
  return html`<section class="stack tight" aria-labelledby="further-title">
    <h2 class="minor" id="further-title">${t('segments-further')}</h2>
    ${
      targets.length === 0
        ? html`<p class="quiet">${t('segments-further-none')}</p>`
        : html`<p>
              ${t('segments-further-targets', { names: listOf(targets.map(({ segment }) => segment.name)) })}
            </p>
            <ul class="target-list">
              ${targets.map(
                ({ segment, at }) =>
                  html`<li>
                    <strong>${segment.name}</strong>
                    <span class="actions"
                      ><a class="button small" href=${href('strategy', ['new'], { scope: segment.name })}
                        >${t('segments-to-objective')}<span class="visually-hidden"> ${segment.name}</span></a
                      >
                      <a
                        class="button small"
                        data-act="campaign"
                        href=${href('operations', ['new', 'campaign'], { segment: segment.name })}
                        >${t('segments-to-campaign')}<span class="visually-hidden"> ${segment.name}</span></a
                      >
                      <a class="button small" href=${href('segments', ['messages'])}
                        >${t('segments-to-messages')}<span class="visually-hidden"> ${segment.name}</span></a
                      >
                      ${audience.ready === null ? nothing : exportButton(kept.asked, coreName(kept, at), segment.name)}</span
                    >
                  </li>`,
              )}
            </ul>`
    }
    <p class="actions"><a class="button quiet" href=${href('customers')}>${t('segments-to-customers')}</a></p>
  </section>`;
}
