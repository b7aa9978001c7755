// The journal: decisions with the figures they were taken on, frozen.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LevierElement, session } from '../../app/context';
import {
  currencyOf,
  toEngineError,
  type Decision,
  type EngineError,
  type Reallocation,
  type Fit,
  type Sampled,
} from '../../engine';
import { formatCount, formatDate, formatPercent, has, listOf, t } from '../../i18n';
import { key, problem, savedReasonSentence } from '../../i18n/codes';
import { moveOf } from './headline';
import { lab } from './lab';
import { words, wordsFor, type Words } from './units';

export class KeepDecision extends LevierElement {
  static override properties = {
    fit: { attribute: false },
    answer: { attribute: false },
    failure: { state: true },
    lack: { state: true },
    status: { state: true },
  };
  declare fit: Fit;
  declare answer: Reallocation;
  declare private failure: EngineError | null;
  declare private lack: boolean;
  declare private status: string;
  /** Typed by the person; until then the title says what the plan does. */
  #title: string | null = null;

  constructor() {
    super();
    this.failure = null;
    this.lack = false;
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
    this.failure = null;
    try {
      lab.settle();
      const note = form.querySelector('textarea')!;
      const objective = form.querySelector<HTMLSelectElement>('#decision-objective')?.value ?? '';
      session().run({
        type: 'keep_decision',
        decision: frozen(
          this.fit,
          this.answer,
          title,
          note.value.trim(),
          objective === '' ? null : objective,
        ),
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
  title: string,
  note: string,
  objective: string | null,
): Decision {
  const { allocation, excluded, gain } = answer;
  const unit = fit.setup.outcome_is_money ? 'money' : 'count';
  const plain = (
    name: string,
    value: number | null,
    of: Decision['figures'][number]['unit'],
  ): Decision['figures'][number] => ({ key: name, value, low: null, high: null, unit: of });
  const source = session().document.sources.find((one) => one.id === fit.setup.source);
  return {
    id: '',
    date: session().today(),
    title,
    note,
    objective,
    lines: [
      ...allocation.channels.map((plan) => ({
        channel: plan.name,
        before: plan.before,
        after: plan.after,
        reason: plan.reason,
      })),
      ...excluded.map((one) => ({
        channel: one.name,
        before: one.spend,
        after: one.spend,
        reason: one.reason ?? 'refused',
      })),
    ],
    figures: [
      {
        key: 'gain',
        value: gain?.mean ?? allocation.gain,
        low: gain?.low ?? null,
        high: gain?.high ?? null,
        unit,
      },
      plain('probability_better', gain?.probability_better ?? null, 'rate'),
      plain('moved', answer.moved, 'money'),
      plain('total_spend', answer.total_planned ?? allocation.total_spend, 'money'),
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
function evidenceOf(sampled: Sampled | null): NonNullable<Decision['evidence']['mix']> | null {
  return sampled === null ? null : { model: sampled.model, sampling: sampled.fit.sampled.sampling };
}

/** The same in words. */
function method({ mix }: Decision['evidence']): string {
  if (mix == null) return t('mix-method-least-squares-short');
  const { chains, draws, tune, verdicts } = mix.sampling;
  return t('mix-evidence', {
    chains,
    draws: formatCount(draws),
    tune: formatCount(tune),
    verdicts: verdicts.length,
    said: listOf(verdicts.map((verdict) => t(`mix-verdict-name-${key(verdict)}`))),
  });
}

export class Journal extends LevierElement {
  static override properties = { failure: { state: true }, status: { state: true } };
  declare private failure: EngineError | null;
  declare private status: string;

  constructor() {
    super();
    this.failure = null;
    this.status = '';
  }

  protected override render() {
    const { decisions } = session().document;
    return html`<section class="stack" aria-labelledby="journal-title">
      <div class="row spread">
        <h2 id="journal-title">${t('decision-journal-title')}</h2>
        ${decisions.length === 0 ? nothing : html`<button class="button small no-print" type="button" @click=${printJournal}>${t('decision-journal-print')}</button>`}
      </div>
      <p class="visually-hidden" role="status">${this.status}</p>
      ${this.failure === null ? nothing : problem(this.failure)}
      ${
        decisions.length === 0
          ? html`<p class="quiet">${t('decision-journal-empty')}</p>`
          : html`<ol class="decision-journal">
              ${repeat(
                decisions.toReversed(),
                (decision) => decision.id,
                (decision) => this.#entry(decision),
              )}
            </ol>`
      }
    </section>`;
  }

  #entry(decision: Decision): TemplateResult {
    const { sources, objectives, settings } = session().document;
    const { setup } = decision.evidence;
    const source = sources.find((one) => one.id === setup.source);
    // The period is not kept with the decision: amounts are told without it when the source has gone.
    const said = words(
      setup.outcome,
      setup.outcome_is_money,
      7,
      (source === undefined ? null : currencyOf(source)) ?? settings.currency,
    );
    const objective = objectives.find((one) => one.id === decision.objective);
    return html`<li class="sheet stack" data-decision=${decision.id}>
      <div class="row spread">
        <div>
          <h3>${decision.title}</h3>
          <p class="quiet small">
            ${t('decision-journal-entry', { date: formatDate(decision.date) })}${objective === undefined ? nothing : html` · ${t('decision-journal-objective', { objective: objective.title })}`}
          </p>
        </div>
        ${session().readOnly ? nothing : html`<button class="button small no-print" type="button" aria-label=${t('decision-journal-remove-of', { title: decision.title })} @click=${() => this.#remove(decision)}>${t('decision-journal-remove')}</button>`}
      </div>
      ${decision.note === '' ? nothing : html`<p class="decision-note">${decision.note}</p>`}
      <dl class="decision-figures">
        ${decision.figures
          .filter((figure) => figure.value !== null)
          .map(
            (figure) =>
              html`<div>
                <dt>${figureName(figure.key)}</dt>
                <dd class="num">${frozenValue(figure, said)}</dd>
              </div>`,
          )}
      </dl>
      <div class="table-wrap" tabindex="0" role="region" aria-label=${decision.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('decision-column-channel')}</th>
              <th scope="col" class="num">${t('decision-column-before')}</th>
              <th scope="col" class="num">${t('decision-column-after')}</th>
              <th scope="col">${t('decision-column-reason')}</th>
            </tr>
          </thead>
          <tbody>
            ${decision.lines.map(
              (line) =>
                html`<tr>
                  <th scope="row">${line.channel}</th>
                  <td class="num">${said.spend(line.before)}</td>
                  <td class="num">${said.spend(line.after)}</td>
                  <td class="decision-reason">${savedReasonSentence(line.reason)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="quiet small">
        ${t('decision-evidence-files', { files: decision.evidence.files.length === 0 ? t('measure-unknown') : listOf(decision.evidence.files) })}
        · ${t('decision-evidence-setup', { outcome: setup.outcome, channels: listOf(setup.channels) })} ·
        ${method(decision.evidence)} ·
        ${t('decision-evidence-version', { version: decision.evidence.version, seed: String(decision.evidence.seed) })}
      </p>
    </li>`;
  }

  #remove(decision: Decision): void {
    this.failure = null;
    try {
      session().run({ type: 'remove_decision', id: decision.id });
      this.status = t('decision-journal-removed', { title: decision.title });
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }
}

function figureName(name: string): string {
  const id = `decision-figure-${key(name)}`;
  return has(id) ? t(id) : t('decision-figure-other', { key: name });
}

function frozenValue(figure: Decision['figures'][number], said: Words): string {
  const value = figure.value ?? 0;
  if (figure.unit === 'rate') return formatPercent(value, { decimals: 0 });
  if (figure.unit === 'money' && said.outcomeUnit !== 'money') return said.spend(value);
  const text =
    figure.key === 'gain' || figure.key === 'total_response' ? said.outcomeNamed(value) : said.spend(value);
  return figure.low === null || figure.high === null
    ? text
    : t('decision-figure-range', {
        value: text,
        low: said.outcome(figure.low),
        high: said.outcome(figure.high),
      });
}

/** Prints the journal alone. */
function printJournal(): void {
  document.documentElement.dataset['print'] = 'journal';
  window.print();
  delete document.documentElement.dataset['print'];
}

customElements.define('levier-journal', Journal);
