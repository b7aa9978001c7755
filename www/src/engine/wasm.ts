// The Wasm module and its glue: fetched and compiled once, instantiated on the main thread and in each
// worker.
//
// A module that panicked must never be called again, and the glue keeps its instance in a variable, so a
// fresh instance means a fresh glue.

import type { Store as DeskStore, Workspace as DeskWorkspace } from '../../pkg/desk/desk';
import type { Document } from './contract';
import { glueAddress, loadGlue, moduleBytes } from './place';
import { EngineStartError, type StartFailure } from './start-error';

export { glueAddress };

/** The store over `localStorage`, in Rust. Its calls stand under the Web Lock `levier:workspace`. */
export type Store = DeskStore;
/** What the store says it found. */
export type Loaded = ReturnType<Store['load']>;
/** The document that commands change. */
export type Workspace = DeskWorkspace;

/** What every module has. */
export interface Started {
  /** The build that the module is of; the oldest modules do not say it. */
  buildId?: () => string;
  default: (init: { module_or_path: WebAssembly.Module }) => Promise<unknown>;
}

/** The exports of desk.js, as wasm-bindgen writes them. */
export type Glue = Started & typeof import('../../pkg/desk/desk');

export { EngineStartError, type StartFailure };

const compiled = new Map<string, Promise<WebAssembly.Module>>();

/** A module, fetched and compiled once; rejects with `EngineStartError`, and may be asked again then. */
export function compileModule(name: string): Promise<WebAssembly.Module> {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const module = fetchModule(name);
  compiled.set(name, module);
  module.catch(() => compiled.delete(name));
  return module;
}

/** A wrong MIME type is repaired; a page in place of the file is said. */
async function fetchModule(name: string): Promise<WebAssembly.Module> {
  const bytes = await moduleBytes(name);
  const magic = new Uint8Array(bytes.slice(0, 4));
  if (magic[0] !== 0 || magic[1] !== 0x61 || magic[2] !== 0x73 || magic[3] !== 0x6d) {
    throw new EngineStartError('not_wasm', 'no Wasm header');
  }
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    const refused = error instanceof Error && /unsafe-eval|content security policy/i.test(error.message);
    throw new EngineStartError(refused ? 'refused' : 'broken', error);
  }
}

/** A fresh instance: `generation` makes the glue's module a new one. */
export async function instantiate<G extends Started = Glue>(
  module: WebAssembly.Module,
  glue: string,
  generation: number,
): Promise<G> {
  let loaded: G;
  try {
    loaded = await loadGlue<G>(glue, generation);
  } catch (error) {
    throw new EngineStartError('missing', error);
  }
  try {
    await loaded.default({ module_or_path: module });
  } catch (error) {
    const refused = error instanceof Error && /unsafe-eval|content security policy/i.test(error.message);
    throw new EngineStartError(refused ? 'refused' : 'broken', error);
  }
  // A newer module under an older page, or the other way round, would answer wrongly or not at all.
  const expected = __MODULES__[/(\w+)\.js/.exec(glue)?.[1] ?? ''];
  if (loaded.buildId?.() !== expected) throw new EngineStartError('outdated', `not build ${expected}`);
  return loaded;
}

/** Only for the type of the parsed document. */
export function parseDocument(text: string): Document {
  return JSON.parse(text) as Document;
}
