// The two things only the person knows: the margin rate, and whether revenue comes with tax.

import { html, nothing } from 'lit';
import { LevierElement, session } from '../../app/context';
import { toEngineError, type Settings } from '../../engine';
import { editable, formatPercent, language, parseNumber, t } from '../../i18n';
import { errorSentence } from '../../i18n/codes';

export class Margin extends LevierElement {
  static override properties = { failure: { state: true }, status: { state: true } };
  declare private failure: string | null;
  declare private status: string;

  constructor() {
    super();
    this.failure = null;
    this.status = '';
  }

  protected override render() {
    const { settings } = session().document;
    const locked = session().readOnly;
    return html`<section class="sheet stack" aria-labelledby="margin-title">
      <h2 class="minor" id="margin-title">${t('measure-margin-title')}</h2>
      <p>${t('measure-margin-why')}</p>
      <form class="row" @submit=${this.#save} novalidate>
        <div class="field">
          <label for="margin-rate">${t('measure-margin-label')}</label>
          <div class="control has-unit">
            <input
              id="margin-rate"
              name="margin"
              type="text"
              inputmode="decimal"
              autocomplete="off"
              .value=${editable(settings.margin_rate, 'rate', language())}
              ?disabled=${locked}
              aria-invalid=${this.failure === null ? 'false' : 'true'}
              aria-describedby="margin-hint margin-error"
            /><span class="unit" aria-hidden="true">%</span>
          </div>
          <p class="hint" id="margin-hint">${t('measure-margin-hint')}</p>
          <p class="error" id="margin-error" role="alert" ?hidden=${this.failure === null}>
            ${this.failure ?? ''}
          </p>
        </div>
        <button class="button primary" type="submit" ?disabled=${locked}>${t('measure-margin-save')}</button>
        ${settings.margin_rate === null || locked ? nothing : html`<button class="button" type="button" @click=${() => this.#set({ margin_rate: null })}>${t('measure-margin-clear')}</button>`}
      </form>
      <p class="quiet small" role="status">${this.status}</p>
    </section>`;
  }

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('#margin-rate')!.value;
    const parsed = parseNumber(text, 'rate', language());
    if ('error' in parsed || parsed.value <= 0 || parsed.value > 1) {
      this.failure = t('measure-margin-bad');
      this.status = '';
      return;
    }
    this.#set({ margin_rate: parsed.value });
    if (this.failure === null)
      this.status = t('measure-margin-status', { rate: formatPercent(parsed.value) });
  };

  #set(change: Partial<Settings>): void {
    this.failure = null;
    this.status = '';
    try {
      session().run({ type: 'set_settings', settings: { ...session().document.settings, ...change } });
    } catch (error) {
      this.failure = errorSentence(toEngineError(error));
    }
  }
}

customElements.define('levier-margin', Margin);
