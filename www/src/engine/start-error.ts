// Why the engine could not start.

import type { PageCode } from './error';

/** Why the engine could not start: each has its own static message. */
export type StartFailure = 'refused' | 'missing' | 'not_wasm' | 'outdated' | 'broken';

export class EngineStartError extends Error {
  override name = 'EngineStartError';
  constructor(
    readonly failure: StartFailure,
    readonly cause_: unknown,
  ) {
    super(`engine: ${failure}: ${cause_ instanceof Error ? cause_.message : String(cause_)}`);
  }

  /** As an error of the core, for a page that is already drawn. */
  get code(): PageCode {
    return this.failure === 'outdated' ? 'outdated' : 'worker_failed';
  }
}
