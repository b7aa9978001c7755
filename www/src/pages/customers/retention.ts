// The projection of a retention: survivors as they are known, a shifted beta geometric through them, and what
// a constant churn would have announced.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { Question } from '../../state/question';
import { LevierElement } from '../../app/context';
import '../../charts/levier-chart';
import { lines } from '../../charts/lines';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { audienceEngine, type Retention, type RetentionAsked } from '../../engine';
import { formatNumber, formatPercent, language, parseNumber, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { sbg, sbgDel, sbgRate, why } from './formulas';
import { plainWords, shareWords } from './words';
import { warningsView } from './parts';

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
        ${!complete ? nothing : error !== null ? problem(error) : last === null ? nothing : found(last.answer, last.asked)}
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

function found(answer: Retention, asked: RetentionAsked): TemplateResult {
  const last = answer.survival.length - 1;
  const geometric = answer.geometric_survival[last];
  const share = (value: number | undefined): string => (value === undefined ? '' : formatPercent(value));
  const range = (interval: [number, number] | null): string =>
    interval === null
      ? ''
      : t('customers-retention-range', {
          low: formatNumber(interval[0], { decimals: 2 }),
          high: formatNumber(interval[1], { decimals: 2 }),
        });
  const { del, derl } = answer;
  const rest = derl.at(-1) ?? null;
  const pair = (label: string, text: string, hint = ''): TemplateResult =>
    html`<div>
      <dt>${label}${hint === '' ? nothing : html` <span class="quiet">${hint}</span>`}</dt>
      <dd class="num">${text}</dd>
    </div>`;
  return html`<p class="customers-said" role="status">
      ${t('customers-retention-found', { periods: last, share: share(answer.survival[last]), geometric: share(geometric) })}
    </p>
    ${warningsView(answer.warnings)} ${curve(answer, asked)}
    <dl class="pairs customers-pairs">
      ${pair(t('customers-retention-mean-churn'), formatPercent(answer.mean_churn))}
      ${pair(t('customers-retention-geometric-churn'), formatPercent(answer.geometric_churn))}
      ${del === null ? nothing : pair(t('customers-retention-del'), formatNumber(del, { decimals: 2 }), t('customers-retention-del-hint', { rate: formatPercent(asked.discount) }))}
      ${rest === null ? nothing : pair(t('customers-retention-derl'), formatNumber(rest, { decimals: 2 }), t('customers-retention-derl-hint', { n: asked.renewals - 1 }))}
    </dl>
    ${rates(answer)}
    ${why({
      what: t('customers-retention-what'),
      formulas: [
        { name: 'S(t)', body: sbg() },
        { name: 'r(t)', body: sbgRate() },
        {
          name: 'DEL',
          body: sbgDel(),
          ...(del === null ? {} : { result: formatNumber(del, { decimals: 2 }) }),
        },
      ],
      symbols: `${t('customers-retention-symbols')} ${t('customers-retention-params', { alpha: formatNumber(answer.params.alpha, { decimals: 3 }), alphaRange: range(answer.intervals.alpha), beta: formatNumber(answer.params.beta, { decimals: 3 }), betaRange: range(answer.intervals.beta) })}`,
      trap: t('customers-retention-trap'),
      source: t('customers-source-sbg'),
    })}`;
}

function curve(answer: Retention, asked: RetentionAsked): TemplateResult {
  const points = (values: readonly number[]): { x: number; y: number }[] => values.map((y, x) => ({ x, y }));
  const first = asked.survivors[0] ?? 1;
  // What was typed, on the scale of the drawing.
  const seen = asked.survivors.map((survivors, x) => ({ x, y: survivors / first }));
  const known = seen.length - 1;
  return html`<levier-chart
    .chart=${lines({
      file: 'levier-retention',
      title: t('customers-retention-chart'),
      description: t('customers-retention-chart-description', {
        churn: formatPercent(answer.geometric_churn),
      }),
      series: [
        {
          name: t('customers-retention-geometric'),
          ink: 'line baseline',
          label: 'soft',
          shape: 'line',
          points: points(answer.geometric_survival),
        },
        {
          name: t('customers-retention-model'),
          ink: 'line fitted',
          label: 'fitted',
          shape: 'line',
          points: points(answer.survival),
        },
        {
          name: t('customers-retention-observed'),
          ink: 'seen-point',
          label: '',
          shape: 'points',
          points: seen,
        },
      ],
      top: 1,
      mark: { x: known, text: t('customers-retention-known') },
      under: null,
      labels: { x: t('customers-retention-x'), y: t('customers-retention-y') },
      xWords: plainWords,
      yWords: shareWords,
      table: {
        columns: [
          { label: t('customers-retention-x'), numeric: true },
          ...(['observed', 'model', 'geometric'] as const).map((name) => ({
            label: t(`customers-retention-${name}`),
            numeric: true,
          })),
        ],
        rows: () =>
          answer.survival.map((value, x) => [
            formatNumber(x),
            seen[x] === undefined ? '' : formatPercent(seen[x].y),
            formatPercent(value),
            answer.geometric_survival[x] === undefined ? '' : formatPercent(answer.geometric_survival[x]),
          ]),
      },
    })}
  ></levier-chart>`;
}

function rates(answer: Retention): TemplateResult {
  const points = answer.retention_rate.map((y, at) => ({ x: at + 1, y }));
  return html`<levier-chart
      .chart=${lines({
        file: 'levier-retention-rate',
        title: t('customers-retention-rate-title'),
        description: t('customers-retention-rate-description'),
        series: [
          {
            name: t('customers-retention-model'),
            ink: 'line fitted',
            label: 'fitted',
            shape: 'line',
            points,
          },
        ],
        top: 1,
        mark: null,
        under: null,
        labels: { x: t('customers-retention-x'), y: t('customers-retention-rate-y') },
        xWords: plainWords,
        yWords: shareWords,
        table: {
          columns: [
            { label: t('customers-retention-x'), numeric: true },
            { label: t('customers-retention-rate-y'), numeric: true },
          ],
          rows: points.map(({ x, y }) => [formatNumber(x), formatPercent(y)]),
        },
      })}
    ></levier-chart>
    <p class="quiet small">${t('customers-retention-rate-description')}</p>`;
}

customElements.define('levier-customers-retention', RetentionView);
