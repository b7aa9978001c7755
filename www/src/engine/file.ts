// A file held by the lab: it can be finished again with other options until it is closed.

import type { ImportOptions, ImportPreview, KeptTable, Report, SourceContent } from './contract';
import { EngineError } from './error';
import { Holding, lab } from './lab';
import type { AskOptions } from './remote';

export class OpenFile {
  #closed = false;
  readonly #holding: Holding;
  /** How it was read last. */
  #options: string | null = null;

  private constructor(
    file: File,
    readonly name = file.name,
    readonly size = file.size,
  ) {
    const as = lab.newName();
    this.#holding = new Holding(as, async (give) => {
      await give({ type: 'make', of: 'ImportReader', inputs: [file.name], as });
      await give({ type: 'pour', file, into: as });
      // A new worker reads again what the one before it had read.
      if (this.#options !== null)
        await give({ type: 'call', on: as, name: 'preview', inputs: [this.#options] });
    });
  }

  /** Reads a file into the lab. */
  static async open(file: File, options: AskOptions = {}): Promise<OpenFile> {
    const open = new OpenFile(file);
    await lab.turn(options, (remote) => open.#holding.ensure(remote, options));
    return open;
  }

  /** Reads the file; its first rows, its report. */
  preview(options: ImportOptions = {}, ask: AskOptions = {}): Promise<ImportPreview> {
    if (this.#closed) return Promise.reject(new EngineError({ code: 'cancelled' }));
    this.#options = JSON.stringify(options);
    return lab.ask({ name: 'preview', inputs: [this.#options], on: this.#holding }, ask);
  }

  /** What the document keeps of what was read last, and its table; customers by pseudonyms under a key. */
  content(key: Uint8Array): Promise<{ report: Report; content: SourceContent; tables: KeptTable[] }> {
    if (this.#closed) return Promise.reject(new EngineError({ code: 'cancelled' }));
    return lab.pack({ name: 'content', inputs: [key], on: this.#holding });
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    lab.free(this.#holding);
  }
}
