// Cohorts by month: their table of shares or amounts, their curves, and the months they are made of.

import '../../charts/levier-chart';
import { html, nothing, type TemplateResult } from 'lit';
import { gainsLosses } from '../../charts/gains-losses';
import { lines, type LineSeries } from '../../charts/lines';
import { cssVars } from '../../components/css-vars';
import type { Cohorts } from '../../engine';
import { formatDate, formatPercent, t } from '../../i18n';
import { countWords, expected, moneyWords, plainWords, shareWords, whole } from './words';

/** In a smaller cohort one purchase more or less changes everything. */
export const FEW = 20;

export const VIEWS = ['retention', 'rolling', 'active', 'revenue', 'cumulative'] as const;

export type View = (typeof VIEWS)[number];

export function cellsOf(cohorts: Cohorts, view: View): number[][] | null {
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

const monthName = (month: string): string => formatDate(month.length === 7 ? `${month}-01` : month, 'month');

/** Whether the row of a cohort ends in the last month of the data, and that month is not over. */
function isOpen(
  { cohort, months: { month }, last_month_complete: complete }: Cohorts,
  at: number,
  length: number,
): boolean {
  return !complete && month.indexOf(cohort[at]!) + length === month.length;
}

export function isSmall({ size }: Cohorts, at: number): boolean {
  return (size[at] ?? 0) < FEW;
}

export function cohortTable(cohorts: Cohorts, view: View): TemplateResult {
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

export function cohortCurves(cohorts: Cohorts, view: View): TemplateResult {
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

export function cohortMonths({ months: by, last_month_complete: complete }: Cohorts): TemplateResult {
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
