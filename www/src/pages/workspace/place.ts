// <levier-workspace-place>: where the data is: what the browser keeps, how much room it takes, for how long,
// and how old the last file is.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { formatBytes, formatDate, t } from '../../i18n';
import { lastExport } from '../../app/exported';
import { keptTexts, keptTables } from '../../keep/held';
import { isKept } from '../../offline/kept';

interface Held {
  tables: number;
  room: { used: number; quota: number } | null;
  /** null: the browser cannot say. */
  lasting: boolean | null;
  offline: boolean;
}

export class WorkspacePlace extends LevierElement {
  static override properties: PropertyDeclarations = { held: { state: true }, refused: { state: true } };
  declare held: Held | null;
  /** It was asked to keep all, and did not undertake it. */
  declare refused: boolean;

  constructor() {
    super();
    this.held = null;
    this.refused = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
  }

  async #look(): Promise<void> {
    const { storage } = navigator as { storage?: StorageManager };
    const room = await storage?.estimate().catch(() => null);
    this.held = {
      tables: await keptTables(),
      room:
        room?.usage !== undefined && room.quota !== undefined
          ? { used: room.usage, quota: room.quota }
          : null,
      lasting: (await storage?.persisted().catch(() => null)) ?? null,
      offline: await isKept(),
    };
  }

  protected override render() {
    const memory = session().storage.state.kind === 'memory';
    return html`<section class="setting" aria-labelledby="place-title">
      <div>
        <h2 id="place-title">${t('place-title')}</h2>
        <p class="small quiet">${memory ? nothing : t('place-what')}</p>
      </div>
      ${memory ? html`<p>${t(__ALONE__ ? 'place-alone' : 'place-memory')}</p>` : this.#places()}
    </section>`;
  }

  #places(): TemplateResult | typeof nothing {
    const { held } = this;
    if (held === null) return nothing;
    const { room, tables } = held;
    return html`<dl class="place">
      <dt>${t('place-held')}</dt>
      <dd>${t('place-held-what', { texts: formatBytes(keptTexts()), tables })}</dd>
      ${
        room === null
          ? nothing
          : html`<dt>${t('place-room')}</dt>
              <dd>
                ${t('place-room-what', { used: formatBytes(room.used), quota: formatBytes(room.quota) })}
              </dd>`
      }
      <dt>${t('place-lasting')}</dt>
      <dd>${this.#lasting(held)}</dd>
      <dt>${t('place-exported')}</dt>
      <dd>${exported()}</dd>
      <dt>${t('place-offline')}</dt>
      <dd>${t(held.offline ? 'place-offline-yes' : 'place-offline-no')}</dd>
    </dl>`;
  }

  #lasting({ lasting }: Held): TemplateResult {
    if (lasting === true) return html`${t('place-lasting-yes')}`;
    return html`${t('place-lasting-no')}
      ${
        lasting === null
          ? nothing
          : html`<p class="actions">
              <button type="button" class="button small" @click=${this.#ask}>
                ${t('place-lasting-ask')}
              </button>
            </p>`
      }
      <p role="status" class=${this.refused ? 'small' : 'visually-hidden'}>
        ${this.refused ? t('place-lasting-refused') : ''}
      </p>`;
  }

  readonly #ask = async (): Promise<void> => {
    this.refused = !(await navigator.storage.persist().catch(() => false));
    await this.#look();
  };
}

function exported(): string {
  const last = lastExport();
  if (last === null) return t('place-exported-never');
  if (last.days === 0) return t('place-exported-today');
  return t('place-exported-days', { days: last.days, date: formatDate(last.date) });
}

customElements.define('levier-workspace-place', WorkspacePlace);
