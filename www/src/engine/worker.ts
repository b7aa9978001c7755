// A worker with an instance of one module: it calls exports, and holds objects by name between questions.
// One question is asked at a time; cancelling one is ending the worker.

import { compress, decompress } from './compress';
import { errorFields, type ErrorFields } from './error';
import { instantiate, type Started } from './wasm';

/** A file, or its bytes where a worker cannot read files (see `pourable`). */
export type Pourable = File | Uint8Array;

/** What crosses to an export: plain things, bytes and columns of numbers. */
export type Input = string | number | boolean | null | undefined | Float64Array | Uint8Array;

/**
 * A module is started once, before anything is asked. With `progress`, the last argument says how far the
 * work is.
 */
export type Request =
  | { type: 'start'; module: WebAssembly.Module; glue: string }
  /** An export of the module, or with `on` a method of the object held under that name. */
  | { type: 'call'; name: string; inputs: readonly Input[]; on?: string | undefined; progress?: boolean }
  /** The same, of something that answers with packed tables: they come back compressed. */
  | { type: 'pack'; name: string; inputs: readonly Input[]; on?: string | undefined }
  /** Compressed bytes, handed to a held object unpacked as the last input of a method. */
  | { type: 'unpack'; name: string; inputs: readonly Input[]; on: string; bytes: Uint8Array }
  /** A new object of an exported class, held under a name in the place of the one before. */
  | { type: 'make'; of: string; inputs: readonly Input[]; as: string }
  /** The bytes of a file, pushed into a held object. */
  | { type: 'pour'; file: Pourable; into: string }
  | { type: 'free'; name: string };

export type Reply =
  | { type: 'progress'; done: number; total: number }
  /** `took`: how long the core worked on it, in milliseconds. */
  | { type: 'answer'; answer: unknown; took: number }
  | { type: 'failed'; error: ErrorFields };

type Call = (...inputs: unknown[]) => unknown;
type Held = Record<string, Call> & { free: () => void };
type Glue = Started & Record<string, Call & (new (...inputs: unknown[]) => Held)>;

/** An answer with packed tables. */
interface Packing {
  tables: { name: string; packed: Uint8Array }[];
}

/** Milliseconds between two words on how far the work is. */
const PACE = 50;

/** Bytes of a file that are handed over at once. */
const PIECE = 1024 * 1024;

let glue: Glue | undefined;
const held = new Map<string, Held>();
let said = 0;

function progress(done: number, total: number): true {
  const now = performance.now();
  if (done >= total || now - said >= PACE) {
    said = now;
    postMessage({ type: 'progress', done, total } satisfies Reply);
  }
  return true;
}

async function pour(file: Pourable, into: Held): Promise<void> {
  if (file instanceof Uint8Array) {
    for (let at = 0; at < file.length; at += PIECE) {
      into['push']!(file.subarray(at, at + PIECE));
      progress(Math.min(at + PIECE, file.length), file.length);
    }
    return;
  }
  const chunks = file.stream().getReader();
  for (let done = 0; ;) {
    const { value, done: end } = await chunks.read();
    if (end) return;
    into['push']!(value);
    done += value.byteLength;
    progress(done, file.size);
  }
}

function free(name: string): void {
  held.get(name)?.free();
  held.delete(name);
}

async function answer(request: Request): Promise<unknown> {
  switch (request.type) {
    case 'start':
      glue = await instantiate<Glue>(request.module, request.glue, 0);
      return undefined;
    case 'call': {
      const inputs = request.progress ? [...request.inputs, progress] : request.inputs;
      const on = request.on === undefined ? glue! : held.get(request.on)!;
      return on[request.name]!(...inputs);
    }
    case 'pack': {
      const on = request.on === undefined ? glue! : held.get(request.on)!;
      const found = on[request.name]!(...request.inputs) as Packing;
      const tables = found.tables.map(async ({ name, packed }) => ({ name, bytes: await compress(packed) }));
      return { ...found, tables: await Promise.all(tables) };
    }
    case 'unpack': {
      const bytes = await decompress(request.bytes).catch(() => {
        throw Object.assign(new Error('not compressed bytes'), { code: 'table_damaged' });
      });
      return held.get(request.on)![request.name]!(...request.inputs, bytes);
    }
    case 'make':
      free(request.as);
      held.set(request.as, new glue![request.of]!(...request.inputs));
      return undefined;
    case 'pour':
      return pour(request.file, held.get(request.into)!);
    case 'free':
      return free(request.name);
  }
}

/** Requests are answered in the order in which they came. */
let line: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  line = line.then(async () => {
    const start = performance.now();
    try {
      const found = await answer(data);
      const moved = found instanceof Float64Array || found instanceof Uint8Array ? [found.buffer] : [];
      const took = performance.now() - start;
      postMessage({ type: 'answer', answer: found, took } satisfies Reply, { transfer: moved });
    } catch (error) {
      postMessage({ type: 'failed', error: errorFields(error) } satisfies Reply);
    }
  });
});
