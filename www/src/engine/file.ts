// A file held by the lab: it can be finished again with other options until it is closed.

import type { ImportOptions, Imported } from './contract';
import { EngineError } from './error';
import { Holding, lab } from './lab';
import type { AskOptions } from './remote';

export class OpenFile {
  #closed = false;
  readonly #holding: Holding;

  private constructor(
    file: File,
    readonly name = file.name,
    readonly size = file.size,
  ) {
    const as = lab.newName();
    this.#holding = new Holding(as, async (give) => {
      await give({ type: 'make', of: 'ImportReader', inputs: [file.name], as });
      await give({ type: 'pour', file, into: as });
    });
  }

  /** Reads a file into the lab. */
  static async open(file: File, options: AskOptions = {}): Promise<OpenFile> {
    const open = new OpenFile(file);
    await lab.turn(options, (remote) => open.#holding.ensure(remote, options));
    return open;
  }

  finish(options: ImportOptions = {}, ask: AskOptions = {}): Promise<Imported> {
    if (this.#closed) return Promise.reject(new EngineError({ code: 'cancelled' }));
    return lab.ask({ name: 'finish', inputs: [JSON.stringify(options)], on: this.#holding }, ask);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    lab.free(this.#holding);
  }
}
