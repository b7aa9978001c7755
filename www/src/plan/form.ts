// <levier-plan-form>: one item of any kind, by the description of its kind. The core checks it when it is
// kept, and its error stands at the field that it names.

import { html, nothing, type LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LevierElement, session } from '../app/context';
import { toEngineError, type EngineError } from '../engine';
import { t } from '../i18n';
import { errorSentence } from '../i18n/codes';
import type { PlanItem } from '../engine';
import { planField } from './field';
import { boxesIn } from './grids';
import { kindOf, putItem } from './model';
import { fieldLabel, unitIn } from './words';

/** `levier-kept`: the item's id, once the document holds it. */
export interface Kept {
  id: string;
}

export class PlanForm extends LevierElement {
  static override properties: PropertyDeclarations = {
    kind: {},
    item: { attribute: false },
    preset: { attribute: false },
    fields: { attribute: false },
    cancel: {},
    draft: { state: true },
    unread: { state: true },
    failure: { state: true },
  };
  declare kind: string;
  /** Null: a new one. */
  declare item: PlanItem | null;
  /** What a new one begins with. */
  declare preset: Record<string, unknown>;
  /** The fields shown; null: all of the kind. */
  declare fields: readonly string[] | null;
  /** Where the way out leads; empty: there is none. */
  declare cancel: string;
  declare draft: Record<string, unknown>;
  declare unread: ReadonlySet<string>;
  declare failure: EngineError | null;
  #from: string | undefined;

  constructor() {
    super();
    this.kind = '';
    this.item = null;
    this.preset = {};
    this.fields = null;
    this.cancel = '';
    this.draft = {};
    this.unread = new Set();
    this.failure = null;
  }

  protected override willUpdate(_: PropertyValues): void {
    // A document that changed elsewhere hands out an equal item: the draft is kept.
    const from = JSON.stringify([this.kind, this.item, this.item === null ? this.preset : null]);
    if (from === this.#from) return;
    this.#from = from;
    this.draft = { ...(this.item?.fields ?? this.preset) };
    this.unread = new Set();
    this.failure = null;
  }

  protected override render() {
    const description = kindOf(this.kind);
    if (description === undefined) return nothing;
    const shown = description.fields.filter(({ key }) => this.fields?.includes(key) ?? true);
    // The field is named as its label has it.
    const at = (key: string): string =>
      this.failure?.field === key
        ? errorSentence({ ...this.failure, field: t('plan-quoted', { name: fieldLabel(key) }) })
        : '';
    const placed = shown.some(({ key }) => key === this.failure?.field);
    return html`<form class="stack plan-form" novalidate @submit=${this.#submit}>
      <div class="fields">
        ${shown.map((field) =>
          planField({
            field: field.key === 'box' ? { ...field, choices: boxesIn(field.choices, this.draft) } : field,
            value: this.draft[field.key] ?? null,
            error: at(field.key),
            unit: unitIn(field, this.draft),
            self: this.item?.id ?? '',
            change: (value, invalid = false) => this.#set(field.key, value, invalid),
          }),
        )}
      </div>
      ${this.failure === null || placed ? nothing : html`<p class="note bad" role="alert">${errorSentence(this.failure)}</p>`}
      <p class="actions">
        <button type="submit" class="button primary" ?disabled=${session().readOnly}>
          ${t(this.item === null ? 'plan-add' : 'plan-save')}
        </button>
        ${this.cancel === '' ? nothing : html`<a class="button" href=${this.cancel}>${t('cancel')}</a>`}
      </p>
    </form>`;
  }

  #set(key: string, value: unknown, invalid: boolean): void {
    const unread = new Set(this.unread);
    if (invalid) unread.add(key);
    else unread.delete(key);
    this.unread = unread;
    this.draft = { ...this.draft, [key]: value };
    this.failure = null;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.unread.size > 0) {
      this.querySelector<LitElement>('levier-number:has([aria-invalid="true"])')?.focus();
      return;
    }
    try {
      const id = putItem(this.kind, this.item?.id ?? '', this.draft);
      this.#from = undefined;
      this.dispatchEvent(new CustomEvent<Kept>('levier-kept', { bubbles: true, detail: { id } }));
    } catch (error) {
      this.failure = toEngineError(error);
      await this.updateComplete;
      this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  };
}

customElements.define('levier-plan-form', PlanForm);
