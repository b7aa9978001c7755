import { html } from 'lit';
import { LevierPage } from '../../app/context';
import { t } from '../../i18n';

export class Page extends LevierPage {
  pageTitle(): string {
    return t('nav-calculators');
  }

  protected override render() {
    return html`<h1>${this.pageTitle()}</h1>`;
  }
}

customElements.define('levier-page-calculators', Page);
