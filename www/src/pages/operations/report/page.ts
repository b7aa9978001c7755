// A report on the page: its sections with their headings. Long tables and lists are drawn a part at a time.

import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../../charts/levier-chart';
import { t } from '../../../i18n';
import { moreButton, shownOf } from '../../../plan/paged';
import type { Block, Column, Line, Made, Section, Table } from './blocks';

export function sectionsView(sections: readonly Section[]): TemplateResult[] {
  return sections.map(
    (section) =>
      html`<section class="stack tight">
        <h2 id=${headingId(section)}>${section.title}</h2>
        ${section.blocks.map((block) => blockView(block, headingId(section)))}
      </section>`,
  );
}

function headingId({ id }: Section): string {
  return `report-${id}`;
}

function blockView(block: Block, labelledBy: string): TemplateResult {
  switch (block.type) {
    case 'text':
      return html`<p class=${block.quiet ? 'quiet small prose' : 'prose'}>${block.text}</p>`;
    case 'heading':
      return html`<h3>
        ${block.href === undefined ? block.text : html`<a href=${block.href}>${block.text}</a>`}
      </h3>`;
    case 'list': {
      const name = `report-list-${block.id}`;
      return html`<ul>
          ${first(block.lines, name).map((line) => html`<li>${lineView(line)}</li>`)}
        </ul>
        ${moreButton(name, block.lines.count)}`;
    }
    case 'chart':
      return html`<levier-chart paper .chart=${block.chart}></levier-chart>`;
    case 'table':
      return tableView(block, labelledBy);
  }
}

function first<T>({ count, make }: Made<T>, name: string): T[] {
  return Array.from({ length: Math.min(count, shownOf(name)) }, (_, at) => make(at));
}

function lineView({ lead, href, text }: Line): TemplateResult {
  if (lead === undefined) return html`${text}`;
  const named = html`<strong>${href === undefined ? lead : html`<a href=${href}>${lead}</a>`}</strong>`;
  return html`${named}${t('share-colon')} ${text}`;
}

function tableView({ id, name: own, columns, rows, foot }: Table, labelledBy: string): TemplateResult {
  const name = `report-table-${id}`;
  const of = ({ num }: Column): string => (num ? 'num' : '');
  const line = (cells: readonly string[]): TemplateResult =>
    html`<tr>
      ${columns.map((column, at) =>
        at === 0 ? html`<th scope="row">${cells[at]}</th>` : html`<td class=${of(column)}>${cells[at]}</td>`,
      )}
    </tr>`;
  return html`<div
      class="table-wrap"
      tabindex="0"
      role="region"
      aria-label=${ifDefined(own)}
      aria-labelledby=${ifDefined(own === undefined ? labelledBy : undefined)}
    >
      <table class="plan-table" data-table=${id}>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col" class=${of(column)}>${column.label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${first(rows, name).map(line)}
        </tbody>
        ${
          foot === undefined
            ? nothing
            : html`<tfoot>
                ${line(foot)}
              </tfoot>`
        }
      </table>
    </div>
    ${moreButton(name, rows.count)}`;
}
