// The tables of the open document: compressed bytes by name, in memory as long as this page may need them, in
// local storage, and in the vault where they are large or local storage has no room.

import {
  compress,
  EngineError,
  toEngineError,
  type KeptTable,
  type PackedTable,
  type Store,
} from '../engine';
import type { Vault } from './vault';

/**
 * A table of more bytes than this goes to the vault, which takes it beside the page: local storage would hold
 * the page up while it is written as text and read back.
 */
const LARGE = 256 * 1024;
/** A table of more bytes than this is let go from memory once it is kept. */
const HELD = 8 * 1024 * 1024;

export class Shelf {
  readonly #memory = new Map<string, Uint8Array>();
  /** Names of tables that are in the vault. */
  #inVault = new Set<string>();

  constructor(
    readonly vault: Vault,
    readonly store: () => Store,
  ) {}

  async open(): Promise<void> {
    this.#inVault = new Set(await this.vault.names());
  }

  /** Takes tables that the document is about to refer to. */
  take(tables: readonly KeptTable[]): void {
    for (const { name, bytes } of tables) this.#memory.set(name, bytes);
  }

  async takePacked(tables: readonly PackedTable[]): Promise<void> {
    this.take(
      await Promise.all(tables.map(async ({ name, packed }) => ({ name, bytes: await compress(packed) }))),
    );
  }

  /** Rejects with `table_missing`, or with `table_damaged` once the damaged text is in quarantine. */
  async get(name: string): Promise<Uint8Array> {
    const bytes = this.#memory.get(name) ?? this.store().table(name) ?? (await this.vault.table(name));
    if (bytes === null || bytes === undefined) throw new EngineError({ code: 'table_missing', found: name });
    return bytes;
  }

  /** Which of these tables are kept nowhere, not even in memory. */
  lost(names: readonly string[]): string[] {
    return this.store()
      .missingTables([...names])
      .filter((name) => !this.#inVault.has(name) && !this.#memory.has(name));
  }

  /**
   * Keeps what a document refers to, before the document itself: in local storage or the vault. Rejects
   * with `storage_full` when neither has room, and with `table_missing`.
   */
  async keep(names: readonly string[]): Promise<void> {
    for (const name of this.store().missingTables([...names])) {
      if (this.#inVault.has(name)) continue;
      const bytes = this.#memory.get(name);
      if (bytes === undefined) throw new EngineError({ code: 'table_missing', found: name });
      await this.#keep(name, bytes);
    }
  }

  async #keep(name: string, bytes: Uint8Array): Promise<void> {
    if (bytes.byteLength > LARGE && (await this.vault.put(name, bytes))) {
      this.#inVault.add(name);
      return;
    }
    try {
      this.store().putTable(name, bytes);
    } catch (error) {
      const failed = toEngineError(error);
      if (failed.code !== 'storage_full' || !(await this.vault.put(name, bytes))) throw failed;
      this.#inVault.add(name);
    }
  }

  /**
   * Moves the tables of a document out of local storage, largest first: the document itself has no room
   * beside them.
   */
  async moveToVault(names: readonly string[]): Promise<boolean> {
    let moved = false;
    for (const name of names) {
      const bytes = this.store().table(name);
      if (bytes === undefined || !(await this.vault.put(name, bytes))) continue;
      this.#inVault.add(name);
      this.store().removeTable(name);
      moved = true;
    }
    return moved;
  }

  /**
   * Lets go of what neither a text of the store, nor `needed` (the steps of undo), refers to. Under the lock.
   */
  async collect(needed: ReadonlySet<string>): Promise<void> {
    const keep = [...needed];
    this.store().collectTables(keep);
    const vaulted = [...this.#inVault];
    const referred = new Set(this.store().referred(vaulted));
    const gone = vaulted.filter((name) => !referred.has(name) && !needed.has(name));
    if (gone.length > 0) await this.vault.remove(gone);
    for (const name of gone) this.#inVault.delete(name);
    for (const [name, bytes] of this.#memory) {
      const kept = this.#inVault.has(name) || this.store().missingTables([name]).length === 0;
      if (!needed.has(name) || (kept && bytes.byteLength > HELD)) this.#memory.delete(name);
    }
  }

  async wipe(): Promise<void> {
    this.#memory.clear();
    this.#inVault.clear();
    await this.vault.wipe();
  }
}
