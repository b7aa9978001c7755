// <levier-plan-calendar>: everything with dates, a month by weeks, a quarter or a year on a line of time;
// what collides; and the plan as a file.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { saveFile } from '../../app/files';
import { href } from '../../app/router';
import { toEngineError, type EngineError } from '../../engine';
import { formatDate, language, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { planAnswer } from '../../plan/ask';
import { planRows } from '../../plan/columns';
import { DATED, datedItems, type Dated, type DatedKind } from '../../plan/dated';
import { keyOf } from '../../plan/lists';
import { kindName, linkable, textsOf } from '../../plan/model';
import { choiceWord } from '../../plan/words';
import { Question } from '../../state/question';
import { saveTable } from '../../share/table-file';
import './conflicts';
import { monthGrid } from './month-grid';
import { monthsFrom } from '../../state/civil-day';
import { spanOf } from './time-axis';
import './plan-import';
import './timeline';

/** How many months each view shows: a month by weeks, the others on a line of time. */
const VIEWS = [1, 3, 12] as const;

const NONE: Dated[] = [];

/** What is looked at alone; empty: everything. */
interface Wanted {
  channel: string;
  person: string;
  segment: string;
}

export class PlanCalendar extends LevierElement {
  static override properties: PropertyDeclarations = {
    months: { state: true },
    first: { state: true },
    hidden_: { state: true },
    wanted: { state: true },
    failure: { state: true },
  };
  /** How many months are seen at once. */
  declare private months: (typeof VIEWS)[number];
  /** The first month seen, `YYYY-MM`. */
  declare private first: string;
  declare private hidden_: ReadonlySet<DatedKind>;
  declare private wanted: Wanted;
  declare private failure: EngineError | null;
  readonly #dated = new Question<Dated[]>(0);

  constructor() {
    super();
    this.months = 3;
    this.first = session().today().slice(0, 7);
    this.hidden_ = new Set();
    this.wanted = { channel: '', person: '', segment: '' };
    this.failure = null;
  }

  protected override render() {
    this.#dated.ask(keyOf(session().document), () => datedItems());
    const dated = this.#dated.value;
    const all = dated ?? NONE;
    const months = monthsFrom(this.first, this.months);
    const from = `${this.first}-01`;
    const days = spanOf(months);
    const to = days.last;
    const shown = all.filter((one) => one.start <= to && one.end >= from && this.#wants(one));
    return html`<header class="stack tight">
        <h1>${t('plan-part-calendar')}</h1>
        <p class="lede long" role="status">
          ${dated === null ? t('decision-working') : t('plan-calendar-lede', { n: shown.length, from: formatDate(from), to: formatDate(to), all: all.length })}
        </p>
      </header>
      ${this.#dated.error === null ? nothing : problem(this.#dated.error)}
      ${this.failure === null ? nothing : problem(this.failure)} ${this.#controls(all)}
      ${dated === null ? nothing : all.length === 0 ? this.#empty() : this.#view(shown, months)}
      ${all.length === 0 ? nothing : html`<levier-plan-conflicts .dated=${all}></levier-plan-conflicts>`}
      ${all.length === 0 ? nothing : this.#files(all)}
      <levier-plan-import></levier-plan-import>`;
  }

  #controls(all: readonly Dated[]): TemplateResult {
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
          ${VIEWS.map((months) => html`<button type="button" class="button small" data-months=${months} aria-pressed=${this.months === months} @click=${() => (this.months = months)}>${t('plan-calendar-months', { months })}</button>`)}
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
      ${all.length === 0 ? nothing : html`<div class="fields plan-filters">${this.#filters(all)}</div>`}
    </div>`;
  }

  /** A choice of each channel, person and target that something has. */
  #filters(all: readonly Dated[]): (TemplateResult | typeof nothing)[] {
    const { channel, person, segment } = offered(all);
    const named = (kind: string, ids: ReadonlySet<string>): [string, string][] =>
      linkable([kind]).flatMap(({ id, name }): [string, string][] => (ids.has(id) ? [[id, name]] : []));
    const channels = [...channel].map((code): [string, string] => [code, choiceWord(code)]);
    const targets = named('segment', segment);
    if (segment.has('all')) targets.unshift(['all', choiceWord('all')]);
    return [
      this.#filter('channel', channels),
      this.#filter('person', named('person', person)),
      this.#filter('segment', targets),
    ];
  }

  #filter(key: keyof Wanted, options: [string, string][]): TemplateResult | typeof nothing {
    if (options.length === 0) return nothing;
    return html`<div class="field">
      <label for="plan-filter-${key}">${t(`plan-filter-${key}`)}</label>
      <select
        id="plan-filter-${key}"
        class="input"
        @change=${(event: Event) => (this.wanted = { ...this.wanted, [key]: (event.target as HTMLSelectElement).value })}
      >
        <option value="">${t('plan-filter-all')}</option>
        ${options.map(([id, name]) => html`<option value=${id} ?selected=${this.wanted[key] === id}>${name}</option>`)}
      </select>
    </div>`;
  }

  #wants(one: Dated): boolean {
    const { channel, person, segment } = this.wanted;
    if (this.hidden_.has(one.kind)) return false;
    if (person !== '' && !peopleOf(one).includes(person)) return false;
    return (channel === '' || one.channel === channel) && (segment === '' || one.segment === segment);
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

  #view(shown: Dated[], months: string[]): TemplateResult {
    return html`<div @keydown=${(event: KeyboardEvent) => this.#key(event)}>
      ${this.months === 1 ? monthGrid(shown, months[0]!) : html`<levier-plan-timeline .shown=${shown} .months=${months}></levier-plan-timeline>`}
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
        <button type="button" class="button" data-act="csv" @click=${() => this.#csv()}>
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

  #csv(): void {
    const [head = [], ...rows] = planRows();
    const file = t('plan-calendar-file');
    saveTable({ file, title: file, period: null, head: head.map(String), rows }, true);
  }
}

const offers = new WeakMap<readonly Dated[], Record<keyof Wanted, ReadonlySet<string>>>();

/** The channels, people and targets that something has, found once for a plan. */
function offered(all: readonly Dated[]): Record<keyof Wanted, ReadonlySet<string>> {
  let known = offers.get(all);
  if (known === undefined) {
    const has = (of: (one: Dated) => readonly (string | null)[]): ReadonlySet<string> =>
      new Set(all.flatMap(of).filter((one) => one !== null));
    known = {
      channel: has((one) => [one.channel]),
      person: has(peopleOf),
      segment: has((one) => [one.segment]),
    };
    offers.set(all, known);
  }
  return known;
}

/** Who owns it, or meets. */
function peopleOf({ item }: Dated): string[] {
  const owner = item.fields['owner'];
  return [...textsOf(item, 'people'), ...(typeof owner === 'string' ? [owner] : [])];
}

customElements.define('levier-plan-calendar', PlanCalendar);
