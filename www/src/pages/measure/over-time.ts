// The chosen days against those before and a year ago, then the sums over time with the line through them.

import { html, nothing, type TemplateResult } from 'lit';
import '../../charts/levier-chart';
import { lines } from '../../charts/lines';
import type { Measure, MeasureOverTime, MeasuredPeriod, Trend } from '../../engine';
import {
  formatCount,
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRange,
  formatValue,
  t,
  tNamed,
} from '../../i18n';

const SUMS = ['cost', 'conversions', 'revenue', 'clicks', 'impressions'];
const MONEY = new Set(['cost', 'revenue']);
const FIGURES = ['cpa', 'roas', 'roi', 'conversion_rate'];
/** What is drawn, by choice. */
export const DRAWN = ['cost', 'conversions', 'revenue', 'clicks', 'impressions'] as const;
export type Drawn = (typeof DRAWN)[number];

export function comparisonView(over: MeasureOverTime): TemplateResult | typeof nothing {
  const { now, before, year_ago: year } = over;
  if (now === null || (before === null && year === null)) return nothing;
  const sums = SUMS.filter((name) => now.columns.includes(name));
  const figures = FIGURES.filter((id) => now.total.figures[id]?.value != null);
  const head = (id: 'measure-before' | 'measure-year-ago', then: MeasuredPeriod): TemplateResult =>
    html`<th scope="col" class="num">
        ${t(id)}<br /><span class="small quiet"
          >${t('measure-dates', { from: formatDate(then.period.from, 'short'), to: formatDate(then.period.to, 'short') })}</span
        >
      </th>
      <th scope="col" class="num">${t('measure-change')}</th>`;
  const cells = (then: MeasuredPeriod | null, name: string): TemplateResult | typeof nothing => {
    if (then === null) return nothing;
    const change = then.changes[name];
    return html`<td class="num">${valueOf(then.measure, name)}</td>
      <td class="num">
        ${change === undefined ? html`<span class="quiet">${t('measure-unknown')}</span>` : formatPercent(change, { signed: true, decimals: 0 })}
      </td>`;
  };
  return html`<section class="stack">
    <h2 id="measure-compare-title">${t('measure-compare-title')}</h2>
    <div class="table-wrap" tabindex="0" role="region" aria-labelledby="measure-compare-title">
      <table class="measure-compare">
        <thead>
          <tr>
            <th scope="col">${t('measure-total')}</th>
            <th scope="col" class="num">${t('measure-now')}</th>
            ${before === null ? nothing : head('measure-before', before)}
            ${year === null ? nothing : head('measure-year-ago', year)}
          </tr>
        </thead>
        <tbody>
          ${[...sums, ...figures].map(
            (name) =>
              html`<tr data-row=${name}>
                <th scope="row">${nameOf(name)}</th>
                <td class="num">${valueOf(now, name)}</td>
                ${cells(before, name)} ${cells(year, name)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function nameOf(name: string): string {
  return SUMS.includes(name)
    ? tNamed(`measure-column-${name}`)
    : tNamed(`measure-figure-${name.replaceAll('_', '-')}`);
}

function valueOf(measure: Measure, name: string): string {
  const { currency, total } = measure;
  const sum = total.sums[name];
  if (sum !== undefined) return sum.value === null ? t('measure-unknown') : amount(name, sum.value, currency);
  const figure = total.figures[name];
  return figure?.value == null ? t('measure-unknown') : formatValue(figure.value, figure.unit, { currency });
}

function amount(name: string, value: number, currency: string | null): string {
  return MONEY.has(name) ? formatMoney(value, { currency }) : formatCount(value);
}

export function trendView(
  over: MeasureOverTime,
  drawn: Drawn,
  draw: (drawn: Drawn) => void,
): TemplateResult | typeof nothing {
  const { trend, now, currency } = over;
  const offered = DRAWN.filter((name) => now?.columns.includes(name));
  const name = offered.includes(drawn) ? drawn : offered[0];
  if (trend === null || trend.steps.length < 2 || name === undefined) return nothing;
  const per = t(trend.step_days === 7 ? 'decision-per-week' : 'decision-per-day');
  return html`<section class="stack" aria-labelledby="measure-trend-title">
    <h2 id="measure-trend-title">${t('measure-trend-title')}</h2>
    <p data-slope>${slopeSentence(trend, name, currency, per)}</p>
    <div class="fields no-print">
      <div class="field">
        <label for="measure-drawn">${t('measure-drawn')}</label>
        <select
          id="measure-drawn"
          class="input"
          @change=${(event: Event) => draw((event.target as HTMLSelectElement).value as Drawn)}
        >
          ${offered.map((one) => html`<option value=${one} ?selected=${one === name}>${nameOf(one)}</option>`)}
        </select>
      </div>
    </div>
    ${trendChart(trend, name, currency, per)}
  </section>`;
}

/** A line whose interval holds zero says nothing of a direction. */
function slopeSentence(trend: Trend, name: Drawn, currency: string | null, per: string): string {
  const slope = trend.slopes[name];
  if (slope === undefined) return t('measure-trend-unknown');
  const unit = MONEY.has(name) ? 'money' : 'count';
  const range = formatRange(Number(slope.low.toPrecision(3)), Number(slope.high.toPrecision(3)), unit, {
    currency,
  });
  const way = slope.low > 0 ? 'up' : slope.high < 0 ? 'down' : 'none';
  return t(`measure-trend-${way}`, {
    what: nameOf(name),
    slope: amount(name, Number(Math.abs(slope.slope).toPrecision(3)), currency),
    per,
    range,
  });
}

function trendChart(trend: Trend, name: Drawn, currency: string | null, per: string): TemplateResult {
  const words = {
    long: (value: number) => amount(name, value, currency),
    short: (value: number, beside?: number) =>
      MONEY.has(name) ? formatMoney(value, { currency, compact: true, beside }) : formatCount(value),
  };
  const known = trend.steps.flatMap((step, at) => {
    const value = step.sums[name] ?? null;
    return value === null ? [] : [{ x: at + 1, y: value }];
  });
  const last = trend.steps.at(-1)!;
  return html`<levier-chart
    .chart=${lines({
      file: `levier-trend-${name}`,
      title: `${nameOf(name)}, ${per}`,
      description: t('measure-trend-description', {
        what: nameOf(name),
        from: formatDate(trend.steps[0]!.start),
        to: formatDate(last.start),
      }),
      series: [{ name: null, ink: 'curve', label: '', shape: 'line', points: known }],
      top: null,
      mark: null,
      labels: {
        x: t('measure-trend-axis', { from: formatDate(trend.steps[0]!.start), to: formatDate(last.start) }),
        y: nameOf(name),
      },
      xWords: { long: (value) => formatNumber(value), short: (value) => formatNumber(value) },
      yWords: words,
      under: null,
      table: {
        columns: [
          { label: t('decision-column-date'), numeric: false },
          { label: nameOf(name), numeric: true },
        ],
        rows: trend.steps.map((step) => {
          const value = step.sums[name] ?? null;
          return [formatDate(step.start, 'short'), value === null ? t('measure-unknown') : words.long(value)];
        }),
      },
    })}
  ></levier-chart>`;
}
