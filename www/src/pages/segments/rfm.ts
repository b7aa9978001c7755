// Segments by recency, frequency and amount: scores, the grid of recency by frequency, and named segments
// that leave nobody out.

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { cssVars } from '../../components/css-vars';
import { audience } from '../../audience';
import type { EngineError, RfmAnswer, RfmConvention, ScoreBand } from '../../engine';
import { formatDate, formatMoney, formatNumber, formatPercent, NONE, t, tNamed, key } from '../../i18n';
import { problem, type Coded } from '../../i18n/codes';
import { currency, desk } from './desk';
import { exportButton, indexWord, money, moneyColumn, share, takeView, weightChart, whole } from './shared';

const CONVENTIONS: readonly RfmConvention[] = ['r_package', 'minimum_rank', 'ntile', 'thresholds'];

export function askRfm(): RfmAnswer | null {
  const ready = audience.ready;
  if (ready === null) return null;
  const asked = desk.rfm;
  desk.rfmAnswer.ask(JSON.stringify([audience.version, asked]), () => ready.engine.rfm(asked));
  return rfmAnswer();
}

export function rfmAnswer(): RfmAnswer | null {
  const { state } = desk.rfmAnswer;
  return state.kind === 'done' ? state.value : state.kind === 'working' ? state.last : null;
}

export function rfmLede(): string | null {
  const answer = rfmAnswer();
  if (answer === null || answer.segments.length === 0) return null;
  const filled = answer.segments.filter((one) => one.n > 0);
  const heavy = filled.reduce(
    (best, one) => ((one.value?.share ?? one.share) > (best.value?.share ?? best.share) ? one : best),
    filled[0]!,
  );
  return t('segments-rfm-lede', {
    name: desk.rfmName(heavy.name),
    n: heavy.n,
    share: share(heavy.share),
    valued: heavy.value?.share == null ? 'no' : 'yes',
    value: share(heavy.value?.share ?? null),
    later: heavy.future === null ? 'no' : 'yes',
    back: heavy.future === null ? '' : share(heavy.future.repurchase_rate),
    to: answer.future_to === null ? '' : formatDate(answer.future_to),
  });
}

export function rfmPart(): TemplateResult {
  const answer = askRfm();
  const { state } = desk.rfmAnswer;
  return html`<div class="stack segments-rfm">
    <p class="quiet">
      ${t('segments-rfm-what', { date: answer?.as_of == null ? '' : formatDate(answer.as_of), dated: answer?.as_of == null ? 'no' : 'yes' })}
    </p>
    ${settings(answer)} ${state.kind === 'failed' ? problem(placed(state.error)) : nothing}
    ${
      answer === null
        ? nothing
        : html`<div class="stack segments-answer" aria-busy=${state.kind === 'working'}>
            ${answer.n === 1 ? html`<p class="note warn">${t('segments-rfm-one')}</p>` : nothing}
            ${grid(answer)}${table(answer)}${chart(answer)}${bands(answer)}
            ${takeView(
              () =>
                desk.take(
                  { rfm: desk.rfmNamed(answer) },
                  filled(answer),
                  filled(answer).map((one) => desk.rfmName(one.name)),
                ),
              { rfm: desk.rfmNamed(answer) },
            )}
          </div>`
    }
  </div>`;
}

/** A threshold is one of several: the group of them is told. */
function placed(error: EngineError): Coded {
  return error.field?.startsWith('thresholds.') === true ? { code: error.code, field: 'thresholds' } : error;
}

/** Those with somebody in them, the heaviest first. */
function filled(answer: RfmAnswer): RfmAnswer['segments'] {
  const weight = (one: RfmAnswer['segments'][number]): number => one.value?.share ?? one.share;
  return answer.segments.filter((one) => one.n > 0).sort((a, b) => weight(b) - weight(a));
}

function settings(answer: RfmAnswer | null): TemplateResult {
  const { rfm } = desk;
  return html`<details class="decision-more">
    <summary>
      <span
        >${t('segments-rfm-settings')}
        <span class="import-aside"
          >${t('segments-rfm-settings-now', { bins: rfm.bins, convention: t(`segments-rfm-${rfm.convention}`) })}</span
        ></span
      >
    </summary>
    <fieldset class="stack tight">
      <legend>${t('segments-rfm-convention')}</legend>
      ${CONVENTIONS.map(
        (one) =>
          html`<label class="choice top"
            ><input
              type="radio"
              name="rfm-convention"
              .checked=${live(rfm.convention === one)}
              @change=${() => choose(one, answer)}
            />
            <span
              ><strong>${t(`segments-rfm-${one}`)}</strong>
              <span class="quiet small">${t(`segments-rfm-${one}-what`)}</span></span
            ></label
          >`,
      )}
    </fieldset>
    ${dateField()}
    <div class="field rfm-bins">
      <label for="rfm-bins">${t('segments-rfm-bins')}</label>
      <select
        id="rfm-bins"
        class="input"
        @change=${(event: Event) => desk.set({ rfm: { ...rfm, bins: Number((event.target as HTMLSelectElement).value), thresholds: null, convention: rfm.convention === 'thresholds' ? 'r_package' : rfm.convention } })}
      >
        ${[3, 4, 5].map((n) => html`<option value=${n} ?selected=${n === rfm.bins}>${t('segments-rfm-bins-n', { n })}</option>`)}
      </select>
    </div>
    ${answer === null ? nothing : thresholds(answer)}
  </details>`;
}

/** Another day, another reading of the table: the orders after it tell what happened next. */
function dateField(): TemplateResult | typeof nothing {
  const ready = audience.ready;
  if (ready === null || ready.facts.as_of === null) return nothing;
  return html`<div class="field rfm-date">
    <label for="rfm-date">${t('audience-role-as-of')}</label>
    <input
      id="rfm-date"
      class="input"
      type="date"
      .value=${ready.facts.as_of}
      aria-describedby="rfm-date-hint"
      @change=${(event: Event) => void readAt((event.target as HTMLInputElement).value)}
    />
    <p class="hint" id="rfm-date-hint">${t('segments-rfm-date-hint')}</p>
  </div>`;
}

async function readAt(day: string): Promise<void> {
  const ready = audience.ready;
  if (ready === null) return;
  desk.failure = await audience.setRoles({ ...ready.roles, as_of: day === '' ? null : day });
}

/** Own thresholds begin from those that the convention gave. */
function choose(convention: RfmConvention, answer: RfmAnswer | null): void {
  const { rfm } = desk;
  const cuts = answer?.cuts;
  if (convention !== 'thresholds') desk.set({ rfm: { ...rfm, convention, thresholds: null } });
  else if (cuts !== undefined)
    desk.set({ rfm: { ...rfm, convention, thresholds: { R: cuts.R, F: cuts.F, M: cuts.M ?? [] } } });
}

function thresholds(answer: RfmAnswer): TemplateResult {
  const own = desk.rfm.convention === 'thresholds' && desk.rfm.thresholds !== null;
  const shown = own ? desk.rfm.thresholds! : { R: answer.cuts.R, F: answer.cuts.F, M: answer.cuts.M ?? [] };
  const axes = (['R', 'F', 'M'] as const).filter((axis) => shown[axis].length > 0);
  return html`<div class="stack tight">
    <p class="label"><strong>${t('segments-rfm-cuts')}</strong></p>
    <p class="hint quiet small">${t(own ? 'segments-rfm-cuts-own' : 'segments-rfm-cuts-found')}</p>
    ${axes.map(
      (axis) =>
        html`<div class="rfm-cuts" role="group" aria-label=${t(`segments-axis-${axis}`)}>
          <span class="rfm-axis">${t(`segments-axis-${axis}`)}</span>
          ${shown[axis].map((cut, at) =>
            own
              ? html`<levier-number
                  .label=${t('segments-rfm-cut', { axis: t(`segments-axis-${axis}`), n: at + 1 })}
                  .hideLabel=${true}
                  .unit=${axis === 'M' ? 'money' : axis === 'R' ? 'days' : 'number'}
                  .currency=${currency()}
                  .value=${cut}
                  @levier-change=${(event: CustomEvent<NumberChange>) => {
                    event.stopPropagation();
                    const { value } = event.detail;
                    if (value === null) return;
                    desk.set({
                      rfm: {
                        ...desk.rfm,
                        thresholds: {
                          ...shown,
                          [axis]: shown[axis].map((other, index) => (index === at ? value : other)),
                        },
                      },
                    });
                  }}
                ></levier-number>`
              : html`<span class="tag">${axis === 'M' ? money(cut) : formatNumber(cut)}</span>`,
          )}
        </div>`,
    )}
    ${own ? nothing : html`<p class="actions"><button type="button" class="button small" @click=${() => choose('thresholds', answer)}>${t('segments-rfm-cuts-edit')}</button></p>`}
  </div>`;
}

function grid(answer: RfmAnswer): TemplateResult {
  const scores = Array.from({ length: answer.bins }, (_, at) => at + 1);
  const cells = new Map(answer.grid.map((cell) => [`${cell.r}-${cell.f}`, cell]));
  const weight = (cell: RfmAnswer['grid'][number]): number => Math.max(0, cell.revenue ?? cell.n);
  const most = Math.max(1e-9, ...answer.grid.map(weight));
  const range = (band: ScoreBand | undefined): string =>
    band === undefined || band.from === null || band.to === null
      ? ''
      : band.from === band.to
        ? formatNumber(band.from)
        : t('segments-range', { low: formatNumber(band.from), high: formatNumber(band.to) });
  return html`<section class="stack tight" aria-labelledby="rfm-grid-title">
    <h2 class="minor" id="rfm-grid-title">${t('segments-grid')}</h2>
    <p class="hint quiet small">
      ${t(answer.grid.some((cell) => cell.revenue !== null) ? 'segments-grid-what' : 'segments-grid-what-n')}
    </p>
    <div class="rfm-grid-wrap">
      <table class="rfm-grid">
        <caption class="visually-hidden">
          ${t('segments-grid-caption')}
        </caption>
        <thead>
          <tr>
            <td class="rfm-corner"><span>${t('segments-axis-F')}</span></td>
            ${scores.map((r) => html`<th scope="col"><span class="rfm-score">${r}</span><span class="rfm-range">${range(answer.scores.R[r - 1])}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${[...scores].reverse().map(
            (f) =>
              html`<tr>
                <th scope="row">
                  <span class="rfm-score">${f}</span
                  ><span class="rfm-range">${range(answer.scores.F[f - 1])}</span>
                </th>
                ${scores.map((r) => {
                  const cell = cells.get(`${r}-${f}`);
                  if (cell === undefined || cell.n === 0)
                    return html`<td
                      class="rfm-cell none ${cell?.segment != null && cell.segment === desk.lit ? 'lit' : ''}"
                    >
                      <span class="visually-hidden">0</span>
                    </td>`;
                  const name = cell.segment === null ? '' : desk.rfmName(cell.segment);
                  return html`<td
                    class="rfm-cell ${cell.segment !== null && cell.segment === desk.lit ? 'lit' : ''}"
                    title=${name}
                    ${cssVars({ '--weight': `${Math.round((weight(cell) / most) * 100)}%` })}
                  >
                    <span class="rfm-n">${whole(cell.n)}</span
                    >${cell.revenue === null ? nothing : html`<span class="rfm-revenue">${formatMoney(cell.revenue, { currency: currency(), compact: true, decimals: 0 })}</span>`}
                    <span class="rfm-name">${name}</span>
                  </td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="rfm-below quiet small">${t('segments-axis-R-long')}</p>
    </div>
  </section>`;
}

function table(answer: RfmAnswer): TemplateResult {
  const rows = filled(answer);
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
            <th scope="col">${t('segments-name')}</th>
            <th scope="col" class="num">${t('segments-customers')}</th>
            <th scope="col" class="num">${t('segments-share')}</th>
            ${
              valued
                ? html`<th scope="col" class="num">${t('segments-value-share')}</th>
                    <th scope="col" class="num">${t('segments-value-mean')}</th>
                    <th scope="col" class="num">${t('segments-index')}</th>`
                : nothing
            }
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
                <td class="num">${whole(one.n)}</td>
                <td class="num">${share(one.share)}</td>
                ${
                  valued
                    ? html`<td class="num">${share(one.value?.share ?? null)}</td>
                        <td class="num">${spent(one.value?.mean ?? null)}</td>
                        <td class="num">${indexWord(one.value?.index ?? null)}</td>`
                    : nothing
                }
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

function chart(answer: RfmAnswer): TemplateResult | typeof nothing {
  const rows = filled(answer);
  const made = weightChart(
    rows,
    rows.map((one) => desk.rfmName(one.name)),
    'levier-rfm',
  );
  return made === null ? nothing : html`<levier-chart .chart=${made}></levier-chart>`;
}

function bands(answer: RfmAnswer): TemplateResult {
  const axes = (['R', 'F', 'M'] as const).filter((axis) => answer.scores[axis] !== null);
  const word = (axis: 'R' | 'F' | 'M', value: number | null): string =>
    value === null ? NONE : axis === 'M' ? money(value) : formatNumber(value);
  return html`<details class="decision-more">
    <summary><span>${t('segments-bands')}</span></summary>
    <p class="hint quiet small">${t('segments-bands-what', { n: answer.distinct_scores })}</p>
    <div class="table-wrap" tabindex="0" role="group" aria-label=${t('segments-bands')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('segments-score')}</th>
            ${axes.map(
              (axis) =>
                html`<th scope="col" class="num">${t(`segments-axis-${axis}-band`)}</th>
                  <th scope="col" class="num">${t('segments-customers')}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${Array.from({ length: answer.bins }, (_, at) => answer.bins - at).map(
            (score) =>
              html`<tr>
                <th scope="row">${score}</th>
                ${axes.map((axis) => {
                  const band = answer.scores[axis]![score - 1];
                  const one =
                    band === undefined || band.n === 0 || band.from === null
                      ? NONE
                      : t('segments-range', { low: word(axis, band.from), high: word(axis, band.to) });
                  return html`<td class="num">${one}</td>
                    <td class="num">${whole(band?.n ?? 0)}</td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
