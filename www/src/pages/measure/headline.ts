// What was found, in a sentence with its doubt; and at the foot what the figures do not cover.

import { html, nothing, type TemplateResult } from 'lit';
import { href } from '../../app/router';
import type { Measure, MeasureOverTime } from '../../engine';
import { formatCount, formatDate, formatMoney, formatPercent, listOf, t, tNamed } from '../../i18n';
import { noteSentence } from '../../i18n/codes';
import { platformWord } from '../platform';

const PLAIN = ['impressions', 'clicks', 'cost', 'conversions', 'revenue'];

export function sentence({ total, currency }: Measure): string {
  const sum = (name: string): number | null => total.sums[name]?.value ?? null;
  const money = (value: number): string => formatMoney(value, { currency });
  const [cost, conversions, clicks] = [sum('cost'), sum('conversions'), sum('clicks')];
  const cpa = total.figures['cpa']?.value ?? null;
  const cpc = total.figures['cpc']?.value ?? null;
  if (cost === null) return t('measure-nothing-spent');
  if (conversions !== null && cpa !== null) {
    // The cost per conversion is not the one amount over the other when some rows do not give their
    // conversions.
    const partial = total.figures['cpa']?.excluded.some((one) => one.key === 'cost') ?? false;
    return t(partial ? 'measure-cost-conversions-partial' : 'measure-cost-conversions', {
      n: conversions,
      cost: money(cost),
      conversions: formatCount(conversions),
      cpa: money(cpa),
    });
  }
  if (clicks !== null && cpc !== null)
    return t('measure-cost-clicks', {
      n: clicks,
      cost: money(cost),
      clicks: formatCount(clicks),
      cpc: money(cpc),
    });
  return t('measure-cost-only', { cost: money(cost) });
}

export function doubt({ total, period, currency }: Measure): TemplateResult {
  const rate = total.figures['conversion_rate'];
  const interval = rate?.explanation.interval ?? null;
  const excluded = total.figures['cpa']?.excluded.find((one) => one.key === 'cost');
  return html` ${
    rate?.value != null && interval !== null
      ? html`<p>
          ${t('measure-doubt', {
            rate: formatPercent(rate.value),
            low: formatPercent(interval.low),
            high: formatPercent(interval.high),
            confidence: formatPercent(interval.confidence),
          })}
        </p>`
      : nothing
  }
  ${excluded ? html`<p>${t('measure-excluded', { rows: excluded.rows, value: formatMoney(excluded.value, { currency }) })}</p>` : nothing}
  ${period === null ? nothing : html`<p class="quiet">${t('measure-period', { from: formatDate(period.from), to: formatDate(period.to) })}</p>`}`;
}

/** Where platforms together claim more sales than there were orders. */
export function claimsView({ claims, currency }: MeasureOverTime): TemplateResult | typeof nothing {
  if (claims === null) return nothing;
  const { period, platforms, claimed, orders, cost_per_order: cost } = claims;
  const own = platforms.map(({ platform, conversions }) =>
    t('measure-claims-platform', {
      platform: platformWord(platform),
      conversions: formatCount(conversions),
    }),
  );
  return html`<section class="note warn" aria-labelledby="measure-claims-title" data-claims>
    <h2 class="minor" id="measure-claims-title">${t('measure-claims-title')}</h2>
    <p>
      ${t('measure-claims', {
        from: formatDate(period.from),
        to: formatDate(period.to),
        claimed: formatCount(claimed),
        platforms: listOf(own),
        orders: formatCount(orders),
      })}
      ${cost === null ? nothing : t('measure-claims-cost', { cost: formatMoney(cost, { currency }) })}
    </p>
    <p>${t('measure-claims-choose')} <a href=${href('data')}>${t('measure-claims-go')}</a></p>
  </section>`;
}

export function missing({ total, columns, notes }: Measure): TemplateResult | typeof nothing {
  const partial = columns.filter(
    (column) => PLAIN.includes(column) && (total.sums[column]?.missing_rows ?? 0) > 0,
  );
  if (partial.length === 0 && notes.length === 0) return nothing;
  return html`<section class="note" aria-labelledby="measure-missing-title">
    <h2 class="minor" id="measure-missing-title">${t('measure-missing-title')}</h2>
    <ul>
      ${partial.map((column) => html`<li>${t('measure-missing-row', { column: tNamed(`measure-column-${column}`), rows: total.sums[column]!.missing_rows })}</li>`)}
      ${notes.map((note) => html`<li>${noteSentence(note)}</li>`)}
    </ul>
  </section>`;
}
