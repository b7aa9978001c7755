// The Wasm packages as the site gets them (built for the web), loaded in Node.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Skip } from './outcome.mjs';

let instances = 0;

/** A package: its folder and the name of its files. */
async function load({ folder, name }) {
  const url = pathToFileURL(join(folder, `${name}.js`));
  url.searchParams.set('instance', String((instances += 1)));
  const module = await import(url.href);
  module.initSync({ module: await readFile(join(folder, `${name}_bg.wasm`)) });
  return module;
}

/**
 * Everything that pages can call: the packages of the desk, of the lab and of the study. No two exports share
 * a name.
 */
export class Engine {
  #packages;
  #modules;
  #operations;

  /** `pkg`: the folder of all packages; the site's own unless it is said. */
  static async load({ pkg = fileURLToPath(new URL('../../www/pkg', import.meta.url)) }) {
    const engine = new Engine();
    engine.#packages = ['desk', 'lab', 'study'].map((name) => ({ folder: join(pkg, name), name }));
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
