// <levier-share>: a calculation as a link, a QR code, a text, a table, a picture, a printed page.
//
//   <levier-share .calculators=${c} .operation=${o} .values=${v} .currency=${'EUR'} .scenarios=${s}
//       .source=${element}>
//
// `source` is the element whose charts may be saved. Without scenarios the values are the one scenario.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LevierElement } from '../app/context';
import { saveFile } from '../app/files';
import { href } from '../app/router';
import type { Operation, Qr, Values } from '../calculators/contract';
import { EngineError, type Calculators } from '../calculators/engine';
import { NO_SCENARIOS, type Scenarios } from '../calculators/scenarios';
import { given, toQuery } from '../calculators/values';
import { savePng, saveSvg } from '../charts/save';
import { language, operationName, t, type MessageId } from '../i18n';
import { LinkError } from './codec';
import { qrPicture } from './qr';
import { markdown, table, type Calculated } from './report';
import { linkTo, present, write } from './shared';

/** Longer links make codes too fine for a phone at arm's length. */
const QR_LENGTH = 1_200;

export class SharePanel extends LevierElement {
  static override properties = {
    calculators: { attribute: false },
    operation: { attribute: false },
    values: { attribute: false },
    currency: { attribute: false },
    scenarios: { attribute: false },
    source: { attribute: false },
    link: { state: true },
    said: { state: true },
    open: { state: true },
  };
  declare calculators: Calculators;
  declare operation: Operation;
  declare values: Values;
  declare currency: string | null;
  declare scenarios: Scenarios;
  declare source: Element | undefined;
  /** Null until it is made, or `too-long` when only a file carries the calculation. */
  declare link: string | null;
  declare said: string;
  declare open: boolean;
  protected override followsDocument = false;
  #linked = '';

  constructor() {
    super();
    this.currency = null;
    this.scenarios = NO_SCENARIOS;
    this.link = null;
    this.said = '';
    this.open = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('values') || changed.has('operation')) this.said = '';
    if (this.open) void this.#makeLink();
  }

  #text(): string {
    const { operation, values, scenarios, currency } = this;
    const { list, selected } = scenarios;
    return write({
      operation: operation.id,
      ...(list.length < 2 ? { scenarios: [{ name: '', inputs: values }] } : { scenarios: list, selected }),
      ...(currency === null ? {} : { currency }),
      language: language(),
    });
  }

  #calculated(): Calculated {
    const { operation, values, currency, calculators } = this;
    let result: Calculated['result'] = null;
    try {
      result = calculators.evaluate(operation.id, given(values));
    } catch (error) {
      // No answer is a state of a calculation like another: what was typed can be shared still.
      if (!(error instanceof EngineError)) throw error;
    }
    return { operation, values, result, currency };
  }

  async #makeLink(): Promise<void> {
    const text = this.#text();
    if (text === this.#linked) return;
    this.#linked = text;
    const link = await linkTo(text).catch((error: unknown) => {
      if (error instanceof LinkError) return 'too-long' as const;
      throw error;
    });
    // What was typed meanwhile has a link of its own on its way.
    if (text === this.#linked) this.link = link;
  }

  protected override render() {
    return html`<details
      class="share"
      @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}
    >
      <summary>${t('share-title')}</summary>
      ${this.open ? html`<div class="share-body">${this.#linkPart()} ${this.#copies()}</div>` : nothing}
      <p class="small" role="status">${this.said}</p>
    </details>`;
  }

  #linkPart(): TemplateResult | typeof nothing {
    const { link } = this;
    if (link === null) return nothing;
    if (link === 'too-long') return html`<p class="note warn">${t('share-too-long')}</p>`;
    const qr = link.length <= QR_LENGTH ? this.calculators.qr(link) : null;
    return html`<div class="share-link">
      <div class="field">
        <label for="share-link">${t('share-link')}</label>
        <div class="row">
          <input
            id="share-link"
            class="input"
            type="text"
            readonly
            .value=${link}
            @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
          />
          <button type="button" class="button" @click=${() => this.#copy(link, 'share-link-copied')}>
            ${t('share-copy')}
          </button>
        </div>
        <p class="hint">${t('share-link-hint')}</p>
      </div>
      ${qr === null ? html`<p class="small quiet">${t('share-qr-too-long')}</p>` : this.#qr(qr)}
    </div>`;
  }

  #qr(qr: Qr): TemplateResult {
    const file = `levier-${this.operation.id}-qr`;
    const drawing = (): SVGSVGElement => this.querySelector('svg.qr')!;
    return html`<figure class="share-qr">
      ${qrPicture(qr, operationName(this.operation.id), t('share-qr-what'))}
      <figcaption class="small">
        <span>${t('share-qr')}</span>
        <button
          type="button"
          class="button quiet small"
          aria-label=${t('share-qr-save', { format: 'SVG' })}
          @click=${() => saveSvg(drawing(), file)}
        >
          SVG
        </button>
        <button
          type="button"
          class="button quiet small"
          aria-label=${t('share-qr-save', { format: 'PNG' })}
          @click=${() => void savePng(drawing(), file)}
        >
          PNG
        </button>
      </figcaption>
    </figure>`;
  }

  #copies(): TemplateResult {
    const { operation, values } = this;
    const button = (id: MessageId, act: () => void): TemplateResult =>
      html`<button type="button" class="button small" @click=${act}>${t(id)}</button>`;
    return html`<div class="share-copies">
      <p class="actions">
        ${button('share-markdown', () => this.#copy(markdown(this.#calculated(), this.#address()), 'share-markdown-copied'))}
        ${button('share-csv-copy', () => this.#copy(table(this.#calculated()), 'share-csv-copied'))}
        ${button('share-csv-save', () => saveFile(`levier-${operation.id}.csv`, table(this.#calculated()), 'text/csv;charset=utf-8'))}
      </p>
      <p class="hint small quiet">${t('share-csv-hint')}</p>
      <p class="actions">
        ${button('share-file', () => saveFile(`levier-${operation.id}.json`, this.#text()))}
        ${this.#drawing() ? button('share-picture', () => void savePng(this.#drawing()!, `levier-${operation.id}`)) : nothing}
        ${button('share-print', () => print())}
        <a class="button small" href=${href('embed', [operation.id], present(toQuery(values)))}
          >${t('share-embed')}</a
        >
      </p>
      <p class="hint small quiet">
        ${t('share-file-hint')} <a href=${href('shared')}>${t('share-file-open')}</a>
      </p>
    </div>`;
  }

  #address(): string | null {
    return this.link === 'too-long' ? null : this.link;
  }

  /** The first chart of the calculation, if it has one. */
  #drawing(): SVGSVGElement | null {
    return this.source?.querySelector('levier-chart')?.shadowRoot?.querySelector('svg') ?? null;
  }

  #copy(text: string, done: MessageId): void {
    navigator.clipboard.writeText(text).then(
      () => (this.said = t(done)),
      () => (this.said = t('share-copy-refused')),
    );
  }
}

customElements.define('levier-share', SharePanel);
