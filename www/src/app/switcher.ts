// <levier-switcher>: the other workspaces, one click from any page.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { stackIcon } from '../components/icons';
import { toEngineError, type EngineError } from '../engine';
import { t } from '../i18n';
import { errorText, followSaving, LevierElement, session } from './context';
import { href } from './router';

/** More are on the page of the workspace. */
const LISTED = 6;

export class Switcher extends LevierElement {
  static override properties: PropertyDeclarations = {
    open: { state: true },
    problem: { state: true },
  };
  declare open: boolean;
  declare problem: EngineError | null;

  constructor() {
    super();
    this.open = false;
    this.problem = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#key);
    window.addEventListener('click', this.#away);
    window.addEventListener('hashchange', this.#close);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('click', this.#away);
    window.removeEventListener('hashchange', this.#close);
  }

  protected override follow(): void {
    super.follow();
    followSaving();
  }

  protected override render(): TemplateResult {
    return html`<button
        type="button"
        class="tool"
        aria-expanded=${this.open}
        aria-controls="workspaces-menu"
        aria-label=${t('workspaces-switch')}
        title=${t('workspaces-switch')}
        @click=${() => (this.open = !this.open)}
      >
        ${stackIcon}
      </button>
      <div class="menu" id="workspaces-menu" ?hidden=${!this.open}>
        ${this.open ? this.#menu() : nothing}
      </div>`;
  }

  #menu(): TemplateResult {
    const { storage, readOnly } = session();
    const others = storage.others.slice(0, LISTED);
    return html`${this.problem === null ? nothing : html`<p class="note bad" role="alert">${switchProblem(this.problem)}</p>`}
      ${others.length === 0 ? html`<p class="small quiet">${t('workspaces-none')}</p>` : nothing}
      <ul class="plain" aria-label=${t('workspaces-others')}>
        ${others.map(
          ({ key, name }) =>
            html`<li>
              <button
                type="button"
                class="choice"
                ?disabled=${readOnly}
                @click=${() => this.#do(() => session().switchTo(key))}
              >
                ${name === '' ? t('workspaces-newer') : name}
              </button>
            </li>`,
        )}
      </ul>
      <p class="actions">
        ${
          readOnly || !storage.severalKept
            ? nothing
            : html`<button
                type="button"
                class="button small"
                @click=${() => this.#do(() => session().newWorkspace())}
              >
                ${t('workspaces-new')}
              </button>`
        }
        <a class="small" href=${href('workspace')}>${t('workspaces-all')}</a>
      </p>`;
  }

  readonly #do = async (act: () => Promise<void>): Promise<void> => {
    this.problem = null;
    try {
      await session().begin();
      await act();
      this.#close();
    } catch (error) {
      this.problem = toEngineError(error);
    }
  };

  readonly #close = (): void => {
    this.open = false;
    this.problem = null;
  };

  readonly #away = (event: MouseEvent): void => {
    if (this.open && !event.composedPath().includes(this)) this.#close();
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    this.#close();
    this.querySelector('button')?.focus();
  };
}

/** Why another workspace was not opened: the one that is open stands. */
export function switchProblem(error: EngineError): string {
  return error.code === 'storage_full' ? t('workspaces-full') : errorText(error);
}

customElements.define('levier-switcher', Switcher);
