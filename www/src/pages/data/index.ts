// Data: drop files, check what was understood, keep it.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LevierPage, session } from '../../app/context';
import { href } from '../../app/router';
import { lab, toEngineError, type EngineError, type LineRun, type Source } from '../../engine';
import { formatDate, formatNumber, listOf, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { questionFor, questionsAfter } from './questions';
import './joined';
import './reduce';
import { dropZone } from './drop';
import { keptSentence } from './kept';
import { foundSentence, unreadSentence } from '../source';
import { noticesOf, previewView, reportView } from './report';
import { sheetChoice } from './sheets';
import { tagOf } from './tag';
import { isAsked, tray, type Item } from './tray';

const USED = new Set(['ads', 'series', 'orders', 'web', 'email']);
/** Kinds that Measure reads. */
const MEASURED = new Set<string>(['ads', 'email', 'web']);

export class Page extends LevierPage {
  static override properties = {
    ...LevierPage.properties,
    over: { state: true },
    failure: { state: true },
    status: { state: true },
  };
  declare private over: boolean;
  declare private failure: EngineError | null;
  declare private status: string;
  /** The lines that were read of each kept file whose report was opened. */
  readonly #lines = new Map<string, LineRun[]>();

  constructor() {
    super();
    this.over = false;
    this.failure = null;
    this.status = '';
  }

  pageTitle(): string {
    return t('data-title');
  }

  protected override render() {
    const { sources } = session().document;
    const rows = sources.reduce((sum, source) => sum + source.report.rows_read, 0);
    return html`<div class="page">
      <header class="stack tight">
        <h1>${t('data-title')}</h1>
        <p class="lede long">
          ${sources.length === 0 ? t('data-empty') : t('data-kept-sentence', { sources: sources.length, rows })}
        </p>
        <p class="quiet">${t('data-privacy')}</p>
      </header>
      <p class="visually-hidden" role="status">${this.status}</p>
      ${session().readOnly ? html`<p class="note">${t('data-read-only')}</p>` : dropZone(this.over, (over) => (this.over = over), sources.length === 0)}
      ${this.failure === null ? nothing : problem(this.failure)}
      ${
        tray.items.length === 0
          ? nothing
          : html`${this.#keepAllButton()}
              <div class="import-items">
                ${repeat(
                  tray.items,
                  (item) => item.id,
                  (item) => this.#item(item),
                )}
              </div>`
      }
      <levier-joined-table></levier-joined-table>
      <section class="stack" aria-labelledby="sources-title">
        <h2 id="sources-title" tabindex="-1">${t('data-sources-title')}</h2>
        ${
          sources.length === 0
            ? html`<p class="quiet">${t('data-sources-empty')}</p>`
            : html`<ul class="import-sources">
                  ${repeat(
                    sources,
                    (source) => source.id,
                    (source) => this.#source(source),
                  )}
                </ul>
                <p class="actions">
                  ${sources.some((source) => MEASURED.has(source.report.kind)) ? html`<a class="button" href=${href('measure')}>${t('data-next-measure')}</a>` : nothing}
                  ${sources.some((source) => source.report.kind === 'series') ? html`<a class="button" href=${href('decision')}>${t('data-next-decision')}</a>` : nothing}
                </p>`
        }
      </section>
    </div>`;
  }

  #keepAllButton(): TemplateResult | typeof nothing {
    const ready = tray.items.filter((item) => item.state.kind === 'ready');
    if (ready.length < 2) return nothing;
    return html`<p class="actions">
      <button class="button primary" type="button" data-act="keep-all" @click=${() => this.#keepAll()}>
        ${t('data-keep-all', { files: ready.length })}
      </button>
    </p>`;
  }

  #keepAll(): void {
    this.failure = null;
    const ready = tray.items.filter((item) => item.state.kind === 'ready');
    try {
      for (const item of ready) tray.keep(item.id);
      this.status = t('data-kept-all-status', { files: ready.length });
      this.querySelector<HTMLElement>('#sources-title')?.focus();
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }

  #item(item: Item): TemplateResult {
    const title = `item-${item.id}`;
    return html`<article class="sheet stack import-item" aria-labelledby=${title} data-file=${item.name}>
      <h2 class="minor" id=${title}>${item.name} ${tagOf(item)}</h2>
      ${this.#state(item)}
    </article>`;
  }

  #state(item: Item): TemplateResult {
    const { state } = item;
    if (state.kind === 'reading') {
      const { share } = state;
      return html`<p role="status">
          ${t('data-reading-percent', { file: item.name, percent: formatNumber(Math.floor(share * 100)) })}
        </p>
        <progress max="1" .value=${share} aria-label=${t('data-reading', { file: item.name })}></progress>
        <button class="button" type="button" @click=${() => this.#dismiss(item, t('data-cancelled'))}>
          ${t('data-cancel')}
        </button>`;
    }
    if (state.kind === 'sheets') {
      return sheetChoice(state.sheets, {
        take: (sheet) => void tray.takeSheet(item.id, sheet),
        close: () => this.#dismiss(item, ''),
      });
    }
    if (state.kind === 'refused') {
      const { error } = state;
      const seen = error.detail?.['seen'];
      const asks = error.code === 'no_recognised_header' && error.mapping !== undefined;
      return html`${asks ? nothing : problem(error, isAsked(error) ? 'warn' : 'bad')}
        ${!asks && Array.isArray(seen) && seen.length > 0 ? html`<p>${t('data-seen-columns', { columns: listOf(seen) })}</p>` : nothing}
        ${questionFor(item.id, error, item.options, (options) => tray.again(item.id, options))}
        ${state.queries.length === 0 ? nothing : html`<levier-reduce .queries=${state.queries}></levier-reduce>`}
        <p class="actions">
          ${error.code === 'engine_restarted' || error.code === 'worker_failed' ? html`<button class="button" type="button" @click=${() => tray.again(item.id, {})}>${t('data-retry')}</button>` : nothing}
          <button class="button" type="button" @click=${() => this.#dismiss(item, '')}>
            ${t('data-close')}
          </button>
        </p>`;
    }
    const { report, lines } = state.imported;
    return html`<p class="import-found-sentence">
        ${foundSentence(report)} ${unreadSentence(report)}
        ${report.warnings.length === 0 ? t('data-clean') : t('data-notices', { warnings: noticesOf(report) })}
        ${USED.has(report.kind) ? nothing : t('data-not-usable-yet')}
      </p>
      ${item.remembered ? this.#remembered(item) : nothing}
      ${questionsAfter(item.id, report.warnings, item.options, (options) => tray.again(item.id, options))}
      ${previewView(state.imported)} ${reportView(report, lines)}
      <p class="import-kept" id="kept-${item.id}">${keptSentence(state.imported, state.kept)}</p>
      <p class="actions">
        <button
          class="button primary"
          type="button"
          aria-describedby="kept-${item.id}"
          @click=${() => this.#keep(item)}
        >
          ${t('data-keep')}
        </button>
        <button class="button" type="button" @click=${() => this.#dismiss(item, '')}>
          ${t('data-drop-source')}
        </button>
      </p>`;
  }

  #remembered(item: Item): TemplateResult {
    return html`<p class="note" data-remembered>
      ${t('data-remembered')}
      <button class="button small" type="button" @click=${() => tray.forget(item.id)}>
        ${t('data-remembered-forget')}
      </button>
    </p>`;
  }

  #source(source: Source): TemplateResult {
    return html`<li class="sheet stack tight" data-source=${source.id}>
      <div class="row spread">
        <div>
          <strong>${source.report.file}</strong><br /><span class="quiet small"
            >${foundSentence(source.report)}
            <span class="import-added"
              >${t('data-source-added', { date: formatDate(source.added) })}</span
            ></span
          >
        </div>
        ${session().readOnly ? nothing : html`<button class="button small" type="button" aria-label=${t('data-source-remove-label', { file: source.report.file })} @click=${() => this.#remove(source)}>${t('data-source-remove')}</button>`}
      </div>
      <details
        class="import-details"
        @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && void this.#readLines(source)}
      >
        <summary>${t('data-source-report')}</summary>
        ${reportView(source.report, this.#lines.get(source.id) ?? null)}
      </details>
    </li>`;
  }

  /** Which lines of a kept file were read stands in its table, which the lab has. */
  async #readLines(source: Source): Promise<void> {
    if (this.#lines.has(source.id)) return;
    try {
      this.#lines.set(source.id, await lab.linesRead(session().text, source.id));
    } catch (error) {
      this.failure = toEngineError(error);
    }
    this.requestUpdate();
  }

  #keep(item: Item): void {
    this.#try(() => {
      tray.keep(item.id);
      this.status = t('data-kept-status', { file: item.name });
    });
  }

  #remove(source: Source): void {
    this.#try(() => {
      session().run({ type: 'remove_source', id: source.id });
      this.status = t('data-removed-status', { file: source.report.file });
    });
  }

  #dismiss(item: Item, status: string): void {
    tray.dismiss(item.id);
    this.status = status;
  }

  #try(action: () => void): void {
    this.failure = null;
    try {
      action();
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }
}

customElements.define('levier-page-data', Page);
