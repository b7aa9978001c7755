// Customers over time: who is probably still there and what they should bring, then why, then whether to
// believe it.
//
//   #/customers             purchases to come and lifetime value
//   #/customers/cohorts     and survival, retention, acquisition, by-hand

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LevierPage, onDocument } from '../../app/context';
import { audience } from '../../audience';
import type { AudienceFacts } from '../../engine';
import { t } from '../../i18n';
import './acquisition';
import './by-hand';
import './cohorts';
import { lab } from './lab';
import { FREE, lastOf, partHref, partOf, partsNav, waiting, type Part } from './parts';
import { doubt, purchasesView, sentence } from './purchases';
import './retention';
import './settings';
import './survival';

export class Page extends LevierPage {
  #unfollowDocument = (): void => undefined;

  pageTitle(): string {
    const part = partOf(this.params, null);
    return part === 'purchases'
      ? t('customers-title')
      : `${t(`customers-part-${part}`)} · ${t('customers-title')}`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    lab.read(this.query);
    // The address says what is asked, also after a way round by another page.
    lab.set({});
    this.#unfollowDocument = onDocument(() => audience.follow());
  }

  override disconnectedCallback(): void {
    this.#unfollowDocument();
    lab.rest();
    super.disconnectedCallback();
  }

  protected override updated(_: PropertyValues): void {
    // On a phone the parts scroll sideways: the one that shows is in sight.
    const nav = this.querySelector<HTMLElement>('.customers-parts');
    const current = nav?.querySelector<HTMLElement>('[aria-current="true"]');
    if (nav && current) nav.scrollLeft = current.offsetLeft - nav.offsetLeft - 16;
  }

  protected override render() {
    const { ready } = audience;
    const facts = ready?.facts ?? null;
    const part = partOf(this.params, facts?.shape ?? null);
    if (facts === null && !FREE.has(part)) return this.#empty();
    return html`<div class="page customers">
      <header class="stack tight">
        <h1>${t('customers-title')}</h1>
        ${facts === null ? nothing : html`${part === 'purchases' && facts.shape === 'orders' ? this.#lede() : nothing}<levier-audience-source></levier-audience-source>`}
      </header>
      ${partsNav(part, facts?.shape ?? null)} ${this.#part(part, facts)}
    </div>`;
  }

  #empty(): TemplateResult {
    const none = audience.state.kind === 'none';
    return html`<div class="page customers">
      <h1>${t('customers-title')}</h1>
      ${
        none
          ? html`<section class="empty">
              <h2>${t('customers-empty-title')}</h2>
              <p>${t('customers-empty')}</p>
            </section>`
          : nothing
      }
      <levier-audience-source></levier-audience-source>
      <section class="stack">
        <h2>${t('customers-without-table')}</h2>
        <p>${t('customers-without-table-hint')}</p>
        <ul class="customers-doors">
          ${(['retention', 'by-hand'] as const).map(
            (part) =>
              html`<li>
                <a class="sheet" href=${partHref(part)}
                  ><strong>${t(`customers-door-${part}`)}</strong
                  ><span>${t(`customers-door-${part}-what`)}</span></a
                >
              </li>`,
          )}
        </ul>
      </section>
    </div>`;
  }

  #lede(): TemplateResult {
    const question = lab.purchases();
    const answer = lastOf(question.state);
    return html`${
      answer === null
        ? nothing
        : html`<p class="lede long" role="status">${sentence(answer)}</p>
            ${doubt(answer)}`
    }
    ${waiting(question)}`;
  }

  #part(part: Part, facts: AudienceFacts | null): TemplateResult | typeof nothing {
    if (part === 'retention') return html`<levier-customers-retention></levier-customers-retention>`;
    if (part === 'by-hand') return html`<levier-customers-by-hand></levier-customers-by-hand>`;
    if (facts === null) return nothing;
    if (part === 'survival')
      return html`<levier-customers-survival .facts=${facts}></levier-customers-survival>`;
    if (facts.shape !== 'orders')
      return html`<p class="note">
        <span
          >${t('customers-needs-orders')}
          <a href=${partHref('survival')}>${t('customers-part-survival')}</a></span
        >
      </p>`;
    if (part === 'cohorts') return html`<levier-customers-cohorts></levier-customers-cohorts>`;
    if (part === 'acquisition') return html`<levier-customers-acquisition></levier-customers-acquisition>`;
    const answer = lastOf(lab.purchases().state);
    return html`<levier-customers-settings .facts=${facts}></levier-customers-settings>
      ${answer === null ? nothing : purchasesView(answer, facts)}`;
  }
}

customElements.define('levier-page-customers', Page);
