// <levier-exercise>: one sheet. The statement, its questions with their diagnosis, the score, what to
// retain.

import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import { go, href } from '../../app/router';
import { questionsOf, type ExerciseId } from '../../course/library';
import { Sheet } from '../../course/sheet';
import { hasCodes, type Codes } from '../../course/variant';
import { toEngineError, type EngineError } from '../../engine/error';
import { formatNumber, language, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { codesForm, draws } from './codes';
import { questionView, type QuestionActs } from './question';
import { exerciseTitle, inWords } from '../../course/texts';
import { lines, statementView } from './statement';

export class Exercise extends LevierElement {
  static override properties: PropertyDeclarations = {
    exercise: { attribute: false },
    query: { attribute: false },
    sheet: { state: true },
    failure: { state: true },
    said: { state: true },
  };
  declare exercise: ExerciseId;
  declare query: URLSearchParams;
  declare sheet: Sheet | null;
  declare failure: EngineError | null;
  declare said: string;
  protected override followsDocument = false;
  #opened = '';

  constructor() {
    super();
    this.sheet = null;
    this.failure = null;
    this.said = '';
  }

  #codes(): Codes {
    return { class: this.query.get('class') ?? '', student: this.query.get('student') ?? '' };
  }

  /** A class without a student: asked before the figures are drawn. */
  #isAsking(): boolean {
    return this.query.has('class') && !this.query.has('student');
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const codes = this.#codes();
    const wanted = [this.exercise, codes.class, codes.student, language(), this.#isAsking()].join('|');
    if (wanted === this.#opened) return;
    this.#opened = wanted;
    this.sheet = null;
    this.failure = null;
    if (this.#isAsking()) return;
    Sheet.open(this.exercise, codes).then(
      (sheet) => {
        if (wanted === this.#opened) this.sheet = sheet;
      },
      (error: unknown) => {
        if (wanted === this.#opened) this.failure = toEngineError(error);
      },
    );
  }

  protected override render() {
    const { exercise, sheet, failure } = this;
    return html`<div class="page exercise">
      <header class="stack tight">
        <p class="kicker no-print"><a href=${href('course')}>${t('nav-course')}</a></p>
        <h1>${exerciseTitle(exercise)}</h1>
        ${this.#isAsking() ? nothing : draws(exercise, this.#codes())}
        ${this.#codes().class === '' ? html`<p class="small no-print"><a href=${href('course', ['set', exercise])}>${t('course-set')}</a></p>` : nothing}
      </header>
      ${this.#isAsking() ? codesForm(this.#codes(), (student) => go('course', ['exercise', exercise], { class: this.#codes().class, student })) : nothing}
      ${failure === null ? nothing : problem(failure)}
      ${sheet === null ? (failure === null && !this.#isAsking() ? html`<p role="status">${t('course-drawing')}</p>` : nothing) : this.#sheet(sheet)}
    </div>`;
  }

  #sheet(sheet: Sheet): TemplateResult {
    const acts: QuestionActs = {
      answer: (at, text) => void this.#act(sheet, () => sheet.answer(at, text)),
      hint: (at) => void this.#act(sheet, () => sheet.takeHint(at)),
      show: (at) => void this.#act(sheet, () => sheet.show(at)),
    };
    return html`${statementView(sheet.own)}
      <ol class="questions-list">
        ${questionsOf(sheet.own).map((_, at) => html`<li>${questionView(sheet, at, acts)}</li>`)}
      </ol>
      ${this.#end(sheet)}`;
  }

  readonly #act = async (sheet: Sheet, act: () => unknown): Promise<void> => {
    try {
      await act();
      this.failure = null;
    } catch (error) {
      this.failure = toEngineError(error);
    }
    if (sheet === this.sheet) this.requestUpdate();
  };

  #end(sheet: Sheet): TemplateResult {
    const { score } = sheet;
    return html`<section class="sheet stack" aria-labelledby="score-title">
      <h2 id="score-title">
        ${sheet.hasAnswers && score !== null ? t('course-score', { score: formatNumber(score, { decimals: 0 }) }) : t('course-score-none')}
      </h2>
      <p class="small quiet">${t('course-score-rule')}</p>
      ${sheet.isKept ? nothing : html`<p class="note warn">${t('course-not-kept')}</p>`}
      ${sheet.hasAnswers && hasCodes(sheet.codes) ? this.#code(sheet) : nothing}
      ${sheet.isFinished ? this.#interpretation(sheet) : html`<p class="quiet">${t('course-end-later')}</p>`}
      ${
        sheet.hasAnswers
          ? html`<p class="actions">
              <button type="button" class="button small" @click=${() => this.#again(sheet)}>
                ${t('course-again')}
              </button>
            </p>`
          : nothing
      }
    </section>`;
  }

  #code({ code }: Sheet): TemplateResult | typeof nothing {
    if (code === null) return nothing;
    return html`<div class="field answer-code">
      <label for="answer-code">${t('course-code')}</label>
      <textarea id="answer-code" class="input" rows="2" readonly .value=${code}></textarea>
      <p class="hint">${t('course-code-hint')}</p>
      <p class="actions">
        <button type="button" class="button small" @click=${() => this.#copy(code)}>
          ${t('share-copy')}
        </button>
        <span class="small" role="status">${this.said}</span>
      </p>
    </div>`;
  }

  #interpretation({ own }: Sheet): TemplateResult {
    return html`<div class="note good">
      <h3>${t('course-end')}</h3>
      ${lines(inWords(own.interpretation))}
    </div>`;
  }

  #again(sheet: Sheet): void {
    sheet.forget();
    this.#opened = '';
    this.requestUpdate();
  }

  #copy(text: string): void {
    navigator.clipboard.writeText(text).then(
      () => (this.said = t('course-code-copied')),
      () => (this.said = t('share-copy-refused')),
    );
  }
}

customElements.define('levier-exercise', Exercise);
