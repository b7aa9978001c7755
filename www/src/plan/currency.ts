// The currency asked for where amounts are first written: until it is known they bear none.

import { html, nothing, type TemplateResult } from 'lit';
import { session } from '../app/context';
import { t } from '../i18n';
import { CURRENCIES, currencyName } from '../i18n/currencies';
import { planCurrency } from './words';

/** Nothing once the files or the settings say it. */
export function currencyAsked(): TemplateResult | typeof nothing {
  if (planCurrency() !== null || session().readOnly) return nothing;
  const chosen = (event: Event): void => {
    const currency = (event.target as HTMLSelectElement).value;
    if (currency === '') return;
    session().run({ type: 'set_settings', settings: { ...session().document.settings, currency } });
  };
  return html`<div class="field plan-currency no-print">
    <label for="plan-currency">${t('plan-currency')}</label>
    <select id="plan-currency" class="input" @change=${chosen}>
      <option value="">${t('plan-choose')}</option>
      ${CURRENCIES.map((code) => html`<option value=${code}>${currencyName(code)}</option>`)}
    </select>
  </div>`;
}
