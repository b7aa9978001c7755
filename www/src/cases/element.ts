// <levier-cases>: the three complete cases, and a template for each kind of business. Each opens in a
// workspace of its own.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { errorText, LevierElement, session } from '../app/context';
import { saveFile } from '../app/files';
import { go } from '../app/router';
import { toEngineError, type EngineError } from '../engine';
import { t } from '../i18n';
import { CASES, caseText, TEMPLATES, type CaseId, type TemplateId } from './describe';

export class Cases extends LevierElement {
  static override properties: PropertyDeclarations = {
    opening: { state: true },
    problem: { state: true },
  };
  declare opening: boolean;
  declare problem: EngineError | null;

  constructor() {
    super();
    this.opening = false;
    this.problem = null;
  }

  protected override render(): TemplateResult {
    return html`<section class="stack cases no-print" aria-labelledby="cases-title">
      <div class="stack tight">
        <h2 id="cases-title">${t('cases-title')}</h2>
        <p class="quiet">${t('cases-what')}</p>
      </div>
      <p role="status" class=${this.opening ? 'note' : 'visually-hidden'}>
        ${this.opening ? t('cases-opening') : ''}
      </p>
      ${
        this.problem === null
          ? nothing
          : html`<div class="note bad" role="alert">
              <p>${t('cases-failed')}</p>
              <p>${errorText(this.problem)}</p>
            </div>`
      }
      <ul class="plain">
        ${CASES.map((id) => this.#case(id))}
      </ul>
      <div class="stack tight">
        <h3>${t('cases-templates')}</h3>
        <p class="small quiet">${t('cases-templates-what')}</p>
        <p class="actions">
          ${TEMPLATES.map((id) => {
            const name = caseText(id, 'name');
            return html`<button
              type="button"
              class="button small"
              aria-label=${t('cases-template-name', { name })}
              ?disabled=${this.opening}
              @click=${() => this.#open(id, false)}
            >
              ${name}
            </button>`;
          })}
        </p>
      </div>
    </section>`;
  }

  #case(id: CaseId): TemplateResult {
    const name = caseText(id, 'name');
    return html`<li class="stack tight">
      <h3>${name}</h3>
      <p>${caseText(id, 'what')}</p>
      <p class="actions">
        <button
          type="button"
          class="button small primary"
          aria-label=${t('cases-open-name', { name })}
          ?disabled=${this.opening}
          @click=${() => this.#open(id, true)}
        >
          ${t('cases-open')}
        </button>
        <button
          type="button"
          class="button small"
          aria-label=${t('cases-next-name', { name })}
          @click=${() => this.#next(id)}
        >
          ${t('cases-next')}
        </button>
      </p>
    </li>`;
  }

  async #open(id: TemplateId, filled: boolean): Promise<void> {
    this.opening = true;
    this.problem = null;
    try {
      const { openCase } = await import('./build');
      await openCase(id, filled);
      if (filled) go('operations', ['proof']);
      else go('strategy');
    } catch (error) {
      this.problem = toEngineError(error);
    } finally {
      this.opening = false;
    }
  }

  /** What happens after the figures of a case: a file to add, as any other. */
  async #next(id: CaseId): Promise<void> {
    const [{ descriptionOf }, { nextFile }] = await Promise.all([import('./build'), import('./files')]);
    const file = await nextFile(await descriptionOf(id), session().today());
    saveFile(file.name, await file.text(), 'text/csv');
  }
}

customElements.define('levier-cases', Cases);
