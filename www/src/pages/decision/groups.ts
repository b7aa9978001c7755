// Groups: a limit on several channels together, in money or as a share of the budget.

import { html, nothing, type TemplateResult } from 'lit';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { opensWhen } from '../../components/opens-when';
import type { GroupBounds, LimitUnit } from '../../engine';
import { t } from '../../i18n';
import { errorSentence } from '../../i18n/codes';
import type { Asked } from './bounds';
import { lab } from './lab';

export function groupsView(asked: Asked): TemplateResult {
  const { groups } = asked.budget;
  return html`<details class="decision-more" ${opensWhen(groups.length > 0)}>
    <summary>
      <span
        >${t('decision-groups-title')}
        <span class="import-aside">${t('decision-groups-count', { count: groups.length })}</span></span
      >
    </summary>
    <p class="hint quiet small">${t('decision-groups-hint')}</p>
    ${groups.map((group, index) => groupView(group, index, asked))}
    ${asked.locked ? nothing : html`<p class="actions"><button type="button" class="button small" @click=${() => add(asked)}>${t('decision-group-add')}</button></p>`}
  </details>`;
}

function groupView(
  group: GroupBounds,
  index: number,
  { fit, budget, error, words, locked }: Asked,
): TemplateResult {
  const mine =
    error !== null &&
    (error.detail?.['group'] === group.name || (error.field === 'group' && error.found === group.name));
  const wrong = mine
    ? error.code === 'missing_input'
      ? t('decision-group-share-needs')
      : errorSentence(error)
    : '';
  const limit = (side: 'min' | 'max'): TemplateResult =>
    html`<levier-number
      .label=${t(`decision-group-${side}`)}
      .unit=${group.unit === 'share' ? 'rate' : 'money'}
      .currency=${words.currency}
      .value=${group[side]}
      .min=${0}
      .disabled=${locked}
      .error=${side === 'max' ? wrong : ''}
      @levier-change=${(event: CustomEvent<NumberChange>) => {
        event.stopPropagation();
        if (!event.detail.invalid) change(index, { [side]: event.detail.value });
      }}
    ></levier-number>`;
  return html`<fieldset class="decision-group stack tight">
    <legend class="visually-hidden">${group.name}</legend>
    <div class="decision-group-row">
      <div class="field">
        <label for="group-name-${index}">${t('decision-group-name')}</label>
        <input
          id="group-name-${index}"
          class="input"
          type="text"
          maxlength="60"
          autocomplete="off"
          .value=${group.name}
          ?disabled=${locked}
          @input=${(event: Event) => change(index, { name: (event.target as HTMLInputElement).value })}
        />
      </div>
      <div class="field">
        <label for="group-unit-${index}">${t('decision-group-unit')}</label>
        <select
          id="group-unit-${index}"
          class="input"
          ?disabled=${locked}
          @change=${(event: Event) => change(index, { unit: (event.target as HTMLSelectElement).value as LimitUnit, min: null, max: null })}
        >
          ${(['money', 'share'] as const).map((unit) => html`<option value=${unit} ?selected=${group.unit === unit}>${t(`decision-group-unit-${unit}`)}</option>`)}
        </select>
      </div>
      ${limit('min')} ${limit('max')}
    </div>
    <div class="row" role="group" aria-label=${t('decision-group-channels', { group: group.name })}>
      ${[...fit.channels, ...budget.judged].map(
        (channel) =>
          html`<label class="choice"
            ><input
              type="checkbox"
              .checked=${group.channels.includes(channel.name)}
              ?disabled=${locked}
              @change=${(event: Event) => include(index, channel.name, (event.target as HTMLInputElement).checked)}
            />
            ${channel.name}</label
          >`,
      )}
      ${locked ? nothing : html`<button type="button" class="button quiet small" aria-label=${t('decision-group-remove', { group: group.name })} @click=${() => remove(index)}>${t('decision-journal-remove')}</button>`}
    </div>
  </fieldset>`;
}

function change(index: number, part: Partial<GroupBounds>): void {
  const { budget } = lab;
  lab.attempt({
    ...budget,
    groups: budget.groups.map((group, at) => (at === index ? { ...group, ...part } : group)),
  });
}

/** A channel is in one group: to put it in this one takes it out of the others. */
function include(index: number, channel: string, included: boolean): void {
  const { budget } = lab;
  const groups = budget.groups.map((group, at) => {
    const others = group.channels.filter((name) => name !== channel);
    return {
      ...group,
      channels:
        at === index && included ? [...others, channel] : included || at === index ? others : group.channels,
    };
  });
  lab.attempt({ ...budget, groups });
}

function add({ budget }: Asked): void {
  const taken = new Set(budget.groups.map((group) => group.name));
  let number = budget.groups.length + 1;
  while (taken.has(t('decision-group-new', { number }))) number += 1;
  lab.attempt({
    ...budget,
    groups: [
      ...budget.groups,
      { name: t('decision-group-new', { number }), channels: [], min: null, max: null, unit: 'share' },
    ],
  });
}

function remove(index: number): void {
  const { budget } = lab;
  lab.attempt({ ...budget, groups: budget.groups.filter((_, at) => at !== index) });
  try {
    lab.settle();
  } catch {
    // The element around settles again when it loses the focus, and says what is wrong.
  }
}
