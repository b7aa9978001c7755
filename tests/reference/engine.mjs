// The Wasm package as the site gets it (built for the web), loaded in Node.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Skip } from './outcome.mjs';

let instances = 0;

export class Engine {
  #pkg;
  #module;

  static async load(pkg) {
    const engine = new Engine();
    engine.#pkg = pkg;
    await engine.restart();
    return engine;
  }

  /** A new instance: its module is evaluated again. */
  async restart() {
    const url = pathToFileURL(join(this.#pkg, 'levier.js'));
    url.searchParams.set('instance', String((instances += 1)));
    this.#module = await import(url.href);
    this.#module.initSync({ module: await readFile(join(this.#pkg, 'levier_bg.wasm')) });
  }

  /** An export of the engine, or a skip that names it. */
  get(name) {
    const found = this.#module[name];
    if (found === undefined) throw new Skip(`the engine has no ${name}`);
    return found;
  }

  /** Ids of the operations it has. */
  operations() {
    return new Set(this.get('catalogue')().map((operation) => operation.id));
  }
}
