// <levier-judged-channels>: channels without data, by what judges expect of them. They stand in the plan
// beside the channels that were measured, once all their figures are given.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { opensWhen } from '../../components/opens-when';
import type { EngineError, JudgedSpend, Reallocation, SpendJudge } from '../../engine';
import { t } from '../../i18n';
import { errorSentence } from '../../i18n/codes';
import { lab } from './lab';
import type { Words } from './units';

const ANSWERS = ['nothing', 'same', 'half_more', 'unlimited'] as const;

type Answers = Record<(typeof ANSWERS)[number], number | null>;

/** A channel as it is written: figures may still be missing. */
interface Draft {
  name: string;
  today: number | null;
  judges: Answers[];
}

const NOBODY: Answers = { nothing: null, same: null, half_more: null, unlimited: null };

export class JudgedChannels extends LevierElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    error: { attribute: false },
    locked: { attribute: false },
    drafts: { state: true },
  };
  declare words: Words;
  declare error: EngineError | null;
  declare locked: boolean;
  declare private drafts: Draft[];
  /** The channels of the question when the drafts were made: undo brings the drafts back with it. */
  #asked = '';

  constructor() {
    super();
    this.error = null;
    this.locked = false;
    this.drafts = [];
  }

  protected override willUpdate(): void {
    const { judged } = lab.budget;
    const asked = JSON.stringify(judged);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.drafts = judged.map(({ name, today, judges }) => ({ name, today, judges: judges.map(answers) }));
  }

  protected override render() {
    const { drafts, locked } = this;
    const wrong = drafts.some(({ name }) => this.#wrong(name) !== '');
    return html`<details class="decision-more" ${opensWhen(drafts.length > 0 || wrong)}>
      <summary>
        <span
          >${t('decision-judged-title')}
          <span class="import-aside">${t('decision-judged-count', { count: drafts.length })}</span></span
        >
      </summary>
      <p class="small quiet">${t('decision-judged-hint', { per: this.words.per })}</p>
      <div class="decision-judged">${drafts.map((draft, at) => this.#channel(draft, at))}</div>
      ${
        locked
          ? nothing
          : html`<p class="actions">
              <button type="button" class="button small" data-act="judged" @click=${this.#add}>
                ${t('decision-judged-add')}
              </button>
            </p>`
      }
    </details>`;
  }

  #channel(draft: Draft, at: number): TemplateResult {
    const { locked } = this;
    const title = draft.name.trim() === '' ? t('decision-judged-new') : draft.name;
    const wrong = this.#wrong(draft.name);
    const id = `judged-name-${at}`;
    return html`<fieldset class="decision-bound" data-judged=${at}>
      <legend>${title}</legend>
      <div class="decision-bound-row">
        <div class="field">
          <label for=${id}>${t('decision-judged-name')}</label>
          <input
            id=${id}
            class="input"
            type="text"
            maxlength="60"
            autocomplete="off"
            .value=${draft.name}
            ?disabled=${locked}
            @input=${(event: Event) => this.#change(at, { name: (event.target as HTMLInputElement).value })}
          />
        </div>
        <levier-number
          data-field="today"
          .label=${t('decision-judged-today', { per: this.words.per })}
          unit="money"
          .currency=${this.words.currency}
          .value=${draft.today}
          .min=${0}
          .disabled=${locked}
          @levier-change=${(event: CustomEvent<NumberChange>) => {
            event.stopPropagation();
            if (!event.detail.invalid) this.#change(at, { today: event.detail.value });
          }}
        ></levier-number>
      </div>
      ${draft.judges.map((judge, place) => this.#judge(draft, at, judge, place))}
      ${wrong === '' ? nothing : html`<p class="error" role="alert">${wrong}</p>`}
      ${complete(draft) === null ? html`<p class="small quiet" role="status">${t('decision-judged-missing')}</p>` : nothing}
      ${
        locked
          ? nothing
          : html`<p class="actions">
              <button
                type="button"
                class="button quiet small"
                @click=${() => this.#change(at, { judges: [...draft.judges, NOBODY] })}
              >
                ${t('decision-judged-judge-add')}
              </button>
              <button
                type="button"
                class="button quiet small"
                aria-label=${t('decision-judged-remove', { channel: title })}
                @click=${() => this.#remove(at)}
              >
                ${t('decision-journal-remove')}
              </button>
            </p>`
      }
    </fieldset>`;
  }

  #judge(draft: Draft, at: number, judge: Answers, place: number): TemplateResult {
    const title = t('decision-judged-judge', { n: place + 1 });
    const put = (part: Partial<Answers>): void =>
      this.#change(at, {
        judges: draft.judges.map((one, index) => (index === place ? { ...one, ...part } : one)),
      });
    return html`<div class="decision-bound-row" role="group" aria-label=${title} data-judge=${place}>
      ${draft.judges.length > 1 ? html`<p class="decision-judge small" aria-hidden="true">${title}</p>` : nothing}
      ${ANSWERS.map(
        (answer) =>
          html`<levier-number
            data-field=${answer}
            .label=${t(`decision-judged-${answer}`)}
            .unit=${this.words.outcomeUnit === 'money' ? 'money' : 'number'}
            .currency=${this.words.currency}
            .value=${judge[answer]}
            .min=${0}
            .disabled=${this.locked}
            @levier-change=${(event: CustomEvent<NumberChange>) => {
              event.stopPropagation();
              if (!event.detail.invalid) put({ [answer]: event.detail.value });
            }}
          ></levier-number>`,
      )}
    </div>`;
  }

  /** What the core says of a channel, in words. */
  #wrong(name: string): string {
    const { error } = this;
    const own = error !== null && name !== '' && (error.detail?.['channel'] === name || error.found === name);
    return own ? errorSentence(error) : '';
  }

  #change(at: number, part: Partial<Draft>): void {
    this.#ask(this.drafts.map((draft, index) => (index === at ? { ...draft, ...part } : draft)));
  }

  readonly #add = (): void => {
    this.drafts = [...this.drafts, { name: '', today: null, judges: [NOBODY] }];
    void this.updateComplete.then(() =>
      this.querySelector<HTMLInputElement>('fieldset:last-of-type input')?.focus(),
    );
  };

  #remove(at: number): void {
    this.#ask(this.drafts.filter((_, index) => index !== at));
    // A finished gesture: the element around keeps it.
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Tries the channels whose figures are all given; the others wait. */
  #ask(drafts: Draft[]): void {
    this.drafts = drafts;
    const judged = drafts.flatMap((draft) => complete(draft) ?? []);
    this.#asked = JSON.stringify(judged);
    if (this.#asked !== JSON.stringify(lab.budget.judged)) lab.attempt({ ...lab.budget, judged });
  }
}

function answers({ nothing, same, half_more, unlimited }: SpendJudge): Answers {
  return { nothing, same, half_more, unlimited };
}

function isGiven(judge: Answers): judge is SpendJudge {
  return ANSWERS.every((answer) => judge[answer] !== null);
}

/** The channel as the core takes it; null while a figure is missing. */
function complete({ name, today, judges }: Draft): JudgedSpend | null {
  const given = judges.filter(isGiven);
  if (name.trim() === '' || today === null || given.length < judges.length) return null;
  return { name: name.trim(), today, judges: given };
}

/** What the judged channels are expected to bring, and how far their judges are apart. */
export function judgedSentences({ judged }: Reallocation, words: Words): string[] {
  return (judged ?? []).map(({ name, judges, spend, response, low, high }) => {
    const said = { channel: name, spend: words.spend(spend), response: words.outcomeNamed(response) };
    return low == null || high == null
      ? t('decision-judged-alone', { ...said, per: words.per })
      : t('decision-judged-several', {
          ...said,
          per: words.per,
          n: judges,
          range: words.range({ low, high }),
        });
  });
}

customElements.define('levier-judged-channels', JudgedChannels);
