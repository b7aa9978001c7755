// The truth about saving, in a few words in the bar and, when something must be done, in a banner above the
// page.

import { html, nothing, type TemplateResult } from 'lit';
import { tableOf, toEngineError } from '../engine';
import { formatCount, listOf, t } from '../i18n';
import { errorText } from './context';
import { saveFile, workspaceFileName } from './files';
import { noteExport } from './exported';
import type { Session } from './session';

export function saveBadge(session: Session): TemplateResult {
  const save = session.storage.state;
  const tone =
    save.kind === 'saved'
      ? 'saved'
      : save.kind === 'unsaved' || save.kind === 'conflict' || save.kind === 'wiped'
        ? 'trouble'
        : save.kind === 'memory' || save.kind === 'readonly'
          ? 'mind'
          : '';
  return html`<span class="save ${tone}" role="status"
    ><span class="dot" aria-hidden="true"></span><span>${t(`save-${save.kind}`)}</span></span
  >`;
}

/** With its tables where they can be had: a table that is lost does not keep the rest from the reader. */
export async function download(session: Session): Promise<void> {
  const text = await session.file().catch(() => session.text);
  saveFile(workspaceFileName(session.document.name), text);
  noteExport();
}

/** What went wrong, and what to do; nothing when all is well. */
export function saveBanner(session: Session): TemplateResult | typeof nothing {
  const save = session.storage.state;
  const exportButton = html`<button type="button" class="button small" @click=${() => void download(session)}>
    ${t('save-export')}
  </button>`;
  switch (save.kind) {
    case 'unsaved':
      return banner(
        'bad',
        t(`save-unsaved-${save.reason}`),
        html`${exportButton}<button type="button" class="button small" @click=${() => session.storage.keep()}>
            ${t('save-retry')}
          </button>`,
      );
    case 'conflict':
      return banner(
        'warn',
        save.open === undefined
          ? t(save.dirty ? 'save-conflict-dirty' : 'save-conflict-clean')
          : t('save-opened', { name: save.open }),
        html`<button
            type="button"
            class="button small primary"
            @click=${() => void session.storage.takeTheirs()}
          >
            ${t('save-take-theirs')}
          </button>
          <button type="button" class="button small" @click=${() => void session.storage.keepMine()}>
            ${t('save-keep-mine')}
          </button>
          <button type="button" class="button small" @click=${() => void download(session)}>
            ${t('save-copy-mine')}
          </button>`,
      );
    case 'wiped':
      return banner(
        'bad',
        t('save-wiped-what'),
        html`<button
            type="button"
            class="button small primary"
            @click=${() => void session.storage.keepMine()}
          >
            ${t('save-write-back')}</button
          >${exportButton}`,
      );
    case 'memory':
      return banner('warn', t(__ALONE__ ? 'save-alone-what' : 'save-memory-what'), exportButton);
    default:
      if (session.storage.lost.length > 0)
        return banner('bad', t('save-lost', { files: listOf(filesOf(session)) }), exportButton);
      return save.kind === 'saved' && save.recovered === true
        ? banner('warn', t('save-recovered'), nothing)
        : nothing;
  }
}

/** The files whose tables are lost. */
function filesOf(session: Session): string[] {
  const { sources, audience } = session.document;
  const lost = sources.filter((source) => session.storage.lost.includes(tableOf(source)));
  const people =
    audience?.table != null && session.storage.lost.includes(audience.table) ? [audience.name] : [];
  return [...lost.map((source) => source.report.file), ...people];
}

function banner(
  tone: 'warn' | 'bad',
  text: string,
  actions: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<div class="banner no-print">
    <div class="note ${tone}" role="alert">
      <p>${text}</p>
      <div class="actions">${actions}</div>
    </div>
  </div>`;
}

/**
 * In place of every page while what was stored cannot be read, or is newer: nothing is overwritten before the
 * user chooses.
 */
export function storedTextPage(
  session: Session,
  failed: string | null,
  onFailed: (message: string) => void,
): TemplateResult | null {
  const save = session.storage.state;
  if (save.kind === 'readonly') {
    return html`<div class="page">
      <div class="stack">
        <h1 tabindex="-1">${t('newer-title')}</h1>
        <p>${t('save-readonly-what')}</p>
        <p class="actions">
          <button
            type="button"
            class="button primary"
            @click=${() => saveFile(workspaceFileName(''), save.text)}
          >
            ${t('save-export')}
          </button>
          <button type="button" class="button" @click=${() => location.reload()}>${t('page-reload')}</button>
        </p>
      </div>
    </div>`;
  }
  if (save.kind !== 'quarantined') return null;
  const { quarantine, backups } = save.loaded;
  const recover = (text: () => string | null): void => {
    const recovered = async (): Promise<void> => session.recover(text());
    recovered().catch((error: unknown) => onFailed(errorText(toEngineError(error))));
  };
  return html`<div class="page">
    <div class="stack">
      <h1 tabindex="-1">${t('quarantine-title')}</h1>
      <p>${t('quarantine-what')}</p>
    </div>
    ${quarantine?.key === '' ? html`<p class="note warn">${t('quarantine-no-room')}</p>` : nothing}
    ${failed === null ? nothing : html`<p class="note bad" role="alert">${t('quarantine-failed')} ${failed}</p>`}
    <ol class="choices">
      ${
        quarantine
          ? html`<li>
              <div class="stack tight">
                <h2>${t('quarantine-download-title')}</h2>
                <p>${t('quarantine-download-what', { size: formatCount(quarantine.text.length) })}</p>
                <p class="actions">
                  <button
                    type="button"
                    class="button"
                    @click=${() => saveFile('levier-unreadable.txt', quarantine.text, 'text/plain')}
                  >
                    ${t('quarantine-download')}
                  </button>
                </p>
              </div>
            </li>`
          : nothing
      }
      ${
        backups.length > 0
          ? html`<li>
              <div class="stack tight">
                <h2>${t('quarantine-backup-title')}</h2>
                <p>${t('quarantine-backup-what')}</p>
                <p class="actions">
                  ${[...backups]
                    .sort((a, b) => b.revision - a.revision)
                    .map(
                      (backup, at) =>
                        html`<button
                          type="button"
                          class="button ${at === 0 ? 'primary' : ''}"
                          @click=${() => recover(() => session.storage.backup(backup.key))}
                        >
                          ${t('quarantine-backup', { revision: backup.revision })}
                        </button>`,
                    )}
                </p>
              </div>
            </li>`
          : nothing
      }
      <li>
        <div class="stack tight">
          <h2>${t('quarantine-new-title')}</h2>
          <p>${t('quarantine-new-what')}</p>
          <p class="actions">
            <button
              type="button"
              class="button ${backups.length > 0 ? '' : 'primary'}"
              @click=${() => recover(() => null)}
            >
              ${t('quarantine-new')}
            </button>
          </p>
        </div>
      </li>
    </ol>
  </div>`;
}
