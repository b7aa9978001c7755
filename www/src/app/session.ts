// The one document of the page: its committed text, the commands that change it, and undo.
//
// The core holds the open document and carries commands out; the page keeps the small text of the last one,
// so that a panic loses nothing, and undo is a stack of texts. The core takes an item of the plan back by
// itself: a plan of thousands is not opened again for it. Tables stand beside the document, by name; keep/
// stores both.

import emptyDocument from 'levier:empty-document';
import type { Command, Document, KeptTable, LastPut, OpenedText, Removal, Workspace } from '../engine';
import { Engine, EngineError, lab } from '../engine';
import { keepLanguage, loadLanguage, t } from '../i18n/messages';
import { today } from '../state/today';
import { History } from '../keep/history';
import { DocumentStorage } from '../keep/storage';
import { Changes } from '../state/signals';
import { Measuring, type Measured } from './measured';
import { withPut } from './with-put';

export class Session {
  /** Fires after the document or its computed figures have changed. */
  readonly changes = new Changes();
  readonly #history = new History();
  readonly #measuring = new Measuring(() => this.changes.tell());
  readonly storage: DocumentStorage;
  readonly #tried = new Set<() => boolean>();
  #engine: Engine | undefined;
  #begun: Promise<void> | undefined;
  #text: string;
  #document: Document | undefined;
  #workspace: Workspace | undefined;

  /** An empty document, until the session is begun. */
  constructor() {
    this.#text = JSON.stringify({
      ...(JSON.parse(emptyDocument) as Document),
      name: t('workspace-new-name'),
    });
    this.storage = this.#stored();
  }

  #stored(): DocumentStorage {
    const [text, steps] = [() => this.#text, () => this.#history.texts];
    return new DocumentStorage({
      get text() {
        return text();
      },
      get steps() {
        return steps();
      },
      tableNames: () => this.#tableNames(),
      take: (taken) => this.#take(taken),
      beside: (other) => this.#history.beside(other),
      forget: () => this.#history.forget(),
      changed: () => this.changes.tell(),
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
    // From here on any message may be shown: the whole language file is loaded.
    const [engine] = await Promise.all([Engine.start(), loadLanguage()]);
    engine.addEventListener('restart', () => this.#restart());
    this.#engine = engine;
    this.storage.open(engine);
    this.#take(engine.newDocument(this.document.name));
    lab.tables = (name) => this.storage.table(name);
    await this.storage.load();
    this.changes.tell();
  }

  /** The committed text, canonical. */
  get text(): string {
    return this.#text;
  }

  get document(): Document {
    this.#document ??= JSON.parse(this.#text) as Document;
    return this.#document;
  }

  /** The measure of the current text. */
  measured(): Measured {
    const hasRows = this.document.sources.some((source) => source.report.kind === 'ads');
    return this.#measuring.of(this.#text, hasRows);
  }

  get readOnly(): boolean {
    return this.storage.readOnly;
  }

  get canUndo(): boolean {
    return this.#history.canUndo && !this.readOnly;
  }

  get canRedo(): boolean {
    return this.#history.canRedo && !this.readOnly;
  }

  /** Whether the document holds nothing of the user's yet. */
  get isEmpty(): boolean {
    const { sources, objectives, decisions, audience, messages, plan } = this.document;
    return (
      sources.length === 0 &&
      objectives.length === 0 &&
      decisions.length === 0 &&
      audience === null &&
      messages.length === 0 &&
      plan.length === 0
    );
  }

  /** Applies a command; throws `EngineError` and changes nothing when the core refuses it. */
  run(command: Command, tables: readonly KeptTable[] = []): void {
    if (this.readOnly) throw new EngineError({ code: 'read_only' });
    this.storage.take(tables);
    const text = this.engine.run(this.#workspace!, command);
    if (text === this.#text) return;
    const put = this.engine.lastPut(this.#workspace!);
    this.#history.step(this.#text, put !== undefined);
    this.#changed(text, put);
  }

  /** The open workspace has this text now; where an item was put, nothing else has changed. */
  #changed(text: string, put: LastPut | undefined): void {
    this.#text = text;
    this.#document = put && this.#document && withPut(this.#document, put);
    this.changes.tell();
    this.storage.keep();
  }

  /** What the removal of an item of the plan would take along, unlink or move. Throws `EngineError`. */
  planRemoval(id: string, moveTo: string | null): Removal {
    return this.engine.planRemoval(this.#workspace!, id, moveTo);
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
      this.storage.take(opened.kept);
    }
    if (opened.tables) await this.storage.takePacked(opened.tables);
    if (opened.text === this.#text) return;
    if (!this.isEmpty) await this.storage.setAside(this.#text);
    this.#history.step(this.#text);
    this.#set(opened.text);
  }

  /**
   * Opens a workspace beside this one, which is put away whole; one that holds nothing is replaced. Where
   * several cannot be kept, undo brings this one back. Throws `EngineError`.
   */
  async openBeside(opened: Pick<OpenedText, 'text'> & Partial<OpenedText>): Promise<void> {
    if (opened.read_only) throw new EngineError({ code: 'newer_schema' });
    if (this.readOnly) throw new EngineError({ code: 'read_only' });
    if (!this.storage.severalKept || !this.isOwn) return this.replace(opened);
    if (opened.kept) {
      await lab.check(opened.text, opened.kept);
      this.storage.take(opened.kept);
    }
    if (opened.tables) await this.storage.takePacked(opened.tables);
    await this.storage.switch(opened.text, null, true);
  }

  /** Opens the workspace that is put away under a key. Throws `EngineError`. */
  async switchTo(key: string): Promise<void> {
    if (this.readOnly) throw new EngineError({ code: 'read_only' });
    await this.storage.switch(this.storage.other(key), key, this.isOwn);
  }

  /** Opens a blank workspace beside this one. */
  async newWorkspace(name = t('workspace-new-name')): Promise<void> {
    await this.openBeside({ text: this.engine.newDocument(name) });
  }

  /** Whether there is something to put away: what is blank and has no name of its own is not. */
  get isOwn(): boolean {
    return !this.isEmpty || this.document.name !== t('workspace-new-name');
  }

  /** The workspace as a file, with its tables. */
  file(): Promise<string> {
    return this.#file(this.#text, this.#tableNames());
  }

  /** A workspace that is not open as a file, with its tables. */
  otherFile(key: string): Promise<string> {
    const text = this.storage.other(key);
    const workspace = this.engine.workspace(text);
    try {
      return this.#file(text, workspace.tableNames());
    } finally {
      workspace.free();
    }
  }

  async #file(text: string, names: readonly string[]): Promise<string> {
    const tables = names.map(async (name) => ({ name, bytes: await this.storage.table(name) }));
    return this.engine.writeWorkspaceFile(text, await Promise.all(tables));
  }

  /**
   * Something tried and not kept yet is a step of its own: undo asks `drop` first, which says whether it
   * dropped something.
   */
  undoFirst(drop: () => boolean): void {
    this.#tried.add(drop);
  }

  undo(): void {
    for (const drop of this.#tried) if (drop()) return;
    const step = this.readOnly ? undefined : this.#history.undo(this.#text);
    if (step) this.#go(step.text, step.inPlace && this.engine.undoPut(this.#workspace!));
  }

  redo(): void {
    const step = this.readOnly ? undefined : this.#history.redo(this.#text);
    if (step) this.#go(step.text, step.inPlace && this.engine.redoPut(this.#workspace!));
  }

  /** To the text of another step, where the open workspace may stand already. */
  #go(text: string, isThere: boolean): void {
    if (isThere) this.#changed(text, this.engine.lastPut(this.#workspace!));
    else this.#set(text);
  }

  /** After a quarantine: go on with this text, or with an empty document. */
  async recover(text: string | null): Promise<void> {
    let next = this.engine.newDocument(t('workspace-new-name'));
    if (text !== null) {
      const opened = this.engine.openDocument(text);
      await this.storage.takePacked(opened.tables);
      next = opened.text;
    }
    // Written even when it equals the empty document on screen: the unreadable text must make way.
    this.storage.release();
    this.#set(next);
  }

  /** Erases the document and every copy the store holds. Undo cannot bring it back: the page asks first. */
  async wipe(): Promise<void> {
    await this.storage.wipe();
    keepLanguage();
    this.#history.forget();
    this.#take(this.engine.newDocument(t('workspace-new-name')));
    this.changes.tell();
    this.storage.emptied();
  }

  today(): string {
    return today();
  }

  /** Another document, which is kept from now on. */
  #set(text: string): void {
    this.#take(text);
    this.changes.tell();
    this.storage.keep();
  }

  /** The document on screen becomes the one of this text. */
  #take(text: string): void {
    this.#workspace = this.engine.workspace(text);
    this.#text = text;
    this.#document = undefined;
  }

  #tableNames(): string[] {
    return this.#workspace!.tableNames();
  }

  /** After a panic: the text is here, and is opened anew. */
  #restart(): void {
    this.#workspace = this.engine.workspace(this.#text);
    void this.storage.reopen().then(() => this.changes.tell());
  }
}
