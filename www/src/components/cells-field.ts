// <levier-cells>: a list of numbers, or a small table, as fields. Rows are added, removed and moved by
// buttons and by keys (Enter goes down, Alt and an arrow moves the row); cells copied from a spreadsheet fill
// it from where they are pasted.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Unit } from '../engine';
import { cellsOf, t, tNamed } from '../i18n';
import { cssVars } from './css-vars';
import { BaseElement } from './element';
import { NumberField, type NumberChange } from './number-field';
import { unitSign } from './unit-sign';

export type Cell = number | string | null;

export interface CellColumn {
  key: string;
  label: string;
  /** null: a text. */
  unit: Unit | null;
  min: number | null;
  max: number | null;
}

/** `levier-cells`: every row, empty ones at the end left out, and whether some cell cannot be read. */
export interface CellsChange {
  rows: Cell[][];
  invalid: boolean;
}

/** An error of the core at one cell; rows count from 1. */
export interface CellError {
  item: number | null;
  column: string | null;
  text: string;
}

interface Row {
  id: number;
  cells: Cell[];
}

let count = 0;

export class CellsField extends BaseElement {
  static override properties = {
    label: {},
    hint: {},
    currency: {},
    columns: { attribute: false },
    rows: { attribute: false },
    atLeast: { attribute: false },
    atMost: { attribute: false },
    optional: { type: Boolean },
    error: { attribute: false },
    epoch: { attribute: false },
    lines: { state: true },
    unread: { state: true },
    told: { state: true },
  };
  declare label: string;
  declare hint: string;
  declare currency: string | null;
  declare columns: readonly CellColumn[];
  declare rows: readonly Cell[][];
  declare atLeast: number;
  declare atMost: number;
  declare optional: boolean;
  declare error: CellError | null;
  declare epoch: number;
  declare lines: Row[];
  /** Cells whose text is no number, `id/column` → the message that says why. */
  declare unread: ReadonlyMap<string, string>;
  /** What just happened, for those who do not see it. */
  declare told: string;

  readonly #id = `cells-${(count += 1)}`;
  #said: string | undefined;
  #next = 0;

  constructor() {
    super();
    this.label = '';
    this.hint = '';
    this.currency = null;
    this.columns = [];
    this.rows = [];
    this.atLeast = 1;
    this.atMost = 1;
    this.optional = false;
    this.error = null;
    this.epoch = 0;
    this.lines = [];
    this.unread = new Map();
    this.told = '';
  }

  /** One row that is always there: its columns are fields like any other. */
  get #single(): boolean {
    return this.atMost === 1;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // A text left empty comes back as an empty text: the same cell, and the focus stays in it.
    const given = JSON.stringify(this.rows.map((row) => row.map((cell) => (cell === '' ? null : cell))));
    if ((changed.has('rows') && given !== this.#said) || changed.has('epoch') || changed.has('columns')) {
      if (given === this.#said && !changed.has('epoch')) return;
      this.#said = given;
      const rows = this.rows.length === 0 ? [] : this.rows;
      const wanted = Math.max(rows.length, this.atLeast, 1);
      this.lines = Array.from({ length: wanted }, (_, at) => this.#line(rows[at]));
      this.unread = new Map();
      this.told = '';
    }
  }

  #line(cells?: readonly Cell[]): Row {
    return { id: (this.#next += 1), cells: this.columns.map((_, at) => cells?.[at] ?? null) };
  }

  protected override render() {
    const { columns } = this;
    const shape = this.#single ? 'single' : columns.length === 1 ? 'list' : 'table';
    const general = this.error && this.error.item === null ? this.error.text : '';
    return html`<fieldset
      class="cells ${shape}"
      aria-describedby="${this.#id}-hint"
      ${cssVars({ '--columns': String(columns.length) })}
      @paste=${{ handleEvent: this.#paste, capture: true }}
    >
      <legend>
        ${this.label}${this.optional ? html` <span class="optional">${t('optional')}</span>` : nothing}
      </legend>
      <p class="hint" id="${this.#id}-hint">
        ${this.hint === '' ? '' : `${this.hint} `}${this.#single ? nothing : t('cells-paste')}
      </p>
      ${shape === 'table' ? html`<div class="cells-head" aria-hidden="true"><span></span>${columns.map((column) => html`<span class=${column.unit === null ? '' : 'num'}>${headOf(column, this.currency)}</span>`)}<span></span></div>` : nothing}
      <ol class="cells-rows" role=${this.#single ? 'presentation' : nothing}>
        ${repeat(
          this.lines,
          (line) => line.id,
          (line, at) => this.#row(line, at),
        )}
      </ol>
      ${general === '' ? nothing : html`<p class="error">${general}</p>`}
      ${
        this.#single
          ? nothing
          : html`<p class="actions">
              <button
                type="button"
                class="button quiet small"
                ?disabled=${this.lines.length >= this.atMost}
                @click=${this.#add}
              >
                ${t(columns.length === 1 ? 'cells-add-value' : 'cells-add-row')}
              </button>
            </p>`
      }
      <p class="visually-hidden" role="status">${this.told}</p>
    </fieldset>`;
  }

  #row(line: Row, at: number): TemplateResult {
    const name = t('cells-row', { n: at + 1 });
    const errorId = `${this.#id}-error-${line.id}`;
    const unread = this.columns.find((column) => this.unread.has(`${line.id}/${column.key}`));
    const wrong = this.error?.item === at + 1 ? this.error : null;
    const text = unread
      ? tNamed(`number-${this.unread.get(`${line.id}/${unread.key}`)!}`)
      : (wrong?.text ?? '');
    const named =
      this.columns.length > 1 &&
      (unread?.label ?? this.columns.find((column) => column.key === wrong?.column)?.label);
    return html`<li
      class="cells-row"
      role=${this.#single ? 'presentation' : nothing}
      @keydown=${(event: KeyboardEvent) => this.#key(event, at)}
    >
      ${this.#single ? nothing : html`<span class="cells-number num" aria-hidden="true">${at + 1}</span>`}
      ${this.columns.map((column, place) => this.#cell(line, column, place, name, text === '' ? '' : errorId, unread?.key === column.key || (wrong !== null && (wrong.column === null || wrong.column === column.key))))}
      ${
        this.#single
          ? nothing
          : html`<span class="cells-tools">
              <button
                type="button"
                class="tool"
                aria-label=${t('cells-up', { row: name })}
                title=${t('cells-up-title')}
                ?disabled=${at === 0}
                @click=${() => this.#move(at, -1)}
              >
                ↑
              </button>
              <button
                type="button"
                class="tool"
                aria-label=${t('cells-down', { row: name })}
                title=${t('cells-down-title')}
                ?disabled=${at === this.lines.length - 1}
                @click=${() => this.#move(at, 1)}
              >
                ↓
              </button>
              <button
                type="button"
                class="tool"
                aria-label=${t('cells-remove', { row: name })}
                title=${t('remove')}
                ?disabled=${this.lines.length <= Math.max(1, this.atLeast)}
                @click=${() => this.#remove(at)}
              >
                ✕
              </button>
            </span>`
      }
      ${text === '' ? nothing : html`<p class="error" id=${errorId}>${named ? t('cells-error', { column: named, text }) : text}</p>`}
    </li>`;
  }

  #cell(
    line: Row,
    column: CellColumn,
    place: number,
    row: string,
    errorId: string,
    wrong: boolean,
  ): TemplateResult {
    const label = this.#single
      ? column.label
      : this.columns.length === 1
        ? `${this.label}, ${row}`
        : `${column.label}, ${row}`;
    const value = line.cells[place] ?? null;
    if (column.unit === null) {
      return html`<div class="field cell text">
        <label class=${this.#single ? '' : 'cells-label'}
          ><span class=${this.#single ? '' : 'visually-hidden'}>${label}</span>
          <input
            class="input"
            type="text"
            autocomplete="off"
            .value=${String(value ?? '')}
            aria-invalid=${wrong}
            aria-describedby=${errorId === '' ? nothing : errorId}
            @input=${(event: Event) => this.#set(line, place, (event.target as HTMLInputElement).value)}
        /></label>
      </div>`;
    }
    return html`<levier-number
      class="cell"
      .label=${label}
      .unit=${column.unit}
      .currency=${this.currency}
      .value=${typeof value === 'number' ? value : null}
      .min=${column.min}
      .max=${column.max}
      ?hide-label=${!this.#single}
      ?bare=${!this.#single && this.columns.length > 1}
      .invalid=${wrong}
      .describedBy=${errorId}
      .epoch=${this.epoch}
      @levier-change=${(event: CustomEvent<NumberChange>) => this.#number(event, line, place, column)}
    ></levier-number>`;
  }

  #number(event: CustomEvent<NumberChange>, line: Row, place: number, column: CellColumn): void {
    event.stopPropagation();
    const unread = new Map(this.unread);
    if (event.detail.invalid) unread.set(`${line.id}/${column.key}`, event.detail.problem);
    else unread.delete(`${line.id}/${column.key}`);
    this.unread = unread;
    this.#set(line, place, event.detail.value);
  }

  #set(line: Row, place: number, value: Cell): void {
    line.cells[place] = value === '' ? null : value;
    this.#say();
  }

  #say(): void {
    const rows = this.lines.map(({ cells }) => [...cells]);
    while (rows.length > 0 && rows.at(-1)!.every((cell) => cell === null)) rows.pop();
    this.#said = JSON.stringify(rows);
    this.requestUpdate();
    this.dispatchEvent(
      new CustomEvent<CellsChange>('levier-cells', {
        bubbles: true,
        detail: { rows, invalid: this.unread.size > 0 },
      }),
    );
  }

  readonly #add = (): void => {
    this.#insert();
    this.told = t('cells-added', { n: this.lines.length });
    void this.#focus(this.lines.length - 1, 0);
  };

  #insert(): void {
    this.lines = [...this.lines, this.#line()];
    this.#say();
  }

  #remove(at: number): void {
    const line = this.lines[at]!;
    this.lines = this.lines.filter((_, other) => other !== at);
    this.unread = new Map([...this.unread].filter(([key]) => !key.startsWith(`${line.id}/`)));
    this.told = t('cells-removed', { n: at + 1 });
    this.#say();
    void this.#focus(Math.min(at, this.lines.length - 1), 0);
  }

  #move(at: number, by: number): void {
    const to = at + by;
    if (to < 0 || to >= this.lines.length) return;
    const lines = [...this.lines];
    [lines[at], lines[to]] = [lines[to]!, lines[at]!];
    this.lines = lines;
    this.told = t('cells-moved', { n: at + 1, to: to + 1 });
    this.#say();
  }

  #key(event: KeyboardEvent, at: number): void {
    const input = event.target as HTMLElement;
    if (!(input instanceof HTMLInputElement) || this.#single) return;
    const place = [...(input.closest('.cells-row')?.querySelectorAll('.cell') ?? [])].indexOf(
      input.closest('.cell')!,
    );
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      event.stopPropagation();
      const by = event.key === 'ArrowUp' ? -1 : 1;
      if (this.lines[at + by]) {
        this.#move(at, by);
        void this.#focus(at + by, place);
      }
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (at === this.lines.length - 1) {
        if (this.lines.length >= this.atMost) return;
        this.#insert();
      }
      void this.#focus(at + 1, place);
    }
  }

  async #focus(at: number, place: number): Promise<void> {
    await this.updateComplete;
    const cell = this.querySelectorAll('.cells-row')[at]?.querySelectorAll<HTMLElement>('.cell')[place];
    // A field that was just made draws itself after its row.
    if (cell instanceof NumberField) await cell.updateComplete;
    cell?.querySelector('input')?.focus();
  }

  /**
   * A block of cells goes in from the cell it is pasted on; a heading row of words above numbers is left out.
   */
  readonly #paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text') ?? '';
    const input = event.target as HTMLElement;
    if (!/[\t\r\n]/.test(text.trim()) || !(input instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.stopPropagation();
    const rows = [...this.querySelectorAll('.cells-row')];
    const from = rows.indexOf(input.closest('.cells-row')!);
    const left = [...rows[from]!.querySelectorAll('.cell')].indexOf(input.closest('.cell')!);
    void this.#fill(cellsOf(text), from, left);
  };

  async #fill(pasted: string[][], from: number, left: number): Promise<void> {
    const [first = []] = pasted;
    // One line across a list of one column is that list.
    let block = this.columns.length === 1 && pasted.length === 1 ? first.map((cell) => [cell]) : pasted;
    const words =
      block.length > 1 &&
      block[0]!.every((cell) => !/\d/.test(cell)) &&
      this.columns.some((column, at) => column.unit !== null && at >= left && at < left + block[0]!.length);
    if (words) block = block.slice(1);
    block = block.slice(0, Math.max(0, this.atMost - from));
    // A whole table pasted on the first cell takes the place of what was there: rows of an example would stay
    // behind.
    const whole =
      from === 0 &&
      left === 0 &&
      block.length > 1 &&
      block.every((cells) => cells.length >= this.columns.length);
    const lines = whole ? this.lines.slice(0, Math.max(block.length, this.atLeast)) : [...this.lines];
    while (lines.length < from + block.length) lines.push(this.#line());
    this.lines = lines;
    this.unread = new Map(
      [...this.unread].filter(([key]) => lines.some(({ id }) => key.startsWith(`${id}/`))),
    );
    await this.updateComplete;
    const rows = this.querySelectorAll('.cells-row');
    for (const [down, cells] of block.entries()) {
      for (const [across, text] of cells.entries()) {
        const column = this.columns[left + across];
        const line = this.lines[from + down];
        if (!column || !line) continue;
        if (column.unit === null) this.#set(line, left + across, text);
        else (rows[from + down]!.querySelectorAll('.cell')[left + across] as NumberField).type(text);
      }
    }
    this.told = t('cells-pasted', { n: block.length });
  }
}

function headOf(column: CellColumn, currency: string | null): string {
  const sign = column.unit === null ? '' : unitSign(column.unit, currency);
  return sign === '' || sign === '×' ? column.label : `${column.label} (${sign})`;
}

customElements.define('levier-cells', CellsField);
