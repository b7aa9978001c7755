// Response curves and budgets, asked of the lab. What takes longer than a frame or two is asked of a worker
// of its own.

import type {
  AllocationExercise,
  Attempt,
  BudgetChannel,
  BudgetProblem,
  BudgetSetup,
  CautiousPlan,
  ChannelPoints,
  ComparedScenario,
  EnvelopePoint,
  KnownTruth,
  LocalSearch,
  MarkedAttempt,
  NamedSetup,
  BudgetCurve,
  PeriodPlan,
  Reallocation,
  Fit,
  ResponseTask,
  SearchTrace,
  TruthComparison,
} from './contract';
import { Holding, lab } from './lab';
import type { AskOptions } from './remote';
import type { Input } from './worker';

const PLANNER = 'planner';

export class DecisionEngine {
  /** The last task and its fit: the same question, asked by another page, is not worked out again. */
  #last: { task: string; fit: Fit } | null = null;
  /** The fit that is asked again and again: its text, and the core's own reading of it. */
  #read: { fit: Fit; text: string; planner: Holding } | null = null;

  async fitResponse(asked: ResponseTask, options: AskOptions = {}): Promise<Fit> {
    const task = JSON.stringify(asked);
    if (this.#last?.task !== task) {
      const fit = await lab.aside<Fit>({ name: 'fitResponse', inputs: [task], progress: true }, options);
      this.#last = { task, fit };
    }
    return this.#last.fit;
  }

  reallocate(fitted: Fit, setup: BudgetSetup, options: AskOptions = {}): Promise<Reallocation> {
    return this.#plan(fitted, 'reallocate', [JSON.stringify(setup)], options);
  }

  /** For a fit that is not asked again: the one that is, stays read. */
  reallocateOnce(fitted: Fit, setup: BudgetSetup): Promise<Reallocation> {
    return this.#ask('reallocate', [JSON.stringify(fitted), JSON.stringify(setup)]);
  }

  /** Scenarios side by side, against the one at `reference`. */
  compare(fitted: Fit, scenarios: readonly NamedSetup[], reference: number): Promise<ComparedScenario[]> {
    return this.#plan(fitted, 'compare', [JSON.stringify(scenarios), reference]);
  }

  /** For questions that take longer than a frame or two. */
  reallocateAside(fitted: Fit, setup: BudgetSetup, options: AskOptions = {}): Promise<Reallocation> {
    return this.#aside('reallocate', [this.#known(fitted).text, JSON.stringify(setup)], options);
  }

  budgetCurve(
    fitted: Fit,
    setup: BudgetSetup,
    extra: number,
    options: AskOptions = {},
  ): Promise<BudgetCurve> {
    return this.#aside('budgetCurve', [this.#known(fitted).text, JSON.stringify(setup), extra], options);
  }

  planPeriods(fitted: Fit, setup: BudgetSetup, options: AskOptions = {}): Promise<PeriodPlan> {
    return this.#aside('planPeriods', [this.#known(fitted).text, JSON.stringify(setup)], options);
  }

  /** The plan with the largest mean gain over the worst `share` of the draws. */
  cautiousPlan(
    fitted: Fit,
    setup: BudgetSetup,
    share: number,
    options: AskOptions = {},
  ): Promise<CautiousPlan> {
    return this.#aside('cautiousPlan', [this.#known(fitted).text, JSON.stringify(setup), share], options);
  }

  compareTruth(fitted: Fit, truth: KnownTruth): Promise<TruthComparison> {
    return this.#ask('compareTruth', [this.#known(fitted).text, JSON.stringify(truth)]);
  }

  /** The search behind an allocation, step by step. */
  traceAllocation(problem: BudgetProblem): Promise<SearchTrace> {
    return this.#ask('traceAllocation', [JSON.stringify(problem)]);
  }

  /** A channel's curve and its concave envelope between two spends. */
  channelEnvelope(channel: BudgetChannel, lo: number, hi: number): Promise<EnvelopePoint[]> {
    return this.#ask('channelEnvelope', [JSON.stringify(channel), lo, hi]);
  }

  allocationExercise(seed: number): Promise<AllocationExercise> {
    return this.#ask('allocationExercise', [seed]);
  }

  statedProblem(key: string): Promise<BudgetProblem> {
    return this.#ask('statedProblem', [key]);
  }

  problemCurves(problem: BudgetProblem): Promise<ChannelPoints[]> {
    return this.#ask('problemCurves', [JSON.stringify(problem)]);
  }

  tryPlan(problem: BudgetProblem, spend: number[]): Promise<Attempt> {
    return this.#ask('tryPlan', [JSON.stringify(problem), Float64Array.from(spend)]);
  }

  markPlan(problem: BudgetProblem, spend: number[]): Promise<MarkedAttempt> {
    return this.#ask('markPlan', [JSON.stringify(problem), Float64Array.from(spend)]);
  }

  localSearch(problem: BudgetProblem, start: number[]): Promise<LocalSearch> {
    return this.#ask('localSearch', [JSON.stringify(problem), Float64Array.from(start)]);
  }

  #ask<T>(name: string, inputs: readonly Input[]): Promise<T> {
    return lab.ask<T>({ name, inputs });
  }

  #plan<T>(fitted: Fit, name: string, inputs: readonly Input[], options: AskOptions = {}): Promise<T> {
    return lab.ask<T>({ name, inputs, on: this.#known(fitted).planner }, options);
  }

  #aside<T>(name: string, inputs: readonly Input[], options: AskOptions): Promise<T> {
    return lab.aside<T>({ name, inputs }, options);
  }

  #known(fitted: Fit): { text: string; planner: Holding } {
    if (this.#read?.fit !== fitted) {
      const text = JSON.stringify(fitted);
      const planner = new Holding(PLANNER, (give) =>
        give({ type: 'make', of: 'Planner', inputs: [text], as: PLANNER }),
      );
      this.#read = { fit: fitted, text, planner };
    }
    return this.#read;
  }
}

/** The one of the site. */
export const decisionEngine = new DecisionEngine();
