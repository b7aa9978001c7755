// The files being read: they stay here while the person looks at another page, until kept or dismissed.

import { session } from '../../app/context';
import {
  EngineError,
  toEngineError,
  type ImportOptions,
  type ImportPreview,
  type OpenFile,
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
  | { kind: 'reading'; done: number; total: number }
  | { kind: 'refused'; error: EngineError }
  /** A workbook of several sheets: somebody says which to read. */
  | { kind: 'sheets'; sheets: readonly WorkbookSheet[] }
  | { kind: 'ready'; imported: ImportPreview };

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

/** Refusals that an answer settles. */
export const ASKED: ReadonlySet<string> = new Set([
  'ambiguous_dates',
  'ambiguous_numbers',
  'possible_total_row',
  'duplicate_header',
  'period_across_columns',
]);
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
        state: { kind: 'reading', done: 0, total: file.size },
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
    item.state = { kind: 'reading', done: 0, total: item.file.size };
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
      item.state = { kind: 'refused', error: toEngineError(error) };
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

  /** Puts the source in the document. Rejects with `EngineError`, the item then stays. */
  async keep(id: number): Promise<void> {
    const item = this.#find(id);
    if (item?.state.kind !== 'ready' || item.open === null) return;
    const { report, content, tables } = await item.open.content(pseudonymKey());
    session().run({ type: 'add_source', report, content, date: session().today() }, tables);
    rememberAnswers(item.fileKind, item.options);
    this.dismiss(id);
  }

  async #read(item: Held): Promise<void> {
    const { signal } = item.abort;
    const onProgress = (done: number, total: number): void => {
      item.state = { kind: 'reading', done, total };
      this.#changed();
    };
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
      item.state = { kind: 'ready', imported };
    } catch (error) {
      const coded = toEngineError(error);
      // A stopped or fallen worker does not hold the file any more; a refusal leaves it ready for another
      // answer.
      if (coded.code === 'cancelled' || coded.code === 'engine_restarted' || coded.code === 'worker_failed')
        item.open = null;
      item.state = { kind: 'refused', error: coded };
    }
    this.#changed();
  }

  /** What a file of its kind was answered before is answered again, where it asks something. */
  async #preview(item: Held, open: OpenFile): Promise<ImportPreview> {
    const { signal } = item.abort;
    const before = Object.keys(item.options).length === 0 ? answersFor(item.fileKind) : null;
    const first = await open
      .preview(item.options, { signal })
      .catch((error: unknown) => toEngineError(error));
    const asks =
      first instanceof EngineError
        ? ASKED.has(first.code) || first.mapping !== undefined
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

  #find(id: number): Held | undefined {
    return this.#items.value.find((item) => item.id === id);
  }

  #changed(): void {
    this.#items.value = [...this.#items.value];
  }
}

export const tray = new Tray();
