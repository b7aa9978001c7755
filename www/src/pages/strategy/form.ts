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
import {
  lab,
  toEngineError,
  type EngineError,
  type Objective,
  type Operation,
  type SmartVerdict,
  type Stage,
  type Unit,
} from '../../engine';
import { answerUnit, operationName, t } from '../../i18n';
import { aimOf, track, type Tracked } from '../../plan/track';
import { progressRail } from './progress';
import { smartWords } from './smart';
import { statusLines } from './status';

const STAGES: Stage[] = ['awareness', 'acquisition', 'conversion', 'loyalty', 'profitability'];

/** A draft as the document of that text would hold it: whether it is SMART, and where it stands. */
async function judge(text: string, draft: Objective): Promise<[SmartVerdict, Tracked | null]> {
  const { engine } = session();
  const next = engine.after(text, { type: 'put_objective', objective: draft });
  const { objectives } = JSON.parse(next) as { objectives: Objective[] };
  const id = draft.id === '' ? objectives[objectives.length - 1]!.id : draft.id;
  const verdict = lab.smartVerdict(next, id);
  const tracked = draft.kpi === '' ? null : track(next, aimOf({ ...draft, id }));
  return [await verdict, await tracked];
}

function blank(scope = ''): Objective {
  return {
    id: '',
    title: '',
    kpi: '',
    scope,
    channel: null,
    direction: 'increase',
    baseline: null,
    target: null,
    start: session().today(),
    deadline: null,
    owner: '',
    budget: null,
    strategic_goal: '',
    max_rel_change: 0.5,
  };
}

export class ObjectiveForm extends LevierElement {
  static override properties: PropertyDeclarations = {
    objective: { attribute: false },
    scope: { attribute: false },
    draft: { state: true },
    unread: { state: true },
    problem: { state: true },
  };
  /** Null: a new one. */
  declare objective: Objective | null;
  /** Whom a new one is about: a segment, most often. */
  declare scope: string;
  readonly #judged = new Question<[SmartVerdict, Tracked | null]>(0);
  declare draft: Objective;
  declare unread: ReadonlySet<string>;
  declare problem: EngineError | null;
  #from: Objective | null | undefined;

  constructor() {
    super();
    this.objective = null;
    this.scope = '';
    this.draft = blank();
    this.unread = new Set();
    this.problem = null;
  }

  protected override willUpdate(_: PropertyValues): void {
    if (this.#from === this.objective) return;
    // A document that changed elsewhere hands out an equal objective: the draft is kept.
    if (this.#from === undefined || JSON.stringify(this.#from) !== JSON.stringify(this.objective)) {
      this.draft = this.objective ? { ...this.objective } : blank(this.scope);
      this.problem = null;
    }
    this.#from = this.objective;
  }

  get #currency(): string | null {
    return session().document.settings.currency ?? session().measured().value?.currency ?? null;
  }

  protected override render() {
    const { draft } = this;
    const { engine, document: workspace } = session();
    const operation = engine.operation(draft.kpi);
    const unit = answerUnit(operation);
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
            ${this.#select('channel', t('objective-channel'), draft.channel ?? '', [['', t('objective-all-channels')], ...withCurrent(channels, draft.channel).map((name): [string, string] => [name, name])], (value) => ({ channel: value === '' ? null : value }))}`,
          )}
          ${this.#part(
            'M',
            html` ${this.#kpi()}
            ${this.#select(
              'direction',
              t('objective-direction'),
              draft.direction,
              [
                ['increase', t('direction-increase')],
                ['decrease', t('direction-decrease')],
              ],
              (value) => ({ direction: value as Objective['direction'] }),
            )}
            ${this.#number('baseline', t('objective-baseline'), unit, t('objective-baseline-hint'))}
            ${this.#number('target', t('objective-target'), unit, '')}`,
          )}
          ${this.#part('A', this.#number('max_rel_change', t('objective-limit'), 'rate', t('objective-limit-hint')))}
          ${this.#part(
            'R',
            html` ${this.#text('strategic_goal', t('objective-goal'), { hint: t('objective-goal-hint') })}
            ${this.#text('owner', t('objective-owner'), {})}
            ${this.#number('budget', t('objective-budget'), 'money', '')}`,
          )}
          ${this.#part('T', html`${this.#date('start', t('objective-start'))}${this.#date('deadline', t('objective-deadline'))}`)}
        </div>
        <aside class="verdict" aria-label=${t('objective-verdict')}>${this.#verdict()}</aside>
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

  /** The draft as the document would hold it, judged by the core; nothing is saved. */
  #verdict(): TemplateResult {
    const { draft } = this;
    const { text } = session();
    this.#judged.ask(`${JSON.stringify(draft)} ${text}`, () => judge(text, draft));
    const { error, value } = this.#judged;
    if (error !== null)
      return html`<h2>${t('objective-verdict')}</h2>
        <p class="quiet">${draft.title.trim() === '' ? t('objective-verdict-title') : errorText(error)}</p>`;
    if (value === null) return html`<h2>${t('objective-verdict')}</h2>`;
    const [verdict, tracked] = value;
    return html`<h2>
        ${verdict.failed.length === 0 ? t('objective-is-smart') : t('objective-is-not-smart', { n: new Set(verdict.failed.map((code) => code[0])).size })}
      </h2>
      ${smartWords(verdict, true)} ${statusLines(tracked)} ${progressRail(tracked, this.#currency)}`;
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
    const id = `objective-${key}`;
    const problem = this.problem?.field === key ? errorText(this.problem) : '';
    return html`<div class="field ${required ? 'whole' : ''}">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        class="input"
        type="text"
        autocomplete="off"
        maxlength="200"
        .value=${this.draft[key]}
        aria-invalid=${problem !== ''}
        aria-describedby=${hint === '' ? nothing : `${id}-hint`}
        @input=${(event: Event) => this.#set({ [key]: (event.target as HTMLInputElement).value })}
      />
      ${hint === '' ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}${problem === '' ? nothing : html`<p class="error">${problem}</p>`}
    </div>`;
  }

  #date(key: 'start' | 'deadline', label: string): TemplateResult {
    const id = `objective-${key}`;
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        class="input"
        type="date"
        .value=${this.draft[key] ?? ''}
        @input=${(event: Event) => this.#set({ [key]: (event.target as HTMLInputElement).value || null })}
      />
    </div>`;
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
    } else this.#set({ [key]: value });
  }

  #select(
    key: string,
    label: string,
    value: string,
    options: [string, string][],
    change: (value: string) => Partial<Objective>,
  ): TemplateResult {
    const id = `objective-${key}`;
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        class="input"
        @change=${(event: Event) => this.#set(change((event.target as HTMLSelectElement).value))}
      >
        ${options.map(([name, text]) => html`<option value=${name} ?selected=${name === value}>${text}</option>`)}
      </select>
    </div>`;
  }

  /** First what the imported data judge, then the rest of the catalogue by stage. */
  #kpi(): TemplateResult {
    const measured = session().measured().value?.figure_ids ?? [];
    const usable = session().engine.catalogue().filter(isKpi);
    const option = ({ id }: { id: string }): TemplateResult =>
      html`<option value=${id} ?selected=${id === this.draft.kpi}>${operationName(id)}</option>`;
    const rest = usable.filter(({ id }) => !measured.includes(id));
    return html`<div class="field whole">
      <label for="objective-kpi">${t('objective-kpi')}</label>
      <select
        id="objective-kpi"
        class="input"
        @change=${(event: Event) => this.#kpiChosen((event.target as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${this.draft.kpi === ''}>${t('objective-kpi-choose')}</option>
        ${measured.length > 0 ? html`<optgroup label=${t('objective-kpi-measured')}>${usable.filter(({ id }) => measured.includes(id)).map(option)}</optgroup>` : nothing}
        ${STAGES.map((stage) => {
          const some = rest.filter((operation) => operation.stage === stage);
          return some.length === 0
            ? nothing
            : html`<optgroup label=${t(`stage-${stage}`)}>${some.map(option)}</optgroup>`;
        })}
      </select>
    </div>`;
  }

  /** The KPI brings its better direction and, when the data hold it, today's value as the baseline. */
  #kpiChosen(kpi: string): void {
    const operation = session().engine.operation(kpi);
    const measured = session().measured().value;
    const group =
      this.draft.channel === null
        ? measured?.total
        : measured?.channels.find(({ name }) => name === this.draft.channel);
    const today = group?.figures[kpi]?.value ?? null;
    this.#set({
      kpi,
      direction: operation?.direction === 'lower' ? 'decrease' : 'increase',
      baseline: this.draft.baseline ?? (today === null ? null : Number(today.toPrecision(4))),
    });
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.unread.size > 0) {
      this.querySelector<LitElement>('levier-number:has([aria-invalid="true"])')?.focus();
      return;
    }
    try {
      session().run({ type: 'put_objective', objective: this.draft });
      go('strategy');
    } catch (error) {
      this.problem = toEngineError(error);
    }
  };
}

function isKpi({ suite, outputs }: Operation): boolean {
  const main = outputs.find((output) => output.primary);
  return suite === 'kpi' && main?.kind.type === 'number' && main.key === 'value';
}

function withCurrent(names: string[], current: string | null): string[] {
  return current === null || names.includes(current) ? names : [current, ...names];
}

customElements.define('levier-objective-form', ObjectiveForm);
