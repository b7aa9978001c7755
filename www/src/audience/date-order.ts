// Which comes first in 03/04/2026: asked of a table of customers that cannot tell, and open to change once
// it was said.

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AudienceRoles, EngineError } from '../engine';
import { t } from '../i18n';
import { placeOf } from '../i18n/codes';
import { orderLabels, type DayOrder } from '../i18n/day-order';

/** Whether the order of day and month is asked; whether `S1 2026` is a week is mended in the file. */
export const asksOrder = (error: EngineError): boolean =>
  error.code === 'ambiguous_dates' && error.detail?.['means'] == null;

export function orderQuestion(
  roles: AudienceRoles,
  error: EngineError | null,
  say: (order: DayOrder) => void,
): TemplateResult | typeof nothing {
  const asked = error !== null && asksOrder(error);
  if (!asked && roles.date_order == null) return nothing;
  const labels = orderLabels(asked ? error.found : null);
  const order = (value: DayOrder): TemplateResult =>
    html`<label class="choice"
      ><input
        type="radio"
        name="audience-date-order"
        value=${value}
        .checked=${live(roles.date_order === value)}
        @change=${() => say(value)}
      />
      ${labels[value]}</label
    >`;
  return html`<fieldset>
    <legend>${t('data-ask-dates')}</legend>
    ${
      asked
        ? html`<p class="note warn problem" role="alert">
            <strong class="problem-place">${placeOf(error) ?? ''}</strong> ${t('audience-dates-asked')}
          </p>`
        : nothing
    }
    ${order('dmy')}${order('mdy')}
  </fieldset>`;
}
