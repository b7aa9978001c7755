// <levier-workspaces>: every workspace of this browser by name, with its day and its size: open, name, hand
// out, remove.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { followSaving, LevierElement, session } from '../../app/context';
import { saveFile, workspaceFileName } from '../../app/files';
import { switchProblem } from '../../app/switcher';
import { toEngineError, type EngineError, type Other } from '../../engine';
import { formatDate, formatNumber, t } from '../../i18n';

/** What is being done to a workspace of the list. */
interface Doing {
  key: string;
  act: 'rename' | 'remove';
}

export class Workspaces extends LevierElement {
  static override properties: PropertyDeclarations = {
    say: { attribute: false },
    doing: { state: true },
    problem: { state: true },
  };
  /** Says on the page what was done; null takes it back. */
  declare say: (done: string | null) => void;
  declare doing: Doing | null;
  declare problem: EngineError | null;

  constructor() {
    super();
    this.say = () => undefined;
    this.doing = null;
    this.problem = null;
  }

  protected override follow(): void {
    super.follow();
    followSaving();
  }

  protected override render(): TemplateResult {
    const { storage, document: workspace, readOnly } = session();
    return html`<section class="setting" aria-labelledby="workspaces-title">
      <div>
        <h2 id="workspaces-title">${t('workspaces-title')}</h2>
        <p class="small quiet">${t(storage.severalKept ? 'workspaces-what' : 'workspaces-memory')}</p>
      </div>
      <div class="stack tight">
        ${this.problem === null ? nothing : html`<p class="note bad" role="alert">${switchProblem(this.problem)}</p>`}
        <ul class="plain several">
          <li>
            <p>
              <strong>${workspace.name}</strong> <span class="tag accent">${t('workspaces-open-now')}</span>
            </p>
          </li>
          ${storage.others.map((other) => this.#item(other))}
        </ul>
        ${
          readOnly || !storage.severalKept
            ? nothing
            : html`<p class="actions">
                <button type="button" class="button" @click=${() => this.#open(null)}>
                  ${t('workspaces-new')}
                </button>
              </p>`
        }
      </div>
    </section>`;
  }

  #item(other: Other): TemplateResult {
    const { key, date, units } = other;
    const name = nameOf(other);
    const doing = this.doing?.key === key ? this.doing.act : null;
    const size = formatNumber(Math.max(1, Math.round(units / 500)));
    return html`<li class="stack tight">
      <div class="row spread">
        <p>
          <span>${name}</span>
          <span class="small quiet">${t('workspaces-item', { date: formatDate(date), size })}</span>
        </p>
        <p class="actions">
          <button
            type="button"
            class="button small primary"
            aria-label=${t('workspaces-open-name', { name })}
            ?disabled=${session().readOnly}
            @click=${() => this.#open(other)}
          >
            ${t('workspaces-open')}
          </button>
          <button
            type="button"
            class="button small"
            aria-label=${t('workspaces-rename-name', { name })}
            aria-expanded=${doing === 'rename'}
            @click=${() => (this.doing = doing === 'rename' ? null : { key, act: 'rename' })}
          >
            ${t('workspaces-rename')}
          </button>
          <button
            type="button"
            class="button small"
            aria-label=${t('workspaces-export-name', { name })}
            @click=${() => this.#do(async () => saveFile(workspaceFileName(name), await session().otherFile(key)))}
          >
            ${t('workspaces-export')}
          </button>
          <button
            type="button"
            class="button small danger"
            aria-label=${t('workspaces-remove-name', { name })}
            aria-expanded=${doing === 'remove'}
            @click=${() => (this.doing = doing === 'remove' ? null : { key, act: 'remove' })}
          >
            ${t('remove')}
          </button>
        </p>
      </div>
      ${doing === 'rename' ? this.#rename(other) : doing === 'remove' ? this.#remove(other) : nothing}
    </li>`;
  }

  #rename(other: Other): TemplateResult {
    return html`<form class="row" @submit=${(event: SubmitEvent) => this.#renamed(event, other)}>
      <div class="field">
        <label for="workspaces-name">${t('workspace-name')}</label>
        <input class="input" id="workspaces-name" name="name" maxlength="120" required .value=${other.name} />
      </div>
      <button type="submit" class="button small primary">${t('workspaces-rename')}</button>
      <button type="button" class="button small" @click=${() => (this.doing = null)}>${t('cancel')}</button>
    </form>`;
  }

  #remove(other: Other): TemplateResult {
    const name = nameOf(other);
    return html`<div class="note warn" role="alert">
      <p>${t('workspaces-remove-sure', { name })}</p>
      <p class="actions">
        <button type="button" class="button small danger" @click=${() => this.#removed(other)}>
          ${t('workspaces-remove-do')}
        </button>
        <button type="button" class="button small" @click=${() => (this.doing = null)}>${t('cancel')}</button>
      </p>
    </div>`;
  }

  /** Another one of the list, or a blank one. */
  #open(other: Other | null): Promise<void> {
    return this.#do(async () => {
      await (other === null ? session().newWorkspace() : session().switchTo(other.key));
      this.say(t('workspaces-opened', { name: session().document.name }));
    });
  }

  readonly #renamed = async (event: SubmitEvent, other: Other): Promise<void> => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('name') as HTMLInputElement;
    await this.#do(() => session().storage.renameOther(other.key, field.value.trim()));
  };

  #removed(other: Other): Promise<void> {
    return this.#do(async () => {
      await session().storage.removeOther(other.key);
      this.say(t('workspaces-removed', { name: nameOf(other) }));
    });
  }

  async #do(act: () => Promise<void>): Promise<void> {
    this.problem = null;
    this.say(null);
    try {
      await act();
      this.doing = null;
    } catch (error) {
      this.problem = toEngineError(error);
    }
  }
}

function nameOf({ name }: Other): string {
  return name === '' ? t('workspaces-newer') : name;
}

customElements.define('levier-workspaces', Workspaces);
