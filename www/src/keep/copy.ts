// The copy of the workspace in the browser: the text in local storage, tables beside it, the journal, and
// what a later text replaced. Whoever calls it holds the lock.

import type { Backup, Engine, Loaded, Store } from '../engine';
import { toEngineError } from '../engine';
import { Shelf } from './shelf';
import { ownStorage } from './state';
import { Vault } from './vault';

export class StoredCopy {
  readonly #vault = new Vault();
  readonly tables = new Shelf(this.#vault, () => this.#store!);
  #engine: Engine | undefined;
  #store: Store | undefined;
  #revision = 0;
  #memory = ownStorage() === null;
  #backups: readonly Backup[] = [];
  #replaced: readonly Backup[] = [];

  /** No storage: the document lasts as long as the page. */
  get memory(): boolean {
    return this.#memory;
  }

  /** The revision that this tab last read or wrote. */
  get revision(): number {
    return this.#revision;
  }

  get backups(): readonly Backup[] {
    return this.#backups;
  }

  /** Workspaces that another one replaced, until they are given up. */
  get replaced(): readonly Backup[] {
    return this.#replaced;
  }

  /** Before anything else. */
  open(engine: Engine): void {
    this.#engine = engine;
    this.#memory = ownStorage() === null;
    this.reopen();
  }

  /** After a panic. */
  reopen(): void {
    this.#store = this.#engine!.store(ownStorage());
  }

  use<T>(act: (store: Store) => T): T {
    return this.#engine!.withStore(this.#store!, act);
  }

  /** What is stored, without its tables. */
  load(): Loaded {
    const loaded = this.use((store) => store.load());
    this.#revision = loaded.revision;
    this.#backups = loaded.backups;
    this.#replaced = loaded.replaced;
    if (loaded.status === 'denied') this.#memory = true;
    return loaded;
  }

  /** Whether another tab has saved since this one last read. */
  movedOn(): boolean {
    return this.use((store) => store.load()).revision !== this.#revision;
  }

  /**
   * Reads what stands beside a text that was loaded. The browser may have been ended before it wrote the last
   * save down: then the journal has it, and its text is given.
   */
  async loadBeside(loaded: Loaded): Promise<string | null> {
    await this.tables.open();
    await this.tables.takePacked(loaded.tables);
    const journal = await this.#vault.last();
    const readable = loaded.status === 'ok' || loaded.status === 'empty';
    if (journal === null || !readable || journal.revision <= loaded.revision) return null;
    const opened = this.#engine!.openDocument(journal.text);
    if (opened.read_only) return null;
    await this.#written(
      this.use((store) => store.saveAnew(opened.text, journal.revision - 1)),
      opened.text,
    );
    return opened.text;
  }

  /** Local storage may show another tab's save late; the journal does not. */
  async overtaken(): Promise<boolean> {
    const journal = await this.#vault.last();
    return journal !== null && journal.revision > this.#revision && this.#revision > 0;
  }

  /** The document, once its tables are kept. Throws `EngineError`. */
  async save(text: string, tables: readonly string[]): Promise<void> {
    const save = (): number => this.use((store) => store.save(text, this.#revision));
    let revision: number;
    try {
      revision = save();
    } catch (error) {
      const full = toEngineError(error).code === 'storage_full';
      if (!full || !(await this.tables.moveToVault(tables))) throw error;
      revision = save();
    }
    await this.#written(revision, text);
  }

  /** Over whatever is stored: `found` is what this tab just read there. */
  async saveOver(text: string, found: Loaded): Promise<void> {
    const journal = (await this.#vault.last())?.revision ?? 0;
    const before = Math.max(found.revision, this.#revision, journal);
    await this.#written(
      this.use((store) => store.saveAnew(text, before)),
      text,
    );
  }

  /** The document comes first, then the journal. */
  async #written(revision: number, text: string): Promise<void> {
    this.#revision = revision;
    await this.#vault.write({ revision, text });
  }

  /** What is replaced goes to a place of its own. */
  setAside(text: string, revision: number): void {
    this.use((store) => store.setAside(text, revision));
    this.#replaced = this.use((store) => store.replaced());
  }

  giveUp(key: string): void {
    this.use((store) => store.giveUp(key));
    this.#replaced = this.use((store) => store.replaced());
  }

  async wipe(): Promise<void> {
    this.use((store) => store.wipe());
    await this.tables.wipe();
    this.#revision = 0;
    this.#backups = [];
    this.#replaced = [];
  }
}
