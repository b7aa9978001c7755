// Segments: who the customers are, by rules, by recency, frequency and amount, or by likeness; then whom to aim at, and what to promise them.

import { html } from 'lit';
import { LevierPage } from '../../app/context';
import { t } from '../../i18n';

export class Page extends LevierPage {
  pageTitle(): string {
    return t('nav-segments');
  }

  protected override render() {
    return html`<div class="page"><h1>${t('nav-segments')}</h1></div>`;
  }
}

customElements.define('levier-page-segments', Page);
