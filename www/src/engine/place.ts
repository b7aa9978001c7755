// Where the modules and their glue are: files beside the page, asked for with the build's id. A single file
// has its own answers (src/alone).

import { EngineStartError } from './start-error';

function address(name: string): string {
  return new URL(`./engine/${name}?v=${__BUILD__}`, document.baseURI).href;
}

/** The bytes of a module; rejects with `EngineStartError`. */
export async function moduleBytes(name: string): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetch(address(name));
  } catch (error) {
    throw new EngineStartError('missing', error);
  }
  if (!response.ok) throw new EngineStartError('missing', `HTTP ${response.status}`);
  return response.arrayBuffer().catch((error: unknown) => {
    throw new EngineStartError('missing', error);
  });
}

/** Where the glue is, for the worker too. */
export function glueAddress(name: string): string {
  return address(name);
}

/** A glue of its own for each generation: another query string is another JavaScript module. */
export async function loadGlue<G>(glue: string, generation: number): Promise<G> {
  return (await import(`${glue}${generation === 0 ? '' : `&g=${generation}`}`)) as G;
}
