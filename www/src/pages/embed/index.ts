// The page that gives the code of an embedded calculator: a form, the code, and what it will show, live.

import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LevierPage } from '../../app/context';
import { href } from '../../app/router';
import type { Operation, Value, Values } from '../../calculators/contract';
import { Calculators } from '../../calculators/engine';
import { fields } from '../../calculators/parts/fields';
import { exampleValues, fromQuery, given, toQuery } from '../../calculators/values';
import { language, loadLanguage, messageId, operationName, t, tIn } from '../../i18n';
import { frame, type Framed } from '../../embed/frame';
import { MIN_HEIGHT } from '../../embed/height';
import { readOptions, toFragment, type EmbedOptions } from '../../embed/options';
import { elementSnippet, frameSnippet, pageAddress, type SnippetPlace } from '../../embed/snippet';
import { present } from '../../share/shared';

const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'MAD', 'TND', 'XOF', 'XAF'];
/** An address can be pasted only where the build wrote its page. */
const KINDS = __OEMBED__ ? (['frame', 'element', 'address'] as const) : (['frame', 'element'] as const);
/** Typing redraws the preview once it pauses. */
const PAUSE = 300;
const HEIGHT = 640;

/** What a preview shows. */
function address(options: EmbedOptions): string {
  return new URL(`embed.html${toFragment(options)}`, document.baseURI).href;
}

export class EmbedPage extends LevierPage {
  static override properties: PropertyDeclarations = {
    calculators: { state: true },
    failed: { state: true },
    options: { state: true },
    values: { state: true },
    kind: { state: true },
    width: { state: true },
    height: { state: true },
    said: { state: true },
  };
  declare calculators: Calculators | undefined;
  declare failed: boolean;
  declare options: EmbedOptions;
  declare values: Values;
  declare kind: 'frame' | 'element' | 'address';
  declare width: string;
  declare height: number;
  declare said: string;
  protected override followsDocument = false;
  #preview: Framed | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #watcher: ResizeObserver | undefined;
  #shown = '';

  constructor() {
    super();
    this.failed = false;
    this.options = { ...readOptions(() => null), lang: language() };
    this.values = {};
    this.kind = 'frame';
    this.width = '100%';
    this.height = HEIGHT;
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    Calculators.start().then(
      (calculators) => (this.calculators = calculators),
      () => (this.failed = true),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  #operation(): Operation | undefined {
    const [id] = this.params;
    return id === undefined ? undefined : this.calculators?.operation(id);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const operation = this.#operation();
    if (!operation || !(changed.has('params') || changed.has('query') || changed.has('calculators'))) return;
    this.values = fromQuery(operation, this.query) ?? exampleValues(operation);
    this.options = { ...this.options, operation: operation.id };
  }

  pageTitle(): string {
    const operation = this.#operation();
    return operation ? t('embed-page-title', { name: operationName(operation.id) }) : t('nav-embed');
  }

  /** What the code says: the values only where they are not the example that shows anyway. */
  #complete(operation: Operation): EmbedOptions {
    const values = given(this.values);
    return {
      ...this.options,
      values: JSON.stringify(values) === JSON.stringify(exampleValues(operation)) ? {} : values,
    };
  }

  protected override updated(): void {
    const operation = this.#operation();
    const place = this.querySelector<HTMLElement>('.embed-preview');
    if (!operation || !place || __ALONE__) {
      this.#stop();
      return;
    }
    const options = this.#complete(operation);
    const text = JSON.stringify(options);
    if (!this.#preview) {
      this.#shown = text;
      this.#preview = frame(place, address(options), this.#title(operation));
      this.#watcher = new ResizeObserver(() => {
        const { clientHeight } = place.querySelector('iframe') ?? place;
        if (clientHeight >= MIN_HEIGHT) this.height = clientHeight;
      });
      this.#watcher.observe(place.querySelector('iframe')!);
    } else if (text !== this.#shown) {
      this.#shown = text;
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#preview?.update(address(options)), PAUSE);
    }
  }

  #stop(): void {
    clearTimeout(this.#pause);
    this.#watcher?.disconnect();
    this.#preview?.stop();
    this.#preview = undefined;
  }

  #title(operation: Operation): string {
    // In the language of the calculator, which its own page has loaded or will.
    const { lang } = this.options;
    return tIn(lang, 'embed-frame-title', { name: tIn(lang, `op-${messageId(operation.id)}`) });
  }

  protected override render() {
    const operation = this.#operation();
    if (!operation) {
      const unknown = this.calculators !== undefined;
      return html`<div class="page">
        <h1>${unknown ? t('calculator-unknown') : t('nav-embed')}</h1>
        ${unknown ? html`<p><a class="button" href=${href('calculators')}>${t('calculators-all')}</a></p>` : this.failed ? html`<p class="note bad" role="alert">${t('calculators-not-loaded')}</p>` : html`<p role="status">${t('calculators-loading')}</p>`}
      </div>`;
    }
    const name = operationName(operation.id);
    if (__ALONE__)
      return html`<div class="page">
        <h1>${t('nav-embed')}</h1>
        <p class="note">${t('embed-alone')}</p>
        <p><a class="button" href=${href('calculators', [operation.id])}>${name}</a></p>
      </div>`;
    return html`<div class="page embed-page">
      <header class="stack tight">
        <p class="kicker"><a href=${href('calculators', [operation.id])}>${name}</a></p>
        <h1>${t('nav-embed')}</h1>
        <p class="quiet">${t('embed-what')}</p>
      </header>
      <div class="embed-desk">
        <form class="stack" aria-label=${t('embed-form')} @submit=${(event: Event) => event.preventDefault()}>
          ${this.#form(operation)}
        </form>
        <div class="stack">
          ${this.#code(operation)}
          <section class="stack tight" aria-labelledby="embed-preview-title">
            <h2 id="embed-preview-title">${t('embed-preview')}</h2>
            <div class="embed-preview ${this.width === '100%' ? '' : `embed-width-${this.width}`}"></div>
          </section>
          <section class="stack tight" aria-labelledby="embed-where-title">
            <h2 id="embed-where-title">${t('embed-where')}</h2>
            <ul class="prose">
              <li>${t('embed-html')}</li>
              ${__OEMBED__ ? html`<li>${t('embed-wordpress-address')}</li>` : nothing}
              <li>${t('embed-wordpress')}</li>
              <li>${t('embed-moodle')}</li>
              <li>${t('embed-policy', { origin: location.origin })}</li>
              <li>${t('embed-version', { version: __VERSION__ })}</li>
              <li>${t('embed-private')}</li>
            </ul>
          </section>
        </div>
      </div>
    </div>`;
  }

  #form(operation: Operation): TemplateResult {
    const { options } = this;
    const select = <Choice extends string>(
      name: 'lang' | 'explain' | 'background' | 'currency',
      choices: readonly Choice[],
      word: (choice: Choice) => string,
    ): TemplateResult =>
      html`<div class="field">
        <label for="embed-${name}">${t(`embed-${name}`)}</label>
        <select
          id="embed-${name}"
          class="input"
          @change=${(event: Event) => this.#set({ [name]: (event.target as HTMLSelectElement).value })}
        >
          ${choices.map((choice) => html`<option value=${choice} ?selected=${choice === options[name]}>${word(choice)}</option>`)}
        </select>
      </div>`;
    return html`<fieldset class="stack tight">
        <legend>${t('embed-kind')}</legend>
        ${KINDS.map((kind) => html`<label class="choice"><input type="radio" name="embed-kind" .checked=${this.kind === kind} @change=${() => (this.kind = kind)} /> ${t(`embed-kind-${kind}`)}</label>`)}
        <p class="hint small quiet">${t(`embed-kind-${this.kind}-what`)}</p>
      </fieldset>
      ${select('lang', ['fr', 'en'], (choice) => t(`embed-lang-${choice}`))}
      ${select('explain', ['full', 'short', 'none'], (choice) => t(`embed-explain-${choice}`))}
      ${select('background', ['auto', 'light', 'dark'], (choice) => t(`embed-background-${choice}`))}
      <div class="field">
        <label class="choice"
          ><input
            type="checkbox"
            .checked=${options.accent !== null}
            @change=${(event: Event) => this.#set({ accent: (event.target as HTMLInputElement).checked ? '#2b3fae' : null })}
          />
          ${t('embed-accent-own')}</label
        >
        ${
          options.accent === null
            ? nothing
            : html`<label for="embed-accent">${t('embed-accent')}</label
                ><input
                  id="embed-accent"
                  type="color"
                  class="input"
                  .value=${options.accent}
                  @input=${(event: Event) => this.#set({ accent: (event.target as HTMLInputElement).value })}
                />
                <p class="hint">${t('embed-accent-hint')}</p>`
        }
      </div>
      ${select('currency', CURRENCIES, (choice) => choice)}
      ${
        this.kind === 'frame'
          ? html`<div class="field">
              <label for="embed-width">${t('embed-width')}</label
              ><select
                id="embed-width"
                class="input"
                @change=${(event: Event) => (this.width = (event.target as HTMLSelectElement).value)}
              >
                ${['100%', '320', '480', '640', '800'].map((width) => html`<option value=${width} ?selected=${width === this.width}>${width === '100%' ? t('embed-width-all') : `${width} px`}</option>`)}
              </select>
            </div>`
          : nothing
      }
      <fieldset class="stack">
        <legend>${t('embed-values')}</legend>
        ${fields({ operation, values: this.values, currency: options.currency, error: null, epoch: 0, change: (key: string, value: Value) => (this.values = { ...this.values, [key]: value }) })}
      </fieldset>`;
  }

  #code(operation: Operation): TemplateResult {
    const site = new URL('./', document.baseURI).href;
    const options = this.#complete(operation);
    const place: SnippetPlace = {
      folder: `${site}v${__VERSION__}/`,
      site,
      link: new URL(href('calculators', [operation.id], present(toQuery(options.values as Values))), site)
        .href,
      title: this.#title(operation),
      width: this.width,
      height: this.height,
    };
    const write = { frame: frameSnippet, element: elementSnippet, address: pageAddress }[this.kind];
    const code = write(options, place);
    return html`<div class="field">
      <label for="embed-code">${t('embed-code')}</label>
      <textarea
        id="embed-code"
        class="input embed-code"
        readonly
        rows="7"
        spellcheck="false"
        .value=${code}
        @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
      ></textarea>
      <p class="actions">
        <button
          type="button"
          class="button primary"
          @click=${() =>
            void navigator.clipboard.writeText(code).then(
              () => (this.said = t('embed-copied')),
              () => (this.said = t('share-copy-refused')),
            )}
        >
          ${t('embed-copy')}
        </button>
        <span class="small" role="status">${this.said}</span>
      </p>
    </div>`;
  }

  #set(
    change: Partial<Record<'lang' | 'explain' | 'background' | 'currency' | 'accent', string | null>>,
  ): void {
    void loadLanguage(change.lang === 'en' ? 'en' : 'fr').then(() => this.requestUpdate());
    this.options = { ...this.options, ...change } as EmbedOptions;
    this.said = '';
  }
}

customElements.define('levier-page-embed', EmbedPage);
