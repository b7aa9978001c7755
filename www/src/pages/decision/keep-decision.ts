// <levier-keep-decision>: writes the plan into the journal, with the figures it was taken on, who
// answers for it, from when it applies and when it is looked at again.

import { html, nothing } from 'lit';
import { LevierElement, session } from '../../app/context';
import {
  toEngineError,
  type Decision,
  type EngineError,
  type Fit,
  type Gain,
  type Reallocation,
  type Sampled,
  type Unit,
} from '../../engine';
import { t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { moveOf } from './headline';
import { lab } from './lab';
import { wordsFor } from './units';

export class KeepDecision extends LevierElement {
  static override properties = {
    fit: { attribute: false },
    answer: { attribute: false },
    failure: { state: true },
    lack: { state: true },
    wrongDates: { state: true },
    status: { state: true },
  };
  declare fit: Fit;
  declare answer: Reallocation;
  declare private failure: EngineError | null;
  declare private lack: boolean;
  declare private wrongDates: boolean;
  declare private status: string;
  /** Typed by the person; until then the title says what the plan does. */
  #title: string | null = null;

  constructor() {
    super();
    this.failure = null;
    this.lack = false;
    this.wrongDates = false;
    this.status = '';
  }

  protected override render() {
    const { objectives } = session().document;
    return html`<section class="sheet stack" aria-labelledby="keep-title">
      <h2 id="keep-title">${t('decision-keep-title')}</h2>
      <p class="quiet">${t('decision-keep-hint')}</p>
      <form class="stack" @submit=${this.#submit} novalidate>
        <div class="field">
          <label for="decision-title">${t('decision-keep-name')}</label>
          <input
            id="decision-title"
            class="input"
            type="text"
            maxlength="160"
            autocomplete="off"
            .value=${this.#title ?? this.#proposal()}
            aria-invalid=${this.lack ? 'true' : 'false'}
            aria-describedby="decision-title-error"
            @input=${(event: Event) => {
              this.#title = (event.target as HTMLInputElement).value;
              this.lack = false;
            }}
          />
          <p class="error" id="decision-title-error" role="alert" ?hidden=${!this.lack}>
            ${t('decision-keep-name-needed')}
          </p>
        </div>
        <div class="field">
          <label for="decision-note">${t('decision-keep-note')}</label>
          <textarea
            id="decision-note"
            class="input"
            maxlength="2000"
            aria-describedby="decision-note-hint"
          ></textarea>
          <p class="hint" id="decision-note-hint">${t('decision-keep-note-hint')}</p>
        </div>
        ${
          objectives.length === 0
            ? nothing
            : html`<div class="field">
                <label for="decision-objective">${t('decision-keep-objective')}</label>
                <select id="decision-objective" class="input">
                  <option value="">${t('decision-keep-no-objective')}</option>
                  ${objectives.map((objective) => html`<option value=${objective.id}>${objective.title}</option>`)}
                </select>
              </div>`
        }
        <div class="fields">
          <div class="field">
            <label for="decision-owner">${t('decision-keep-owner')}</label>
            <input id="decision-owner" class="input" type="text" maxlength="120" autocomplete="off" />
          </div>
          <div class="field">
            <label for="decision-effect">${t('decision-keep-effect')}</label>
            <input
              id="decision-effect"
              class="input"
              type="date"
              .value=${this.answer.booked?.first ?? ''}
              aria-describedby="decision-dates-error"
            />
          </div>
          <div class="field">
            <label for="decision-review">${t('decision-keep-review')}</label>
            <input
              id="decision-review"
              class="input"
              type="date"
              .value=${this.answer.booked?.last ?? ''}
              aria-describedby="decision-review-hint decision-dates-error"
            />
            <p class="hint" id="decision-review-hint">${t('decision-keep-review-hint')}</p>
          </div>
        </div>
        <p class="error" id="decision-dates-error" role="alert" ?hidden=${!this.wrongDates}>
          ${t('decision-keep-dates-wrong')}
        </p>
        ${this.failure === null ? nothing : problem(this.failure)}
        <p class="actions">
          <button class="button primary" type="submit" ?disabled=${session().readOnly}>
            ${t('decision-keep')}</button
          ><span role="status" class="small">${this.status}</span>
        </p>
      </form>
    </section>`;
  }

  #proposal(): string {
    const said = wordsFor(this.fit);
    const move = moveOf(this.answer, said);
    return move === null
      ? t('decision-keep-name-nothing')
      : t('decision-keep-name-default', { ...move, per: said.per });
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const title = (this.#title ?? this.#proposal()).trim();
    this.status = '';
    this.lack = title === '';
    if (this.lack) return;
    const value = (id: string): string => form.querySelector<HTMLInputElement>(id)!.value;
    const [effect, review] = [value('#decision-effect') || null, value('#decision-review') || null];
    this.wrongDates = effect !== null && review !== null && review <= effect;
    if (this.wrongDates) return;
    this.failure = null;
    try {
      lab.settle();
      const note = form.querySelector('textarea')!;
      const objective = form.querySelector<HTMLSelectElement>('#decision-objective')?.value ?? '';
      session().run({
        type: 'keep_decision',
        decision: {
          ...frozen(this.fit, this.answer),
          title,
          note: note.value.trim(),
          objective: objective === '' ? null : objective,
          owner: value('#decision-owner').trim(),
          effect,
          review,
          reviewed: null,
        },
      });
      note.value = '';
      this.#title = null;
      this.status = t('decision-kept');
    } catch (error) {
      this.failure = toEngineError(error);
    }
  };
}

customElements.define('levier-keep-decision', KeepDecision);

/** The decision with its figures as the core gave them. */
function frozen(
  fit: Fit,
  answer: Reallocation,
): Omit<Decision, 'title' | 'note' | 'objective' | 'owner' | 'effect' | 'review' | 'reviewed'> {
  const { allocation, booked } = answer;
  const reasons = new Map<string, string>([
    ...allocation.channels.map((plan): [string, string] => [plan.name, plan.reason]),
    ...answer.excluded.map((one): [string, string] => [one.name, one.reason ?? 'refused']),
  ]);
  const unit = fit.setup.outcome_is_money ? 'money' : 'count';
  const plain = (
    name: string,
    value: number | null,
    of: Decision['figures'][number]['unit'],
  ): Decision['figures'][number] => ({ key: name, value, low: null, high: null, unit: of });
  const ranged = (
    name: string,
    range: Gain | null,
    value: number | null,
    of: Unit,
  ): Decision['figures'][number] => ({
    key: name,
    value: range?.mean ?? value,
    low: range?.low ?? null,
    high: range?.high ?? null,
    unit: of,
  });
  const source = session().document.sources.find((one) => one.id === fit.setup.source);
  return {
    id: '',
    date: session().today(),
    lines: (booked?.lines ?? []).map((line) => ({
      channel: line.name,
      before: line.today,
      after: line.booked,
      reason: reasons.get(line.name) ?? 'refused',
    })),
    figures: [
      ...(booked?.unit === 'profit' ? [ranged('gain_profit', booked.gain, null, 'money')] : []),
      ranged('gain', booked?.response_gain ?? null, allocation.gain, unit),
      plain('probability_better', booked?.gain?.probability_better ?? null, 'rate'),
      plain('moved', booked?.moved ?? answer.moved, 'money'),
      plain('total_spend', booked?.total ?? answer.total_planned, 'money'),
      plain('total_response', allocation.total_response, unit),
    ],
    evidence: {
      files: source === undefined ? [] : [source.report.file],
      version: fit.version,
      seed: fit.setup.seed,
      setup: fit.setup,
      budget: lab.budget,
      mix: evidenceOf(lab.sampler.sampled),
      certificate: allocation.certificate,
    },
  };
}

/** How the curves were sampled, when they were: enough to sample them again. */
function evidenceOf(sampled: Sampled | null): NonNullable<NonNullable<Decision['evidence']>['mix']> | null {
  return sampled === null ? null : { model: sampled.model, sampling: sampled.fit.sampled.sampling };
}
