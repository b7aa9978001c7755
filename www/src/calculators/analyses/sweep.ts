// <levier-sweep>: the answer along one input, with where one stands and where it crosses zero.

import { html, nothing, type PropertyValues } from 'lit';
import '../../charts/levier-chart';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { operationName, t } from '../../i18n';
import type { Sweep, SweepRequest } from '../contract';
import { curve } from '../pictures/curve';
import { given } from '../values';
import { Analysis, numberOf, type Numeric } from './analysis';

/** The table of a curve keeps this many of its points. */
const TOLD = 11;

export class SweepElement extends Analysis {
  static override properties = { ...Analysis.properties, from: { state: true }, to: { state: true } };
  declare from: number | null;
  declare to: number | null;

  constructor() {
    super();
    this.from = null;
    this.to = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('operation') || changed.has('input')) {
      this.from = null;
      this.to = null;
    }
  }

  protected override render() {
    const { dial, aim } = this;
    if (!dial || !aim) return nothing;
    const request: SweepRequest = { inputs: given(this.values), input: dial.key, output: aim.key };
    if (this.from !== null) request.from = this.from;
    if (this.to !== null) request.to = this.to;
    const { found, problem } = this.ask(() => this.calculators.sweep(this.operation.id, request));
    const end = (label: string, value: number | null, set: (value: number | null) => void) =>
      html`<levier-number
        .label=${label}
        .unit=${dial.unit}
        .currency=${this.currency}
        .value=${value}
        ?optional=${true}
        .min=${dial.min}
        .max=${dial.max}
        @levier-change=${(event: CustomEvent<NumberChange>) => {
          event.stopPropagation();
          set(event.detail.value);
        }}
      ></levier-number>`;
    return html`<div class="fields">
        ${this.pickInput(t('sweep-input'), 'sweep-input')}
        ${this.pickOutput(t('sweep-output'), 'sweep-output')}
        ${end(t('sweep-from'), this.from, (value) => (this.from = value))}
        ${end(t('sweep-to'), this.to, (value) => (this.to = value))}
      </div>
      ${found === null ? html`<p>${problem}</p>` : this.#shown(found, dial, aim)}`;
  }

  #shown(found: Sweep, dial: Numeric, aim: Numeric) {
    const some = found.points.some((point) => point.y !== null);
    if (!some) return html`<p>${t('sweep-none', { input: dial.name })}</p>`;
    return html`${found.crossing === null ? nothing : html`<p class="lede">${t('sweep-crossing-sentence', { input: dial.name, output: aim.name, value: this.text(found.crossing, dial.unit) })}</p>`}
      <levier-chart
        .chart=${sweepChart(found, { operation: this.operation.id, input: dial.name, output: aim.name, currency: this.currency }, this.words(dial.unit), this.words(aim.unit), this.text.bind(this), numberOf(this.values, dial.key))}
      ></levier-chart>`;
  }
}

type Text = (value: number | null | undefined, unit: Sweep['x_unit']) => string;
type Words = ReturnType<Analysis['words']>;

/** Also drawn beside the answers that a curve tells best. */
export function sweepChart(
  found: Sweep,
  names: { operation: string; input: string; output: string; currency: string | null },
  xWords: Words,
  yWords: Words,
  text: Text,
  now: number | null,
) {
  const every = Math.max(1, Math.round((found.points.length - 1) / (TOLD - 1)));
  const told = found.points.filter((_, at) => at % every === 0);
  return curve({
    file: `${operationName(names.operation)} - ${names.input}`,
    title: t('sweep-title', { output: names.output, input: names.input }),
    description: t('sweep-description', {
      output: names.output,
      input: names.input,
      from: text(found.points[0]?.x, found.x_unit),
      to: text(found.points.at(-1)?.x, found.x_unit),
      now:
        now === null || found.current?.y == null
          ? ''
          : t('sweep-current-words', {
              x: text(found.current.x, found.x_unit),
              y: text(found.current.y, found.y_unit),
            }),
      crossing:
        found.crossing === null
          ? ''
          : t('sweep-crossing-words', { value: text(found.crossing, found.x_unit) }),
    }),
    points: found.points,
    current: found.current,
    crossing: found.crossing,
    labels: {
      x: names.input,
      y: names.output,
      current: found.current?.y == null ? '' : t('sweep-current', { y: text(found.current.y, found.y_unit) }),
      crossing:
        found.crossing === null ? '' : t('sweep-crossing', { value: text(found.crossing, found.x_unit) }),
    },
    xWords,
    yWords,
    table: {
      columns: [
        { label: names.input, numeric: true },
        { label: names.output, numeric: true },
      ],
      rows: told.map((point) => [
        text(point.x, found.x_unit),
        point.y === null ? t('table-none') : text(point.y, found.y_unit),
      ]),
    },
  });
}

customElements.define('levier-sweep', SweepElement);
