// <levier-plan-calendar>: everything with dates on one line of time, a month or a quarter at once; what
// collides; and the calendar as a file.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { saveFile } from '../../app/files';
import { href } from '../../app/router';
import { cssVars } from '../../components';
import { toEngineError, type EngineError } from '../../engine';
import { formatDate, language, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { planAnswer } from '../../plan/ask';
import { DATED, datedItems, type Dated, type DatedKind } from '../../plan/dated';
import { kindName } from '../../plan/model';
import { Question } from '../../state/question';
import { saveTable } from '../../share/table-file';
import './conflicts';
import { daysFrom, monthsFrom, placeOf } from './time-axis';

export class PlanCalendar extends LevierElement {
  static override properties: PropertyDeclarations = {
    months: { state: true },
    first: { state: true },
    hidden_: { state: true },
    failure: { state: true },
  };
  /** How many months are seen at once. */
  declare private months: 1 | 3;
  /** The first month seen, `YYYY-MM`. */
  declare private first: string;
  declare private hidden_: ReadonlySet<DatedKind>;
  declare private failure: EngineError | null;
  readonly #dated = new Question<Dated[]>(0);

  constructor() {
    super();
    this.months = 3;
    this.first = session().today().slice(0, 7);
    this.hidden_ = new Set();
    this.failure = null;
  }

  protected override render() {
    this.#dated.ask(session().text, () => datedItems());
    const dated = this.#dated.value;
    const all = dated ?? [];
    const months = monthsFrom(this.first, this.months);
    const from = `${this.first}-01`;
    const days = daysFrom(months);
    const to = days.last;
    const shown = all.filter((one) => !this.hidden_.has(one.kind) && one.start <= to && one.end >= from);
    return html`<header class="stack tight">
        <h1>${t('plan-part-calendar')}</h1>
        <p class="lede long" role="status">
          ${dated === null ? t('decision-working') : t('plan-calendar-lede', { n: shown.length, from: formatDate(from), to: formatDate(to), all: all.length })}
        </p>
      </header>
      ${this.#dated.error === null ? nothing : problem(this.#dated.error)}
      ${this.failure === null ? nothing : problem(this.failure)} ${this.#controls()}
      ${dated === null ? nothing : all.length === 0 ? this.#empty() : this.#timeline(shown, months, days)}
      ${all.length === 0 ? nothing : html`<levier-plan-conflicts .dated=${all}></levier-plan-conflicts>`}
      ${all.length === 0 ? nothing : this.#files(all)}`;
  }

  #controls(): TemplateResult {
    return html`<div class="stack tight no-print">
      <div class="row">
        <div class="actions" role="group" aria-label=${t('plan-calendar-move')}>
          <button type="button" class="button small" @click=${() => this.#move(-1)}>
            ${t('plan-calendar-before')}
          </button>
          <button
            type="button"
            class="button small"
            @click=${() => (this.first = session().today().slice(0, 7))}
          >
            ${t('plan-calendar-today')}
          </button>
          <button type="button" class="button small" @click=${() => this.#move(1)}>
            ${t('plan-calendar-after')}
          </button>
        </div>
        <div class="actions" role="group" aria-label=${t('plan-calendar-view')}>
          ${([1, 3] as const).map((months) => html`<button type="button" class="button small" aria-pressed=${this.months === months} @click=${() => (this.months = months)}>${t('plan-calendar-months', { months })}</button>`)}
        </div>
      </div>
      <fieldset class="plan-boxes">
        <legend>${t('plan-calendar-kinds')}</legend>
        ${DATED.map(
          (kind) =>
            html`<label class="choice"
              ><input
                type="checkbox"
                .checked=${!this.hidden_.has(kind)}
                @change=${() => this.#toggle(kind)}
              />${kindName(kind)}</label
            >`,
        )}
      </fieldset>
    </div>`;
  }

  #move(way: 1 | -1): void {
    this.first = monthsFrom(this.first, 2, way * this.months)[0]!;
  }

  #toggle(kind: DatedKind): void {
    const hidden = new Set(this.hidden_);
    if (!hidden.delete(kind)) hidden.add(kind);
    this.hidden_ = hidden;
  }

  #empty(): TemplateResult {
    return html`<div class="empty">
      <h2>${t('plan-calendar-empty')}</h2>
      <p>${t('plan-calendar-empty-text')}</p>
      <p class="actions">
        <a class="button primary" href=${href('operations')}>${t('plan-calendar-begin')}</a>
        <a class="button" href=${href('operations', ['new', 'content'])}>${t('plan-add-content')}</a>
      </p>
    </div>`;
  }

  #timeline(shown: Dated[], months: string[], days: { first: string; last: string }): TemplateResult {
    const today = session().today();
    const now = today >= days.first && today <= days.last ? placeOf(today, today, days) : null;
    return html`<div
      class="table-wrap plan-timeline"
      tabindex="0"
      role="region"
      aria-label=${t('plan-part-calendar')}
      @keydown=${(event: KeyboardEvent) => this.#key(event)}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">${t('plan-calendar-what')}</th>
            <th scope="col">${t('plan-calendar-when')}</th>
            <th scope="col" class="plan-track-head">
              <span class="plan-track-months"
                >${months.map((month) => html`<span>${formatDate(`${month}-01`, 'month')}</span>`)}</span
              >
            </th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((one) => {
            const { from, width } = placeOf(one.start, one.end, days);
            return html`<tr>
              <th scope="row">
                <a href=${href('operations', [one.item.id])}>${one.name}</a>
                <span class="quiet small plan-kind">${kindName(one.kind)}</span>
              </th>
              <td class="plan-when">${dates(one)}</td>
              <td class="plan-track">
                <span
                  class="plan-bar ${one.kind}"
                  aria-hidden="true"
                  ${cssVars({ '--from': `${from}%`, '--width': `${width}%` })}
                ></span>
                ${now === null ? nothing : html`<span class="plan-now" aria-hidden="true" ${cssVars({ '--from': `${now.from}%` })}></span>`}
              </td>
            </tr>`;
          })}
        </tbody>
      </table>
      ${shown.length === 0 ? html`<p class="quiet">${t('plan-calendar-nothing')}</p>` : nothing}
    </div>`;
  }

  /** Page up and page down go from one span to the next. */
  #key(event: KeyboardEvent): void {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    this.#move(event.key === 'PageUp' ? -1 : 1);
  }

  #files(all: Dated[]): TemplateResult {
    return html`<section class="stack tight no-print" aria-labelledby="plan-files-title">
      <h2 class="minor" id="plan-files-title">${t('plan-calendar-files')}</h2>
      <p class="quiet prose">${t('plan-calendar-files-hint')}</p>
      <p class="actions">
        <button type="button" class="button" data-act="ics" @click=${() => void this.#ics(all)}>
          ${t('plan-calendar-ics')}
        </button>
        <button type="button" class="button" data-act="csv" @click=${() => this.#csv(all)}>
          ${t('plan-calendar-csv')}
        </button>
      </p>
    </section>`;
  }

  async #ics(all: Dated[]): Promise<void> {
    this.failure = null;
    try {
      const { text } = await planAnswer('ics', {
        calendar_id: 'plan',
        exported: session().today(),
        language: language(),
        items: all.map(({ id, item, kind, name, start, end }) => ({
          id,
          start,
          end,
          summary: name,
          description: null,
          category: kindName(kind),
          revision: item.revision,
        })),
      });
      saveFile(`${t('plan-calendar-file')}.ics`, text, 'text/calendar');
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }

  #csv(all: Dated[]): void {
    const head = [
      t('plan-calendar-kind'),
      t('plan-calendar-what'),
      t('plan-field-start'),
      t('plan-field-end'),
    ];
    const rows = all.map(({ kind, name, start, end }) => [kindName(kind), name, start, end]);
    saveTable(
      { file: t('plan-calendar-file'), title: t('plan-calendar-file'), period: null, head, rows },
      true,
    );
  }
}

function dates({ start, end }: Dated): string {
  return start === end
    ? formatDate(start, 'short')
    : t('plan-dates', { from: formatDate(start, 'short'), to: formatDate(end, 'short') });
}

customElements.define('levier-plan-calendar', PlanCalendar);
