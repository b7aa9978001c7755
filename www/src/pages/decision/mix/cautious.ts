// <levier-cautious>: the plan that gains most when things go badly, beside the one that is best on average.

import { html, nothing, type TemplateResult } from 'lit';
import '../../../components/number-field';
import type { NumberChange } from '../../../components/number-field';
import { BaseElement } from '../../../components/element';
import type { BudgetSetup, CautiousPlan, Fit } from '../../../engine';
import { formatPercent, t } from '../../../i18n';
import { Question } from '../../../state/question';
import { problem } from '../../../i18n/codes';
import { numberOf, stoppedView, workingView } from '../waiting';
import { lab } from '../lab';
import { wordsFor, type Words } from '../units';

/** The worst tenth, unless the reader says otherwise. */
const SHARE = 0.1;
/** A gap below one millionth is an optimum for any purpose. */
const TIGHT = 1e-6;

export class Cautious extends BaseElement {
  static override properties = {
    fit: { attribute: false },
    budget: { attribute: false },
    share: { state: true },
  };
  declare fit: Fit;
  declare budget: BudgetSetup;
  declare private share: number;
  readonly #question = new Question<CautiousPlan>();

  constructor() {
    super();
    this.share = SHARE;
  }

  override disconnectedCallback(): void {
    this.#question.rest();
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    const words = wordsFor(this.fit);
    const { engine } = lab;
    const asked = this.budget.goal.kind === 'max_response';
    if (asked && engine !== null) {
      const { fit, budget, share } = this;
      this.#question.ask(JSON.stringify([numberOf(fit), budget, share]), ({ signal }) =>
        engine.cautiousPlan(fit, budget, share, { signal }),
      );
    }
    return html`<section class="stack" aria-labelledby="mix-cautious-title">
      <h3 id="mix-cautious-title">${t('mix-cautious-title')}</h3>
      <p class="quiet prose">${t('mix-cautious-hint')}</p>
      ${
        asked
          ? html`<div class="mix-share no-print">
                <levier-number
                  .label=${t('mix-cautious-share')}
                  unit="rate"
                  .value=${this.share}
                  .min=${0.01}
                  .max=${1}
                  .step=${0.05}
                  @levier-change=${({ detail }: CustomEvent<NumberChange>) => {
                    if (!detail.invalid && detail.value !== null && detail.value > 0 && detail.value <= 1)
                      this.share = detail.value;
                  }}
                ></levier-number>
              </div>
              ${this.#answer(words)}`
          : html`<p>${t('mix-cautious-goal')}</p>`
      }
    </section>`;
  }

  #answer(words: Words): TemplateResult | typeof nothing {
    const { state } = this.#question;
    switch (state.kind) {
      case 'none':
        return nothing;
      case 'failed':
        return problem(state.error);
      case 'stopped':
        return stoppedView(() => this.#question.drop());
      case 'working':
        return html`${workingView(() => this.#question.stop())}${state.last === null ? nothing : planView(state.last, words)}`;
      case 'done':
        return planView(state.value, words);
    }
  }
}

function planView(plan: CautiousPlan, words: Words): TemplateResult | typeof nothing {
  const { worst_gain: worst, mean_plan: mean, mean_plan_worst_gain: meanWorst, gap } = plan;
  if (worst === null || meanWorst === null) return nothing;
  // Two plans that differ by less than a whole result are told apart all the same.
  const near = words.outcome(worst) === words.outcome(meanWorst);
  const gain = (value: number): string =>
    words.outcome(value, { signed: true, ...(near ? { decimals: 1 } : {}) });
  const still = mean.channels.every(({ before, after }, index) =>
    [after, plan.spend[index] ?? 0].every((spend) => words.spend(spend) === words.spend(before)),
  );
  if (still) return html`<p role="status">${t('mix-cautious-still')}</p>`;
  const heads = ['decision-column-before', 'mix-cautious-mean', 'mix-cautious-plan'] as const;
  return html` <p role="status">
      ${t('mix-cautious-answer', { share: formatPercent(plan.share, { decimals: 0 }), worst: gain(worst), mean: gain(meanWorst), per: words.per })}
      ${gap === null ? nothing : t(gap <= TIGHT ? 'mix-cautious-optimal' : 'mix-cautious-gap', { gap: formatPercent(gap) })}
    </p>
    <div class="table-wrap" tabindex="0" role="region" aria-labelledby="mix-cautious-title">
      <table class="mix-cautious">
        <thead>
          <tr>
            <th scope="col">${t('decision-column-channel')}</th>
            ${heads.map((id) => html`<th scope="col" class="num">${t(id)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${mean.channels.map(
            (channel, index) =>
              html`<tr>
                <th scope="row">${channel.name}</th>
                <td class="num">${words.spend(channel.before)}</td>
                <td class="num">${words.spend(channel.after)}</td>
                <td class="num decision-change">${words.spend(plan.spend[index] ?? 0)}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${t('mix-cautious-worst')}</th>
            <td></td>
            <td class="num">${gain(meanWorst)}</td>
            <td class="num">${gain(worst)}</td>
          </tr>
          ${
            plan.gain === null || plan.mean_plan_gain === null
              ? nothing
              : html` <tr>
                    <th scope="row">${t('decision-figure-gain')}</th>
                    <td></td>
                    <td class="num">${gain(plan.mean_plan_gain.mean)}</td>
                    <td class="num">${gain(plan.gain.mean)}</td>
                  </tr>
                  <tr>
                    <th scope="row">${t('decision-figure-probability-better')}</th>
                    <td></td>
                    <td class="num">
                      ${formatPercent(plan.mean_plan_gain.probability_better, { decimals: 0 })}
                    </td>
                    <td class="num">${formatPercent(plan.gain.probability_better, { decimals: 0 })}</td>
                  </tr>`
          }
        </tfoot>
      </table>
    </div>`;
}

customElements.define('levier-cautious', Cautious);
