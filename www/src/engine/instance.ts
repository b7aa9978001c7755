// One instance of a Wasm module, behind the calls of a client: never called again once it has panicked, and
// replaced.

import { EngineError, PANIC, isPanic, toEngineError } from './error';

/**
 * Fires `restart` when a panicked instance has been replaced by a fresh one. Its calls throw `EngineError`.
 */
export abstract class Instance<Glue> extends EventTarget {
  #glue: Glue | undefined;
  readonly #fresh: (generation: number) => Promise<Glue>;
  #generation = 0;

  /** The instance to begin with, and how another is made. */
  protected constructor(glue: Glue, fresh: (generation: number) => Promise<Glue>) {
    super();
    this.#glue = glue;
    this.#fresh = fresh;
  }

  protected call<T>(use: (glue: Glue) => T): T {
    if (!this.#glue) throw new EngineError({ code: PANIC });
    try {
      return use(this.#glue);
    } catch (error) {
      if (isPanic(error)) this.#replace();
      throw toEngineError(error);
    }
  }

  #replace(): void {
    this.#glue = undefined;
    this.#generation += 1;
    void this.#fresh(this.#generation).then((glue) => {
      this.#glue = glue;
      this.dispatchEvent(new Event('restart'));
    });
  }
}
