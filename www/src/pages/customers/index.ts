// Customers over time: who comes back, who stays, and what they will be worth.

import { html } from 'lit';
import { LevierPage } from '../../app/context';
import { t } from '../../i18n';

export class Page extends LevierPage {
  pageTitle(): string {
    return t('nav-customers');
  }

  protected override render() {
    return html`<div class="page"><h1>${t('nav-customers')}</h1></div>`;
  }
}

customElements.define('levier-page-customers', Page);
