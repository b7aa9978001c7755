// The priors as fields: the shapes of each distribution, beside what they say in plain words.

import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../../../components/number-field';
import type { NumberChange } from '../../../components/number-field';
import type { MixModel, MixPriorChannel, Unit } from '../../../engine';
import { formatPercent, t, type Ending, tNamed, key } from '../../../i18n';
import type { Words } from '../units';
import { between } from './names';

type Priors = MixModel['priors'];
type Channel = Priors['channels'][number];

export interface PriorsAsked {
  model: MixModel;
  /** What the priors say, once worked out. */
  told: readonly MixPriorChannel[] | null;
  words: Words;
  locked: boolean;
  /** The field that the core refuses. */
  wrong: { field: string; text: string } | null;
  set: (priors: Priors) => void;
}

/**
 * One channel after another: carry-over, half-saturation, ceiling, and the exponent where the shape has one.
 */
export function channelPriors(asked: PriorsAsked): TemplateResult {
  const { model, words } = asked;
  return html`${repeat(
    model.priors.channels,
    (channel) => channel.name,
    (channel) => {
      const told = asked.told?.find((one) => one.name === channel.name) ?? null;
      const change = (own: Partial<Channel>): void =>
        asked.set({
          ...model.priors,
          channels: model.priors.channels.map((one) =>
            one.name === channel.name ? { ...one, ...own } : one,
          ),
        });
      const percent = (value: number): string => formatPercent(value, { decimals: 0 });
      return html`<fieldset class="mix-channel" data-prior=${channel.name}>
        <legend>${channel.name}</legend>
        ${prior(asked, 'carry_over', 'beta', channel.carry_over, ['a', 'b'], ['number', 'number'], told && between(told.carry_over[0], told.carry_over[1], percent), (value) => change({ carry_over: value }))}
        ${prior(asked, 'half_saturation', 'inverse-gamma', channel.half_saturation, ['shape', 'scale'], ['number', 'money'], told && between(told.half_saturation[0], told.half_saturation[1], words.spend), (value) => change({ half_saturation: value }))}
        ${prior(asked, 'ceiling', 'half-normal', channel.ceiling, ['scale'], [words.outcomeUnit], told && between(told.ceiling[0], told.ceiling[1], words.outcome), (value) => change({ ceiling: value }))}
        ${model.family !== 'hill' ? nothing : prior(asked, 'exponent', 'log-normal', channel.exponent, ['median', 'sigma'], ['number', 'number'], told?.exponent ? between(told.exponent[0], told.exponent[1], String) : null, (value) => change({ exponent: value }))}
        ${told === null || told.contribution_share === null ? nothing : html`<p class="small">${t('mix-prior-share', { range: between(told.contribution_share[0], told.contribution_share[1], percent) })}</p>`}
      </fieldset>`;
    },
  )}`;
}

/** What the outcome would be without the channels, and how much of it is chance. */
export function baselinePriors(asked: PriorsAsked): TemplateResult {
  const { model, words } = asked;
  const { priors } = model;
  const unit = words.outcomeUnit;
  return html`<fieldset class="mix-channel">
    <legend>${t('mix-priors-baseline')}</legend>
    ${prior(asked, 'intercept', 'normal', priors.intercept, ['mean', 'sd'], [unit, unit], null, (intercept) => asked.set({ ...priors, intercept }))}
    ${model.trend === 'none' ? nothing : prior(asked, 'trend', 'normal', priors.trend, ['mean', 'sd'], [unit, unit], null, (trend) => asked.set({ ...priors, trend }))}
    ${model.trend !== 'drift' ? nothing : prior(asked, 'drift', 'half-normal', priors.drift, ['scale'], [unit], null, (drift) => asked.set({ ...priors, drift }))}
    ${model.fourier_pairs === 0 ? nothing : prior(asked, 'season', 'normal', priors.season, ['mean', 'sd'], [unit, unit], null, (season) => asked.set({ ...priors, season }))}
    ${prior(asked, 'noise', 'half-normal', priors.noise, ['scale'], [unit], null, (noise) => asked.set({ ...priors, noise }))}
    ${priors.controls.map((control, place) => prior(asked, 'controls', 'normal', control.effect, ['mean', 'sd'], [unit, unit], null, (effect) => asked.set({ ...priors, controls: priors.controls.map((one, at) => (at === place ? { ...one, effect } : one)) }), control.name))}
  </fieldset>`;
}

type Name =
  | 'carry_over'
  | 'half_saturation'
  | 'ceiling'
  | 'exponent'
  | 'intercept'
  | 'trend'
  | 'drift'
  | 'season'
  | 'noise'
  | 'controls';

/**
 * One distribution: its name, its shapes as fields, and between what and what nine draws in ten of it fall.
 */
function prior<T extends object>(
  asked: PriorsAsked,
  name: Name,
  family: Ending<'mix-dist-'>,
  value: T,
  keys: (keyof T & Ending<'mix-shape-'>)[],
  units: Unit[],
  range: string | null,
  set: (value: T) => void,
  of = '',
): TemplateResult {
  const id = key(name);
  const wrong = asked.wrong?.field === name ? asked.wrong.text : '';
  const title = t(`mix-prior-${id}`, { of });
  return html`<div class="mix-prior" role="group" aria-label=${title} data-field=${name}>
    <p>
      <strong>${title}</strong>
      <span class="quiet small">${t(`mix-dist-${family}`)}</span>
      ${range === null ? nothing : html`<br /><span class="small mix-range">${tNamed(`mix-prior-says-${id}`, { range, per: asked.words.per })}</span>`}
    </p>
    <div class="mix-shapes">
      ${keys.map(
        (part, index) =>
          html`<levier-number
            .label=${t(`mix-shape-${part}`)}
            .unit=${units[index] ?? 'number'}
            .currency=${asked.words.currency}
            .value=${value[part] as number}
            .disabled=${asked.locked}
            .error=${index === keys.length - 1 ? wrong : ''}
            @levier-change=${({ detail }: CustomEvent<NumberChange>) => {
              if (!detail.invalid && detail.value !== null) set({ ...value, [part]: detail.value });
            }}
          ></levier-number>`,
      )}
    </div>
  </div>`;
}
