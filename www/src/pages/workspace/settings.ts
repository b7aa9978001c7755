// <levier-workspace-settings>: what figures rest on: the margin, the currency, VAT.

import { html, nothing, type PropertyDeclarations } from 'lit';
import { errorText, LevierElement, session } from '../../app/context';
import type { NumberChange } from '../../components';
import { toEngineError, type EngineError, type Settings } from '../../engine';
import { t } from '../../i18n';
import { CURRENCIES, currencyName } from '../../i18n/currencies';

export class WorkspaceSettings extends LevierElement {
  static override properties: PropertyDeclarations = { problem: { state: true } };
  declare problem: EngineError | null;

  constructor() {
    super();
    this.problem = null;
  }

  protected override render() {
    const { settings } = session().document;
    const problem = (key: keyof Settings): string =>
      this.problem?.field === key ? errorText(this.problem) : '';
    return html`<section class="setting" aria-labelledby="settings-title">
      <div>
        <h2 id="settings-title">${t('settings-title')}</h2>
        <p class="small quiet">${t('settings-what')}</p>
      </div>
      <div class="fields">
        <levier-number
          .label=${t('settings-margin')}
          .hint=${t('settings-margin-hint')}
          .unit=${'rate'}
          .value=${settings.margin_rate}
          .min=${0}
          .max=${1}
          optional
          .error=${problem('margin_rate')}
          @levier-change=${(event: CustomEvent<NumberChange>) => this.#number('margin_rate', event.detail)}
        ></levier-number>
        <div class="field">
          <label for="settings-currency">${t('settings-currency')}</label>
          <select
            id="settings-currency"
            class="input"
            @change=${(event: Event) => this.#set({ currency: (event.target as HTMLSelectElement).value || null })}
          >
            <option value="" ?selected=${settings.currency === null}>${t('settings-currency-none')}</option>
            ${(settings.currency === null || CURRENCIES.includes(settings.currency)
              ? CURRENCIES
              : [settings.currency, ...CURRENCIES]
            ).map(
              (code) =>
                html`<option value=${code} ?selected=${code === settings.currency}>
                  ${currencyName(code)}
                </option>`,
            )}
          </select>
          <p class="hint">${t('settings-currency-hint')}</p>
        </div>
        <div class="field">
          <label for="settings-vat">${t('settings-vat')}</label>
          <select
            id="settings-vat"
            class="input"
            @change=${(event: Event) => this.#set({ revenue_vat: ((event.target as HTMLSelectElement).value || null) as Settings['revenue_vat'] })}
          >
            ${(['', 'excluded', 'included'] as const).map((value) => html`<option value=${value} ?selected=${(settings.revenue_vat ?? '') === value}>${t(`settings-vat-${value === '' ? 'unknown' : value}`)}</option>`)}
          </select>
          <p class="hint">${t('settings-vat-hint')}</p>
        </div>
        ${
          settings.revenue_vat === 'included'
            ? html`<levier-number
                .label=${t('settings-vat-rate')}
                .unit=${'rate'}
                .value=${settings.vat_rate}
                .min=${0}
                .max=${1}
                optional
                .error=${problem('vat_rate')}
                @levier-change=${(event: CustomEvent<NumberChange>) => this.#number('vat_rate', event.detail)}
              ></levier-number>`
            : nothing
        }
      </div>
    </section>`;
  }

  #number(key: 'margin_rate' | 'vat_rate', { value, invalid }: NumberChange): void {
    if (!invalid) this.#set({ [key]: value });
  }

  #set(change: Partial<Settings>): void {
    this.problem = null;
    try {
      session().run({ type: 'set_settings', settings: { ...session().document.settings, ...change } });
    } catch (error) {
      this.problem = toEngineError(error);
    }
  }
}

customElements.define('levier-workspace-settings', WorkspaceSettings);
