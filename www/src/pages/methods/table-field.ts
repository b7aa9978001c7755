// <levier-method-table>: a table as text, pasted from a spreadsheet or written by hand. What cannot be read
// is told below with its line and its column, and one click shows the cell.

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cssVars } from '../../components/css-vars';
import { BaseElement } from '../../components/element';
import { t } from '../../i18n';
import type { TableSpec } from './asked';
import type { MethodId } from './groups';
import { columnName, placeOfCell, readTable, type CellProblem } from './sheet';

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
  };
  declare method: MethodId;
  declare spec: TableSpec;
  declare text: string;
  /** The table of the example: its first lines are shown beside an empty table. */
  declare example: string;

  protected override render() {
    const { method, spec, text } = this;
    const id = `methods-${method}-${spec.key}`;
    const { rows, problems } = readTable(text, spec);
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
      <p class="hint">${t('methods-read', { n: rows.length })}</p>
      ${
        told
          ? html`<ul class="methods-problems" id="${id}-problems" role="alert">
              ${problems.slice(0, SHOWN).map((one) => this.#problem(one))}${problems.length > SHOWN ? html`<li class="small">${t('methods-more-problems', { n: problems.length - SHOWN })}</li>` : nothing}
            </ul>`
          : nothing
      }
    </div>`;
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
    const own = code === 'empty' || code === 'extra' || code === 'heading';
    return html`<li>
      <button type="button" class="link" @click=${() => this.#show(one)}>${place}</button>
      ${own ? t(`methods-cell-${code}`) : t(`number-${code}`)}
    </li>`;
  }

  #show(one: CellProblem): void {
    const area = this.querySelector('textarea')!;
    const [from, to] = placeOfCell(this.text, one);
    area.focus();
    area.setSelectionRange(from, to);
  }

  override focus(): void {
    const area = this.querySelector('textarea');
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }

  readonly #typed = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.dispatchEvent(new CustomEvent<string>('levier-text', { bubbles: true, detail: this.text }));
  };
}

/** Wide enough for the cells of a table that is set apart by tabs, so that its columns stand in line. */
function tabSize(text: string): number {
  const lines = text.split('\n', LOOKED_AT);
  const cells = lines.flatMap((line) => line.split('\t').slice(0, -1));
  return Math.min(WIDEST, 2 + Math.max(6, ...cells.map((cell) => cell.length)));
}

customElements.define('levier-method-table', MethodTable);
