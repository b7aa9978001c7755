// Calculators: found by words, by a question or by stage; and the one calculator that the catalogue drives.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierPage } from '../../app/context';
import { href } from '../../app/router';
import type { Operation, Stage } from '../../calculators/contract';
import { Calculators } from '../../calculators/engine';
import { key, loadLanguage, operationMeaning, operationName, t } from '../../i18n';
import './calculator';
import { questionsOf } from './questions';
import './test';
import { foundExercises } from '../course/found';
import { search, searchIndex, type SearchIndex } from './search';

const STAGES: Stage[] = ['awareness', 'acquisition', 'conversion', 'loyalty', 'profitability'];

export class CalculatorsPage extends LevierPage {
  static override properties: PropertyDeclarations = {
    question: { state: true },
    calculators: { state: true },
    failed: { state: true },
  };
  declare question: string;
  declare calculators: Calculators | undefined;
  declare failed: boolean;
  protected override followsDocument = false;
  #words: SearchIndex | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#start();
    // The search answers to the words of both languages.
    void Promise.all([loadLanguage('fr'), loadLanguage('en')]).then(() => {
      this.#words = undefined;
      this.requestUpdate();
    });
  }

  constructor() {
    super();
    this.question = '';
    this.failed = false;
  }

  readonly #start = (): void => {
    this.failed = false;
    Calculators.start().then(
      (calculators) => {
        this.calculators = calculators;
        // After a panic: the same page on a fresh instance.
        calculators.addEventListener('restart', () => this.requestUpdate());
      },
      (error: unknown) => {
        console.warn(error);
        this.failed = true;
      },
    );
  };

  /** Objectives have a page of their own, where they are checked as they are written. */
  #listed(): Operation[] {
    return (this.calculators?.catalogue() ?? []).filter(({ suite }) => suite !== 'smart');
  }

  #operation(): Operation | undefined {
    const [id] = this.params;
    return id === undefined ? undefined : this.calculators?.operation(id);
  }

  pageTitle(): string {
    const operation = this.#operation();
    if (this.params[0] === 'test') return t('test-title');
    return operation ? operationName(operation.id) : t('nav-calculators');
  }

  protected override render() {
    const [id] = this.params;
    const { calculators } = this;
    if (!calculators) return this.#waiting();
    if (id === undefined) return this.#index();
    if (id === 'test')
      return html`<levier-test
        .calculators=${calculators}
        .query=${this.query}
        .section=${this.params[1] === 'read' ? 'read' : 'plan'}
      ></levier-test>`;
    const operation = this.#operation();
    if (!operation) {
      return html`<div class="page">
        <h1>${t('calculator-unknown')}</h1>
        <p><a class="button" href=${href('calculators')}>${t('calculators-all')}</a></p>
      </div>`;
    }
    return html`<levier-calculator
      .calculators=${calculators}
      .operation=${operation}
      .query=${this.query}
    ></levier-calculator>`;
  }

  #waiting(): TemplateResult {
    return html`<div class="page">
      <h1>${t('nav-calculators')}</h1>
      ${
        this.failed
          ? html`<p class="note bad" role="alert">${t('calculators-not-loaded')}</p>
              <p><button type="button" class="button" @click=${this.#start}>${t('save-retry')}</button></p>`
          : html`<p role="status">${t('calculators-loading')}</p>`
      }
    </div>`;
  }

  #index(): TemplateResult {
    const listed = this.#listed();
    this.#words ??= searchIndex(listed.map(({ id }) => id));
    const asked = this.question.trim() !== '';
    const found = search(this.#words, this.question).map((id) =>
      listed.find((operation) => operation.id === id)!,
    );
    return html`<div class="page">
      <header class="stack">
        <h1>${t('nav-calculators')}</h1>
        <p class="quiet">${t('calculators-what')}</p>
        <search class="field search">
          <label for="calculator-search">${t('calculators-search')}</label>
          <input
            id="calculator-search"
            class="input"
            type="search"
            autocomplete="off"
            spellcheck="false"
            placeholder=${t('calculators-search-example')}
            .value=${this.question}
            @input=${(event: Event) => (this.question = (event.target as HTMLInputElement).value)}
          />
          <p class="hint" role="status">
            ${asked ? t('calculators-found', { n: found.length }) : t('calculators-count', { n: listed.length })}
          </p>
        </search>
      </header>
      ${asked && found.length > 0 ? html`<section class="contents found" aria-label=${t('calculators-search')}>${links(found)}</section>` : nothing}
      ${asked && found.length === 0 ? html`<p>${t('calculators-none-hint')}</p>` : nothing}
      ${asked ? foundExercises(this.question) : nothing}
      ${
        asked && found.length > 0
          ? nothing
          : html`${this.#questions(listed)}
              <h2 class="visually-hidden">${t('calculators-stages')}</h2>
              ${STAGES.map((stage) =>
                this.#stage(
                  stage,
                  listed.filter((operation) => operation.stage === stage),
                ),
              )}`
      }
    </div>`;
  }

  #questions(listed: Operation[]): TemplateResult {
    return html`<section class="stack" aria-labelledby="questions-title">
      <h2 id="questions-title">${t('calculators-questions')}</h2>
      <ul class="questions">
        ${questionsOf(listed).map(
          ({ question, part, operations }) =>
            html`<li>
              <h3>${t(`question-${key(question)}`)}</h3>
              <ul>
                ${part === null ? nothing : html`<li><a href=${href('calculators', ['test', part])}>${t(`test-open-${part}`)}</a></li>`}${operations.map(({ id }) => html`<li><a href=${href('calculators', [id])}>${operationName(id)}</a></li>`)}
              </ul>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #stage(stage: Stage, operations: Operation[]): TemplateResult | typeof nothing {
    if (operations.length === 0) return nothing;
    return html`<section class="contents" aria-labelledby="stage-${stage}">
      <div>
        <h3 id="stage-${stage}">${t(`stage-${stage}`)}</h3>
        <p class="small quiet">${t(`stage-${stage}-what`)}</p>
      </div>
      ${links(operations)}
    </section>`;
  }
}

function links(operations: Operation[]): TemplateResult {
  return html`<ul>
    ${operations.map(
      ({ id }) =>
        html`<li>
          <a href=${href('calculators', [id])}><span class="name">${operationName(id)}</span></a
          ><span class="meaning">${operationMeaning(id)}</span>
        </li>`,
    )}
  </ul>`;
}

customElements.define('levier-page-calculators', CalculatorsPage);
