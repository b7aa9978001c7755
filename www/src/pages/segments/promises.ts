// What to promise whom, where and when: a promise for each segment, by channel and by stage of the journey,
// kept in the document.

import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { keptAudience } from '../../audience';
import { session } from '../../app/context';
import { opensWhen } from '../../components/opens-when';
import { href } from '../../app/router';
import { toEngineError, type Message } from '../../engine';
import { t, tNamed } from '../../i18n';
import { problem } from '../../i18n/codes';
import { saveTable } from '../../share/table-file';
import { platformWord } from '../platform';
import { desk } from './desk';

export const STAGES = ['discover', 'consider', 'buy', 'return'] as const;

/** Those aimed at; all of them while none is; and those that were written to before the segments changed. */
function segments(): string[] {
  const kept = desk.kept?.segments ?? [];
  const targets = kept.filter((one) => one.target);
  const names = (targets.length > 0 ? targets : kept).map((one) => one.name);
  return [...new Set([...names, ...keptAudience().messages.map((one) => one.segment)])];
}

/**
 * The channels of the figures, those already written for, those added here; some to begin with where there is
 * none.
 */
function channels(): string[] {
  const measured =
    session()
      .measured()
      .value?.channels.map((one) => one.name) ?? [];
  const known = measured.length > 0 ? measured : (session().document.response?.channels ?? []);
  const begun =
    known.length > 0
      ? known.slice(0, 4).map(platformWord)
      : (['email', 'social', 'place'] as const).map((one) => t(`segments-channel-${one}`));
  return [...new Set([...begun, ...keptAudience().messages.map((one) => one.channel), ...desk.channel])];
}

export function promisesLede(): string | null {
  const names = segments();
  if (names.length === 0) return null;
  return t('segments-messages-lede', { n: keptAudience().messages.length, segments: names.length });
}

export function promisesPart(): TemplateResult {
  const names = segments();
  if (names.length === 0) {
    return html`<div class="empty">
      <h2>${t('segments-messages-empty-title')}</h2>
      <p>${t('segments-messages-empty')}</p>
      <p class="actions">
        <a class="button primary" href=${href('segments', ['rfm'])}>${t('segments-part-rfm')}</a>
      </p>
    </div>`;
  }
  const all = channels();
  return html`<div class="stack segments-messages">
    <p class="quiet">${t('segments-messages-what')}</p>
    ${
      desk.kept?.segments.some((one) => one.target) === false
        ? html`<p class="note no-print">
            <span
              >${t('segments-messages-no-target')}
              <a href=${href('segments', ['targets'])}>${t('segments-messages-to-targets')}</a></span
            >
          </p>`
        : nothing
    }
    ${names.map((name, at) => matrix(name, at, all))}
    ${
      session().readOnly
        ? nothing
        : html`<form class="row no-print channel-form" @submit=${addChannel}>
            <div class="field">
              <label for="channel-new">${t('segments-channel-new')}</label
              ><input
                id="channel-new"
                name="channel"
                class="input"
                type="text"
                maxlength="60"
                autocomplete="off"
              />
            </div>
            <button type="submit" class="button">${t('segments-channel-add')}</button>
          </form>`
    }
    <p class="actions no-print">
      <button type="button" class="button" data-act="print" @click=${() => window.print()}>
        ${t('segments-print')}
      </button>
      <button type="button" class="button" data-act="messages-csv" @click=${saveCsv}>
        ${t('segments-messages-csv')}
      </button>
    </p>
  </div>`;
}

/** What is written, and a place to begin in each cell that is empty; folded until something is written. */
function matrix(segment: string, at: number, all: readonly string[]): TemplateResult {
  const own = keptAudience().messages.filter((one) => one.segment === segment);
  const written = (channel: string, stage: string): string =>
    own.find((one) => one.channel === channel && one.stage === stage)?.promise ?? '';
  return html`<details class="promises-of" ${opensWhen(at === 0 || own.length > 0)}>
    <summary>
      <h2 class="minor" id="promise-${at}">
        ${segment} <span class="import-aside">${t('segments-promises-count', { n: own.length })}</span>
      </h2>
    </summary>
    <table class="promises" aria-labelledby="promise-${at}">
      <thead>
        <tr>
          <th scope="col">${t('segments-channel')}</th>
          ${STAGES.map((stage) => html`<th scope="col">${t(`segments-stage-${stage}`)}<span class="quiet small">${t(`segments-stage-${stage}-what`)}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${all.map(
          (channel) =>
            html`<tr>
              <th scope="row">${channel}</th>
              ${STAGES.map(
                (stage) =>
                  html`<td>
                    <span class="promise-stage" aria-hidden="true">${t(`segments-stage-${stage}`)}</span>
                    ${cell({ segment, channel, stage, promise: written(channel, stage) })}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    ${desk.failure === null ? nothing : problem(desk.failure)}
  </details>`;
}

function cell(message: Message): TemplateResult | typeof nothing {
  const { segment, channel, stage, promise } = message;
  const place = JSON.stringify([segment, channel, stage]);
  const begun = desk.writing === place;
  const label = { segment, channel, stage: tNamed(`segments-stage-${stage}`) };
  if (promise === '' && !begun)
    return session().readOnly
      ? nothing
      : html`<button
          type="button"
          class="button quiet small no-print promise-begin"
          aria-label=${t('segments-promise-begin-label', label)}
          @click=${() => desk.set({ writing: place })}
        >
          ${t('segments-promise-begin')}
        </button>`;
  return html`<textarea
    class="input"
    rows="2"
    maxlength="600"
    ${begun ? ref(takeFocus) : nothing}
    ?readonly=${session().readOnly}
    aria-label=${t('segments-promise-label', label)}
    .value=${promise}
    @change=${(event: Event) => put({ ...message, promise: (event.target as HTMLTextAreaElement).value.trim() })}
    @blur=${() => {
      if (desk.writing === place) desk.set({ writing: null });
    }}
  ></textarea>`;
}

/** One function for all, so that a field takes the focus once, when it comes. */
function takeFocus(field: Element | undefined): void {
  if (field instanceof HTMLElement) field.focus();
}

function put(message: Message): void {
  desk.failure = null;
  try {
    session().run({ type: 'put_message', message });
  } catch (error) {
    desk.failure = toEngineError(error);
  }
}

function addChannel(event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const input = form.elements.namedItem('channel') as HTMLInputElement;
  const name = input.value.trim();
  if (name === '') return;
  input.value = '';
  desk.set({ channel: [...desk.channel, name] });
}

function saveCsv(): void {
  const head = [t('segments-name'), t('segments-channel'), t('segments-stage'), t('segments-promise')];
  const rows = keptAudience().messages.map((one) => [
    one.segment,
    one.channel,
    tNamed(`segments-stage-${one.stage}`),
    one.promise,
  ]);
  saveTable(
    { file: `levier-${t('segments-messages-file')}`, title: t('nav-segments'), period: null, head, rows },
    true,
  );
}
