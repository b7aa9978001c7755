// The one document of the page: its committed text, the commands that change it, undo, and the truth about
// saving.
//
// The core holds the open document and carries commands out; the page keeps the small text of the last one,
// so that a panic loses nothing, and undo is a stack of texts. Tables stand beside the document, by name.
// Every change is saved at once under a Web Lock: tables first, then the document, then the journal; «saved»
// is said after the last of them.

import emptyDocument from 'levier:empty-document';
import type {
  Backup,
  Command,
  Document,
  KeptTable,
  Loaded,
  Measure,
  OpenedText,
  Store,
  Workspace,
} from '../engine';
import { Engine, EngineError, lab, toEngineError } from '../engine';
import { History } from '../keep/history';
import { locked } from '../keep/lock';
import { Shelf } from '../keep/shelf';
import { STORE_KEY, isUnkept, notSaved, ownStorage, type SaveState } from '../keep/state';
import { Vault } from '../keep/vault';
import { keepLanguage, loadLanguage, t } from '../i18n/messages';
import { today } from '../i18n/number';

/**
 * The measure of the document, or why there is none. While it is worked out, that of the document before the
 * last change; at first neither.
 */
export type Measured =
  { value: Measure; error: null } | { value: null; error: EngineError } | { value: null; error: null };

/**
 * Fires `change` when the document does, `measured` when its measure is there, `save` when only the state of
 * saving does.
 */
export class Session extends EventTarget {
  #engine: Engine | undefined;
  #begun: Promise<void> | undefined;
  #text: string;
  #document: Document | undefined;
  #measured: Measured = { value: null, error: null };
  /** The text that the measure is of, or is being worked out of. */
  #measuredText: string | null = null;
  readonly #history = new History();
  #store: Store | undefined;
  #workspace: Workspace | undefined;
  readonly #vault = new Vault();
  readonly #shelf = new Shelf(this.#vault, () => this.#store!);
  /** Tables that are kept nowhere any more, or are damaged. */
  #lost: readonly string[] = [];
  #revision = 0;
  #memory: boolean;
  #save: SaveState = { kind: 'empty' };
  #saving: Promise<void> = Promise.resolve();
  #backups: Backup[] = [];
  #replaced: Backup[] = [];

  /** An empty document, until the session is begun. */
  constructor() {
    super();
    this.#memory = ownStorage() === null;
    if (this.#memory) this.#save = { kind: 'memory' };
    this.#text = JSON.stringify({
      ...(JSON.parse(emptyDocument) as Document),
      name: t('workspace-new-name'),
    });
  }

  /**
   * Starts the engine and reads the store, once; rejects with `EngineStartError`, and may be asked again
   * then.
   */
  begin(): Promise<void> {
    this.#begun ??= this.#begin().catch((error: unknown) => {
      this.#begun = undefined;
      throw error;
    });
    return this.#begun;
  }

  /** Whether the document can be changed: before, it is empty and only drawn. */
  get begun(): boolean {
    return this.#engine !== undefined;
  }

  get engine(): Engine {
    if (this.#engine === undefined) throw new Error('the session is not begun');
    return this.#engine;
  }

  async #begin(): Promise<void> {
    // Whatever is drawn from now on may be said in any word.
    const [engine] = await Promise.all([Engine.start(), loadLanguage()]);
    const storage = ownStorage();
    this.#memory = storage === null;
    this.#store = engine.store(storage);
    this.#text = engine.newDocument(this.document.name);
    engine.addEventListener('restart', () => this.#restart());
    if (storage) window.addEventListener('storage', (event) => this.#elsewhere(event));
    window.addEventListener('beforeunload', (event) => {
      if (isUnkept(this.#save)) event.preventDefault();
    });
    this.#engine = engine;
    this.#workspace = engine.workspace(this.#text);
    lab.tables = (name) => this.table(name);
    await this.#locked(() => this.#loadWhole());
    this.#changed();
  }

  /** The compressed bytes of a table. Rejects with `table_missing` or `table_damaged`, which is then told. */
  async table(name: string): Promise<Uint8Array> {
    try {
      return await this.#shelf.get(name);
    } catch (error) {
      if (!this.#lost.includes(name)) {
        this.#lost = [...this.#lost, name];
        this.#state(this.#save);
      }
      throw toEngineError(error);
    }
  }

  /** The committed text, canonical. */
  get text(): string {
    return this.#text;
  }

  get document(): Document {
    this.#document ??= JSON.parse(this.#text) as Document;
    return this.#document;
  }

  /** The measure of the current text, worked out once by the lab; `measured` fires when it is there. */
  measured(): Measured {
    const text = this.#text;
    if (this.#measuredText !== text) {
      this.#measuredText = text;
      const { sources } = this.document;
      if (sources.some((source) => source.report.kind === 'ads')) void this.#measure(text);
      else this.#measured = { value: null, error: new EngineError({ code: 'no_data_rows' }) };
    }
    return this.#measured;
  }

  async #measure(text: string): Promise<void> {
    const found: Measured = await lab.measure(text).then(
      (value) => ({ value, error: null }),
      (error: unknown) => ({ value: null, error: toEngineError(error) }),
    );
    // Another document has taken the place of this one.
    if (this.#measuredText !== text) return;
    this.#measured = found;
    this.dispatchEvent(new Event('measured'));
  }

  get save(): SaveState {
    return this.#save;
  }

  get backups(): Backup[] {
    return this.#backups;
  }

  /** Workspaces that another one replaced, until they are given up. */
  get replaced(): Backup[] {
    return this.#replaced;
  }

  /** The names of tables of the document that are kept nowhere. */
  get lost(): readonly string[] {
    return this.#lost;
  }

  get readOnly(): boolean {
    return this.#save.kind === 'readonly' || this.#save.kind === 'quarantined';
  }

  get canUndo(): boolean {
    return this.#history.canUndo && !this.readOnly;
  }

  get canRedo(): boolean {
    return this.#history.canRedo && !this.readOnly;
  }

  /** Whether the document holds nothing of the user's yet. */
  get isEmpty(): boolean {
    const { sources, objectives, decisions, audience, messages } = this.document;
    return (
      sources.length === 0 &&
      objectives.length === 0 &&
      decisions.length === 0 &&
      audience === null &&
      messages.length === 0
    );
  }

  /** Applies a command; throws `EngineError` and changes nothing when the core refuses it. */
  run(command: Command, tables: readonly KeptTable[] = []): void {
    if (this.readOnly) throw new EngineError({ code: 'read_only' });
    this.#shelf.take(tables);
    const text = this.engine.run(this.#workspace!, command);
    if (text === this.#text) return;
    this.#history.step(this.#text);
    this.#text = text;
    this.#forget();
    this.#changed();
    this.#keep();
  }

  /**
   * Puts another document in the place of this one; undo brings this one back, and it is listed with the
   * backups until it is given up. Throws `EngineError`.
   */
  async replace(opened: Pick<OpenedText, 'text'> & Partial<OpenedText>): Promise<void> {
    if (opened.read_only) throw new EngineError({ code: 'newer_schema' });
    if (this.readOnly) throw new EngineError({ code: 'read_only' });
    if (opened.kept) {
      await lab.check(opened.text, opened.kept);
      this.#shelf.take(opened.kept);
    }
    if (opened.tables) await this.#shelf.takePacked(opened.tables);
    if (opened.text === this.#text) return;
    if (!this.isEmpty) await this.#setAside(this.#text);
    this.#history.step(this.#text);
    this.#set(opened.text);
    this.#keep();
  }

  /** Gives up a workspace that was replaced. */
  giveUp(key: string): void {
    this.#withStore((store) => store.giveUp(key));
    this.#replaced = this.#withStore((store) => store.replaced());
    this.#changed();
  }

  /** The workspace as a file, with its tables. */
  async file(): Promise<string> {
    const text = this.#text;
    const tables = this.#names().map(async (name) => ({ name, bytes: await this.table(name) }));
    return this.engine.writeWorkspaceFile(text, await Promise.all(tables));
  }

  /** What is replaced goes to a place of its own. */
  async #setAside(text: string): Promise<void> {
    if (this.#memory) return;
    await this.#locked(() => {
      this.#withStore((store) => store.setAside(text, this.#revision));
      this.#replaced = this.#withStore((store) => store.replaced());
    });
  }

  /**
   * One step back. Something tried and not kept yet is the step: who holds it hears `undo`, drops it and
   * prevents the rest.
   */
  undo(): void {
    if (!this.dispatchEvent(new Event('undo', { cancelable: true }))) return;
    const text = this.readOnly ? undefined : this.#history.undo(this.#text);
    if (text === undefined) return;
    this.#set(text);
    this.#keep();
  }

  redo(): void {
    const text = this.readOnly ? undefined : this.#history.redo(this.#text);
    if (text === undefined) return;
    this.#set(text);
    this.#keep();
  }

  /** Tries again after a failed save, or writes back what another tab wiped. */
  retry(): void {
    this.#keep();
  }

  /** In a conflict: what the other tab saved becomes the document; this one's stays one undo away. */
  async takeTheirs(): Promise<void> {
    const mine = this.#text;
    await this.#locked(() => this.#loadWhole());
    if (this.#text !== mine) this.#history.beside(mine);
    this.#changed();
  }

  /**
   * In a conflict, or after a wipe: this tab's document wins; what the other tab saved stays one undo away.
   */
  async keepMine(): Promise<void> {
    const mine = this.#text;
    this.#state({ kind: 'saving' });
    try {
      await this.#locked(async () => {
        const found = this.#withStore((store) => store.load());
        if (found.status === 'newer') {
          this.#save = { kind: 'readonly', text: found.text ?? '' };
          return;
        }
        const theirs = found.status === 'ok' ? found.text : null;
        if (theirs !== null && theirs !== mine) {
          await this.#shelf.takePacked(found.tables);
          this.#history.beside(theirs);
          this.#withStore((store) => store.setAside(theirs, found.revision));
          this.#replaced = this.#withStore((store) => store.replaced());
        }
        await this.#shelf.keep(this.#names());
        const before = Math.max(found.revision, this.#revision, (await this.#vault.last())?.revision ?? 0);
        // A stored text that is damaged stays in quarantine: what is on screen wins.
        await this.#written(
          this.#withStore((store) => store.saveAnew(mine, before)),
          mine,
        );
      });
    } catch (error) {
      this.#save = notSaved(toEngineError(error).code);
    }
    this.#changed();
  }

  /** The text of a backup of the store. */
  backup(key: string): string {
    return this.#withStore((store) => store.backup(key));
  }

  quarantined(): { key: string; text: string }[] {
    try {
      return this.#withStore((store) => store.quarantined());
    } catch {
      return [];
    }
  }

  discardQuarantine(key: string): void {
    this.#withStore((store) => store.discardQuarantine(key));
    this.#changed();
  }

  /** After a quarantine: go on with this text, or with an empty document. */
  async recover(text: string | null): Promise<void> {
    let next = this.engine.newDocument(t('workspace-new-name'));
    if (text !== null) {
      const opened = this.engine.openDocument(text);
      await this.#shelf.takePacked(opened.tables);
      next = opened.text;
    }
    this.#withStore((store) => store.release());
    this.#save = { kind: 'empty' };
    // Written even when it equals the empty document on screen: the unreadable text must make way.
    this.#set(next);
    this.#keep();
  }

  /** Erases the document and every copy the store holds. Undo cannot bring it back: the page asks first. */
  async wipe(): Promise<void> {
    await this.#locked(async () => {
      this.#withStore((store) => store.wipe());
      await this.#shelf.wipe();
      this.#revision = 0;
      this.#backups = [];
      this.#replaced = [];
      this.#lost = [];
    });
    keepLanguage();
    this.#history.forget();
    this.#set(this.engine.newDocument(t('workspace-new-name')));
    this.#state({ kind: this.#memory ? 'memory' : 'empty' });
  }

  today(): string {
    return today();
  }

  #set(text: string): void {
    this.#take(text);
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }

  #state(save: SaveState): void {
    this.#save = save;
    this.dispatchEvent(new Event('save'));
  }

  /** Saves the latest text, one save after another; a newer text makes the older save needless. */
  #keep(): void {
    if (this.#memory) {
      this.#state({ kind: 'memory' });
      return;
    }
    // What could not be read stays as it is until the user has chosen.
    if (this.#save.kind === 'quarantined') return;
    if (this.#save.kind === 'conflict') {
      this.#state({ kind: 'conflict', dirty: true });
      return;
    }
    if (this.#save.kind === 'wiped') return;
    const text = this.#text;
    this.#state({ kind: 'saving' });
    this.#saving = this.#saving
      .then(() => this.#locked(() => this.#write(text)))
      .catch((error: unknown) => this.#state(notSaved(toEngineError(error).code)));
  }

  /** Tables, document, journal; then what nothing refers to any more goes. Under the lock. */
  async #write(text: string): Promise<void> {
    if (text !== this.#text || this.#save.kind !== 'saving') return;
    // Local storage may show another tab's save late; the journal does not.
    const journal = await this.#vault.last();
    if (journal !== null && journal.revision > this.#revision && this.#revision > 0) {
      this.#state({ kind: 'conflict', dirty: true });
      return;
    }
    const names = this.#names();
    await this.#shelf.keep(names);
    if (text !== this.#text) return;
    let revision: number;
    try {
      revision = this.#withStore((store) => store.save(text, this.#revision));
    } catch (error) {
      const full = toEngineError(error).code === 'storage_full';
      if (!full || !(await this.#shelf.moveToVault(names))) throw error;
      revision = this.#withStore((store) => store.save(text, this.#revision));
    }
    await this.#written(revision, text);
  }

  async #written(revision: number, text: string): Promise<void> {
    this.#revision = revision;
    await this.#vault.write({ revision, text });
    // A change made meanwhile has its own save to come.
    if (text === this.#text) this.#state({ kind: 'saved', revision });
    const needed = [this.#text, ...this.#history.texts].flatMap(tableNamesIn);
    await this.#shelf.collect(new Set(needed)).catch(() => undefined);
  }

  #names(): string[] {
    return this.#workspace!.tableNames();
  }

  /** Reads the store and what stands beside it. */
  async #loadWhole(): Promise<void> {
    const loaded = this.#load();
    if (this.#memory) return;
    await this.#shelf.open();
    await this.#shelf.takePacked(loaded.tables);
    const journal = await this.#vault.last();
    // The browser was ended before it wrote the last save down: the journal has it.
    const readable = loaded.status === 'ok' || loaded.status === 'empty';
    if (journal !== null && readable && journal.revision > loaded.revision) {
      const opened = this.engine.openDocument(journal.text);
      if (!opened.read_only) {
        this.#take(opened.text);
        this.#revision = this.#withStore((store) => store.saveAnew(opened.text, journal.revision - 1));
        await this.#vault.write({ revision: this.#revision, text: opened.text });
        this.#save = { kind: 'saved', revision: this.#revision, recovered: true };
      }
    }
    if (this.#save.kind === 'saved') this.#lost = this.#shelf.lost(this.#names());
  }

  #load(): Loaded {
    const loaded = this.#withStore((store) => store.load());
    this.#revision = loaded.revision;
    this.#backups = loaded.backups;
    this.#replaced = loaded.replaced;
    const text = loaded.text;
    switch (loaded.status) {
      case 'ok':
        if (text !== null) this.#take(text);
        this.#save = { kind: 'saved', revision: loaded.revision };
        break;
      case 'newer':
        // Its fields are not those of this version: nothing here may read them.
        this.#save = { kind: 'readonly', text: text ?? '' };
        break;
      case 'quarantined':
        this.#save = { kind: 'quarantined', loaded };
        break;
      case 'denied':
        this.#memory = true;
        this.#save = { kind: 'memory' };
        break;
      case 'empty':
        this.#save = { kind: this.#memory ? 'memory' : 'empty' };
    }
    return loaded;
  }

  /** The document on screen becomes the one of this text. */
  #take(text: string): void {
    this.#workspace = this.engine.workspace(text);
    this.#text = text;
    this.#forget();
  }

  #forget(): void {
    this.#document = undefined;
  }

  /** Another tab wrote, or emptied, the store. */
  #elsewhere(event: StorageEvent): void {
    if (event.key !== null && event.key !== STORE_KEY) return;
    if (this.#memory || this.#save.kind === 'quarantined' || this.#save.kind === 'readonly') return;
    if (event.newValue === null) {
      if (this.#revision > 0) this.#state({ kind: 'wiped' });
      return;
    }
    const dirty =
      this.#save.kind === 'unsaved' ||
      this.#save.kind === 'saving' ||
      (this.#save.kind === 'conflict' && this.#save.dirty);
    this.#state({ kind: 'conflict', dirty });
  }

  /** After a panic: the document is here, the store is opened anew. */
  #restart(): void {
    this.#store = this.engine.store(ownStorage());
    this.#workspace = this.engine.workspace(this.#text);
    void this.#locked(() => {
      const loaded = this.#withStore((store) => store.load());
      if (loaded.revision !== this.#revision) this.#save = { kind: 'conflict', dirty: true };
    }).then(() => this.#changed());
  }

  #withStore<T>(use: (store: Store) => T): T {
    return this.engine.withStore(this.#store!, use);
  }

  /** Memory has no other tab. */
  async #locked<T>(use: () => T | Promise<T>): Promise<T> {
    return this.#memory ? use() : locked(use);
  }
}

/** The names of tables that a document's text refers to. */
function tableNamesIn(text: string): string[] {
  return text.match(/(?<="table":")[0-9a-f]{32}(?=")/g) ?? [];
}
