// <levier-plan-conflicts>: what collides in the plan, and work that seems planned twice, each in a sentence
// with the way to mend it.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { href } from '../../app/router';
import { toEngineError, type EngineError } from '../../engine';
import { formatDate, formatPercent, listOf, t } from '../../i18n';
import { key as hyphened, problem } from '../../i18n/codes';
import { planAnswer, type Wire } from '../../plan/ask';
import {
  objectiveDates,
  plannedItem,
  reaching,
  reviewDay,
  wirePeople,
  wireTasks,
  workItem,
  type Dated,
} from '../../plan/dated';
import { keyOf } from '../../plan/lists';
import { changeItem, nameOf, planItem, textOf, textsOf } from '../../plan/model';
import { moreButton, shownOf } from '../../plan/paged';
import { importedSeason } from '../../plan/season';
import { weekWord } from '../../plan/words';
import { Question } from '../../state/question';

export interface Found {
  conflicts: Wire.Conflict[];
  /** Of the imported files; null where they say too little. */
  season: Wire.Season | null;
  /** As many as are shown, of so many. */
  pairs: Wire.DoubledPair[];
  doubles: number;
}

const DOUBLES = 'plan-doubles';

/** Kinds that say of which others they are no double. */
const TELLING = ['campaign', 'content', 'task'];

export class PlanConflicts extends LevierElement {
  static override properties: PropertyDeclarations = {
    dated: { attribute: false },
    failure: { state: true },
  };
  declare dated: Dated[];
  declare private failure: EngineError | null;
  /** After a short rest: what was changed is drawn first. */
  readonly #found = new Question<Found>();

  constructor() {
    super();
    this.dated = [];
    this.failure = null;
  }

  protected override render() {
    const { dated } = this;
    const most = shownOf(DOUBLES);
    this.#found.ask(`${most} ${keyOf(session().document)}`, () => look(dated, most));
    const found = this.#found.value;
    if (this.#found.error !== null) return problem(this.#found.error);
    if (found === null) return nothing;
    const { conflicts, pairs, doubles, season } = found;
    return html`<section class="stack" aria-labelledby="plan-conflicts-title">
      <h2 id="plan-conflicts-title">${t('plan-conflicts-title')}</h2>
      <p role="status">${t('plan-conflicts-lede', { n: conflicts.length, doubles })}</p>
      ${this.failure === null ? nothing : problem(this.failure)}
      ${
        conflicts.length === 0
          ? nothing
          : html`<ul class="plan-conflicts">
                ${conflicts.slice(0, shownOf('plan-conflicts')).map((conflict) => html`<li data-code=${conflict.code}>${sentence(conflict)} ${links(conflict.items)}</li>`)}
              </ul>
              ${moreButton('plan-conflicts', conflicts.length)}`
      }
      ${season === null ? nothing : html`<p class="quiet small prose">${t('plan-season', { months: season.months })}</p>`}
      ${
        pairs.length === 0
          ? nothing
          : html`<h3>${t('plan-doubles-title')}</h3>
              <ul class="plan-conflicts">
                ${pairs.map((pair) => this.#pair(pair))}
              </ul>
              ${moreButton(DOUBLES, doubles)}`
      }
    </section>`;
  }

  #pair(pair: Wire.DoubledPair): TemplateResult {
    const { a, b } = pair;
    const item = planItem(a);
    return html`<li data-code="doubled_work">
      ${pairSentence(pair)} ${links([a, b])}
      ${
        item === undefined || !TELLING.includes(item.kind) || session().readOnly
          ? nothing
          : html`<button type="button" class="button quiet small no-print" @click=${() => this.#apart(a, b)}>
              ${t('plan-double-not', { a: nameOf(a), b: nameOf(b) })}
            </button>`
      }
    </li>`;
  }

  #apart(a: string, b: string): void {
    const item = planItem(a);
    if (item === undefined) return;
    this.failure = null;
    try {
      changeItem(item, { not_double_of: [...textsOf(item, 'not_double_of'), b] });
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }
}

/** Looks for both; of doubled work it tells `most` pairs, and counts the others. */
export async function look(dated: Dated[], most: number): Promise<Found> {
  const items = dated.filter(({ kind }) => kind !== 'review');
  const season = await importedSeason().catch(() => null);
  const [{ conflicts }, { pairs, more }] = await Promise.all([
    planAnswer('conflicts', {
      items: reaching(dated).map(plannedItem),
      people: wirePeople(),
      tasks: wireTasks(),
      holidays: null,
      season: season?.indices ?? null,
      low_below: null,
      rhythms: null,
      objectives: objectiveDates(),
      reviews: dated.filter(({ kind }) => kind === 'review').map(reviewDay),
    }),
    planAnswer('doubled_work', { items: items.map(workItem), threshold: null, most }),
  ]);
  return { conflicts, pairs, doubles: pairs.length + (more ?? 0), season };
}

/** Why two seem to be the same work. */
export function pairSentence({ a, b, title, overlap }: Wire.DoubledPair): string {
  const share = (part: number): string => formatPercent(part, { decimals: 0 });
  return t('plan-double', { a: nameOf(a), b: nameOf(b), title: share(title), overlap: share(overlap) });
}

/** What collides, in words. */
export function sentence(conflict: Wire.Conflict): string {
  const { code, items, start, end, person, week } = conflict;
  return t(`plan-conflict-${hyphened(code)}`, {
    names: listOf(items.map((id) => t('plan-quoted', { name: nameOf(id) }))),
    n: items.length,
    from: formatDate(start),
    to: formatDate(end),
    days: start === end ? 'one' : 'several',
    person: nameOf(person),
    week: week === null ? '' : weekWord(week),
    objective: nameOf(textOf(planItem(items[0] ?? ''), 'objective')),
    season: formatPercent(conflict.index ?? 1, { decimals: 0 }),
  });
}

function links(items: readonly string[]): TemplateResult {
  return html`<span class="plan-conflict-links no-print"
    >${items.slice(0, 4).map((id) => html`<a href=${href('operations', [id])}>${t('plan-open', { name: nameOf(id) })}</a>`)}</span
  >`;
}

customElements.define('levier-plan-conflicts', PlanConflicts);
