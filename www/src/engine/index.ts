// The pages' only way to the core. Short work is called here, on the main thread; long work goes to a worker.

import type {
  Command,
  KnownTruth,
  Measure,
  Opened,
  Operation,
  ResponseSetup,
  ResponseTask,
  SmartVerdict,
} from './contract';
import { Instance } from './instance';
import { openFile, type JobOptions, type OpenFile } from './jobs';
import { compileModule, glueAddress, instantiate, type Glue, type Store } from './wasm';

export type * from './contract';
export { AudienceEngine } from './audience';
export type { AudienceSource } from './audience';
export { BayesEngine } from './bayes';
export type { Sampled, SamplingProgress, SamplingSize } from './bayes';
export { PLAIN, wholeBudget } from './budget';
export { DecisionEngine } from './decision';
export { EngineError, toEngineError } from './error';
export { EngineStartError } from './wasm';
export type { JobOptions, OpenFile, Progress } from './jobs';
export type { Loaded, StartFailure, Store } from './wasm';

export class Engine extends Instance<Glue> {
  readonly #module: WebAssembly.Module;
  #catalogue: readonly Operation[] | undefined;

  private constructor(module: WebAssembly.Module, glue: Glue) {
    super(glue, (generation) => instantiate(module, glueAddress(), generation));
    this.#module = module;
  }

  /** Throws `EngineStartError`. */
  static async start(): Promise<Engine> {
    const module = await compileModule();
    return new Engine(module, await instantiate(module, glueAddress(), 0));
  }

  /** The indicators; the other calculators are in a module of their own. */
  catalogue(): readonly Operation[] {
    this.#catalogue ??= this.call((glue) => glue.indicators());
    return this.#catalogue;
  }

  operation(id: string): Operation | undefined {
    return this.catalogue().find((operation) => operation.id === id);
  }

  measure(documentText: string): Measure {
    return this.call((glue) => glue.measure(documentText));
  }

  guessResponse(documentText: string): ResponseSetup | null {
    return this.call((glue) => glue.guessResponse(documentText) ?? null);
  }

  /** What the document asks to be fitted, with its data: the decision module fits it. */
  responseTask(documentText: string): ResponseTask {
    return this.call((glue) => glue.responseTask(documentText));
  }

  /** What generated the data that the document's curves are fitted on, while they are the example's. */
  knownTruth(documentText: string): KnownTruth | null {
    return this.call((glue) => glue.knownTruth(documentText) ?? null);
  }

  newDocument(name: string): string {
    return this.call((glue) => glue.newDocument(name));
  }

  exampleDocument(language: 'fr' | 'en'): string {
    return this.call((glue) => glue.exampleDocument(language));
  }

  applyCommand(documentText: string, command: Command): string {
    const { type, ...fields } = command;
    return this.call((glue) => glue.applyCommand(documentText, JSON.stringify({ [type]: fields })));
  }

  openDocument(text: string): Opened {
    return this.call((glue) => glue.openDocument(text));
  }

  judgeObjective(documentText: string, objective: string, today: string): SmartVerdict {
    return this.call((glue) => glue.judgeObjective(documentText, objective, today));
  }

  /** `null` keeps the document in memory only. */
  store(storage: Storage | null): Store {
    return this.call((glue) => new glue.Store(storage));
  }

  /** Calls a method of a store with the same care as the engine's own functions. */
  withStore<T>(store: Store, use: (store: Store) => T): T {
    return this.call(() => use(store));
  }

  openFile(file: File, options: JobOptions = {}): Promise<OpenFile> {
    return openFile(this.#module, glueAddress(), file, options);
  }
}
