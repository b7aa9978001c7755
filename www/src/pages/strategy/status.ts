// Where an objective stands, in a sentence and why: the same as under Proof.

import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n';
import { paceSentence, standing, whySentence } from '../../plan/proof-words';
import type { Tracked } from '../../plan/track';

/** Null: the objective names no figure. */
export function statusLines(tracked: Tracked | null): TemplateResult {
  if (tracked === null) return html`<p class="status cannot_tell">${t('objective-status-no-kpi')}</p>`;
  const why = whySentence(tracked);
  return html`<p class="status ${standing(tracked)}">${paceSentence(tracked)}</p>
    ${why === '' ? nothing : html`<p class="quiet small">${why}</p>`}`;
}
