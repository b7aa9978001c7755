// The items of one kind under a heading, with the way to add one; without items, what they are for.

import { html, nothing, type TemplateResult } from 'lit';
import { session } from '../app/context';
import { href } from '../app/router';
import type { PlanItem } from '../engine';
import { tNamed } from '../i18n';
import { key as hyphened } from '../i18n/codes';
import { planItems } from './model';
import { planTable, type OwnColumn } from './table';

export interface SectionAsked {
  kind: string;
  columns: readonly (string | OwnColumn)[];
  /** Sorted and chosen by the page; else every item of the kind. */
  items?: readonly PlanItem[];
  /** What stands between the heading and the table. */
  above?: TemplateResult | typeof nothing;
}

/** Its words are `plan-list-<kind>`, `plan-what-<kind>` and `plan-add-<kind>`. */
export function kindSection({ kind, columns, items, above = nothing }: SectionAsked): TemplateResult {
  const shown = items ?? planItems(kind);
  const name = hyphened(kind);
  const title = `plan-list-${name}-title`;
  return html`<section class="stack">
    <div class="row spread">
      <h2 id=${title}>${tNamed(`plan-list-${name}`)}</h2>
      ${session().readOnly ? nothing : html`<a class="button no-print" data-add=${kind} href=${href('operations', ['new', kind])}>${tNamed(`plan-add-${name}`)}</a>`}
    </div>
    ${above}
    ${shown.length === 0 ? html`<p class="quiet prose">${tNamed(`plan-what-${name}`)}</p>` : planTable({ kind, items: shown, columns, labelledBy: title })}
  </section>`;
}
