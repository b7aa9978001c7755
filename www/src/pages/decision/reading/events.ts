// The dated events: what each added, or why it could not be told.

import { html, nothing, type TemplateResult } from 'lit';
import type { EventFit } from '../../../engine';
import { formatDate, t, key } from '../../../i18n';
import type { Words } from '../units';
import type { ReadFit } from '.';

export function eventsView(fit: ReadFit, words: Words): TemplateResult | typeof nothing {
  const { events } = fit.reading;
  if (events.length === 0) return nothing;
  return html`<h3 id="events-title">${t('reading-events-title')}</h3>
    <div class="table-wrap" tabindex="0" role="region" aria-labelledby="events-title">
      <table class="reading-events">
        <thead>
          <tr>
            <th scope="col">${t('reading-event')}</th>
            <th scope="col">${t('reading-event-dates')}</th>
            <th scope="col" class="num">${t('reading-event-effect', { per: words.per })}</th>
            <th scope="col" class="num">${t('reading-event-total')}</th>
            <th scope="col">${t('reading-event-verdict')}</th>
          </tr>
        </thead>
        <tbody>
          ${events.map(
            (one) =>
              html`<tr>
                <th scope="row">${one.event.name}</th>
                <td>${eventDates(one.event)}</td>
                <td class="num">
                  ${one.effect === null ? '' : words.outcome(one.effect, { signed: true })}${one.effect_interval === null ? nothing : html`<br /><span class="quiet small">${t('reading-interval', { low: words.outcome(one.effect_interval[0], { signed: true }), high: words.outcome(one.effect_interval[1], { signed: true }) })}</span>`}
                </td>
                <td class="num">${one.total === null ? '' : words.outcome(one.total, { signed: true })}</td>
                <td class="decision-reason">${verdict(one)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

export function eventDates({ from, to }: { from: string; to: string }): string {
  return from === to
    ? formatDate(from)
    : t('reading-event-range', { from: formatDate(from), to: formatDate(to) });
}

function verdict(one: EventFit): string {
  if (one.status !== 'fitted') return t(`reading-event-${key(one.status)}`);
  const certain = one.distinguishable === null ? 'unsure' : one.distinguishable ? 'clear' : 'nothing';
  return t(`reading-event-${certain}`, { periods: one.periods });
}
