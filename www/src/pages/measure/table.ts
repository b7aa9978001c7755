// The table: one row a channel, its campaigns under it, the total by sums at the foot.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Group, Measure } from '../../engine';
import { formatCount, formatMoney, formatPercent, t, tNamed, key } from '../../i18n';
import { platformWord } from '../platform';
import { figureCell } from '../figure';

const SUMS = ['impressions', 'reach', 'clicks', 'cost', 'conversions', 'revenue'];
const MONEY = new Set(['cost', 'revenue']);

export function measureTable(
  measure: Measure,
  opened: ReadonlySet<string>,
  toggle: (names: readonly string[]) => void,
): TemplateResult {
  const sums = SUMS.filter((name) => measure.columns.includes(name));
  const names = measure.channels.map((group) => group.name);
  const all = names.every((name) => opened.has(name));
  return html` <p class="row spread">
      <span class="quiet small">${t('measure-table-hint')}</span>
      <button class="button small no-print" type="button" aria-expanded=${all} @click=${() => toggle(names)}>
        ${t(all ? 'measure-close-all' : 'measure-open-all')}
      </button>
    </p>
    <div class="table-wrap" tabindex="0" role="region" aria-labelledby="measure-table-title">
      <table class="measure-table">
        <thead>
          <tr>
            <th scope="col">${t('measure-name')}</th>
            ${sums.map((name) => html`<th scope="col" class="num">${tNamed(`measure-column-${name}`)}</th>`)}
            ${measure.figure_ids.map((id) => html`<th scope="col" class="num">${tNamed(`measure-figure-${key(id)}`)}</th>`)}
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
                ${cells(measure, sums, group, name, `channels/${group.name}`)}
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
                            ${cells(measure, sums, campaign, campaign.name === '' ? t('measure-unnamed') : campaign.name, `campaigns/${campaign.channel}/${campaign.name}`)}
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
            ${cells(measure, sums, measure.total, t('measure-total'), 'total')}
          </tr>
        </tfoot>
      </table>
    </div>`;
}

function cells(
  measure: Measure,
  sums: readonly string[],
  group: Group,
  label: string,
  path: string,
): TemplateResult {
  return html`${sums.map((name) => html`<td class="num">${sumCell(measure, group, name)}</td>`)}
  ${measure.figure_ids.map((id) => {
    const figure = group.figures[id];
    // The rate that decides shows its doubt in the table; the others show theirs in their explanation.
    const interval =
      id !== 'conversion_rate' || figure?.value == null ? null : (figure.explanation.interval ?? null);
    return html`<td class="num">
      ${figureCell(figure, label, `${path}/${id}`, measure.currency)}
      ${interval === null ? nothing : html`<span class="measure-interval">${t('measure-interval', { low: formatPercent(interval.low), high: formatPercent(interval.high) })}</span>`}
    </td>`;
  })}`;
}

function sumCell(measure: Measure, group: Group, name: string): TemplateResult {
  const sum = group.sums[name];
  if (sum?.value == null) return html`<span class="quiet">${t('measure-unknown')}</span>`;
  return html`${MONEY.has(name) ? formatMoney(sum.value, { currency: measure.currency }) : formatCount(sum.value)}
  ${sum.missing_rows > 0 ? html`<span class="measure-interval">${t('measure-partial', { missing: sum.missing_rows })}</span>` : nothing}`;
}
