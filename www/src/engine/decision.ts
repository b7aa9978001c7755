// The module that fits response curves and allocates budgets: loaded when a page first decides, replaced when it panics.

import type { BudgetSetup, DecisionGlue, Reallocation, ResponseFit, ResponseTask } from './contract';
import { Instance } from './instance';
import { fit, type JobOptions } from './jobs';
import { compileModule, glueAddress, instantiate } from './wasm';

const GLUE = 'decision.js';

let started: Promise<DecisionEngine> | undefined;

export class DecisionEngine extends Instance<DecisionGlue> {
  readonly #module: WebAssembly.Module;
  /** The last task and its fit: the same question, asked by another page, is not worked out again. */
  #last: { task: string; fit: ResponseFit } | null = null;

  private constructor(module: WebAssembly.Module, glue: DecisionGlue) {
    super(glue, (generation) => instantiate<DecisionGlue>(module, glueAddress(GLUE), generation));
    this.#module = module;
  }

  /** The one instance of the site; rejects with `EngineStartError`, and may be asked again then. */
  static start(): Promise<DecisionEngine> {
    started ??= compileModule('decision_bg.wasm')
      .then(async (module) => new DecisionEngine(module, await instantiate<DecisionGlue>(module, glueAddress(GLUE), 0)))
      .catch((error: unknown) => {
        started = undefined;
        throw error;
      });
    return started;
  }

  /** In a worker. */
  async fitResponse(asked: ResponseTask, options: JobOptions = {}): Promise<ResponseFit> {
    const task = JSON.stringify(asked);
    if (this.#last?.task !== task) this.#last = { task, fit: await fit(this.#module, glueAddress(GLUE), task, options) };
    return this.#last.fit;
  }

  reallocate(fitted: ResponseFit, setup: BudgetSetup): Reallocation {
    return this.call((glue) => glue.reallocate(JSON.stringify(fitted), JSON.stringify(setup)));
  }
}
