// Whom to aim at: what sets the kept segments apart, marks and weights in view, the ranking at once, and how
// far it hangs on the weights.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { audience } from '../../audience';
import { session } from '../../app/context';
import { href } from '../../app/router';
import {
  audienceEngine,
  type EngineError,
  type KeptSegment,
  type KeptSegments,
  type SegmentationAsked,
  type TargetsAnswer,
} from '../../engine';
import { formatDate, formatNumber, formatPercent, listOf, NONE, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { desk, MARKS, WEIGHTS } from './desk';
import { profile } from './profile';
import { exportButton, money, moneyColumn, share, whole } from './shared';

/** Where every mark begins. */
const EVEN = 5;

type Ranking = { answer: TargetsAnswer } | { error: EngineError };
/** The names in the order shown. */
let ranked: string[] = [];

/**
 * The ranking with the marks and weights in view, or the last one while it is worked out; null when there is
 * none.
 */
export function ranking(): Ranking | null {
  const { kept, targetsAnswer } = desk;
  if (kept === null || kept.segments.length === 0) return null;
  const asked = {
    segments: kept.segments.map(({ name, n, value, marks }) => ({ name, size: n, value, ...marks })),
    weights: kept.weights,
  };
  targetsAnswer.ask(JSON.stringify(asked), () => audienceEngine.targets(asked));
  const { error, value: answer } = targetsAnswer;
  return error !== null ? { error } : answer === null ? null : { answer };
}

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

/** Whether marks of one's own count: while all are equal they change nothing. */
function isMarked({ segments }: KeptSegments): boolean {
  return desk.marking || segments.some((one) => MARKS.some((mark) => one.marks[mark] !== EVEN));
}

function isMark(name: (typeof WEIGHTS)[number]): boolean {
  return (MARKS as readonly string[]).includes(name);
}

function weights(kept: KeptSegments): TemplateResult {
  const marking = isMarked(kept);
  return html`<section
    class="sheet stack"
    aria-labelledby="weights-title"
    @focusout=${settleOut}
    @change=${settleLater}
  >
    <h2 class="least" id="weights-title">${t('segments-weights')}</h2>
    <p class="hint quiet small">${t('segments-weights-what')}</p>
    <div class="fields target-weights">
      ${WEIGHTS.filter((name) => marking || !isMark(name)).map(
        (name) =>
          html`<levier-number
            .label=${t(`segments-weight-${name}`)}
            .hint=${t(`segments-weight-${name}-what`)}
            .value=${kept.weights[name]}
            .min=${0}
            .max=${5}
            .step=${0.5}
            .slider=${true}
            .disabled=${session().readOnly}
            @levier-change=${(event: CustomEvent<NumberChange>) => {
              event.stopPropagation();
              const { value } = event.detail;
              if (value !== null && value >= 0)
                desk.attempt({ ...kept, weights: { ...kept.weights, [name]: value } });
            }}
          ></levier-number>`,
      )}
    </div>
  </section>`;
}

const settleOut = (event: FocusEvent): void => {
  const box = event.currentTarget as HTMLElement;
  if (!box.contains(event.relatedTarget as Node | null)) desk.settle();
};

/** A slider let go of. */
const settleLater = (event: Event): void => {
  if ((event.target as HTMLElement).matches('input[type="range"], input[type="checkbox"]')) desk.settle();
};

function marks(kept: KeptSegments, answer: TargetsAnswer | null): TemplateResult {
  // While a mark is typed in the table, its rows stay where they are.
  if (answer !== null && document.activeElement?.closest('.target-table') == null)
    ranked = [...answer.rows].sort((a, b) => a.rank - b.rank).map((row) => row.name);
  const order = kept.segments
    .map((segment, at) => ({ segment, at, row: answer?.rows.find((row) => row.name === segment.name) }))
    .sort((a, b) => ranked.indexOf(a.segment.name) - ranked.indexOf(b.segment.name));
  const put = (at: number, part: Partial<KeptSegment>): KeptSegments => ({
    ...kept,
    segments: kept.segments.map((one, index) => (index === at ? { ...one, ...part } : one)),
  });
  const spent = moneyColumn(kept.segments.map((one) => one.value));
  const lasting = kept.segments.some((one) => one.clv !== null);
  const marked = isMarked(kept) ? MARKS : [];
  return html`<section
    class="stack tight"
    aria-labelledby="ranking-title"
    @focusout=${settleOut}
    @change=${settleLater}
  >
    <h2 class="minor" id="ranking-title">${t('segments-ranking')}</h2>
    <p class="hint quiet small">${t(marked.length > 0 ? 'segments-marks-what' : 'segments-marks-even')}</p>
    ${
      marked.length > 0 || session().readOnly
        ? nothing
        : html`<p class="actions no-print">
            <button
              type="button"
              class="button small"
              data-act="marks"
              @click=${() => desk.set({ marking: true })}
            >
              ${t('segments-marks-give')}
            </button>
          </p>`
    }
    <div class="table-wrap" tabindex="0" role="group" aria-label=${t('segments-ranking')}>
      <table class="target-table">
        <thead>
          <tr>
            <th scope="col">${t('segments-name')}</th>
            <th scope="col">${t('segments-target')}</th>
            <th scope="col" class="num">${t('segments-rank')}</th>
            <th scope="col" class="num">${t('segments-first')}</th>
            <th scope="col" class="num">${t('segments-ranks')}</th>
            <th scope="col" class="num">${t('segments-customers')}</th>
            <th scope="col" class="num">${t('segments-value-mean')}</th>
            ${lasting ? html`<th scope="col" class="num">${t('segments-clv')}</th>` : nothing}
            ${marked.map((mark) => html`<th scope="col" class="num">${t(`segments-weight-${mark}`)}</th>`)}
            <th scope="col" class="num">${t('segments-total')}</th>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            order,
            ({ segment }) => segment.name,
            ({ segment, at, row }) =>
              html`<tr class=${segment.target ? 'target' : ''}>
                <th scope="row">${segment.name}</th>
                <td>
                  <input
                    type="checkbox"
                    aria-label=${t('segments-target-label', { name: segment.name })}
                    .checked=${live(segment.target)}
                    ?disabled=${session().readOnly}
                    @change=${(event: Event) => {
                      desk.attempt(put(at, { target: (event.target as HTMLInputElement).checked }));
                      desk.settle();
                    }}
                  />
                </td>
                <td class="num">${row?.rank ?? NONE}</td>
                <td class="num">${row === undefined ? NONE : formatPercent(row.first, { decimals: 0 })}</td>
                <td class="num">
                  ${row === undefined ? NONE : row.best_rank === row.worst_rank ? row.best_rank : t('segments-ranks-range', { best: row.best_rank, worst: row.worst_rank })}
                </td>
                <td class="num">${whole(segment.n)}</td>
                <td class="num">${spent(segment.value)}</td>
                ${lasting ? html`<td class="num">${money(segment.clv)}</td>` : nothing}
                ${marked.map(
                  (mark) =>
                    html`<td class="num">
                      <levier-number
                        class="target-mark"
                        .bare=${true}
                        .hideLabel=${true}
                        .label=${t('segments-mark-of', { mark: t(`segments-weight-${mark}`), name: segment.name })}
                        .value=${segment.marks[mark]}
                        .min=${0}
                        .max=${10}
                        .step=${1}
                        .disabled=${session().readOnly}
                        @levier-change=${(event: CustomEvent<NumberChange>) => {
                          event.stopPropagation();
                          const { value } = event.detail;
                          if (value !== null && value >= 0 && value <= 10)
                            desk.attempt(put(at, { marks: { ...segment.marks, [mark]: value } }));
                        }}
                      ></levier-number>
                    </td>`,
                )}
                <td class="num">${row === undefined ? NONE : formatNumber(row.total, { decimals: 2 })}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="hint quiet small">
      ${answer === null ? nothing : t('segments-ranking-what', { n: answer.weightings })}
    </p>
  </section>`;
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
