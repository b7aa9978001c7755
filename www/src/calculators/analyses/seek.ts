// <levier-seek>: which value of an input would give the answer one wants; the reply is a sentence, and a
// button puts it in.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { readable, t } from '../../i18n';
import type { Sought } from '../contract';
import { given } from '../values';
import { Analysis, numberOf, type Numeric } from './analysis';

/** `levier-put`: a value for an input. */
export interface Put {
  key: string;
  value: number;
}

export class SeekElement extends Analysis<'seek'> {
  static override properties = {
    ...Analysis.properties,
    target: { state: true },
    unread: { state: true },
    done: { state: true },
  };
  declare target: number | null;
  declare unread: boolean;
  declare done: string;

  constructor() {
    super();
    this.target = null;
    this.unread = false;
    this.done = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('operation') || changed.has('output')) this.target = null;
    if (changed.has('target') || changed.has('input') || changed.has('output')) this.done = '';
  }

  protected override render() {
    const [dial, aim] = [this.dial(), this.aim()];
    if (!dial || !aim) return nothing;
    return html`<div class="fields">
        ${this.pickInput(t('seek-input'), 'seek-input')} ${this.pickOutput(t('seek-output'), 'seek-output')}
        <levier-number
          .label=${t('seek-target', { name: aim.name })}
          .unit=${aim.unit}
          .currency=${this.currency}
          .value=${this.target}
          @levier-change=${(event: CustomEvent<NumberChange>) => {
            event.stopPropagation();
            this.target = event.detail.value;
            this.unread = event.detail.invalid;
          }}
        ></levier-number>
      </div>
      <div role="status">
        ${this.target === null ? html`<p class="quiet">${t('seek-ask', { input: dial.name, output: aim.name })}</p>` : this.#reply(dial, aim, this.target)}
      </div>
      <p class="visually-hidden" role="status">${this.done}</p>`;
  }

  #reply(dial: Numeric, aim: Numeric, target: number): TemplateResult {
    const request = { inputs: given(this.values), input: dial.key, output: aim.key, target };
    return this.asked('seek', request, (found, { input, output, target, inputs }) => {
      const [dial, aim] = [this.dial(input), this.aim(output)];
      return dial && aim ? this.#shown(dial, aim, target, found, numberOf(inputs, dial.key)) : html``;
    });
  }

  #shown(dial: Numeric, aim: Numeric, target: number, found: Sought, now: number | null): TemplateResult {
    const words = { input: dial.name, output: aim.name, target: this.text(target, aim.unit) };
    if (found.direction === 'constant' && found.status !== 'already')
      return html`<p class="lede">${t('seek-constant', words)}</p>`;
    if (found.status === 'never') {
      return html`<p class="lede">${t('seek-never', words)}</p>
        ${found.closest === null || found.closest_reached === null ? nothing : html`<p>${t('seek-closest', { ...words, value: this.text(found.closest, dial.unit), reached: this.text(found.closest_reached, aim.unit) })}</p>`}`;
    }
    if (found.status === 'already' || found.value === null)
      return html`<p class="lede">${t('seek-already', words)}</p>`;
    return this.#found(dial, aim, found, found.value, now, words);
  }

  #found(
    dial: Numeric,
    aim: Numeric,
    found: Sought,
    exact: number,
    now: number | null,
    words: Record<string, string>,
  ): TemplateResult {
    const value = found.whole ?? exact;
    const put = found.whole ?? readable(exact);
    return html`<p class="lede">
        ${t('seek-found', { ...words, value: this.text(value, dial.unit), now: this.text(now, dial.unit), has: now === null ? 'no' : 'yes' })}
      </p>
      ${found.whole !== null && found.whole_reached !== null && found.whole !== exact ? html`<p>${t('seek-whole', { ...words, value: this.text(found.whole, dial.unit), reached: this.text(found.whole_reached, aim.unit) })}</p>` : nothing}
      ${found.at_bound ? html`<p>${t('seek-at-bound', words)}</p>` : nothing}
      ${found.direction === 'not_monotone' ? html`<p class="note">${t('seek-not-monotone', words)}</p>` : nothing}
      <p class="actions">
        <button type="button" class="button" @click=${() => this.#put(dial.key, put)}>
          ${t('seek-put', { value: this.text(put, dial.unit) })}
        </button>
      </p>`;
  }

  #put(key: string, value: number): void {
    this.dispatchEvent(new CustomEvent<Put>('levier-put', { bubbles: true, detail: { key, value } }));
    this.done = t('seek-done');
  }
}

customElements.define('levier-seek', SeekElement);
