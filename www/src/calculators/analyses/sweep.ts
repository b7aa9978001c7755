// <levier-sweep>: the answer along one input, with where one stands and where it crosses zero.

import { html, nothing, type PropertyValues } from 'lit';
import '../../charts/levier-chart';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { t } from '../../i18n';
import type { Sweep, SweepRequest, Values } from '../contract';
import { sweepChart } from '../pictures/swept';
import { given } from '../values';
import { Analysis, numberOf, type Numeric } from './analysis';

export class SweepElement extends Analysis<'sweep'> {
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
    const [dial, aim] = [this.dial(), this.aim()];
    if (!dial || !aim) return nothing;
    const request: SweepRequest = { inputs: given(this.values), input: dial.key, output: aim.key };
    if (this.from !== null) request.from = this.from;
    if (this.to !== null) request.to = this.to;
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
      ${this.asked('sweep', request, (found, { input, output, inputs }) =>
        this.#shown(found, this.dial(input) ?? dial, this.aim(output) ?? aim, inputs),
      )}`;
  }

  #shown(found: Sweep, dial: Numeric, aim: Numeric, inputs: Values) {
    const some = found.points.some((point) => point.y !== null);
    if (!some) return html`<p>${t('sweep-none', { input: dial.name })}</p>`;
    return html`${found.crossing === null ? nothing : html`<p class="lede">${t('sweep-crossing-sentence', { input: dial.name, output: aim.name, value: this.text(found.crossing, dial.unit) })}</p>`}
      <levier-chart
        .chart=${sweepChart(found, { operation: this.operation.id, input: dial.name, output: aim.name, currency: this.currency }, this.words(dial.unit), this.words(aim.unit), this.text.bind(this), numberOf(inputs, dial.key))}
      ></levier-chart>`;
  }
}

customElements.define('levier-sweep', SweepElement);
