// <levier-hand-out>: sheets to print on A4. The statement and a table to fill in for each student, the
// answers on sheets of their own.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import { href } from '../../app/router';
import { draw, type Drawn } from '../../course/drawn';
import { isChoice, questionsOf, type Description, type QuestionDescription } from '../../course/library';
import { inWords } from '../../course/texts';
import { toEngineError, type EngineError } from '../../engine/error';
import { formatDate, t } from '../../i18n';
import { today } from '../../state/today';
import { problem } from '../../i18n/codes';
import { answerText, asked } from './answers';
import { lines } from './lines';

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

/** The codes and the seed: how the same sheet is drawn again. */
function foot({ seed }: Drawn): TemplateResult {
  return html`<footer class="small quiet">
    ${t('course-print-foot', { seed, date: formatDate(today()) })}
  </footer>`;
}

function studentSheet(drawn: Drawn): TemplateResult {
  const { own, codes } = drawn;
  return html`<article
    class="sheet print-sheet"
    aria-label=${t('course-print-of', { student: codes.student === '' ? codes.class : codes.student })}
  >
    <h2>${inWords(own.title)}</h2>
    <p class="row spread">
      <span
        >${t('course-print-codes', { class: codes.class, student: codes.student === '' ? '—' : codes.student })}</span
      >
      <span class="write">${t('course-print-name')}</span>
    </p>
    <div class="prose statement">${lines(inWords(own.statement))}</div>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('course-print-question')}</th>
          <th scope="col">${t('course-print-answer')}</th>
        </tr>
      </thead>
      <tbody>
        ${questionsOf(own).map(
          (question, at) =>
            html`<tr>
              <td>${at + 1}. ${inWords(question.text)} ${below(question)}</td>
              <td class="blank"></td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${foot(drawn)}
  </article>`;
}

/** The options to tick, or the form of the number. */
function below(question: QuestionDescription): TemplateResult {
  if (!isChoice(question)) return html`<span class="small quiet">${asked(question)}</span>`;
  return html`<ul class="tick">
    ${(question.options ?? []).map(({ text }) => html`<li>☐ ${inWords(text)}</li>`)}
  </ul>`;
}

function answerSheet(drawn: Drawn): TemplateResult {
  const { own, codes, solutions } = drawn;
  return html`<article
    class="sheet print-sheet"
    aria-label=${t('course-print-key-of', { student: codes.student === '' ? codes.class : codes.student })}
  >
    <h2>${t('course-print-key-title', { title: inWords(own.title) })}</h2>
    <p>
      ${t('course-print-codes', { class: codes.class, student: codes.student === '' ? '—' : codes.student })}
    </p>
    <table>
      <tbody>
        ${questionsOf(own).map(
          (question, at) =>
            html`<tr>
              <th scope="row">${at + 1}. ${inWords(question.text)}</th>
              <td>${answerText(question, solutions[question.id ?? '']?.value)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="prose">${lines(inWords(own.interpretation))}</div>
    ${foot(drawn)}
  </article>`;
}

customElements.define('levier-hand-out', HandOut);
