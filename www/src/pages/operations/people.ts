// <levier-plan-people>: who does what, how full each week is, and when the plan is looked at again.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import { formatNumber, formatPercent, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { planAnswer, type Wire } from '../../plan/ask';
import { byDay, wireTasks } from '../../plan/dated';
import { keyOf, madeOf } from '../../plan/lists';
import { loadInput, loadSentence } from '../../plan/load';
import { nameOf, textOf } from '../../plan/model';
import { moreButton, shownOf } from '../../plan/paged';
import { kindSection } from '../../plan/section';
import { weekWord } from '../../plan/words';
import { Question } from '../../state/question';

/** As many weeks as are seen at once: a quarter. */
const WEEKS = 13;
const WARNINGS = 'plan-load-warnings';

const tasksByStart = madeOf('task', (tasks) =>
  [...tasks].sort((a, b) => byDay(textOf(a, 'start') ?? '', textOf(b, 'start') ?? '')),
);

export class PlanPeople extends LevierElement {
  static override properties: PropertyDeclarations = { first: { state: true } };
  /** The place of the first week seen; null: the first that is too full. */
  declare private first: number | null;
  readonly #load = new Question<Wire.Load>(0);

  constructor() {
    super();
    this.first = null;
  }

  protected override render() {
    const tasks = wireTasks();
    const asked = loadInput();
    if (tasks.length > 0) this.#load.ask(keyOf(tasks, asked.people), () => planAnswer('load', asked));
    const load = tasks.length === 0 ? null : this.#load.value;
    return html`<header class="stack tight">
        <h1>${t('plan-part-people')}</h1>
        <p class="lede long" role="status">${loadSentence(load)}</p>
      </header>
      ${this.#load.error === null || tasks.length === 0 ? nothing : problem(this.#load.error)}
      ${load === null || load.load.length === 0 ? nothing : loadPart(load, this.first, (first) => (this.first = first))}
      ${kindSection({ kind: 'task', items: tasksByStart(), columns: ['owner', 'hours', 'start', 'end', 'campaign', 'content', 'phase'] })}
      ${kindSection({ kind: 'person', columns: ['hours_per_week', 'days'] })}
      ${kindSection({ kind: 'review', columns: ['first', 'until', 'step', 'every', 'objective', 'people'] })}`;
  }
}

/** People down, weeks across, a quarter at a time: hours, and how full the week is. */
function loadPart(
  { load, over, warnings }: Wire.Load,
  asked: number | null,
  move: (first: number) => void,
): TemplateResult {
  const all = [...new Set(load.map((one) => one.week))].sort();
  const latest = Math.max(0, all.length - WEEKS);
  const first = Math.min(asked ?? Math.max(0, all.indexOf(over[0]?.week ?? '')), latest);
  const weeks = all.slice(first, first + WEEKS);
  const people = [...new Set(load.map((one) => one.person))];
  const cell = (person: string | null, week: string): string => JSON.stringify([person, week]);
  const rows = new Map(load.map((one) => [cell(one.person, one.week), one]));
  const above = new Set(over.map((one) => cell(one.person, one.week)));
  return html`<section class="stack">
    <h2 id="plan-load-title">${t('plan-load-title')}</h2>
    ${
      latest === 0
        ? nothing
        : html`<div class="actions no-print" role="group" aria-label=${t('plan-calendar-move')}>
            <button
              type="button"
              class="button small"
              ?disabled=${first === 0}
              @click=${() => move(Math.max(0, first - WEEKS))}
            >
              ${t('plan-calendar-before')}
            </button>
            <button
              type="button"
              class="button small"
              ?disabled=${first === latest}
              @click=${() => move(Math.min(latest, first + WEEKS))}
            >
              ${t('plan-calendar-after')}
            </button>
          </div>`
    }
    <div class="table-wrap" tabindex="0" role="region" aria-labelledby="plan-load-title">
      <table class="plan-load">
        <thead>
          <tr>
            <th scope="col">${t('plan-load-who')}</th>
            ${weeks.map((week) => html`<th scope="col" class="num">${weekWord(week)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${people.map(
            (person) =>
              html`<tr>
                <th scope="row">${person === null ? t('plan-load-nobody') : nameOf(person)}</th>
                ${weeks.map((week) => {
                  const one = rows.get(cell(person, week));
                  if (one === undefined) return html`<td class="num"></td>`;
                  const full = above.has(cell(person, week));
                  return html`<td class="num ${full ? 'plan-over' : ''}">
                    ${t('plan-load-cell', { hours: formatNumber(one.hours, { decimals: one.hours % 1 === 0 ? 0 : 1 }) })}
                    ${person === null ? nothing : html`<br /><span class="small ${full ? '' : 'quiet'}">${one.load == null ? t('plan-load-away') : formatPercent(one.load, { decimals: 0 })}${full ? html` <span aria-hidden="true">▲</span><span class="visually-hidden">${t('plan-load-over')}</span>` : nothing}</span>`}
                  </td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${warnings.slice(0, shownOf(WARNINGS)).map(({ task }) => html`<p class="note warn">${t('plan-load-no-day', { task: nameOf(task) })}</p>`)}
    ${moreButton(WARNINGS, warnings.length)}
  </section>`;
}

customElements.define('levier-plan-people', PlanPeople);
