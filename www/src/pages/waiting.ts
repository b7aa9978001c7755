// What a page shows until the lab has answered the question that the page is about.

import { html, type TemplateResult } from 'lit';
import { t } from '../i18n';

export function waiting(): TemplateResult {
  return html`<div class="page" aria-busy="true">
    <p class="quiet" role="status">${t('decision-working')}</p>
  </div>`;
}
