// What stands in for an answer: the work, or the way to ask again.

import { html, type TemplateResult } from 'lit';
import { t } from '../../i18n';

const numbers = new WeakMap<object, number>();
let given = 0;

/** A number that tells one object from another, for the key of a question about it. */
export function numberOf(one: object): number {
  const number = numbers.get(one) ?? (given += 1);
  numbers.set(one, number);
  return number;
}

export function workingView(stop: () => void): TemplateResult {
  return html`<p class="row" role="status">
    <span>${t('decision-working')}</span> <progress aria-label=${t('decision-working')}></progress>
    <button type="button" class="button small" @click=${stop}>${t('decision-give-up')}</button>
  </p>`;
}

export function stoppedView(again: () => void): TemplateResult {
  return html`<p class="actions">
    <button type="button" class="button small" @click=${again}>${t('decision-retry')}</button>
  </p>`;
}
