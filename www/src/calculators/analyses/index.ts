// <levier-analyses>: what can be asked of an answer, one question open at a time.
//
// Events: `levier-put` (a value for an input), `levier-scenarios`, `levier-analysis` (which one is open, ''
// for none).

import { html, nothing, type TemplateResult } from 'lit';
import { BaseElement } from '../../components/element';
import { t } from '../../i18n';
import type { Operation, Values } from '../contract';
import type { Calculators } from '../engine';
import { NO_SCENARIOS, type Scenarios } from '../scenarios';
import { aims, dials } from './analysis';
import './scenarios';
import './seek';
import './sensitivity';
import './sweep';

export const ANALYSES = ['seek', 'sensitivity', 'sweep', 'compare'] as const;
export type AnalysisName = (typeof ANALYSES)[number];

export function isAnalysis(text: string | null): text is AnalysisName {
  return (ANALYSES as readonly (string | null)[]).includes(text);
}

export class Analyses extends BaseElement {
  static override properties = {
    calculators: { attribute: false },
    operation: { attribute: false },
    values: { attribute: false },
    currency: {},
    scenarios: { attribute: false },
    open: {},
  };
  declare calculators: Calculators;
  declare operation: Operation;
  declare values: Values;
  declare currency: string | null;
  declare scenarios: Scenarios;
  declare open: AnalysisName | '';

  constructor() {
    super();
    this.currency = null;
    this.scenarios = NO_SCENARIOS;
    this.open = '';
  }

  /** A calculator without a number to move, or to look at, can only be compared. */
  get #possible(): readonly AnalysisName[] {
    return dials(this.operation).length > 0 && aims(this.operation).length > 0 ? ANALYSES : ['compare'];
  }

  protected override render() {
    const possible = this.#possible;
    const open = possible.find((name) => name === this.open);
    return html`<section class="analyses" aria-label=${t('analyses')}>
      <h2>${t('analyses')}</h2>
      <div class="analyses-tabs no-print">
        ${possible.map(
          (name) =>
            html`<button
              type="button"
              class="button small"
              aria-expanded=${name === open}
              aria-controls="analysis"
              @click=${() => this.#toggle(name)}
            >
              ${t(`analysis-${name}`)}
            </button>`,
        )}
      </div>
      <div id="analysis" class="stack" ?hidden=${open === undefined}>
        ${
          open === undefined
            ? nothing
            : html`<h3>${t(`analysis-${open}-title`)}</h3>
                ${this.#panel(open)}`
        }
      </div>
    </section>`;
  }

  #panel(name: AnalysisName): TemplateResult {
    const { calculators, operation, values, currency } = this;
    switch (name) {
      case 'seek':
        return html`<levier-seek
          class="stack"
          .calculators=${calculators}
          .operation=${operation}
          .values=${values}
          .currency=${currency}
        ></levier-seek>`;
      case 'sensitivity':
        return html`<levier-sensitivity
          class="stack"
          .calculators=${calculators}
          .operation=${operation}
          .values=${values}
          .currency=${currency}
        ></levier-sensitivity>`;
      case 'sweep':
        return html`<levier-sweep
          class="stack"
          .calculators=${calculators}
          .operation=${operation}
          .values=${values}
          .currency=${currency}
        ></levier-sweep>`;
      case 'compare':
        return html`<levier-scenarios
          class="stack"
          .calculators=${calculators}
          .operation=${operation}
          .values=${values}
          .currency=${currency}
          .scenarios=${this.scenarios}
        ></levier-scenarios>`;
    }
  }

  #toggle(name: AnalysisName): void {
    this.open = this.open === name ? '' : name;
    this.dispatchEvent(
      new CustomEvent<AnalysisName | ''>('levier-analysis', { bubbles: true, detail: this.open }),
    );
  }
}

customElements.define('levier-analyses', Analyses);
