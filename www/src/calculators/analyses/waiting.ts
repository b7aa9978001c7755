// What stands in the place of an answer that a worker is asked for: the wait, which can be stopped, and the
// offer to ask again.

import { html, type TemplateResult } from 'lit';
import { t } from '../../i18n';

/** While the worker is at work. */
export function waiting(stop: () => void): TemplateResult {
  return html`<p class="row" aria-busy="true">
    <span>${t('analysis-working')}</span> <progress aria-label=${t('analysis-working')}></progress>
    <button type="button" class="button small" @click=${stop}>${t('analysis-stop')}</button>
  </p>`;
}

/** Once the wait was stopped. */
export function stopped(again: () => void): TemplateResult {
  return html`<p class="actions">
    <button type="button" class="button small" @click=${again}>${t('analysis-again')}</button>
  </p>`;
}
