// A file held by the lab: it can be finished again with other options until it is closed.

import type {
  ImportOptions,
  ImportPreview,
  KeptTable,
  ReducingQuery,
  Report,
  SourceContent,
} from './contract';
import { EngineError } from './error';
import { Holding, lab } from './lab';
import { pourable } from './pourable';
import type { AskOptions } from './remote';

/** How much of a file says what its columns are, in bytes. */
const HEAD = 256 * 1024;

/** The SQL that reduces a table too big to be read here. Rejects where its columns are not known. */
export async function reducingQueries(file: File, options: AskOptions = {}): Promise<ReducingQuery[]> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  return lab.ask({ name: 'reducingQueries', inputs: [file.name, head] }, options);
}

/** What would be kept of a file, ready to be. */
export interface ReadyContent {
  report: Report;
  content: SourceContent;
  tables: KeptTable[];
}

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
      await give({ type: 'make', of: 'ImportReader', inputs: [file.name, file.size], as });
      await give({ type: 'pour', file: await pourable(file), into: as });
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

  /** Reads the file; its first rows, its report. `onProgress` is told of the passes over its text. */
  preview(options: ImportOptions = {}, ask: AskOptions = {}): Promise<ImportPreview> {
    if (this.#closed) return Promise.reject(new EngineError({ code: 'cancelled' }));
    this.#options = JSON.stringify(options);
    return lab.ask({ name: 'preview', inputs: [this.#options], on: this.#holding, progress: true }, ask);
  }

  /** What the document keeps of what was read last, and its table; customers by pseudonyms under a key. */
  content(key: Uint8Array, ask: AskOptions = {}): Promise<ReadyContent> {
    if (this.#closed) return Promise.reject(new EngineError({ code: 'cancelled' }));
    return lab.pack({ name: 'content', inputs: [key], on: this.#holding }, ask);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    lab.free(this.#holding);
  }
}
