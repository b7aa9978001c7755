// <levier-method>: one method. What was found opens the page; its picture, its tables and the reason of the
// figure follow, beside what was given. The address carries what was given, where it fits.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import { href, setQuery } from '../../app/router';
import '../../charts/levier-chart';
import { isRefused, type Refused } from '../../engine/study';
import { language, t, type Language } from '../../i18n';
import { problem } from '../../i18n/codes';
import { decode, encode, LinkError, type LinkProblem } from '../../share/codec';
import { Question } from '../../state/question';
import './evidence';
import { form } from './form';
import type { FieldValue } from './asked';
import { groupOf, type MethodId } from './groups';
import type { Method, Told } from './method';
import './launch';
import './survey';
import { next } from './next';
import { mixed, refused, why } from './view-parts';
import { resultTable } from './result';
import { fieldPart, partsOf, tablePart, withoutBorrowed } from './borrowed';
import { readTable, type ReadTable } from './read-table';
import { emptySheet, exampleSheet, Given, lacking, sheetFrom, type Sheet } from './sheet';
import { speakOf } from './words';

type Answer = Refused | (() => Told);

/** What was given in this visit, by method: another page and back, and it is still there. */
const given = new Map<MethodId, Sheet>();

export class MethodView extends LevierElement {
  static override properties = {
    method: { attribute: false },
    query: { attribute: false },
    sheet: { state: true },
    unread: { state: true },
    said: { state: true },
    link: { state: true },
  };
  declare method: Method;
  declare query: URLSearchParams;
  /** Null: the example stands. */
  declare sheet: Sheet | null;
  /** Fields whose text is no number. */
  declare unread: ReadonlySet<string>;
  declare said: string;
  /** What became of the state that the address carried, or should carry. */
  declare link: LinkProblem | null;

  readonly #answer = new Question<Answer>(200);
  #example: { sheet: Sheet; method: Method; tongue: Language } | null = null;
  #written = '';
  /** What the address carries is being read: the example is not asked about meanwhile. */
  #opening = false;

  constructor() {
    super();
    this.sheet = null;
    this.unread = new Set();
    this.said = '';
    this.link = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('method') && changed.get('method') !== undefined) {
      this.#answer.drop();
      this.unread = new Set();
    }
    if (!changed.has('method') && !changed.has('query')) return;
    const carried = this.query.get('d') ?? '';
    if (changed.has('method')) {
      this.sheet = given.get(this.method.id) ?? null;
      this.link = null;
      this.said = '';
      this.#written = '';
      if (carried === '' && this.sheet !== null) void this.#keep(this.sheet);
    }
    if (carried !== '' && carried !== this.#written) void this.#open(carried);
  }

  override disconnectedCallback(): void {
    this.#answer.rest();
    super.disconnectedCallback();
  }

  async #open(carried: string): Promise<void> {
    this.#written = carried;
    this.#opening = true;
    try {
      const sheet = sheetFrom(await decode(carried), this.method);
      if (sheet === null) throw new LinkError('damaged');
      this.sheet = sheet;
      given.set(this.method.id, sheet);
      this.link = null;
    } catch (error) {
      if (!(error instanceof LinkError)) throw error;
      this.link = error.problem;
    }
    this.#opening = false;
    this.requestUpdate();
  }

  #shown(): Sheet {
    return this.sheet ?? this.#exampleOf();
  }

  #exampleOf(): Sheet {
    const [method, tongue] = [this.method, language()];
    if (this.#example?.method !== method || this.#example.tongue !== tongue)
      this.#example = {
        sheet: { ...exampleSheet(method), tongue, borrowed: partsOf(method) },
        method,
        tongue,
      };
    return this.#example.sheet;
  }

  /** `part`: what of it is one's own from now on. */
  #put(given: Sheet, part: string): void {
    this.#take({
      tongue: language(),
      ...given,
      borrowed: (given.borrowed ?? []).filter((one) => one !== part),
    });
  }

  /** Nothing of it is one's own yet. */
  #isExample(): boolean {
    const { sheet, method } = this;
    return sheet === null || partsOf(method).every((part) => sheet.borrowed?.includes(part) ?? false);
  }

  #take(sheet: Sheet): void {
    this.sheet = sheet;
    this.said = '';
    given.set(this.method.id, sheet);
    void this.#keep(sheet);
  }

  /** The address follows what is given, where it can carry it. */
  async #keep(sheet: Sheet): Promise<void> {
    const carried = await encode(JSON.stringify(sheet)).catch((error: unknown) => {
      if (error instanceof LinkError) return error.problem;
      throw error;
    });
    if (this.sheet !== sheet || !this.isConnected) return;
    const fits = carried.includes('.');
    this.link = fits ? null : (carried as LinkProblem);
    this.#written = fits ? carried : '';
    setQuery({ d: fits ? carried : null });
  }

  protected override render() {
    const { method, sheet } = this;
    const shown = this.#shown();
    const tongue = shown.tongue ?? language();
    const tables = Object.fromEntries(
      method.tables.map((spec) => [spec.key, readTable(shown.tables[spec.key] ?? '', spec, tongue)]),
    );
    speakOf(this.#isExample() ? 'example' : 'own');
    return html`<article class="page methods-one" data-method=${method.id}>
      <header class="stack tight">
        <p class="kicker">
          <a href=${href('methods')}>${t('nav-methods')}</a> · ${t(`methods-group-${groupOf(method.id)}`)}
        </p>
        <h1>${t(`method-${method.id}-name`)}</h1>
        <p>${t(`method-${method.id}-what`)}</p>
      </header>
      ${this.#found(shown, tables)}
      <section class="sheet stack no-print methods-given" aria-labelledby="methods-given-title">
        <h2 id="methods-given-title">${t('methods-given')}</h2>
        ${form(method, shown, this.#exampleOf(), {
          table: (key, text) =>
            this.#put({ ...shown, tables: { ...shown.tables, [key]: text } }, tablePart(key)),
          field: (key, value) => this.#field(key, value),
          unread: (key, invalid) => this.#invalid(key, invalid),
        })}
        ${sheet === null ? nothing : html`<p class="actions"><button type="button" class="button small" data-act="example" @click=${this.#restore}>${t('methods-example-back')}</button></p>`}
      </section>
      ${why(method.id)} ${next(method.id)}
    </article>`;
  }

  /** The answer, or what stands in its way. */
  #found(sheet: Sheet, tables: Record<string, ReadTable>): TemplateResult {
    const unreadable =
      this.unread.size > 0 || Object.values(tables).some(({ problems }) => problems.length > 0);
    const missing = this.method.tables.find(
      ({ key, optional }) => !optional && (tables[key]?.rows.length ?? 0) === 0,
    );
    const lacks = lacking(this.method, sheet);
    const ready = !unreadable && missing === undefined && lacks === undefined && !this.#opening;
    if (ready) {
      const question = new Given(tables, sheet.fields);
      this.#answer.ask(JSON.stringify([this.method.id, sheet]), (options) =>
        this.method.ask(question, options),
      );
    }
    const { state, value, error } = this.#answer;
    const answer = ready ? value : null;
    return html`<section class="stack methods-found" aria-busy=${ready && state.kind === 'working'}>
      ${this.#isExample() ? html`<p><span class="tag accent">${t('methods-example')}</span></p>` : mixed(this.method, sheet, () => this.#take(withoutBorrowed(this.method, sheet)))}
      ${
        unreadable
          ? html`<p class="lede" role="status">${t('methods-unreadable')}</p>`
          : missing !== undefined
            ? html`<p class="lede long" role="status">
                ${t('methods-empty', { table: t(`methods-table-${missing.key}`) })}
              </p>`
            : lacks !== undefined
              ? html`<p class="lede long" role="status">
                  ${t('methods-empty-field', { field: t(`methods-field-${lacks.key}`) })}
                </p>`
              : answer === null
                ? nothing
                : isRefused(answer)
                  ? html`${refused(answer)} ${this.#acts()}`
                  : this.#told(answer())
      }
      ${ready && error !== null ? problem(error) : nothing} ${ready ? this.#waiting() : nothing}
      ${this.link === null ? nothing : html`<p class="note warn">${this.link === 'too-long' ? t('methods-link-too-long') : t(`share-error-${this.link}`)}</p>`}
    </section>`;
  }

  #told(told: Told): TemplateResult {
    return html`<p class="lede long" role="status">${told.sentence}</p>
      ${this.#acts()}
      ${told.notes.map(({ tone, text }) => html`<p class="note ${tone === 'warn' ? 'warn' : ''}">${text}</p>`)}
      ${told.charts.map((chart) => html`<levier-chart .chart=${chart}></levier-chart>`)}
      ${told.tables.map((table) => resultTable(this.method.id, table, (text) => (this.said = text)))}
      ${told.evidence == null ? nothing : html`<levier-method-evidence .evidence=${told.evidence}></levier-method-evidence>`}
      ${told.launch === undefined || told.launch.length === 0 ? nothing : html`<levier-method-launch .sales=${told.launch}></levier-method-launch>`}
      ${told.survey === undefined ? nothing : html`<levier-method-survey .survey=${told.survey}></levier-method-survey>`}`;
  }

  #acts(): TemplateResult {
    return html`<p class="actions no-print">
      ${this.#isExample() ? html`<button type="button" class="button primary" data-act="own" @click=${this.#own}>${t('methods-own')}</button>` : nothing}
      <button type="button" class="button quiet small" data-act="link" @click=${this.#copy}>
        ${t('copy-link')}
      </button>
      <span role="status" class="small">${this.said}</span>
    </p>`;
  }

  #waiting(): TemplateResult | typeof nothing {
    const { kind } = this.#answer.state;
    if (kind === 'stopped')
      return html`<p class="note" role="status">
        ${t('methods-stopped')}
        <button type="button" class="button small" @click=${this.#again}>${t('methods-again')}</button>
      </p>`;
    return kind === 'working'
      ? html`<p class="row methods-waiting">
          <span role="status">${t('methods-working')}</span>
          <button type="button" class="button small" data-act="cancel" @click=${() => this.#answer.stop()}>
            ${t('cancel')}
          </button>
        </p>`
      : nothing;
  }

  #field(key: string, value: FieldValue): void {
    const shown = this.#shown();
    if (shown.fields[key] === value) return;
    this.#put({ ...shown, fields: { ...shown.fields, [key]: value } }, fieldPart(key));
  }

  #invalid(key: string, invalid: boolean): void {
    if (this.unread.has(key) === invalid) return;
    const unread = new Set(this.unread);
    if (invalid) unread.add(key);
    else unread.delete(key);
    this.unread = unread;
  }

  readonly #own = async (): Promise<void> => {
    this.#take(emptySheet(this.method));
    await this.updateComplete;
    this.querySelector<HTMLElement>('levier-method-table, levier-number')?.focus();
  };

  readonly #restore = (): void => {
    this.sheet = null;
    this.said = '';
    this.link = null;
    this.unread = new Set();
    this.#written = '';
    given.delete(this.method.id);
    setQuery({ d: null });
  };

  readonly #again = (): void => {
    this.#answer.drop();
    this.requestUpdate();
  };

  readonly #copy = (): void => {
    navigator.clipboard.writeText(location.href).then(
      () => (this.said = t('copied')),
      () => (this.said = t('share-copy-refused')),
    );
  };
}

customElements.define('levier-method', MethodView);
