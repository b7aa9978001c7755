// The Wasm packages as the site gets them (built for the web), loaded in Node.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Skip } from './outcome.mjs';

/**
 * Option of the scripts → the package it names: where its files are unless the option says otherwise, and
 * their name.
 */
export const PACKAGES = {
  pkg: { folder: 'www/pkg', name: 'levier' },
  decision: { folder: 'www/pkg-decision', name: 'decision' },
  calculators: { folder: 'www/pkg-calculators', name: 'calculators' },
  audience: { folder: 'www/pkg-audience', name: 'audience' },
};

let instances = 0;

/** A package: its folder and the name of its files. */
async function load({ folder, name }) {
  const url = pathToFileURL(join(folder, `${name}.js`));
  url.searchParams.set('instance', String((instances += 1)));
  const module = await import(url.href);
  module.initSync({ module: await readFile(join(folder, `${name}_bg.wasm`)) });
  return module;
}

/** Everything that pages can call, from all packages. No two exports share a name. */
export class Engine {
  #packages;
  #modules;
  #operations;

  /** `folders`: option → the folder of its package. */
  static async load(folders) {
    const engine = new Engine();
    engine.#packages = Object.entries(PACKAGES).map(([option, { folder, name }]) => ({
      folder: folders[option] ?? fileURLToPath(new URL(`../../${folder}`, import.meta.url)),
      name,
    }));
    await engine.restart();
    return engine;
  }

  /** New instances: their modules are evaluated again. */
  async restart() {
    this.#modules = await Promise.all(this.#packages.map(load));
  }

  /** An export of the engine, or a skip that names it. */
  get(name) {
    const module = this.#modules.find((module) => module[name] !== undefined);
    if (module === undefined) throw new Skip(`the engine has no ${name}`);
    return module[name];
  }

  /** The operations it has, by id. */
  operations() {
    return (this.#operations ??= new Map(
      this.get('catalogue')().map((operation) => [operation.id, operation]),
    ));
  }
}
