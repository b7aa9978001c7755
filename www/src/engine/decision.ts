// The module that fits response curves and allocates budgets: loaded when a page first decides, replaced when
// it panics.

import type {
  AllocationExercise,
  Attempt,
  BudgetChannel,
  BudgetProblem,
  BudgetSetup,
  CautiousPlan,
  ChannelPoints,
  ComparedScenario,
  DecisionGlue,
  EnvelopePoint,
  KnownTruth,
  LocalSearch,
  MarkedAttempt,
  NamedSetup,
  Outlook,
  PeriodPlan,
  Reallocation,
  ResponseFit,
  ResponseTask,
  SearchTrace,
  TruthComparison,
} from './contract';
import { Instance } from './instance';
import { ask, fit, type JobOptions } from './jobs';
import type { Input } from './worker';
import { compileModule, glueAddress, instantiate } from './wasm';

const GLUE = 'decision.js';

let started: Promise<DecisionEngine> | undefined;

export class DecisionEngine extends Instance<DecisionGlue> {
  readonly #module: WebAssembly.Module;
  /** The last task and its fit: the same question, asked by another page, is not worked out again. */
  #last: { task: string; fit: ResponseFit } | null = null;
  /** The fit that is asked again and again: its text, and the core's own reading of it. */
  #read: { fit: ResponseFit; text: string; planner: InstanceType<DecisionGlue['Planner']> | null } | null =
    null;

  private constructor(module: WebAssembly.Module, glue: DecisionGlue) {
    super(glue, (generation) => {
      // What the panicked instance held went with it.
      this.#read = null;
      return instantiate<DecisionGlue>(module, glueAddress(GLUE), generation);
    });
    this.#module = module;
  }

  /** The one instance of the site; rejects with `EngineStartError`, and may be asked again then. */
  static start(): Promise<DecisionEngine> {
    started ??= compileModule('decision_bg.wasm')
      .then(
        async (module) =>
          new DecisionEngine(module, await instantiate<DecisionGlue>(module, glueAddress(GLUE), 0)),
      )
      .catch((error: unknown) => {
        started = undefined;
        throw error;
      });
    return started;
  }

  /** In a worker. */
  async fitResponse(asked: ResponseTask, options: JobOptions = {}): Promise<ResponseFit> {
    const task = JSON.stringify(asked);
    if (this.#last?.task !== task)
      this.#last = { task, fit: await fit(this.#module, glueAddress(GLUE), task, options) };
    return this.#last.fit;
  }

  reallocate(fitted: ResponseFit, setup: BudgetSetup): Reallocation {
    return this.call((glue) => this.#planner(glue, fitted).reallocate(JSON.stringify(setup)));
  }

  /** For a fit that is not asked again: the one that is, stays read. */
  reallocateOnce(fitted: ResponseFit, setup: BudgetSetup): Reallocation {
    return this.call((glue) => glue.reallocate(JSON.stringify(fitted), JSON.stringify(setup)));
  }

  /** Scenarios side by side, against the one at `reference`. */
  compare(fitted: ResponseFit, scenarios: readonly NamedSetup[], reference: number): ComparedScenario[] {
    return this.call((glue) => this.#planner(glue, fitted).compare(JSON.stringify(scenarios), reference));
  }

  /** In a worker: for questions that take longer than a frame or two. */
  reallocateAside(fitted: ResponseFit, setup: BudgetSetup, options: JobOptions = {}): Promise<Reallocation> {
    return this.#aside('reallocate', [this.#text(fitted), JSON.stringify(setup)], options);
  }

  /** In a worker. */
  outlook(
    fitted: ResponseFit,
    setup: BudgetSetup,
    extra: number,
    options: JobOptions = {},
  ): Promise<Outlook> {
    return this.#aside('budgetOutlook', [this.#text(fitted), JSON.stringify(setup), extra], options);
  }

  /** In a worker. */
  planPeriods(fitted: ResponseFit, setup: BudgetSetup, options: JobOptions = {}): Promise<PeriodPlan> {
    return this.#aside('planPeriods', [this.#text(fitted), JSON.stringify(setup)], options);
  }

  /** In a worker. The plan with the largest mean gain over the worst `share` of the draws. */
  cautiousPlan(
    fitted: ResponseFit,
    setup: BudgetSetup,
    share: number,
    options: JobOptions = {},
  ): Promise<CautiousPlan> {
    return this.#aside('cautiousPlan', [this.#text(fitted), JSON.stringify(setup), share], options);
  }

  #aside<T>(name: string, inputs: readonly Input[], options: JobOptions): Promise<T> {
    return ask<T>(this.#module, glueAddress(GLUE), name, inputs, options);
  }

  #text(fitted: ResponseFit): string {
    if (this.#read?.fit !== fitted) {
      this.#read?.planner?.free();
      this.#read = { fit: fitted, text: JSON.stringify(fitted), planner: null };
    }
    return this.#read.text;
  }

  #planner(glue: DecisionGlue, fitted: ResponseFit): InstanceType<DecisionGlue['Planner']> {
    const text = this.#text(fitted);
    this.#read!.planner ??= new glue.Planner(text);
    return this.#read!.planner;
  }

  compareTruth(fitted: ResponseFit, truth: KnownTruth): TruthComparison {
    return this.call((glue) => glue.compareTruth(this.#text(fitted), JSON.stringify(truth)));
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
