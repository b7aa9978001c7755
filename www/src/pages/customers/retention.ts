// The projection of a retention: survivors as they are known, a shifted beta geometric through them, and what
// a constant churn would have announced.

import '../../components/number-field';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { Question } from '../../state/question';
import { LevierElement } from '../../app/context';
import type { NumberChange } from '../../components/number-field';
import { audienceEngine, type Retention, type RetentionAsked } from '../../engine';
import { language, parseNumber, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { retentionFound } from './retention-answer';

/** «Regular» customers, Fader and Hardie (2007). */
const EXAMPLE = [1000, 631, 468, 382, 326, 289, 262, 241];

/** Fewer points say nothing of how retention changes. */
const LEAST = 3;

interface Typed {
  text: string;
  periods: number;
  discount: number;
  renewals: number;
}

let typed: Typed = { text: '', periods: 12, discount: 0.1, renewals: 0 };

/**
 * Numbers typed or pasted; spaces separate only where nothing else does, since they also set thousands apart.
 */
export function readNumbers(text: string): {
  values: number[];
  wrong: { found: string; place: number } | null;
} {
  const trimmed = text.trim();
  const cells =
    trimmed === ''
      ? []
      : /[;\t\r\n]|, /.test(trimmed)
        ? trimmed.split(/[;\t\r\n]+|, +/)
        : (trimmed.match(/,/g) ?? []).length > 1 && !/ /.test(trimmed)
          ? trimmed.split(',')
          : trimmed.split(/ +/);
  const values: number[] = [];
  for (const [index, cell] of cells
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .entries()) {
    const parsed = parseNumber(cell, 'count', language());
    if ('error' in parsed) return { values, wrong: { found: cell, place: index + 1 } };
    values.push(parsed.value);
  }
  return { values, wrong: null };
}

export class RetentionView extends LevierElement {
  static override properties: PropertyDeclarations = {};
  readonly #answer = new Question<{ asked: RetentionAsked; answer: Retention }>(0);

  protected override render() {
    if (typed.text === '') typed = { ...typed, text: exampleText() };
    const { values, wrong } = readNumbers(typed.text);
    const asked: RetentionAsked = {
      survivors: values,
      periods: typed.periods,
      discount: typed.discount, // The last of the list is for who has renewed as often as was said.
      renewals: typed.renewals + 1,
    };
    const complete = wrong === null && values.length >= LEAST;
    if (complete)
      this.#answer.ask(JSON.stringify(asked), async () => ({
        asked,
        answer: await audienceEngine.retention(asked),
      }));
    const { error, value: last } = this.#answer;
    return html`<div class="customers-part">
      <section class="stack" aria-labelledby="retention-title">
        <h2 id="retention-title">${t('customers-retention-title')}</h2>
        <p>${t('customers-retention-what')}</p>
        ${this.#form(wrong, values.length)}
        ${!complete ? nothing : error !== null ? problem(error) : last === null ? nothing : retentionFound(last.answer, last.asked)}
      </section>
    </div>`;
  }

  #set(part: Partial<Typed>): void {
    typed = { ...typed, ...part };
    this.requestUpdate();
  }

  #form(wrong: { found: string; place: number } | null, count: number): TemplateResult {
    const error =
      wrong !== null
        ? t('customers-retention-wrong', wrong)
        : count < LEAST
          ? t('customers-retention-few')
          : '';
    const number = (
      label: string,
      unit: 'periods' | 'rate',
      value: number,
      min: number,
      hint: string,
      change: (value: number) => void,
    ): TemplateResult =>
      html`<levier-number
        .label=${label}
        .unit=${unit}
        .value=${value}
        .min=${min}
        .hint=${hint}
        @levier-change=${(event: CustomEvent<NumberChange>) => {
          event.stopPropagation();
          const { value: next, invalid } = event.detail;
          if (next !== null && next >= min && !invalid) change(next);
        }}
      ></levier-number>`;
    return html`<div class="sheet stack no-print">
      <div class="field">
        <label for="retention-survivors">${t('customers-retention-survivors')}</label>
        <textarea
          id="retention-survivors"
          class="input num"
          rows="3"
          spellcheck="false"
          aria-invalid=${error === '' ? 'false' : 'true'}
          aria-describedby="retention-survivors-hint ${error === '' ? '' : 'retention-survivors-error'}"
          .value=${live(typed.text)}
          @input=${(event: Event) => this.#set({ text: (event.target as HTMLTextAreaElement).value || ' ' })}
        ></textarea>
        <p class="hint wide" id="retention-survivors-hint">${t('customers-retention-survivors-hint')}</p>
        ${error === '' ? nothing : html`<p class="error" id="retention-survivors-error">${error}</p>`}
      </div>
      ${
        typed.text === exampleText()
          ? html`<p class="small quiet">${t('customers-retention-example-name')}</p>`
          : html`<p class="actions">
              <button
                type="button"
                class="button quiet small"
                @click=${() => this.#set({ text: exampleText() })}
              >
                ${t('customers-retention-example')}
              </button>
            </p>`
      }
      <div class="fields">
        ${number(t('customers-retention-periods'), 'periods', typed.periods, 1, '', (periods) => this.#set({ periods }))}
        ${number(t('customers-retention-discount'), 'rate', typed.discount, 0, '', (discount) => this.#set({ discount }))}
        ${number(t('customers-retention-renewals'), 'periods', typed.renewals, 0, t('customers-retention-renewals-hint'), (renewals) => this.#set({ renewals }))}
      </div>
    </div>`;
  }
}

function exampleText(): string {
  return EXAMPLE.join(' ; ');
}

customElements.define('levier-customers-retention', RetentionView);
