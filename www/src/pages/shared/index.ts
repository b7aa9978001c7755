// What a share link opens: a preview. Nothing of it is kept, and the reader's own data stays out of it, until
// they ask for a copy. Without a link: a file of a calculation may be opened the same way.

import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LevierPage } from '../../app/context';
import { href } from '../../app/router';
import type { ErrorCode } from '../../engine';
import '../../calculators/calculation';
import type { Operation } from '../../calculators/contract';
import { Calculators, EngineError, EngineStartError } from '../../calculators/engine';
import { scenariosToQuery } from '../../calculators/scenarios';
import { emptyValues, toQuery } from '../../calculators/values';
import { operationMeaning, operationName, t, type Ending } from '../../i18n';
import { LinkError, readFile } from '../../share/codec';
import type { Shared } from '../../calculators/contract';
import { present, readLink, readText } from '../../share/shared';

/** What the core refuses a link for, as the messages name it. */
type Problem = Ending<'share-error-'>;

const REFUSALS: Partial<Record<ErrorCode, Problem>> = {
  newer_schema: 'newer',
  unknown_operation: 'unknown-operation',
  unknown_input: 'unknown-input',
  too_large: 'too-large',
  out_of_range: 'beyond',
};

export class SharedPage extends LevierPage {
  static override properties: PropertyDeclarations = {
    shared: { state: true },
    problem: { state: true },
    chosen: { state: true },
    file: { state: true },
  };
  declare shared: Shared | null;
  /** The last part of a message, `share-error-…`. */
  declare problem: Problem | null;
  declare chosen: number;
  declare file: string | null;
  protected override followsDocument = false;
  #calculators: Calculators | undefined;
  #turn = 0;

  constructor() {
    super();
    this.shared = null;
    this.problem = null;
    this.chosen = 0;
    this.file = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('params')) {
      const [encoded] = this.params;
      this.file = null;
      if (encoded === undefined) void this.#read(null);
      else void this.#read((calculators) => readLink(calculators, this.params.join('/')));
    }
  }

  async #read(read: ((calculators: Calculators) => Promise<Shared>) | null): Promise<void> {
    const turn = (this.#turn += 1);
    this.shared = null;
    this.problem = null;
    if (read === null) return;
    let shared: Shared | null = null;
    let problem: Problem | null = null;
    try {
      this.#calculators = await Calculators.start();
      shared = await read(this.#calculators);
    } catch (error) {
      problem = problemOf(error);
    }
    // Another link may have been followed meanwhile.
    if (turn !== this.#turn) return;
    this.shared = shared;
    this.problem = problem;
    this.chosen = shared?.selected ?? 0;
  }

  #operation(): Operation | undefined {
    return this.shared ? this.#calculators?.operation(this.shared.operation) : undefined;
  }

  pageTitle(): string {
    const operation = this.#operation();
    return operation ? t('shared-page-title', { name: operationName(operation.id) }) : t('nav-shared');
  }

  protected override render() {
    const operation = this.#operation();
    if (this.shared && operation) return this.#preview(this.shared, operation);
    if (this.problem !== null) return this.#failure(this.problem);
    if (this.params.length > 0)
      return html`<div class="page">
        <h1>${t('nav-shared')}</h1>
        <p role="status">${t('calculators-loading')}</p>
      </div>`;
    return html`<div class="page">
      <header class="stack tight">
        <h1>${t('nav-shared')}</h1>
        <p class="quiet">${t('shared-what')}</p>
      </header>
      ${this.#picker()}
    </div>`;
  }

  #preview(shared: Shared, operation: Operation): TemplateResult {
    const { scenarios } = shared;
    const { inputs } = scenarios[this.chosen] ?? scenarios[0]!;
    const values = { ...emptyValues(operation), ...inputs };
    const compared = scenarios.length < 2 ? {} : scenariosToQuery({ list: scenarios, selected: this.chosen });
    const copy = href('calculators', [operation.id], present({ ...toQuery(values), ...compared }));
    return html`<div class="page calculator shared">
      <div class="note shared-banner" role="status">
        <p>
          <strong>${t('shared-banner')}</strong
          >${this.file === null ? nothing : html` <span class="quiet">${this.file}</span>`}
        </p>
        <p class="actions no-print">
          <a class="button primary" href=${copy}>${t('shared-copy')}</a>
          <a class="button" href=${href('calculators')}>${t('shared-back')}</a>
        </p>
      </div>
      <header class="stack tight">
        <h1>${operationName(operation.id)}</h1>
        <p>${operationMeaning(operation.id)}</p>
      </header>
      ${
        scenarios.length < 2
          ? nothing
          : html`<fieldset class="shared-scenarios">
              <legend>${t('shared-scenarios')}</legend>
              ${scenarios.map(({ name }, at) => html`<label class="choice"><input type="radio" name="shared-scenario" .checked=${at === this.chosen} @change=${() => (this.chosen = at)} /> ${name === '' ? t('shared-scenario', { n: at + 1 }) : name}</label>`)}
            </fieldset>`
      }
      <levier-calculation
        class="page"
        .calculators=${this.#calculators!}
        .operation=${operation}
        .values=${values}
        .currency=${shared.currency ?? 'EUR'}
        explain="full"
      ></levier-calculation>
    </div>`;
  }

  #failure(problem: Problem): TemplateResult {
    return html`<div class="page">
      <header class="stack tight"><h1>${t('nav-shared')}</h1></header>
      <div class="note bad" role="alert">
        ${this.file === null ? nothing : html`<p><strong>${this.file}</strong></p>`}
        <p>${t(`share-error-${problem}`)}</p>
        <p>${t('shared-untouched')}</p>
      </div>
      ${this.#picker()}
      <p class="actions"><a class="button" href=${href('calculators')}>${t('shared-back')}</a></p>
    </div>`;
  }

  #picker(): TemplateResult {
    return html`<label class="drop"
      ><input type="file" class="visually-hidden" accept=".json,application/json" @change=${this.#picked} />
      <span class="button" aria-hidden="true">${t('shared-pick')}</span
      ><span class="small quiet">${t('shared-pick-hint')}</span></label
    >`;
  }

  readonly #picked = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    this.file = file.name;
    void this.#read(async (calculators) => readText(calculators, await readFile(file)));
  };
}

function problemOf(error: unknown): Problem {
  if (error instanceof LinkError) return error.problem;
  if (error instanceof EngineError) return REFUSALS[error.code] ?? 'unreadable';
  if (error instanceof EngineStartError) return 'not-loaded';
  throw error;
}

customElements.define('levier-page-shared', SharedPage);
