// Calculators: the list by stage with a search, and the one calculator that the catalogue drives.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { engine, LevierPage } from '../../app/context';
import { href } from '../../app/router';
import type { Operation, Stage } from '../../engine';
import { loadLanguage, operationMeaning, operationName, t } from '../../i18n';
import './calculator';
import { matches, searchText } from './search';

const STAGES: Stage[] = ['awareness', 'acquisition', 'conversion', 'loyalty', 'profitability'];

/** Objectives have a page of their own, where they are checked as they are written. */
function listed(): Operation[] {
  return engine().catalogue().filter(({ suite }) => suite !== 'smart');
}

export class CalculatorsPage extends LevierPage {
  static override properties: PropertyDeclarations = { question: { state: true } };
  declare question: string;
  protected override followsDocument = false;
  #texts: Map<string, string> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // The search answers to the words of both languages.
    void Promise.all([loadLanguage('fr'), loadLanguage('en')]).then(() => {
      this.#texts = undefined;
      this.requestUpdate();
    });
  }

  constructor() {
    super();
    this.question = '';
  }

  #operation(): Operation | undefined {
    const [id] = this.params;
    return id === undefined ? undefined : engine().operation(id);
  }

  pageTitle(): string {
    const operation = this.#operation();
    return operation ? operationName(operation.id) : t('nav-calculators');
  }

  protected override render() {
    const [id] = this.params;
    if (id === undefined) return this.#index();
    const operation = this.#operation();
    if (!operation) {
      return html`<div class="page"><h1>${t('calculator-unknown')}</h1><p><a class="button" href=${href('calculators')}>${t('calculators-all')}</a></p></div>`;
    }
    return html`<levier-calculator .operation=${operation} .query=${this.query}></levier-calculator>`;
  }

  #index(): TemplateResult {
    this.#texts ??= new Map(listed().map((operation) => [operation.id, searchText(operation)]));
    const found = listed().filter((operation) => matches(this.#texts!.get(operation.id)!, this.question));
    return html`<div class="page">
      <header class="stack">
        <h1>${t('nav-calculators')}</h1>
        <p class="quiet">${t('calculators-what')}</p>
        <div class="field search">
          <label for="calculator-search">${t('calculators-search')}</label>
          <input id="calculator-search" class="input" type="search" autocomplete="off" spellcheck="false" placeholder=${t('calculators-search-example')}
            .value=${this.question} @input=${(event: Event) => (this.question = (event.target as HTMLInputElement).value)} />
          <p class="hint" role="status">${this.question.trim() === '' ? t('calculators-count', { n: listed().length }) : t('calculators-found', { n: found.length })}</p>
        </div>
      </header>
      ${STAGES.map((stage) => this.#stage(stage, found.filter((operation) => operation.stage === stage)))}
    </div>`;
  }

  #stage(stage: Stage, operations: Operation[]): TemplateResult | typeof nothing {
    if (operations.length === 0) return nothing;
    return html`<section class="contents" aria-labelledby="stage-${stage}">
      <div><h2 id="stage-${stage}">${t(`stage-${stage}`)}</h2><p class="small quiet">${t(`stage-${stage}-what`)}</p></div>
      <ul>${operations.map(
        ({ id }) => html`<li><a href=${href('calculators', [id])}><span class="name">${operationName(id)}</span></a><span class="meaning">${operationMeaning(id)}</span></li>`,
      )}</ul>
    </section>`;
  }
}

customElements.define('levier-page-calculators', CalculatorsPage);
