// The estimate in hand and what follows from it. It outlives the page, and is made again from the document
// after a reload.

import { engine, session } from '../../app/context';
import {
  DecisionEngine,
  toEngineError,
  wholeBudget,
  type BudgetSetup,
  type EngineError,
  type MixSetup,
  type Reallocation,
  type ResponseFit,
  type ResponseSetup,
  type ResponseTask,
} from '../../engine';
import { prepareDates } from '../../i18n';
import { asFit, responds } from './posterior';
import { Sampler } from './sampler';

export type LabState =
  | { kind: 'idle' }
  | { kind: 'fitting'; done: number; total: number }
  | { kind: 'failed'; error: EngineError }
  | { kind: 'fitted'; fit: ResponseFit };

export type Answer = { reallocation: Reallocation } | { error: EngineError };

/** An answer that took longer is asked of a worker the next time, so that the page goes on answering. */
const SLOW = 50;

/** Fires `change`. */
class Lab extends EventTarget {
  #state: LabState = { kind: 'idle' };
  /** What the estimate was made of; another setup or other sources make it stale. */
  #made: string | null = null;
  #abort: AbortController | null = null;
  #draft: BudgetSetup | null = null;
  #answer: Answer | null = null;
  #frame = 0;
  #engine: DecisionEngine | null = null;
  #task: ResponseTask | null = null;
  #least: ResponseFit | null = null;
  #taught: { asked: string; least: ResponseFit; found: Reallocation | null } | null = null;
  readonly sampler = new Sampler();
  /** The goal whose last answer was slow. */
  #slow: string | null = null;
  /** The answer being worked out in a worker. */
  #aside: AbortController | null = null;
  #settleNext = false;

  constructor() {
    super();
    // Every draw is told to who shows the progress; the page is drawn again when something else has happened.
    let kind = this.sampler.state.kind;
    this.sampler.addEventListener('change', () => {
      if (this.sampler.state.kind === kind) return;
      kind = this.sampler.state.kind;
      // Done, it is told with the answer that rests on it.
      if (kind !== 'done') this.#changed();
    });
  }

  get state(): LabState {
    return this.#state;
  }

  get answer(): Answer | null {
    return this.#answer;
  }

  /** Whether the answer on the page is of an earlier question, and the one asked is being worked out. */
  get working(): boolean {
    return this.#aside !== null;
  }

  /** The module, once there is a fit. */
  get engine(): DecisionEngine | null {
    return this.#engine;
  }

  /** What the person is trying, or what the document keeps. */
  get budget(): BudgetSetup {
    return this.#draft ?? this.#kept();
  }

  /** Whether the estimate is of another document than the one open. */
  get stale(): boolean {
    return this.#state.kind === 'fitted' && this.#made !== fingerprint();
  }

  /** Called when the document changes: what it no longer supports is dropped, what it asks for is begun. */
  follow(): void {
    session().addEventListener('undo', this.#undo);
    const now = fingerprint();
    const { response, sources } = session().document;
    const possible = response !== null && sources.some((source) => source.id === response.source);
    if (this.#made === now) {
      // Undo may have brought back another budget.
      if (this.#state.kind === 'fitted' && this.#draft === null) this.#allocate();
      return;
    }
    if (!possible) {
      this.#abort?.abort();
      this.sampler.rest();
      this.#made = now;
      this.#set({ kind: 'idle' });
      return;
    }
    void this.fit();
  }

  /** Keeps the setup in the document, then estimates. Throws `EngineError` when the document refuses it. */
  prepare(setup: ResponseSetup): void {
    session().run({ type: 'set_response', response: setup });
    if (this.#made !== fingerprint() || this.#state.kind !== 'fitting') void this.fit();
  }

  /** Keeps how curves are estimated, then estimates. Throws `EngineError` when the document refuses it. */
  choose(mix: MixSetup): void {
    session().run({ type: 'set_mix', mix });
    if (this.#made !== fingerprint()) void this.fit();
  }

  /**
   * Least squares first, which takes a moment and refuses what cannot be fitted; then the sampling, where it
   * is asked for.
   */
  async fit(): Promise<void> {
    this.#abort?.abort();
    this.sampler.rest();
    const abort = new AbortController();
    this.#abort = abort;
    this.#made = fingerprint();
    this.#draft = null;
    this.#answer = null;
    this.#set({ kind: 'fitting', done: 0, total: 0 });
    try {
      const task = engine().responseTask(session().text);
      const starting = DecisionEngine.start();
      prepareDates();
      this.#engine = await starting;
      const fit = await this.#engine.fitResponse(task, {
        signal: abort.signal,
        onProgress: (done, total) => {
          if (this.#abort === abort) this.#set({ kind: 'fitting', done, total });
        },
      });
      if (this.#abort !== abort) return;
      this.#task = task;
      this.#least = fit;
      this.#slow = null;
      this.#state = { kind: 'fitted', fit };
      this.#allocate();
      if (fit.channels.some(responds)) void this.sample();
    } catch (error) {
      if (this.#abort === abort) this.#set({ kind: 'failed', error: toEngineError(error) });
    }
  }

  stop(): void {
    this.#abort?.abort();
  }

  /** Samples the model that the document asks for; the answer then rests on its draws. */
  async sample(): Promise<void> {
    const { mix } = session().document;
    const [task, abort] = [this.#task, this.#abort];
    if (task === null || mix.method !== 'bayes') return;
    const engine = this.#engine!;
    let found: { fit: ResponseFit; asked: string; answer: Answer } | null = null;
    const sampled = await this.sampler.run(task, mix, async (own, signal) => {
      // So many draws take longer than a frame or two to read: aside, while the first answer stands.
      const [fit, budget] = [asFit(own.fit), this.budget];
      const answer: Answer = await engine.reallocateAside(fit, budget, { signal }).then(
        (reallocation) => ({ reallocation }),
        (error: unknown) => ({ error: toEngineError(error) }),
      );
      found = { fit, asked: JSON.stringify(budget), answer };
    });
    if (sampled === null || found === null || this.#abort !== abort) return;
    const { fit, asked, answer } = found as { fit: ResponseFit; asked: string; answer: Answer };
    this.#state = { kind: 'fitted', fit };
    if (asked === JSON.stringify(this.budget) && this.#frame === 0 && this.#aside === null) {
      this.#answer = answer;
      this.#changed();
    } else {
      this.#allocate();
    }
  }

  /**
   * The question as least squares answers it, on one known curve a channel: what can be shown step by step,
   * and tried by hand.
   */
  taught(): Reallocation | null {
    const { answer } = this;
    if (this.sampler.sampled === null || this.#least === null || this.#engine === null)
      return answer !== null && 'reallocation' in answer ? answer.reallocation : null;
    const asked = JSON.stringify(this.budget);
    if (this.#taught?.asked !== asked || this.#taught.least !== this.#least) {
      let found: Reallocation | null = null;
      try {
        found = this.#engine.reallocateOnce(this.#least, this.budget);
      } catch {
        // What the question lacks is told on the page that asks it.
      }
      this.#taught = { asked, least: this.#least, found };
    }
    return this.#taught.found;
  }

  /** Tries another budget: the answer follows at the next frame, the document is not touched. */
  attempt(budget: BudgetSetup): void {
    this.#draft = budget;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#allocate());
  }

  /**
   * Keeps what was tried, one step of undo; what the core refuses stays a draft until it is mended. Throws
   * `EngineError`.
   */
  settle(): void {
    const draft = this.#draft;
    if (draft === null) return;
    // A field can be left before the frame in which its answer was due.
    if (this.#frame !== 0) this.#allocate();
    this.#settleNext = this.#aside !== null;
    if (this.#settleNext || (this.#answer !== null && 'error' in this.#answer)) return;
    this.#draft = null;
    const same = JSON.stringify(draft) === JSON.stringify(this.#kept());
    if (!same) session().run({ type: 'set_budget', budget: draft });
  }

  /**
   * What was tried and still waits for its answer is what undo takes back; kept later, it would undo the
   * undoing.
   */
  readonly #undo = (event: Event): void => {
    if (this.#draft === null || this.#aside === null) return;
    event.preventDefault();
    this.giveUp();
    this.#allocate();
  };

  /** Gives up an answer that takes long, and what was tried with it. */
  giveUp(): void {
    this.#aside?.abort();
    this.#aside = null;
    this.#draft = null;
    this.#settleNext = false;
    this.#changed();
  }

  #kept(): BudgetSetup {
    const budget = wholeBudget(session().document.budget);
    if (this.#state.kind !== 'fitted') return budget;
    // What is said of channels that this estimate does not have would be refused.
    const names = new Set(this.#state.fit.channels.map((channel) => channel.name));
    return {
      ...budget,
      channels: budget.channels.filter((channel) => names.has(channel.name)),
      groups: budget.groups.map((group) => ({
        ...group,
        channels: group.channels.filter((name) => names.has(name)),
      })),
    };
  }

  #allocate(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#aside?.abort();
    this.#aside = null;
    if (this.#state.kind !== 'fitted' || this.#engine === null) return;
    if (this.#slow === this.budget.goal.kind) {
      void this.#allocateAside(this.#engine, this.#state.fit);
      return;
    }
    const start = performance.now();
    try {
      this.#answer = { reallocation: this.#engine.reallocate(this.#state.fit, this.budget) };
    } catch (error) {
      this.#answer = { error: toEngineError(error) };
    }
    if (performance.now() - start > SLOW) this.#slow = this.budget.goal.kind;
    this.#changed();
  }

  async #allocateAside(engine: DecisionEngine, fit: ResponseFit): Promise<void> {
    const aside = new AbortController();
    this.#aside = aside;
    this.#changed();
    const answer: Answer = await engine.reallocateAside(fit, this.budget, { signal: aside.signal }).then(
      (reallocation) => ({ reallocation }),
      (error: unknown) => ({ error: toEngineError(error) }),
    );
    // Another question, or none, was asked meanwhile.
    if (this.#aside !== aside) return;
    this.#aside = null;
    this.#answer = answer;
    if (this.#settleNext) {
      this.#settleNext = false;
      try {
        this.settle();
      } catch (error) {
        this.#answer = { error: toEngineError(error) };
      }
    }
    this.#changed();
  }

  #set(state: LabState): void {
    this.#state = state;
    if (state.kind !== 'fitted') this.#answer = null;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

function fingerprint(): string {
  const { response, mix, sources } = session().document;
  return JSON.stringify([
    response,
    mix,
    sources.find((source) => source.id === response?.source)?.table ?? null,
  ]);
}

export const lab = new Lab();
