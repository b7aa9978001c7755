// The dock of a narrow screen: the chain, and the other pages behind «Plus».

import { html, nothing, type TemplateResult } from 'lit';
import { linkMark, moreIcon } from '../components/icons';
import { t } from '../i18n';
import { CHAIN, type ChainLink, type LinkStatus } from './chain';
import { pagesAt } from './pages';
import { current } from './rail';
import { href, type Route } from './router';
import { settings } from './settings';

export function dock(
  at: Route['page'],
  links: Record<ChainLink, LinkStatus>,
  more: boolean,
  changed: { more: () => void; theme: () => void },
): TemplateResult {
  const rest = pagesAt('beside', 'more', 'foot');
  const inMore = (rest as readonly string[]).includes(at);
  return html`<nav class="dock" aria-label=${t('nav-chain')}>
    ${
      more
        ? html`<div class="more" id="more">
            ${rest.map((page) => html`<a href=${href(page)} aria-current=${current(at, page)}>${t(`nav-${page}`)}</a>`)}
            <a href="licences.txt">${t('nav-licences')}</a>
            <div class="settings">${settings(true, changed.theme)}</div>
          </div>`
        : nothing
    }
    <ul>
      ${CHAIN.map(
        (link) =>
          html`<li>
            <a href=${href(link)} aria-current=${current(at, link)}
              >${linkMark(links[link].state)}<span>${t(`nav-${link}`)}</span
              ><span class="visually-hidden">${links[link].text}</span></a
            >
          </li>`,
      )}
      <li>
        <button
          type="button"
          aria-expanded=${more}
          aria-controls="more"
          class=${inMore ? 'current' : ''}
          @click=${changed.more}
        >
          ${moreIcon}<span>${t('nav-plus')}</span>
        </button>
      </li>
    </ul>
  </nav>`;
}
