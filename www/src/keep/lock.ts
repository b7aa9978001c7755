// One tab at a time: the lock around every look at the store that may write.

import { EngineError } from '../engine/error';

const LOCK = 'levier:workspace';
/** Milliseconds that a save waits for another tab. */
const PATIENCE = 8000;

/**
 * A tab that holds the lock and hangs must not keep this one from saying so: rejects with `storage_busy`
 * after some seconds.
 */
export async function locked<T>(use: () => T | Promise<T>): Promise<T> {
  // Without locks (an insecure address) the revision check still finds the other tab's save.
  if (!('locks' in navigator)) return use();
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), PATIENCE);
  try {
    return await navigator.locks.request(LOCK, { signal: waiting.signal }, () => {
      clearTimeout(timer);
      return use();
    });
  } catch (error) {
    if (waiting.signal.aborted) throw new EngineError({ code: 'storage_busy' });
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
