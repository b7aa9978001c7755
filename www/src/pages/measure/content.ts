// Mailings by message and visits by channel, with the rates that judge them.

import { html, nothing, type TemplateResult } from 'lit';
import type { ContentGroup, ContentRate, ContentTable, MeasureOverTime } from '../../engine';
import { formatCount, formatMoney, formatPercent, key, t, tNamed } from '../../i18n';
import { platformWord } from '../platform';

/** A sentence for a workspace that has no advertising. */
export function contentSentence({ content }: MeasureOverTime): string {
  const [first] = content;
  if (first === undefined) return t('measure-nothing-spent');
  const rate = first.total.rates[first.kind === 'email' ? 'click_rate' : 'visit_conversion'];
  const whole = first.total.sums[first.kind === 'email' ? 'delivered' : 'sessions'];
  if (rate === undefined || whole === undefined) return t(`measure-${first.kind}-found`);
  return t(`measure-${first.kind}-sentence`, {
    n: whole,
    whole: formatCount(whole),
    rate: formatPercent(rate.value),
    range: range(rate),
  });
}

export function contentView(table: ContentTable, currency: string | null): TemplateResult {
  const { kind, columns, rates, groups, total } = table;
  const title = `measure-${kind}-title`;
  const row = (name: string, group: ContentGroup): TemplateResult =>
    html`<tr>
      <th scope="row">${name}</th>
      ${columns.map((column) => html`<td class="num">${sum(group.sums[column], column, currency)}</td>`)}
      ${rates.map((rate) => html`<td class="num">${rateCell(group.rates[rate])}</td>`)}
    </tr>`;
  return html`<section class="stack" data-content=${kind}>
    <h2 id=${title}>${tNamed(title)}</h2>
    <p class="quiet small">${t(`measure-${kind}-hint`)}</p>
    <div class="table-wrap" tabindex="0" role="region" aria-labelledby=${title}>
      <table class="measure-content">
        <thead>
          <tr>
            <th scope="col">${t(`measure-${kind}-name`)}</th>
            ${columns.map((column) => html`<th scope="col" class="num">${tNamed(`measure-column-${key(column)}`)}</th>`)}
            ${rates.map((rate) => html`<th scope="col" class="num">${tNamed(`measure-rate-${key(rate)}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${groups.map((group) => row(kind === 'web' ? platformWord(group.name) : group.name || t('measure-unnamed'), group))}
        </tbody>
        <tfoot>
          ${row(t('measure-total'), total)}
        </tfoot>
      </table>
    </div>
  </section>`;
}

function sum(value: number | undefined, column: string, currency: string | null): TemplateResult {
  if (value === undefined) return html`<span class="quiet">${t('measure-unknown')}</span>`;
  return html`${column === 'revenue' ? formatMoney(value, { currency }) : formatCount(value)}`;
}

function rateCell(rate: ContentRate | undefined): TemplateResult {
  if (rate === undefined) return html`<span class="quiet">${t('measure-unknown')}</span>`;
  return html`${formatPercent(rate.value)}
  ${rate.low === null ? nothing : html`<span class="measure-interval">${range(rate)}</span>`}`;
}

function range({ low, high }: ContentRate): string {
  return low === null || high === null
    ? ''
    : t('measure-interval', { low: formatPercent(low), high: formatPercent(high) });
}
