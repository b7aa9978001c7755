// One field of an item, drawn by what its description says of it: label, unit, choices, and the error that
// the core found in it.

import { html, nothing, type TemplateResult } from 'lit';
import type { NumberChange } from '../components';
import { t } from '../i18n';
import type { FieldDescription, Unit } from '../engine';
import './links-field';
import { kindName, linkable, planItem, textOf, type Named } from './model';
import { choiceWord, fieldLabel, planCurrency, weekdayWord } from './words';

export interface FieldAsked {
  field: FieldDescription;
  value: unknown;
  error: string;
  /** Of a number: what it counts. */
  unit: Unit | undefined;
  /** The item's own id: it never links to itself. */
  self: string;
  /** `invalid`: what is typed cannot be read. */
  change: (value: unknown, invalid?: boolean) => void;
}

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The field with its label; nothing for a type that has an editor of its own. */
export function planField(asked: FieldAsked): TemplateResult | typeof nothing {
  switch (asked.field.type) {
    case 'text':
    case 'long_text':
      return text(asked);
    case 'date':
      return date(asked);
    case 'choice':
      return select(
        asked,
        asked.field.choices.map((code) => ({ id: code, kind: '', name: choiceWord(code) })),
      );
    case 'link':
      return select(asked, [
        ...asked.field.choices.map((code) => ({ id: code, kind: 'choice', name: choiceWord(code) })),
        ...linkable(asked.field.kinds, asked.self),
      ]);
    case 'links':
      return links(asked);
    case 'days':
      return days(asked);
    case 'absences':
      return absences(asked);
    case 'months':
      return nothing;
    default:
      return number(asked);
  }
}

function id({ field }: FieldAsked): string {
  return `plan-${field.key}`;
}

function label({ field }: FieldAsked): TemplateResult {
  return html`${fieldLabel(field.key)}${field.required ? nothing : html` <span class="optional">${t('optional')}</span>`}`;
}

function wrong(asked: FieldAsked): TemplateResult | typeof nothing {
  return asked.error === '' ? nothing : html`<p class="error" id="${id(asked)}-error">${asked.error}</p>`;
}

function described(asked: FieldAsked): string | typeof nothing {
  return asked.error === '' ? nothing : `${id(asked)}-error`;
}

const emptyToNull = (value: string): string | null => (value === '' ? null : value);

function text(asked: FieldAsked): TemplateResult {
  const { field, change } = asked;
  const value = typeof asked.value === 'string' ? asked.value : '';
  const typed = (event: Event): void =>
    change(emptyToNull((event.target as HTMLInputElement | HTMLTextAreaElement).value));
  return html`<div
    class="field ${field.type === 'long_text' || field.key === 'title' || field.key === 'name' ? 'whole' : ''}"
  >
    <label for=${id(asked)}>${label(asked)}</label>
    ${
      field.type === 'long_text'
        ? html`<textarea
            id=${id(asked)}
            class="input"
            maxlength="2000"
            aria-invalid=${asked.error !== ''}
            aria-describedby=${described(asked)}
            .value=${value}
            @input=${typed}
          ></textarea>`
        : html`<input
            id=${id(asked)}
            class="input"
            type="text"
            autocomplete="off"
            maxlength="200"
            aria-invalid=${asked.error !== ''}
            aria-describedby=${described(asked)}
            .value=${value}
            @input=${typed}
          />`
    }
    ${wrong(asked)}
  </div>`;
}

function date(asked: FieldAsked): TemplateResult {
  return html`<div class="field">
    <label for=${id(asked)}>${label(asked)}</label>
    <input
      id=${id(asked)}
      class="input"
      type="date"
      aria-invalid=${asked.error !== ''}
      aria-describedby=${described(asked)}
      .value=${typeof asked.value === 'string' ? asked.value : ''}
      @input=${(event: Event) => asked.change(emptyToNull((event.target as HTMLInputElement).value))}
    />
    ${wrong(asked)}
  </div>`;
}

function number(asked: FieldAsked): TemplateResult {
  const { field, change } = asked;
  return html`<levier-number
    .label=${fieldLabel(field.key)}
    .unit=${asked.unit ?? 'number'}
    .currency=${planCurrency()}
    .value=${typeof asked.value === 'number' ? asked.value : null}
    .error=${asked.error}
    ?optional=${!field.required}
    @levier-change=${(event: CustomEvent<NumberChange>) => change(event.detail.value, event.detail.invalid)}
  ></levier-number>`;
}

function select(asked: FieldAsked, options: Named[]): TemplateResult {
  const value = typeof asked.value === 'string' ? asked.value : '';
  const kinds = [...new Set(options.map((one) => one.kind))].filter((kind) => kind !== 'choice');
  const option = (one: Named): TemplateResult =>
    html`<option value=${one.id} ?selected=${one.id === value}>${one.name}</option>`;
  return html`<div class="field">
    <label for=${id(asked)}>${label(asked)}</label>
    <select
      id=${id(asked)}
      class="input"
      aria-invalid=${asked.error !== ''}
      aria-describedby=${described(asked)}
      @change=${(event: Event) => asked.change(emptyToNull((event.target as HTMLSelectElement).value))}
    >
      <option value="" ?selected=${value === ''}>
        ${t(asked.field.required ? 'plan-choose' : 'plan-none')}
      </option>
      ${
        kinds.length > 1
          ? html`${options.filter((one) => one.kind === 'choice').map(option)}
            ${kinds.map(
              (kind) =>
                html`<optgroup label=${kindName(kind)}>
                  ${options.filter((one) => one.kind === kind).map(option)}
                </optgroup>`,
            )}`
          : options.map(option)
      }
    </select>
    ${options.length === 0 && asked.field.type === 'link' ? html`<p class="hint">${t('plan-nothing-to-link', { kinds: asked.field.kinds.map(kindName).join(', ') })}</p>` : nothing}
    ${wrong(asked)}
  </div>`;
}

/** Several days: a box each. */
function days(asked: FieldAsked): TemplateResult {
  const chosen: readonly unknown[] = Array.isArray(asked.value) ? asked.value : [];
  return html`<fieldset class="field whole" aria-describedby=${described(asked)}>
    <legend>${label(asked)}</legend>
    <div class="plan-boxes">
      ${DAYS.map(
        (day) =>
          html`<label class="choice"
            ><input
              type="checkbox"
              .checked=${chosen.includes(day)}
              @change=${(event: Event) => {
                const on = (event.target as HTMLInputElement).checked;
                asked.change(DAYS.filter((one) => (one === day ? on : chosen.includes(one))));
              }}
            />${weekdayWord(day)}</label
          >`,
      )}
    </div>
    ${wrong(asked)}
  </fieldset>`;
}

/** A move crosses one's own points with the market's: each field offers its own two quadrants. */
const QUADRANTS = new Map([
  ['internal', ['strength', 'weakness']],
  ['external', ['opportunity', 'threat']],
]);

/** What may be linked to, and what is linked already. */
function offered({ field, value, self }: FieldAsked): Named[] {
  const quadrants = QUADRANTS.get(field.key);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  return linkable(field.kinds, self).filter(
    ({ id }) =>
      quadrants === undefined ||
      chosen.includes(id) ||
      quadrants.includes(textOf(planItem(id), 'quadrant') ?? ''),
  );
}

function links(asked: FieldAsked): TemplateResult {
  const options = offered(asked);
  return html`<fieldset class="field whole" aria-describedby=${described(asked)}>
    <legend>${label(asked)}</legend>
    <levier-plan-links
      .name=${id(asked)}
      .options=${options}
      .chosen=${Array.isArray(asked.value) ? asked.value : []}
      @levier-links=${({ detail }: CustomEvent<string[]>) => asked.change(detail)}
    ></levier-plan-links>
    ${options.length === 0 ? html`<p class="hint">${t('plan-nothing-to-link', { kinds: asked.field.kinds.map(kindName).join(', ') })}</p>` : nothing}
    ${wrong(asked)}
  </fieldset>`;
}

interface Absence {
  from: string;
  to: string;
}

/** Periods away: two dates each, one line more than there are. */
function absences(asked: FieldAsked): TemplateResult {
  const known = (Array.isArray(asked.value) ? asked.value : []) as Absence[];
  const set = (at: number, key: keyof Absence, day: string): void => {
    const lines = [...known];
    lines[at] = { ...(lines[at] ?? { from: day, to: day }), [key]: day };
    asked.change(lines.filter(({ from, to }) => from !== '' && to !== ''));
  };
  return html`<fieldset class="field whole" aria-describedby=${described(asked)}>
    <legend>${label(asked)}</legend>
    ${[...known, null].map(
      (absence, at) =>
        html`<div class="row">
          ${(['from', 'to'] as const).map(
            (key) =>
              html`<label class="choice"
                >${t(`plan-absence-${key}`)}
                <input
                  class="input"
                  type="date"
                  .value=${absence?.[key] ?? ''}
                  @change=${(event: Event) => set(at, key, (event.target as HTMLInputElement).value)}
                /><span class="visually-hidden">${t('plan-absence', { n: at + 1 })}</span></label
              >`,
          )}
        </div>`,
    )}
    ${wrong(asked)}
  </fieldset>`;
}
