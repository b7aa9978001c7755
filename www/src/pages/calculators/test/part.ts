// What both parts of the page share: numbers with their fields, kept in the address, and an error beside the
// field it speaks of.

import { html, type TemplateResult } from 'lit';
import '../../../components/number-field';
import type { NumberChange } from '../../../components/number-field';
import { BaseElement } from '../../../components/element';
import type { Unit } from '../../../calculators/contract';
import { EngineError, type Calculators } from '../../../calculators/engine';
import { errorSentence, has, messageId, t, tNamed } from '../../../i18n';
import type { Numbers } from './state';

export interface FieldOptions {
  unit: Unit;
  min?: number;
  max?: number;
  step?: number;
  slider?: boolean;
  optional?: boolean;
  hint?: string;
}

export abstract class TestPart extends BaseElement {
  static override properties = {
    calculators: { attribute: false },
    query: { attribute: false },
    numbers: { state: true },
    unread: { state: true },
    epoch: { state: true },
    copied: { state: true },
  };
  declare calculators: Calculators;
  declare query: URLSearchParams;
  declare numbers: Numbers;
  /** Fields whose text cannot be read yet. */
  declare unread: ReadonlySet<string>;
  declare epoch: number;
  declare copied: boolean;

  constructor() {
    super();
    this.numbers = {};
    this.unread = new Set();
    this.epoch = 0;
    this.copied = false;
  }

  protected field(
    key: string,
    error: EngineError | null,
    { unit, min, max, step, slider, optional, hint }: FieldOptions,
  ): TemplateResult {
    const id = `test-${messageId(key)}`;
    const ownHint = `${id}-hint`;
    const mine = error !== null && this.fieldOf(error) === key && error.code !== 'missing_input';
    return html`<levier-number
      class="input-${key}"
      .label=${tNamed(id)}
      .unit=${unit}
      .value=${this.numbers[key] ?? null}
      .min=${min ?? null}
      .max=${max ?? null}
      .step=${step ?? null}
      ?slider=${slider ?? false}
      ?optional=${optional ?? false}
      .hint=${hint ?? (has(ownHint) ? t(ownHint) : '')}
      .error=${mine ? problemOf(error) : ''}
      .epoch=${this.epoch}
      @levier-change=${(event: CustomEvent<NumberChange>) => this.#set(key, event.detail)}
    ></levier-number>`;
  }

  /** Which field of the page an error of the core speaks of. */
  protected fieldOf(error: EngineError): string | undefined {
    return error.field;
  }

  #set(key: string, { value, invalid }: NumberChange): void {
    this.numbers = { ...this.numbers, [key]: value };
    this.markUnread(key, invalid);
    this.copied = false;
    this.address();
  }

  protected markUnread(key: string, unread: boolean): void {
    const next = new Set(this.unread);
    if (unread) next.add(key);
    else next.delete(key);
    this.unread = next;
  }

  /** The answer of the core, or its refusal; neither while a field cannot be read. */
  protected ask<T>(question: () => T): { found: T | null; error: EngineError | null } {
    if (this.unread.size > 0) return { found: null, error: null };
    try {
      return { found: question(), error: null };
    } catch (error) {
      if (error instanceof EngineError) return { found: null, error };
      throw error;
    }
  }

  /** What the address must hold before it is copied: all of the part, the example too. */
  protected abstract address(): void;

  protected copyLink(): TemplateResult {
    return html`<button type="button" class="button quiet small" @click=${this.#copy}>
        ${t('copy-link')}</button
      ><span role="status" class="small">${this.copied ? t('copied') : ''}</span>`;
  }

  readonly #copy = (): void => {
    this.address();
    void navigator.clipboard.writeText(location.href).then(
      () => (this.copied = true),
      () => (this.copied = false),
    );
  };

  /** In the place of an answer: what to fill in, or to mend. */
  protected noAnswer(error: EngineError | null): TemplateResult {
    const field = error === null ? undefined : this.fieldOf(error);
    const id = field === undefined ? '' : `test-${messageId(field)}`;
    const cell = error?.detail?.['item'] !== undefined;
    const text =
      error === null
        ? t('calculator-mend')
        : cell
          ? t('test-mend-table')
          : !has(id)
            ? problemOf(error)
            : t(error.code === 'missing_input' ? 'calculator-missing' : 'calculator-mend-field', {
                name: t(id),
              });
    return html`<p class="quiet">${text}</p>`;
  }
}

/** The sentence of an error, in the terms of this page where it has them. */
export function problemOf(error: EngineError): string {
  const code = messageId(error.code);
  const id = [`test-error-${code}-${messageId(error.field ?? '')}`, `test-error-${code}`].find(has);
  return id === undefined ? errorSentence({ ...error, code: error.code, field: error.field ?? null }) : t(id);
}
