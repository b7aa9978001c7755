// What if: the total, whether all of it must be spent, and for each channel its bounds or a lock. The answer follows at once.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { max } from 'd3-array';
import { LevierElement, session } from '../../app/context';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { toEngineError, type BudgetSetup, type EngineError, type Reallocation, type ResponseFit } from '../../engine';
import { t } from '../../i18n';
import { errorSentence, problem } from '../../i18n/codes';
import { differs } from './answer';
import { lab, PLAIN } from './lab';
import { wordsFor, type Words } from './units';

type Bounds = BudgetSetup['channels'][number];

export class BudgetControls extends LevierElement {
  static override properties = { fit: { attribute: false }, answer: { attribute: false }, error: { attribute: false }, failure: { state: true } };
  declare fit: ResponseFit;
  declare answer: Reallocation | null;
  /** What the core says of the budget being tried. */
  declare error: EngineError | null;
  declare private failure: EngineError | null;

  constructor() {
    super();
    this.answer = null;
    this.error = null;
    this.failure = null;
  }

  protected override render() {
    const words = wordsFor(this.fit);
    const { budget } = lab;
    const { answer } = this;
    const today = answer?.total_today ?? null;
    const locked = session().readOnly;
    return html`<section class="sheet stack" aria-labelledby="what-if-title" @focusout=${this.#settle} @change=${this.#settle}>
      <div class="row spread"><h2 id="what-if-title">${t('decision-controls-title')}</h2>
        ${differs(budget) && !locked ? html`<button class="button small" type="button" @click=${this.#reset}>${t('decision-reset')}</button>` : nothing}</div>
      <p class="quiet">${t('decision-what-if-hint')}</p>
      ${this.failure === null ? nothing : problem(this.failure)}
      <div class="columns">
        <levier-number .label=${t('decision-total-label', { per: words.per })} unit="money" .currency=${words.currency} slider
          .hint=${today === null ? '' : t('decision-total-today', { total: words.spend(today) })}
          .value=${budget.total ?? shown(today)} .min=${0} .max=${ceilingOf(this.fit, today)} .step=${step(today)} .disabled=${locked}
          @levier-change=${(event: CustomEvent<NumberChange>) => {
            event.stopPropagation();
            if (!event.detail.invalid) lab.attempt({ ...lab.budget, total: event.detail.value });
          }}></levier-number>
        <fieldset class="field"><legend class="label">${t('decision-constraint')}</legend>
          ${(['eq', 'le'] as const).map((constraint) => html`<label class="choice"><input type="radio" name="constraint" .checked=${budget.constraint === constraint} ?disabled=${locked} @change=${() => lab.attempt({ ...lab.budget, constraint })}> ${t(`decision-constraint-${constraint}`)}</label>`)}
        </fieldset>
      </div>
      ${this.error !== null && this.error.detail?.['channel'] === undefined ? problem(this.error) : nothing}
      <div class="decision-bounds">
        ${repeat(this.fit.channels.filter((channel) => channel.curve !== null), (channel) => channel.name, (channel) => this.#channel(channel.name, channel.today, budget, words, locked))}
      </div>
      <p class="hint quiet small">${t('decision-bound-default-hint')}</p>
    </section>`;
  }

  #channel(name: string, today: number, budget: BudgetSetup, words: Words, locked: boolean): TemplateResult {
    const own = boundsOf(budget, name);
    const asked = this.answer?.problem.channels.find((channel) => channel.name === name);
    const wrong = this.error?.detail?.['channel'] === name || this.error?.found === name ? errorSentence(this.error!) : '';
    const bound = (side: 'min' | 'max'): TemplateResult => html`<levier-number .label=${t(`decision-bound-${side}`)} unit="money" .currency=${words.currency}
      .value=${own[side] ?? shown(asked?.[side] ?? null)} .min=${0} .step=${step(today)} .disabled=${own.locked || locked} .error=${side === 'max' ? wrong : ''}
      @levier-change=${(event: CustomEvent<NumberChange>) => {
        event.stopPropagation();
        if (!event.detail.invalid) this.#bounds(name, { [side]: event.detail.value });
      }}></levier-number>`;
    return html`<fieldset class="decision-bound">
      <legend>${name} <span class="quiet small">${t('decision-total-today', { total: words.spend(today) })}</span></legend>
      <div class="decision-bound-row">
        ${bound('min')} ${bound('max')}
        <label class="choice"><input type="checkbox" .checked=${own.locked} ?disabled=${locked} aria-label=${t('decision-lock-of', { channel: name })} @change=${(event: Event) => this.#bounds(name, { locked: (event.target as HTMLInputElement).checked })}> <span aria-hidden="true">${t('decision-lock')}</span></label>
      </div>
    </fieldset>`;
  }

  #bounds(name: string, change: Partial<Bounds>): void {
    const { budget } = lab;
    const next = { ...boundsOf(budget, name), ...change };
    const others = budget.channels.filter((channel) => channel.name !== name);
    const plain = !next.locked && next.min === null && next.max === null;
    lab.attempt({ ...budget, channels: plain ? others : [...others, next] });
  }

  readonly #reset = (): void => {
    lab.attempt(PLAIN);
    this.#settle();
  };

  /** A finished gesture is one step of undo; while dragging, nothing is written. */
  readonly #settle = (): void => {
    queueMicrotask(() => {
      this.failure = null;
      try {
        lab.settle();
      } catch (error) {
        this.failure = toEngineError(error);
      }
    });
  };
}

function boundsOf(budget: BudgetSetup, name: string): Bounds {
  return budget.channels.find((channel) => channel.name === name) ?? { name, min: null, max: null, locked: false };
}

/** A default as a field shows it: the core's own value is used until the person writes another. */
function shown(value: number | null): number | null {
  return value === null ? null : Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(4));
}

/** Where the slider ends: room to double today's spend and no more, since the curves are not known further. */
function ceilingOf(fit: ResponseFit, today: number | null): number {
  return Math.ceil(2 * (today ?? max(fit.channels, (channel) => channel.today) ?? 1));
}

/** A step that shows: the power of ten about a hundredth of the amount. */
function step(amount: number | null): number {
  return amount === null || amount <= 0 ? 1 : 10 ** Math.floor(Math.log10(amount / 20));
}

customElements.define('levier-budget-controls', BudgetControls);
