// Long lists are drawn a part at a time: how much of each is shown, and the button that shows more.

import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../i18n';
import { signal } from '../state/signals';

const STEP = 100;
const shown = signal<Readonly<Record<string, number>>>({});

/** How many rows of a list are drawn. */
export function shownOf(list: string): number {
  return shown.value[list] ?? STEP;
}

/** Nothing where all is shown. */
export function moreButton(list: string, all: number): TemplateResult | typeof nothing {
  const now = shownOf(list);
  if (all <= now) return nothing;
  return html`<p class="actions">
    <span class="quiet small">${t('plan-more-shown', { shown: now, all })}</span>
    <button
      type="button"
      class="button small no-print"
      data-more=${list}
      @click=${() => (shown.value = { ...shown.value, [list]: now + STEP })}
    >
      ${t('plan-more', { n: Math.min(STEP, all - now) })}
    </button>
  </p>`;
}
