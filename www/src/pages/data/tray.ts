// The files being read: they stay here while the person looks at another page, until kept or dismissed.

import { session } from '../../app/context';
import {
  EngineError,
  reducingQueries,
  toEngineError,
  type ImportOptions,
  type ImportPreview,
  type OpenFile,
  type ReadyContent,
  type ReducingQuery,
} from '../../engine';
import {
  isWorkbook,
  namedAsWorkbook,
  sheetFile,
  workbookSheets,
  type WorkbookSheet,
} from '../../engine/workbook';
import { answersFor, forgetAnswers, kindOf, rememberAnswers } from '../../keep/answers';
import { pseudonymKey } from '../../keep/pseudonyms';
import { signal } from '../../state/signals';

export type ItemState =
  /** How far it is, from 0 to 1. */
  | { kind: 'reading'; share: number }
  /** `queries`: what reduces a file that is too big. */
  | { kind: 'refused'; error: EngineError; queries: readonly ReducingQuery[] }
  /** A workbook of several sheets: somebody says which to read. */
  | { kind: 'sheets'; sheets: readonly WorkbookSheet[] }
  /** `kept`: what would be kept of it. */
  | { kind: 'ready'; imported: ImportPreview; kept: ReadyContent };

export interface Item {
  id: number;
  name: string;
  state: ItemState;
  options: ImportOptions;
  /** Whether it was read with the answers given about another file of its kind. */
  remembered: boolean;
}

interface Held extends Item {
  file: File;
  /** What it has in common with files of its kind. */
  fileKind: string;
  open: OpenFile | null;
  abort: AbortController;
}

/** Shares of the time: when a file is with the worker, and when what is kept begins to be packed. */
const POURED = 0.05;
const PACKING = 0.9;

/** Refusals that an answer settles. */
const ASKED: ReadonlySet<string> = new Set([
  'ambiguous_dates',
  'ambiguous_numbers',
  'possible_total_row',
  'duplicate_header',
  'period_across_columns',
]);
/** Whether an answer settles a refusal. */
export const isAsked = (error: EngineError): boolean =>
  ASKED.has(error.code) || error.mapping !== undefined || error.detail?.['lacks'] !== undefined;
/** Warnings that come with a question. */
const ASKS: ReadonlySet<string> = new Set(['unread_measure', 'no_currency', 'date_order_assumed_dmy']);

/**
 * The sheets of a workbook. A file that begins as one and is named otherwise may be no workbook after all:
 * then it has none, and is read, or refused, as a text.
 */
async function sheetsOf(file: File, signal: AbortSignal): Promise<readonly WorkbookSheet[]> {
  try {
    return await workbookSheets(file, { signal });
  } catch (error) {
    if (signal.aborted || namedAsWorkbook(file)) throw error;
    return [];
  }
}

/** Whether a file has more bytes or rows than are read, rather than a column or cell that is too large. */
function isTooLong({ code, detail }: EngineError): boolean {
  return code === 'too_large' && (detail?.['limit'] === 'bytes' || detail?.['limit'] === 'rows');
}

class Tray {
  readonly #items = signal<readonly Held[]>([]);
  #next = 1;

  get items(): readonly Item[] {
    return this.#items.value;
  }

  add(files: Iterable<File>): void {
    for (const file of files) {
      const item: Held = {
        id: this.#next++,
        name: file.name,
        file,
        options: {},
        remembered: false,
        fileKind: '',
        open: null,
        abort: new AbortController(),
        state: { kind: 'reading', share: 0 },
      };
      this.#items.value = [...this.#items.value, item];
      void this.#read(item);
    }
    this.#changed();
  }

  /** Reads the file again, with an answer to what was asked. */
  again(id: number, options: ImportOptions): void {
    const item = this.#find(id);
    if (!item) return;
    item.options = { ...item.options, ...options };
    item.remembered = false;
    item.abort = new AbortController();
    item.state = { kind: 'reading', share: 0 };
    this.#changed();
    void this.#read(item);
  }

  /** Reads the file as if nothing had been answered about its kind, and asks again. */
  forget(id: number): void {
    const item = this.#find(id);
    if (!item) return;
    forgetAnswers(item.fileKind);
    item.options = {};
    this.again(id, {});
  }

  /** Reads a sheet of a workbook as a file of its own; the other sheets stay on offer. */
  async takeSheet(id: number, sheet: string): Promise<void> {
    const item = this.#find(id);
    if (item?.state.kind !== 'sheets') return;
    const left = item.state.sheets.filter((other) => other.name !== sheet);
    if (left.length === 0) this.dismiss(id);
    else item.state = { kind: 'sheets', sheets: left };
    this.#changed();
    try {
      this.add([await sheetFile(item.file, sheet, { signal: item.abort.signal })]);
    } catch (error) {
      item.state = { kind: 'refused', error: toEngineError(error), queries: [] };
      this.#changed();
    }
  }

  /** Stops reading, or dismisses what was read. */
  dismiss(id: number): void {
    const item = this.#find(id);
    if (!item) return;
    item.abort.abort();
    item.open?.close();
    this.#items.value = this.#items.value.filter((other) => other.id !== id);
    this.#changed();
  }

  /** Puts the source in the document. Throws `EngineError`, the item then stays. */
  keep(id: number): void {
    const item = this.#find(id);
    if (item?.state.kind !== 'ready' || item.open === null) return;
    const { report, content, tables } = item.state.kept;
    session().run({ type: 'add_source', report, content, date: session().today() }, tables);
    rememberAnswers(item.fileKind, item.options);
    this.dismiss(id);
  }

  async #read(item: Held): Promise<void> {
    const { signal } = item.abort;
    const onProgress = (done: number, total: number): void => this.#at(item, POURED * (done / total));
    try {
      if (item.open === null && (await isWorkbook(item.file))) {
        const sheets = await sheetsOf(item.file, signal);
        const shown = sheets.filter((sheet) => !sheet.hidden);
        if (sheets.length > 0 && shown.length !== 1) {
          item.state = { kind: 'sheets', sheets };
          this.#changed();
          return;
        }
        const [only] = shown;
        if (only !== undefined) {
          item.file = await sheetFile(item.file, only.name, { signal });
          item.name = item.file.name;
        }
      }
      item.fileKind = await kindOf(item.file);
      const open = item.open ?? (await session().engine.openFile(item.file, { signal, onProgress }));
      item.open = open;
      const imported = await this.#preview(item, open);
      this.#at(item, PACKING);
      const kept = await open.content(pseudonymKey(), { signal });
      item.state = { kind: 'ready', imported, kept };
    } catch (error) {
      const coded = toEngineError(error);
      // A stopped or fallen worker does not hold the file any more; a refusal leaves it ready for another
      // answer.
      if (coded.code === 'cancelled' || coded.code === 'engine_restarted' || coded.code === 'worker_failed')
        item.open = null;
      const queries = isTooLong(coded) ? await reducingQueries(item.file, { signal }).catch(() => []) : [];
      item.state = { kind: 'refused', error: coded, queries };
    }
    this.#changed();
  }

  /** What a file of its kind was answered before is answered again, where it asks something. */
  async #preview(item: Held, open: OpenFile): Promise<ImportPreview> {
    const { signal } = item.abort;
    const before = Object.keys(item.options).length === 0 ? answersFor(item.fileKind) : null;
    const onProgress = (done: number, total: number): void =>
      this.#at(item, POURED + (PACKING - POURED) * (done / total));
    const first = await open
      .preview(item.options, { signal, onProgress })
      .catch((error: unknown) => toEngineError(error));
    const asks =
      first instanceof EngineError
        ? isAsked(first)
        : first.report.warnings.some((warning) => ASKS.has(warning.code));
    if (before !== null && asks) {
      try {
        const again = await open.preview(before, { signal });
        item.options = before;
        item.remembered = true;
        return again;
      } catch {
        // They do not fit this file: it asks for itself, and is held as it was read first.
        await open.preview(item.options, { signal }).catch(() => undefined);
      }
    }
    if (first instanceof EngineError) throw first;
    return first;
  }

  /** The bar moves on, never back: a file may be read again with the answers given before. */
  #at(item: Held, share: number): void {
    const { state } = item;
    if (state.kind !== 'reading' || share <= state.share) return;
    item.state = { kind: 'reading', share };
    this.#changed();
  }

  #find(id: number): Held | undefined {
    return this.#items.value.find((item) => item.id === id);
  }

  #changed(): void {
    this.#items.value = [...this.#items.value];
  }
}

export const tray = new Tray();
