// The parts of the page after the answer: one shows at a time, and the address says which.

import { html, type TemplateResult } from 'lit';
import { href, route, setQuery } from '../../app/router';
import { t } from '../../i18n';

/** In the order of the reader's questions: what to do, what if, is it true. */
export const PARTS = ['plan', 'budgets', 'time', 'scenarios', 'curves', 'origin', 'trust', 'model'] as const;
export type Part = (typeof PARTS)[number];

export function currentPart(): Part {
  const asked = route().query.get('part');
  return PARTS.find((part) => part === asked) ?? 'plan';
}

export function partsNav(current: Part, show: (part: Part) => void): TemplateResult {
  const go = (event: MouseEvent, part: Part): void => {
    // A new tab or window is the browser's.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    setQuery({ part: part === 'plan' ? null : part });
    show(part);
  };
  return html`<nav class="decision-parts no-print" aria-label=${t('decision-parts')}>
    ${PARTS.map((part) => html`<a href=${href('decision', [], part === 'plan' ? {} : { part })} aria-current=${part === current ? 'true' : 'false'} @click=${(event: MouseEvent) => go(event, part)}>${t(`decision-part-${part}`)}</a>`)}
  </nav>`;
}
