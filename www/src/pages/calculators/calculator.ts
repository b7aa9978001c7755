// <levier-calculator>: one calculator as a page of the site: its heading, what it answers, its address.

import { html, type PropertyValues } from 'lit';
import { LevierElement, session } from '../../app/context';
import { href, setQuery } from '../../app/router';
import type { ValuesChange } from '../../calculators/calculation';
import '../../calculators/calculation';
import type { Operation, Values } from '../../calculators/contract';
import type { Calculators } from '../../calculators/engine';
import { exampleValues, fromQuery, toQuery } from '../../calculators/values';
import { operationMeaning, operationName, t } from '../../i18n';

export class Calculator extends LevierElement {
  static override properties = { calculators: { attribute: false }, operation: { attribute: false }, query: { attribute: false }, values: { state: true }, copied: { state: true } };
  declare calculators: Calculators;
  declare operation: Operation;
  declare query: URLSearchParams;
  declare values: Values;
  declare copied: boolean;

  constructor() {
    super();
    this.copied = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('operation') || changed.has('query')) {
      this.values = fromQuery(this.operation, this.query) ?? exampleValues(this.operation);
      this.copied = false;
    }
  }

  protected override render() {
    const { operation, calculators } = this;
    return html`<div class="page calculator">
      <header class="stack tight">
        <p class="kicker"><a href=${href('calculators')}>${t('nav-calculators')}</a> · ${t(`stage-${operation.stage}`)} · ${t(`direction-${operation.direction}`)}</p>
        <h1>${operationName(operation.id)}</h1>
        <p>${operationMeaning(operation.id)}</p>
      </header>
      <levier-calculation class="page" .calculators=${calculators} .operation=${operation} .values=${this.values} .currency=${session().document.settings.currency ?? 'EUR'} explain="full"
        .actions=${html`<button type="button" class="button quiet small" @click=${this.#copy}>${t('copy-link')}</button><span role="status" class="small">${this.copied ? t('copied') : ''}</span>`}
        @levier-values=${(event: CustomEvent<ValuesChange>) => this.#changed(event.detail.values)}></levier-calculation>
    </div>`;
  }

  /** The address carries every input, in canonical form, so that it can be shared or reloaded. */
  #changed(values: Values): void {
    this.values = values;
    this.copied = false;
    setQuery(toQuery(values));
  }

  readonly #copy = (): void => {
    setQuery(toQuery(this.values));
    void navigator.clipboard.writeText(location.href).then(() => (this.copied = true), () => (this.copied = false));
  };
}

customElements.define('levier-calculator', Calculator);
