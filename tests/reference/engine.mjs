// The Wasm packages as the site gets them (built for the web), loaded in Node.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Skip } from './outcome.mjs';

/** Of the packages: the desk, the lab and the study, the mix model, workbooks. */
const PACKAGES = ['desk', 'lab', 'study', 'bayes', 'sheets'];

let instances = 0;

/** A package: its folder and the name of its files. */
async function load({ folder, name }) {
  const url = pathToFileURL(join(folder, `${name}.js`));
  url.searchParams.set('instance', String((instances += 1)));
  const module = await import(url.href);
  module.initSync({ module: await readFile(join(folder, `${name}_bg.wasm`)) });
  return module;
}

/** Everything that pages can call. No two exports that are asked for share a name. */
export class Engine {
  #packages;
  #modules;
  #operations;
  #recorder;

  /** `pkg`: the folder of all packages, the site's own unless it is said; `recorder` notes what is asked. */
  static async load({ pkg = fileURLToPath(new URL('../../www/pkg', import.meta.url)), recorder = null }) {
    const engine = new Engine();
    engine.#recorder = recorder;
    engine.#packages = PACKAGES.map((name) => ({ folder: join(pkg, name), name }));
    await engine.restart();
    return engine;
  }

  /** New instances: their modules are evaluated again. */
  async restart() {
    this.#modules = await Promise.all(this.#packages.map(load));
  }

  /** An export of the engine, or a skip that names it. */
  get(name) {
    const at = this.#modules.findIndex((module) => module[name] !== undefined);
    if (at < 0) throw new Skip(`the engine has no ${name}`);
    const exported = this.#modules[at][name];
    return this.#recorder?.watch(this.#packages[at].name, name, exported) ?? exported;
  }

  /** The operations it has, by id. */
  operations() {
    return (this.#operations ??= new Map(
      this.get('catalogue')().map((operation) => [operation.id, operation]),
    ));
  }
}
