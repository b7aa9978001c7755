// The module that fits response curves and allocates budgets: loaded when a page first decides, replaced when it panics.

import type {
  AllocationExercise, Attempt, BudgetChannel, BudgetProblem, BudgetSetup, ChannelPoints, DecisionGlue, EnvelopePoint, KnownTruth, LocalSearch,
  MarkedAttempt, Reallocation, ResponseFit, ResponseTask, SearchTrace, TruthComparison,
} from './contract';
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

  compareTruth(fitted: ResponseFit, truth: KnownTruth): TruthComparison {
    return this.call((glue) => glue.compareTruth(JSON.stringify(fitted), JSON.stringify(truth)));
  }

  /** The search behind an allocation, step by step. */
  traceAllocation(problem: BudgetProblem): SearchTrace {
    return this.call((glue) => glue.traceAllocation(JSON.stringify(problem)));
  }

  /** A channel's curve and its concave envelope between two spends. */
  channelEnvelope(channel: BudgetChannel, lo: number, hi: number): EnvelopePoint[] {
    return this.call((glue) => glue.channelEnvelope(JSON.stringify(channel), lo, hi));
  }

  allocationExercise(seed: number): AllocationExercise {
    return this.call((glue) => glue.allocationExercise(seed));
  }

  statedProblem(key: string): BudgetProblem {
    return this.call((glue) => glue.statedProblem(key));
  }

  problemCurves(problem: BudgetProblem): ChannelPoints[] {
    return this.call((glue) => glue.problemCurves(JSON.stringify(problem)));
  }

  tryPlan(problem: BudgetProblem, spend: number[]): Attempt {
    return this.call((glue) => glue.tryPlan(JSON.stringify(problem), Float64Array.from(spend)));
  }

  markPlan(problem: BudgetProblem, spend: number[]): MarkedAttempt {
    return this.call((glue) => glue.markPlan(JSON.stringify(problem), Float64Array.from(spend)));
  }

  localSearch(problem: BudgetProblem, start: number[]): LocalSearch {
    return this.call((glue) => glue.localSearch(JSON.stringify(problem), Float64Array.from(start)));
  }
}
