// <levier-booking>: from which day, for how long, and in what amounts the plan is booked.

import { html, nothing } from 'lit';
import { LevierElement, session } from '../../app/context';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { toEngineError, type BookedPlan, type Booking, type EngineError, type Fit } from '../../engine';
import { formatNumber, t } from '../../i18n';
import { problem } from '../../i18n/codes';
import { lab } from './lab';

/** Amounts that people book in. */
const STEPS = [1, 10, 50, 100];
const NONE: Booking = { step: null, start: null, count: null };

export class BookingForm extends LevierElement {
  static override properties = {
    booked: { attribute: false },
    fit: { attribute: false },
    failure: { state: true },
  };
  declare booked: BookedPlan;
  declare fit: Fit;
  declare private failure: EngineError | null;

  constructor() {
    super();
    this.failure = null;
  }

  protected override render() {
    const { booked } = this;
    const locked = session().readOnly;
    const steps = STEPS.includes(booked.step) ? STEPS : [...STEPS, booked.step];
    return html`<details class="decision-more">
      <summary><span>${t('decision-booking-title')}</span></summary>
      <div class="fields">
        ${
          booked.first === null
            ? nothing
            : html`<div class="field">
                <label for="booking-start">${t('decision-booking-start')}</label>
                <input
                  id="booking-start"
                  class="input"
                  type="date"
                  min=${booked.earliest ?? ''}
                  .value=${booked.first}
                  ?disabled=${locked}
                  aria-describedby="booking-start-hint"
                  @change=${(event: Event) => this.#keep({ start: (event.target as HTMLInputElement).value || null })}
                />
                <p class="hint" id="booking-start-hint">${t('decision-booking-start-hint')}</p>
              </div>`
        }
        <levier-number
          .label=${t('decision-time-count')}
          unit="count"
          .value=${booked.count}
          .min=${1}
          .max=${104}
          .step=${1}
          .disabled=${locked}
          @levier-change=${this.#count}
        ></levier-number>
        <div class="field">
          <label for="booking-step">${t('decision-booking-step')}</label>
          <select
            id="booking-step"
            class="input"
            ?disabled=${locked}
            @change=${(event: Event) => this.#keep({ step: Number((event.target as HTMLSelectElement).value) })}
          >
            ${steps.map((step) => html`<option value=${step} ?selected=${step === booked.step}>${formatNumber(step)}</option>`)}
          </select>
        </div>
      </div>
      ${this.failure === null ? nothing : problem(this.failure)}
    </details>`;
  }

  readonly #count = (event: CustomEvent<NumberChange>): void => {
    event.stopPropagation();
    const { invalid, value } = event.detail;
    if (!invalid && value !== null && value >= 1 && value <= 104) this.#keep({ count: Math.trunc(value) });
  };

  #keep(change: Partial<Booking>): void {
    this.failure = null;
    lab.attempt({ ...lab.budget, booking: { ...NONE, ...lab.budget.booking, ...change } });
    queueMicrotask(() => {
      try {
        lab.settle();
      } catch (error) {
        this.failure = toEngineError(error);
      }
    });
  }
}

customElements.define('levier-booking', BookingForm);
