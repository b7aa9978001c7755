// What is asked of an answer once it is there, in a worker of its own: a goal takes some hundred evaluations,
// each of which may go through a hundred looks or a list of thousands.

import { EngineError } from '../engine/error';
import { Remote, type AskOptions } from '../engine/remote';
import { glueAddress } from '../engine/wasm';
import { workerModule } from '../engine/worker-module';
import type { AnalysisKinds } from './contract';
import type { Calculators } from './engine';

let remote: Remote | null = null;

/** The worker; a cancelled or panicked one is replaced. */
async function ready(): Promise<Remote> {
  const module = await workerModule('desk_bg.wasm');
  if (remote === null || remote.ended) remote = new Remote(module, glueAddress('desk.js'));
  return remote;
}

/** Asks in the worker; where none can start, on the page itself. Rejects with `EngineError`. */
export async function askApart<K extends keyof AnalysisKinds>(
  calculators: Calculators,
  kind: K,
  operation: string,
  request: AnalysisKinds[K][0],
  options: AskOptions,
): Promise<AnalysisKinds[K][1]> {
  const at = await ready();
  // Given up before it was put: the worker goes on with what others ask.
  if (options.signal?.aborted === true) throw new EngineError({ code: 'cancelled' });
  const inputs = [operation, JSON.stringify(request)];
  try {
    return (await at.ask({ type: 'call', name: kind, inputs }, options)) as AnalysisKinds[K][1];
  } catch (error) {
    if (!(error instanceof EngineError && error.code === 'worker_failed')) throw error;
    return calculators.analyse(kind, operation, request);
  }
}
