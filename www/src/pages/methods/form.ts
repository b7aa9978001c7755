// The tables and the fields of a method, as its declaration asks for them.

import { html, nothing, type TemplateResult } from 'lit';
import '../../components/number-field';
import type { NumberChange } from '../../components/number-field';
import { language, t } from '../../i18n';
import { asksMoney, stands, type FieldSpec, type FieldValue } from './asked';
import { currencyAsked } from '../../plan/currency';
import type { Method } from './method';
import type { Sheet } from './sheet';
import './table-field';
import { currency } from './words';

interface FormActs {
  table: (key: string, text: string) => void;
  field: (key: string, value: FieldValue) => void;
  /** What is typed is no number: nothing is asked until it is. */
  unread: (key: string, invalid: boolean) => void;
}

export function form(method: Method, sheet: Sheet, example: Sheet, acts: FormActs): TemplateResult {
  return html`${method.tables.map(
    (spec) =>
      html`<levier-method-table
        .method=${method.id}
        .spec=${spec}
        .text=${sheet.tables[spec.key] ?? ''}
        .example=${example.tables[spec.key] ?? ''}
        .tongue=${sheet.tongue ?? language()}
        @levier-text=${(event: CustomEvent<string>) => acts.table(spec.key, event.detail)}
      ></levier-method-table>`,
  )}
  ${
    method.fields.length === 0
      ? nothing
      : html`<div class="fields">
          ${method.fields.filter((spec) => stands(spec, sheet.fields)).map((spec) => field(method, spec, sheet.fields[spec.key] ?? null, acts))}
        </div>`
  }
  ${asksMoney(method) ? currencyAsked() : nothing}`;
}

function field(
  { id: method }: Method,
  spec: FieldSpec,
  value: FieldValue,
  { field: put, unread }: FormActs,
): TemplateResult {
  const id = `methods-${method}-field-${spec.key}`;
  const label = t(`methods-field-${spec.key}`);
  const hint = spec.hint === undefined ? '' : t(`methods-hint-${spec.hint}`);
  if (spec.kind === 'number')
    return html`<levier-number
      data-field=${spec.key}
      .label=${label}
      .hint=${hint}
      .unit=${spec.unit}
      .currency=${currency()}
      .value=${typeof value === 'number' ? value : null}
      .min=${spec.min ?? null}
      .max=${spec.max ?? null}
      .step=${spec.step ?? null}
      .optional=${spec.optional ?? false}
      @levier-change=${(event: CustomEvent<NumberChange>) => {
        event.stopPropagation();
        unread(spec.key, event.detail.invalid);
        if (!event.detail.invalid) put(spec.key, event.detail.value);
      }}
    ></levier-number>`;
  const control =
    spec.kind === 'choice'
      ? html`<select
          id=${id}
          class="input"
          aria-describedby=${hint === '' ? nothing : `${id}-hint`}
          @change=${(event: Event) => put(spec.key, (event.target as HTMLSelectElement).value)}
        >
          ${spec.options.map((option) => html`<option value=${option} ?selected=${option === value}>${t(`methods-option-${option}`)}</option>`)}
        </select>`
      : html`<input
          id=${id}
          class="input"
          type="text"
          autocomplete="off"
          spellcheck="false"
          .value=${String(value ?? '')}
          aria-describedby=${hint === '' ? nothing : `${id}-hint`}
          @input=${(event: Event) => put(spec.key, (event.target as HTMLInputElement).value)}
        />`;
  return html`<div class="field" data-field=${spec.key}>
    <label for=${id}
      >${label}${spec.kind === 'names' && spec.optional ? html` <span class="optional">${t('optional')}</span>` : nothing}</label
    >
    ${control} ${hint === '' ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
  </div>`;
}
