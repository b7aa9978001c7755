// <levier-give-margin>: the margin rate, asked where a figure waits for it.

import { html, nothing, type PropertyDeclarations } from 'lit';
import { LevierElement, session } from '../app/context';
import '../components/number-field';
import type { NumberChange } from '../components/number-field';
import { toEngineError } from '../engine';
import { t } from '../i18n';
import { errorSentence } from '../i18n/codes';

export class GiveMargin extends LevierElement {
  static override properties: PropertyDeclarations = { rate: { state: true }, failure: { state: true } };
  declare private rate: number | null;
  declare private failure: string;

  constructor() {
    super();
    this.rate = null;
    this.failure = '';
  }

  protected override render() {
    if (session().readOnly) return nothing;
    return html`<form class="stack tight no-print" novalidate @submit=${this.#keep}>
      <levier-number
        .label=${t('measure-margin-label')}
        .hint=${t('measure-margin-hint')}
        unit="rate"
        .value=${this.rate}
        .min=${0}
        .max=${1}
        .error=${this.failure}
        @levier-change=${(event: CustomEvent<NumberChange>) => {
          event.stopPropagation();
          this.failure = '';
          this.rate = event.detail.invalid ? null : event.detail.value;
        }}
      ></levier-number>
      <p class="actions"><button type="submit" class="button small">${t('measure-margin-save')}</button></p>
    </form>`;
  }

  readonly #keep = (event: SubmitEvent): void => {
    event.preventDefault();
    const { rate } = this;
    if (rate === null || rate <= 0 || rate > 1) {
      this.failure = t('measure-margin-bad');
      return;
    }
    try {
      const { settings } = session().document;
      session().run({ type: 'set_settings', settings: { ...settings, margin_rate: rate } });
    } catch (error) {
      this.failure = errorSentence(toEngineError(error));
    }
  };
}

customElements.define('levier-give-margin', GiveMargin);
