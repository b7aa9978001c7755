// The files being read: they stay here while the person looks at another page, until kept or dismissed.

import { session } from '../../app/context';
import {
  EngineError,
  toEngineError,
  type ImportOptions,
  type ImportPreview,
  type OpenFile,
} from '../../engine';
import { isWorkbook, sheetFile, workbookSheets, type WorkbookSheet } from '../../engine/workbook';
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
}

interface Held extends Item {
  file: File;
  open: OpenFile | null;
  abort: AbortController;
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
    item.abort = new AbortController();
    item.state = { kind: 'reading', done: 0, total: item.file.size };
    this.#changed();
    void this.#read(item);
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
        const sheets = await workbookSheets(item.file, { signal });
        const shown = sheets.filter((sheet) => !sheet.hidden);
        if (shown.length !== 1) {
          item.state = { kind: 'sheets', sheets };
          this.#changed();
          return;
        }
        item.file = await sheetFile(item.file, shown[0]!.name, { signal });
        item.name = item.file.name;
      }
      const open = item.open ?? (await session().engine.openFile(item.file, { signal, onProgress }));
      item.open = open;
      const imported = await open.preview(item.options, { signal });
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

  #find(id: number): Held | undefined {
    return this.#items.value.find((item) => item.id === id);
  }

  #changed(): void {
    this.#items.value = [...this.#items.value];
  }
}

export const tray = new Tray();
