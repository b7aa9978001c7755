// The workspace: what figures rest on (margin, currency, VAT), and the document as a file: out, in, and away.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { errorText, LevierPage, session } from '../../app/context';
import { saveFile } from '../../app/files';
import { download } from '../../app/save-state';
import type { NumberChange } from '../../components';
import { EngineError, toEngineError, type Document, type OpenedText, type Settings } from '../../engine';
import { formatCount, t } from '../../i18n';

const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'CAD',
  'MAD',
  'TND',
  'DZD',
  'XOF',
  'XAF',
  'JPY',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'RON',
  'BRL',
  'INR',
  'AUD',
];

/** A larger file is no workspace of ours: it is not read into memory. */
const MOST_FILE_BYTES = 64 * 1024 * 1024;

interface Preview {
  file: string;
  opened: OpenedText;
  document: Document;
  from: number;
}

export class WorkspacePage extends LevierPage {
  static override properties: PropertyDeclarations = {
    preview: { state: true },
    problem: { state: true },
    wiping: { state: true },
    done: { state: true },
    over: { state: true },
    settingProblem: { state: true },
  };
  declare preview: Preview | null;
  declare problem: { file: string; error: EngineError } | null;
  declare wiping: boolean;
  declare done: string | null;
  declare over: boolean;
  declare settingProblem: EngineError | null;

  constructor() {
    super();
    this.preview = null;
    this.problem = null;
    this.wiping = false;
    this.done = null;
    this.over = false;
    this.settingProblem = null;
  }

  pageTitle(): string {
    return t('nav-workspace');
  }

  protected override render() {
    return html`<div class="page workspace">
      <header class="stack tight">
        <h1>${t('nav-workspace')}</h1>
        <p class="quiet">${t('workspace-what')}</p>
      </header>
      <p role="status" class=${this.done === null ? 'visually-hidden' : 'note good'}>${this.done ?? ''}</p>
      ${this.#settings()} ${this.#export()} ${this.#import()} ${this.#backups()} ${this.#wipe()}
      <p class="small quiet">${t('workspace-build', { build: __BUILD__ })}</p>
    </div>`;
  }

  #settings(): TemplateResult {
    const { settings } = session().document;
    const problem = (key: keyof Settings): string =>
      this.settingProblem?.field === key ? errorText(this.settingProblem) : '';
    return html`<section class="setting" aria-labelledby="settings-title">
      <div>
        <h2 id="settings-title">${t('settings-title')}</h2>
        <p class="small quiet">${t('settings-what')}</p>
      </div>
      <div class="fields">
        <levier-number
          .label=${t('settings-margin')}
          .hint=${t('settings-margin-hint')}
          .unit=${'rate'}
          .value=${settings.margin_rate}
          .min=${0}
          .max=${1}
          optional
          .error=${problem('margin_rate')}
          @levier-change=${(event: CustomEvent<NumberChange>) => this.#number('margin_rate', event.detail)}
        ></levier-number>
        <div class="field">
          <label for="settings-currency">${t('settings-currency')}</label>
          <select
            id="settings-currency"
            class="input"
            @change=${(event: Event) => this.#set({ currency: (event.target as HTMLSelectElement).value || null })}
          >
            <option value="" ?selected=${settings.currency === null}>${t('settings-currency-none')}</option>
            ${(settings.currency === null || CURRENCIES.includes(settings.currency)
              ? CURRENCIES
              : [settings.currency, ...CURRENCIES]
            ).map(
              (code) =>
                html`<option value=${code} ?selected=${code === settings.currency}>
                  ${currencyName(code)}
                </option>`,
            )}
          </select>
          <p class="hint">${t('settings-currency-hint')}</p>
        </div>
        <div class="field">
          <label for="settings-vat">${t('settings-vat')}</label>
          <select
            id="settings-vat"
            class="input"
            @change=${(event: Event) => this.#set({ revenue_vat: ((event.target as HTMLSelectElement).value || null) as Settings['revenue_vat'] })}
          >
            ${(['', 'excluded', 'included'] as const).map((value) => html`<option value=${value} ?selected=${(settings.revenue_vat ?? '') === value}>${t(`settings-vat-${value === '' ? 'unknown' : value}`)}</option>`)}
          </select>
          <p class="hint">${t('settings-vat-hint')}</p>
        </div>
        ${
          settings.revenue_vat === 'included'
            ? html`<levier-number
                .label=${t('settings-vat-rate')}
                .unit=${'rate'}
                .value=${settings.vat_rate}
                .min=${0}
                .max=${1}
                optional
                .error=${problem('vat_rate')}
                @levier-change=${(event: CustomEvent<NumberChange>) => this.#number('vat_rate', event.detail)}
              ></levier-number>`
            : nothing
        }
      </div>
    </section>`;
  }

  #export(): TemplateResult {
    const { document: workspace, text } = session();
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
          <span class="small quiet"
            >${t('export-size', { size: formatCount(Math.max(1, Math.round(text.length / 1000))) })}</span
          >
        </p>
      </div>
    </section>`;
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
                ${session().isEmpty ? nothing : html`<p class="note warn">${t('import-workspace-replaces', { name: session().document.name })}</p>`}
                <p class="actions">
                  <button
                    type="button"
                    class="button primary"
                    ?disabled=${session().readOnly}
                    @click=${this.#replace}
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
            ({ key, revision }) =>
              html`<li class="row">
                <span class="num">${t('backup-revision', { revision })}</span>
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

  #wipe(): TemplateResult {
    const { document: workspace } = session();
    return html`<section class="setting" aria-labelledby="wipe-title">
      <div>
        <h2 id="wipe-title">${t('wipe-title')}</h2>
        <p class="small quiet">${t('wipe-what')}</p>
      </div>
      <div class="stack tight">
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

  #number(key: 'margin_rate' | 'vat_rate', { value, invalid }: NumberChange): void {
    if (!invalid) this.#set({ [key]: value });
  }

  #set(change: Partial<Settings>): void {
    this.settingProblem = null;
    try {
      session().run({ type: 'set_settings', settings: { ...session().document.settings, ...change } });
    } catch (error) {
      this.settingProblem = toEngineError(error);
    }
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
    this.done = null;
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

  readonly #replace = async (): Promise<void> => {
    const { preview } = this;
    if (!preview) return;
    try {
      await session().replace(preview.opened);
      this.preview = null;
      this.done = t('import-workspace-done', { name: preview.document.name });
    } catch (error) {
      this.problem = { file: preview.file, error: toEngineError(error) };
    }
  };

  readonly #wiped = (): void => {
    void session()
      .wipe()
      .then(
        () => {
          this.wiping = false;
          this.done = t('wipe-done');
        },
        (error: unknown) => (this.problem = { file: '', error: toEngineError(error) }),
      );
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

function contents({ sources, objectives, decisions }: Document): string {
  return t('workspace-contents', {
    sources: sources.length,
    objectives: objectives.length,
    decisions: decisions.length,
  });
}

function currencyName(code: string): string {
  try {
    const name = new Intl.DisplayNames(document.documentElement.lang, { type: 'currency' }).of(code);
    return name === undefined ? code : `${code} · ${name}`;
  } catch {
    return code;
  }
}

customElements.define('levier-page-workspace', WorkspacePage);
