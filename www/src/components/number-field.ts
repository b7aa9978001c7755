// <levier-number>: a number as people type it, with its unit in the field, arrow keys that step, and errors
// under it.

import { html, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Unit } from '../engine';
import { editable, formatValue, language, parseNumber, readable, t, type ParseError } from '../i18n';
import { cssVars } from './css-vars';
import { BaseElement } from './element';
import { afterPress } from './press';
import { unitSign } from './unit-sign';

let count = 0;

/**
 * `levier-change`: the value (null = empty), whether what is typed is a number at all, and if not why (a
 * `number-…` message).
 */
export interface NumberChange {
  value: number | null;
  invalid: boolean;
  problem: ParseError | '';
}

export class NumberField extends BaseElement {
  static override properties = {
    label: {},
    hint: {},
    error: {},
    unit: {},
    currency: {},
    value: { attribute: false },
    min: { attribute: false },
    max: { attribute: false },
    step: { attribute: false },
    slider: { type: Boolean },
    optional: { type: Boolean },
    disabled: { type: Boolean },
    hideLabel: { type: Boolean, attribute: 'hide-label' },
    bare: { type: Boolean },
    invalid: { type: Boolean },
    describedBy: { attribute: false },
    epoch: { attribute: false },
    text: { state: true },
    problem: { state: true },
    understood: { state: true },
  };
  declare label: string;
  declare hint: string;
  /** An error found by the core, in words; what cannot be read as a number is said by the field itself. */
  declare error: string;
  declare unit: Unit;
  declare currency: string | null;
  declare value: number | null;
  /** Bounds of the slider and of the arrow keys; the core judges what is typed. */
  declare min: number | null;
  declare max: number | null;
  declare step: number | null;
  declare slider: boolean;
  declare optional: boolean;
  declare disabled: boolean;
  declare hideLabel: boolean;
  /** A cell of a table: the unit stands in the head, and errors are told by the table, at `describedBy`. */
  declare bare: boolean;
  /** With `bare`: the table has an error for this cell. */
  declare invalid: boolean;
  declare describedBy: string;
  /** Another number here, and what is typed gives way to the value, even when that did not change. */
  declare epoch: number;
  declare text: string;
  declare problem: ParseError | '';
  /** How a number that reads two ways was read, once the field is left, and the other way. */
  declare understood: string;
  #other: number | null = null;

  readonly #id = `number-${(count += 1)}`;
  /** What was last said to the outside: a value set from there is another one, and is written anew. */
  #said: number | null | undefined;
  #language = language();
  #typedHere = false;

  constructor() {
    super();
    this.label = '';
    this.hint = '';
    this.error = '';
    this.unit = 'number';
    this.currency = null;
    this.value = null;
    this.min = null;
    this.max = null;
    this.step = null;
    this.slider = false;
    this.optional = false;
    this.disabled = false;
    this.hideLabel = false;
    this.bare = false;
    this.invalid = false;
    this.describedBy = '';
    this.epoch = 0;
    this.text = '';
    this.problem = '';
    this.understood = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    const other = this.#language !== language();
    this.#language = language();
    if (
      (changed.has('value') && this.value !== this.#said) ||
      changed.has('unit') ||
      (changed.has('epoch') && changed.get('epoch') !== undefined) ||
      (other && this.problem === '')
    ) {
      this.text = editable(this.value === null ? null : readable(this.value), this.unit, this.#language);
      this.problem = '';
      this.understood = '';
      this.#said = this.value;
      this.#typedHere = false;
    }
  }

  protected override render() {
    const unit = this.bare ? '' : unitSign(this.unit, this.currency);
    const problem = this.problem === '' ? this.error : t(`number-${this.problem}`);
    const wrong = problem !== '' || this.invalid;
    const told = !this.bare && problem !== '';
    const described = [
      this.describedBy,
      this.hint === '' ? '' : `${this.#id}-hint`,
      this.understood === '' ? '' : `${this.#id}-read`,
      told ? `${this.#id}-error` : '',
    ]
      .filter(Boolean)
      .join(' ');
    return html`<div class="field">
      <label for=${this.#id} class=${this.hideLabel ? 'visually-hidden' : ''}
        ><span id="${this.#id}-name">${this.label}</span
        >${this.optional ? html` <span class="optional">${t('optional')}</span>` : nothing}</label
      >
      <div
        class="control ${unit === '' ? '' : 'has-unit'}"
        ${cssVars({ '--unit-width': `${unit.length}ch` })}
      >
        <input
          id=${this.#id}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          spellcheck="false"
          .value=${live(this.text)}
          ?disabled=${this.disabled}
          aria-labelledby=${unit === '' ? nothing : `${this.#id}-name ${this.#id}-unit`}
          aria-invalid=${wrong ? 'true' : 'false'}
          aria-describedby=${described === '' ? nothing : described}
          @input=${this.#typed}
          @paste=${this.#pasted}
          @keydown=${this.#key}
          @blur=${this.#left}
        />
        ${unit === '' ? nothing : html`<span class="unit" id="${this.#id}-unit">${unit}</span>`}
      </div>
      ${
        this.slider && this.min !== null && this.max !== null
          ? html`<input
              type="range"
              aria-label=${t('slider-of', { label: this.label })}
              min=${this.min}
              max=${this.max}
              step=${this.#step()}
              .value=${live(String(this.value ?? this.min))}
              aria-valuetext=${formatValue(this.value, this.unit, { currency: this.currency })}
              ?disabled=${this.disabled}
              @input=${(event: Event) => this.#set(Number((event.target as HTMLInputElement).value))}
            />`
          : nothing
      }
      ${this.hint === '' ? nothing : html`<p class="hint" id="${this.#id}-hint">${this.hint}</p>`}
      ${
        this.understood === ''
          ? nothing
          : html`<p class="hint" id="${this.#id}-read" role="status">
              ${this.understood}
              ${
                this.#other === null
                  ? nothing
                  : html`<button type="button" class="button quiet small" @click=${this.#otherwise}>
                      ${t('number-otherwise', { value: this.#inWords(this.#other) })}
                    </button>`
              }
            </p>`
      }
      ${told ? html`<p class="error" id="${this.#id}-error">${problem}</p>` : nothing}
    </div>`;
  }

  override focus(): void {
    this.querySelector('input')?.focus();
  }

  /** As if this text had been typed: what a paste of several cells puts here. */
  type(text: string): void {
    this.text = text;
    this.#typedHere = true;
    this.understood = '';
    if (text.trim() === '') {
      this.#say(null, '');
      return;
    }
    const parsed = parseNumber(text, this.unit, language());
    if ('error' in parsed) this.#say(null, parsed.error);
    else this.#say(parsed.value, '');
  }

  readonly #typed = (event: Event): void => this.type((event.target as HTMLInputElement).value);

  /** Left to itself the browser would run several cells into one number. */
  readonly #pasted = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text') ?? '';
    if (event.defaultPrevented || !/[\t\r\n]/.test(text)) return;
    event.preventDefault();
    this.type(text);
    this.text = text.trim().replace(/[\t\r\n]+/g, ' ; ');
  };

  /** What is said of a number moves what stands below. */
  readonly #left = (): void => afterPress(this.#settle);

  readonly #settle = (): void => {
    // A value that was only looked at keeps the text it has.
    if (!this.#typedHere || this.problem !== '' || this.value === null) return;
    const parsed = parseNumber(this.text, this.unit, language());
    this.#other = ('other' in parsed && parsed.other) || null;
    this.understood = 'other' in parsed ? t('number-understood', { value: this.#inWords(this.value) }) : '';
    this.text = editable(this.value, this.unit, language());
    this.#typedHere = false;
  };

  /** The other way to read what was typed was meant. */
  readonly #otherwise = (): void => {
    if (this.#other === null) return;
    this.#set(this.#other);
    this.understood = '';
    this.focus();
  };

  #inWords(value: number): string {
    return formatValue(value, this.unit, {
      currency: this.currency,
      signed: false,
      decimals: Number.isInteger(value) ? 0 : 3,
    });
  }

  readonly #key = (event: KeyboardEvent): void => {
    const way = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (way === 0 || event.altKey || this.problem !== '') return;
    event.preventDefault();
    const by = this.#step() * (event.shiftKey ? 10 : 1);
    // Rounded to the step, so that 0.1 + 0.2 reads 0.3.
    const next = Number(((this.value ?? this.min ?? 0) + way * by).toPrecision(12));
    this.#set(Math.min(this.max ?? Infinity, Math.max(this.min ?? -Infinity, next)));
  };

  #step(): number {
    if (this.step !== null) return this.step;
    if (this.unit === 'rate' || this.unit === 'relative_change') return 0.01;
    if (this.unit === 'rate_difference') return 0.001;
    if (this.unit === 'ratio') return 0.1;
    const size = Math.abs(this.value ?? 0);
    return size >= 100 ? 10 ** (Math.floor(Math.log10(size)) - 1) : 1;
  }

  #set(value: number): void {
    this.text = editable(value, this.unit, language());
    this.#say(value, '');
  }

  #say(value: number | null, problem: ParseError | ''): void {
    this.problem = problem;
    this.#said = value;
    this.value = value;
    this.dispatchEvent(
      new CustomEvent<NumberChange>('levier-change', {
        bubbles: true,
        detail: { value, invalid: problem !== '', problem },
      }),
    );
  }
}

customElements.define('levier-number', NumberField);
