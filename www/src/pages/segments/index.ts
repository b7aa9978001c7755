// Segments: who the customers are, by recency, frequency and amount, by rules, or by likeness; then whom to
// aim at, and what to promise them.
//
//   #/segments            the way that the table allows
//   #/segments/rfm        by recency, frequency and amount
//   #/segments/rules      by rules
//   #/segments/clusters   by likeness
//   #/segments/targets    whom to aim at
//   #/segments/messages   what to promise them

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { audience, readWords } from '../../audience';
import { LevierPage, onDocument } from '../../app/context';
import { href } from '../../app/router';
import { t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { clustersLede, clustersPart } from './clusters';
import { desk } from './desk';
import { promisesLede, promisesPart } from './promises';
import { rfmLede, rfmPart } from './rfm';
import { rulesLede, rulesPart } from './rules';
import { targetsLede, targetsPart } from './targets';

const PARTS = ['rfm', 'rules', 'clusters', 'targets', 'messages'] as const;
type Part = (typeof PARTS)[number];

const LEDES: Record<Part, () => string | null> = {
  rfm: rfmLede,
  rules: rulesLede,
  clusters: clustersLede,
  targets: targetsLede,
  messages: promisesLede,
};
const VIEWS: Record<Part, () => TemplateResult> = {
  rfm: rfmPart,
  rules: rulesPart,
  clusters: clustersPart,
  targets: targetsPart,
  messages: promisesPart,
};

export class Page extends LevierPage {
  #unfollowDocument = (): void => undefined;

  pageTitle(): string {
    return t('nav-segments');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unfollowDocument = onDocument(() => audience.follow());
  }

  override disconnectedCallback(): void {
    this.#unfollowDocument();
    desk.settle();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('params')) return;
    desk.status = '';
    desk.failure = null;
  }

  get #part(): Part {
    const { roles } = audience.ready ?? {};
    // One row a customer says nothing of recency or frequency, unless a column does.
    const plain = roles?.shape === 'customers' && (roles.date === null || roles.frequency === null);
    return PARTS.find((part) => part === this.params[0]) ?? (plain ? 'rules' : 'rfm');
  }

  protected override render() {
    desk.follow();
    const ready = audience.ready;
    const part = this.#part;
    // What was promised, and to whom, is in the document: it shows without the table too.
    const stands = part === 'messages' || part === 'targets' ? desk.kept !== null : false;
    if (ready === null && !stands) return this.#before();
    // The part is asked first: its sentence is of what it found.
    const view = VIEWS[part]();
    return html`<div class="page segments">
      <header class="stack tight">
        <h1>${t('nav-segments')}</h1>
        <p class="lede long" role="status">
          ${LEDES[part]() ?? (ready === null ? '' : t('segments-read', { read: readWords(ready.facts) }))}
        </p>
        <levier-audience-source class="no-print"></levier-audience-source>
      </header>
      <nav class="decision-parts no-print" aria-label=${t('segments-parts')}>
        ${PARTS.map((one) => html`<a href=${href('segments', [one])} aria-current=${one === part ? 'true' : 'false'}>${t(`segments-part-${one}`)}</a>`)}
      </nav>
      <p class="visually-hidden" role="status">${desk.status}</p>
      ${desk.status === '' ? nothing : html`<p class="note good no-print segments-status" aria-hidden="true">${desk.status}</p>`}
      ${desk.failure !== null && part !== 'messages' ? problem(desk.failure) : nothing} ${view}
      ${this.#discuss(part)}
    </div>`;
  }

  #before(): TemplateResult {
    return html`<div class="page segments">
      <header class="stack tight">
        <h1>${t('nav-segments')}</h1>
        <p class="lede long">${t('segments-empty-title')}</p>
        <p class="quiet prose">${t('segments-empty')}</p>
      </header>
      <levier-audience-source></levier-audience-source>
      <section class="stack" aria-labelledby="segments-ways">
        <h2 class="minor" id="segments-ways">${t('segments-ways')}</h2>
        <dl class="segments-ways">
          ${(['rfm', 'rules', 'clusters'] as const).map(
            (one) =>
              html`<div>
                <dt>${t(`segments-part-${one}`)}</dt>
                <dd>${t(`segments-way-${one}`)}</dd>
              </div>`,
          )}
        </dl>
      </section>
    </div>`;
  }

  /** What a class can discuss on the demonstration in hand. */
  #discuss(part: Part): TemplateResult | typeof nothing {
    const { example } = audience;
    if (example === null || part === 'messages') return nothing;
    return html`<aside class="segments-discuss" aria-labelledby="discuss-title">
      <h2 class="minor" id="discuss-title">${t('segments-discuss')}</h2>
      <p>${t(`segments-discuss-${example}`)}</p>
      <ol>
        ${([1, 2, 3] as const).map((n) => html`<li>${t(`segments-discuss-${example}-${n}`)}</li>`)}
      </ol>
    </aside>`;
  }
}

customElements.define('levier-page-segments', Page);
