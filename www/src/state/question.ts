// A question that takes a while: under way, answered, failed, stopped. It belongs to a store, so that its
// answer outlives the page that asked.

import { toEngineError, type EngineError } from '../engine/error';
import type { AskOptions } from '../engine/remote';
import { signal } from './signals';

export type Asked<T> =
  | { kind: 'none' }
  /** `last` is the answer to the question before; `total` is 0 until the work says how much there is. */
  | { kind: 'working'; last: T | null; done: number; total: number }
  /** `asked` is the key of the question that was answered. */
  | { kind: 'done'; asked: string; value: T }
  | { kind: 'failed'; asked: string; error: EngineError }
  | { kind: 'stopped' };

type Work<T> = (options: Required<Pick<AskOptions, 'signal' | 'onProgress'>>) => Promise<T>;

/** Questions typed faster than this are not all asked, in ms. */
const REST = 150;

export class Question<T> {
  readonly #state = signal<Asked<T>>({ kind: 'none' });
  #key = '';
  #abort: AbortController | null = null;
  #timer = 0;
  readonly #rest: number;

  /** `rest`: how long a question stands, in milliseconds, before it is asked. */
  constructor(rest = REST) {
    this.#rest = rest;
  }

  get state(): Asked<T> {
    return this.#state.value;
  }

  /** The last answer, of this question or, while this one is being asked, of the one before. */
  get value(): T | null {
    return lastOf(this.state);
  }

  get error(): EngineError | null {
    return this.state.kind === 'failed' ? this.state.error : null;
  }

  /** Asks after a short rest, unless this is the question already asked. A drawing may call it. */
  ask(key: string, work: Work<T>): void {
    if (key === this.#key) return;
    this.#begin(key);
    this.#timer = window.setTimeout(() => void this.#run(key, work), this.#rest);
  }

  /** Asks at once, also what was asked before. */
  async start(key: string, work: Work<T>): Promise<void> {
    this.#begin(key);
    await this.#run(key, work);
  }

  #begin(key: string): void {
    const last = lastOf(this.#state.peek());
    this.#leave();
    this.#key = key;
    this.#state.value = { kind: 'working', last, done: 0, total: 0 };
  }

  async #run(key: string, work: Work<T>): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    const { signal } = abort;
    const onProgress = (done: number, total: number): void => {
      const state = this.#state.peek();
      if (this.#abort === abort && state.kind === 'working') this.#state.value = { ...state, done, total };
    };
    const state = await work({ signal, onProgress }).then(
      (value): Asked<T> => ({ kind: 'done', asked: key, value }),
      (error: unknown): Asked<T> => ({ kind: 'failed', asked: key, error: toEngineError(error) }),
    );
    if (this.#abort === abort) this.#state.value = state;
  }

  /** The person does not wait: another question is asked, this one is not. */
  stop(): void {
    this.#leave();
    this.#state.value = { kind: 'stopped' };
  }

  /** Nobody asks any more: what comes too late is not heard. */
  drop(): void {
    this.#leave();
    this.#key = '';
    this.#state.value = { kind: 'none' };
  }

  /** The page is left: what is under way is given up, and asked again at the next drawing. */
  rest(): void {
    if (this.#state.peek().kind === 'working') this.drop();
  }

  #leave(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#abort = null;
  }
}

function lastOf<T>(state: Asked<T>): T | null {
  return state.kind === 'done' ? state.value : state.kind === 'working' ? state.last : null;
}
