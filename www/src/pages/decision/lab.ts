// The estimate in hand and what follows from it. It outlives the page, and is made again from the document
// after a reload.

import { Question } from '../../state/question';
import { numberOf } from './waiting';
import { session } from '../../app/context';
import {
  decisionEngine,
  lab as questions,
  toEngineError,
  wholeBudget,
  type BudgetSetup,
  type DecisionEngine,
  type EngineError,
  type MixSetup,
  type Reallocation,
  type Fit,
  type ResponseSetup,
  type ResponseTask,
} from '../../engine';
import { prepareDates } from '../../i18n';
import { Changes } from '../../state/signals';
import { responds } from './estimate';
import { Sampler } from './sampler';

export type LabState =
  | { kind: 'idle' }
  | { kind: 'fitting'; done: number; total: number }
  | { kind: 'failed'; error: EngineError }
  | { kind: 'fitted'; fit: Fit };

export type Answer = { reallocation: Reallocation } | { error: EngineError };

/** The question as the core is asked it: a plan begins no earlier than today, unless a day is chosen. */
export function dated(budget: BudgetSetup): BudgetSetup {
  const { step = null, start = null, count = null } = budget.booking ?? {};
  return { ...budget, booking: { step, start: start ?? session().today(), count } };
}

/** An answer that took longer is asked of a worker of its own the next time, so that it can be given up. */
const SLOW = 50;

class Lab {
  /** Told when the parts below have changed together. */
  readonly #changes = new Changes();
  #state: LabState = { kind: 'idle' };
  /** What the estimate was made of; another setup or other sources make it stale. */
  #made: string | null = null;
  #abort: AbortController | null = null;
  #draft: BudgetSetup | null = null;
  #answer: Answer | null = null;
  /** The answer by least squares to the question as it stands, once that of the draws has taken its place. */
  #replaced: Reallocation | null = null;
  #frame = 0;
  #engine: DecisionEngine | null = null;
  #task: ResponseTask | null = null;
  #least: Fit | null = null;
  readonly #taught = new Question<Reallocation>(0);
  readonly sampler = new Sampler();
  /** The goal whose last answer was slow. */
  #slow: string | null = null;
  /** The answer being worked out; `long` when that takes a worker of its own. */
  #asking: { abort: AbortController; long: boolean } | null = null;
  /** The question has changed since. */
  #askAgain = false;
  #settleNext = false;

  get state(): LabState {
    this.#changes.follow();
    return this.#state;
  }

  get answer(): Answer | null {
    this.#changes.follow();
    return this.#answer;
  }

  get replaced(): Reallocation | null {
    this.#changes.follow();
    return this.#replaced;
  }

  /** Whether the answer on the page is of an earlier question, and the one asked is being worked out. */
  get working(): boolean {
    this.#changes.follow();
    return this.#asking?.long === true;
  }

  /** What answers, once a fit is asked for. */
  get engine(): DecisionEngine | null {
    return this.#engine;
  }

  /** What the person is trying, or what the document keeps. */
  get budget(): BudgetSetup {
    this.#changes.follow();
    return this.#draft ?? this.#kept();
  }

  /** Whether the estimate is of another document than the one open. */
  get stale(): boolean {
    return this.#state.kind === 'fitted' && this.#made !== fingerprint();
  }

  /** Called when the document changes: what it no longer supports is dropped, what it asks for is begun. */
  follow(): void {
    session().undoFirst(this.#dropTried);
    const now = fingerprint();
    const { response, sources } = session().document;
    const possible = response !== null && sources.some((source) => source.id === response.source);
    if (this.#made === now) {
      // Undo may have brought back another budget.
      if (this.#state.kind === 'fitted' && this.#draft === null) void this.#allocate();
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
      prepareDates();
      this.#engine = decisionEngine;
      const task = await questions.responseTask(session().text);
      if (this.#abort !== abort) return;
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
      await this.#allocate();
      if (this.#abort === abort && fit.channels.some(responds)) void this.sample();
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
    let found: { fit: Fit; asked: string; answer: Answer } | null = null;
    const sampled = await this.sampler.run(task, mix, async (own, signal) => {
      // So many draws take longer than a frame or two to read: aside, while the first answer stands.
      const { fit } = own;
      const { budget } = this;
      const answer: Answer = await engine.reallocateAside(fit, dated(budget), { signal }).then(
        (reallocation) => ({ reallocation }),
        (error: unknown) => ({ error: toEngineError(error) }),
      );
      found = { fit, asked: JSON.stringify(budget), answer };
    });
    if (sampled === null || found === null || this.#abort !== abort) return;
    const { fit, asked, answer } = found as { fit: Fit; asked: string; answer: Answer };
    this.#state = { kind: 'fitted', fit };
    if (asked === JSON.stringify(this.budget) && this.#frame === 0 && this.#asking === null) {
      const before = this.#answer;
      this.#replaced = before !== null && 'reallocation' in before ? before.reallocation : null;
      this.#answer = answer;
      this.#changed();
    } else {
      void this.#allocate();
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
    const [engine, least, { budget }] = [this.#engine, this.#least, this];
    this.#taught.ask(JSON.stringify([numberOf(least), budget]), () =>
      engine.reallocateOnce(least, dated(budget)),
    );
    // What the question lacks is told on the page that asks it.
    return this.#taught.state.kind === 'done' ? this.#taught.state.value : null;
  }

  /** Tries another budget: the answer follows at the next frame, the document is not touched. */
  attempt(budget: BudgetSetup): void {
    this.#draft = budget;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => void this.#allocate());
  }

  /**
   * Keeps what was tried, one step of undo; what the core refuses stays a draft until it is mended. Throws
   * `EngineError`.
   */
  settle(): void {
    const draft = this.#draft;
    if (draft === null) return;
    // A field can be left before the frame in which its answer was due.
    if (this.#frame !== 0) void this.#allocate();
    this.#settleNext = this.#asking !== null;
    if (this.#settleNext || (this.#answer !== null && 'error' in this.#answer)) return;
    this.#draft = null;
    const same = JSON.stringify(draft) === JSON.stringify(this.#kept());
    if (!same) session().run({ type: 'set_budget', budget: draft });
  }

  /**
   * What was tried and still waits for its answer is what undo takes back; kept later, it would undo the
   * undoing.
   */
  readonly #dropTried = (): boolean => {
    if (this.#draft === null || this.#asking === null) return false;
    this.giveUp();
    void this.#allocate();
    return true;
  };

  /** Gives up an answer that takes long, and what was tried with it. */
  giveUp(): void {
    this.#drop();
    this.#draft = null;
    this.#settleNext = false;
    this.#changed();
  }

  #kept(): BudgetSetup {
    const budget = wholeBudget(session().document.budget);
    if (this.#state.kind !== 'fitted') return budget;
    // What is said of channels that this estimate does not have would be refused.
    const fitted = new Set(this.#state.fit.channels.map((channel) => channel.name));
    const judged = budget.judged.filter(({ name }) => !fitted.has(name));
    const names = new Set([...fitted, ...judged.map(({ name }) => name)]);
    return {
      ...{ ...budget, judged },
      channels: budget.channels.filter((channel) => names.has(channel.name)),
      groups: budget.groups.map((group) => ({
        ...group,
        channels: group.channels.filter((name) => names.has(name)),
      })),
    };
  }

  /**
   * Works out the answer; the one before stands until then. A question that is quick is not given up for the
   * next.
   */
  async #allocate(): Promise<void> {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#replaced = null;
    if (this.#asking?.long === false && this.#state.kind === 'fitted') {
      this.#askAgain = true;
      return;
    }
    this.#drop();
    if (this.#state.kind !== 'fitted' || this.#engine === null) return;
    const [engine, { fit }, { budget }] = [this.#engine, this.#state, this];
    const abort = new AbortController();
    const asking = { abort, long: this.#slow === budget.goal.kind };
    this.#asking = asking;
    if (asking.long) this.#changed();
    let took = 0;
    const question = asking.long
      ? engine.reallocateAside(fit, dated(budget), { signal: abort.signal })
      : engine.reallocate(fit, dated(budget), { onTook: (milliseconds) => (took = milliseconds) });
    const answer: Answer = await question.then(
      (reallocation) => ({ reallocation }),
      (error: unknown) => ({ error: toEngineError(error) }),
    );
    // Another question, or none, was asked meanwhile.
    if (this.#asking !== asking) return;
    this.#asking = null;
    if (took > SLOW) this.#slow = budget.goal.kind;
    if (this.#askAgain) return this.#allocate();
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

  /** What is being asked is not heard any more. */
  #drop(): void {
    this.#asking?.abort.abort();
    this.#asking = null;
    this.#askAgain = false;
  }

  #set(state: LabState): void {
    this.#state = state;
    if (state.kind !== 'fitted') {
      this.#drop();
      this.#answer = null;
      this.#replaced = null;
    }
    this.#changed();
  }

  #changed(): void {
    this.#changes.tell();
  }
}

function fingerprint(): string {
  const { response, mix, sources } = session().document;
  return JSON.stringify([
    response,
    mix,
    sources.find((source) => source.id === response?.source)?.content ?? null,
  ]);
}

export const lab = new Lab();
