// What is asked of an answer once it is there, in a worker of its own: a goal takes some hundred evaluations,
// each of which may go through a hundred looks or a list of thousands.

import { EngineError } from '../engine/error';
import { Remote, type AskOptions } from '../engine/remote';
import { glueAddress } from '../engine/wasm';
import { workerModule } from '../engine/worker-module';
import type { AnalysisKinds, DesignReading } from './contract';
import type { Calculators } from './engine';

let remote: Remote | null = null;

/** The worker; a cancelled or panicked one is replaced. */
async function ready(): Promise<Remote> {
  const module = await workerModule('desk_bg.wasm');
  if (remote === null || remote.ended) remote = new Remote(module, glueAddress('desk.js'));
  return remote;
}

/** Asks a function of the module in the worker; where none can start, on the page itself. */
async function called<T>(
  name: string,
  inputs: readonly string[],
  here: () => T,
  options: AskOptions,
): Promise<T> {
  const at = await ready();
  // Given up before it was put: the worker goes on with what others ask.
  if (options.signal?.aborted === true) throw new EngineError({ code: 'cancelled' });
  try {
    return (await at.ask({ type: 'call', name, inputs: [...inputs] }, options)) as T;
  } catch (error) {
    if (!(error instanceof EngineError && error.code === 'worker_failed')) throw error;
    return here();
  }
}

/** What is asked of an answer. Rejects with `EngineError`. */
export async function askApart<K extends keyof AnalysisKinds>(
  calculators: Calculators,
  kind: K,
  operation: string,
  request: AnalysisKinds[K][0],
  options: AskOptions,
): Promise<AnalysisKinds[K][1]> {
  const here = (): AnalysisKinds[K][1] => calculators.analyse(kind, operation, request);
  return called(kind, [operation, JSON.stringify(request)], here, options);
}

/** The plan of a test with many looks, whose bounds take a while. Rejects with `EngineError`. */
export async function planApart(
  calculators: Calculators,
  design: Record<string, unknown>,
  options: AskOptions,
): Promise<DesignReading> {
  return called('planTest', [JSON.stringify(design)], () => calculators.planTest(design), options);
}
