// <levier-hand-out>: sheets to print on A4, one a student, and those of the answers when they are asked for.

import { html, nothing, type PropertyDeclarations } from 'lit';
import { LevierElement } from '../../app/context';
import { href } from '../../app/router';
import { draw, type Drawn } from '../../course/drawn';
import type { Description } from '../../course/library';
import { toEngineError, type EngineError } from '../../engine/error';
import { t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { answerSheet, studentSheet } from './print-sheets';

/** Sheets in one go. */
const MOST = 80;

export class HandOut extends LevierElement {
  static override properties: PropertyDeclarations = {
    name: { attribute: false },
    own: { attribute: false },
    query: { attribute: false },
    sheets: { state: true },
    key: { state: true },
    failure: { state: true },
  };
  /** Its name in addresses. */
  declare name: string;
  declare own: Description;
  declare query: URLSearchParams;
  declare sheets: Drawn[] | null;
  /** Whether the answers are printed too. */
  declare key: boolean;
  declare failure: EngineError | null;
  protected override followsDocument = false;
  #opened: { own: Description; codes: string } | null = null;

  constructor() {
    super();
    this.sheets = null;
    this.key = false;
    this.failure = null;
  }

  protected override willUpdate(): void {
    const group = this.query.get('class') ?? '';
    const students = (this.query.get('students') ?? '').split(',').slice(0, MOST);
    const wanted = { own: this.own, codes: [group, students.join()].join('|') };
    if (wanted.own === this.#opened?.own && wanted.codes === this.#opened.codes) return;
    this.#opened = wanted;
    this.sheets = null;
    Promise.all(students.map((student) => draw(this.own, { class: group, student }))).then(
      (sheets) => {
        if (wanted === this.#opened) this.sheets = sheets;
      },
      (error: unknown) => (this.failure = toEngineError(error)),
    );
  }

  protected override render() {
    const { name, sheets, failure } = this;
    return html`<div class="page hand-out">
      <header class="stack tight no-print">
        <p class="kicker"><a href=${href('course', ['set', name])}>${t('course-set')}</a></p>
        <h1>${t('course-print')}</h1>
        <label class="choice"
          ><input
            type="checkbox"
            .checked=${this.key}
            @change=${(event: Event) => (this.key = (event.target as HTMLInputElement).checked)}
          /><span>${t('course-print-key')}</span></label
        >
        <p class="actions">
          <button type="button" class="button primary" ?disabled=${sheets === null} @click=${() => print()}>
            ${t('course-print-now')}
          </button>
        </p>
      </header>
      ${failure === null ? nothing : problem(failure)}
      ${sheets === null ? (failure === null ? html`<p role="status">${t('course-drawing')}</p>` : nothing) : html`${sheets.map(studentSheet)} ${this.key ? sheets.map(answerSheet) : nothing}`}
    </div>`;
  }
}

customElements.define('levier-hand-out', HandOut);
