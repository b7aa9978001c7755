// Cohorts: the table with nothing where nothing has happened yet, its curves, and the movement of customers
// by month.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { go } from '../../app/router';
import { gainsLosses } from '../../charts/gains-losses';
import '../../charts/levier-chart';
import { lines, type LineSeries } from '../../charts/lines';
import { cssVars } from '../../components/css-vars';
import { toEngineError, type Cohorts, type EngineError } from '../../engine';
import { formatDate, formatPercent, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { lab } from './lab';
import { lastOf, waiting } from './parts';
import { countWords, expected, moneyWords, plainWords, shareWords, whole } from './words';

/** In a smaller cohort one purchase more or less changes everything. */
const FEW = 20;

const VIEWS = ['retention', 'rolling', 'active', 'revenue', 'cumulative'] as const;
type View = (typeof VIEWS)[number];

export class CohortsView extends LevierElement {
  static override properties: PropertyDeclarations = { view: { state: true }, failure: { state: true } };
  declare private view: View;
  declare private failure: EngineError | null;

  constructor() {
    super();
    this.view = 'retention';
    this.failure = null;
  }

  protected override render() {
    const question = lab.cohorts();
    const cohorts = lastOf(question.state);
    return html`<div class="customers-part">
      ${waiting(question)}${cohorts === null ? nothing : this.#found(cohorts)}
    </div>`;
  }

  #found(cohorts: Cohorts): TemplateResult {
    const views = VIEWS.filter((view) => cellsOf(cohorts, view) !== null);
    const view = views.includes(this.view) ? this.view : 'retention';
    return html`<section class="stack" aria-labelledby="cohorts-title">
        <h2 id="cohorts-title">${t('customers-cohorts-title')}</h2>
        <p class="customers-said" role="status">${sentence(cohorts)}</p>
        <p class="quiet">
          ${t('customers-cohorts-complete')}
          ${cohorts.last_month_complete ? nothing : t('customers-cohorts-incomplete')}
          ${cohorts.size.some((_, at) => isSmall(cohorts, at)) ? t('customers-cohorts-few', { n: FEW }) : nothing}
        </p>
        <fieldset class="customers-switch no-print">
          <legend>${t('customers-cohorts-show')}</legend>
          ${views.map((one) => html`<label class="choice"><input type="radio" name="cohorts-view" .checked=${one === view} @change=${() => (this.view = one)} /> ${t(`customers-cohorts-${one}`)}</label>`)}
        </fieldset>
        <p class="small quiet">${t(`customers-cohorts-${view}-what`)}</p>
        ${table(cohorts, view)}
      </section>
      <section class="stack">${curves(cohorts, view)}</section>
      <section class="stack">
        ${months(cohorts)}
        <p class="customers-trap small">${t('customers-months-trap')}</p>
      </section>
      ${this.#objective(cohorts)}
      <p class="small quiet">${t('customers-source-cohorts')}</p>`;
  }

  /** An objective from the first month's retention: the form of the strategy asks for the rest. */
  #objective(cohorts: Cohorts): TemplateResult | typeof nothing {
    const baseline = cohorts.whole_month_retention[1];
    if (baseline === undefined || session().readOnly) return nothing;
    return html`<section class="stack tight no-print">
      ${this.failure === null ? nothing : problem(this.failure)}
      <p class="actions">
        <button type="button" class="button primary" @click=${() => this.#set(baseline)}>
          ${t('customers-cohorts-objective')}</button
        ><span class="small quiet">${t('customers-cohorts-objective-hint')}</span>
      </p>
    </section>`;
  }

  #set(baseline: number): void {
    try {
      session().run({
        type: 'put_objective',
        objective: {
          id: '',
          title: t('customers-objective-title'),
          kpi: 'retention_rate',
          scope: t('customers-objective-scope'),
          channel: null,
          direction: 'increase',
          baseline,
          target: null,
          start: session().today(),
          deadline: null,
          owner: '',
          budget: null,
          strategic_goal: '',
          max_rel_change: 0.5,
        },
      });
      const { objectives } = session().document;
      go('strategy', [objectives[objectives.length - 1]!.id]);
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }
}

function cellsOf(cohorts: Cohorts, view: View): number[][] | null {
  switch (view) {
    case 'retention':
      return cohorts.retention;
    case 'rolling':
      return cohorts.rolling_retention;
    case 'active':
      return cohorts.active;
    case 'revenue':
      return cohorts.revenue;
    case 'cumulative':
      return cohorts.cumulative_revenue_per_customer;
  }
}

function wordsOf(view: View): { long: (value: number) => string; short: (value: number) => string } {
  if (view === 'retention' || view === 'rolling')
    return {
      long: (value) => formatPercent(value, { decimals: value > 0 && value < 0.1 ? 1 : 0 }),
      short: shareWords.short,
    };
  return view === 'active' ? { long: whole, short: countWords.short } : moneyWords;
}

function sentence({ whole_month_retention: pooled }: Cohorts): string {
  const [, first] = pooled;
  const last = pooled.length - 1;
  if (first === undefined) return t('customers-cohorts-found-short');
  return t('customers-cohorts-found', {
    share: formatPercent(first),
    later: last > 2 ? 1 : 0,
    month: Math.min(6, last),
    last: formatPercent(pooled[Math.min(6, last)]!),
  });
}

const monthName = (month: string): string => formatDate(month.length === 7 ? `${month}-01` : month, 'month');

/** Whether the row of a cohort ends in the last month of the data, and that month is not over. */
function isOpen(
  { cohort, months: { month }, last_month_complete: complete }: Cohorts,
  at: number,
  length: number,
): boolean {
  return !complete && month.indexOf(cohort[at]!) + length === month.length;
}

function isSmall({ size }: Cohorts, at: number): boolean {
  return (size[at] ?? 0) < FEW;
}

function table(cohorts: Cohorts, view: View): TemplateResult {
  const cells = cellsOf(cohorts, view)!;
  const { long } = wordsOf(view);
  const length = Math.max(0, ...cells.map((row) => row.length));
  // The first month is everybody: it would make all others pale.
  const largest = Math.max(0, ...cells.flatMap((row) => (view === 'cumulative' ? row : row.slice(1))));
  const shade = (value: number, k: number) =>
    cssVars({
      '--shade-of': k === 0 && view !== 'cumulative' ? '0%' : `${Math.round((value / (largest || 1)) * 46)}%`,
    });
  const pooled = view === 'retention' ? cohorts.whole_month_retention : null;
  // Everybody: on a phone that column makes room for what follows.
  const whole0 = view === 'retention' || view === 'rolling';
  // The last month of the data, not over yet: the last cell of each row that reaches it.
  const open = (row: number[], at: number, k: number): boolean =>
    k === row.length - 1 && isOpen(cohorts, at, row.length);
  return html`<div
    class="table-wrap customers-cohorts"
    tabindex="0"
    role="region"
    aria-label=${t(`customers-cohorts-${view}`)}
  >
    <table>
      <thead>
        <tr>
          <th scope="col">${t('customers-cohorts-cohort')}</th>
          <th scope="col" class="num">${t('customers-cohorts-size')}</th>
          ${Array.from({ length }, (_, k) => html`<th scope="col" class="num ${k === 0 && whole0 ? 'm0' : ''}" title=${k === 0 ? t('customers-cohorts-month-first') : nothing}>${t('customers-cohorts-month', { k })}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${cohorts.cohort.map((cohort, at) => {
          const row = cells[at] ?? [];
          return html`<tr class=${isSmall(cohorts, at) ? 'few' : ''}>
            <th scope="row">${monthName(cohort)}</th>
            <td class="num">${whole(cohorts.size[at] ?? 0)}</td>
            ${Array.from({ length }, (_, k) => (k < row.length ? html`<td class="num cohort ${open(row, at, k) ? 'open' : ''} ${k === 0 && whole0 ? 'm0' : ''}" ${shade(row[k]!, k)}>${long(row[k]!)}</td>` : html`<td></td>`))}
          </tr>`;
        })}
      </tbody>
      ${
        pooled === null
          ? nothing
          : html`<tfoot>
              <tr>
                <th scope="row">${t('customers-cohorts-pooled')}</th>
                <td></td>
                ${Array.from({ length }, (_, k) => html`<td class="num ${k === 0 ? 'm0' : ''}">${k < pooled.length ? long(pooled[k]!) : nothing}</td>`)}
              </tr>
            </tfoot>`
      }
    </table>
  </div>`;
}

function curves(cohorts: Cohorts, view: View): TemplateResult {
  const cells = cellsOf(cohorts, view)!;
  const share = view === 'retention' || view === 'rolling';
  // A share of everybody is 100 % in its first month: the axis is better spent on what follows.
  const from = share ? 1 : 0;
  // A month that is not over would look like a fall.
  const over = cells.map((row, at) => (isOpen(cohorts, at, row.length) ? row.slice(0, -1) : row));
  const pooled = cohorts.whole_month_retention;
  const points = (row: readonly number[]): { x: number; y: number }[] =>
    row.slice(from).map((y, k) => ({ x: k + from, y }));
  const drawn = over.map(points);
  const told = (row: readonly unknown[], at: number): boolean => row.length > 1 && !isSmall(cohorts, at);
  const ends = [drawn.findIndex(told), drawn.findLastIndex(told)];
  const name = (at: number): string | null =>
    at === ends[0]
      ? t('customers-cohorts-first', { month: monthName(cohorts.cohort[at]!) })
      : at === ends[1]
        ? t('customers-cohorts-last', { month: monthName(cohorts.cohort[at]!) })
        : null;
  const series: LineSeries[] = drawn.flatMap((row, at) =>
    isSmall(cohorts, at)
      ? []
      : [{ name: name(at), ...inkOf(at === ends[1], at === ends[0]), shape: 'line' as const, points: row }],
  );
  if (view === 'retention')
    series.push({
      name: t('customers-cohorts-pooled'),
      ink: 'curve',
      label: '',
      shape: 'line',
      points: points(pooled),
    });
  const { long, short } = wordsOf(view);
  return html`<levier-chart
    .chart=${lines({
      file: `levier-cohorts-${view}`,
      title: t(`customers-cohorts-${view}`),
      description: `${t('customers-cohorts-chart-description')}${cohorts.last_month_complete ? '' : ` ${t('customers-cohorts-chart-over')}`}`,
      series: series.filter((one) => one.points.length > 0),
      top: null,
      mark: null,
      under: null,
      labels: { x: t('customers-cohorts-x'), y: t(`customers-cohorts-${view}`) },
      xWords: plainWords,
      yWords: { long, short },
      table: {
        columns: [
          { label: t('customers-cohorts-cohort'), numeric: false },
          ...(cells[0] ?? []).map((_, k) => ({ label: t('customers-cohorts-month', { k }), numeric: true })),
        ],
        rows: () =>
          cohorts.cohort.map((cohort, at) => [
            monthName(cohort),
            ...(cells[0] ?? []).map((_, k) => (cells[at]?.[k] === undefined ? '' : long(cells[at][k]))),
          ]),
      },
    })}
  ></levier-chart>`;
}

/** The latest is what moves; the first is what it is compared with. */
function inkOf(last: boolean, first: boolean): { ink: string; label: string } {
  return last
    ? { ink: 'line fitted', label: 'fitted' }
    : { ink: first ? 'line baseline' : 'rail', label: 'soft' };
}

function months({ months: by, last_month_complete: complete }: Cohorts): TemplateResult {
  const rate = (value: number | null | undefined): string => (value == null ? '' : formatPercent(value));
  return html`<levier-chart
    .chart=${gainsLosses({
      file: 'levier-customers-by-month',
      title: t('customers-months-title'),
      description: `${t('customers-months-description')}${complete ? '' : ` ${t('customers-cohorts-incomplete')}`}`,
      periods: by.month.map(monthName),
      gains: [
        { name: t('customers-months-retained'), ink: 'bar whole', values: by.retained },
        { name: t('customers-months-reactivated'), ink: 'bar weak', values: by.reactivated },
        { name: t('customers-months-new'), ink: 'bar', values: by.new },
      ],
      losses: { name: t('customers-months-lost'), ink: 'bar down', values: by.lost },
      unfinished: complete ? null : (by.month.at(-1) ?? null),
      words: countWords,
      table: {
        columns: [
          { label: t('customers-months-month'), numeric: false },
          ...(['active', 'new', 'retained', 'reactivated', 'lost', 'retention', 'churn'] as const).map(
            (name) => ({
              label: t(`customers-months-${name}`),
              numeric: true,
            }),
          ),
        ],
        rows: () =>
          by.month.map((month, at) => [
            monthName(month),
            ...[by.active, by.new, by.retained, by.reactivated, by.lost].map((values) =>
              expected(values[at] ?? 0, { decimals: 0 }),
            ),
            rate(by.retention_rate[at]),
            rate(by.churn_rate[at]),
          ]),
      },
    })}
  ></levier-chart>`;
}

customElements.define('levier-customers-cohorts', CohortsView);
