// The table: one row a channel, its campaigns under it, the total by sums at the foot.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Group, Measure } from '../../engine';
import { formatCount, formatMoney, formatPercent, t, tNamed, key } from '../../i18n';
import { platformWord } from '../platform';
import { figureCell } from '../figure';

const SUMS = ['impressions', 'reach', 'clicks', 'cost', 'conversions', 'revenue'];
const MONEY = new Set(['cost', 'revenue']);

/** How the table is read: by which column it is sorted, and which columns are left out. */
export interface TableChoice {
  sort: { column: string; falling: boolean } | null;
  hidden: ReadonlySet<string>;
}

export function measureTable(
  whole: Measure,
  opened: ReadonlySet<string>,
  toggle: (names: readonly string[]) => void,
  choice: TableChoice,
  choose: (choice: TableChoice) => void,
): TemplateResult {
  const offered = SUMS.filter((name) => whole.columns.includes(name));
  const sums = offered.filter((name) => !choice.hidden.has(name));
  const measure = {
    ...whole,
    channels: sorted(whole.channels, choice),
    campaigns: sorted(whole.campaigns, choice),
    figure_ids: whole.figure_ids.filter((id) => !choice.hidden.has(id)),
  };
  const inMoney = whole.total.profit === null ? [] : ['profit'];
  const profit = inMoney.length > 0 && !choice.hidden.has('profit');
  const head = (id: string, name: string): TemplateResult => sortHead(id, name, choice, choose);
  const names = measure.channels.map((group) => group.name);
  const all = names.every((name) => opened.has(name));
  return html` <p class="row spread">
      <span class="quiet small">${t('measure-table-hint')}</span>
      <button class="button small no-print" type="button" aria-expanded=${all} @click=${() => toggle(names)}>
        ${t(all ? 'measure-close-all' : 'measure-open-all')}
      </button>
    </p>
    ${columnsView([...offered, ...whole.figure_ids, ...inMoney], choice, choose)}
    <div class="table-wrap" tabindex="0" role="region" aria-labelledby="measure-table-title">
      <table class="measure-table">
        <thead>
          <tr>
            <th scope="col">${t('measure-name')}</th>
            ${sums.map((name) => head(name, nameOf(name)))}
            ${measure.figure_ids.map((id) => head(id, nameOf(id)))}
            ${profit ? head('profit', nameOf('profit')) : nothing}
          </tr>
        </thead>
        ${repeat(
          measure.channels,
          (group) => group.name,
          (group) => {
            const open = opened.has(group.name);
            const name = platformWord(group.name);
            return html`<tbody class=${open ? 'open' : ''}>
              <tr class="channel">
                <th scope="row">
                  <button
                    class="measure-toggle"
                    type="button"
                    aria-expanded=${open}
                    aria-label=${t(open ? 'measure-close' : 'measure-open', { channel: name })}
                    @click=${() => toggle([group.name])}
                  >
                    ${name}
                  </button>
                </th>
                ${cells(measure, sums, group, name, `channels/${group.name}`, profit)}
              </tr>
              ${
                open
                  ? measure.campaigns
                      .filter((campaign) => campaign.channel === group.name)
                      .map(
                        (campaign) =>
                          html`<tr class="campaign">
                            <th scope="row">
                              ${campaign.name === '' ? t('measure-unnamed') : campaign.name}
                            </th>
                            ${cells(measure, sums, campaign, campaign.name === '' ? t('measure-unnamed') : campaign.name, `campaigns/${campaign.channel}/${campaign.name}`, profit)}
                          </tr>`,
                      )
                  : nothing
              }
            </tbody>`;
          },
        )}
        <tfoot>
          <tr>
            <th scope="row">${t('measure-total')}</th>
            ${cells(measure, sums, measure.total, t('measure-total'), 'total', profit)}
          </tr>
        </tfoot>
      </table>
    </div>`;
}

function nameOf(column: string): string {
  return SUMS.includes(column) || column === 'profit'
    ? tNamed(`measure-column-${column}`)
    : tNamed(`measure-figure-${key(column)}`);
}

/** A heading that sorts: the largest first, then the smallest, then as the files have it. */
function sortHead(
  column: string,
  name: string,
  choice: TableChoice,
  choose: (choice: TableChoice) => void,
): TemplateResult {
  const { sort } = choice;
  const by = sort?.column === column ? sort : null;
  const next = by === null ? { column, falling: true } : by.falling ? { column, falling: false } : null;
  return html`<th
    scope="col"
    class="num"
    aria-sort=${by === null ? 'none' : by.falling ? 'descending' : 'ascending'}
  >
    <button
      type="button"
      class="measure-sort"
      aria-label=${t('measure-sort-by', { column: name })}
      @click=${() => choose({ ...choice, sort: next })}
    >
      ${name}<span aria-hidden="true">${by === null ? '' : by.falling ? ' ↓' : ' ↑'}</span>
    </button>
  </th>`;
}

function columnsView(
  columns: readonly string[],
  choice: TableChoice,
  choose: (choice: TableChoice) => void,
): TemplateResult {
  const show = (column: string, on: boolean): void => {
    const hidden = new Set(choice.hidden);
    if (on) hidden.delete(column);
    else hidden.add(column);
    choose({ ...choice, hidden });
  };
  return html`<details class="no-print measure-columns">
    <summary><span>${t('measure-columns')}</span></summary>
    <div class="row">
      ${columns.map((column) => html`<label class="choice"><input type="checkbox" .checked=${!choice.hidden.has(column)} @change=${(event: Event) => show(column, (event.target as HTMLInputElement).checked)} /> ${nameOf(column)}</label>`)}
    </div>
  </details>`;
}

/** What a row is sorted by; what is not known comes last. */
function sorted(groups: readonly Group[], { sort }: TableChoice): Group[] {
  if (sort === null) return [...groups];
  const found = (group: Group): number | null | undefined =>
    sort.column === 'profit'
      ? group.profit
      : sort.column in group.sums
        ? group.sums[sort.column]?.value
        : group.figures[sort.column]?.value;
  const value = (group: Group): number => found(group) ?? (sort.falling ? -Infinity : Infinity);
  return [...groups].sort((a, b) => (sort.falling ? value(b) - value(a) : value(a) - value(b)));
}

function cells(
  measure: Measure,
  sums: readonly string[],
  group: Group,
  label: string,
  path: string,
  profit: boolean,
): TemplateResult {
  return html`${sums.map((name) => html`<td class="num">${sumCell(measure, group, name)}</td>`)}
  ${measure.figure_ids.map((id) => {
    const figure = group.figures[id];
    // The rate that decides shows its doubt in the table; the others show theirs in their explanation.
    const interval =
      id !== 'conversion_rate' || figure?.value == null ? null : (figure.explanation.interval ?? null);
    const decimals = digitsOf(measure, id);
    return html`<td class="num">
      ${figureCell(figure, label, `${path}/${id}`, measure.currency, decimals)}
      ${interval === null ? nothing : html`<span class="measure-interval">${t('measure-interval', { low: formatPercent(interval.low, { decimals }), high: formatPercent(interval.high, { decimals }) })}</span>`}
    </td>`;
  })}
  ${profit ? html`<td class="num">${profitCell(group, measure.currency)}</td>` : nothing}`;
}

/** One column has one number of decimals: «1,30 %» under «4,92 %». */
function digitsOf({ channels, total }: Measure, id: string): number | undefined {
  const figures = [...channels, total].map((group) => group.figures[id]);
  const unit = figures.find((figure) => figure !== undefined)?.unit;
  const most = Math.max(0, ...figures.map((figure) => Math.abs(figure?.value ?? 0)));
  switch (unit) {
    case 'rate':
    case 'relative_change':
      return most < 0.1 ? 2 : 1;
    case 'money':
      return most < 1000 ? 2 : undefined;
    default:
      return undefined;
  }
}

function profitCell({ profit }: Group, currency: string | null): TemplateResult {
  return profit === null
    ? html`<span class="quiet">${t('measure-unknown')}</span>`
    : html`${formatMoney(profit, { currency })}`;
}

function sumCell(measure: Measure, group: Group, name: string): TemplateResult {
  const sum = group.sums[name];
  if (sum?.value == null) return html`<span class="quiet">${t('measure-unknown')}</span>`;
  return html`${MONEY.has(name) ? formatMoney(sum.value, { currency: measure.currency }) : formatCount(sum.value)}
  ${sum.missing_rows > 0 ? html`<span class="measure-interval">${t('measure-partial', { missing: sum.missing_rows })}</span>` : nothing}`;
}
