// The module that samples the mix model: loaded when a page first samples. All of its work is done in
// workers, one a chain; nothing of it runs beside the page.

import type { Fit, MixModel, MixPrior, MixStats, ResponseTask, SampledFit } from './contract';
import { Pace } from './pace';
import { Remote, type AskOptions } from './remote';
import { compileModule, glueAddress } from './wasm';
import type { Input } from './worker';

const GLUE = 'bayes.js';
/** Chains that run at once, where the machine has as many processors. */
const MOST_AT_ONCE = 4;

export interface SamplingSize {
  chains: number;
  /** Draws of warm-up a chain. */
  tune: number;
  /** Draws kept a chain. */
  draws: number;
}

export interface SamplingProgress {
  /** Draws done, over all chains, those of the warm-up included. */
  done: number;
  total: number;
  /** Seconds left, once the pace is known. */
  left: number | null;
}

export interface SampleOptions {
  onProgress?: ((progress: SamplingProgress) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * A sampled model: its answer, and the draws behind it, chain after chain, as `MixStats.parameters` names
 * them.
 */
export interface Sampled {
  fit: Fit & { sampled: SampledFit };
  model: MixModel;
  draws: Float64Array;
  stats: MixStats[];
}

interface Chain {
  draws: Float64Array;
  stats: MixStats;
}

let started: Promise<BayesEngine> | undefined;

export class BayesEngine {
  readonly #module: WebAssembly.Module;
  /** The last question and its answer: asked again, it is not sampled again. */
  #last: { asked: string; sampled: Sampled } | null = null;

  private constructor(module: WebAssembly.Module) {
    this.#module = module;
  }

  /** The one of the site; rejects with `EngineStartError`, and may be asked again then. */
  static start(): Promise<BayesEngine> {
    started ??= compileModule('bayes_bg.wasm')
      .then((module) => new BayesEngine(module))
      .catch((error: unknown) => {
        started = undefined;
        throw error;
      });
    return started;
  }

  /** The model to sample: the one kept, and the defaults of what it does not say. */
  model(task: ResponseTask, kept: MixModel | null, options: AskOptions = {}): Promise<MixModel> {
    return this.#ask('mixModel', [JSON.stringify(task), JSON.stringify(kept)], options);
  }

  /** What the priors say before the data. */
  prior(task: ResponseTask, model: MixModel, seed: number, options: AskOptions = {}): Promise<MixPrior> {
    return this.#ask('mixPriorPredictive', [JSON.stringify(task), JSON.stringify(model), seed], options);
  }

  /**
   * The same whatever the number of workers: each chain has streams of its own from the seed, and they are
   * joined in order.
   */
  async sample(
    asked: ResponseTask,
    model: MixModel,
    size: SamplingSize,
    seed: number,
    { onProgress, signal }: SampleOptions = {},
  ): Promise<Sampled> {
    const [task, text] = [JSON.stringify(asked), JSON.stringify(model)];
    const question = JSON.stringify([task, text, size, seed]);
    if (this.#last?.asked === question) return this.#last.sampled;
    const all = new AbortController();
    const stop = (): void => all.abort();
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
    try {
      const chains = await this.#chains(task, text, size, seed, all.signal, onProgress);
      const draws = joined(chains.map((chain) => chain.draws));
      const stats = chains.map((chain) => chain.stats);
      const fit = await this.#ask<Sampled['fit']>('mixSummary', [task, text, draws, JSON.stringify(stats)], {
        signal: all.signal,
      });
      const sampled = { fit, model, draws, stats };
      this.#last = { asked: question, sampled };
      return sampled;
    } finally {
      // One chain that fails takes the others with it.
      stop();
      signal?.removeEventListener('abort', stop);
    }
  }

  async #chains(
    task: string,
    model: string,
    size: SamplingSize,
    seed: number,
    signal: AbortSignal,
    onProgress?: (progress: SamplingProgress) => void,
  ): Promise<Chain[]> {
    const done = Array.from({ length: size.chains }, () => 0);
    const total = size.chains * (size.tune + size.draws);
    const pace = new Pace();
    const found: Chain[] = [];
    let next = 0;
    const lane = async (): Promise<void> => {
      while (next < size.chains) {
        const chain = next++;
        found[chain] = await this.#chain([task, model, chain, seed, size.tune, size.draws], {
          signal,
          onProgress: (own) => {
            done[chain] = own;
            const all = done.reduce((sum, one) => sum + one, 0);
            onProgress?.({ done: all, total, left: pace.left(all, total, performance.now()) });
          },
        });
      }
    };
    const atOnce = Math.min(size.chains, MOST_AT_ONCE, Math.max(1, navigator.hardwareConcurrency));
    await Promise.all(Array.from({ length: atOnce }, lane));
    return found;
  }

  /** A chain in a worker of its own; progress is in draws. */
  #chain(asked: readonly Input[], options: AskOptions): Promise<Chain> {
    return this.#worker(async (remote) => {
      await remote.ask({ type: 'make', of: 'MixChain', inputs: asked, as: 'chain' }, options);
      const of = (name: string): Promise<unknown> =>
        remote.ask({ type: 'call', on: 'chain', name, inputs: [], progress: name === 'run' }, options);
      await of('run');
      return { draws: (await of('draws')) as Float64Array, stats: (await of('stats')) as MixStats };
    });
  }

  #ask<T>(name: string, inputs: readonly Input[], options: AskOptions): Promise<T> {
    return this.#worker(async (remote) => (await remote.ask({ type: 'call', name, inputs }, options)) as T);
  }

  async #worker<T>(use: (remote: Remote) => Promise<T>): Promise<T> {
    const remote = new Remote(this.#module, glueAddress(GLUE));
    try {
      return await use(remote);
    } finally {
      remote.end();
    }
  }
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
