// <levier-plan-removal>: removing an item. What would go with it or lose its link is worked out by the core,
// listed, and confirmed; what nothing hangs on goes at once, and undo brings it back.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement, session } from '../app/context';
import { toEngineError, type EngineError } from '../engine';
import { t } from '../i18n';
import { problem } from '../i18n/codes';
import type { Wire } from './ask';
import type { PlanItem } from '../engine';
import { itemName, kindName, linkable, nameOf, planItem } from './model';
import { fieldLabel } from './words';

export class PlanRemoval extends LevierElement {
  static override properties: PropertyDeclarations = {
    item: { attribute: false },
    asked: { state: true },
    moveTo: { state: true },
    failure: { state: true },
  };
  declare item: PlanItem;
  /** What removing it would do, once it is to be confirmed. */
  declare asked: Wire.Removal | null;
  declare moveTo: string | null;
  declare failure: EngineError | null;

  constructor() {
    super();
    this.asked = null;
    this.moveTo = null;
    this.failure = null;
  }

  protected override render() {
    return html`<section class="stack tight plan-removal no-print">
      ${this.failure === null ? nothing : problem(this.failure)}
      ${this.asked === null ? this.#button() : this.#confirm(this.asked)}
    </section>`;
  }

  #button(): TemplateResult {
    return html`<p class="actions">
      <button
        type="button"
        class="button quiet danger"
        ?disabled=${session().readOnly}
        @click=${() => void this.#ask(null)}
      >
        ${t('plan-remove', { name: itemName(this.item) })}
      </button>
    </p>`;
  }

  #confirm(asked: Wire.Removal): TemplateResult {
    const others = linkable([this.item.kind], this.item.id);
    return html`<div class="note warn" role="group" aria-labelledby="plan-removal-title">
      <h2 class="minor" id="plan-removal-title" tabindex="-1">
        ${t('plan-removal-title', { name: itemName(this.item) })}
      </h2>
      <ul class="plan-removal-list">
        ${asked.removed.map((id) => html`<li>${t('plan-removal-gone', { name: named(id) })}</li>`)}
        ${[...asked.unlinked, ...asked.taken_out].map(({ id, field }) => html`<li>${t('plan-removal-unlinked', { name: named(id), field: fieldLabel(field) })}</li>`)}
        ${asked.moved.map(({ id }) => html`<li>${t('plan-removal-moved', { name: named(id), to: nameOf(this.moveTo) })}</li>`)}
        ${asked.kept.map(({ id }) => html`<li>${t('plan-removal-kept', { name: nameOf(id) })}</li>`)}
      </ul>
      ${
        others.length === 0
          ? nothing
          : html`<div class="field">
              <label for="plan-move-to">${t('plan-removal-move')}</label>
              <select
                id="plan-move-to"
                class="input"
                @change=${(event: Event) => void this.#ask((event.target as HTMLSelectElement).value || null)}
              >
                <option value="">${t('plan-removal-nowhere')}</option>
                ${others.map((one) => html`<option value=${one.id} ?selected=${one.id === this.moveTo}>${one.name}</option>`)}
              </select>
            </div>`
      }
      <p class="actions">
        <button type="button" class="button danger" @click=${() => this.#remove()}>
          ${t('plan-removal-sure')}
        </button>
        <button type="button" class="button" @click=${() => (this.asked = null)}>${t('cancel')}</button>
      </p>
    </div>`;
  }

  async #ask(moveTo: string | null): Promise<void> {
    this.failure = null;
    try {
      const answer = session().planRemoval(this.item.id, moveTo);
      this.moveTo = moveTo;
      if (!answer.asked && moveTo === null && this.asked === null) {
        this.#remove();
        return;
      }
      this.asked = answer;
      await this.updateComplete;
      if (moveTo === null) this.querySelector<HTMLElement>('#plan-removal-title')?.focus();
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }

  #remove(): void {
    try {
      const { id } = this.item;
      session().run({ type: 'remove_item', id, move_to: this.moveTo });
      this.asked = null;
      this.dispatchEvent(new CustomEvent('levier-removed', { bubbles: true }));
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }
}

/** What the item is, and of which kind: a budget line bears the name of its campaign. */
function named(id: string): string {
  const item = planItem(id);
  return item === undefined
    ? nameOf(id)
    : t('plan-named', { kind: kindName(item.kind), name: itemName(item) });
}

customElements.define('levier-plan-removal', PlanRemoval);
