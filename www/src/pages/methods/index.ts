// Methods: the index by the links of the chain, and one method at `#/methods/<id>`.

import { html, type TemplateResult } from 'lit';
import { LevierPage } from '../../app/context';
import { href } from '../../app/router';
import { t } from '../../i18n';
import { methodOf } from './kinds';
import { GROUPS, isMethod, type Group } from './groups';
import './view';

export class MethodsPage extends LevierPage {
  protected override followsDocument = false;

  pageTitle(): string {
    const [id] = this.params;
    return id !== undefined && isMethod(id) ? t(`method-${id}-name`) : t('nav-methods');
  }

  protected override render() {
    const [id] = this.params;
    if (id === undefined) return this.#index();
    return isMethod(id)
      ? html`<levier-method .method=${methodOf(id)} .query=${this.query}></levier-method>`
      : html`<div class="page">
          <h1>${t('methods-unknown')}</h1>
          <p><a class="button" href=${href('methods')}>${t('methods-all')}</a></p>
        </div>`;
  }

  #index(): TemplateResult {
    const groups = (Object.keys(GROUPS) as Group[]).filter((group) => GROUPS[group].length > 0);
    return html`<div class="page">
      <header class="stack">
        <h1>${t('nav-methods')}</h1>
        <p class="lede long">${t('methods-what')}</p>
      </header>
      ${groups.map(
        (group) =>
          html`<section class="contents" aria-labelledby="methods-${group}">
            <div>
              <h2 id="methods-${group}">${t(`methods-group-${group}`)}</h2>
              <p class="small quiet">${t(`methods-group-${group}-what`)}</p>
            </div>
            <ul>
              ${GROUPS[group].map(
                (id) =>
                  html`<li>
                    <a href=${href('methods', [id])}><span class="name">${t(`method-${id}-name`)}</span></a
                    ><span class="meaning">${t(`method-${id}-what`)}</span>
                  </li>`,
              )}
            </ul>
          </section>`,
      )}
    </div>`;
  }
}

customElements.define('levier-page-methods', MethodsPage);
