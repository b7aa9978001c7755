// The form: one field an input, of the kind that the catalogue says.

import { html, nothing, type TemplateResult } from 'lit';
import '../../components/cells-field';
import '../../components/number-field';
import type { CellColumn, CellError, CellsChange } from '../../components/cells-field';
import type { NumberChange } from '../../components/number-field';
import { choiceName, inputHint, inputName, t } from '../../i18n';
import type { InputColumn, Input, Operation, Value, Values } from '../contract';
import type { EngineError } from '../engine';
import { fieldError, oneOfName, said } from '../format';
import { rowsOf, valueOf } from '../values';

export interface FieldsContext {
  operation: Operation;
  values: Values;
  currency: string | null;
  error: EngineError | null;
  /** Changes when values are put in all at once, over whatever is being typed. */
  epoch: number;
  /** `unread`: what is typed cannot be read yet. */
  change: (key: string, value: Value, unread: boolean) => void;
}

export function fields(context: FieldsContext): TemplateResult[] {
  return context.operation.inputs.map((input) => field(input, context));
}

function field(
  input: Input,
  { operation, values, currency, error, epoch, change }: FieldsContext,
): TemplateResult {
  const { key, kind } = input;
  const label = inputName(operation.id, key);
  const value = values[key] ?? null;
  const mine = error?.field === key ? error : null;
  // An empty field is not scolded: the answer's place says what is missing. A hole in a list is.
  const problem =
    mine && !(mine.code === 'missing_input' && mine.detail?.['item'] === undefined)
      ? fieldError(operation, mine)
      : '';
  const usual =
    input.default === null ? '' : t('field-default', { value: said(input, input.default, currency) });
  const hint = [inputHint(operation.id, key), kind.type === 'number' ? usual : '']
    .filter((text) => text !== '')
    .join(' ');
  const id = `input-${key}`;
  const optional = !input.required && input.default === null;
  switch (kind.type) {
    case 'number':
      return html`<levier-number
        class="input-${key}"
        .label=${label}
        .unit=${kind.unit}
        .currency=${currency}
        .value=${typeof value === 'number' ? value : null}
        .min=${kind.min}
        .max=${kind.max}
        .error=${problem}
        ?optional=${optional}
        ?slider=${kind.unit === 'rate' && kind.min === 0 && kind.max === 1}
        .hint=${hint}
        .epoch=${epoch}
        @levier-change=${(event: CustomEvent<NumberChange>) => change(key, event.detail.value, event.detail.invalid)}
      ></levier-number>`;
    case 'choice':
      return select(
        id,
        label,
        hint,
        problem,
        kind.choices.map((choice) => ({ value: choice, name: choiceName(key, choice) })),
        value,
        (chosen) => change(key, chosen, false),
      );
    case 'one_of':
      return select(
        id,
        label,
        hint,
        problem,
        kind.numbers.map((number) => ({ value: String(number), name: oneOfName(key, number) })),
        value === null ? null : String(value),
        (chosen) => change(key, Number(chosen), false),
      );
    case 'text':
    case 'date':
      return html`<div class="field">
        <label for=${id}
          >${label}${optional ? html` <span class="optional">${t('optional')}</span>` : nothing}</label
        >
        <input
          id=${id}
          class="input"
          type=${kind.type}
          autocomplete="off"
          .value=${typeof value === 'string' ? value : ''}
          aria-invalid=${problem !== ''}
          aria-describedby="${id}-hint ${id}-error"
          @input=${(event: Event) => {
            const text = (event.target as HTMLInputElement).value;
            change(key, text === '' ? null : text, false);
          }}
        />${under(id, hint, problem)}
      </div>`;
    default: {
      const columns =
        kind.type === 'numbers'
          ? [{ key, label, unit: kind.unit, min: kind.min, max: kind.max }]
          : kind.columns.map((column) => named(operation, column));
      const [least, most] = kind.type === 'row' ? [1, 1] : [kind.at_least, kind.at_most];
      return html`<levier-cells
        class="input-${key}"
        .label=${label}
        .hint=${hint}
        .currency=${currency}
        .columns=${stable(columns)}
        .rows=${rowsOf(kind, value)}
        .atLeast=${least}
        .atMost=${most}
        .optional=${optional}
        .error=${mine && problem !== '' ? cellError(mine, problem) : null}
        .epoch=${epoch}
        @levier-cells=${(event: CustomEvent<CellsChange>) => change(key, valueOf(kind, event.detail.rows), event.detail.invalid)}
      ></levier-cells>`;
    }
  }
}

function named(operation: Operation, { key, unit, min, max }: InputColumn): CellColumn {
  return { key, label: inputName(operation.id, key), unit, min, max };
}

const columnSets = new Map<string, CellColumn[]>();

/** The same columns as the same array, so that a field does not take them for others. */
function stable(columns: CellColumn[]): CellColumn[] {
  const key = JSON.stringify(columns);
  const known = columnSets.get(key);
  if (known) return known;
  columnSets.set(key, columns);
  return columns;
}

function cellError(error: EngineError, text: string): CellError {
  const item = error.detail?.['item'];
  const column = error.detail?.['column'];
  return {
    item: typeof item === 'number' ? item : null,
    column: typeof column === 'string' ? column : null,
    text,
  };
}

function select(
  id: string,
  label: string,
  hint: string,
  problem: string,
  choices: { value: string; name: string }[],
  value: Value,
  chosen: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      class="input"
      aria-invalid=${problem !== ''}
      aria-describedby="${id}-hint ${id}-error"
      @change=${(event: Event) => chosen((event.target as HTMLSelectElement).value)}
    >
      ${choices.map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.name}</option>`)}</select
    >${under(id, hint, problem)}
  </div>`;
}

function under(id: string, hint: string, problem: string): TemplateResult {
  return html`${hint === '' ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}${problem === '' ? nothing : html`<p class="error" id="${id}-error">${problem}</p>`}`;
}
