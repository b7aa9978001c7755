// The bar: the name of the open document, whether it is saved, and what acts on it.

import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { brandMark, filesIcon, redoIcon, undoIcon } from '../components/icons';
import { toEngineError } from '../engine';
import { t } from '../i18n';
import { errorText } from './context';
import { current } from './rail';
import { href, type Route } from './router';
import { saveBadge } from './save-state';
import type { Session } from './session';
import { settings } from './settings';
import './switcher';

export function bar(
  host: HTMLElement,
  session: Session,
  at: Route['page'],
  themeChanged: () => void,
): TemplateResult {
  const { document: workspace } = session;
  return html`<header class="bar">
    <a class="brand" href=${href('home')} aria-label=${t('brand-home')}>${brandMark}</a>
    <div class="document">
      <input
        class="name"
        type="text"
        aria-label=${t('workspace-name')}
        maxlength="120"
        autocomplete="off"
        spellcheck="false"
        .value=${live(typedName(host) ?? workspace.name)}
        ?readonly=${session.readOnly}
        @change=${(event: Event) => void rename(event, session)}
        @keydown=${(event: KeyboardEvent) => nameKey(event, session)}
      />
      ${saveBadge(session)}
    </div>
    <div class="tools">
      <a
        class="tool narrow-only"
        href=${href('data')}
        aria-label=${t('nav-data')}
        aria-current=${current(at, 'data')}
        >${filesIcon}</a
      >
      <levier-switcher></levier-switcher>
      <button
        type="button"
        class="tool"
        aria-label=${t('undo')}
        title=${t('undo-title')}
        ?disabled=${!session.canUndo}
        @click=${() => session.undo()}
      >
        ${undoIcon}
      </button>
      <button
        type="button"
        class="tool"
        aria-label=${t('redo')}
        title=${t('redo-title')}
        ?disabled=${!session.canRedo}
        @click=${() => session.redo()}
      >
        ${redoIcon}
      </button>
      <span class="wide-only tools">${settings(false, themeChanged)}</span>
    </div>
  </header>`;
}

/** What is being typed as the name: the end of a save draws the bar again and must not take it away. */
function typedName(host: HTMLElement): string | undefined {
  const field = host.querySelector<HTMLInputElement>('input.name');
  return field !== null && field === document.activeElement ? field.value : undefined;
}

async function rename(event: Event, session: Session): Promise<void> {
  const input = event.target as HTMLInputElement;
  const name = input.value.trim();
  try {
    await session.begin();
    session.run({ type: 'rename', name });
    input.setCustomValidity('');
  } catch (error) {
    input.setCustomValidity(errorText(toEngineError(error)));
    input.reportValidity();
    input.value = session.document.name;
  }
}

function nameKey(event: KeyboardEvent, session: Session): void {
  const input = event.target as HTMLInputElement;
  if (event.key === 'Enter') input.blur();
  if (event.key === 'Escape') {
    input.value = session.document.name;
    input.blur();
  }
}
