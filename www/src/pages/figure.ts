// A figure on a page: a button that opens its explanation, or the reason why there is none.

import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../engine';
import { formatValue, t } from '../i18n';
import { reasonSentence } from './codes';

export function figureCell(figure: Figure | undefined, path: string, currency: string | null): TemplateResult {
  if (figure === undefined || figure.value === null) {
    return html`<span class="quiet" title=${figure?.reason ? reasonSentence(figure.reason) : nothing}>${t('measure-unknown')}</span>`;
  }
  return html`<span data-path=${path}>${formatValue(figure.value, figure.unit, { currency })}</span>`;
}
