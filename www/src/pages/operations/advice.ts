// <levier-plan-advice>: which channels suit a campaign, by the stage it serves, its audience and its
// budget, with every reason. The table behind it is a judgement, and the page says so.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { opensWhen } from '../../components/opens-when';
import { toEngineError, type EngineError } from '../../engine';
import { formatNumber, listOf, t, tNamed } from '../../i18n';
import { key as hyphened, problem } from '../../i18n/codes';
import { planAnswer, type Wire } from '../../plan/ask';
import type { PlanItem } from '../../engine';
import { changeItem, textOf } from '../../plan/model';
import { choiceWord, fieldLabel } from '../../plan/words';
import { Question } from '../../state/question';

const STAGES = ['awareness', 'acquisition', 'conversion', 'loyalty', 'profitability'] as const;
const AGES = ['18_24', '25_34', '35_49', '50_64', '65_plus'] as const;
const FACTS = ['b2b', 'local', 'offline'] as const;
/** Channels shown before the rest is asked for. */
const SHOWN = 5;

export class PlanAdvice extends LevierElement {
  static override properties: PropertyDeclarations = {
    item: { attribute: false },
    budget: { attribute: false },
    stage: { state: true },
    age: { state: true },
    facts: { state: true },
    all: { state: true },
    failure: { state: true },
  };
  declare item: PlanItem;
  /** What the campaign may spend; null: not known. */
  declare budget: number | null;
  declare private stage: Wire.Stage | null;
  declare private age: Wire.Age | null;
  declare private facts: ReadonlySet<(typeof FACTS)[number]>;
  declare private all: boolean;
  declare private failure: EngineError | null;
  readonly #advice = new Question<Wire.ChannelAdvice>(0);

  constructor() {
    super();
    this.budget = null;
    this.stage = null;
    this.age = null;
    this.facts = new Set();
    this.all = false;
    this.failure = null;
  }

  get #stage(): Wire.Stage {
    return this.stage ?? (textOf(this.item, 'stage') as Wire.Stage | null) ?? 'acquisition';
  }

  protected override render() {
    const asked: Wire.ChannelAdviceInput = {
      stage: this.#stage,
      audience: {
        age: this.age,
        b2b: this.facts.has('b2b') ? true : null,
        local: this.facts.has('local') ? true : null,
        connected: this.facts.has('offline') ? false : null,
      },
      contacts: null,
      budget: this.budget,
      reach: null,
      line: null,
      entry: null,
      measured: null,
    };
    this.#advice.ask(JSON.stringify(asked), () => planAnswer('channel_advice', asked));
    const advice = this.#advice.value;
    return html`<details class="plan-advice" ${opensWhen(textOf(this.item, 'channel') === null)}>
      <summary>
        <h2 class="minor">${t('plan-advice-title')}</h2>
      </summary>
      <div class="stack">
        ${this.#questions()} ${this.failure === null ? nothing : problem(this.failure)}
        ${this.#advice.error === null ? nothing : problem(this.#advice.error)}
        ${advice === null ? nothing : this.#answer(advice)}
      </div>
    </details>`;
  }

  #questions(): TemplateResult {
    return html`<div class="fields no-print">
      <div class="field">
        <label for="advice-stage">${fieldLabel('stage')}</label>
        <select
          id="advice-stage"
          class="input"
          @change=${(event: Event) => (this.stage = (event.target as HTMLSelectElement).value as Wire.Stage)}
        >
          ${STAGES.map((stage) => html`<option value=${stage} ?selected=${stage === this.#stage}>${choiceWord(stage)}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="advice-age">${t('plan-advice-age')}</label>
        <select
          id="advice-age"
          class="input"
          @change=${(event: Event) => (this.age = ((event.target as HTMLSelectElement).value || null) as Wire.Age | null)}
        >
          <option value="">${t('plan-advice-any-age')}</option>
          ${AGES.map((age) => html`<option value=${age} ?selected=${age === this.age}>${t(`plan-advice-age-${hyphened(age)}`)}</option>`)}
        </select>
      </div>
      <fieldset class="field">
        <legend>${t('plan-advice-audience')}</legend>
        ${FACTS.map(
          (fact) =>
            html`<label class="choice"
              ><input
                type="checkbox"
                .checked=${this.facts.has(fact)}
                @change=${() => {
                  const facts = new Set(this.facts);
                  if (!facts.delete(fact)) facts.add(fact);
                  this.facts = facts;
                }}
              />${t(`plan-advice-${fact}`)}</label
            >`,
        )}
      </fieldset>
    </div>`;
  }

  #answer({ ranking, excluded }: Wire.ChannelAdvice): TemplateResult {
    const advised = ranking.filter((one) => one.advised);
    const shown = this.all ? ranking : ranking.slice(0, SHOWN);
    return html`<p>
        ${
          advised.length === 0
            ? t('plan-advice-none')
            : t('plan-advice-found', {
                n: advised.length,
                names: listOf(advised.slice(0, 3).map(({ channel }) => choiceWord(channel))),
              })
        }
      </p>
      <ol class="plan-channels">
        ${shown.map((one) => this.#channel(one))}
      </ol>
      ${excluded.map(({ channel, reason }) => html`<p class="quiet small">${choiceWord(channel)} : ${reasonWord(reason)}</p>`)}
      <p class="actions no-print">
        <button type="button" class="button quiet small" @click=${() => (this.all = !this.all)}>
          ${t(this.all ? 'plan-advice-fewer' : 'plan-advice-all', { n: ranking.length })}
        </button>
      </p>
      <p class="quiet small prose">
        ${t('plan-advice-judgement', { budget: this.budget === null ? 'no' : 'yes' })}
      </p>`;
  }

  #channel({ channel, score, advised, reasons }: Wire.RankedChannel): TemplateResult {
    const chosen = textOf(this.item, 'channel') === channel;
    return html`<li>
      <div class="row spread">
        <strong>${choiceWord(channel)}</strong>
        <span class="tag ${advised ? 'good' : ''}">
          ${t('plan-advice-score', { advised: advised ? 'yes' : 'no', score: formatNumber(score, { signed: true }) })}
        </span>
      </div>
      <p class="small">${reasons.map(reasonWord).join(' ')}</p>
      ${
        chosen
          ? html`<p class="small quiet">${t('plan-advice-chosen')}</p>`
          : session().readOnly
            ? nothing
            : html`<p class="actions no-print">
                <button type="button" class="button quiet small" @click=${() => this.#take(channel)}>
                  ${t('plan-advice-take', { channel: choiceWord(channel) })}
                </button>
              </p>`
      }
    </li>`;
  }

  #take(channel: string): void {
    this.failure = null;
    try {
      changeItem(this.item, { channel, stage: this.#stage });
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }
}

function reasonWord(reason: string): string {
  return tNamed(`plan-reason-${hyphened(reason)}`);
}

customElements.define('levier-plan-advice', PlanAdvice);
