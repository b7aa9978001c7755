// The charts of purchases to come: who is still there, and the model beside what was observed.

import '../../charts/levier-chart';
import { html, nothing, type TemplateResult } from 'lit';
import { actualExpected } from '../../charts/actual-expected';
import { heatGrid } from '../../charts/heat-grid';
import { lines } from '../../charts/lines';
import type { Purchases } from '../../engine';
import { formatDate, formatNumber, formatPercent, t } from '../../i18n';
import { countWords, expected, plainWords, time, whole, type TimeUnit } from './words';

/** What is drawn of the grid, with its figures; the table has all of it. */
const GRID_COLUMNS = [0, 1, 2, 3, 5, 8, 12, 20];

const GRID_ROWS = 8;

export function aliveGrid(
  { alive_grid: grid, model }: Purchases,
  unit: TimeUnit,
): TemplateResult | typeof nothing {
  const { x, recency } = grid;
  const [first, last] = [recency[0], recency.at(-1)];
  if (first === undefined || last === undefined || x.length === 0) return nothing;
  const share = (value: number | null | undefined): string =>
    value == null ? '' : formatPercent(value, { decimals: 0 });
  const at = recency.map((value) =>
    formatNumber(value, { decimals: value >= 10 || Number.isInteger(value) ? 0 : 1 }),
  );
  const periodic = model === 'bgbb';
  // Nobody has a last purchase without a repeat one, nor more purchases than there were opportunities.
  const cell = (column: number, row: number): number | null => {
    const possible =
      x[column] === 0
        ? recency[row] === first
        : periodic
          ? x[column]! <= recency[row]!
          : recency[row]! > first;
    return possible ? (grid.p_alive[column]?.[row] ?? null) : null;
  };
  const columns = x.flatMap((value, index) => (GRID_COLUMNS.includes(value) ? [index] : []));
  const every = Math.max(1, Math.round((recency.length - 1) / GRID_ROWS));
  const rows = recency.flatMap((_, index) => (index % every === 0 ? [index] : []));
  return html`<levier-chart
    .chart=${heatGrid({
      file: 'levier-p-alive',
      title: t('customers-alive-grid-title'),
      description: t('customers-alive-grid-description', {
        time: time(Math.max(first, last), unit, { decimals: 0 }),
      }),
      columns: columns.map((index) => formatNumber(x[index]!)),
      rows: rows.map((index) => at[index]!),
      cells: columns.map((column) => rows.map((row) => cell(column, row))),
      labels: {
        columns: t('customers-alive-grid-columns'),
        rows: t('customers-alive-grid-rows', { unit: t('customers-unit', { unit }) }),
      },
      words: share,
      table: {
        columns: [
          { label: t('customers-alive-grid-rows', { unit: t('customers-unit', { unit }) }), numeric: true },
          ...x.map((value) => ({
            label: t('customers-alive-grid-cell', { x: formatNumber(value) }),
            numeric: true,
          })),
        ],
        rows: () => at.map((name, row) => [name, ...x.map((_, column) => share(cell(column, row)))]),
      },
    })}
  ></levier-chart>`;
}

export function fitCheck(answer: Purchases): TemplateResult {
  const rows = answer.fit_check.map(({ x, actual, expected: mean }) => ({ name: x, actual, expected: mean }));
  return html`<levier-chart
    .chart=${actualExpected({
      file: 'levier-fit-check',
      title: t('customers-fit-title'),
      description: t('customers-fit-description'),
      rows,
      words: countWords,
      labels: {
        x: t('customers-fit-x'),
        y: t('customers-fit-y'),
        actual: t('customers-actual'),
        expected: t('customers-expected'),
      },
      table: {
        columns: [
          { label: t('customers-fit-x'), numeric: false },
          { label: t('customers-actual'), numeric: true },
          { label: t('customers-expected'), numeric: true },
        ],
        rows: rows.map((row) => [row.name, whole(row.actual), expected(row.expected)]),
      },
    })}
  ></levier-chart>`;
}

/** At the cut, nothing has been bought since the cut. */
const START = { x: 0, y: 0 };

export function judged({ holdout }: Purchases, unit: TimeUnit): TemplateResult {
  if (holdout === null)
    return html`<h2>${t('customers-holdout-none-title')}</h2>
      <p>${t('customers-holdout-none')}</p>`;
  const said = { from: formatDate(holdout.from), to: formatDate(holdout.to) };
  const x = t('customers-holdout-x', { unit: t('customers-unit', { unit }) });
  return html`<levier-chart
      .chart=${lines({
        file: 'levier-holdout',
        title: t('customers-holdout-title'),
        description: t('customers-holdout-description', said),
        series: [
          {
            name: t('customers-actual'),
            ink: 'line observed',
            label: 'observed',
            shape: 'line',
            points: [START, ...holdout.weekly.map(({ t: at, actual }) => ({ x: at, y: actual }))],
          },
          {
            name: t('customers-expected'),
            ink: 'line fitted',
            label: 'fitted',
            shape: 'line',
            points: [START, ...holdout.weekly.map(({ t: at, expected: mean }) => ({ x: at, y: mean }))],
          },
        ],
        top: null,
        mark: null,
        under: null,
        labels: { x, y: t('customers-holdout-y') },
        xWords: plainWords,
        yWords: countWords,
        table: {
          columns: [
            { label: x, numeric: true },
            { label: t('customers-actual'), numeric: true },
            { label: t('customers-expected'), numeric: true },
          ],
          rows: () =>
            holdout.weekly.map((one) => [formatNumber(one.t), whole(one.actual), expected(one.expected)]),
        },
      })}
    ></levier-chart>
    <levier-chart
      .chart=${actualExpected({
        file: 'levier-holdout-by-x',
        title: t('customers-holdout-by-x-title'),
        description: t('customers-holdout-by-x-description'),
        rows: holdout.by_x.map((one) => ({ name: one.x, actual: one.actual, expected: one.expected })),
        words: plainWords,
        labels: {
          x: t('customers-fit-x'),
          y: t('customers-holdout-by-x-y'),
          actual: t('customers-actual'),
          expected: t('customers-expected'),
        },
        table: {
          columns: [
            { label: t('customers-fit-x'), numeric: false },
            { label: t('customers-holdout-n'), numeric: true },
            { label: t('customers-actual'), numeric: true },
            { label: t('customers-expected'), numeric: true },
          ],
          rows: holdout.by_x.map((one) => [
            one.x,
            whole(one.n),
            formatNumber(one.actual),
            formatNumber(one.expected),
          ]),
        },
      })}
    ></levier-chart>`;
}
