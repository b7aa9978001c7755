// The days measured, and the currency of the answer with the rates it takes.

import { html, nothing, type TemplateResult } from 'lit';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import type { MeasureAsked, MeasureOverTime } from '../../engine';
import { listOf, t } from '../../i18n';

export function controlsView(
  over: MeasureOverTime,
  asked: MeasureAsked,
  ask: (asked: MeasureAsked) => void,
): TemplateResult {
  return html`<section class="sheet stack no-print" aria-labelledby="measure-controls-title">
    <h2 class="minor" id="measure-controls-title">${t('measure-controls-title')}</h2>
    ${over.known === null ? html`<p class="quiet">${t('measure-no-dates')}</p>` : days(over, asked, ask)}
    ${over.currencies.length < 2 ? nothing : currencies(over, asked, ask)}
  </section>`;
}

/** Stretches that people compare by: weeks have the same days in them. */
const LAST = [7, 28, 91] as const;

function days(
  { known, now, undated_rows: undated }: MeasureOverTime,
  asked: MeasureAsked,
  ask: (asked: MeasureAsked) => void,
): TemplateResult {
  const all = asked.from === null && asked.to === null && asked.last_days === null;
  const shown = all ? known : (now?.period ?? { from: asked.from, to: asked.to });
  const set = (days: Partial<MeasureAsked>): void =>
    ask({ ...asked, from: null, to: null, last_days: null, ...days });
  const field = (name: 'from' | 'to'): TemplateResult =>
    html`<div class="field">
      <label for=${`measure-${name}`}>${t(`measure-${name}`)}</label>
      <input
        id=${`measure-${name}`}
        class="input"
        type="date"
        min=${known?.from ?? ''}
        max=${known?.to ?? ''}
        .value=${shown?.[name] ?? ''}
        @change=${(event: Event) => set({ from: asked.from, to: asked.to, [name]: (event.target as HTMLInputElement).value || null })}
      />
    </div>`;
  const button = (label: string, pressed: boolean, days: Partial<MeasureAsked>): TemplateResult =>
    html`<button class="button small" type="button" aria-pressed=${pressed} @click=${() => set(days)}>
      ${label}
    </button>`;
  return html`<p class="actions">
      ${button(t('measure-all-days'), all, {})}
      ${LAST.map((last) => button(t('measure-last-days', { days: last }), asked.last_days === last, { last_days: last }))}
    </p>
    <div class="fields">${field('from')} ${field('to')}</div>
    ${all ? html`<p class="quiet small">${t('measure-choose-days')}</p>` : nothing}
    ${undated === 0 ? nothing : html`<p class="quiet small">${t('measure-undated', { rows: undated })}</p>`}`;
}

function currencies(
  { currencies: met, currency, left_out: left }: MeasureOverTime,
  asked: MeasureAsked,
  ask: (asked: MeasureAsked) => void,
): TemplateResult {
  const base = currency ?? '';
  return html`<div class="fields">
      <div class="field">
        <label for="measure-currency">${t('measure-currency')}</label>
        <select
          id="measure-currency"
          class="input"
          @change=${(event: Event) => ask({ ...asked, currency: (event.target as HTMLSelectElement).value, rates: {} })}
        >
          ${met.map((one) => html`<option value=${one} ?selected=${one === base}>${one}</option>`)}
        </select>
      </div>
      ${met
        .filter((one) => one !== base)
        .map(
          (one) =>
            html`<levier-number
              data-rate=${one}
              .label=${t('measure-rate', { currency: one, base })}
              unit="ratio"
              optional
              .value=${asked.rates[one] ?? null}
              .min=${0}
              @levier-change=${({ detail }: CustomEvent<NumberChange>) => {
                if (detail.invalid || (detail.value !== null && detail.value <= 0)) return;
                const { [one]: _, ...others } = asked.rates;
                ask({
                  ...asked,
                  currency: base,
                  rates: detail.value === null ? others : { ...others, [one]: detail.value },
                });
              }}
            ></levier-number>`,
        )}
    </div>
    ${left.length === 0 ? nothing : html`<p class="note warn" data-left-out>${t('measure-left-out', { count: left.length, currencies: listOf(left) })}</p>`}`;
}
