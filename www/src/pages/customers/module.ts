// The module of customers for what needs no table: started when it is first asked.

import { AudienceEngine, EngineError, toEngineError } from '../../engine';

let engine: AudienceEngine | null = null;
let failure: EngineError | null = null;

/** The module; null until it is there, and `changed` is called when it is, or when it will not be. */
export function module(changed: () => void): { engine: AudienceEngine | null; failure: EngineError | null } {
  if (engine === null && failure === null) {
    AudienceEngine.start().then(
      (started) => {
        engine = started;
        changed();
      },
      (error: unknown) => {
        failure =
          error instanceof Error && error.name === 'EngineStartError'
            ? new EngineError({ code: 'worker_failed', message: error.message })
            : toEngineError(error);
        changed();
      },
    );
  }
  return { engine, failure };
}

/** What the core answers, or why it does not. */
export function answered<T>(ask: () => T): { value: T; error: null } | { value: null; error: EngineError } {
  try {
    return { value: ask(), error: null };
  } catch (error) {
    return { value: null, error: toEngineError(error) };
  }
}
