// What does not fit into local storage, and the last text that was saved: a small database of the browser,
// written with strict durability. Where there is none, every question has the answer «nothing».
//
// Browsers write local storage late: a text that was read back can be lost when the browser is killed. The
// journal keeps the last one, and says which revision it is: two tabs see the same journal at the same
// moment, which they cannot expect of local storage.

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export interface JournalEntry {
  revision: number;
  text: string;
  /** The revision with which this workspace was opened, and the one that it took the place of. */
  since?: number;
  left?: string | null;
}

interface Schema extends DBSchema {
  tables: { key: string; value: Uint8Array };
  journal: { key: 'last'; value: JournalEntry };
}

const STRICT = { durability: 'strict' } as const;
/** Milliseconds that a database may take to open: one that hangs must not keep the page from its document. */
const PATIENCE = 3000;

/** Rejects where the browser has no database, or refuses this page its own. */
async function opened(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('levier', 1, {
    upgrade(database) {
      database.createObjectStore('tables');
      database.createObjectStore('journal');
    },
  });
}

export class Vault {
  #opened: Promise<IDBPDatabase<Schema> | null> | undefined;

  #database(): Promise<IDBPDatabase<Schema> | null> {
    this.#opened ??= Promise.race([
      opened().catch(() => null),
      new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE)),
    ]);
    return this.#opened;
  }

  async #ask<T>(use: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T | null> {
    const database = await this.#database();
    return database === null ? null : use(database).catch(() => null);
  }

  /** Whether the table is there afterwards, read back. */
  async put(name: string, bytes: Uint8Array): Promise<boolean> {
    const kept = await this.#ask(async (database) => {
      const write = database.transaction('tables', 'readwrite', STRICT);
      await write.store.put(bytes, name);
      await write.done;
      return (await database.get('tables', name))?.byteLength === bytes.byteLength;
    });
    return kept === true;
  }

  table(name: string): Promise<Uint8Array | null> {
    return this.#ask(async (database) => (await database.get('tables', name)) ?? null);
  }

  async names(): Promise<string[]> {
    return (await this.#ask((database) => database.getAllKeys('tables'))) ?? [];
  }

  async remove(names: readonly string[]): Promise<void> {
    await this.#ask(async (database) => {
      const write = database.transaction('tables', 'readwrite');
      await Promise.all([...names.map((name) => write.store.delete(name)), write.done]);
    });
  }

  /** Writes the last text; whether it is durable. */
  async write(entry: JournalEntry): Promise<boolean> {
    const written = await this.#ask(async (database) => {
      const write = database.transaction('journal', 'readwrite', STRICT);
      await write.store.put(entry, 'last');
      await write.done;
      return true;
    });
    return written === true;
  }

  last(): Promise<JournalEntry | null> {
    return this.#ask(async (database) => (await database.get('journal', 'last')) ?? null);
  }

  async wipe(): Promise<void> {
    await this.#ask(async (database) => {
      await Promise.all([database.clear('tables'), database.clear('journal')]);
    });
  }
}
