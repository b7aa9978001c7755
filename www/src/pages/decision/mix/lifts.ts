// Lift tests as a small table: what was spent without and with the change, what it moved, and how sure that
// is.

import { html, nothing, type TemplateResult } from 'lit';
import '../../../components/number-field';
import type { NumberChange } from '../../../components/number-field';
import type { EngineError, MixModel, Unit } from '../../../engine';
import { errorSentence, t, key } from '../../../i18n';
import type { Words } from '../units';

/** A test being written: a figure may still be missing. */
export interface LiftRow {
  channel: string;
  from: number | null;
  to: number | null;
  lift: number | null;
  standard_error: number | null;
}

export const FIGURES = ['from', 'to', 'lift', 'standard_error'] as const;

/** The first figure that is missing: its test and its field. */
export function lacking(rows: readonly LiftRow[]): { test: number; field: string } | null {
  for (const [index, row] of rows.entries()) {
    const field = FIGURES.find((one) => row[one] === null);
    if (field !== undefined) return { test: index + 1, field };
  }
  return null;
}

export function complete(rows: readonly LiftRow[]): MixModel['lift_tests'] {
  return rows.flatMap(({ channel, from, to, lift, standard_error }) =>
    from === null || to === null || lift === null || standard_error === null
      ? []
      : [{ channel, from, to, lift, standard_error }],
  );
}

export interface LiftsAsked {
  rows: readonly LiftRow[];
  channels: readonly string[];
  words: Words;
  locked: boolean;
  error: EngineError | null;
  lack: { test: number; field: string } | null;
  set: (rows: LiftRow[]) => void;
}

export function liftTests(asked: LiftsAsked): TemplateResult {
  const { rows, channels, words, locked } = asked;
  const units: Record<(typeof FIGURES)[number], Unit> = {
    from: 'money',
    to: 'money',
    lift: words.outcomeUnit,
    standard_error: words.outcomeUnit,
  };
  const change = (index: number, own: Partial<LiftRow>): void =>
    asked.set(rows.map((row, at) => (at === index ? { ...row, ...own } : row)));
  return html`<div class="stack mix-lifts">
    <h3>${t('mix-lifts-title')}</h3>
    <p class="quiet small">${t('mix-lifts-hint', { per: words.per })}</p>
    ${rows.map(
      (row, index) =>
        html`<div
          class="mix-lift"
          role="group"
          aria-label=${t('mix-lift-of', { n: index + 1 })}
          data-lift=${index + 1}
        >
          <div class="field">
            <label for="mix-lift-${index}">${t('decision-column-channel')}</label>
            <select
              id="mix-lift-${index}"
              class="input"
              ?disabled=${locked}
              @change=${(event: Event) => change(index, { channel: (event.target as HTMLSelectElement).value })}
            >
              ${channels.map((name) => html`<option value=${name} ?selected=${name === row.channel}>${name}</option>`)}
            </select>
          </div>
          ${FIGURES.map(
            (field) =>
              html`<levier-number
                data-figure=${field}
                .label=${t(`mix-lift-${key(field)}`)}
                .unit=${units[field]}
                .currency=${words.currency}
                .value=${row[field]}
                .disabled=${locked}
                .error=${wrong(asked, index + 1, field)}
                @levier-change=${({ detail }: CustomEvent<NumberChange>) => change(index, { [field]: detail.invalid ? null : detail.value })}
              ></levier-number>`,
          )}
          <button
            class="button small"
            type="button"
            ?disabled=${locked}
            aria-label=${t('mix-lift-remove-of', { n: index + 1 })}
            @click=${() => asked.set(rows.filter((_, at) => at !== index))}
          >
            ${t('mix-lift-remove')}
          </button>
        </div>`,
    )}
    ${channels.length === 0 ? nothing : html`<p class="actions"><button class="button small" type="button" ?disabled=${locked} @click=${() => asked.set([...rows, { channel: channels[0]!, from: null, to: null, lift: null, standard_error: null }])}>${t('mix-lift-add')}</button></p>`}
  </div>`;
}

function wrong({ error, lack }: LiftsAsked, test: number, field: string): string {
  if (lack?.test === test && lack.field === field) return t('mix-lift-lacking');
  return error?.detail?.['test'] === test && error.field === field ? errorSentence(error) : '';
}
