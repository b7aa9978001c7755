// <levier-figure>: a figure is a button that answers «why?».

import { html, nothing } from 'lit';
import { LevierElement } from '../app/context';
import { explanations, type Why } from './explanations';
import type { Figure } from '../engine';
import { formatValue, NONE, outputName, reasonText, t, warningText } from '../i18n';
import { untracked } from '../state/signals';

export class FigureElement extends LevierElement {
  static override properties = {
    figure: { attribute: false },
    label: {},
    currency: {},
    address: {},
    decimals: { attribute: false },
    size: { reflect: true },
    quietReason: { type: Boolean, attribute: 'quiet-reason' },
  };
  declare figure: Figure | undefined;
  /** Whose figure it is, for the panel and for those who do not see the table around it. */
  declare label: string;
  declare currency: string | null;
  /** A lasting place, such as `channels/Search/cpa`, so that its explanation can be linked. */
  declare address: string | null;
  /** Those of the column that it stands in; without them, as many as its size deserves. */
  declare decimals: number | undefined;
  /** `large` where the figure is the answer. */
  declare size: 'plain' | 'large';
  /** The reason for a missing value is then only in the panel. */
  declare quietReason: boolean;

  protected override followsDocument = false;

  constructor() {
    super();
    this.label = '';
    this.currency = null;
    this.address = null;
    this.size = 'plain';
    this.quietReason = false;
  }

  #why(): Why | null {
    return this.figure
      ? { figure: this.figure, label: this.label, currency: this.currency, address: this.address }
      : null;
  }

  protected override render() {
    const { figure } = this;
    if (!figure) return html`<span class="figure none">${NONE}</span>`;
    const text = formatValue(figure.value, figure.unit, { currency: this.currency, decimals: this.decimals });
    const name = outputName(figure.operation, figure.output);
    const reason = figure.value === null && figure.reason !== null ? reasonText(figure.reason) : null;
    const [before, after] = t('figure-why', {
      label: this.label,
      labelled: this.label === '' ? 'no' : 'yes',
      name,
      value: '|',
    }).split('|');
    return html`<button type="button" class="figure" @click=${this.#open}>
        <span class="visually-hidden">${before}</span
        >${text}${figure.warning === null ? nothing : html`<span class="mark" title=${warningText(figure.warning)} aria-hidden="true">!</span>`}<span
          class="visually-hidden"
          >${after}</span
        ></button
      >${reason !== null && !this.quietReason ? html`<span class="reason">${reason}</span>` : nothing}`;
  }

  protected override updated(): void {
    const why = this.#why();
    // A figure is not drawn again because another one was opened.
    if (why) untracked(() => this.#explain(why));
  }

  #explain(why: Why): void {
    explanations.refresh(why);
    if (why.address !== null && explanations.wanted === why.address)
      explanations.show(why, this.querySelector('button'));
  }

  readonly #open = (event: Event): void => {
    const why = this.#why();
    if (why) explanations.show(why, event.currentTarget as HTMLElement);
  };
}

customElements.define('levier-figure', FigureElement);
