// The settings of scores by recency, frequency and amount: convention, day, number of scores, thresholds.

import '../../components/number-field';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { NumberChange } from '../../components/number-field';
import { audience } from '../../audience';
import type { RfmAnswer, RfmConvention } from '../../engine';
import { formatNumber, t } from '../../i18n';
import { currency, desk } from './desk';
import { money } from './shared';

const CONVENTIONS: readonly RfmConvention[] = ['r_package', 'minimum_rank', 'ntile', 'thresholds'];

export function rfmSettings(answer: RfmAnswer | null): TemplateResult {
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

export function thresholds(answer: RfmAnswer): TemplateResult {
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
