// The page's end of a worker: one question at a time, its progress, and a cancel that ends the worker.

import { EngineError, PANIC } from './error';
import type { Reply, Request } from './worker';
import { workerAddress } from './worker-place';

export type Progress = (done: number, total: number) => void;

export interface AskOptions {
  onProgress?: Progress | undefined;
  /** Told how long the core worked on the answer, in milliseconds: the wait for its turn is not counted. */
  onTook?: ((milliseconds: number) => void) | undefined;
  /** Aborting ends the worker; the promise then rejects with the code `cancelled`. */
  signal?: AbortSignal | undefined;
}

interface Pending {
  resolve: (answer: unknown) => void;
  reject: (error: EngineError) => void;
  options: AskOptions;
}

export class Remote {
  readonly #worker: Worker;
  /** In the order in which they were asked. */
  readonly #pending: Pending[] = [];
  #ended: EngineError | undefined;

  constructor(module: WebAssembly.Module, glue: string) {
    this.#worker = new Worker(workerAddress(), { type: __ALONE__ ? 'classic' : 'module', name: 'levier' });
    this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#hear(data);
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.end(new EngineError({ code: 'worker_failed', message: event.message }));
    };
    // If the module fails to start, every later question is refused.
    void this.ask({ type: 'start', module, glue }).catch((error: EngineError) => this.end(error));
  }

  /** Whether it takes no more questions. */
  get ended(): boolean {
    return this.#ended !== undefined;
  }

  ask(request: Request, options: AskOptions = {}): Promise<unknown> {
    const { signal } = options;
    const cancel = (): void => this.end();
    if (signal?.aborted) cancel();
    if (this.#ended) return Promise.reject(this.#ended);
    signal?.addEventListener('abort', cancel, { once: true });
    return new Promise<unknown>((resolve, reject) => {
      this.#pending.push({ resolve, reject, options });
      this.#worker.postMessage(request);
    }).finally(() => signal?.removeEventListener('abort', cancel));
  }

  end(error = new EngineError({ code: 'cancelled' })): void {
    this.#ended ??= error;
    this.#worker.terminate();
    for (const { reject } of this.#pending.splice(0)) reject(this.#ended);
  }

  #hear(reply: Reply): void {
    if (reply.type === 'progress') {
      this.#pending[0]?.options.onProgress?.(reply.done, reply.total);
    } else if (reply.type === 'answer') {
      const answered = this.#pending.shift();
      answered?.options.onTook?.(reply.took);
      answered?.resolve(reply.answer);
    } else {
      const error = new EngineError(reply.error);
      // A panicked instance is not called again: its worker goes with it.
      if (error.code === PANIC) this.end(error);
      else this.#pending.shift()?.reject(error);
    }
  }
}
