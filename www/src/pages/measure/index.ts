// Measure: a sentence with its doubt, then the table by channel and campaign, then what is missing.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierPage, session } from '../../app/context';
import { href } from '../../app/router';
import type { Measure } from '../../engine';
import { formatCount, formatDate, formatMoney, formatPercent, t, tNamed } from '../../i18n';
import '../../charts/levier-chart';
import { intervals } from '../../charts/intervals';
import { noteSentence, problem } from '../../i18n/codes';
import { emptyPage } from '../example';
import { waiting } from '../waiting';
import { platformWord } from '../platform';
import './margin';
import { measureTable } from './table';

const PLAIN = ['impressions', 'clicks', 'cost', 'conversions', 'revenue'];

/** Channels bring customers; whether they stay is measured on another page. */
function customersDoor(): TemplateResult {
  return html`<section class="stack tight no-print" aria-labelledby="measure-customers">
    <h2 class="minor" id="measure-customers">${t('measure-customers')}</h2>
    <p>${t('measure-customers-what')}</p>
    <p class="actions"><a class="button" href=${href('customers')}>${t('measure-customers-go')}</a></p>
  </section>`;
}

export class Page extends LevierPage {
  static override properties = { ...LevierPage.properties, opened: { state: true } };
  declare private opened: ReadonlySet<string>;

  constructor() {
    super();
    this.opened = new Set();
  }

  pageTitle(): string {
    return t('measure-title');
  }

  protected override render() {
    const { sources } = session().document;
    if (!sources.some((source) => source.report.kind === 'ads')) {
      return html`<div class="page">
        <h1>${t('measure-title')}</h1>
        ${emptyPage({ title: 'measure-empty-title', text: 'measure-empty', import: 'measure-empty-import', example: 'measure-empty-example' })}
        ${sources.length > 0 ? html`<p class="note">${t('measure-only-series')}</p>` : nothing}
        ${customersDoor()}
      </div>`;
    }
    const { value: measure, error } = session().measured();
    if (error !== null) {
      return html`<div class="page">
        <h1>${t('measure-title')}</h1>
        ${problem(error)}
        <p class="actions"><a class="button" href=${href('data')}>${t('measure-empty-import')}</a></p>
      </div>`;
    }
    if (measure === null) return waiting();
    const toggle = (names: readonly string[]): void => {
      const next = new Set(this.opened);
      const open = names.some((name) => !next.has(name));
      for (const name of names) {
        if (open) next.add(name);
        else next.delete(name);
      }
      this.opened = next;
    };
    return html`<div class="page">
      <header class="stack tight">
        <h1>${t('measure-title')}</h1>
        <p class="lede long">${this.#sentence(measure)}</p>
        ${this.#doubt(measure)}
      </header>
      <section class="stack">
        <h2 id="measure-table-title">${t('measure-table-title')}</h2>
        ${measureTable(measure, this.opened, toggle)}
      </section>
      ${this.#intervals(measure)} ${this.#missing(measure)}
      <levier-margin></levier-margin>
      ${customersDoor()}
    </div>`;
  }

  #sentence({ total, currency }: Measure): string {
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

  #doubt({ total, period, currency }: Measure): TemplateResult {
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

  /** Only when there is something to compare. */
  #intervals(measure: Measure): TemplateResult | typeof nothing {
    const rows = measure.channels.flatMap((group) => {
      const rate = group.figures['conversion_rate'];
      const interval = rate?.explanation.interval;
      return rate?.value != null && interval
        ? [{ name: platformWord(group.name), value: rate.value, low: interval.low, high: interval.high }]
        : [];
    });
    if (rows.length < 2) return nothing;
    const words = {
      long: (value: number) => formatPercent(value),
      short: (value: number) => formatPercent(value),
    };
    return html`<section class="stack">
      <levier-chart
        .chart=${intervals({
          file: 'levier-conversion-rate',
          title: t('measure-chart-title'),
          description: t('measure-chart-description'),
          rows,
          words,
          table: {
            columns: [
              { label: t('measure-name'), numeric: false },
              { label: t('measure-figure-conversion-rate'), numeric: true },
              { label: t('chart-low'), numeric: true },
              { label: t('chart-high'), numeric: true },
            ],
            rows: rows.map((row) => [row.name, ...[row.value, row.low, row.high].map(words.long)]),
          },
        })}
      ></levier-chart>
    </section>`;
  }

  #missing({ total, columns, notes }: Measure): TemplateResult | typeof nothing {
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
}

customElements.define('levier-page-measure', Page);
