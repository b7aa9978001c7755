// The copy of the workspace in the browser: the text in local storage, tables beside it, the journal, and
// what a later text replaced. Whoever calls it holds the lock.

import type { Backup, Engine, Loaded, Other, Store } from '../engine';
import { toEngineError } from '../engine';
import { nextTask } from '../state/next-task';
import { today } from '../state/today';
import { Shelf } from './shelf';
import { ownStorage } from './state';
import { Vault, type JournalEntry } from './vault';

export class StoredCopy {
  readonly #vault = new Vault();
  readonly tables = new Shelf(this.#vault, () => this.#store!);
  #engine: Engine | undefined;
  #store: Store | undefined;
  #revision = 0;
  #memory = ownStorage() === null;
  #backups: readonly Backup[] = [];
  #replaced: readonly Backup[] = [];
  #others: readonly Other[] = [];
  /** As the journal says it: see there. */
  #since = 0;
  #left: string | null = null;

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

  /** Workspaces that are not open. */
  get others(): readonly Other[] {
    return this.#others;
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

  /** What is stored, without its tables. A large document is read in steps, between which the page draws. */
  async load(): Promise<Loaded> {
    let loaded = this.use((store) => store.loadStep());
    while (loaded === undefined) {
      await nextTask();
      loaded = this.use((store) => store.loadStep());
    }
    this.#revision = loaded.revision;
    this.#backups = loaded.backups;
    this.#replaced = loaded.replaced;
    this.lookAround();
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
    this.#since = journal?.since ?? 0;
    this.#left = journal?.left ?? null;
    const readable = loaded.status === 'ok' || loaded.status === 'empty';
    if (journal === null || !readable || journal.revision <= loaded.revision) return null;
    const opened = this.#engine!.openDocument(journal.text);
    if (opened.read_only) return null;
    this.#putAwayLost(loaded, journal, opened.text);
    await this.#written(
      this.use((store) => store.saveAnew(opened.text, journal.revision - 1)),
      opened.text,
    );
    return opened.text;
  }

  /**
   * The browser was ended before it wrote down that another workspace was opened: the one that local storage
   * still holds, and the one that was left last, are put away.
   */
  #putAwayLost(loaded: Loaded, journal: JournalEntry, text: string): void {
    if (loaded.revision >= (journal.since ?? 0)) return;
    for (const lost of [journal.left ?? null, loaded.text])
      if (lost !== null && lost !== text) this.use((store) => store.putAway(lost, today()));
    this.lookAround();
  }

  /** Local storage may show another tab's save late; the journal does not. */
  async overtaken(): Promise<boolean> {
    const journal = await this.#vault.last();
    return journal !== null && journal.revision > this.#revision && this.#revision > 0;
  }

  /** The document, once its tables are kept. Throws `EngineError`. */
  async save(text: string, tables: readonly string[]): Promise<void> {
    const save = (): number => this.#engine!.save(this.#store!, text, this.#revision);
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
    await this.#vault.write({ revision, text, since: this.#since, left: this.#left });
  }

  /** The list of other workspaces, read again. */
  lookAround(): void {
    this.#others = this.use((store) => store.others());
  }

  /** Whether this text is put away, word for word. */
  holds(text: string): boolean {
    return this.use((store) => store.holds(text));
  }

  /** The text of a workspace that is not open. */
  other(key: string): string {
    return this.use((store) => store.other(key));
  }

  /**
   * Opens another workspace, put away at `from` or new; the open one (`leaving`) is put away first. Throws
   * `EngineError`, and the open one stands.
   */
  async switch(leaving: string | null, text: string, from: string | null): Promise<void> {
    const put = (): number =>
      this.use((store) =>
        store.switch(leaving ?? undefined, text, from ?? undefined, this.#revision, today()),
      );
    try {
      this.#since = put();
      this.#left = leaving;
      await this.#written(this.#since, text);
    } finally {
      this.lookAround();
    }
  }

  renameOther(key: string, name: string): void {
    this.use((store) => store.renameOther(key, name));
    this.lookAround();
  }

  /** It is listed among those that were replaced, until it is given up. */
  removeOther(key: string): void {
    this.use((store) => store.removeOther(key));
    this.lookAround();
    this.#replaced = this.use((store) => store.replaced());
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
    this.#others = [];
    this.#since = 0;
    this.#left = null;
  }
}
