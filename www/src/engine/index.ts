// The pages' only way to the core. The document and the calculators are on the main thread; all other work
// is asked of the lab, which is a worker.

import type {
  Command,
  KeptTable,
  KindDescription,
  LastPut,
  OpenedText,
  Operation,
  Removal,
} from './contract';
import { OpenFile } from './file';
import { Instance } from './instance';
import { compileModule, glueAddress, instantiate, type Glue, type Store, type Workspace } from './wasm';
import type { AskOptions } from './remote';

export type * from './contract';
export { audienceEngine } from './audience';
export type { AudienceEngine, AudienceSource } from './audience';
export { BayesEngine } from './bayes';
export type { Sampled, SamplingProgress, SamplingSize } from './bayes';
export { PLAIN, wholeBudget } from './budget';
export { decisionEngine } from './decision';
export type { DecisionEngine } from './decision';
export { EngineError, toEngineError } from './error';
export type { ErrorCode } from './error';
export { EngineStartError } from './wasm';
export { OpenFile, reducingQueries, type ReadyContent } from './file';
export { lab } from './lab';
export type { AskOptions, Progress } from './remote';
export type { Loaded, StartFailure, Store, Workspace } from './wasm';
export { compress } from './compress';
export { columnsOf, currencyOf, platformOf, tableOf } from './source';

/** Begins to fetch what `Engine.start` will ask for, beside other files. */
export function prefetchDesk(): void {
  // What fails here fails there too, and is told there.
  compileModule('desk_bg.wasm').catch(() => undefined);
}

export class Engine extends Instance<Glue> {
  #catalogue: readonly Operation[] | undefined;
  #planKinds: readonly KindDescription[] | undefined;
  /** What the last command left. */
  #written: string | undefined;

  private constructor(module: WebAssembly.Module, glue: Glue) {
    super(glue, (generation) => instantiate(module, glueAddress('desk.js'), generation));
  }

  /** Throws `EngineStartError`. */
  static async start(): Promise<Engine> {
    const module = await compileModule('desk_bg.wasm');
    return new Engine(module, await instantiate(module, glueAddress('desk.js'), 0));
  }

  /** The indicators; the other calculators are asked of `Calculators`. */
  catalogue(): readonly Operation[] {
    this.#catalogue ??= this.call((glue) => glue.indicators());
    return this.#catalogue;
  }

  operation(id: string): Operation | undefined {
    return this.catalogue().find((operation) => operation.id === id);
  }

  /** The kinds of items of a plan and their fields. */
  planKinds(): readonly KindDescription[] {
    this.#planKinds ??= this.call((glue) => glue.planKinds());
    return this.#planKinds;
  }

  newDocument(name: string): string {
    return this.call((glue) => glue.newDocument(name));
  }

  /** The open workspace of a text: commands change it. After a panic it is opened anew from its last text. */
  workspace(text: string): Workspace {
    return this.call((glue) => new glue.Workspace(text));
  }

  run(workspace: Workspace, command: Command): string {
    const { type, ...fields } = command;
    this.#written = this.call(() => workspace.run(JSON.stringify({ [type]: fields })));
    return this.#written;
  }

  /** Saves a text in a store. The one that the last command left does not cross once more. */
  save(store: Store, text: string, revision: number): number {
    const written = text === this.#written ? this.call(() => store.saveWritten(revision)) : undefined;
    return written ?? this.call(() => store.save(text, revision));
  }

  /** Takes back the last command that put an item, in place; whether it did. */
  undoPut(workspace: Workspace): boolean {
    return this.call(() => workspace.undoPut());
  }

  /** Carries out again what was taken back in place; whether it did. */
  redoPut(workspace: Workspace): boolean {
    return this.call(() => workspace.redoPut());
  }

  /** What the last change left, when all it did was to put an item of the plan or to take that back. */
  lastPut(workspace: Workspace): LastPut | undefined {
    const put = this.call(() => workspace.lastPut());
    return put === undefined ? undefined : (JSON.parse(put) as LastPut);
  }

  /** What the removal of an item of the plan would take along, unlink or move. */
  planRemoval(workspace: Workspace, id: string, moveTo: string | null): Removal {
    return this.call(() => workspace.planRemoval(id, moveTo));
  }

  /** The text that a command would leave, without carrying it out. */
  after(text: string, command: Command): string {
    const workspace = this.workspace(text);
    try {
      return this.run(workspace, command);
    } finally {
      this.call(() => workspace.free());
    }
  }

  openDocument(text: string): OpenedText {
    return this.call((glue) => glue.openDocument(text));
  }

  /** A workspace file, or the bare text of a document. */
  readWorkspaceFile(text: string): OpenedText {
    return this.call((glue) => glue.readWorkspaceFile(text));
  }

  writeWorkspaceFile(text: string, tables: readonly KeptTable[]): string {
    const names = tables.map(({ name }) => name);
    const bytes = tables.map((table) => table.bytes);
    return this.call((glue) => glue.writeWorkspaceFile(text, names, bytes));
  }

  /** `null` keeps the document in memory only. */
  store(storage: Storage | null): Store {
    return this.call((glue) => new glue.Store(storage));
  }

  /** Calls a method of a store with the same care as the engine's own functions. */
  withStore<T>(store: Store, use: (store: Store) => T): T {
    return this.call(() => use(store));
  }

  openFile(file: File, options: AskOptions = {}): Promise<OpenFile> {
    return OpenFile.open(file, options);
  }
}
