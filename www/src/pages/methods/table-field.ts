// <levier-method-table>: a table as text, from a file, pasted from a spreadsheet or written by hand. What
// cannot be read is told below with its line and its column, and one click shows the cell.

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cssVars } from '../../components/css-vars';
import { BaseElement } from '../../components/element';
import { listOf, t, type Language } from '../../i18n';
import type { TableSpec } from './asked';
import type { MethodId } from './groups';
import { toEngineError, type EngineError } from '../../engine';
import { problem } from '../../i18n/codes';
import { columnName } from './headings';
import { placeOfCell, readTable, type CellProblem, type ReadTable } from './read-table';
import { tableText, type TableText } from './table-file';

/** Problems shown; more are counted. */
const SHOWN = 5;
/** Lines of the example that are shown, its heading among them. */
const SHOWN_LINES = 3;
/** Columns of the example that are shown where there are as many as one likes. */
const SHOWN_MORE = 3;
/** Lines of a table by which its columns are set, and the widest column in characters. */
const LOOKED_AT = 40;
const WIDEST = 24;

export class MethodTable extends BaseElement {
  static override properties = {
    method: {},
    spec: { attribute: false },
    text: { attribute: false },
    example: { attribute: false },
    tongue: {},
    file: { state: true },
    failure: { state: true },
  };
  declare method: MethodId;
  declare spec: TableSpec;
  declare text: string;
  /** The table of the example: its first lines are shown beside an empty table. */
  declare example: string;
  /** Whose numbers the text has, where it does not say. */
  declare tongue: Language;
  /** The file that was read last, until something else is written. */
  declare private file: (TableText & { file: string }) | null;
  declare private failure: EngineError | null;

  constructor() {
    super();
    this.file = null;
    this.failure = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The element serves one table after another.
    if (!changed.has('spec')) return;
    this.file = null;
    this.failure = null;
  }

  protected override render() {
    const { method, spec, text } = this;
    const id = `methods-${method}-${spec.key}`;
    const read = readTable(text, spec, this.tongue);
    const { rows, problems } = read;
    const told = problems.length > 0;
    return html`<div class="field methods-table">
      <label for=${id}
        >${t(`methods-table-${spec.key}`)}${spec.optional ? html` <span class="optional">${t('optional')}</span>` : nothing}</label
      >
      <p class="hint" id="${id}-hint">${this.#hint()}</p>
      ${
        rows.length > 0
          ? nothing
          : html`<p class="hint">${t('methods-example-lines')}</p>
              <pre class="methods-example">${this.#shape()}</pre>`
      }
      <textarea
        id=${id}
        class="input"
        rows=${Math.min(14, Math.max(5, rows.length + 2))}
        ${cssVars({ '--tab': String(tabSize(text)) })}
        wrap="off"
        spellcheck="false"
        autocomplete="off"
        aria-invalid=${told ? 'true' : 'false'}
        aria-describedby="${id}-hint${told ? ` ${id}-problems` : ''}"
        .value=${live(text)}
        @input=${this.#typed}
      ></textarea>
      <p class="hint">${t('methods-read', { n: rows.length })} ${this.#how(read)}</p>
      <label class="button small methods-file"
        >${t('methods-file')}<input
          type="file"
          class="visually-hidden"
          accept=".csv,.txt,.tsv,.xlsx,.ods,text/*"
          aria-label=${t('methods-file-of', { name: t(`methods-table-${spec.key}`) })}
          @change=${this.#chosen}
      /></label>
      ${this.failure === null ? nothing : problem(this.failure)}
      ${
        told
          ? html`<ul class="methods-problems" id="${id}-problems" role="alert">
              ${problems.slice(0, SHOWN).map((one) => this.#problem(one))}${problems.length > SHOWN ? html`<li class="small">${t('methods-more-problems', { n: problems.length - SHOWN })}</li>` : nothing}
            </ul>`
          : nothing
      }
    </div>`;
  }

  /** What of a file was read, where that is not all of it in the order of the page. */
  #how({ taken, unused, doubt }: ReadTable): string {
    const { file } = this;
    const pairs = taken
      .filter(([column, name]) => column !== name)
      .map(([column, name]) => t('methods-read-pair', { column, name }));
    return [
      file?.sheet == null
        ? ''
        : t('methods-read-sheet', { name: file.sheet.name, others: file.sheet.others }),
      pairs.length === 0 ? '' : t('methods-read-by-name', { list: listOf(pairs) }),
      unused.length === 0
        ? ''
        : t('methods-read-unused', {
            n: unused.length,
            list: listOf(unused.map((name) => t('methods-quoted', { name }))),
          }),
      doubt === null ? '' : t('methods-read-doubt', doubt),
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  }

  #hint(): string {
    const { columns, more } = this.spec;
    const names = columns
      .map((column) =>
        t(column.optional === true ? 'methods-quoted-optional' : 'methods-quoted', {
          name: columnName(column),
        }),
      )
      .join(', ');
    return more === undefined
      ? t('methods-columns', { n: columns.length, names })
      : t('methods-columns-more', { names });
  }

  /** The first lines of the example; of columns without end, the first ones. */
  #shape(): string {
    const { columns, more } = this.spec;
    const most = more === undefined ? columns.length : columns.length + SHOWN_MORE;
    return this.example
      .split('\n', SHOWN_LINES)
      .map((line) => {
        const cells = line.split('\t');
        return [...cells.slice(0, most), ...(cells.length > most ? ['…'] : [])].join(' ; ');
      })
      .join('\n');
  }

  #problem(one: CellProblem): TemplateResult {
    const { line, column, code } = one;
    const place = t('methods-cell', { has: column === '' ? 'line' : 'column', line, column });
    return html`<li>
      <button type="button" class="link" @click=${() => this.#show(one)}>${place}</button>
      ${isOwn(code) ? t(`methods-cell-${code}`) : t(`number-${code}`)}
    </li>`;
  }

  #show(one: CellProblem): void {
    const area = this.querySelector('textarea')!;
    const [from, to] = placeOfCell(this.text, this.spec, one);
    area.focus();
    area.setSelectionRange(from, to);
  }

  override focus(): void {
    const area = this.querySelector('textarea');
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }

  readonly #typed = (event: Event): void => {
    this.file = null;
    this.#give((event.target as HTMLTextAreaElement).value);
  };

  readonly #chosen = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file === undefined) return;
    this.failure = null;
    try {
      this.file = { file: file.name, ...(await tableText(file)) };
      this.#give(this.file.text);
    } catch (error) {
      this.failure = toEngineError(error);
    }
    // The same file, mended, can be chosen again.
    input.value = '';
  };

  #give(text: string): void {
    this.text = text;
    this.failure = null;
    this.dispatchEvent(new CustomEvent<string>('levier-text', { bubbles: true, detail: text }));
  }
}

/** Problems of a table, beside those of a number. */
const OWN = ['empty', 'extra', 'heading', 'absent', 'columns', 'backwards'] as const;

function isOwn(code: CellProblem['code']): code is (typeof OWN)[number] {
  return (OWN as readonly string[]).includes(code);
}

/** Wide enough for the cells of a table that is set apart by tabs, so that its columns stand in line. */
function tabSize(text: string): number {
  const lines = text.split('\n', LOOKED_AT);
  const cells = lines.flatMap((line) => line.split('\t').slice(0, -1));
  return Math.min(WIDEST, 2 + Math.max(6, ...cells.map((cell) => cell.length)));
}

customElements.define('levier-method-table', MethodTable);
