// Bounds by channel: the least, the most, a lock, and the least spend when there is any.

import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { opensWhen } from '../../components/opens-when';
import type { BudgetSetup, EngineError, Reallocation, Fit } from '../../engine';
import { t } from '../../i18n';
import { errorSentence } from '../../i18n/codes';
import { lab } from './lab';
import { responds } from './estimate';
import type { Words } from './units';

type Bounds = BudgetSetup['channels'][number];

export interface Asked {
  fit: Fit;
  budget: BudgetSetup;
  /** The last answer there was: what the defaults come to. */
  answer: Reallocation | null;
  error: EngineError | null;
  words: Words;
  locked: boolean;
}

export function boundsView(asked: Asked): TemplateResult {
  const { fit, budget, error } = asked;
  const wrong = error?.detail?.['channel'] !== undefined;
  return html`<details class="decision-more" ${opensWhen(budget.channels.length > 0 || wrong)}>
    <summary>
      <span
        >${t('decision-bounds-title')}
        <span class="import-aside"
          >${t('decision-bounds-count', { count: budget.channels.length })}</span
        ></span
      >
    </summary>
    <div class="decision-bounds">
      ${repeat(
        [...fit.channels.filter(responds), ...budget.judged],
        (channel) => channel.name,
        (channel) => channelView(channel.name, channel.today, asked),
      )}
    </div>
    <p class="hint quiet small">${t('decision-bound-default-hint')} ${t('decision-bound-used-hint')}</p>
  </details>`;
}

function channelView(
  name: string,
  today: number,
  { budget, answer, error, words, locked }: Asked,
): TemplateResult {
  const own = boundsOf(budget, name);
  const asked = answer?.problem.channels.find((channel) => channel.name === name);
  const wrong =
    error !== null && (error.detail?.['channel'] === name || error.found === name)
      ? errorSentence(error)
      : '';
  const bound = (
    side: 'min' | 'max' | 'min_if_used',
    label: string,
    fallback: number | null,
  ): TemplateResult =>
    html`<levier-number
      .label=${label}
      unit="money"
      .currency=${words.currency}
      .value=${own[side] ?? shown(fallback)}
      .min=${0}
      .step=${step(today)}
      .disabled=${own.locked || locked}
      .error=${side === 'max' ? wrong : ''}
      @levier-change=${(event: CustomEvent<NumberChange>) => {
        event.stopPropagation();
        if (!event.detail.invalid) change(name, { [side]: event.detail.value });
      }}
    ></levier-number>`;
  return html`<fieldset class="decision-bound">
    <legend>
      ${name} <span class="quiet small">${t('decision-total-today', { total: words.spend(today) })}</span>
    </legend>
    <div class="decision-bound-row">
      ${bound('min', t('decision-bound-min'), asked?.min ?? null)}
      ${bound('max', t('decision-bound-max'), asked?.max ?? null)}
      ${bound('min_if_used', t('decision-bound-used'), null)}
      <label class="choice"
        ><input
          type="checkbox"
          .checked=${own.locked}
          ?disabled=${locked}
          aria-label=${t('decision-lock-of', { channel: name })}
          @change=${(event: Event) => change(name, { locked: (event.target as HTMLInputElement).checked })}
        />
        <span aria-hidden="true">${t('decision-lock')}</span></label
      >
    </div>
  </fieldset>`;
}

function change(name: string, part: Partial<Bounds>): void {
  const { budget } = lab;
  const next = { ...boundsOf(budget, name), ...part };
  const others = budget.channels.filter((channel) => channel.name !== name);
  const plain = !next.locked && next.min === null && next.max === null && next.min_if_used === null;
  lab.attempt({ ...budget, channels: plain ? others : [...others, next] });
}

function boundsOf(budget: BudgetSetup, name: string): Bounds {
  return (
    budget.channels.find((channel) => channel.name === name) ?? {
      name,
      min: null,
      max: null,
      locked: false,
      min_if_used: null,
    }
  );
}

/** A default as a field shows it: the core's own value is used until the person writes another. */
export function shown(value: number | null): number | null {
  return value === null ? null : Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(4));
}

/** A step that shows: the power of ten about a hundredth of the amount. */
export function step(amount: number | null): number {
  return amount === null || amount <= 0 ? 1 : 10 ** Math.floor(Math.log10(amount / 20));
}
