// The Wasm inside the script itself, in the place of `engine/wasm.ts`: a frame with an
// origin of its own can fetch nothing, and a host's page should ask for one file.

import { makeGlue } from 'levier:inline-glue';
import packed from 'levier:inline-wasm';

export class EngineStartError extends Error {
  override name = 'EngineStartError';
  constructor(
    readonly failure: string,
    readonly cause_: unknown,
  ) {
    super(`engine: ${failure}: ${String(cause_)}`);
  }
}

let compiled: Promise<WebAssembly.Module> | undefined;

/** Inflated and compiled once, however many calculators stand on the page. */
export function compileModule(): Promise<WebAssembly.Module> {
  compiled ??= inflate()
    .then((bytes) => WebAssembly.compile(bytes))
    .catch((error: unknown) => {
      throw new EngineStartError('refused', error);
    });
  return compiled;
}

async function inflate(): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  return new Response(
    new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
  ).arrayBuffer();
}

export function glueAddress(): string {
  return '';
}

/** A fresh instance: the glue keeps it in a variable of its own, so each has a glue of its own. */
export async function instantiate<G>(module: WebAssembly.Module): Promise<G> {
  const glue = makeGlue();
  await glue.default({ module_or_path: module });
  return glue as G;
}
