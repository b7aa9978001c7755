// TITLE: what this page answers.

import { html, type TemplateResult } from 'lit';
import { LevierPage } from '../../app/context';
import { t } from '../../i18n';

export class Page extends LevierPage {
  pageTitle(): string {
    return t('NAME-title');
  }

  protected override render(): TemplateResult {
    return html`<div class="page">
      <h1>${t('NAME-title')}</h1>
      <p>${t('NAME-what')}</p>
    </div>`;
  }
}

customElements.define('levier-page-NAME', Page);
