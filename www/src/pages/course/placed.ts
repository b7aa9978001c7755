// <levier-placed>: the chart of a question that is answered by placing a mark, by pointer or by keys. The
// place is written in the answer's field; a number typed there moves the mark.

import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { BaseElement } from '../../components/element';
import type { Chart } from '../../charts/chart';
import '../../charts/levier-chart';
import type { LinesSpec } from '../../charts/lines';
import type { Drawn } from '../../course/drawn';
import { questionsOf, type QuestionDescription } from '../../course/library';
import { placedOf, unitOf, type PlacedChart } from '../../course/placed';
import { inWords } from '../../course/texts';
import type { Unit } from '../../engine';
import type { Wire } from '../../engine/study';
import { editable, language, NONE, parseNumber, t } from '../../i18n';
import { curvesChart, WORDS } from './curve-chart';

/** How a place is typed in the field, by the kind of answer. */
const TYPED: Record<string, Unit> = {
  rate: 'rate',
  points: 'rate_difference',
  money: 'money',
  count: 'count',
  ratio: 'ratio',
};

export class Placed extends BaseElement {
  static override properties: PropertyDeclarations = {
    drawn: { attribute: false },
    at: { attribute: false },
    kind: { attribute: false },
    typed: { attribute: false },
    value: { state: true },
  };
  declare drawn: Drawn;
  /** Which question. */
  declare at: number;
  /** Answered on the page, blank on paper, or shown with the right answer. */
  declare kind: 'open' | 'blank' | 'right';
  /** The text of the answer's field, as it was kept. */
  declare typed: string;
  /** Null as long as nothing is placed. */
  declare value: number | null;

  constructor() {
    super();
    this.kind = 'blank';
    this.typed = '';
    this.value = null;
  }

  get #question(): QuestionDescription {
    return questionsOf(this.drawn.own)[this.at]!;
  }

  get #own(): PlacedChart {
    return placedOf(this.#question)!;
  }

  get #solution(): Wire.QuestionAnswers | undefined {
    return this.drawn.solutions[this.#question.id ?? ''];
  }

  get #unit(): Unit {
    return TYPED[this.#question.kind ?? ''] ?? 'number';
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
  }

  /** A text of the field as a place; null where it is none. */
  #read(text: string): number | null {
    const read = parseNumber(text, this.#unit, language());
    return text.trim() === '' || 'error' in read ? null : read.value;
  }

  readonly #follow = (event: Event): void => {
    const { target } = event;
    if (target instanceof HTMLInputElement && target.name === 'answer') this.value = this.#read(target.value);
  };

  /** The chart with a mark; null where the figures give no axis. */
  #chart(mark: LinesSpec['mark']): Chart | null {
    const [own, points] = [this.#own, this.#solution?.place];
    if (points == null) return null;
    const labels = { x: inWords(own.x), y: inWords(own.y) };
    const curves = (own.curves ?? []).map(({ name }, i) => ({
      name: inWords(name),
      heights: points.curves[i] ?? [],
    }));
    const names = curves.map(({ name }) => name).join(', ');
    return curvesChart(
      {
        ...{ labels, curves, x: points.x },
        file: `levier-${this.drawn.own.id ?? ''}-${this.#question.id ?? ''}`,
        title: inWords(own.title) || t('course-place-title', labels),
        description: inWords(own.what) || t('course-place-what', { names }),
        xWords: WORDS[unitOf(this.#question.kind)],
        yWords: WORDS[unitOf(own.unit)],
      },
      mark,
    );
  }

  #axis(width: number): ReturnType<Chart['draw']>['x'] {
    return this.#chart(null)?.draw(width).x;
  }

  /** Writes a place in the field, on the grid of the keys. */
  #put(place: number): void {
    const step = this.#own.step ?? 1;
    const [low, high] = this.#axis(320)!.domain;
    this.value = Math.min(high, Math.max(low, step * Math.round(place / step)));
    const field = this.closest('form')?.querySelector<HTMLInputElement>('input[name="answer"]');
    if (field != null) field.value = editable(this.value, this.#unit, language());
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
    const { kind } = this;
    if (kind === 'open') return this.#open();
    const right = this.#solution?.value;
    const mark =
      kind === 'right' && typeof right === 'number' ? { x: right, text: t('course-place-right') } : null;
    const chart = this.#chart(mark);
    return chart === null ? nothing : html`<levier-chart .chart=${chart}></levier-chart>`;
  }

  #open(): TemplateResult | typeof nothing {
    const axis = this.#axis(320);
    if (axis === undefined) return nothing;
    const { value } = this;
    const { x, step } = this.#own;
    const [low, high] = axis.domain;
    const id = `place-${this.#question.id ?? ''}`;
    const inside = value !== null && value >= low && value <= high;
    const chart = this.#chart(inside ? { x: value, text: t('course-place-mark') } : null);
    return html`<levier-chart
        .chart=${chart}
        @pointerdown=${this.#point}
        @pointermove=${this.#point}
      ></levier-chart>
      <div class="field">
        <label for=${id}>${t('course-place', { axis: inWords(x) })}</label>
        <input
          id=${id}
          type="range"
          min=${low}
          max=${high}
          step=${step ?? 1}
          .value=${live(String(inside ? value : (low + high) / 2))}
          aria-valuetext=${value === null ? NONE : WORDS[unitOf(this.#question.kind)].long(value)}
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
  if (placedOf(questionsOf(drawn.own)[at]) === undefined) return nothing;
  return html`<levier-placed .drawn=${drawn} .at=${at} .kind=${kind} .typed=${typed}></levier-placed>`;
}

customElements.define('levier-placed', Placed);
