// The tables of purchases to come: what is spent, customer by customer, and the parameters.

import './download';
import { html, nothing, type TemplateResult } from 'lit';
import type { AudienceFacts, Purchases } from '../../engine';
import { formatNumber, formatPercent, t } from '../../i18n';
import { LIST, lab } from './lab';
import { expected, money, whole, segmentName } from './words';

export function spendView(spend: NonNullable<Purchases['spend']>): TemplateResult {
  return html`<section class="stack tight">
    <h2>${t('customers-spend-title')}</h2>
    <p>
      ${t('customers-spend-found', { n: spend.customers, customers: whole(spend.customers), mean: money(spend.mean, { decimals: 2 }) })}
      ${spend.correlation === null ? nothing : t('customers-spend-correlation', { value: formatNumber(spend.correlation, { decimals: 2 }) })}
    </p>
  </section>`;
}

export function listView(answer: Purchases, facts: AudienceFacts): TemplateResult {
  const { unit } = lab.settings;
  const valued = answer.value !== null;
  const segmented = answer.rows.some(({ segment }) => segment !== null);
  const span = (value: number): string => formatNumber(Number(value.toPrecision(3)));
  const named = t('customers-unit', { unit });
  return html`<section class="stack">
    <h2 id="customers-list">${t(valued ? 'customers-list-title' : 'customers-list-title-purchases')}</h2>
    <p class="quiet small">
      ${t('customers-list-hint', { n: answer.rows.length, shown: whole(answer.rows.length), customers: whole(answer.customers) })}
    </p>
    <div class="table-wrap customers-list" tabindex="0" role="region" aria-labelledby="customers-list">
      <table>
        <thead>
          <tr>
            <th scope="col">${t('customers-list-id')}</th>
            ${segmented ? html`<th scope="col">${t('customers-segment')}</th>` : nothing}
            ${(['alive', 'purchases', ...(valued ? (['spend', 'value'] as const) : []), 'x', 'tx', 'T'] as const).map((name) => html`<th scope="col" class="num">${t(`customers-list-${name}`, { unit: named })}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${answer.rows.map(
            (row) =>
              html`<tr>
                <th scope="row" class="customers-id" title=${row.id}>${row.id}</th>
                ${segmented ? html`<td>${segmentName(row.segment)}</td>` : nothing}
                <td class="num">${formatPercent(row.p_alive, { decimals: 0 })}</td>
                <td class="num">${expected(row.expected_purchases)}</td>
                ${
                  valued
                    ? html`<td class="num">
                          ${row.expected_spend === null ? '' : money(row.expected_spend)}
                        </td>
                        <td class="num">${row.value === null ? '' : money(row.value)}</td>`
                    : nothing
                }
                <td class="num">${whole(row.x)}</td>
                <td class="num">${span(row.t_x)}</td>
                <td class="num">${span(row.T)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <div class="actions no-print">
      ${answer.rows.length < Math.min(facts.customers, 500) ? html`<button type="button" class="button small" @click=${() => lab.set({ list: lab.settings.list + 5 * LIST })}>${t('customers-list-more')}</button>` : nothing}
      <levier-customers-download .facts=${facts}></levier-customers-download>
    </div>
  </section>`;
}

export function paramsView(answer: Purchases): TemplateResult {
  const greek: Record<string, string> = { alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ' };
  const spend =
    answer.spend === null
      ? []
      : Object.entries<number>({ ...answer.spend.params }).map(([name, value]) => ({
          name,
          value,
          low: null,
          high: null,
        }));
  return html`<section class="stack">
    <h2 id="customers-params">${t('customers-params-title')}</h2>
    <p class="quiet small">
      ${t('customers-params-hint')}
      ${t('customers-loglik', { value: formatNumber(answer.loglik, { decimals: 2 }) })}
    </p>
    <div class="table-wrap customers-narrow" tabindex="0" role="region" aria-labelledby="customers-params">
      <table>
        <thead>
          <tr>
            <th scope="col">${t('customers-param')}</th>
            <th scope="col" class="num">${t('customers-param-value')}</th>
            <th scope="col" class="num">${t('customers-param-interval')}</th>
          </tr>
        </thead>
        <tbody>
          ${[...answer.params, ...spend].map(
            ({ name, value, low, high }) =>
              html`<tr>
                <th scope="row">${greek[name] ?? name}</th>
                <td class="num">${formatNumber(value, { decimals: 4 })}</td>
                <td class="num">
                  ${low === null || high === null ? html`<span class="quiet">${t('customers-param-unknown')}</span>` : t('range-between', { low: formatNumber(Number(low.toPrecision(3))), high: formatNumber(Number(high.toPrecision(3))) })}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
