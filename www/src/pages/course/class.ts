// <levier-class>: a class's answer codes in, what the class did out. Nothing is kept, nothing is sent.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import { href } from '../../app/router';
import { classResults, exercisesIn, type ClassResults } from '../../course/class';
import { leastWell, unanswered } from '../../course/class-counts';
import { draw, type Drawn } from '../../course/drawn';
import { questionsOf, type Description } from '../../course/library';
import { inWords } from '../../course/texts';
import { NO_CODES } from '../../course/variant';
import { toEngineError, type EngineError } from '../../engine/error';
import { formatNumber, listOf, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { saveTable } from '../../share/table-file';
import { alerts, errorsTable, questionsTable, studentsTable } from './class-tables';

/** A table of a class is far smaller. */
const MOST_BYTES = 4_000_000;

export class ClassPage extends LevierElement {
  static override properties: PropertyDeclarations = {
    query: { attribute: false },
    text: { state: true },
    exercises: { state: true },
    shown: { state: true },
    failure: { state: true },
  };
  declare query: URLSearchParams;
  declare text: string;
  declare exercises: Description[] | null;
  declare shown: { drawn: Drawn; results: ClassResults } | null;
  declare failure: EngineError | null;
  protected override followsDocument = false;

  constructor() {
    super();
    this.text = '';
    this.exercises = null;
    this.shown = null;
    this.failure = null;
  }

  protected override render() {
    const { shown, exercises, failure } = this;
    return html`<div class="page class-results">
      <header class="stack tight">
        <p class="kicker no-print"><a href=${href('course')}>${t('nav-course')}</a></p>
        <h1>${t('course-class')}</h1>
        ${shown === null ? html`<p class="quiet">${t('course-class-what')}</p>` : this.#found(shown.results)}
      </header>
      ${this.#form()} ${failure === null ? nothing : problem(failure)}
      ${exercises?.length === 0 ? html`<p class="note warn" role="status">${t('course-class-none')}</p>` : nothing}
      ${shown === null ? nothing : this.#results(shown.drawn, shown.results)}
    </div>`;
  }

  #form(): TemplateResult {
    return html`<form class="stack no-print" aria-label=${t('course-class-codes')} @submit=${this.#read}>
      <div class="field">
        <label for="class-codes">${t('course-class-codes')}</label>
        <textarea
          id="class-codes"
          class="input"
          rows="6"
          spellcheck="false"
          aria-describedby="class-codes-hint"
          .value=${this.text}
          @input=${(event: Event) => (this.text = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <p class="hint" id="class-codes-hint">${t('course-class-codes-hint')}</p>
      </div>
      <div class="field">
        <label for="class-file">${t('course-class-file')}</label>
        <input id="class-file" type="file" accept=".csv,.txt,.tsv,text/*" @change=${this.#file} />
      </div>
      <p class="actions"><button class="button primary">${t('course-class-read')}</button></p>
    </form>`;
  }

  /** The answer in a sentence. */
  #found(results: ClassResults): TemplateResult {
    const { students, mean_score: mean, questions } = results;
    const hardest = leastWell(questions);
    const open = unanswered(results).flatMap((n, at) =>
      n === 0 ? [] : [t('course-class-open-question', { question: at + 1, n })],
    );
    return html`<p class="lede long" role="status">
        ${t('course-class-found', { n: students.length, mean: mean === null ? '—' : formatNumber(mean, { decimals: 0 }), which: hardest.length, question: listOf(hardest.map(String)) })}
      </p>
      ${open.length === 0 ? nothing : html`<p>${t('course-class-left-open', { list: listOf(open) })}</p>`}`;
  }

  #results(drawn: Drawn, results: ClassResults): TemplateResult {
    const others = (this.exercises ?? []).filter(({ id }) => id !== drawn.own.id);
    return html`<section class="stack" aria-labelledby="class-exercise">
        <h2 id="class-exercise">${inWords(drawn.own.title)}</h2>
        ${others.length === 0 ? nothing : html`<p class="actions no-print">${others.map((own) => html`<button type="button" class="button small" @click=${() => void this.#show(own)}>${inWords(own.title)}</button>`)}</p>`}
        ${alerts(results)} ${studentsTable(drawn, results)}
        <p class="actions">
          <button type="button" class="button small" @click=${() => this.#save(drawn, results)}>
            ${t('course-class-csv')}
          </button>
        </p>
      </section>
      ${questionsTable(drawn, results)} ${errorsTable(drawn, results)}`;
  }

  #lines(): string[] {
    return this.text.split(/\r\n|\r|\n/);
  }

  readonly #read = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    this.shown = null;
    try {
      this.exercises = await exercisesIn(this.#lines(), this.query.get('exercise'));
      this.failure = null;
      const [first] = this.exercises;
      if (first !== undefined) await this.#show(first);
    } catch (error) {
      this.failure = toEngineError(error);
    }
  };

  async #show(own: Description): Promise<void> {
    try {
      const [drawn, results] = await Promise.all([draw(own, NO_CODES), classResults(own, this.#lines())]);
      this.shown = { drawn, results };
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }

  readonly #file = async (event: Event): Promise<void> => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file !== undefined && file.size <= MOST_BYTES) this.text = await file.text();
  };

  #save({ own }: Drawn, { students }: ClassResults): void {
    const head = [
      t('course-class-class'),
      t('course-class-student'),
      t('course-class-score'),
      t('course-class-minutes'),
      t('course-class-hints'),
      ...questionsOf(own).map((_, at) => t('course-class-question', { n: at + 1 })),
    ];
    const rows = students.map((one) => [
      one.class,
      one.student,
      one.score,
      one.minutes,
      one.hints,
      ...one.credits,
    ]);
    const file = `levier-${own.id ?? ''}`;
    saveTable({ file, title: file, period: null, head, rows }, true);
  }
}

customElements.define('levier-class', ClassPage);
