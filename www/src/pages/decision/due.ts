// The decisions whose review has come: said before anything else on the page.

import { html, nothing, type TemplateResult } from 'lit';
import { session } from '../../app/context';
import type { Decision } from '../../engine';
import { formatDate, t } from '../../i18n';

/** Whether the day of review has come and nothing was concluded yet. */
export function isDue({ review, reviewed }: Decision): boolean {
  return review != null && reviewed == null && review <= session().today();
}

export function dueView(): TemplateResult | typeof nothing {
  const due = session().document.decisions.filter(isDue);
  if (due.length === 0) return nothing;
  return html`<aside class="note decision-due" aria-label=${t('decision-due-title')}>
    <p><strong>${t('decision-due', { count: due.length })}</strong></p>
    <ul>
      ${due.map(
        (decision) =>
          html`<li>
            <button type="button" class="button small" @click=${() => show(decision.id)}>
              ${decision.title}
            </button>
            <span class="quiet small"
              >${t('decision-journal-review', { date: formatDate(decision.review ?? '') })}</span
            >
          </li>`,
      )}
    </ul>
  </aside>`;
}

/** Brings the entry into view, its review first to be read. */
function show(id: string): void {
  const entry = [...document.querySelectorAll<HTMLElement>('.decision-journal li')].find(
    (one) => one.dataset['decision'] === id,
  );
  const heading = entry?.querySelector<HTMLElement>('h3');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
  heading.scrollIntoView({ block: 'start' });
}
