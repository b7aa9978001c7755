// A rule as a tree that people build: groups (all of, one of, none of) of conditions and of other groups.

import '../../components/number-field';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { NumberChange } from '../../components/number-field';
import { audience } from '../../audience';
import type { AudienceColumn, Rule, RuleValue } from '../../engine';
import { t } from '../../i18n';
import { columnWord } from './desk';
import { type Mode, type Op, OPS, columns, grouped, isLeaf, leafOf, made, write, begin } from './rule';

/** Draws a rule and says how it changes. `id` makes the names of its fields; `depth` 0 is the rule itself. */
export function treeView(
  rule: Rule,
  id: string,
  change: (rule: Rule) => void,
  depth = 0,
  remove: (() => void) | null = null,
): TemplateResult {
  const group = grouped(rule) ?? { mode: 'all' as const, parts: [rule] };
  const put = (parts: Rule[], mode = group.mode): void => change(made(mode, parts));
  const replace = (at: number, next: Rule): void =>
    put(group.parts.map((part, index) => (index === at ? next : part)));
  const drop = (at: number): void => put(group.parts.filter((_, index) => index !== at));
  const first = columns()[0];
  return html`<fieldset class="rule-group depth-${Math.min(depth, 3)}">
    <legend class="visually-hidden">${t('segments-rule-group')}</legend>
    <div class="row rule-mode">
      <select
        class="input"
        aria-label=${t('segments-rule-mode')}
        @change=${(event: Event) => put(group.parts, (event.target as HTMLSelectElement).value as Mode)}
      >
        ${(['all', 'any', 'none'] as const).map((mode) => html`<option value=${mode} ?selected=${mode === group.mode}>${t(`segments-rule-${mode}`)}</option>`)}
      </select>
      ${remove === null ? nothing : html`<button type="button" class="button quiet small" @click=${remove}>${t('segments-rule-group-remove')}</button>`}
    </div>
    <ul class="rule-parts">
      ${group.parts.map(
        (part, at) =>
          html`<li>
            ${
              isLeaf(part)
                ? conditionView(
                    part,
                    `${id}-${at}`,
                    (next) => replace(at, next),
                    group.parts.length > 1 || depth > 0 ? () => drop(at) : null,
                  )
                : treeView(
                    part,
                    `${id}-${at}`,
                    (next) => replace(at, next),
                    depth + 1,
                    () => drop(at),
                  )
            }
          </li>`,
      )}
    </ul>
    ${group.parts.length === 0 ? html`<p class="hint quiet small">${t(`segments-rule-${group.mode}-empty`)}</p>` : nothing}
    ${
      first === undefined
        ? nothing
        : html`<p class="actions">
            <button type="button" class="button small" @click=${() => put([...group.parts, begin(first)])}>
              ${t('segments-rule-add')}
            </button>
            ${depth >= 3 ? nothing : html`<button type="button" class="button quiet small" @click=${() => put([...group.parts, { any: [begin(first)] }])}>${t('segments-rule-add-group')}</button>`}
          </p>`
    }
  </fieldset>`;
}

function conditionView(
  rule: Rule,
  id: string,
  change: (rule: Rule) => void,
  remove: (() => void) | null,
): TemplateResult {
  const { field, op, value } = leafOf(rule);
  const all = columns();
  const column = all.find(({ name }) => name === field);
  const kind = column?.kind ?? 'text';
  const option = (one: AudienceColumn): TemplateResult =>
    html`<option value=${one.name} ?selected=${one.name === field}>${columnWord(one)}</option>`;
  const [derived, own] = [all.filter((one) => one.derived), all.filter((one) => !one.derived)];
  return html`<div class="rule-condition">
    <select
      class="input"
      aria-label=${t('segments-rule-field')}
      @change=${(event: Event) => {
        const next = all.find(({ name }) => name === (event.target as HTMLSelectElement).value);
        if (next !== undefined) change(begin(next));
      }}
    >
      ${column === undefined ? html`<option value=${field} selected>${field}</option>` : nothing}
      ${derived.length === 0 ? nothing : html`<optgroup label=${t('segments-columns-derived')}>${derived.map(option)}</optgroup>`}
      ${own.length === 0 ? nothing : html`<optgroup label=${t('segments-columns-own')}>${own.map(option)}</optgroup>`}
    </select>
    <select
      class="input"
      aria-label=${t('segments-rule-op')}
      @change=${(event: Event) => change(write({ field, op: (event.target as HTMLSelectElement).value as Op, value: valueFor((event.target as HTMLSelectElement).value as Op, value, column) }))}
    >
      ${OPS[kind].map((one) => html`<option value=${one} ?selected=${one === op}>${t(`segments-op-${one}`, { kind })}</option>`)}
    </select>
    <div class="rule-value">${valueView({ field, op, value }, column, id, change)}</div>
    ${remove === null ? nothing : html`<button type="button" class="button quiet small" aria-label=${t('segments-rule-remove-label', { field: columnWord({ name: field }) })} @click=${remove}>${t('remove')}</button>`}
  </div>`;
}

/** What was said, in the form that another operator takes. */
function valueFor(
  op: Op,
  value: RuleValue | undefined,
  column: AudienceColumn | undefined,
): RuleValue | undefined {
  if (op === 'isnull' || op === 'present') return undefined;
  const one = Array.isArray(value) ? value[0] : value;
  const fallback =
    column?.kind === 'number'
      ? Number((column.mean ?? 0).toPrecision(2))
      : column?.kind === 'date'
        ? (audience.ready?.facts.to ?? '')
        : (column?.values[0]?.value ?? '');
  if (op === 'in') return Array.isArray(value) ? value : [one ?? fallback];
  if (op === 'between')
    return Array.isArray(value) && value.length === 2
      ? value
      : [one ?? fallback, column?.kind === 'number' ? (column.max ?? one ?? fallback) : (one ?? fallback)];
  return one ?? fallback;
}

function valueView(
  leaf: { field: string; op: Op; value: RuleValue | undefined },
  column: AudienceColumn | undefined,
  id: string,
  change: (rule: Rule) => void,
): TemplateResult | typeof nothing {
  const { op, value } = leaf;
  const put = (next: RuleValue): void => change(write({ ...leaf, value: next }));
  if (op === 'isnull' || op === 'present') return nothing;
  if (op === 'between') {
    const [low, high] = Array.isArray(value) ? value : [];
    return html`<div class="rule-between">
      ${scalar(low, column, t('segments-rule-from'), `${id}-low`, (next) => put([next, high ?? next]))}<span>${t('segments-rule-and')}</span>${scalar(high, column, t('segments-rule-to'), `${id}-high`, (next) => put([low ?? next, next]))}
    </div>`;
  }
  if (op === 'in') {
    const chosen = Array.isArray(value) ? value.map(String) : [];
    const known = (column?.values ?? []).map((one) => one.value);
    return html`<div class="rule-values" role="group" aria-label=${t('segments-rule-value')}>
      ${[...new Set([...known, ...chosen])].map(
        (one) =>
          html`<label class="choice"
            ><input
              type="checkbox"
              .checked=${live(chosen.includes(one))}
              @change=${(event: Event) => put((event.target as HTMLInputElement).checked ? [...chosen, one] : chosen.filter((other) => other !== one))}
            />
            ${one}</label
          >`,
      )}
    </div>`;
  }
  return scalar(Array.isArray(value) ? value[0] : value, column, t('segments-rule-value'), id, put);
}

function scalar(
  value: number | string | undefined,
  column: AudienceColumn | undefined,
  label: string,
  id: string,
  put: (value: number | string) => void,
): TemplateResult {
  if (column?.kind === 'number') {
    return html`<levier-number
      .label=${label}
      .hideLabel=${true}
      .unit=${column.name === 'recency' && column.derived ? 'days' : 'number'}
      .value=${typeof value === 'number' ? value : null}
      @levier-change=${(event: CustomEvent<NumberChange>) => {
        event.stopPropagation();
        if (event.detail.value !== null) put(event.detail.value);
      }}
    ></levier-number>`;
  }
  if (column?.kind === 'date')
    return html`<input
      class="input"
      type="date"
      aria-label=${label}
      .value=${live(String(value ?? ''))}
      @change=${(event: Event) => put((event.target as HTMLInputElement).value)}
    />`;
  const known = (column?.values ?? []).map((one) => one.value);
  const current = String(value ?? '');
  // All of its values are known: one is chosen. Else one is typed, with the frequent ones offered.
  if (column !== undefined && column.distinct !== null && column.distinct <= known.length) {
    return html`<select
      class="input"
      aria-label=${label}
      @change=${(event: Event) => put((event.target as HTMLSelectElement).value)}
    >
      ${(known.includes(current) ? known : [current, ...known]).map((one) => html`<option value=${one} ?selected=${one === current}>${one}</option>`)}
    </select>`;
  }
  return html`<input
      class="input"
      type="text"
      autocomplete="off"
      list="${id}-list"
      aria-label=${label}
      .value=${live(current)}
      @change=${(event: Event) => put((event.target as HTMLInputElement).value)}
    />
    <datalist id="${id}-list">${known.map((one) => html`<option value=${one}></option>`)}</datalist>`;
}
