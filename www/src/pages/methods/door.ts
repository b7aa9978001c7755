// The methods that serve a link of the chain, named on the page of that link.

import { html, nothing, type TemplateResult } from 'lit';
import { href } from '../../app/router';
import { t } from '../../i18n';
import { GROUPS, type Group } from './groups';

export function methodsDoor(group: Group): TemplateResult {
  return html`<section class="stack tight no-print methods-door" aria-labelledby="methods-door-${group}">
    <h2 class="minor" id="methods-door-${group}">
      ${t('methods-door', { what: t(`methods-group-${group}-what`) })}
    </h2>
    ${group === 'decision' ? html`<p>${t('methods-door-no-history')}</p>` : nothing}
    <ul class="row methods-door-list">
      ${GROUPS[group].map((id) => html`<li><a href=${href('methods', [id])}>${t(`method-${id}-name`)}</a></li>`)}
    </ul>
  </section>`;
}
