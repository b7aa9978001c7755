// <levier-placed>: the chart of a question that is answered by placing a mark, by pointer or by keys. The
// place is written in the answer's field; a number typed there moves the mark.

import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LevierElement } from '../../app/context';
import type { Chart } from '../../charts/chart';
import '../../charts/levier-chart';
import type { Drawn } from '../../course/drawn';
import { questionsOf, type QuestionDescription } from '../../course/library';
import { placedOf, type PlacedChart } from '../../course/placed';
import { toEngineError, type EngineError } from '../../engine/error';
import { editable, key, language, NONE, parseNumber, t, tNamed } from '../../i18n';
import { problem } from '../../i18n/codes';
import { curvesChart, WORDS } from './picture-charts';

type Marked = (mark: { x: number; text: string } | null) => Chart;

export class Placed extends LevierElement {
  static override properties: PropertyDeclarations = {
    drawn: { attribute: false },
    at: { attribute: false },
    kind: { attribute: false },
    typed: { attribute: false },
    draw: { state: true },
    value: { state: true },
    failure: { state: true },
  };
  declare drawn: Drawn;
  /** Which question. */
  declare at: number;
  /** Answered on the page, blank on paper, or shown with the right answer. */
  declare kind: 'open' | 'blank' | 'right';
  /** The text of the answer's field, as it was kept. */
  declare typed: string;
  declare draw: Marked | null;
  /** Null as long as nothing is placed. */
  declare value: number | null;
  declare failure: EngineError | null;
  protected override followsDocument = false;

  constructor() {
    super();
    this.kind = 'blank';
    this.typed = '';
    this.draw = null;
    this.value = null;
    this.failure = null;
  }

  get #question(): QuestionDescription {
    return questionsOf(this.drawn.own)[this.at]!;
  }

  get #spec(): PlacedChart {
    return placedOf(this.drawn.own.id, this.#question.id)!;
  }

  get #words(): string {
    return `${this.drawn.own.id ?? ''}-place`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.closest('form')?.addEventListener('input', this.#follow);
  }

  override disconnectedCallback(): void {
    this.closest('form')?.removeEventListener('input', this.#follow);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('typed')) this.value = this.#read(this.typed);
    if (!changed.has('drawn')) return;
    const { drawn } = this;
    this.draw = null;
    curvesChart(this.#words, this.#spec, drawn.figures).then(
      (draw) => {
        if (drawn === this.drawn) this.draw = draw;
      },
      (error: unknown) => (this.failure = toEngineError(error)),
    );
  }

  /** A text of the field as a place; null where it is none. */
  #read(text: string): number | null {
    const read = parseNumber(text, this.#question.kind === 'money' ? 'money' : 'count', language());
    return text.trim() === '' || 'error' in read ? null : read.value;
  }

  readonly #follow = (event: Event): void => {
    const { target } = event;
    if (target instanceof HTMLInputElement && target.name === 'answer') this.value = this.#read(target.value);
  };

  /** Writes a place in the field, on the grid of the keys. */
  #put(place: number): void {
    const { step } = this.#spec;
    const [low, high] = this.#axis(320)!.domain;
    this.value = Math.min(high, Math.max(low, step * Math.round(place / step)));
    const field = this.closest('form')?.querySelector<HTMLInputElement>('input[name="answer"]');
    if (field != null) field.value = editable(this.value, 'number', language());
  }

  #axis(width: number): ReturnType<Chart['draw']>['x'] {
    return this.draw?.(null).draw(width).x;
  }

  readonly #point = (event: PointerEvent): void => {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    const drawing = event.composedPath().find((one) => one instanceof SVGSVGElement);
    if (drawing === undefined) return;
    const box = drawing.getBoundingClientRect();
    const width = drawing.viewBox.baseVal.width;
    const axis = this.#axis(width);
    if (axis === undefined) return;
    const [from, to] = axis.range;
    const [low, high] = axis.domain;
    const pixel = ((event.clientX - box.left) * width) / box.width;
    this.#put(low + ((pixel - from) / (to - from)) * (high - low));
  };

  protected override render() {
    const { draw, failure, kind } = this;
    if (failure !== null) return problem(failure);
    if (draw === null) return nothing;
    if (kind === 'open') return this.#open(draw);
    const right = this.drawn.solutions[this.#question.id ?? '']?.value;
    const mark =
      kind === 'right' && typeof right === 'number' ? { x: right, text: t('course-place-right') } : null;
    return html`<levier-chart .chart=${draw(mark)}></levier-chart>`;
  }

  #open(draw: Marked): TemplateResult {
    const { value } = this;
    const { over, step } = this.#spec;
    const [low, high] = this.#axis(320)!.domain;
    const id = `place-${this.#question.id ?? ''}`;
    const inside = value !== null && value >= low && value <= high;
    return html`<levier-chart
        .chart=${draw(inside ? { x: value, text: t('course-place-mark') } : null)}
        @pointerdown=${this.#point}
        @pointermove=${this.#point}
      ></levier-chart>
      <div class="field">
        <label for=${id}>${t('course-place', { axis: tNamed(`picture-${key(this.#words)}-x`) })}</label>
        <input
          id=${id}
          type="range"
          min=${low}
          max=${high}
          step=${step}
          .value=${live(String(inside ? value : (low + high) / 2))}
          aria-valuetext=${value === null ? NONE : WORDS[over].long(value)}
          aria-describedby="${id}-hint"
          @input=${(event: Event) => this.#put(Number((event.target as HTMLInputElement).value))}
        />
        <p class="hint" id="${id}-hint">${t('course-place-hint')}</p>
      </div>`;
  }
}

/** The chart of a question to place a mark on; nothing for a question without one. */
export function placedView(
  drawn: Drawn,
  at: number,
  kind: Placed['kind'],
  typed = '',
): TemplateResult | typeof nothing {
  if (placedOf(drawn.own.id, questionsOf(drawn.own)[at]?.id) === undefined) return nothing;
  return html`<levier-placed .drawn=${drawn} .at=${at} .kind=${kind} .typed=${typed}></levier-placed>`;
}

customElements.define('levier-placed', Placed);
