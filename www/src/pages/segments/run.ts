// Work that is begun by a button: its progress, its answer, and what it was asked, so that a stale answer
// says so.

import { toEngineError, type EngineError, type AskOptions } from '../../engine';

export type Running<T> =
  | { kind: 'none' }
  | { kind: 'working'; done: number; total: number }
  | { kind: 'done'; asked: string; value: T }
  | { kind: 'failed'; asked: string; error: EngineError };

export class Run<T> {
  state: Running<T> = { kind: 'none' };
  #abort: AbortController | null = null;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  async start(asked: string, question: (options: AskOptions) => Promise<T>): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.state = { kind: 'working', done: 0, total: 0 };
    this.#changed();
    const onProgress = (done: number, total: number): void => {
      if (this.#abort !== abort) return;
      this.state = { kind: 'working', done, total };
      this.#changed();
    };
    try {
      const value = await question({ signal: abort.signal, onProgress });
      if (this.#abort === abort) this.state = { kind: 'done', asked, value };
    } catch (thrown) {
      const error = toEngineError(thrown);
      if (this.#abort === abort)
        this.state = error.code === 'cancelled' ? { kind: 'none' } : { kind: 'failed', asked, error };
    }
    if (this.#abort === abort) this.#changed();
  }

  stop(): void {
    this.#abort?.abort();
  }

  /** The table is another one. */
  drop(): void {
    this.#abort?.abort();
    this.#abort = null;
    this.state = { kind: 'none' };
  }
}
