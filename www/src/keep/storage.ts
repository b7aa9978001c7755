// Keeps the open document, and tells the truth about it. Every change is saved at once under a Web Lock:
// tables first, then the document, then the journal; «saved» is said after the last of them.

import type { Backup, Engine, KeptTable, Loaded, Other } from '../engine';
import { EngineError, toEngineError } from '../engine';
import { Changes } from '../state/signals';
import { StoredCopy } from './copy';
import { locked } from './lock';
import { nameIn, tableNamesIn } from './texts';
import { OTHERS_KEY, STORE_KEY, isUnkept, notSaved, type SaveState } from './state';

/** The document that is kept, as its storage sees it. */
export interface OpenDocument {
  readonly text: string;
  /** The texts that undo and redo may bring back. */
  readonly steps: readonly string[];
  /** The names of the tables that it refers to. */
  tableNames: () => string[];
  /** Another text takes its place. */
  take: (text: string) => void;
  /** Undo brings this text back next. */
  beside: (text: string) => void;
  /** Another workspace is open: the steps of the one before are none of its own. */
  forget: () => void;
  /** Whoever draws the document draws it again. */
  changed: () => void;
}

export class DocumentStorage {
  /** Of the state of saving. */
  readonly changes = new Changes();
  readonly #document: OpenDocument;
  readonly #copy = new StoredCopy();
  #state: SaveState = this.#copy.memory ? { kind: 'memory' } : { kind: 'empty' };
  #saving: Promise<void> = Promise.resolve();
  #lost: readonly string[] = [];

  constructor(document: OpenDocument) {
    this.#document = document;
  }

  /** Until the store is open, nothing is kept. */
  open(engine: Engine): void {
    this.#copy.open(engine);
    if (!this.#copy.memory) window.addEventListener('storage', (event) => this.#elsewhere(event));
    window.addEventListener('beforeunload', (event) => {
      if (isUnkept(this.#state)) event.preventDefault();
    });
  }

  get state(): SaveState {
    return this.#state;
  }

  get readOnly(): boolean {
    return this.#state.kind === 'readonly' || this.#state.kind === 'quarantined';
  }

  get backups(): readonly Backup[] {
    return this.#copy.backups;
  }

  /** Workspaces that another one replaced, until they are given up. */
  get replaced(): readonly Backup[] {
    return this.#copy.replaced;
  }

  /** Workspaces that are not open. */
  get others(): readonly Other[] {
    return this.#copy.others;
  }

  /** Whether several workspaces can be kept: not where nothing outlives the page. */
  get severalKept(): boolean {
    return !this.#copy.memory;
  }

  /** The names of tables of the document that are kept nowhere any more, or are damaged. */
  get lost(): readonly string[] {
    return this.#lost;
  }

  /** The compressed bytes of a table. Rejects with `table_missing` or `table_damaged`, which is then told. */
  async table(name: string): Promise<Uint8Array> {
    try {
      return await this.#copy.tables.get(name);
    } catch (error) {
      if (!this.#lost.includes(name)) {
        this.#lost = [...this.#lost, name];
        this.changes.tell();
      }
      throw toEngineError(error);
    }
  }

  /** Takes tables that the document is about to refer to. */
  take(tables: readonly KeptTable[]): void {
    this.#copy.tables.take(tables);
  }

  async takePacked(tables: Loaded['tables']): Promise<void> {
    await this.#copy.tables.takePacked(tables);
  }

  /** Reads the store: the document takes its place. */
  load(): Promise<void> {
    return this.#locked(() => this.#load());
  }

  async #load(): Promise<void> {
    const loaded = await this.#copy.load();
    this.#state = this.#found(loaded);
    if (this.#copy.memory) return;
    const recovered = await this.#copy.loadBeside(loaded);
    if (recovered !== null) {
      this.#document.take(recovered);
      this.#state = { kind: 'saved', revision: this.#copy.revision, recovered: true };
    }
    if (this.#state.kind === 'saved') this.#lost = this.#copy.tables.lost(this.#document.tableNames());
  }

  #found(loaded: Loaded): SaveState {
    const { revision, text } = loaded;
    switch (loaded.status) {
      case 'ok':
        if (text !== null) this.#document.take(text);
        return { kind: 'saved', revision };
      case 'newer':
        // Its fields are not those of this version: nothing here may read them.
        return { kind: 'readonly', text: text ?? '' };
      case 'quarantined':
        return { kind: 'quarantined', loaded };
      case 'denied':
        return { kind: 'memory' };
      case 'empty':
        return { kind: this.#copy.memory ? 'memory' : 'empty' };
    }
  }

  /** Saves the latest text, one save after another; a newer text makes the older save needless. */
  keep(): void {
    if (this.#copy.memory) {
      this.#tell({ kind: 'memory' });
      return;
    }
    // What could not be read stays as it is until the user has chosen.
    if (this.#state.kind === 'quarantined' || this.#state.kind === 'wiped') return;
    if (this.#state.kind === 'conflict') {
      this.#tell({ kind: 'conflict', dirty: true });
      return;
    }
    const { text } = this.#document;
    this.#tell({ kind: 'saving' });
    this.#saving = this.#saving
      .then(() => this.#locked(() => this.#write(text)))
      .catch((error: unknown) => this.#tell(notSaved(toEngineError(error).code)));
  }

  /** Tables, document, journal; then what nothing refers to any more goes. Under the lock. */
  async #write(text: string): Promise<void> {
    if (text !== this.#document.text || this.#state.kind !== 'saving') return;
    if (await this.#copy.overtaken()) {
      this.#tell({ kind: 'conflict', dirty: true });
      return;
    }
    const names = this.#document.tableNames();
    await this.#copy.tables.keep(names);
    if (text !== this.#document.text) return;
    await this.#copy.save(text, names);
    await this.#written(text);
  }

  async #written(text: string): Promise<void> {
    // A change made meanwhile has its own save to come.
    if (text === this.#document.text) this.#tell({ kind: 'saved', revision: this.#copy.revision });
    const needed = [this.#document.text, ...this.#document.steps].flatMap(tableNamesIn);
    await this.#copy.tables.collect(new Set(needed)).catch(() => undefined);
  }

  /** In a conflict: what the other tab saved becomes the document; this one's stays one undo away. */
  async takeTheirs(): Promise<void> {
    const mine = this.#document.text;
    await this.load();
    // Mine was put away when the other tab opened another workspace: it is listed, not one undo away.
    if (this.#copy.holds(mine)) this.#document.forget();
    else if (this.#document.text !== mine) this.#document.beside(mine);
    this.#document.changed();
  }

  /**
   * In a conflict, or after a wipe: this tab's document wins; what the other tab saved stays one undo away.
   */
  async keepMine(): Promise<void> {
    const mine = this.#document.text;
    this.#tell({ kind: 'saving' });
    try {
      await this.#locked(() => this.#keepOver(mine));
    } catch (error) {
      this.#state = notSaved(toEngineError(error).code);
    }
    this.#document.changed();
  }

  async #keepOver(mine: string): Promise<void> {
    const found = this.#copy.use((store) => store.load());
    if (found.status === 'newer') {
      this.#state = { kind: 'readonly', text: found.text ?? '' };
      return;
    }
    const theirs = found.status === 'ok' ? found.text : null;
    if (theirs !== null && theirs !== mine) {
      await this.#copy.tables.takePacked(found.tables);
      this.#document.beside(theirs);
      this.#copy.setAside(theirs, found.revision);
    }
    await this.#copy.tables.keep(this.#document.tableNames());
    // A stored text that is damaged stays in quarantine: what is on screen wins.
    await this.#copy.saveOver(mine, found);
    await this.#written(mine);
  }

  /**
   * Opens another workspace: the one put away at `from`, or a new one. The open one is put away first, unless
   * it holds nothing (`leave`). Rejects with `EngineError`: the open one then stands.
   */
  async switch(text: string, from: string | null, leave: boolean): Promise<void> {
    await this.#saving;
    if (this.#state.kind === 'conflict') throw new EngineError({ code: 'revision_conflict' });
    const before = this.#state;
    this.#tell({ kind: 'saving' });
    try {
      await this.#locked(() => this.#switch(text, from, leave));
    } catch (error) {
      const { code } = toEngineError(error);
      this.#tell(code === 'revision_conflict' ? { kind: 'conflict', dirty: false } : before);
      throw error;
    }
    this.#tell({ kind: 'saved', revision: this.#copy.revision });
    this.#lost = this.#copy.tables.lost(tableNamesIn(text));
    this.#document.changed();
  }

  async #switch(text: string, from: string | null, leave: boolean): Promise<void> {
    if (await this.#copy.overtaken()) throw new EngineError({ code: 'revision_conflict' });
    // What a new workspace brings is kept before it; a table that was lost keeps nobody from the rest.
    const names = tableNamesIn(text);
    const lost = this.#copy.tables.lost(names);
    await this.#copy.tables.keep(names.filter((name) => !lost.includes(name)));
    await this.#copy.switch(leave ? this.#document.text : null, text, from);
    this.#document.take(text);
    this.#document.forget();
  }

  /** The text of a workspace that is not open. */
  other(key: string): string {
    return this.#copy.other(key);
  }

  async renameOther(key: string, name: string): Promise<void> {
    await this.#locked(() => this.#copy.renameOther(key, name));
    this.#document.changed();
  }

  /** It is listed among those that were replaced, until it is given up. */
  async removeOther(key: string): Promise<void> {
    await this.#locked(() => this.#copy.removeOther(key));
    this.#document.changed();
  }

  /** A document that another one replaces goes to a place of its own. */
  async setAside(text: string): Promise<void> {
    if (this.#copy.memory) return;
    await this.#locked(() => this.#copy.setAside(text, this.#copy.revision));
  }

  /** Gives up a workspace that was replaced. */
  giveUp(key: string): void {
    this.#copy.giveUp(key);
    this.#document.changed();
  }

  /** The text of a backup of the store. */
  backup(key: string): string {
    return this.#copy.use((store) => store.backup(key));
  }

  quarantined(): { key: string; text: string }[] {
    try {
      return this.#copy.use((store) => store.quarantined());
    } catch {
      return [];
    }
  }

  discardQuarantine(key: string): void {
    this.#copy.use((store) => store.discardQuarantine(key));
    this.#document.changed();
  }

  /** After a quarantine the next text is written, even one that equals what is on screen. */
  release(): void {
    this.#copy.use((store) => store.release());
    this.#state = { kind: 'empty' };
  }

  /** Erases every copy. */
  async wipe(): Promise<void> {
    await this.#locked(() => this.#copy.wipe());
    this.#lost = [];
  }

  /** Nothing is kept any more, and nothing waits to be. */
  emptied(): void {
    this.#tell({ kind: this.#copy.memory ? 'memory' : 'empty' });
  }

  /** After a panic: the store is opened anew. */
  async reopen(): Promise<void> {
    this.#copy.reopen();
    await this.#locked(() => {
      if (this.#copy.movedOn()) this.#state = { kind: 'conflict', dirty: true };
    });
  }

  /** Another tab wrote, or emptied, the store. */
  #elsewhere(event: StorageEvent): void {
    if (this.#copy.memory || this.readOnly) return;
    if (event.key?.startsWith(OTHERS_KEY) === true) {
      this.#copy.lookAround();
      this.changes.tell();
    }
    if (event.key !== null && event.key !== STORE_KEY) return;
    if (event.newValue === null) {
      if (this.#copy.revision > 0) this.#tell({ kind: 'wiped' });
      return;
    }
    const dirty =
      this.#state.kind === 'unsaved' ||
      this.#state.kind === 'saving' ||
      (this.#state.kind === 'conflict' && this.#state.dirty);
    // The other tab opened another workspace: this one was put away as it stands here.
    const away = !dirty && this.#copy.holds(this.#document.text);
    this.#tell({ kind: 'conflict', dirty, ...(away ? nameIn(event.newValue) : {}) });
  }

  #tell(state: SaveState): void {
    this.#state = state;
    this.changes.tell();
  }

  /** Memory has no other tab. */
  async #locked<T>(use: () => T | Promise<T>): Promise<T> {
    return this.#copy.memory ? use() : locked(use);
  }
}
