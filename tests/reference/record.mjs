// What was asked of the engine, in the form in which the site's worker is asked, and the bits of each answer:
// the same questions can be put to a worker in any browser. An object of the engine (a reader of files, say)
// is held under a name there.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { bits, refusal } from './bits.mjs';

const sha = (text) => createHash('sha256').update(text).digest('hex');

/** Bytes and columns of numbers are written in base 64. */
function written(input) {
  for (const type of [Float64Array, Uint8Array])
    if (input instanceof type) {
      const { buffer, byteOffset, byteLength } = input;
      return { [type.name]: Buffer.from(buffer, byteOffset, byteLength).toString('base64') };
    }
  return input ?? null;
}

export class Recorder {
  #asked = [];
  #names = 0;

  /** Notes every use of an export of the package `module`. */
  watch(module, name, exported) {
    return new Proxy(exported, {
      apply: (call, _, inputs) => this.#note(module, { type: 'call', name }, inputs, () => call(...inputs)),
      construct: (of, inputs) => {
        const as = String((this.#names += 1));
        const request = { type: 'make', of: name, as };
        let made;
        this.#note(module, request, inputs, () => void (made = new of(...inputs)));
        return this.#held(module, as, made);
      },
    });
  }

  #held(module, as, object) {
    const note = (name, inputs) =>
      name === 'free'
        ? this.#note(module, { type: 'free', name: as }, [], () => object.free())
        : this.#note(module, { type: 'call', on: as, name }, inputs, () => object[name](...inputs));
    return new Proxy(object, {
      get: (_, name) =>
        typeof object[name] === 'function' ? (...inputs) => note(name, inputs) : object[name],
    });
  }

  #note(module, request, inputs, answer) {
    // A function given last is told how far the work is: the worker has its own.
    const progress = typeof inputs.at(-1) === 'function';
    const entry = { module, request: { ...request, progress } };
    entry.request.inputs = (progress ? inputs.slice(0, -1) : inputs).map(written);
    this.#asked.push(entry);
    try {
      const found = answer();
      entry.sha = sha(bits(found));
      return found;
    } catch (error) {
      entry.sha = sha(refusal(error));
      throw error;
    }
  }

  async write(file) {
    await writeFile(file, this.#asked.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    return this.#asked.length;
  }
}
