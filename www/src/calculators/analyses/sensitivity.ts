// <levier-sensitivity>: how far the answer goes when each input moves a little to either side.

import { html, nothing } from 'lit';
import '../../charts/levier-chart';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { formatPercent, inputName, operationName, t } from '../../i18n';
import type { Code, Sensitivity } from '../contract';
import { tornado } from '../pictures/tornado';
import { given } from '../values';
import { Analysis, type Numeric } from './analysis';

const USUAL = 0.1;

export class SensitivityElement extends Analysis<'sensitivity'> {
  static override properties = { ...Analysis.properties, range: { state: true } };
  declare range: number | null;

  constructor() {
    super();
    this.range = USUAL;
  }

  protected override render() {
    const aim = this.aim();
    if (!aim) return nothing;
    const range = this.range ?? USUAL;
    const request = { inputs: given(this.values), output: aim.key, range };
    return html`<div class="fields">
        <levier-number
          .label=${t('sensitivity-range')}
          unit="rate"
          .value=${this.range}
          .min=${0.01}
          .max=${1}
          .step=${0.05}
          .hint=${t('sensitivity-range-hint')}
          @levier-change=${(event: CustomEvent<NumberChange>) => {
            event.stopPropagation();
            this.range = event.detail.value;
          }}
        ></levier-number>
        ${this.pickOutput(t('sweep-output'), 'sensitivity-output')}
      </div>
      ${this.asked('sensitivity', request, (found, { output }) => this.#shown(found, this.aim(output) ?? aim))}`;
  }

  #shown(found: Sensitivity, aim: Numeric) {
    const moved = found.entries.filter((entry) => entry.swing !== null && !entry.unchanged);
    const still = found.entries.filter((entry) => entry.unchanged);
    const [widest] = moved;
    const percent = formatPercent(found.range, { decimals: Number.isInteger(found.range * 100) ? 0 : 1 });
    const value = (number: number | null, reason: Code | null): string =>
      number === null ? this.reason(reason) : this.text(number, aim.unit);
    const chart = tornado({
      file: `${operationName(this.operation.id)} - ${t('analysis-sensitivity')}`,
      title: t('sensitivity-title', { output: aim.name, range: percent }),
      description: t('sensitivity-description', {
        output: aim.name,
        base: this.text(found.base, aim.unit),
        range: percent,
      }),
      base: found.base,
      rows: moved.map((entry) => ({
        name: inputName(this.operation.id, entry.input),
        low: entry.low_output,
        high: entry.high_output,
      })),
      labels: {
        now: t('sensitivity-now', { value: this.text(found.base, aim.unit) }),
        less: t('sensitivity-less', { range: percent }),
        more: t('sensitivity-more', { range: percent }),
      },
      words: this.words(aim.unit),
      table: {
        columns: [
          { label: t('sensitivity-input'), numeric: false },
          { label: t('sensitivity-less', { range: percent }), numeric: true },
          { label: t('sensitivity-more', { range: percent }), numeric: true },
        ],
        rows: found.entries.map((entry) => [
          inputName(this.operation.id, entry.input),
          value(entry.low_output, entry.low_reason),
          value(entry.high_output, entry.high_reason),
        ]),
      },
    });
    return html`${widest && widest.swing! > 0 ? html`<p class="lede">${t('sensitivity-sentence', { input: inputName(this.operation.id, widest.input), output: aim.name })}</p>` : nothing}
    ${moved.length === 0 ? html`<p>${t('sensitivity-none')}</p>` : html`<levier-chart .chart=${chart}></levier-chart>`}
    ${still.length === 0 ? nothing : html`<p class="small quiet">${t('sensitivity-still', { names: still.map((entry) => inputName(this.operation.id, entry.input)).join(', ') })}</p>`}`;
  }
}

customElements.define('levier-sensitivity', SensitivityElement);
