// <levier-objective-form>: one objective, judged while it is written.

import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Question } from '../../state/question';
import { errorText, LevierElement, session } from '../../app/context';
import { go, href } from '../../app/router';
import type { NumberChange } from '../../components';
import { toEngineError, type EngineError, type Objective, type Unit } from '../../engine';
import { t } from '../../i18n';
import { currencyAsked } from '../../plan/currency';
import { aimOf, isSum } from '../../plan/track';
import { platformWord } from '../platform';
import { baselineWords, measuredBaseline, type Baseline } from './baseline';
import { betterWay, kpiOptions } from './kpis';
import { blank, draftVerdict, putObjective, type Judged } from './draft';
import { choiceField, dateField, textField, withCurrent } from './fields';

export class ObjectiveForm extends LevierElement {
  static override properties: PropertyDeclarations = {
    objective: { attribute: false },
    scope: { attribute: false },
    move: { attribute: false },
    draft: { state: true },
    own: { state: true },
    unread: { state: true },
    problem: { state: true },
  };
  /** Null: a new one. */
  declare objective: Objective | null;
  /** Whom a new one is about: a segment, most often. */
  declare scope: string;
  /** The move of the market's analysis that the new objective comes from; empty: none. */
  declare move: string;
  readonly #judged = new Question<Judged>(0);
  readonly #measured = new Question<Baseline | null>(0);
  declare draft: Objective;
  /** The baseline is one's own, and stays when the start or the figure changes. */
  declare own: boolean;
  declare unread: ReadonlySet<string>;
  declare problem: EngineError | null;
  #from: Objective | null | undefined;

  constructor() {
    super();
    this.objective = null;
    this.scope = '';
    this.move = '';
    this.draft = blank();
    this.own = false;
    this.unread = new Set();
    this.problem = null;
  }

  protected override willUpdate(_: PropertyValues): void {
    this.#begin();
    const { draft } = this;
    const { text } = session();
    const { kpi, channel, start, deadline } = draft;
    this.#measured.ask(JSON.stringify([text, kpi, channel, start, deadline]), () =>
      measuredBaseline(text, draft),
    );
    const { state } = this.#measured;
    if (this.own || state.kind !== 'done') return;
    const baseline = state.value?.value ?? null;
    if (baseline !== draft.baseline) this.draft = { ...draft, baseline };
  }

  #begin(): void {
    if (this.#from === this.objective) return;
    // A document that changed elsewhere hands out an equal objective: the draft is kept.
    if (this.#from === undefined || JSON.stringify(this.#from) !== JSON.stringify(this.objective)) {
      this.draft = this.objective ? { ...this.objective } : blank(this.scope);
      // What an objective began from does not follow the files.
      this.own = this.draft.baseline !== null;
      this.problem = null;
    }
    this.#from = this.objective;
  }

  get #currency(): string | null {
    return session().document.settings.currency ?? session().measured().value?.currency ?? null;
  }

  protected override render() {
    const { draft } = this;
    const { document: workspace } = session();
    const { unit } = aimOf(draft);
    const channels =
      session()
        .measured()
        .value?.channels.map((group) => group.name) ??
      workspace.response?.channels ??
      [];
    return html`<form class="page" @submit=${this.#submit} novalidate>
      <header class="stack tight">
        <p class="kicker"><a href=${href('strategy')}>${t('nav-strategy')}</a></p>
        <h1>${this.objective ? t('objective-edit') : t('objective-new')}</h1>
      </header>
      <div class="desk-wide">
        <div class="stack form-parts">
          ${this.#part(
            'S',
            html` ${this.#text('title', t('objective-title'), { hint: t('objective-title-hint'), required: true })}
            ${this.#text('scope', t('objective-scope'), { hint: t('objective-scope-hint') })}
            ${choiceField('objective-channel', t('objective-channel'), draft.channel ?? '', [['', t('objective-all-channels')], ...withCurrent(channels, draft.channel).map((name): [string, string] => [name, platformWord(name)])], (value) => this.#set({ channel: value === '' ? null : value }))}`,
          )}
          ${this.#part(
            'M',
            html` ${this.#kpi()}
            ${choiceField(
              'objective-direction',
              t('objective-direction'),
              draft.direction,
              [
                ['increase', t('direction-increase')],
                ['decrease', t('direction-decrease')],
              ],
              (value) => this.#set({ direction: value as Objective['direction'] }),
            )}
            ${this.#baselineView(unit)} ${this.#number('target', t('objective-target'), unit, '')}`,
          )}
          ${this.#part('A', this.#number('max_rel_change', t('objective-limit'), 'rate', t('objective-limit-hint')))}
          ${this.#part(
            'R',
            html` ${this.#text('strategic_goal', t('objective-goal'), { hint: t('objective-goal-hint') })}
            ${this.#text('owner', t('objective-owner'), {})}
            ${this.#number('budget', t('objective-budget'), 'money', '')} ${currencyAsked()}`,
          )}
          ${this.#part('T', html`${this.#date('start', t('objective-start'))}${this.#date('deadline', t('objective-deadline'))}`)}
        </div>
        <aside class="verdict" aria-label=${t('objective-verdict')}>
          ${draftVerdict(draft, this.#judged, this.#currency)}
        </aside>
      </div>
      ${this.problem ? html`<p class="note bad" role="alert">${errorText(this.problem)}</p>` : nothing}
      <p class="actions">
        <button type="submit" class="button primary" ?disabled=${session().readOnly}>
          ${t('objective-save')}
        </button>
        <a class="button" href=${href('strategy')}>${t('cancel')}</a>
      </p>
    </form>`;
  }

  #part(letter: 'S' | 'M' | 'A' | 'R' | 'T', body: TemplateResult): TemplateResult {
    return html`<fieldset class="part">
      <legend>
        <span class="letter" aria-hidden="true">${letter}</span> ${t(`smart-${letter}`)}
        <span class="quiet">${t(`smart-${letter}-what`)}</span>
      </legend>
      <div class="fields">${body}</div>
    </fieldset>`;
  }

  #set(change: Partial<Objective>): void {
    this.draft = { ...this.draft, ...change };
    this.problem = null;
  }

  #text(
    key: 'title' | 'scope' | 'strategic_goal' | 'owner',
    label: string,
    { hint = '', required = false },
  ): TemplateResult {
    return textField({
      id: `objective-${key}`,
      ...{ label, hint, required },
      value: this.draft[key],
      problem: this.problem?.field === key ? errorText(this.problem) : '',
      put: (value) => this.#set({ [key]: value }),
    });
  }

  #date(key: 'start' | 'deadline', label: string): TemplateResult {
    return dateField(`objective-${key}`, label, this.draft[key], (value) => this.#set({ [key]: value }));
  }

  #number(
    key: 'baseline' | 'target' | 'budget' | 'max_rel_change',
    label: string,
    unit: Unit,
    hint: string,
  ): TemplateResult {
    const problem = this.problem?.field === key ? errorText(this.problem) : '';
    return html`<levier-number
      .label=${label}
      .unit=${unit}
      .currency=${this.#currency}
      .value=${this.draft[key]}
      .hint=${hint}
      .error=${problem}
      @levier-change=${(event: CustomEvent<NumberChange>) => this.#numberChanged(key, event.detail)}
    ></levier-number>`;
  }

  #numberChanged(
    key: 'baseline' | 'target' | 'budget' | 'max_rel_change',
    { value, invalid }: NumberChange,
  ): void {
    const unread = new Set(this.unread);
    if (invalid) unread.add(key);
    else unread.delete(key);
    this.unread = unread;
    if (key === 'max_rel_change') {
      if (value !== null) this.#set({ max_rel_change: value });
    } else {
      if (key === 'baseline') this.own = true;
      this.#set({ [key]: value });
    }
  }

  #kpi(): TemplateResult {
    return html`<div class="field whole">
      <label for="objective-kpi">${t('objective-kpi')}</label>
      <select
        id="objective-kpi"
        class="input"
        @change=${(event: Event) => this.#kpiChosen((event.target as HTMLSelectElement).value)}
      >
        ${kpiOptions(this.draft.kpi)}
      </select>
    </div>`;
  }

  /** The figure brings its better direction; a baseline of another figure goes. */
  #kpiChosen(kpi: string): void {
    this.own = false;
    this.#set({ kpi, direction: betterWay(kpi), baseline: null });
  }

  /** What the files gave before the start, with its days; or a field, when they give nothing or by choice. */
  #baselineView(unit: Unit): TemplateResult {
    const found = this.#measured.value;
    if (this.own || found === null || found.value !== this.draft.baseline)
      return this.#number(
        'baseline',
        t('objective-baseline'),
        unit,
        t(isSum(this.draft) ? 'objective-baseline-sum-hint' : 'objective-baseline-hint'),
      );
    return html`<div class="field objective-baseline">
      <p class="label" id="objective-baseline">${t('objective-baseline')}</p>
      <p aria-labelledby="objective-baseline">${baselineWords(found, this.draft)}</p>
      <p>
        <button type="button" class="button quiet small" @click=${() => (this.own = true)}>
          ${t('objective-baseline-own')}
        </button>
      </p>
    </div>`;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.unread.size > 0) {
      this.querySelector<LitElement>('levier-number:has([aria-invalid="true"])')?.focus();
      return;
    }
    try {
      putObjective(this.draft, this.objective === null ? this.move : '');
      go('strategy');
    } catch (error) {
      this.problem = toEngineError(error);
    }
  };
}

customElements.define('levier-objective-form', ObjectiveForm);
