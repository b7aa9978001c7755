// The workspace: what figures rest on, and the document as a file: out, in, and away.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { errorText, LevierPage, session } from '../../app/context';
import { download } from '../../app/save-state';
import { toEngineError, type EngineError } from '../../engine';
import { t } from '../../i18n';
import { forgetOffline } from '../../offline/kept';
import { contents } from './contents';
import './place';
import './restore';
import './settings';
import './several';

export class WorkspacePage extends LevierPage {
  static override properties: PropertyDeclarations = {
    wiping: { state: true },
    failure: { state: true },
    done: { state: true },
  };
  declare wiping: boolean;
  declare failure: EngineError | null;
  declare done: string | null;

  constructor() {
    super();
    this.wiping = false;
    this.failure = null;
    this.done = null;
  }

  pageTitle(): string {
    return t('nav-workspace');
  }

  protected override render() {
    return html`<div class="page workspace">
      <header class="stack tight">
        <h1>${t('nav-workspace')}</h1>
        <p class="quiet">${t(__ALONE__ ? 'place-alone' : 'workspace-what')}</p>
      </header>
      <p role="status" class=${this.done === null ? 'visually-hidden' : 'note good'}>${this.done ?? ''}</p>
      <levier-workspaces .say=${this.#say}></levier-workspaces>
      <levier-workspace-settings></levier-workspace-settings>
      <levier-workspace-place></levier-workspace-place>
      ${this.#export()}
      <levier-workspace-restore .say=${this.#say}></levier-workspace-restore>
      ${this.#wipe()}
      <p class="small quiet">${t('workspace-build', { build: __BUILD__ })}</p>
    </div>`;
  }

  #export(): TemplateResult {
    const { document: workspace } = session();
    return html`<section class="setting" aria-labelledby="export-title">
      <div>
        <h2 id="export-title">${t('export-title')}</h2>
        <p class="small quiet">${t('export-what')}</p>
      </div>
      <div class="stack tight">
        <p>${contents(workspace)}</p>
        <p class="actions">
          <button type="button" class="button" @click=${() => void download(session())}>
            ${t('export-save')}
          </button>
        </p>
        ${
          // The one file that holds everything has no schema beside it.
          __ALONE__
            ? nothing
            : html`<p class="small quiet">
                ${t('export-schema')} <a href="workspace.schema.json">${t('export-schema-link')}</a>
              </p>`
        }
      </div>
    </section>`;
  }

  #wipe(): TemplateResult {
    const { document: workspace } = session();
    return html`<section class="setting" aria-labelledby="wipe-title">
      <div>
        <h2 id="wipe-title">${t('wipe-title')}</h2>
        <p class="small quiet">${t('wipe-what')}</p>
      </div>
      <div class="stack tight">
        ${this.failure === null ? nothing : html`<p class="note bad" role="alert">${errorText(this.failure)}</p>`}
        ${
          this.wiping
            ? html`<div class="note bad" role="alert">
                <p>${t('wipe-sure', { name: workspace.name })}</p>
                <p class="actions">
                  <button type="button" class="button small" @click=${() => void download(session())}>
                    ${t('export-save')}
                  </button>
                  <button type="button" class="button small danger" @click=${this.#wiped}>
                    ${t('wipe-do')}
                  </button>
                  <button type="button" class="button small" @click=${() => (this.wiping = false)}>
                    ${t('cancel')}
                  </button>
                </p>
              </div>`
            : html`<p class="actions">
                <button
                  type="button"
                  class="button danger"
                  ?disabled=${session().readOnly}
                  @click=${() => (this.wiping = true)}
                >
                  ${t('wipe-ask')}
                </button>
              </p>`
        }
      </div>
    </section>`;
  }

  readonly #say = (done: string | null): void => {
    this.done = done;
  };

  readonly #wiped = (): void => {
    void session()
      .wipe()
      .then(forgetOffline)
      .then(
        () => {
          this.wiping = false;
          this.failure = null;
          this.done = t('wipe-done');
        },
        (error: unknown) => (this.failure = toEngineError(error)),
      );
  };
}

customElements.define('levier-page-workspace', WorkspacePage);
