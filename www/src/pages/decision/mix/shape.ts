// The shape of the model, and how much of it is sampled, as fields.

import { html, nothing, type TemplateResult } from 'lit';
import '../../../components/number-field';
import type { NumberChange } from '../../../components/number-field';
import type { MixModel, MixSetup } from '../../../engine';
import { t, type Ending, tNamed } from '../../../i18n';

const PAIRS = [0, 1, 2, 3];
/** The lags that PyMC-Marketing's example has, offered when the carry-over is cut off. */
const LAGS = 8;

export interface ShapeAsked {
  model: MixModel;
  locked: boolean;
  periods: number;
  wrong: { field: string; text: string } | null;
  set: (model: MixModel) => void;
}

export function shapeFields({ model, locked, periods, wrong, set }: ShapeAsked): TemplateResult {
  const { carry_over: carry } = model;
  const choices = <Key extends 'family' | 'trend'>(
    key: Key,
    of: readonly Ending<`mix-${Key}-`>[],
    current: string,
  ): TemplateResult =>
    html`<fieldset class="field">
      <legend class="label">${t(`mix-${key}`)}</legend>
      ${of.map((one) => html`<label class="choice"><input type="radio" name="mix-${key}" .checked=${current === one} ?disabled=${locked} @change=${() => set({ ...model, [key]: one })} /> ${tNamed(`mix-${key}-${one}`)}</label>`)}
    </fieldset>`;
  return html`<div class="fields">
    ${choices('family', ['logistic', 'negexp', 'hill'] as const, model.family)}
    <fieldset class="field">
      <legend class="label">${t('mix-carry-over')}</legend>
      ${[false, true].map((cut) => html`<label class="choice"><input type="radio" name="mix-lags" .checked=${(carry.l_max !== null) === cut} ?disabled=${locked} @change=${() => set({ ...model, carry_over: { ...carry, l_max: cut ? LAGS : null } })} /> ${t(cut ? 'mix-carry-over-cut' : 'mix-carry-over-endless')}</label>`)}
      ${
        carry.l_max === null
          ? nothing
          : html`<levier-number
              .label=${t('mix-lags')}
              unit="count"
              .value=${carry.l_max}
              .min=${1}
              .max=${104}
              .step=${1}
              .disabled=${locked}
              .error=${wrong?.field === 'l_max' ? wrong.text : ''}
              @levier-change=${(event: CustomEvent<NumberChange>) => whole(event, (l_max) => set({ ...model, carry_over: { ...carry, l_max } }))}
            ></levier-number>`
      }
      <label class="choice"
        ><input
          type="checkbox"
          .checked=${carry.normalised}
          ?disabled=${locked}
          @change=${(event: Event) => set({ ...model, carry_over: { ...carry, normalised: (event.target as HTMLInputElement).checked } })}
        />
        ${t('mix-normalised')}</label
      >
    </fieldset>
    ${choices('trend', ['none', 'linear', 'drift'] as const, model.trend)}
    <div class="field">
      <label for="mix-season">${t('decision-season')}</label>
      <select
        id="mix-season"
        class="input"
        ?disabled=${locked}
        @change=${(event: Event) => set({ ...model, fourier_pairs: Number((event.target as HTMLSelectElement).value) })}
      >
        ${PAIRS.map((pairs) => html`<option value=${pairs} ?selected=${pairs === model.fourier_pairs}>${t('decision-season-pairs', { pairs })}</option>`)}
      </select>
    </div>
    <levier-number
      .label=${t('mix-hold-out')}
      .hint=${t('mix-hold-out-hint', { periods })}
      unit="count"
      .value=${model.hold_out}
      .min=${0}
      .max=${Math.max(0, periods - 13)}
      .step=${1}
      .disabled=${locked}
      @levier-change=${(event: CustomEvent<NumberChange>) => whole(event, (hold_out) => set({ ...model, hold_out }))}
    ></levier-number>
  </div>`;
}

type Size = Pick<MixSetup, 'chains' | 'tune' | 'draws'>;

export function sizeFields({
  size,
  locked,
  set,
}: {
  size: Size;
  locked: boolean;
  set: (size: Size) => void;
}): TemplateResult {
  const bounds = { chains: [1, 8, 1], tune: [50, 100_000, 100], draws: [50, 100_000, 100] } as const;
  return html`<details>
    <summary>${t('mix-size-title')}</summary>
    <div class="fields">
      ${(['chains', 'tune', 'draws'] as const).map(
        (key) =>
          html`<levier-number
            .label=${t(`mix-size-${key}`)}
            unit="count"
            .value=${size[key]}
            .min=${bounds[key][0]}
            .max=${bounds[key][1]}
            .step=${bounds[key][2]}
            .disabled=${locked}
            @levier-change=${(event: CustomEvent<NumberChange>) => whole(event, (value) => set({ ...size, [key]: value }))}
          ></levier-number>`,
      )}
    </div>
    <p class="hint">${t('mix-size-hint')}</p>
  </details>`;
}

function whole({ detail }: CustomEvent<NumberChange>, use: (value: number) => void): void {
  if (!detail.invalid && detail.value !== null && Number.isSafeInteger(detail.value) && detail.value >= 0)
    use(detail.value);
}
