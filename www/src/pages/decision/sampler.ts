// The sampling behind the answer: under way, stopped, failed or done. It outlives the page, as the lab does.

import { session } from '../../app/context';
import {
  BayesEngine,
  lab,
  toEngineError,
  type EngineError,
  type Fit,
  type MixModel,
  type MixSetup,
  type ResponseTask,
  type Sampled,
  type SamplingProgress,
} from '../../engine';
import { computed, signal } from '../../state/signals';

export type SamplingState =
  /** Least squares was chosen, or no channel has anything to sample. */
  | { kind: 'off' }
  | { kind: 'running'; progress: SamplingProgress | null }
  /** The reader stopped it: the first answer stays. */
  | { kind: 'stopped' }
  | { kind: 'failed'; error: EngineError }
  | { kind: 'done'; sampled: Sampled };

/**
 * Verdicts after which nothing is settled: the chains disagree, or there is nothing to compare a chain with.
 */
const UNSETTLED: ReadonlySet<string> = new Set(['not_converged', 'one_chain']);

export function isSettled({ sampled }: Fit): boolean {
  return sampled === null || !sampled.sampling.verdicts.some((verdict) => UNSETTLED.has(verdict));
}

export class Sampler {
  readonly #state = signal<SamplingState>({ kind: 'off' });
  readonly #sampled = computed(() => (this.#state.value.kind === 'done' ? this.#state.value.sampled : null));
  #abort: AbortController | null = null;

  get state(): SamplingState {
    return this.#state.value;
  }

  /** What was sampled, when the answer rests on it. */
  get sampled(): Sampled | null {
    return this.#sampled.value;
  }

  /**
   * Samples, then lets `finish` work out what rests on it; null when it was stopped or failed, which `state`
   * then says.
   */
  async run(
    task: ResponseTask,
    mix: MixSetup,
    finish: (sampled: Sampled, signal: AbortSignal) => Promise<void>,
  ): Promise<Sampled | null> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const { signal } = abort;
    this.#set({ kind: 'running', progress: null });
    try {
      const bayes = await BayesEngine.start();
      const model = await bayes.model(task, mix.model, { signal });
      const size = { chains: mix.chains, tune: mix.tune, draws: mix.draws };
      const sampled = await bayes.sample(task, model, size, task.setup.seed, {
        signal,
        onProgress: (progress) => {
          if (this.#abort === abort) this.#set({ kind: 'running', progress });
        },
      });
      await finish(sampled, signal);
      signal.throwIfAborted();
      if (this.#abort !== abort) return null;
      this.#set({ kind: 'done', sampled });
      return sampled;
    } catch (error) {
      if (this.#abort !== abort) return null;
      const failure = toEngineError(error);
      this.#set(
        signal.aborted || failure.code === 'cancelled'
          ? { kind: 'stopped' }
          : { kind: 'failed', error: failure },
      );
      return null;
    }
  }

  /** By the reader: said on the page. */
  stop(): void {
    this.#abort?.abort();
  }

  /** Because what it was asked for is no longer asked. */
  rest(): void {
    const abort = this.#abort;
    this.#abort = null;
    abort?.abort();
    this.#set({ kind: 'off' });
  }

  #set(state: SamplingState): void {
    this.#state.value = state;
  }
}

/**
 * The model that the document asks to be sampled, complete; its priors are those of the data where nothing
 * was said.
 */
export async function currentModel(signal: AbortSignal): Promise<{ task: ResponseTask; model: MixModel }> {
  const task = await lab.responseTask(session().text);
  const bayes = await BayesEngine.start();
  return { task, model: await bayes.model(task, session().document.mix.model, { signal }) };
}
