// What is asked: the model, the time unit, how far ahead, what money of tomorrow is worth, and what is kept
// aside. They stand beside the answer, since it means nothing without them.

import { html, nothing, type TemplateResult } from 'lit';
import { LevierElement } from '../../app/context';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import type { AudienceFacts } from '../../engine';
import { t } from '../../i18n';
import { lab, MODELS, PERIODS, type Model } from './lab';
import { per, UNITS, type TimeUnit } from './words';

export class CustomersSettings extends LevierElement {
  static override properties = { facts: { attribute: false } };
  declare facts: AudienceFacts;

  protected override render() {
    const { settings } = lab;
    const { unit, model } = settings;
    const units = model === 'bgbb' ? UNITS.filter((one) => one === 'month' || one === 'year') : UNITS;
    return html`<section class="sheet stack no-print" aria-labelledby="customers-settings">
      <h2 id="customers-settings" class="minor">${t('customers-settings')}</h2>
      <div class="field">
        ${select(
          'model',
          t('customers-model'),
          model,
          MODELS.map((one) => [one, t(`customers-model-${one}`)]),
          (value) => lab.setModel(value as Model),
          true,
        )}
        <p class="hint wide" id="customers-model-hint">${t(`customers-model-${model}-when`)}</p>
      </div>
      <div class="fields">
        <div class="field">
          ${select(
            'unit',
            t('customers-unit-label'),
            unit,
            units.map((one) => [one, t('customers-unit', { unit: one })]),
            (value) => lab.setUnit(value as TimeUnit),
          )}
        </div>
        ${number(
          t('customers-horizon'),
          'count',
          settings.horizon,
          t('customers-horizon-hint'),
          1,
          (value) => {
            if (value !== null && value > 0) lab.set({ horizon: value });
          },
          t('customers-unit', { unit }),
        )}
        ${number(t('customers-margin'), 'rate', lab.margin, t('customers-margin-hint'), null, (value) => lab.set({ margin: value }))}
        ${number(
          t('customers-discount'),
          'rate',
          settings.discount,
          t('customers-discount-hint'),
          0.005,
          (value) => {
            if (value !== null && value >= 0) lab.set({ discount: value });
          },
        )}
        <div class="field">
          ${select(
            'period',
            t('customers-period'),
            String(settings.period),
            PERIODS[unit].map((one) => [String(one), per(one, unit)]),
            (value) => lab.set({ period: Number(value) }),
          )}
        </div>
        <div class="field">
          <label for="customers-holdout">${t('customers-holdout')}</label>
          <input
            id="customers-holdout"
            class="input"
            type="date"
            aria-describedby="customers-holdout-hint"
            .value=${lab.holdout(this.facts) ?? ''}
            min=${this.facts.from ?? nothing}
            max=${this.facts.until ?? this.facts.to ?? nothing}
            @change=${(event: Event) => lab.set({ holdout: (event.target as HTMLInputElement).value || null })}
          />
          <p class="hint" id="customers-holdout-hint">${t('customers-holdout-hint')}</p>
        </div>
      </div>
    </section>`;
  }
}

function select(
  name: string,
  label: string,
  value: string,
  options: [string, string][],
  change: (value: string) => void,
  described = false,
): TemplateResult {
  const id = `customers-${name}`;
  return html`<label for=${id}>${label}</label>
    <select
      id=${id}
      class="input"
      aria-describedby=${described ? `${id}-hint` : nothing}
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
    >
      ${options.map(([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`)}
    </select>`;
}

function number(
  label: string,
  unit: 'count' | 'rate',
  value: number | null,
  hint: string,
  step: number | null,
  change: (value: number | null) => void,
  named = '',
): TemplateResult {
  return html`<levier-number
    .label=${named === '' ? label : `${label} (${named})`}
    .unit=${unit}
    .value=${value}
    .hint=${hint}
    .min=${0}
    .step=${step}
    @levier-change=${(event: CustomEvent<NumberChange>) => {
      event.stopPropagation();
      if (!event.detail.invalid) change(event.detail.value);
    }}
  ></levier-number>`;
}

customElements.define('levier-customers-settings', CustomersSettings);
