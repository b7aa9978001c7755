// The marks of each segment by criterion, and the weights of the criteria.

import '../../components/number-field';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import type { NumberChange } from '../../components/number-field';
import { session } from '../../app/context';
import type { KeptSegment, KeptSegments, TargetsAnswer } from '../../engine';
import { formatNumber, formatPercent, NONE, t } from '../../i18n';
import { desk, MARKS, WEIGHTS } from './desk';
import { money, moneyColumn, whole } from './shared';

/** The names in the order shown. */
let ranked: string[] = [];

/** Whether marks of one's own count: while all are equal they change nothing. */
function isMarked({ segments }: KeptSegments): boolean {
  return desk.marking || segments.some((one) => MARKS.some((mark) => one.marks[mark] !== EVEN));
}

/** Where every mark begins. */
export const EVEN = 5;

function isMark(name: (typeof WEIGHTS)[number]): boolean {
  return (MARKS as readonly string[]).includes(name);
}

export function weights(kept: KeptSegments): TemplateResult {
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

export function marks(kept: KeptSegments, answer: TargetsAnswer | null): TemplateResult {
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
