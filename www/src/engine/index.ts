// The pages' only way to the core. The document and the calculators are on the main thread; all other work
// is asked of the lab, which is a worker.

import type { Command, Opened, Operation } from './contract';
import { OpenFile } from './file';
import { Instance } from './instance';
import { compileModule, glueAddress, instantiate, type Glue, type Store } from './wasm';
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
export { EngineStartError } from './wasm';
export { OpenFile } from './file';
export { lab } from './lab';
export type { AskOptions, Progress } from './remote';
export type { Loaded, StartFailure, Store } from './wasm';

/** Begins to fetch what `Engine.start` will ask for, beside other files. */
export function prefetchDesk(): void {
  // What fails here fails there too, and is told there.
  compileModule('desk_bg.wasm').catch(() => undefined);
}

export class Engine extends Instance<Glue> {
  #catalogue: readonly Operation[] | undefined;

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

  newDocument(name: string): string {
    return this.call((glue) => glue.newDocument(name));
  }

  applyCommand(documentText: string, command: Command): string {
    const { type, ...fields } = command;
    return this.call((glue) => glue.applyCommand(documentText, JSON.stringify({ [type]: fields })));
  }

  openDocument(text: string): Opened {
    return this.call((glue) => glue.openDocument(text));
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
