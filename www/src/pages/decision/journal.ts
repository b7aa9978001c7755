// The journal: decisions with the figures they were taken on, frozen.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { LevierElement, session } from '../../app/context';
import { currencyOf, toEngineError, type Decision, type EngineError } from '../../engine';
import { formatCount, formatDate, formatPercent, has, listOf, t } from '../../i18n';
import { key, problem, savedReasonSentence } from '../../i18n/codes';
import './decision-review';
import './plan-decision';
import { words, type Words } from './units';

/** The same in words. */
function method({ mix }: NonNullable<Decision['evidence']>): string {
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
    const { objectives } = session().document;
    const objective = objectives.find((one) => one.id === decision.objective);
    return html`<li class="sheet stack" data-decision=${decision.id}>
      <div class="row spread">
        <div>
          <h3>${decision.title}</h3>
          ${termsOf(decision)}
          <p class="quiet small">
            ${t('decision-journal-entry', { date: formatDate(decision.date) })}${objective === undefined ? nothing : html` · ${t('decision-journal-objective', { objective: objective.title })}`}
          </p>
        </div>
        ${session().readOnly ? nothing : html`<button class="button small no-print" type="button" aria-label=${t('decision-journal-remove-of', { title: decision.title })} @click=${() => this.#remove(decision)}>${t('decision-journal-remove')}</button>`}
      </div>
      ${decision.evidence == null ? html`<levier-plan-decision .decision=${decision}></levier-plan-decision>` : this.#channels(decision, decision.evidence)}
    </li>`;
  }

  /** What changes by channel, and the figures that say why. */
  #channels(decision: Decision, evidence: NonNullable<Decision['evidence']>): TemplateResult {
    const { sources, settings } = session().document;
    const { setup } = evidence;
    const source = sources.find((one) => one.id === setup.source);
    // The period is not kept with the decision: amounts are told without it when the source has gone.
    const said = words(
      setup.outcome,
      setup.outcome_is_money,
      7,
      (source === undefined ? null : currencyOf(source)) ?? settings.currency,
    );
    return html`<levier-decision-review .decision=${decision} .words=${said}></levier-decision-review>
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
        ${t('decision-evidence-files', { files: evidence.files.length === 0 ? t('measure-unknown') : listOf(evidence.files) })}
        · ${t('decision-evidence-setup', { outcome: setup.outcome, channels: listOf(setup.channels) })} ·
        ${method(evidence)} ·
        ${t('decision-evidence-version', { version: evidence.version, seed: String(evidence.seed) })}
      </p>`;
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

/** Who, from when, reviewed when. */
function termsOf({ owner, effect, review }: Decision): TemplateResult | typeof nothing {
  const terms = [
    (owner ?? '') === '' ? null : t('decision-journal-owner', { owner: owner ?? '' }),
    effect == null ? null : t('decision-journal-effect', { date: formatDate(effect) }),
    review == null ? null : t('decision-journal-review', { date: formatDate(review) }),
  ].filter((term) => term !== null);
  return terms.length === 0 ? nothing : html`<p class="small" data-terms>${terms.join(' · ')}</p>`;
}

function figureName(name: string): string {
  const id = `decision-figure-${key(name)}`;
  return has(id) ? t(id) : t('decision-figure-other', { key: name });
}

function frozenValue(figure: Decision['figures'][number], said: Words): string {
  const value = figure.value ?? 0;
  if (figure.unit === 'rate') return formatPercent(value, { decimals: 0 });
  const outcome =
    figure.key === 'gain' || figure.key === 'total_response'
      ? { named: said.outcomeNamed, bare: said.outcome }
      : { named: said.spend, bare: said.spend };
  const text = outcome.named(value);
  return figure.low === null || figure.high === null
    ? text
    : t('decision-figure-range', {
        value: text,
        low: outcome.bare(figure.low),
        high: outcome.bare(figure.high),
      });
}

/** Prints the journal alone. */
function printJournal(): void {
  document.documentElement.dataset['print'] = 'journal';
  window.print();
  delete document.documentElement.dataset['print'];
}

customElements.define('levier-journal', Journal);
