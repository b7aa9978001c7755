// <levier-exercise>: an exercise with somebody's figures: whose they are, then the sheet.

import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LevierElement } from '../../app/context';
import { go, href } from '../../app/router';
import type { Description } from '../../course/library';
import type { Place } from '../../course/pictures';
import { Sheet } from '../../course/sheet';
import { isPacked } from '../../course/source';
import { inWords } from '../../course/texts';
import type { Codes } from '../../course/variant';
import { toEngineError, type EngineError } from '../../engine/error';
import { t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { codesForm, draws, printLink } from './codes';
import { pictureView } from './picture';
import './sheet-view';

export class Exercise extends LevierElement {
  static override properties: PropertyDeclarations = {
    name: { attribute: false },
    own: { attribute: false },
    query: { attribute: false },
    sheet: { state: true },
    failure: { state: true },
  };
  /** Its name in addresses. */
  declare name: string;
  declare own: Description;
  declare query: URLSearchParams;
  declare sheet: Sheet | null;
  declare failure: EngineError | null;
  protected override followsDocument = false;
  #opened: { own: Description; codes: string } | null = null;

  constructor() {
    super();
    this.sheet = null;
    this.failure = null;
  }

  #codes(): Codes {
    return { class: this.query.get('class') ?? '', student: this.query.get('student') ?? '' };
  }

  /** A class without a student: asked before the figures are drawn. */
  #isAsking(): boolean {
    return this.query.has('class') && !this.query.has('student');
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { own } = this;
    const codes = this.#codes();
    const wanted = { own, codes: [codes.class, codes.student, this.#isAsking()].join('|') };
    if (wanted.own === this.#opened?.own && wanted.codes === this.#opened.codes) return;
    this.#opened = wanted;
    this.sheet = null;
    this.failure = null;
    if (this.#isAsking()) return;
    Sheet.open(own, codes).then(
      (sheet) => {
        if (wanted === this.#opened) this.sheet = sheet;
      },
      (error: unknown) => {
        if (wanted === this.#opened) this.failure = toEngineError(error);
      },
    );
  }

  protected override render() {
    const { name, sheet, failure } = this;
    const codes = this.#codes();
    const begin = (student: string): void =>
      go('course', ['exercise', name], { class: codes.class, student });
    return html`<div class="page exercise">
      <header class="stack tight">
        <p class="kicker no-print"><a href=${href('course')}>${t('nav-course')}</a></p>
        <h1>${inWords(this.own.title)}</h1>
        ${this.#isAsking() ? nothing : draws(name, codes)}
        ${codes.class === '' ? printLink(name, codes) : nothing}
        ${isPacked(name) ? html`<p class="small quiet">${t('own-not-ours')}</p>` : nothing}
        ${codes.class === '' ? html`<p class="small no-print"><a href=${href('course', ['set', name])}>${t('course-set')}</a> · <a href=${href('course', ['own', name])}>${t('own-change')}</a></p>` : nothing}
      </header>
      ${this.#isAsking() ? codesForm(codes, begin) : nothing} ${failure === null ? nothing : problem(failure)}
      ${
        sheet === null
          ? failure === null && !this.#isAsking()
            ? html`<p role="status">${t('course-drawing')}</p>`
            : nothing
          : html`<levier-sheet
              .sheet=${sheet}
              .picture=${(place: Place) => pictureView(sheet.drawn, place)}
              @levier-again=${this.#again}
            ></levier-sheet>`
      }
    </div>`;
  }

  readonly #again = (): void => {
    this.#opened = null;
    this.requestUpdate();
  };
}

customElements.define('levier-exercise', Exercise);
