// Operations: the plan that leads from objectives to results, and what was measured of it.
//
//   #/operations               the campaigns and their budget
//   #/operations/calendar      everything that has dates
//   #/operations/contents      what is published
//   #/operations/launch        promotions, phases and their gates
//   #/operations/people        people, tasks, reviews
//   #/operations/proof         what was reached
//   #/operations/report        a page for a director
//   #/operations/report/full   the complete report, with its charts
//   #/operations/new/campaign  a new item of a kind; fields it begins with follow as ?key=value
//   #/operations/i12           an item

import { html, nothing, type TemplateResult } from 'lit';
import { LevierPage, session } from '../../app/context';
import { go, href } from '../../app/router';
import { t } from '../../i18n';
import '../../plan/form';
import '../../plan/removal';
import { itemName, kindName, kindOf, planItem } from '../../plan/model';
import type { Kept } from '../../plan/form';
import './calendar';
import './campaign';
import './contents';
import './launch';
import './overview';
import './people';
import './proof';
import './report/index';
import { homeOf, PARTS, type Part } from '../../plan/homes';
import { homeHref, partPath } from './parts';

export class Page extends LevierPage {
  pageTitle(): string {
    const [first, second] = this.params;
    if (first === 'new' && second !== undefined && kindOf(second) !== undefined)
      return t('plan-new', { kind: kindName(second) });
    const item = planItem(first ?? '');
    return item === undefined ? t('operations-title') : itemName(item);
  }

  protected override render() {
    const [first = 'plan', second = ''] = this.params;
    if (first === 'new' && kindOf(second) !== undefined) return this.#new(second);
    const item = planItem(first);
    if (item !== undefined) return this.#item(item.id);
    const part = PARTS.find((one) => one === first) ?? 'plan';
    return html`<div class="page plan">${this.#nav(part)} ${this.#part(part)}</div>`;
  }

  #nav(part: Part): TemplateResult {
    return html`<nav class="decision-parts no-print" aria-label=${t('plan-parts')}>
      ${PARTS.map((one) => html`<a href=${href('operations', partPath(one))} aria-current=${one === part ? 'true' : 'false'}>${t(`plan-part-${one}`)}</a>`)}
    </nav>`;
  }

  #part(part: Part): TemplateResult {
    switch (part) {
      case 'plan':
        return html`<levier-plan-overview></levier-plan-overview>`;
      case 'calendar':
        return html`<levier-plan-calendar></levier-plan-calendar>`;
      case 'contents':
        return html`<levier-plan-contents></levier-plan-contents>`;
      case 'launch':
        return html`<levier-plan-launch></levier-plan-launch>`;
      case 'people':
        return html`<levier-plan-people></levier-plan-people>`;
      case 'proof':
        return html`<levier-plan-proof></levier-plan-proof>`;
      case 'report':
        return html`<levier-plan-report .full=${this.params[1] === 'full'}></levier-plan-report>`;
    }
  }

  #back(kind: string): TemplateResult {
    const part = homeOf(kind);
    return html`<p class="kicker no-print">
      <a href=${homeHref(kind)}
        >${part === null ? `${t('nav-strategy')} · ${t('market-title')}` : `${t('operations-title')} · ${t(`plan-part-${part}`)}`}</a
      >
    </p>`;
  }

  #new(kind: string): TemplateResult {
    return html`<div class="page plan">
      <header class="stack tight">
        ${this.#back(kind)}
        <h1>${t('plan-new', { kind: kindName(kind) })}</h1>
      </header>
      <levier-plan-form
        .kind=${kind}
        .preset=${Object.fromEntries(this.query)}
        .cancel=${homeHref(kind)}
        @levier-kept=${({ detail }: CustomEvent<Kept>) => (kind === 'campaign' ? go('operations', [detail.id]) : goHome(kind))}
      ></levier-plan-form>
    </div>`;
  }

  #item(id: string): TemplateResult {
    const item = planItem(id)!;
    return html`<div class="page plan">
      <header class="stack tight">
        ${this.#back(item.kind)}
        <p class="kicker">${kindName(item.kind)}</p>
        <h1>${itemName(item)}</h1>
      </header>
      ${item.kind === 'campaign' ? html`<levier-plan-campaign .item=${item}></levier-plan-campaign>` : nothing}
      <section class="stack" aria-labelledby="item-title">
        <h2 id="item-title" class=${item.kind === 'campaign' ? '' : 'visually-hidden'}>
          ${t('plan-item-form')}
        </h2>
        <levier-plan-form
          .kind=${item.kind}
          .item=${item}
          .cancel=${homeHref(item.kind)}
          @levier-kept=${() => goHome(item.kind)}
        ></levier-plan-form>
      </section>
      ${session().readOnly ? nothing : html`<levier-plan-removal .item=${item} @levier-removed=${() => goHome(item.kind)}></levier-plan-removal>`}
    </div>`;
  }
}

/** Back to the list of a kind. */
function goHome(kind: string): void {
  location.hash = homeHref(kind);
}

customElements.define('levier-page-operations', Page);
