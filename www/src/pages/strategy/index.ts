// Strategy: the objectives, each judged by the imported figures, and the form of one.
//
//   #/strategy         the list
//   #/strategy/new     a new objective; ?scope=… says whom it is about
//   #/strategy/o3      one objective
//   #/strategy/market  what is known of the market

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Question } from '../../state/question';
import { errorText, LevierPage, session } from '../../app/context';
import { href } from '../../app/router';
import { lab, toEngineError, type EngineError, type Objective, type SmartVerdict } from '../../engine';
import { formatDate, formatMoney, listOf, t } from '../../i18n';
import { wholeSentence } from '../../plan/proof-words';
import { formatEstimate } from '../../i18n/estimate';
import { isSum, kpiName, trackAll, type Tracked } from '../../plan/track';
import { openExample } from '../example';
import { platformWord } from '../platform';
import { waiting } from '../waiting';
import './form';
import './market';
import { progressRail } from './progress';
import { smartWords } from './smart';
import { statusLines } from './status';
import { methodsDoor } from '../methods/door';

/** Neither a verdict nor an error: it is being judged. */
interface Judged {
  objective: Objective;
  verdict: SmartVerdict | null;
  error: EngineError | null;
}

function judge(text: string, objective: Objective): Promise<Judged> {
  return lab.smartVerdict(text, objective.id).then(
    (verdict) => ({ objective, verdict, error: null }),
    (error: unknown) => ({ objective, verdict: null, error: toEngineError(error) }),
  );
}

export class StrategyPage extends LevierPage {
  static override properties: PropertyDeclarations = { removing: { state: true } };
  declare removing: string | null;
  readonly #judged = new Question<Judged[]>(0);
  readonly #tracked = new Question<Tracked[]>(0);

  constructor() {
    super();
    this.removing = null;
  }

  pageTitle(): string {
    const [id] = this.params;
    if (id === 'new') return t('objective-new');
    if (id === 'market') return t('market-title');
    return session().document.objectives.find((objective) => objective.id === id)?.title ?? t('nav-strategy');
  }

  protected override render() {
    const [id] = this.params;
    const { objectives } = session().document;
    if (id === 'new')
      return html`<levier-objective-form
        .objective=${null}
        .scope=${(this.query.get('scope') ?? '').slice(0, 200)}
        .move=${this.query.get('move') ?? ''}
      ></levier-objective-form>`;
    if (id === 'market') return html`<levier-strategy-market></levier-strategy-market>`;
    if (id !== undefined) {
      const objective = objectives.find((one) => one.id === id);
      if (objective) return html`<levier-objective-form .objective=${objective}></levier-objective-form>`;
    }
    if (objectives.length === 0) return this.#empty();
    const judged = this.#judge(objectives);
    this.#tracked.ask(`${session().today()} ${session().text}`, () => trackAll());
    const tracked = this.#tracked.value;
    return judged === null || tracked === null ? waiting() : this.#list(judged, tracked);
  }

  /** The objectives as they were last judged; null when they never were. */
  #judge(objectives: readonly Objective[]): Judged[] | null {
    const { text } = session();
    this.#judged.ask(text, () => Promise.all(objectives.map((objective) => judge(text, objective))));
    const known = this.#judged.value;
    if (known === null) return null;
    return objectives.map((objective) => {
      const last = known.find((one) => one.objective.id === objective.id);
      return { objective, verdict: last?.verdict ?? null, error: last?.error ?? null };
    });
  }

  #empty(): TemplateResult {
    return html`<div class="page">
      <h1>${t('nav-strategy')}</h1>
      <section class="empty">
        <h2>${t('strategy-empty-title')}</h2>
        <p>${t('strategy-empty-what')}</p>
        <ul class="smart-lesson">
          ${(['S', 'M', 'A', 'R', 'T'] as const).map((letter) => html`<li><strong>${t(`smart-${letter}`)}</strong><span>${t(`smart-${letter}-what`)}</span></li>`)}
        </ul>
        <p class="actions">
          <a class="button primary" href=${href('strategy', ['new'])}>${t('objective-new')}</a>
          ${session().isEmpty ? html`<button type="button" class="button" @click=${openExample}>${t('strategy-see-example')}</button>` : nothing}
        </p>
      </section>
      ${this.#segments()} ${market()} ${methodsDoor('strategy')}
    </div>`;
  }

  /** Whom the objectives are about. */
  #segments(): TemplateResult {
    const targets =
      session()
        .document.segments?.segments.filter((segment) => segment.target)
        .map((segment) => segment.name) ?? [];
    return html`<section class="stack tight" aria-labelledby="strategy-segments">
      <h2 class="minor" id="strategy-segments">${t('strategy-segments')}</h2>
      <p>
        ${targets.length === 0 ? t('strategy-segments-none') : t('strategy-segments-targets', { names: listOf(targets) })}
      </p>
      <p class="actions">
        <a class="button" href=${href('segments', targets.length === 0 ? [] : ['targets'])}
          >${t('strategy-segments-go')}</a
        >
      </p>
    </section>`;
  }

  #list(judged: Judged[], tracked: Tracked[]): TemplateResult {
    return html`<div class="page">
      <header class="stack">
        <div class="row spread">
          <h1>${t('nav-strategy')}</h1>
          <a class="button" href=${href('strategy', ['new'])}>${t('objective-new')}</a>
        </div>
        <p class="lede">${wholeSentence(tracked)}</p>
      </header>
      <ul class="objectives">
        ${judged.map((one) => this.#objective(one, tracked.find(({ aim }) => aim.id === one.objective.id) ?? null))}
      </ul>
      ${this.#segments()} ${market()} ${methodsDoor('strategy')}
    </div>`;
  }

  #objective({ objective, verdict, error }: Judged, tracked: Tracked | null): TemplateResult {
    const currency = session().document.settings.currency ?? session().measured().value?.currency ?? null;
    const facts = [
      objective.kpi === '' ? '' : kpiName(objective.kpi),
      tracked === null ? '' : distance(tracked, currency),
      objective.channel === null ? t('objective-all-channels') : platformWord(objective.channel),
      objective.deadline === null ? '' : t('objective-by', { date: formatDate(objective.deadline) }),
      objective.owner,
      objective.budget === null
        ? ''
        : t('objective-budget-of', { budget: formatMoney(objective.budget, { currency }) }),
    ].filter((fact) => fact !== '');
    return html`<li class="objective">
      <div class="stack tight">
        <h2><a href=${href('strategy', [objective.id])}>${objective.title}</a></h2>
        <p class="kicker">${facts.join(' · ')}</p>
      </div>
      ${error ? html`<p class="note bad">${errorText(error)}</p>` : nothing} ${statusLines(tracked)}
      ${progressRail(tracked, currency)} ${verdict ? smartWords(verdict, false) : nothing}
      <div class="actions">
        <a class="button quiet small" href=${href('strategy', [objective.id])}>${t('objective-edit')}</a>
        ${
          this.removing === objective.id
            ? html`<span>${t('objective-remove-sure')}</span
                ><button type="button" class="button small danger" @click=${() => this.#remove(objective.id)}>
                  ${t('remove')}
                </button>
                <button type="button" class="button small" @click=${() => (this.removing = null)}>
                  ${t('cancel')}
                </button>`
            : html`<button
                type="button"
                class="button quiet small"
                @click=${() => (this.removing = objective.id)}
              >
                ${t('remove')}
              </button>`
        }
      </div>
    </li>`;
  }

  #remove(id: string): void {
    this.removing = null;
    session().run({ type: 'remove_objective', id });
  }
}

/** From where to where; a total starts from zero, so its target alone is said. */
function distance({ aim }: Tracked, currency: string | null): string {
  const text = (value: number): string => formatEstimate(value, aim.unit, { currency });
  if (aim.target === null) return '';
  return aim.baseline === null || isSum(aim)
    ? t('objective-to', { target: text(aim.target) })
    : t('objective-from-to', { baseline: text(aim.baseline), target: text(aim.target) });
}

/** The way to what is known of the market. */
function market(): TemplateResult {
  return html`<section class="stack tight" aria-labelledby="strategy-market">
    <h2 class="minor" id="strategy-market">${t('market-title')}</h2>
    <p>${t('market-open-hint')}</p>
    <p class="actions"><a class="button" href=${href('strategy', ['market'])}>${t('market-open')}</a></p>
  </section>`;
}

customElements.define('levier-page-strategy', StrategyPage);
