// What if: the goal, the total, how far channels may move, bounds, groups. The answer follows at once.

import { html, nothing, type TemplateResult } from 'lit';
import { max } from 'd3-array';
import { LevierElement, session } from '../../app/context';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import {
  PLAIN,
  toEngineError,
  type BudgetSetup,
  type EngineError,
  type Reallocation,
  type Fit,
} from '../../engine';
import { formatPercent, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { differs } from './answer';
import { boundsView, shown, step, type Asked } from './bounds';
import { goalView, lacks } from './goal';
import { groupsView } from './groups';
import './judged';
import { lab } from './lab';
import { wordsFor, type Words } from './units';

/** Changes that a team can hold to from one period to the next; any other is a bound of a channel. */
const LIMITS = [0.1, 0.2, 0.3, 0.5];

export class BudgetControls extends LevierElement {
  static override properties = {
    fit: { attribute: false },
    answer: { attribute: false },
    error: { attribute: false },
    failure: { state: true },
  };
  declare fit: Fit;
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
    const { fit, answer, error } = this;
    const locked = session().readOnly;
    const asked: Asked = { fit, budget, answer, error, words, locked };
    return html`<section
      class="sheet stack"
      aria-labelledby="what-if-title"
      @focusout=${this.#settle}
      @change=${this.#settle}
    >
      <div class="row spread">
        <h2 id="what-if-title">${t('decision-controls-title')}</h2>
        ${differs(budget) && !locked ? html`<button class="button small" type="button" @click=${this.#reset}>${t('decision-reset')}</button>` : nothing}
      </div>
      ${this.failure === null ? nothing : problem(this.failure)}
      ${goalView(fit, budget, answer, error, words, locked)}
      ${lacks(error) ? html`<p class="quiet" role="status">${t('decision-goal-needs')}</p>` : nothing}
      <div class="columns">
        ${budget.constraint === 'none' ? html`<p class="quiet">${t('decision-goal-no-total')}</p>` : this.#total(budget, words, locked)}
        ${budget.goal.kind === 'max_response' ? constraintView(budget, locked) : ceilingView(budget, locked)}
      </div>
      ${limitView(budget, locked)}
      ${error !== null && !lacks(error) && error.detail?.['channel'] === undefined && error.detail?.['group'] === undefined ? problem(error) : nothing}
      <levier-judged-channels .words=${words} .error=${error} .locked=${locked}></levier-judged-channels>
      ${boundsView(asked)} ${groupsView(asked)}
    </section>`;
  }

  #total(budget: BudgetSetup, words: Words, locked: boolean): TemplateResult {
    const today = this.answer?.total_today ?? null;
    return html`<levier-number
      .label=${t('decision-total-label', { per: words.per })}
      unit="money"
      .currency=${words.currency}
      slider
      .hint=${today === null ? '' : t('decision-total-today', { total: words.spend(today) })}
      .value=${budget.total ?? shown(today)}
      .min=${0}
      .max=${ceilingOf(this.fit, today)}
      .step=${step(today)}
      .disabled=${locked}
      @levier-change=${(event: CustomEvent<NumberChange>) => {
        event.stopPropagation();
        if (!event.detail.invalid) lab.attempt({ ...lab.budget, total: event.detail.value });
      }}
    ></levier-number>`;
  }

  readonly #reset = (): void => {
    const { periods, booking } = lab.budget;
    lab.attempt({ ...PLAIN, periods, booking });
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

function constraintView(budget: BudgetSetup, locked: boolean): TemplateResult {
  return html`<fieldset class="field">
    <legend class="label">${t('decision-constraint')}</legend>
    ${(['eq', 'le'] as const).map((constraint) => html`<label class="choice"><input type="radio" name="constraint" .checked=${budget.constraint === constraint} ?disabled=${locked} @change=${() => lab.attempt({ ...lab.budget, constraint })} /> ${t(`decision-constraint-${constraint}`)}</label>`)}
  </fieldset>`;
}

/** A goal that finds its total may be held under one. */
function ceilingView(budget: BudgetSetup, locked: boolean): TemplateResult {
  return html`<label class="choice"
    ><input
      type="checkbox"
      .checked=${budget.constraint === 'le'}
      ?disabled=${locked}
      @change=${(event: Event) => lab.attempt({ ...lab.budget, constraint: (event.target as HTMLInputElement).checked ? 'le' : 'none' })}
    />
    ${t('decision-goal-ceiling')}</label
  >`;
}

function limitView(budget: BudgetSetup, locked: boolean): TemplateResult {
  const own = budget.change_limit;
  const limits: (number | null)[] = [null, ...LIMITS, ...(own === null || LIMITS.includes(own) ? [] : [own])];
  return html`<fieldset class="field">
    <legend class="label">${t('decision-limit')}</legend>
    <div class="row">
      ${limits.map(
        (limit) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="change-limit"
              .checked=${own === limit}
              ?disabled=${locked}
              @change=${() => lab.attempt({ ...lab.budget, change_limit: limit })}
            />
            ${limit === null ? t('decision-limit-none') : t('decision-limit-percent', { percent: formatPercent(limit, { decimals: 0 }) })}</label
          >`,
      )}
    </div>
    <p class="hint">${t('decision-limit-hint')}</p>
  </fieldset>`;
}

/**
 * Where the slider ends: room to double today's spend and no more, since the curves are not known further.
 */
function ceilingOf(fit: Fit, today: number | null): number {
  return Math.ceil(2 * (today ?? max(fit.channels, (channel) => channel.today) ?? 1));
}

customElements.define('levier-budget-controls', BudgetControls);
