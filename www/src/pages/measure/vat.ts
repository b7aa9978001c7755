// Whether the revenues of the files hold VAT: asked once, kept among the settings.

import { html, nothing } from 'lit';
import { errorText, LevierElement, session } from '../../app/context';
import type { NumberChange } from '../../components/number-field';
import '../../components/number-field';
import { toEngineError, type EngineError, type Settings } from '../../engine';
import { formatPercent, t } from '../../i18n';

/** What is usual where the interface's language is spoken most: France. */
const USUAL = 0.2;

/** Said beside the figures: which revenues they rest on. */
export function heldVat() {
  const { revenue_vat: vat, vat_rate: rate } = session().document.settings;
  if (vat !== 'included' || rate === null) return nothing;
  return html`<p class="quiet" data-vat>${t('measure-vat-taken-out', { rate: formatPercent(rate) })}</p>`;
}

export class Vat extends LevierElement {
  static override properties = { problem: { state: true } };
  declare private problem: EngineError | null;

  constructor() {
    super();
    this.problem = null;
  }

  protected override render() {
    const { revenue_vat: vat, vat_rate: rate } = session().document.settings;
    const locked = session().readOnly;
    const answer = (value: 'excluded' | 'included'): unknown =>
      html`<button
        class="button"
        type="button"
        aria-pressed=${vat === value}
        ?disabled=${locked}
        @click=${() => this.#set({ revenue_vat: value, vat_rate: value === 'included' ? (rate ?? USUAL) : rate })}
      >
        ${t(`measure-vat-${value}`)}
      </button>`;
    return html`<section class="sheet stack" aria-labelledby="vat-title">
      <h2 class="minor" id="vat-title">${t('measure-vat-title')}</h2>
      <p>${t('measure-vat-why')}</p>
      <p class="actions">${answer('excluded')} ${answer('included')}</p>
      ${
        vat === 'included'
          ? html`<levier-number
              data-vat-rate
              .label=${t('measure-vat-rate')}
              .hint=${t('measure-vat-rate-hint')}
              unit="rate"
              .value=${rate}
              .min=${0}
              .max=${1}
              ?disabled=${locked}
              .error=${this.problem === null ? '' : errorText(this.problem)}
              @levier-change=${({ detail }: CustomEvent<NumberChange>) => {
                if (!detail.invalid && detail.value !== null) this.#set({ vat_rate: detail.value });
              }}
            ></levier-number>`
          : nothing
      }
    </section>`;
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

customElements.define('levier-vat', Vat);
