// The module of a worker, for a page that is already drawn.

import { EngineError } from './error';
import { compileModule, EngineStartError } from './wasm';

/** A module, compiled. What keeps it from starting is told like any other error of the core. */
export async function workerModule(name: string): Promise<WebAssembly.Module> {
  try {
    return await compileModule(name);
  } catch (error) {
    if (error instanceof EngineStartError)
      throw new EngineError({ code: error.code, message: error.message });
    throw error;
  }
}
