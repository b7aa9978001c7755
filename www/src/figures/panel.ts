// <levier-why>: the explanation of a figure. What it is, its formula with names and with the user's numbers,
// how sure it is, where it came from, what was left out, and the trap people fall into.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { engine, LevierElement, session } from '../app/context';
import { href } from '../app/router';
import { explanations, type Why } from './explanations';
import type { Figure, Operation } from '../engine';
import {
  formatCount,
  formatValue,
  inputName,
  inputUnit,
  operationMeaning,
  outputName,
  pitfallText,
  reasonText,
  t,
  warningText,
} from '../i18n';
import { derivation } from '../components/formula';
import { whisker } from '../components/whisker';

export class WhyElement extends LevierElement {
  static override properties = { copied: { state: true }, printing: { state: true } };
  declare copied: boolean;
  declare printing: Why | null;
  protected override followsDocument = false;
  #last: Why | null = null;
  #pinned: readonly Why[] = [];

  constructor() {
    super();
    this.copied = false;
    this.printing = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#key);
  }

  protected override willUpdate(): void {
    const { open, pinned } = explanations;
    if (open !== this.#last || pinned !== this.#pinned) this.copied = false;
    this.#pinned = pinned;
  }

  protected override render() {
    const { open, pinned } = explanations;
    const printed = this.printing;
    return html`${open && (!printed || printed === open) ? this.#sheet(open, true) : nothing}
    ${pinned.filter((why) => !printed || printed === why).map((why) => this.#sheet(why, false))}`;
  }

  protected override updated(_: PropertyValues): void {
    const { open, pinned } = explanations;
    this.toggleAttribute('hidden', open === null && pinned.length === 0);
    const fresh =
      open !== null &&
      (this.#last === null || this.#last.address !== open.address || open.address === null) &&
      this.#last !== open;
    this.#last = open;
    if (fresh) this.querySelector<HTMLElement>('.why h2')?.focus({ preventScroll: true });
  }

  #sheet(why: Why, open: boolean): TemplateResult {
    const { figure, label, currency } = why;
    if (!session().begun) {
      void session()
        .begin()
        .then(() => this.requestUpdate());
      return html``;
    }
    const operation = engine().operation(figure.operation);
    const name = outputName(figure.operation, figure.output);
    const value = formatValue(figure.value, figure.unit, { currency });
    return html`<article
      class="why"
      aria-label=${t('why-title', { name, label, labelled: label === '' ? 'no' : 'yes' })}
    >
      <header>
        <p class="kicker">${label === '' ? t('why-kicker') : label}</p>
        <h2 tabindex="-1">${name}</h2>
        ${open ? html`<button type="button" class="tool close" aria-label=${t('close')} title=${t('close')} @click=${() => explanations.close()}>✕</button>` : nothing}
      </header>
      <p class="answer num">${value}</p>
      ${figure.value === null && figure.reason !== null ? noValue(figure) : nothing}
      ${figure.warning !== null ? html`<p class="note warn">${warningText(figure.warning)}</p>` : nothing}
      <p>${operationMeaning(figure.operation)}</p>
      ${operation ? this.#formula(operation, figure, value, currency) : nothing}
      ${
        figure.explanation.interval && figure.value !== null
          ? html`<section>
              <h3>${t('why-interval')}</h3>
              ${whisker(figure.value, figure.explanation.interval, figure.unit, currency)}
            </section>`
          : nothing
      }
      ${provenance(figure)} ${excluded(figure, operation, currency)} ${pitfalls(figure.explanation.pitfalls)}
      <div class="actions no-print">
        ${operation ? html`<a class="button quiet small" href=${calculatorLink(figure, operation)}>${t('why-calculator')}</a>` : nothing}
        ${
          open
            ? html`<button type="button" class="button quiet small" @click=${() => explanations.pin()}>
                ${t('why-pin')}
              </button>`
            : html`<button type="button" class="button quiet small" @click=${() => explanations.unpin(why)}>
                ${t('why-unpin')}
              </button>`
        }
        <button type="button" class="button quiet small" @click=${() => this.#print(why)}>
          ${t('print')}
        </button>
        ${
          open && why.address !== null
            ? html`<button type="button" class="button quiet small" @click=${this.#copy}>
                  ${t('copy-link')}</button
                ><span role="status" class="small">${this.copied ? t('copied') : ''}</span>`
            : nothing
        }
      </div>
    </article>`;
  }

  #formula(operation: Operation, figure: Figure, value: string, currency: string | null): TemplateResult {
    const { formula, inputs, steps, symbols = {} } = figure.explanation;
    const values = figure.value === null || !formula ? undefined : { inputs, outputs: {}, symbols, currency };
    return html`<section>
      <h3>${t('why-formula')}</h3>
      ${formula ? derivation({ operation, formula, output: figure.output, steps, values, result: value }) : nothing}
      ${values ? nothing : this.#inputs(operation, figure, currency)}
    </section>`;
  }

  /** When there is no result, the numbers that are there say why. */
  #inputs(operation: Operation, figure: Figure, currency: string | null): TemplateResult {
    return html`<dl class="pairs">
      ${Object.entries(figure.explanation.inputs).map(([key, value]) =>
        typeof value === 'number'
          ? html`<div>
              <dt>${inputName(operation.id, key)}</dt>
              <dd class="num">${formatValue(value, inputUnit(operation, key), { currency })}</dd>
            </div>`
          : nothing,
      )}
    </dl>`;
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') explanations.close();
  };

  readonly #copy = (): void => {
    void navigator.clipboard.writeText(location.href).then(
      () => (this.copied = true),
      () => (this.copied = false),
    );
  };

  async #print(why: Why): Promise<void> {
    this.printing = why;
    await this.updateComplete;
    document.documentElement.dataset['print'] = 'why';
    window.print();
    delete document.documentElement.dataset['print'];
    this.printing = null;
  }
}

/** Why there is no value; what was not given by its name, and for the margin its field. */
function noValue(figure: Figure): TemplateResult {
  const inputs = Object.entries(figure.explanation.inputs);
  const lacking = inputs.filter(([, value]) => value === null).map(([key]) => key);
  if (figure.reason !== 'missing_input' || lacking.length === 0)
    return html`<p>${reasonText(figure.reason!)}</p>`;
  const names = lacking.map((key) => inputName(figure.operation, key)).join(', ');
  const margin = lacking.includes('margin_rate');
  // Its field is loaded where it is asked for.
  if (margin) void import('./give-margin');
  return html`<p>${t('why-missing', { names })}</p>
    ${margin ? html`<levier-give-margin></levier-give-margin>` : nothing}`;
}

function provenance(figure: Figure): TemplateResult | typeof nothing {
  const sources = figure.explanation.provenance?.sources ?? [];
  if (sources.length === 0) return nothing;
  return html`<section>
    <h3>${t('why-provenance')}</h3>
    <ul class="plain">
      ${sources.map(
        ({ file, lines, rows }) =>
          html`<li>
            <strong class="file">${file}</strong>
            <span class="quiet">${t('why-rows', { rows, shown: formatCount(rows) })}</span>
            ${
              lines.length > 0
                ? html`<details>
                    <summary>${t('why-lines')}</summary>
                    <p class="small num lines">${lineRanges(lines)}</p>
                  </details>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

/** 3, 4, 5, 9 → «3–5, 9». */
function lineRanges(lines: number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const from = lines[at]!;
    let to = from;
    while (lines[at + 1] === to + 1) to = lines[(at += 1)]!;
    parts.push(from === to ? String(from) : `${from}–${to}`);
  }
  return parts.join(', ');
}

function excluded(
  figure: Figure,
  operation: Operation | undefined,
  currency: string | null,
): TemplateResult | typeof nothing {
  if (figure.excluded.length === 0) return nothing;
  return html`<section>
    <h3>${t('why-excluded')}</h3>
    <ul class="plain">
      ${figure.excluded.map(
        ({ key, value, rows }) =>
          html`<li>
            ${t('why-excluded-rows', { name: inputName(figure.operation, key), value: formatValue(value, inputUnit(operation, key), { currency }), rows, shown: formatCount(rows) })}
          </li>`,
      )}
    </ul>
  </section>`;
}

export function pitfalls(keys: string[]): TemplateResult | typeof nothing {
  if (keys.length === 0) return nothing;
  return html`<section class="pitfalls">
    <h3>${t('why-pitfalls', { n: keys.length })}</h3>
    <ul>
      ${keys.map((key) => html`<li>${pitfallText(key)}</li>`)}
    </ul>
  </section>`;
}

function calculatorLink(figure: Figure, operation: Operation): string {
  const query: Record<string, string> = {};
  for (const { key } of operation.inputs) {
    const value = figure.explanation.inputs[key];
    if (typeof value === 'number' || typeof value === 'string') query[key] = String(value);
  }
  return href('calculators', [operation.id], query);
}

customElements.define('levier-why', WhyElement);
