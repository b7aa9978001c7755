// <levier-plan-timeline>: what has dates as bars on a line of time. A bar is moved by pointer or by arrow
// keys, its end by its right edge or with Shift; each move is one step of undo. Long lists are drawn a part
// at a time.

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LevierElement, session } from '../../app/context';
import { href } from '../../app/router';
import { cssVars } from '../../components';
import { toEngineError, type EngineError } from '../../engine';
import { formatDate, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import type { Dated } from '../../plan/dated';
import { changeItem, kindName, planItem } from '../../plan/model';
import { moreButton, shownOf } from '../../plan/paged';
import { dayAfter } from '../../state/civil-day';
import { daysOfWidth, placeOf, spanOf } from './time-axis';

/** What a pointer is moving: from where, and how far by now. */
interface Drag {
  id: string;
  end: boolean;
  from: number;
  width: number;
  days: number;
}

/** This close to its right edge a bar changes its end, in pixels. */
const EDGE = 8;
const PAGE = 'plan-timeline';

export class PlanTimeline extends LevierElement {
  static override properties: PropertyDeclarations = {
    shown: { attribute: false },
    months: { attribute: false },
    drag: { state: true },
    failure: { state: true },
    said: { state: true },
  };
  declare shown: readonly Dated[];
  declare months: readonly string[];
  declare private drag: Drag | null;
  declare private failure: EngineError | null;
  declare private said: string;

  constructor() {
    super();
    this.shown = [];
    this.months = [];
    this.drag = null;
    this.failure = null;
    this.said = '';
  }

  protected override render() {
    const { months, shown } = this;
    const days = spanOf(months);
    const today = session().today();
    const now = today >= days.first && today <= days.last ? placeOf(today, today, days) : null;
    return html`${this.failure === null ? nothing : problem(this.failure)}
      ${session().readOnly || shown.length === 0 ? nothing : html`<p class="quiet small no-print" id="plan-drag-hint">${t('plan-drag-hint')}</p>`}
      <div class="table-wrap plan-timeline" tabindex="0" role="region" aria-label=${t('plan-part-calendar')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('plan-calendar-what')}</th>
              <th scope="col">${t('plan-calendar-when')}</th>
              <th scope="col" class="plan-track-head">
                <span class="plan-track-months"
                  >${months.map((month, at) => html`<span>${months.length <= 3 || at % 3 === 0 ? formatDate(`${month}-01`, 'month') : nothing}</span>`)}</span
                >
              </th>
            </tr>
          </thead>
          <tbody>
            ${shown.slice(0, shownOf(PAGE)).map((one) => this.#row(one, days, now))}
          </tbody>
        </table>
        ${shown.length === 0 ? html`<p class="quiet">${t('plan-calendar-nothing')}</p>` : nothing}
      </div>
      ${moreButton(PAGE, shown.length)}
      <p class="visually-hidden" role="status">${this.said}</p>`;
  }

  #row(one: Dated, days: { first: string; last: string }, now: { from: number } | null): TemplateResult {
    const moved = this.drag?.id === one.id ? moveOf(one, this.drag.days, this.drag.end) : one;
    const { from, width } = placeOf(moved.start, moved.end, days);
    const at = { '--from': `${from}%`, '--width': `${width}%` };
    const still = one.kind === 'review' || session().readOnly;
    const when = dates(moved);
    return html`<tr>
      <th scope="row">
        <a href=${href('operations', [one.item.id])}>${one.name}</a>
        <span class="quiet small plan-kind">${kindName(one.kind)}</span>
      </th>
      <td class="plan-when">${when}</td>
      <td class="plan-track">
        ${
          still
            ? html`<span class="plan-bar ${one.kind}" aria-hidden="true" ${cssVars(at)}></span>`
            : html`<button
                type="button"
                class="plan-bar ${one.kind}"
                data-bar=${one.id}
                aria-label=${t('plan-drag-of', { name: one.name, dates: when })}
                aria-describedby="plan-drag-hint"
                ${cssVars(at)}
                @keydown=${(event: KeyboardEvent) => this.#key(event, one)}
                @pointerdown=${(event: PointerEvent) => this.#take(event, one)}
                @pointermove=${(event: PointerEvent) => this.#pull(event, days)}
                @pointerup=${() => this.#drop(one)}
                @pointercancel=${() => (this.drag = null)}
              ></button>`
        }
        ${now === null ? nothing : html`<span class="plan-now" aria-hidden="true" ${cssVars({ '--from': `${now.from}%` })}></span>`}
      </td>
    </tr>`;
  }

  #key(event: KeyboardEvent, one: Dated): void {
    const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (way === 0 || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.#move(one, way * (event.ctrlKey ? 7 : 1), event.shiftKey);
  }

  #take(event: PointerEvent, one: Dated): void {
    if (event.button !== 0) return;
    const bar = event.currentTarget as HTMLElement;
    const box = bar.getBoundingClientRect();
    const end = one.kind !== 'content' && box.width > 3 * EDGE && box.right - event.clientX < EDGE;
    bar.setPointerCapture(event.pointerId);
    this.drag = { id: one.id, end, from: event.clientX, width: bar.parentElement!.clientWidth, days: 0 };
  }

  #pull(event: PointerEvent, span: { first: string; last: string }): void {
    const { drag } = this;
    if (drag === null) return;
    const days = daysOfWidth(event.clientX - drag.from, drag.width, span);
    if (days !== drag.days) this.drag = { ...drag, days };
  }

  #drop(one: Dated): void {
    const { drag } = this;
    this.drag = null;
    if (drag !== null && drag.days !== 0) this.#move(one, drag.days, drag.end);
  }

  #move(one: Dated, days: number, end: boolean): void {
    const item = planItem(one.item.id);
    if (item === undefined) return;
    const moved = moveOf(one, days, end);
    this.failure = null;
    try {
      changeItem(
        item,
        one.kind === 'content' ? { date: moved.start } : { start: moved.start, end: moved.end },
      );
      this.said = t('plan-drag-done', { name: one.name, dates: dates(moved) });
    } catch (error) {
      this.failure = toEngineError(error);
    }
  }
}

/** Where it would lie: moved whole, or its end alone, which never comes before its start. */
function moveOf<T extends Pick<Dated, 'start' | 'end' | 'kind'>>(one: T, days: number, end: boolean): T {
  const last = dayAfter(one.end, days);
  if (end && one.kind !== 'content') return { ...one, end: last < one.start ? one.start : last };
  return { ...one, start: dayAfter(one.start, days), end: last };
}

export function dates({ start, end }: { start: string; end: string }): string {
  return start === end
    ? formatDate(start, 'short')
    : t('plan-dates', { from: formatDate(start, 'short'), to: formatDate(end, 'short') });
}

customElements.define('levier-plan-timeline', PlanTimeline);
