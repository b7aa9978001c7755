// Long work, each in a worker of its own: progress, and a cancel that ends the thread.

import type { ImportOptions, Imported, MixStats, ResponseFit } from './contract';
import { EngineError, PANIC } from './error';
import type { ChainAsked, Input, Reply, Request } from './worker';

export type Progress = (done: number, total: number) => void;

export interface JobOptions {
  onProgress?: Progress | undefined;
  /** Aborting ends the worker; the promise then rejects with the code `cancelled`. */
  signal?: AbortSignal | undefined;
}

const policy = window.trustedTypes?.createPolicy('levier', {
  createScriptURL(url: string) {
    if (new URL(url).origin !== location.origin) throw new TypeError(`not a script of this site: ${url}`);
    return url;
  },
});

function workerAddress(): string {
  const url = new URL(`./worker.js?v=${__BUILD__}`, document.baseURI).href;
  return (policy ? policy.createScriptURL(url) : url) as string;
}

export class Job {
  readonly #worker: Worker;
  #settle: { resolve: (reply: Reply) => void; reject: (error: EngineError) => void } | undefined;
  #progress: Progress | undefined;
  #ended: EngineError | undefined;

  constructor(module: WebAssembly.Module, glue: string) {
    this.#worker = new Worker(workerAddress(), { type: 'module', name: 'levier' });
    this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.type === 'progress') {
        this.#progress?.(data.done, data.total);
      } else if (data.type === 'failed') {
        const error = new EngineError(data.error);
        // A panicked instance is not called again: its worker goes with it.
        if (error.code === PANIC) this.end(error);
        else this.#take()?.reject(error);
      } else {
        this.#take()?.resolve(data);
      }
    };
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.end(new EngineError({ code: 'worker_failed', message: event.message }));
    };
    this.#post({ type: 'start', module, glue });
  }

  ask(request: Request, { onProgress, signal }: JobOptions = {}): Promise<Reply> {
    if (this.#ended) return Promise.reject(this.#ended);
    this.#progress = onProgress;
    const cancel = (): void => this.end(new EngineError({ code: 'cancelled' }));
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    return new Promise<Reply>((resolve, reject) => {
      this.#settle = { resolve, reject };
      if (this.#ended) reject(this.#ended);
      else this.#post(request);
    }).finally(() => signal?.removeEventListener('abort', cancel));
  }

  /** Whether it takes no more questions. */
  get ended(): boolean {
    return this.#ended !== undefined;
  }

  end(error = new EngineError({ code: 'cancelled' })): void {
    this.#ended ??= error;
    this.#worker.terminate();
    this.#take()?.reject(this.#ended);
  }

  #post(request: Request): void {
    this.#worker.postMessage(request);
  }

  #take() {
    const settle = this.#settle;
    this.#settle = undefined;
    return settle;
  }
}

/** A file held by a worker: it can be finished again with other options until it is closed. */
export class OpenFile {
  readonly #job: Job;
  constructor(
    job: Job,
    readonly name: string,
    readonly size: number,
  ) {
    this.#job = job;
  }

  async finish(options: ImportOptions = {}, job: JobOptions = {}): Promise<Imported> {
    const reply = await this.#job.ask({ type: 'finish', options }, job);
    if (reply.type !== 'imported') throw new EngineError({ code: 'unexpected' });
    return reply.imported;
  }

  close(): void {
    this.#job.end();
  }
}

/** Reads a file into a worker. */
export async function openFile(
  module: WebAssembly.Module,
  glue: string,
  file: File,
  options: JobOptions,
): Promise<OpenFile> {
  const job = new Job(module, glue);
  try {
    await job.ask({ type: 'read', file }, options);
    return new OpenFile(job, file.name, file.size);
  } catch (error) {
    job.end();
    throw error;
  }
}

/** Fits a response task, as JSON text, in a worker. */
export async function fit(
  module: WebAssembly.Module,
  glue: string,
  task: string,
  options: JobOptions,
): Promise<ResponseFit> {
  const job = new Job(module, glue);
  try {
    const reply = await job.ask({ type: 'fit', task }, options);
    if (reply.type !== 'fitted') throw new EngineError({ code: 'unexpected' });
    return reply.fit;
  } finally {
    job.end();
  }
}

/** Samples a chain of the mix model in a worker; progress is in draws. */
export async function sampleChain(
  module: WebAssembly.Module,
  glue: string,
  chain: ChainAsked,
  options: JobOptions,
): Promise<{ draws: Float64Array; stats: MixStats }> {
  const job = new Job(module, glue);
  try {
    const reply = await job.ask({ type: 'sample', chain }, options);
    if (reply.type !== 'sampled') throw new EngineError({ code: 'unexpected' });
    return reply;
  } finally {
    job.end();
  }
}

/** One call of an export of a module, in a worker: for what takes longer than a frame or two. */
export async function ask<T>(
  module: WebAssembly.Module,
  glue: string,
  name: string,
  inputs: readonly Input[],
  options: JobOptions,
): Promise<T> {
  const job = new Job(module, glue);
  try {
    const reply = await job.ask({ type: 'ask', name, inputs }, options);
    if (reply.type !== 'answer') throw new EngineError({ code: 'unexpected' });
    return reply.answer as T;
  } finally {
    job.end();
  }
}
