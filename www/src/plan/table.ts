// Items of one kind as a table: the fields that the page asks for, each row under its name, which opens it.
// A long one is drawn a part at a time.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { href } from '../app/router';
import type { PlanItem } from '../engine';
import { fieldOf, itemName, kindName } from './model';
import { moreButton, shownOf } from './paged';
import { fieldLabel, fieldValue, unitOf } from './words';

/** A column that is no field of the item: worked out by the core, or drawn from what links to it. */
export interface OwnColumn {
  key: string;
  label: string;
  num?: boolean;
  cell: (item: PlanItem) => TemplateResult | string | typeof nothing;
}

export interface TableAsked {
  kind: string;
  items: readonly PlanItem[];
  /** Fields by their keys, and columns of the page's own. */
  columns: readonly (string | OwnColumn)[];
  /** The id of the heading above. */
  labelledBy: string;
  foot?: TemplateResult | typeof nothing;
}

export function planTable({ kind, items, columns, labelledBy, foot = nothing }: TableAsked): TemplateResult {
  const shown = columns.flatMap((column): OwnColumn[] => {
    if (typeof column !== 'string') return [column];
    const field = fieldOf(kind, column);
    if (field === undefined) return [];
    return [
      {
        key: column,
        label: fieldLabel(column),
        num: unitOf(field.type) !== undefined,
        cell: (item) => fieldValue(field, item.fields),
      },
    ];
  });
  return html`<div class="table-wrap" tabindex="0" role="region" aria-labelledby=${labelledBy}>
      <table class="plan-table">
        <thead>
          <tr>
            <th scope="col">${kindName(kind)}</th>
            ${shown.map((column) => html`<th scope="col" class=${column.num ? 'num' : ''}>${column.label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            items.slice(0, shownOf(labelledBy)),
            (item) => item.id,
            (item) =>
              html`<tr>
                <th scope="row"><a href=${href('operations', [item.id])}>${itemName(item)}</a></th>
                ${shown.map((column) => html`<td class=${column.num ? 'num' : ''}>${column.cell(item)}</td>`)}
              </tr>`,
          )}
        </tbody>
        ${foot}
      </table>
    </div>
    ${moreButton(labelledBy, items.length)}`;
}
