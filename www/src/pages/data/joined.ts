// <levier-joined-table>: the table of the decision, made of the exports that were given. The reader says what
// should grow and what periods without a row are; the rest is added up.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { go } from '../../app/router';
import {
  lab,
  toEngineError,
  type EngineError,
  type Gap,
  type GapQuestion,
  type JoinAsked,
  type JoinedTable,
} from '../../engine';
import { formatDate, formatMoney, formatNumber, listOf, moneyColumn, t, tNamed } from '../../i18n';
import { key, problem } from '../../i18n/codes';
import type { Cell } from '../../share/csv';
import { saveTable, type TableFile } from '../../share/table-file';
import { Question } from '../../state/question';
import { platformWord } from '../platform';

/** Of a long table, the first and the last periods are shown. */
const SHOWN = 6;

export class JoinedTableView extends LevierElement {
  static override properties = { asked: { state: true }, failure: { state: true } };
  declare private asked: JoinAsked;
  declare private failure: EngineError | null;
  readonly #table = new Question<JoinedTable>(0);

  constructor() {
    super();
    this.asked = { unit: null, outcome: null, gaps: {} };
    this.failure = null;
  }

  override disconnectedCallback(): void {
    this.#table.rest();
    super.disconnectedCallback();
  }

  protected override render() {
    const { sources } = session().document;
    if (!sources.some((source) => source.report.kind === 'ads')) return nothing;
    const { text } = session();
    const asked = JSON.stringify(this.asked);
    this.#table.ask(`${asked}\n${text}`, () => lab.joinedTable(text, asked));
    const { value, error } = this.#table;
    return html`<section class="sheet stack joined" aria-labelledby="joined-title">
      <h2 id="joined-title">${t('joined-title')}</h2>
      ${error === null ? nothing : this.#cannot(error)}
      ${value === null ? (error === null ? html`<p role="status">${t('joined-working')}</p>` : nothing) : this.#found(value)}
    </section>`;
  }

  /** What lacks, in place of a table. */
  #cannot(error: EngineError): TemplateResult {
    if (error.code === 'missing_input')
      return html`<p>${t(error.field === 'cost' ? 'joined-no-cost' : 'joined-no-outcome')}</p>`;
    return problem(error, 'warn');
  }

  #found(table: JoinedTable): TemplateResult {
    const channels = table.columns
      .filter((column) => column.role === 'spend')
      .map(({ name }) => platformWord(name));
    return html`<p>
        ${t('joined-found', {
          unit: table.unit,
          periods: table.periods.length,
          from: formatDate(table.periods[0] ?? ''),
          to: formatDate(table.last_day),
          outcome: table.outcome,
          channels: listOf(channels),
        })}
      </p>
      ${this.#choices(table)} ${warningsOf(table)}
      ${table.questions.length === 0 ? nothing : this.#questions(table)} ${tableView(table)}
      ${this.failure === null ? nothing : problem(this.failure)}
      <p class="actions">
        ${
          session().readOnly
            ? nothing
            : html`<button
                class="button primary"
                type="button"
                data-act="keep-joined"
                ?disabled=${table.questions.length > 0}
                @click=${() => void this.#keep(table)}
              >
                ${t('joined-keep')}
              </button>`
        }
        <button class="button" type="button" @click=${() => saveTable(fileOf(table))}>
          ${t('joined-download')}
        </button>
        <button class="button quiet" type="button" @click=${() => saveTable(fileOf(table), true)}>
          ${t('export-csv-bare')}
        </button>
      </p>
      ${table.questions.length > 0 ? html`<p class="quiet small">${t('joined-answer-first')}</p>` : nothing}`;
  }

  #choices(table: JoinedTable): TemplateResult {
    return html`<div class="row">
      <div class="field">
        <label for="joined-outcome">${t('joined-outcome')}</label>
        <select
          id="joined-outcome"
          class="input"
          @change=${(event: Event) => this.#set({ outcome: (event.target as HTMLSelectElement).value as JoinedTable['outcome'] })}
        >
          ${table.outcomes.map(({ kind }) => html`<option value=${kind} ?selected=${kind === table.outcome}>${outcomeWord(kind)}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="joined-unit">${t('joined-unit')}</label>
        <select
          id="joined-unit"
          class="input"
          @change=${(event: Event) => this.#set({ unit: (event.target as HTMLSelectElement).value as JoinedTable['unit'] })}
        >
          ${(['week', 'month'] as const).map((unit) => html`<option value=${unit} ?selected=${unit === table.unit}>${t(`joined-unit-${unit}`)}</option>`)}
        </select>
      </div>
    </div>`;
  }

  /** One question a channel: the same answer holds before, inside and after. */
  #questions(table: JoinedTable): TemplateResult {
    const channels = [...new Set(table.questions.map(({ channel }) => channel))];
    return html`${channels.map((channel) => {
      const asked = table.questions.filter((question) => question.channel === channel);
      const answer = (gap: Gap): void => this.#set({ gaps: { ...this.asked.gaps, [channel]: gap } });
      return html`<fieldset class="joined-question stack tight" data-channel=${channel}>
        <legend>
          ${channel === table.outcome ? t('joined-gap-outcome', { outcome: outcomeWord(channel) }) : t('joined-gap', { channel: platformWord(channel) })}
        </legend>
        <ul>
          ${asked.map((question) => html`<li>${gapSentence(question)}</li>`)}
        </ul>
        <p class="actions">
          <button class="button" type="button" data-gap="zero" @click=${() => answer('zero')}>
            ${t(channel === table.outcome ? 'joined-gap-outcome-zero' : 'joined-gap-zero')}
          </button>
          <button class="button" type="button" data-gap="unknown" @click=${() => answer('unknown')}>
            ${t('joined-gap-unknown')}
          </button>
        </p>
      </fieldset>`;
    })}`;
  }

  #set(change: Partial<JoinAsked>): void {
    this.asked = { ...this.asked, ...change };
  }

  async #keep(table: JoinedTable): Promise<void> {
    this.failure = null;
    const names = Object.fromEntries(table.columns.map((column) => [column.name, wordOf(column)]));
    const keep = {
      asked: this.asked,
      file: t('joined-file'),
      period: t(`joined-period-${table.unit}`),
      names,
    };
    try {
      const { report, content, tables } = await lab.joinedSource(session().text, JSON.stringify(keep));
      session().run({ type: 'add_source', report, content, date: session().today() }, tables);
      go('decision');
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }
}

const outcomeWord = (kind: string): string => tNamed(`joined-outcome-${key(kind)}`);

const wordOf = (column: JoinedTable['columns'][number]): string =>
  column.role === 'outcome' ? outcomeWord(column.name) : platformWord(column.name);

function gapSentence({ kind, from, to, periods }: GapQuestion): string {
  return t(`joined-gap-${kind}`, { from: formatDate(from), to: formatDate(to), periods });
}

/** What the table does not say, or may say twice. */
function warningsOf(table: JoinedTable): TemplateResult | typeof nothing {
  const money = (amount: number): string =>
    table.currency === null ? formatNumber(amount) : formatMoney(amount, { currency: table.currency });
  const said = [
    ...table.overlaps.map(({ kind, first, second }) => t(`joined-overlap-${key(kind)}`, { first, second })),
    ...table.left_out.map(({ file, reason, rows, cost }) =>
      t(`joined-left-${key(reason)}`, { file, rows, cost: money(cost) }),
    ),
    ...(table.unknown_rows > 0 ? [t('joined-unknown-rows', { rows: table.unknown_rows })] : []),
    ...(table.incomplete.length > 0 ? [t('joined-incomplete', { periods: table.incomplete.length })] : []),
    ...(table.unknown.length > 0 ? [t('joined-unknown', { periods: table.unknown.length })] : []),
    ...(table.outcome.startsWith('claimed') ? [t('joined-claimed')] : []),
  ];
  return said.length === 0
    ? nothing
    : html`<ul class="import-warnings">
        ${said.map((sentence) => html`<li><p>${sentence}</p></li>`)}
      </ul>`;
}

function tableView(table: JoinedTable): TemplateResult {
  const all = table.periods.map((_, row) => row);
  const shown = all.length <= 2 * SHOWN ? all : [...all.slice(0, SHOWN), ...all.slice(-SHOWN)];
  const amount = new Map(
    table.columns.map((column) => [column, moneyColumn(column.values, { currency: table.currency })]),
  );
  const cell = (column: JoinedTable['columns'][number], row: number): TemplateResult | string => {
    const value = column.values[row] ?? null;
    if (value === null) return html`<span class="quiet small">${t('data-missing')}</span>`;
    const isMoney = column.role === 'spend' || column.name.endsWith('revenue');
    return isMoney && table.currency !== null ? amount.get(column)!(value) : formatNumber(value);
  };
  return html`<div class="table-wrap" tabindex="0" role="region" aria-label=${t('joined-periods')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t(`joined-period-${table.unit}`)}</th>
          ${table.columns.map((column) => html`<th scope="col" class="num">${wordOf(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (row, at) =>
            html`${
                at > 0 && row !== shown[at - 1]! + 1
                  ? html`<tr class="joined-cut">
                      <td colspan=${table.columns.length + 1}>⋮</td>
                    </tr>`
                  : nothing
              }
              <tr>
                <th scope="row">${formatDate(table.periods[row]!)}</th>
                ${table.columns.map((column) => html`<td class="num">${cell(column, row)}</td>`)}
              </tr>`,
        )}
      </tbody>
    </table>
    ${shown.length < all.length ? html`<p class="quiet small">${t('joined-shown', { shown: shown.length, periods: all.length })}</p>` : nothing}
  </div>`;
}

function fileOf(table: JoinedTable): TableFile {
  const head = [t(`joined-period-${table.unit}`), ...table.columns.map(wordOf)];
  const rows = table.periods.map((period, row): Cell[] => [
    period,
    ...table.columns.map((column) => column.values[row] ?? null),
  ]);
  return {
    file: t('joined-file'),
    title: t('joined-title'),
    period: t('measure-dates', { from: formatDate(table.periods[0] ?? ''), to: formatDate(table.last_day) }),
    head,
    rows,
  };
}

customElements.define('levier-joined-table', JoinedTableView);
