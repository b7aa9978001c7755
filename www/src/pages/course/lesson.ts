// <levier-lesson>: a short text, the real tool to handle, the exercise that goes with it.

import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import { href } from '../../app/router';
import '../../calculators/calculation';
import type { ValuesChange } from '../../calculators/calculation';
import type { Values } from '../../calculators/contract';
import { Calculators } from '../../calculators/engine';
import { exampleValues } from '../../calculators/values';
import { LESSONS, type Lesson, type LessonId } from '../../course/lessons';
import { NO_CODES } from '../../course/variant';
import { exerciseAim, exerciseTitle } from '../../course/texts';
import { toEngineError, type EngineError } from '../../engine/error';
import { t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { printLink } from './codes';
import './embed-code';
import { lines } from './lines';

export class LessonPage extends LevierElement {
  static override properties: PropertyDeclarations = {
    lesson: { attribute: false },
    query: { attribute: false },
    calculators: { state: true },
    values: { state: true },
    failure: { state: true },
  };
  declare lesson: LessonId;
  declare query: URLSearchParams;
  declare calculators: Calculators | null;
  /** What is typed; what the lesson begins with before. */
  declare values: Values | null;
  declare failure: EngineError | null;
  protected override followsDocument = false;

  constructor() {
    super();
    this.calculators = null;
    this.values = null;
    this.failure = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    Calculators.start().then(
      (calculators) => (this.calculators = calculators),
      (error: unknown) => (this.failure = toEngineError(error)),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lesson')) this.values = null;
    if (LESSONS[this.lesson].tool === 'by-hand') void import('../decision/learn/by-hand');
  }

  protected override render() {
    const { lesson } = this;
    const own: Lesson = LESSONS[lesson];
    return html`<article class="page lesson">
      <header class="stack tight">
        <p class="kicker no-print">
          <a href=${href('course')}>${t('nav-course')}</a> · ${t('lessons-title')}
        </p>
        <h1>${t(`lesson-${lesson}-title`)}</h1>
        <p class="lede long">${t(`lesson-${lesson}-what`)}</p>
      </header>
      <div class="prose">${lines(t(`lesson-${lesson}-text`))}</div>
      <section class="stack" aria-labelledby="lesson-tool">
        <h2 id="lesson-tool">${t('lesson-tool')}</h2>
        <div class="note">
          <h3>${t('lesson-try')}</h3>
          ${lines(t(`lesson-${lesson}-try`))}
        </div>
        ${this.#tool(own)}
        <p class="small no-print">
          <a href=${href(own.place)}>${t('lesson-place', { page: t(`nav-${own.place}`) })}</a>
        </p>
      </section>
      <section class="sheet stack tight" aria-labelledby="lesson-exercise">
        <h2 id="lesson-exercise">${t('lesson-exercise')}</h2>
        <p>
          <a href=${href('course', ['exercise', own.exercise])}
            ><strong>${exerciseTitle(own.exercise)}</strong></a
          >
        </p>
        <p class="quiet">${exerciseAim(own.exercise)}</p>
        ${printLink(own.exercise, NO_CODES)}
      </section>
      <details class="no-print">
        <summary>${t('lesson-embed')}</summary>
        <levier-embed-code
          class="stack"
          .told=${{ lesson }}
          .name=${t(`lesson-${lesson}-title`)}
          .link=${href('course', ['lesson', lesson])}
        ></levier-embed-code>
      </details>
    </article>`;
  }

  #tool({ tool, values }: Lesson): TemplateResult | typeof nothing {
    const { calculators, failure } = this;
    if (tool === 'by-hand') return html`<levier-by-hand .query=${this.query}></levier-by-hand>`;
    if (failure !== null) return html`${problem(failure)}`;
    const operation = calculators?.operation(tool);
    if (operation === undefined) return html`<p role="status">${t('calculators-loading')}</p>`;
    this.values ??= { ...exampleValues(operation), ...values };
    return html`<div class="calculator">
      <levier-calculation
        .calculators=${calculators}
        .operation=${operation}
        .values=${this.values}
        currency="EUR"
        explain="short"
        @levier-values=${(event: CustomEvent<ValuesChange>) => (this.values = event.detail.values)}
      ></levier-calculation>
    </div>`;
  }
}

customElements.define('levier-lesson', LessonPage);
