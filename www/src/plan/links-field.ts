// <levier-plan-links>: several items to link to. A few stand as boxes; of many, those that are chosen and
// those that a few letters find.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement } from '../app/context';
import { t } from '../i18n';
import type { Named } from './model';

/** More than these are searched. */
const FEW = 30;
/** As many as are shown of what is found. */
const SHOWN = 10;

export class PlanLinks extends LevierElement {
  static override properties: PropertyDeclarations = {
    name: {},
    options: { attribute: false },
    chosen: { attribute: false },
    wanted: { state: true },
  };
  /** The field's id: that of the search begins with it. */
  declare name: string;
  declare options: readonly Named[];
  declare chosen: readonly unknown[];
  declare private wanted: string;

  constructor() {
    super();
    this.name = '';
    this.options = [];
    this.chosen = [];
    this.wanted = '';
  }

  protected override render() {
    const { options } = this;
    if (options.length <= FEW)
      return html`<div class="plan-boxes">${options.map((one) => this.#box(one))}</div>`;
    const wanted = this.wanted.trim().toLocaleLowerCase();
    const found =
      wanted === ''
        ? []
        : options.filter(
            ({ id, name }) => !this.chosen.includes(id) && name.toLocaleLowerCase().includes(wanted),
          );
    return html`<div class="field">
        <label for="${this.name}-search">${t('plan-links-search', { n: options.length })}</label>
        <input
          id="${this.name}-search"
          class="input"
          type="search"
          autocomplete="off"
          .value=${this.wanted}
          @input=${(event: Event) => (this.wanted = (event.target as HTMLInputElement).value)}
        />
      </div>
      <div class="plan-boxes">
        ${options.filter(({ id }) => this.chosen.includes(id)).map((one) => this.#box(one))}
        ${found.slice(0, SHOWN).map((one) => this.#box(one))}
      </div>
      ${wanted === '' ? nothing : html`<p class="hint" role="status">${t('plan-links-found', { n: found.length, shown: Math.min(SHOWN, found.length) })}</p>`}`;
  }

  #box({ id, name }: Named): TemplateResult {
    return html`<label class="choice"
      ><input
        type="checkbox"
        .checked=${this.chosen.includes(id)}
        @change=${(event: Event) => this.#choose(id, (event.target as HTMLInputElement).checked)}
      />${name}</label
    >`;
  }

  /** `levier-links`: the ids, in the order of the options. */
  #choose(id: string, on: boolean): void {
    const detail = this.options
      .map((one) => one.id)
      .filter((one) => (one === id ? on : this.chosen.includes(one)));
    this.dispatchEvent(new CustomEvent<string[]>('levier-links', { bubbles: true, detail }));
  }
}

customElements.define('levier-plan-links', PlanLinks);
