// Purchases to come and what they are worth: the figures, why, whether to believe them, by segment, customer
// by customer.

import { html, nothing, type TemplateResult } from 'lit';
import '../../charts/levier-chart';
import './download';
import { actualExpected } from '../../charts/actual-expected';
import { heatGrid } from '../../charts/heat-grid';
import { lines } from '../../charts/lines';
import type { AudienceFacts, Purchases } from '../../engine';
import { formatDate, formatNumber, formatPercent, NONE, t, type Ending } from '../../i18n';
import { alive, NAMES, purchases as purchasesFormula, value as valueFormula, why } from './formulas';
import { LIST, lab } from './lab';
import { segmentsView } from './segments';
import {
  about,
  countWords,
  expected,
  money,
  plainWords,
  time,
  whole,
  type TimeUnit,
  segmentName,
} from './words';
import { warningsView } from './parts';

/** The answer in one sentence, with its horizon and its unit. */
export function sentence(answer: Purchases): string {
  const { horizon, unit } = lab.settings;
  const said = {
    customers: whole(answer.customers),
    alive: whole(answer.alive),
    purchases: Math.round(answer.expected_purchases),
    bought: whole(about(answer.expected_purchases)),
    horizon: time(horizon, unit),
  };
  const lost = nobodyLeaves(answer) ? 'nobody' : 'some';
  return answer.value === null
    ? t('customers-found', { ...said, lost })
    : t('customers-found-value', {
        ...said,
        lost,
        value: money(about(answer.value.total), { decimals: 0 }),
        kind: kindOf(answer),
      });
}

/** How many are still there is then not known: it is not told as an answer. */
function nobodyLeaves({ warnings }: Purchases): boolean {
  return warnings.includes('a_near_zero');
}

function kindOf(answer: Purchases): 'margin' | 'revenue' {
  return answer.value?.is_margin === true ? 'margin' : 'revenue';
}

export function doubt(answer: Purchases): TemplateResult {
  const { holdout } = answer;
  return html`<p>
    ${
      holdout === null
        ? t('customers-doubt-none')
        : t('customers-doubt-holdout', {
            time: time(holdout.units, lab.settings.unit, { decimals: 0 }),
            from: formatDate(holdout.from),
            to: formatDate(holdout.to),
            expected: whole(holdout.expected),
            actual: whole(holdout.actual),
          })
    }
    ${t('customers-doubt-who')}
  </p>`;
}

export function purchasesView(answer: Purchases, facts: AudienceFacts): TemplateResult {
  const { unit } = lab.settings;
  return html`<div class="customers-part">
    <section class="stack" aria-labelledby="customers-figures">
      <h2 id="customers-figures">${t('customers-figures')}</h2>
      ${figures(answer)}
      <p class="quiet small">
        ${t('customers-observed', { date: formatDate(answer.observation_end), customers: whole(answer.customers), histories: whole(answer.histories) })}
        ${answer.value === null ? nothing : discounted()}
      </p>
      ${warningsView([...answer.warnings, ...(answer.spend?.warnings ?? []).map((code) => (code === 'flat_likelihood' ? 'spend_flat' : code))])}
      ${whyView(answer)}
    </section>
    <section class="columns">
      ${aliveGrid(answer, unit)}
      <p class="quiet">${t('customers-alive-grid-reading')}</p>
    </section>
    <section class="stack">${judged(answer, unit)}</section>
    <section class="stack">${fitCheck(answer)}</section>
    ${answer.spend === null ? nothing : spendView(answer.spend)} ${segmentsView(answer)}
    ${listView(answer, facts)} ${paramsView(answer)}
  </div>`;
}

function discounted(): string {
  const { discount, period, unit } = lab.settings;
  if (discount === 0) return t('customers-undiscounted');
  return t('customers-discounted', {
    rate: formatPercent(discount),
    per: t('customers-per', { unit, n: period, value: formatNumber(period) }),
  });
}

function figures(answer: Purchases): TemplateResult {
  const { horizon, unit } = lab.settings;
  const { value } = answer;
  const figure = (name: Ending<'customers-figure-'>, text: string, of: string): TemplateResult =>
    html`<div>
      <dt>${t(`customers-figure-${name}`)}</dt>
      <dd><span class="num">${text}</span> <span class="of">${of}</span></dd>
    </div>`;
  return html`<dl class="customers-figures">
    ${
      nobodyLeaves(answer)
        ? figure('alive', NONE, t('customers-figure-alive-unknown'))
        : figure(
            'alive',
            whole(answer.alive),
            t('customers-figure-alive-of', {
              customers: whole(answer.customers),
              share: formatPercent(answer.p_alive_mean, { decimals: 0 }),
            }),
          )
    }
    ${figure('purchases', expected(answer.expected_purchases), t('customers-figure-purchases-of', { horizon: time(horizon, unit) }))}
    ${
      value === null
        ? nothing
        : html` ${figure('value', money(about(value.total), { decimals: 0 }), t('customers-figure-value-of', { kind: kindOf(answer) }))}
          ${figure('mean', money(value.mean), t('customers-figure-mean-of', { median: money(value.median) }))}
          ${figure('tenth', formatPercent(value.top_tenth_share, { decimals: 0 }), t('customers-figure-tenth-of'))}`
    }
  </dl>`;
}

function whyView(answer: Purchases): TemplateResult {
  const { model } = answer;
  const param = (...names: string[]): number | null =>
    answer.params.find(({ name }) => names.includes(name))?.value ?? null;
  const [r, alpha, a, b] = [param('r'), param('alpha', 'α'), param('a'), param('b')];
  const row = answer.rows.find(({ x }) => x > 0) ?? null;
  const margin = answer.value?.is_margin === true;
  // The same with the numbers of one customer of the list.
  const own =
    model !== 'bgbb' && row !== null && r !== null && alpha !== null && a !== null && b !== null
      ? [
          {
            name: row.id,
            body: alive(model, {
              r: short(r),
              alpha: short(alpha),
              a: short(a),
              b: short(b),
              x: row.x,
              tx: short(row.t_x),
              T: short(row.T),
            }),
            result: formatPercent(row.p_alive),
          },
        ]
      : [];
  return why({
    what: `${t(`customers-why-alive-what-${model}`)} ${t('customers-why-purchases-what')}${answer.value === null ? '' : ` ${t('customers-why-value-what')}`}`,
    formulas: [
      { name: t('customers-segment-alive'), body: alive(model, NAMES) },
      ...own,
      { name: t('customers-figure-purchases'), body: purchasesFormula(model) },
      ...(answer.value === null ? [] : [{ name: t('customers-figure-value'), body: valueFormula(margin) }]),
    ],
    symbols: `${t(model === 'bgbb' ? 'customers-why-alive-symbols-bgbb' : 'customers-why-alive-symbols')}${answer.value === null ? '' : ` ${t('customers-why-value-symbols')}`}`,
    trap: `${t('customers-why-purchases-trap')} ${t('customers-why-alive-trap')}${answer.value === null ? '' : ` ${t('customers-why-value-trap')}`}`,
    source: `${t(`customers-source-${model}`)}${answer.value === null ? '' : ` ${t('customers-source-spend')}`}`,
  });
}

/** As many figures as a formula can show. */
function short(value: number): number {
  return Number(value.toPrecision(4));
}

/** What is drawn of the grid, with its figures; the table has all of it. */
const GRID_COLUMNS = [0, 1, 2, 3, 5, 8, 12, 20];
const GRID_ROWS = 8;

function aliveGrid({ alive_grid: grid, model }: Purchases, unit: TimeUnit): TemplateResult | typeof nothing {
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

function fitCheck(answer: Purchases): TemplateResult {
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

function judged({ holdout }: Purchases, unit: TimeUnit): TemplateResult {
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

function spendView(spend: NonNullable<Purchases['spend']>): TemplateResult {
  return html`<section class="stack tight">
    <h2>${t('customers-spend-title')}</h2>
    <p>
      ${t('customers-spend-found', { n: spend.customers, customers: whole(spend.customers), mean: money(spend.mean, { decimals: 2 }) })}
      ${spend.correlation === null ? nothing : t('customers-spend-correlation', { value: formatNumber(spend.correlation, { decimals: 2 }) })}
    </p>
  </section>`;
}

function listView(answer: Purchases, facts: AudienceFacts): TemplateResult {
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

function paramsView(answer: Purchases): TemplateResult {
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
