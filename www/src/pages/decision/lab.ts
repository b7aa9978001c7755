// The estimate in hand and what follows from it. It outlives the page, and is made again from the document after a reload.

import { engine, session } from '../../app/context';
import {
  DecisionEngine, toEngineError, type BudgetSetup, type EngineError, type Reallocation, type ResponseFit, type ResponseSetup,
} from '../../engine';

export type LabState =
  | { kind: 'idle' }
  | { kind: 'fitting'; done: number; total: number }
  | { kind: 'failed'; error: EngineError }
  | { kind: 'fitted'; fit: ResponseFit };

export type Answer = { reallocation: Reallocation } | { error: EngineError };

/** Today's total, to be spent in full, with the default bounds. */
export const PLAIN: BudgetSetup = { total: null, constraint: 'eq', channels: [] };

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

  get state(): LabState {
    return this.#state;
  }

  get answer(): Answer | null {
    return this.#answer;
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

  async fit(): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#made = fingerprint();
    this.#draft = null;
    this.#answer = null;
    this.#set({ kind: 'fitting', done: 0, total: 0 });
    try {
      const task = engine().responseTask(session().text);
      this.#engine = await DecisionEngine.start();
      const fit = await this.#engine.fitResponse(task, {
        signal: abort.signal,
        onProgress: (done, total) => {
          if (this.#abort === abort) this.#set({ kind: 'fitting', done, total });
        },
      });
      if (this.#abort !== abort) return;
      this.#state = { kind: 'fitted', fit };
      this.#allocate();
    } catch (error) {
      if (this.#abort === abort) this.#set({ kind: 'failed', error: toEngineError(error) });
    }
  }

  stop(): void {
    this.#abort?.abort();
  }

  /** Tries another budget: the answer follows at the next frame, the document is not touched. */
  attempt(budget: BudgetSetup): void {
    this.#draft = budget;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#allocate());
  }

  /** Keeps what was tried, one step of undo; what the core refuses stays a draft until it is mended. Throws `EngineError`. */
  settle(): void {
    const draft = this.#draft;
    if (draft === null) return;
    // A field can be left before the frame in which its answer was due.
    if (this.#frame !== 0) this.#allocate();
    if (this.#answer !== null && 'error' in this.#answer) return;
    this.#draft = null;
    const same = JSON.stringify(draft) === JSON.stringify(this.#kept());
    if (!same) session().run({ type: 'set_budget', budget: draft });
  }

  #kept(): BudgetSetup {
    const budget = session().document.budget ?? PLAIN;
    if (this.#state.kind !== 'fitted') return budget;
    // Bounds of channels that this estimate does not have would be refused.
    const names = new Set(this.#state.fit.channels.map((channel) => channel.name));
    return { ...budget, channels: budget.channels.filter((channel) => names.has(channel.name)) };
  }

  #allocate(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.#state.kind !== 'fitted' || this.#engine === null) return;
    try {
      this.#answer = { reallocation: this.#engine.reallocate(this.#state.fit, this.budget) };
    } catch (error) {
      this.#answer = { error: toEngineError(error) };
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
  const { response, sources } = session().document;
  return JSON.stringify([response, sources.find((source) => source.id === response?.source)?.table ?? null]);
}

export const lab = new Lab();
