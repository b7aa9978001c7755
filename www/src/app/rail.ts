// The rail: the chain with the state of each link, what stands beside its links, and the other pages.

import { html, nothing, type TemplateResult } from 'lit';
import { brandMark, linkMark } from '../components/icons';
import { t } from '../i18n';
import { beside, CHAIN, type ChainLink, type LinkStatus } from './chain';
import { licencesAddress } from './licences';
import { pagesAt, pagesBeside, type PageName } from './pages';
import { href, type Route } from './router';
import type { Session } from './session';

/** Of a link: whether it leads to the page that is shown. */
export function current(at: Route['page'], page: PageName): 'page' | typeof nothing {
  return at === page ? 'page' : nothing;
}

export function rail(
  session: Session,
  at: Route['page'],
  links: Record<ChainLink, LinkStatus>,
): TemplateResult {
  return html`<div class="rail">
    <nav aria-label=${t('nav-chain')}>
      <a class="brand" href=${href('home')} aria-label=${t('brand-home')}>${brandMark}<span>Levier</span></a>
      <ol class="chain">
        ${CHAIN.map(
          (link) =>
            html`<li>
              <a href=${href(link)} aria-current=${current(at, link)}
                >${linkMark(links[link].state)}<span class="name">${t(`nav-${link}`)}</span
                ><span class="state">${links[link].text}</span></a
              >${pagesBeside(link).map((page) => html`<a class="beside" href=${href(page)} aria-current=${current(at, page)}>${t(`nav-${page}`)}<span class="state">${beside(page, session)}</span></a>`)}
            </li>`,
        )}
      </ol>
    </nav>
    <hr />
    <nav class="more" aria-label=${t('nav-more')}>
      <ul>
        ${pagesAt('more').map((page) => html`<li><a href=${href(page)} aria-current=${current(at, page)}>${t(`nav-${page}`)}</a></li>`)}
      </ul>
    </nav>
    <nav class="more foot" aria-label=${t('nav-workspace')}>
      <ul>
        ${pagesAt('foot').map((page) => html`<li><a href=${href(page)} aria-current=${current(at, page)}>${t(`nav-${page}`)}</a></li>`)}
        <li>
          <a href=${licencesAddress()} target=${__ALONE__ ? '_blank' : nothing}>${t('nav-licences')}</a>
        </li>
      </ul>
    </nav>
  </div>`;
}
