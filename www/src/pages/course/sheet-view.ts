// <levier-sheet>: a sheet that is open. The statement, its questions with their diagnosis, the score, what
// to retain.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import { questionsOf } from '../../course/library';
import type { Place } from '../../course/pictures';
import type { Sheet } from '../../course/sheet';
import { inWords } from '../../course/texts';
import { hasCodes } from '../../course/variant';
import { toEngineError, type EngineError } from '../../engine/error';
import { formatNumber, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { questionView, type QuestionActs } from './question';
import { lines } from './lines';
import { statementView } from './statement';

/** What ends a visit to a learning platform. */
export interface Ending {
  /** Sends the score; false where the platform does not take it. */
  finish: () => boolean;
}

export class SheetView extends LevierElement {
  static override properties: PropertyDeclarations = {
    sheet: { attribute: false },
    ending: { attribute: false },
    picture: { attribute: false },
    failure: { state: true },
    said: { state: true },
    end: { state: true },
  };
  declare sheet: Sheet;
  /** Null on the site: there is nobody to send a score to. */
  declare ending: Ending | null;
  /** What is drawn beside the statement and beside the interpretation; null where no picture is drawn. */
  declare picture: ((place: Place) => unknown) | null;
  declare failure: EngineError | null;
  declare said: string;
  /** Whether the score was sent; null as long as the visit lasts. */
  declare end: boolean | null;
  protected override followsDocument = false;

  constructor() {
    super();
    this.ending = null;
    this.picture = null;
    this.failure = null;
    this.said = '';
    this.end = null;
  }

  protected override render() {
    const { sheet, failure, ending } = this;
    const acts: QuestionActs = {
      answer: (at, text) => void this.#act(() => sheet.answer(at, text)),
      hint: (at) => void this.#act(() => sheet.takeHint(at)),
      // A platform keeps answers and hints only: there answers are shown once all is finished.
      show: ending === null ? (at) => void this.#act(() => sheet.show(at)) : null,
    };
    return html`${statementView(sheet.own)} ${this.picture?.('statement') ?? nothing}
      <ol class="questions-list">
        ${questionsOf(sheet.own).map((_, at) => html`<li>${questionView(sheet, at, acts, this.end !== null)}</li>`)}
      </ol>
      ${failure === null ? nothing : problem(failure)} ${this.#end()}`;
  }

  readonly #act = async (act: () => unknown): Promise<void> => {
    try {
      await act();
      this.failure = null;
    } catch (error) {
      this.failure = toEngineError(error);
    }
    this.requestUpdate();
  };

  #end(): TemplateResult {
    const { sheet, ending } = this;
    const { score } = sheet;
    const isOver = sheet.isFinished || this.end !== null;
    return html`<section class="sheet stack" aria-labelledby="score-title">
      <h2 id="score-title">
        ${sheet.hasAnswers && score !== null ? t('course-score', { score: formatNumber(score, { decimals: 0 }) }) : t('course-score-none')}
      </h2>
      <p class="small quiet">${t('course-score-rule')}</p>
      ${ending === null ? this.#onSite() : this.#onPlatform(ending)}
      ${isOver ? this.#interpretation() : html`<p class="quiet">${t(ending === null ? 'course-end-later' : 'course-end-finished')}</p>`}
      ${
        sheet.hasAnswers && ending === null
          ? html`<p class="actions">
              <button type="button" class="button small" @click=${() => this.#again()}>
                ${t('course-again')}
              </button>
            </p>`
          : nothing
      }
    </section>`;
  }

  #onSite(): TemplateResult {
    const { sheet } = this;
    return html`${sheet.isKept ? nothing : html`<p class="note warn">${t('course-not-kept')}</p>`}
    ${sheet.hasAnswers && hasCodes(sheet.codes) ? this.#code() : nothing}`;
  }

  #onPlatform({ finish }: Ending): TemplateResult {
    if (this.end !== null)
      return html`<p class="note ${this.end ? 'good' : 'bad'}" role="status">
        ${t(this.end ? 'course-platform-sent' : 'course-platform-refused')}
      </p>`;
    return html`<p class="small quiet">${t('course-platform-what')}</p>
      ${this.sheet.isKept ? nothing : html`<p class="note bad" role="status">${t('course-platform-not-kept')}</p>`}
      <p class="actions">
        <button
          type="button"
          class="button ${this.sheet.isFinished ? 'primary' : ''}"
          @click=${() => (this.end = finish())}
        >
          ${t('course-platform-finish')}
        </button>
      </p>`;
  }

  #code(): TemplateResult | typeof nothing {
    const { code } = this.sheet;
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

  #interpretation(): TemplateResult | typeof nothing {
    const text = inWords(this.sheet.own.interpretation);
    if (text === '') return nothing;
    return html`<div class="note good">
      <h3>${t('course-end')}</h3>
      ${lines(text)} ${this.picture?.('end') ?? nothing}
    </div>`;
  }

  /** Forgets the answers; who holds the sheet opens it again. */
  #again(): void {
    this.sheet.forget();
    this.dispatchEvent(new Event('levier-again'));
  }

  #copy(text: string): void {
    navigator.clipboard.writeText(text).then(
      () => (this.said = t('course-code-copied')),
      () => (this.said = t('share-copy-refused')),
    );
  }
}

customElements.define('levier-sheet', SheetView);
