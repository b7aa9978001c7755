// The site kept for use without a network, once somebody works with it; and the word on a new build of it.

import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../i18n';
import { signal } from '../state/signals';

/** What the reader does to get the build that is ready; null when there is none. */
export const update = signal<(() => void) | null>(null);

let asked = false;

export function keepOnce(): void {
  if (asked || __ALONE__) return;
  asked = true;
  void import('../offline/keep').then(({ keepOffline }) => keepOffline((take) => (update.value = take)));
}

export function updateBanner(take: (() => void) | null): TemplateResult | typeof nothing {
  if (take === null) return nothing;
  return html`<div class="banner no-print">
    <div class="note" role="status">
      <p>${t('update-ready')}</p>
      <div class="actions">
        <button type="button" class="button small primary" @click=${take}>${t('update-take')}</button>
      </div>
    </div>
  </div>`;
}
