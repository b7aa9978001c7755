// Dated events, as the person names them: a sale, a strike, a launch. An empty last day is the first one
// again.

import { html, nothing, type TemplateResult } from 'lit';
import type { ResponseEvent } from '../../engine';
import { formatDate, t } from '../../i18n';

type Change = (events: ResponseEvent[]) => void;

export function eventsFields(
  events: readonly ResponseEvent[],
  disabled: boolean,
  change: Change,
): TemplateResult {
  const put = (at: number, part: Partial<ResponseEvent>): void =>
    change(events.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return html`<fieldset class="field events-form">
    <legend class="label">${t('events-title')}</legend>
    <p class="hint">${t('events-hint')}</p>
    ${events.map((one, at) => row(one, at, disabled, put, () => change(events.filter((_, index) => index !== at))))}
    <p class="actions">
      <button
        class="button small"
        type="button"
        ?disabled=${disabled}
        @click=${() => change([...events, { name: '', from: '', to: '' }])}
      >
        ${t('events-add')}
      </button>
    </p>
  </fieldset>`;
}

function row(
  one: ResponseEvent,
  at: number,
  disabled: boolean,
  put: (at: number, part: Partial<ResponseEvent>) => void,
  remove: () => void,
): TemplateResult {
  const value = (event: Event): string => (event.target as HTMLInputElement).value;
  // A range of one day follows its first day until its last one is chosen.
  const from = (date: string): void =>
    put(
      at,
      one.to === '' || one.to === one.from || one.to < date ? { from: date, to: date } : { from: date },
    );
  const field = (id: string, label: string, input: TemplateResult): TemplateResult =>
    html`<div class="field"><label for="event-${id}-${at}">${label}</label>${input}</div>`;
  return html`<div class="event-row">
    ${field('name', t('events-name'), html`<input id="event-name-${at}" class="input" type="text" maxlength="80" autocomplete="off" .value=${one.name} ?disabled=${disabled} @input=${(event: Event) => put(at, { name: value(event) })} />`)}
    ${field('from', t('events-from'), html`<input id="event-from-${at}" class="input" type="date" .value=${one.from} ?disabled=${disabled} @change=${(event: Event) => from(value(event))} />`)}
    ${field('to', t('events-to'), html`<input id="event-to-${at}" class="input" type="date" .value=${one.to} min=${one.from || nothing} ?disabled=${disabled} @change=${(event: Event) => put(at, { to: value(event) || one.from })} />`)}
    <button
      class="button quiet small"
      type="button"
      ?disabled=${disabled}
      aria-label=${t('events-remove-of', { name: one.name || formatDate(one.from) })}
      @click=${remove}
    >
      ${t('decision-journal-remove')}
    </button>
  </div>`;
}

/** What a list of events still lacks, in words; null when nothing. The core judges the rest. */
export function incomplete(events: readonly ResponseEvent[]): string | null {
  if (events.some((one) => one.name.trim() === '')) return t('events-name-needed');
  if (events.some((one) => one.from === '' || one.to === '')) return t('events-date-needed');
  return null;
}
