// Where a file stands, in a word beside its name.

import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n';
import { isAsked, type Item } from './tray';

export function tagOf({ state }: Item): TemplateResult | typeof nothing {
  if (state.kind === 'reading') return nothing;
  if (state.kind === 'sheets') return html`<span class="tag warn">${t('data-tag-asked')}</span>`;
  if (state.kind === 'ready') return html`<span class="tag good">${t('data-tag-read')}</span>`;
  const asked = isAsked(state.error);
  return html`<span class=${asked ? 'tag warn' : 'tag bad'}
    >${t(asked ? 'data-tag-asked' : 'data-tag-refused')}</span
  >`;
}
