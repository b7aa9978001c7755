// <levier-plan-decision>: a decision about the plan in the journal: the items that it changes, the figures
// that it was taken on, and on its date what it brought.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { href } from '../../app/router';
import { toEngineError, type Decision, type EngineError, type FrozenFigure } from '../../engine';
import { formatDate, formatRange, formatValue, has, t } from '../../i18n';
import { key, problem } from '../../i18n/codes';
import { planAnswer, type Wire } from '../../plan/ask';
import { nameOf, planItem } from '../../plan/model';
import { obtainedSince, type Since } from '../../plan/since';
import { planCurrency } from '../../plan/words';
import { Question } from '../../state/question';
import { verdictSentence } from './decision-review';
import { isDue } from './due';

interface Found {
  since: Since;
  verdict: Wire.Reviewed;
}

export class PlanDecision extends LevierElement {
  static override properties = { decision: { attribute: false }, failure: { state: true } };
  declare decision: Decision;
  declare private failure: EngineError | null;
  readonly #found = new Question<Found | null>(0);

  constructor() {
    super();
    this.failure = null;
  }

  protected override render() {
    const { decision } = this;
    return html`${items(decision)}
    ${decision.note === '' ? nothing : html`<p class="decision-note">${decision.note}</p>`}
    ${figures(decision.figures)} ${this.#review()}`;
  }

  #review(): TemplateResult | typeof nothing {
    const { decision } = this;
    const { reviewed } = decision;
    if (reviewed != null)
      return html`<section class="stack tight decision-review" aria-label=${t('decision-review-title')}>
        <h4>${t('decision-review-done', { date: formatDate(reviewed.date) })}</h4>
        ${figures(reviewed.figures)}
        <p><strong>${verdictSentence(reviewed.verdict, reviewed.reason)}</strong></p>
        ${reviewed.note === '' ? nothing : html`<p class="decision-note">${reviewed.note}</p>`}
      </section>`;
    if (!isDue(decision)) return nothing;
    this.#found.ask(`${session().today()} ${session().text}`, () => found(decision));
    const { state } = this.#found;
    return html`<section class="stack tight decision-review" aria-label=${t('decision-review-title')}>
      <h4>${t('decision-review-title')}</h4>
      ${state.kind === 'failed' ? problem(state.error, 'warn') : nothing}
      ${this.failure === null ? nothing : problem(this.failure)}
      ${state.kind === 'done' ? this.#conclusion(state.value) : nothing}
    </section>`;
  }

  #conclusion(answer: Found | null): TemplateResult {
    const verdict = answer?.verdict.verdict ?? 'cannot_tell';
    const reason = answer?.verdict.reason ?? (answer === null ? 'nothing_observed' : null);
    const kept = answer === null ? [] : reviewFigures(this.decision, answer.since);
    return html`${figures(kept)}
      <p>
        <strong>${answer === null ? t('plan-review-no-figure') : verdictSentence(verdict, reason)}</strong>
      </p>
      ${
        session().readOnly
          ? nothing
          : html`<form
              class="stack no-print"
              @submit=${(event: SubmitEvent) => this.#conclude(event, verdict, reason, kept)}
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

  #conclude(event: SubmitEvent, verdict: string, reason: string | null, kept: FrozenFigure[]): void {
    event.preventDefault();
    this.failure = null;
    const note = (event.target as HTMLFormElement).querySelector('textarea')!.value.trim();
    try {
      session().run({
        type: 'review_decision',
        id: this.decision.id,
        review: { date: session().today(), verdict, reason, note, figures: kept },
      });
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }
}

const figureOf = ({ figures: all }: Decision, name: string): FrozenFigure | undefined =>
  all.find((figure) => figure.key === name);

async function found(decision: Decision): Promise<Found | null> {
  const [before, expected] = ['before', 'expected'].map((name) => figureOf(decision, name)?.value ?? null);
  const since = await obtainedSince(decision);
  if (since === null || before == null || expected == null) return null;
  const { value, low, high, direction } = since;
  const verdict = await planAnswer('review', {
    direction,
    before,
    expected,
    obtained: value === null || low === null || high === null ? null : { value, low, high },
  });
  return { since, verdict };
}

function reviewFigures(decision: Decision, { value, low, high, unit }: Since): FrozenFigure[] {
  const kept = ['before', 'expected'].flatMap((name) => figureOf(decision, name) ?? []);
  return [...kept, { key: 'obtained', value, low, high, unit }];
}

/** What the decision changes, each as the way to it. */
function items({ items: ids = [] }: Decision): TemplateResult | typeof nothing {
  const there = ids.filter((id) => planItem(id) !== undefined);
  return there.length === 0
    ? nothing
    : html`<p class="small">
        ${t('plan-decision-items')}
        ${there.map((id, at) => html`${at === 0 ? nothing : ', '}<a href=${href('operations', [id])}>${nameOf(id)}</a>`)}
      </p>`;
}

function figures(all: readonly FrozenFigure[]): TemplateResult {
  const currency = planCurrency();
  return html`<dl class="decision-figures">
    ${all
      .filter(({ value }) => value !== null)
      .map(({ key: name, value, low, high, unit }) => {
        const id = `plan-figure-${key(name)}`;
        return html`<div>
          <dt>${has(id) ? t(id) : name}</dt>
          <dd class="num">
            ${formatValue(value, unit, { currency })}
            ${low === null || high === null ? nothing : html`<span class="small quiet">${formatRange(low, high, unit, { currency })}</span>`}
          </dd>
        </div>`;
      })}
  </dl>`;
}

customElements.define('levier-plan-decision', PlanDecision);
