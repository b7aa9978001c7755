// Measure: a sentence with its doubt, the days chosen and those before, then the table by channel and
// campaign, the trend, mailings and visits, then what is missing.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LevierPage, session } from '../../app/context';
import { href, route } from '../../app/router';
import { lab, type EngineError, type Measure, type MeasureAsked, type MeasureOverTime } from '../../engine';
import { Question } from '../../state/question';
import { formatPercent, t } from '../../i18n';
import '../../charts/levier-chart';
import { intervals } from '../../charts/intervals';
import { problem } from '../../i18n/codes';
import { emptyPage } from '../example';
import { methodsDoor } from '../methods/door';
import { waiting } from '../waiting';
import { platformWord } from '../platform';
import './margin';
import './vat';
import { tableButtons } from '../../share/table-file';
import { askedOf, keepAsked } from './asked';
import { contentSentence, contentView } from './content';
import { controlsView } from './controls';
import { claimsView, doubt, missing, sentence } from './headline';
import { measureFile } from './file';
import { comparisonView, trendView, type Drawn } from './over-time';
import { measureTable, type TableChoice } from './table';
import { heldVat } from './vat';

/** The kinds of files that this page reads. */
const MEASURED: ReadonlySet<string> = new Set(['ads', 'email', 'web']);

/** Channels bring customers; whether they stay is measured on another page. */
function customersDoor(): TemplateResult {
  return html`<section class="stack tight no-print" aria-labelledby="measure-customers">
    <h2 class="minor" id="measure-customers">${t('measure-customers')}</h2>
    <p>${t('measure-customers-what')}</p>
    <p class="actions"><a class="button" href=${href('customers')}>${t('measure-customers-go')}</a></p>
  </section>`;
}

export class Page extends LevierPage {
  static override properties = {
    ...LevierPage.properties,
    opened: { state: true },
    asked: { state: true },
    choice: { state: true },
    drawn: { state: true },
  };
  declare private opened: ReadonlySet<string>;
  declare private asked: MeasureAsked;
  declare private choice: TableChoice;
  declare private drawn: Drawn;
  readonly #question = new Question<MeasureOverTime>(0);

  constructor() {
    super();
    this.opened = new Set();
    this.asked = askedOf(route().query);
    this.choice = { sort: null, hidden: new Set() };
    this.drawn = 'cost';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#question.rest();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The address may have been changed by hand, or by the history.
    if (changed.has('query')) this.asked = askedOf(route().query);
  }

  pageTitle(): string {
    return t('measure-title');
  }

  protected override render() {
    const { sources } = session().document;
    if (!sources.some((source) => MEASURED.has(source.report.kind))) {
      return html`<div class="page">
        <h1>${t('measure-title')}</h1>
        ${emptyPage({ title: 'measure-empty-title', text: 'measure-empty', import: 'measure-empty-import', example: 'measure-empty-example' })}
        ${sources.length > 0 ? html`<p class="note">${t('measure-only-series')}</p>` : nothing}
        ${customersDoor()} ${methodsDoor('measure')}
      </div>`;
    }
    const { text } = session();
    const { asked } = this;
    this.#question.ask(JSON.stringify([text, asked]), () => lab.measureOverTime(text, asked));
    const { value: over, error } = this.#question;
    if (error !== null) return this.#refused(error);
    if (over === null) return waiting();
    const measure = over.now;
    return html`<div class="page">
      <header class="stack tight">
        <h1>${t('measure-title')}</h1>
        <p class="lede long">${measure === null ? contentSentence(over) : sentence(measure)}</p>
        ${measure === null ? nothing : doubt(measure)} ${heldVat()}
      </header>
      ${claimsView(over)} ${controlsView(over, asked, (next) => this.#ask(next))} ${comparisonView(over)}
      ${measure === null ? nothing : this.#ads(over, measure)}
      ${over.content.map((table) => contentView(table, over.currency))}
      ${measure === null ? nothing : missing(measure)}
      ${measure?.columns.includes('revenue') || over.content.some((one) => one.columns.includes('revenue')) ? html`<levier-vat></levier-vat>` : nothing}
      ${measure === null ? nothing : html`<levier-margin></levier-margin>`} ${customersDoor()}
      ${methodsDoor('measure')}
    </div>`;
  }

  #ads(over: MeasureOverTime, measure: Measure): TemplateResult {
    return html`<section class="stack">
        <h2 id="measure-table-title">${t('measure-table-title')}</h2>
        ${measureTable(
          measure,
          this.opened,
          (names) => this.#toggle(names),
          this.choice,
          (choice) => (this.choice = choice),
        )}
        <p class="actions no-print">${tableButtons(() => measureFile(measure))}</p>
      </section>
      ${trendView(over, this.drawn, (drawn) => (this.drawn = drawn))} ${this.#intervals(measure)}`;
  }

  #refused(error: EngineError): TemplateResult {
    const { asked } = this;
    const narrowed = asked.from !== null || asked.to !== null || asked.last_days !== null;
    return html`<div class="page">
      <h1>${t('measure-title')}</h1>
      ${problem(error)}
      <p class="actions">
        ${
          narrowed
            ? html`<button
                class="button"
                type="button"
                @click=${() => this.#ask({ ...asked, from: null, to: null, last_days: null })}
              >
                ${t('measure-all-days')}
              </button>`
            : html`<a class="button" href=${href('data')}>${t('measure-empty-import')}</a>`
        }
      </p>
    </div>`;
  }

  #toggle(names: readonly string[]): void {
    const next = new Set(this.opened);
    const open = names.some((name) => !next.has(name));
    for (const name of names) {
      if (open) next.add(name);
      else next.delete(name);
    }
    this.opened = next;
  }

  #ask(asked: MeasureAsked): void {
    this.asked = asked;
    keepAsked(asked);
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
}

customElements.define('levier-page-measure', Page);
