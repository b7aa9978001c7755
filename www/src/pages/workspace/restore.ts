// <levier-workspace-restore>: another workspace in the place of this one, from a file or an earlier copy.
// It is shown first, then taken.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { errorText, LevierElement, session } from '../../app/context';
import { saveFile } from '../../app/files';
import { EngineError, toEngineError, type Document, type OpenedText } from '../../engine';
import { formatCount, t } from '../../i18n';
import { contents } from './contents';

/** A larger file is no workspace of ours: it is not read into memory. */
const MOST_FILE_BYTES = 64 * 1024 * 1024;

interface Preview {
  file: string;
  opened: OpenedText;
  document: Document;
  from: number;
}

export class WorkspaceRestore extends LevierElement {
  static override properties: PropertyDeclarations = {
    say: { attribute: false },
    preview: { state: true },
    problem: { state: true },
    over: { state: true },
  };
  /** Says on the page what was done; null takes it back. */
  declare say: (done: string | null) => void;
  declare preview: Preview | null;
  declare problem: { file: string; error: EngineError } | null;
  declare over: boolean;

  constructor() {
    super();
    this.say = () => undefined;
    this.preview = null;
    this.problem = null;
    this.over = false;
  }

  protected override render() {
    return html`${this.#import()} ${this.#backups()}`;
  }

  #import(): TemplateResult {
    const { preview, problem } = this;
    return html`<section class="setting" aria-labelledby="import-title">
      <div>
        <h2 id="import-title">${t('import-workspace-title')}</h2>
        <p class="small quiet">${t('import-workspace-what')}</p>
      </div>
      <div class="stack tight">
        <label
          class="drop ${this.over ? 'over' : ''}"
          @dragover=${this.#drag}
          @dragleave=${() => (this.over = false)}
          @drop=${this.#drop}
        >
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            @change=${this.#picked}
          />
          <span class="button" aria-hidden="true">${t('import-workspace-pick')}</span
          ><span class="small quiet">${t('import-workspace-drop')}</span>
        </label>
        ${
          problem
            ? html`<div class="note bad" role="alert">
                <p><strong>${problem.file}</strong></p>
                <p>${errorText(problem.error)}</p>
                <p>${t('import-workspace-untouched')}</p>
              </div>`
            : nothing
        }
        ${
          preview
            ? html`<div class="sheet stack" role="region" aria-label=${t('import-workspace-preview')}>
                <p class="kicker">${preview.file}</p>
                <h3>${preview.document.name}</h3>
                <p>${contents(preview.document)}</p>
                ${!session().isOwn ? nothing : html`<p class="small quiet">${t('import-workspace-beside-what', { name: session().document.name })}</p>`}
                <p class="actions">
                  ${
                    !session().isOwn || !session().storage.severalKept
                      ? nothing
                      : html`<button
                          type="button"
                          class="button primary"
                          ?disabled=${session().readOnly}
                          @click=${() => this.#take('openBeside')}
                        >
                          ${t('import-workspace-beside')}
                        </button>`
                  }
                  <button
                    type="button"
                    class="button ${session().isOwn ? '' : 'primary'}"
                    ?disabled=${session().readOnly}
                    @click=${() => this.#take('replace')}
                  >
                    ${t('import-workspace-replace')}
                  </button>
                  <button type="button" class="button" @click=${() => (this.preview = null)}>
                    ${t('cancel')}
                  </button>
                </p>
              </div>`
            : nothing
        }
      </div>
    </section>`;
  }

  #backups(): TemplateResult | typeof nothing {
    const { storage } = session();
    const { backups, replaced } = storage;
    const quarantined = storage.quarantined();
    if (backups.length === 0 && replaced.length === 0 && quarantined.length === 0) return nothing;
    return html`<section class="setting" aria-labelledby="backups-title">
      <div>
        <h2 id="backups-title">${t('backups-title')}</h2>
        <p class="small quiet">${t('backups-what')}</p>
      </div>
      <ul class="plain">
        ${[...backups]
          .sort((a, b) => b.revision - a.revision)
          .map(
            ({ key, revision, name }) =>
              html`<li class="row">
                <span class="num">${t('backup-revision', { revision })}</span>
                <span class="quiet">${name}</span>
                <button
                  type="button"
                  class="button small"
                  @click=${() => this.#look(t('backup-revision', { revision }), key)}
                >
                  ${t('backup-look')}
                </button>
              </li>`,
          )}
        ${replaced.map(
          ({ key, name }) =>
            html`<li class="row">
              <span>${t('replaced', { name })}</span>
              <button
                type="button"
                class="button small"
                @click=${() => this.#look(t('replaced', { name }), key)}
              >
                ${t('backup-look')}
              </button>
              <button type="button" class="button small danger" @click=${() => storage.giveUp(key)}>
                ${t('replaced-give-up')}
              </button>
            </li>`,
        )}
        ${quarantined.map(
          ({ key, text }) =>
            html`<li class="row">
              <span>${t('quarantined', { size: formatCount(text.length) })}</span>
              <button
                type="button"
                class="button small"
                @click=${() => saveFile('levier-unreadable.txt', text, 'text/plain')}
              >
                ${t('quarantine-download')}
              </button>
              <button
                type="button"
                class="button small danger"
                @click=${() => storage.discardQuarantine(key)}
              >
                ${t('remove')}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  readonly #drag = (event: DragEvent): void => {
    event.preventDefault();
    this.over = true;
  };

  readonly #drop = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    const file = event.dataTransfer?.files[0];
    if (file) void this.#read(file);
  };

  readonly #picked = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (file) void this.#read(file);
  };

  async #read(file: File): Promise<void> {
    if (file.size > MOST_FILE_BYTES) {
      const detail = { limit: 'bytes', max: MOST_FILE_BYTES, size: file.size };
      this.problem = { file: file.name, error: new EngineError({ code: 'too_large', detail }) };
      return;
    }
    const text = await file.text();
    this.#preview(file.name, () => session().engine.readWorkspaceFile(unwrapped(text)));
  }

  /** An earlier text of the store: its tables are there. */
  #look(label: string, key: string): void {
    this.#preview(label, () => session().engine.openDocument(session().storage.backup(key)));
  }

  /** Opened by the core, shown, and not yet taken. */
  #preview(file: string, open: () => OpenedText): void {
    this.say(null);
    this.preview = null;
    this.problem = null;
    try {
      const opened = open();
      if (opened.read_only) throw new EngineError({ code: 'newer_schema' });
      this.preview = {
        file,
        opened,
        document: JSON.parse(opened.text) as Document,
        from: opened.from_schema,
      };
    } catch (error) {
      this.problem = { file, error: toEngineError(error) };
    }
  }

  /** Beside the open workspace, or in its place. */
  readonly #take = async (way: 'openBeside' | 'replace'): Promise<void> => {
    const { preview } = this;
    if (!preview) return;
    try {
      await session()[way](preview.opened);
      this.preview = null;
      const { name } = preview.document;
      this.say(way === 'replace' ? t('import-workspace-done', { name }) : t('workspaces-opened', { name }));
    } catch (error) {
      this.problem = { file: preview.file, error: toEngineError(error) };
    }
  };
}

/** What is handed out when the engine cannot start is the stored text, with the store's own wrapping. */
function unwrapped(text: string): string {
  try {
    const value = JSON.parse(text) as { levier?: unknown; document?: unknown };
    return value.levier === 'workspace' && typeof value.document === 'object'
      ? JSON.stringify(value.document)
      : text;
  } catch {
    return text;
  }
}

customElements.define('levier-workspace-restore', WorkspaceRestore);
