// <levier-decision-review>: what a decision of the journal brought, beside what was expected of it,
// once its review has come; then what was concluded, which is kept and not changed again.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import {
  lab as questions,
  toEngineError,
  type Decision,
  type DecisionReview,
  type EngineError,
  type FrozenFigure,
  type ReviewFigures,
} from '../../engine';
import { askPlan, isRefused, type Wire } from '../../engine/study';
import { formatDate, has, t } from '../../i18n';
import { key, problem } from '../../i18n/codes';
import { Question } from '../../state/question';
import { isDue } from './due';
import type { Words } from './units';

interface Found {
  figures: ReviewFigures;
  verdict: Wire.Reviewed;
}

/** The figures since, and what can be concluded from them. */
async function found(text: string, id: string): Promise<Found> {
  const figures = await questions.reviewFigures(text, id);
  const { direction, before, expected, obtained } = figures;
  const answer = await askPlan('review', {
    direction,
    before: before ?? 0,
    expected: expected ?? 0,
    obtained: before === null || expected === null ? null : obtained,
  });
  if (isRefused(answer)) throw toEngineError(answer);
  return { figures, verdict: answer };
}

export class DecisionReviewView extends LevierElement {
  static override properties = {
    decision: { attribute: false },
    words: { attribute: false },
    failure: { state: true },
  };
  declare decision: Decision;
  declare words: Words;
  declare private failure: EngineError | null;
  readonly #question = new Question<Found>();

  constructor() {
    super();
    this.failure = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#question.rest();
  }

  protected override render() {
    const { decision, words } = this;
    const { reviewed } = decision;
    if (reviewed != null) return concluded(reviewed, words);
    if (!isDue(decision)) return nothing;
    const { text } = session();
    const { id } = decision;
    this.#question.ask(`${id} ${text}`, () => found(text, id));
    const { state } = this.#question;
    return html`<section class="stack tight decision-review" aria-label=${t('decision-review-title')}>
      <h4>${t('decision-review-title')}</h4>
      ${state.kind === 'working' ? html`<p role="status">${t('decision-working')}</p>` : nothing}
      ${state.kind === 'failed' ? problem(state.error, 'warn') : nothing}
      ${state.kind === 'done' ? this.#found(state.value) : nothing}
      ${this.failure === null ? nothing : problem(this.failure)}
    </section>`;
  }

  #found({ figures, verdict }: Found): TemplateResult {
    const { words } = this;
    return html`${figures.last === null ? nothing : html`<p class="small quiet">${t('decision-review-periods', { since: figures.periods_since, before: figures.periods_before, last: formatDate(figures.last) })}</p>`}
      ${figuresTable(kept(figures, words), words)}
      <p><strong>${verdictSentence(verdict.verdict, verdict.reason)}</strong></p>
      ${figures.spend.some((line) => line.actual !== null) ? spendTable(figures, words) : nothing}
      <p class="quiet small">${t('decision-review-causes')}</p>
      ${
        session().readOnly
          ? nothing
          : html`<form
              class="stack no-print"
              @submit=${(event: SubmitEvent) => this.#conclude(event, figures, verdict)}
            >
              <div class="field">
                <label for=${`review-note-${this.decision.id}`}>${t('decision-review-note')}</label>
                <textarea id=${`review-note-${this.decision.id}`} class="input" maxlength="2000"></textarea>
              </div>
              <p class="actions">
                <button class="button" type="submit">${t('decision-review-keep')}</button>
              </p>
            </form>`
      }`;
  }

  #conclude(event: SubmitEvent, figures: ReviewFigures, { verdict, reason }: Wire.Reviewed): void {
    event.preventDefault();
    this.failure = null;
    const note = (event.target as HTMLFormElement).querySelector('textarea')!.value.trim();
    try {
      session().run({
        type: 'review_decision',
        id: this.decision.id,
        review: {
          date: session().today(),
          verdict,
          reason: reason ?? null,
          note,
          figures: kept(figures, this.words),
        },
      });
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }
}

/** The figures as they are kept. */
function kept({ before, expected, obtained }: ReviewFigures, { outcomeUnit: unit }: Words): FrozenFigure[] {
  const plain = (name: string, value: number | null): FrozenFigure => ({
    key: name,
    value,
    low: null,
    high: null,
    unit,
  });
  return [
    plain('before', before),
    plain('expected', expected),
    {
      key: 'obtained',
      value: obtained?.value ?? null,
      low: obtained?.low ?? null,
      high: obtained?.high ?? null,
      unit,
    },
  ];
}

function figuresTable(figures: readonly FrozenFigure[], words: Words): TemplateResult {
  return html`<dl class="decision-figures">
    ${figures.map(({ key: name, value, low, high }) => {
      const id = `decision-review-${key(name)}`;
      return html`<div>
        <dt>${has(id) ? t(id) : name} ${words.per}</dt>
        <dd class="num">
          ${value === null ? t('measure-unknown') : words.outcomeNamed(value)}
          ${low === null || high === null ? nothing : html`<span class="small quiet">${words.range({ low, high })}</span>`}
        </dd>
      </div>`;
    })}
  </dl>`;
}

function spendTable({ spend }: ReviewFigures, words: Words): TemplateResult {
  const heads = ['decision-column-before', 'decision-review-decided', 'decision-review-spent'] as const;
  return html`<div class="table-wrap" tabindex="0" role="region" aria-label=${t('decision-review-spend')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('decision-column-channel')}</th>
          ${heads.map((id) => html`<th scope="col" class="num">${t(id)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${spend.map(
          (line) =>
            html`<tr>
              <th scope="row">${line.channel}</th>
              ${[line.before, line.decided, line.actual].map((value) => html`<td class="num">${value === null ? t('measure-unknown') : words.spend(value)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

export function verdictSentence(verdict: string, reason: string | null | undefined): string {
  const exact = `decision-verdict-${key(verdict)}-${key(reason ?? '')}`;
  if (has(exact)) return t(exact);
  const id = `decision-verdict-${key(verdict)}`;
  return has(id) ? t(id) : verdict;
}

function concluded(review: DecisionReview, words: Words): TemplateResult {
  return html`<section class="stack tight decision-review" aria-label=${t('decision-review-title')}>
    <h4>${t('decision-review-done', { date: formatDate(review.date) })}</h4>
    ${figuresTable(review.figures, words)}
    <p><strong>${verdictSentence(review.verdict, review.reason)}</strong></p>
    ${review.note === '' ? nothing : html`<p class="decision-note">${review.note}</p>`}
  </section>`;
}

customElements.define('levier-decision-review', DecisionReviewView);
