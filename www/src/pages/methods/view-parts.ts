// Parts of the page of a method: the reason of its figure, a refusal, and what of the example is left in it.

import { html, nothing, type TemplateResult } from 'lit';
import type { Refused } from '../../engine/study';
import { listOf, t } from '../../i18n';
import { borrowedNames } from './borrowed';
import type { MethodId } from './groups';
import type { Method } from './method';
import type { Sheet } from './sheet';
import { refusal } from './words';

export function why(id: MethodId): TemplateResult {
  return html`<details class="methods-why">
    <summary>${t('methods-why')}</summary>
    <dl class="prose">
      ${(['rule', 'convention', 'pitfalls', 'source'] as const).map(
        (part) =>
          html`<div>
            <dt>${t(`methods-why-${part}`)}</dt>
            <dd>${t(`method-${id}-${part}`)}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

export function refused(answer: Refused): TemplateResult {
  const { place, sentence } = refusal(answer);
  return html`<div class="note bad problem" role="alert" data-code=${answer.error}>
    ${place === null ? nothing : html`<strong class="problem-place">${place}</strong> `}${sentence}
  </div>`;
}

/** Some of a sheet is one's own, some the example's. */
export function mixed(method: Method, sheet: Sheet, clear: () => void): TemplateResult | typeof nothing {
  const names = borrowedNames(method, sheet).map((name) => t('methods-quoted', { name }));
  if (names.length === 0) return nothing;
  return html`<p class="note warn" data-borrowed>
    ${t('methods-borrowed', { list: listOf(names) })}
    <button type="button" class="button small" data-act="clear-example" @click=${clear}>
      ${t('methods-borrowed-clear')}
    </button>
  </p>`;
}
