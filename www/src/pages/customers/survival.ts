// Survival: how long before the second order, or before the event of a table of contracts, with its interval
// and those who are still followed.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import { audience } from '../../audience';
import '../../charts/levier-chart';
import { lines, type LineSeries } from '../../charts/lines';
import type { AudienceFacts, Survival, SurvivalAsked, SurvivalCurve } from '../../engine';
import { formatNumber, formatPercent, t } from '../../i18n';
import { greenwood, kaplanMeier, why } from './formulas';
import { lab } from './lab';
import { lastOf, waiting } from './parts';
import { plainWords, shareWords, time, whole } from './words';

const CONFIDENCES = [0.9, 0.95, 0.99];
/** A column with more values than inks is not compared by. */
const MOST_GROUPS = 8;

/** Inks of the groups, with the wash of their band. */
const INKS: { ink: string; band: string }[] = [
  { ink: 'density v2', band: 'density-area v2' },
  { ink: 'density v1', band: 'density-area' },
  { ink: 'density v3', band: 'density-area' },
  { ink: 'density v4', band: 'density-area' },
  { ink: 'density v5', band: 'density-area' },
  { ink: 'density v6', band: 'density-area' },
  { ink: 'density v7', band: 'density-area' },
  { ink: 'density v8', band: 'density-area' },
];

/** A smaller probability is not told apart. */
const LEAST_P = 0.0001;

interface Choice {
  of: 'second' | 'columns';
  duration: string;
  event: string;
  eventValue: string;
  group: string;
  confidence: number;
}

let choice: Choice = { of: 'second', duration: '', event: '', eventValue: '', group: '', confidence: 0.95 };
let choiceOf = -1;

export class SurvivalView extends LevierElement {
  static override properties: PropertyDeclarations = { facts: { attribute: false } };
  declare facts: AudienceFacts;

  protected override willUpdate(): void {
    if (choiceOf === audience.version) return;
    // Columns of another table mean nothing here.
    choiceOf = audience.version;
    choice = {
      ...choice,
      of: this.facts.shape === 'orders' ? 'second' : 'columns',
      duration: '',
      event: '',
      eventValue: '',
      group: '',
    };
  }

  protected override render() {
    const asked = this.#asked();
    const question = asked === null ? null : lab.survival(asked);
    const found = question === null ? null : lastOf(question.state);
    return html`<div class="customers-part">
      <section class="stack" aria-labelledby="survival-title">
        <h2 id="survival-title">${t('customers-survival-title')}</h2>
        ${this.#form()}
        ${question === null ? html`<p role="status">${t('customers-survival-choose')}</p>` : waiting(question)}
        ${asked === null || found === null ? nothing : this.#found(found, asked)}
      </section>
    </div>`;
  }

  #set(part: Partial<Choice>): void {
    choice = { ...choice, ...part };
    this.requestUpdate();
  }

  #asked(): SurvivalAsked | null {
    const { of, duration, event, eventValue, group, confidence } = choice;
    const shared = { group: group === '' ? null : group, confidence };
    if (of === 'second')
      return this.facts.shape === 'orders' ? { of: { second_order: {} }, ...shared } : null;
    return duration === '' || event === '' || eventValue === ''
      ? null
      : { of: { columns: { duration, event, event_value: eventValue } }, ...shared };
  }

  #form(): TemplateResult {
    const { columns, shape } = this.facts;
    const numbers = columns.filter(({ kind }) => kind === 'number').map(({ name }) => name);
    const events = columns
      .filter(({ kind, distinct }) => kind === 'number' || (kind === 'text' && distinct !== null))
      .map(({ name }) => name);
    const groups = columns
      .filter(
        ({ kind, distinct }) =>
          kind === 'text' && distinct !== null && distinct > 1 && distinct <= MOST_GROUPS,
      )
      .map(({ name }) => name)
      .filter((name) => choice.of === 'second' || name !== choice.event);
    const values = columns.find(({ name }) => name === choice.event)?.values ?? [];
    const own = choice.of === 'columns';
    return html`<div class="sheet stack no-print">
      <div class="fields">
        ${
          shape === 'orders'
            ? this.#select(
                'of',
                t('customers-survival-of'),
                choice.of,
                [
                  ['second', t('customers-survival-second')],
                  ['columns', t('customers-survival-columns')],
                ],
                (value) => this.#set({ of: value as Choice['of'] }),
              )
            : nothing
        }
        ${
          own
            ? html` ${this.#select('duration', t('customers-survival-duration'), choice.duration, [['', ''], ...numbers.map((name): [string, string] => [name, name])], (duration) => this.#set({ duration }))}
                ${this.#select('event', t('customers-survival-event'), choice.event, [['', ''], ...events.map((name): [string, string] => [name, name])], (event) => this.#set({ event, eventValue: '' }))}
                <div class="field">
                  <label for="survival-value">${t('customers-survival-event-value')}</label>
                  <input
                    id="survival-value"
                    class="input"
                    type="text"
                    autocomplete="off"
                    list="survival-values"
                    aria-describedby="survival-value-hint"
                    .value=${choice.eventValue}
                    @change=${(event: Event) => this.#set({ eventValue: (event.target as HTMLInputElement).value.trim() })}
                  />
                  <datalist id="survival-values">
                    ${values.map(({ value }) => html`<option value=${value}></option>`)}
                  </datalist>
                  <p class="hint" id="survival-value-hint">${t('customers-survival-event-value-hint')}</p>
                </div>`
            : nothing
        }
        ${groups.length === 0 ? nothing : this.#select('group', t('customers-survival-group'), choice.group, [['', t('customers-survival-group-none')], ...groups.map((name): [string, string] => [name, name])], (group) => this.#set({ group }))}
        ${this.#select(
          'confidence',
          t('customers-survival-confidence'),
          String(choice.confidence),
          CONFIDENCES.map((one): [string, string] => [String(one), formatPercent(one, { decimals: 0 })]),
          (value) => this.#set({ confidence: Number(value) }),
        )}
      </div>
      ${own && numbers.length === 0 ? html`<p class="note">${t('customers-survival-no-columns')}</p>` : nothing}
    </div>`;
  }

  #select(
    name: string,
    label: string,
    value: string,
    options: [string, string][],
    change: (value: string) => void,
  ): TemplateResult {
    const id = `survival-${name}`;
    return html`<div class="field">
      <label for=${id}>${label}</label
      ><select
        id=${id}
        class="input"
        @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
      >
        ${options.map(([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`)}
      </select>
    </div>`;
  }

  #found(found: Survival, asked: SurvivalAsked): TemplateResult {
    const second = 'second_order' in asked.of;
    const column = 'columns' in asked.of ? asked.of.columns.duration : '';
    const said = found.curves.length === 1 ? medianSentence(found.curves[0]!, second, column) : null;
    const test = found.log_rank;
    return html` ${said === null ? nothing : html`<p class="customers-said" role="status">${said}</p>`}
      ${test === null ? nothing : html`<p class="customers-said" role="status">${t(test.p < 1 - choice.confidence ? 'customers-survival-log-rank-differ' : 'customers-survival-log-rank-same', { p: test.p < LEAST_P ? `< ${formatNumber(LEAST_P)}` : `= ${formatNumber(test.p)}` })}${test.exact ? ` ${t('customers-survival-log-rank-exact')}` : ''}</p>`}
      ${found.left_out > 0 ? html`<p class="note">${t('customers-survival-left-out', { n: found.left_out, shown: whole(found.left_out) })}</p>` : nothing}
      ${survivalChart(found.curves, second, column)} ${curveTable(found.curves, second)}
      <p class="quiet">${t('customers-survival-censored')}</p>
      ${why({
        what: '',
        formulas: [
          { name: 'S(t)', body: kaplanMeier() },
          { name: 'Var S(t)', body: greenwood() },
        ],
        symbols: t('customers-survival-symbols'),
        trap: t('customers-survival-trap'),
        source: t('customers-source-survival'),
      })}`;
  }
}

const long = (value: number, second: boolean): string =>
  second ? time(value, 'day', { decimals: 0 }) : formatNumber(value);

function medianSentence(curve: SurvivalCurve, second: boolean, column: string): string {
  const kind = second ? 'second' : 'columns';
  if (curve.median !== null)
    return t(`customers-survival-found-${kind}`, { median: long(curve.median, second), column });
  const last = curve.points.at(-1);
  if (last === undefined) return '';
  return t(`customers-survival-found-${kind}-none`, {
    column,
    horizon: long(curve.horizon, second),
    left: formatPercent(last.survival),
    range: t('range-between', { low: formatPercent(last.low), high: formatPercent(last.high) }),
  });
}

const nameOf = (curve: SurvivalCurve): string => curve.name ?? t('customers-survival-everyone');

function survivalChart(curves: readonly SurvivalCurve[], second: boolean, column: string): TemplateResult {
  const alone = curves.length === 1;
  const series: LineSeries[] = curves.map((curve, index) => {
    const { ink, band } = alone ? { ink: 'curve', band: 'band' } : INKS[index % INKS.length]!;
    const points = curve.points.map(({ t: x, survival, low, high }) => ({ x, y: survival, low, high }));
    const last = points.at(-1);
    // Nothing happens after the last event, but people are still followed.
    if (last !== undefined && curve.horizon > last.x) points.push({ ...last, x: curve.horizon });
    return { name: alone ? null : nameOf(curve), ink, band, label: '', shape: 'step', points };
  });
  const x = second ? t('customers-survival-x-second') : t('customers-survival-x-columns', { column });
  return html`<levier-chart
    .chart=${lines({
      file: 'levier-survival',
      title: t(second ? 'customers-survival-chart-second' : 'customers-survival-chart-columns'),
      description: t('customers-survival-chart-description', {
        confidence: formatPercent(choice.confidence, { decimals: 0 }),
      }),
      series,
      top: 1,
      mark: null,
      labels: { x, y: t('customers-survival-share') },
      xWords: plainWords,
      yWords: shareWords,
      under: {
        title: t('customers-survival-at-risk'),
        rows: curves.map((curve) => ({
          name: nameOf(curve),
          at: curve.points.map((point) => ({ x: point.t, text: whole(point.at_risk) })),
        })),
      },
      table: {
        columns: [
          ...(alone ? [] : [{ label: t('customers-survival-curve'), numeric: false }]),
          { label: t('customers-survival-t'), numeric: true },
          { label: t('customers-survival-at-risk'), numeric: true },
          { label: t('customers-survival-events'), numeric: true },
          { label: t('customers-survival-share'), numeric: true },
          { label: t('chart-low'), numeric: true },
          { label: t('chart-high'), numeric: true },
        ],
        rows: () =>
          curves.flatMap((curve) =>
            curve.points.map((point) => [
              ...(alone ? [] : [nameOf(curve)]),
              formatNumber(point.t),
              whole(point.at_risk),
              whole(point.events),
              formatPercent(point.survival),
              formatPercent(point.low),
              formatPercent(point.high),
            ]),
          ),
      },
    })}
  ></levier-chart>`;
}

function curveTable(curves: readonly SurvivalCurve[], second: boolean): TemplateResult {
  return html`<div class="table-wrap" tabindex="0" role="region" aria-label=${t('customers-survival-table')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('customers-survival-curve')}</th>
          ${(['n', 'events', 'median', 'rmst'] as const).map((name) => html`<th scope="col" class="num">${t(`customers-survival-${name}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${curves.map(
          (curve) =>
            html`<tr>
              <th scope="row">${nameOf(curve)}</th>
              <td class="num">${whole(curve.n)}</td>
              <td class="num">${whole(curve.events)}</td>
              <td class="num">
                ${curve.median === null ? html`<span class="quiet">${t('customers-survival-not-reached')}</span>` : long(curve.median, second)}
              </td>
              <td class="num">
                ${second ? time(curve.rmst, 'day', { decimals: 0 }) : formatNumber(curve.rmst)}
                <span class="quiet"
                  >${t('customers-survival-rmst-hint', { horizon: long(curve.horizon, second) })}</span
                >
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

customElements.define('levier-customers-survival', SurvivalView);
