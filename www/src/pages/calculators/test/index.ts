// <levier-test>: the page where an A/B test is planned and read. Two parts with an address each; what one
// holds stays in the address while the other is open.

import { html } from 'lit';
import { BaseElement } from '../../../components/element';
import { href } from '../../../app/router';
import type { Calculators } from '../../../calculators/engine';
import { t } from '../../../i18n';
import './plan';
import './read';

export const PARTS = ['plan', 'read'] as const;
export type PartName = (typeof PARTS)[number];

export class TestPage extends BaseElement {
  static override properties = {
    calculators: { attribute: false },
    query: { attribute: false },
    section: {},
  };
  declare calculators: Calculators;
  declare query: URLSearchParams;
  declare section: PartName;

  protected override render() {
    const { calculators, query, section } = this;
    return html`<div class="page test-page">
      <header class="stack tight">
        <p class="kicker"><a href=${href('calculators')}>${t('nav-calculators')}</a></p>
        <h1>${t('test-title')}</h1>
        <p>${t('test-what')}</p>
      </header>
      <nav class="test-parts no-print" aria-label=${t('test-parts')}>
        ${PARTS.map((name) => html`<a href=${href('calculators', ['test', name], Object.fromEntries(query))} @click=${this.#keep} data-part=${name} aria-current=${name === section ? 'page' : 'false'}>${t(`test-part-${name}`)}</a>`)}
      </nav>
      ${section === 'plan' ? html`<levier-test-plan class="test-part" .calculators=${calculators} .query=${query}></levier-test-plan>` : html`<levier-test-read class="test-part" .calculators=${calculators} .query=${query}></levier-test-read>`}
    </div>`;
  }

  /** The address has moved on since these links were drawn. */
  readonly #keep = (event: Event): void => {
    const link = event.currentTarget as HTMLAnchorElement;
    const search = location.hash.indexOf('?');
    link.setAttribute(
      'href',
      href(
        'calculators',
        ['test', link.dataset['part']!],
        search < 0 ? {} : Object.fromEntries(new URLSearchParams(location.hash.slice(search + 1))),
      ),
    );
  };
}

customElements.define('levier-test', TestPage);
