// One long job in its own thread: reading a file, fitting the response, sampling a chain, holding a table of
// customers, or any one call that takes and gives plain things. Cancelling a job is ending its worker.

import type {
  Audience,
  AudienceGlue,
  BayesGlue,
  DecisionGlue,
  ImportOptions,
  Imported,
  MixStats,
  ResponseFit,
} from './contract';
import { errorFields, type ErrorFields } from './error';
import { instantiate, type Glue, type ImportReader } from './wasm';

export type Request =
  | { type: 'start'; module: WebAssembly.Module; glue: string }
  | { type: 'read'; file: File }
  | { type: 'finish'; options: ImportOptions }
  | { type: 'fit'; task: string }
  | { type: 'sample'; chain: ChainAsked }
  | { type: 'ask'; name: string; inputs: readonly Input[] }
  | { type: 'hold'; name: string; source: File | string }
  | { type: 'hold-ask'; name: HeldMethod; inputs: readonly Held[]; progress: boolean };

/** What is asked of the table that a worker holds, and with what. */
export type HeldMethod = Exclude<keyof Audience, 'push' | 'read' | 'free' | symbol>;
export type Held = string | number | boolean | null;

/** A chain of the sampled model: its task and its model as JSON text. */
export interface ChainAsked {
  task: string;
  model: string;
  /** Its number, from 0. */
  chain: number;
  seed: number;
  tune: number;
  draws: number;
}

/** What an export of a module takes. */
export type Input = string | number | Float64Array;

export type Reply =
  | { type: 'progress'; done: number; total: number }
  | { type: 'read' }
  | { type: 'imported'; imported: Imported }
  | { type: 'fitted'; fit: ResponseFit }
  | { type: 'sampled'; draws: Float64Array; stats: MixStats }
  | { type: 'answer'; answer: unknown }
  | { type: 'failed'; error: ErrorFields };

/**
 * The module of the job: the site's own for files, the decision's for fits, the sampler's for chains, the
 * audience's for tables of customers.
 */
let engine: Promise<Glue | DecisionGlue | BayesGlue | AudienceGlue> | undefined;
let reader: ImportReader | undefined;
let audience: Audience | undefined;
let said = 0;

function reply(message: Reply, moved: Transferable[] = []): void {
  postMessage(message, { transfer: moved });
}

function progress(done: number, total: number): void {
  const now = performance.now();
  if (done < total && now - said < 50) return;
  said = now;
  reply({ type: 'progress', done, total });
}

async function read(file: File): Promise<void> {
  const { ImportReader } = (await engine!) as Glue;
  reader = new ImportReader(file.name);
  await pour(file, reader);
  reply({ type: 'read' });
}

/** A table of customers: from a file, or from a text that the page has. */
async function hold(name: string, source: File | string): Promise<void> {
  const { Audience } = (await engine!) as AudienceGlue;
  audience?.free();
  audience = new Audience(name);
  if (typeof source === 'string') audience.push(new TextEncoder().encode(source));
  else await pour(source, audience);
  reply({ type: 'answer', answer: audience.read() });
}

async function pour(file: File, reader: { push: (chunk: Uint8Array) => void }): Promise<void> {
  let done = 0;
  const chunks = file.stream().getReader();
  for (;;) {
    const { value, done: end } = await chunks.read();
    if (end) break;
    reader.push(value);
    done += value.byteLength;
    progress(done, file.size);
  }
}

/** Draws between two looks at the clock: a few milliseconds. */
const DRAWS = 5;

async function sample({ task, model, chain, seed, tune, draws }: ChainAsked): Promise<void> {
  const { MixChain } = (await engine!) as BayesGlue;
  const sampler = new MixChain(task, model, chain, seed, tune, draws);
  for (let done = 0; done < tune + draws;) {
    done = sampler.advance(DRAWS).done;
    progress(done, tune + draws);
  }
  const drawn = sampler.draws();
  reply({ type: 'sampled', draws: drawn, stats: sampler.stats() }, [drawn.buffer]);
}

async function handle(request: Request): Promise<void> {
  switch (request.type) {
    case 'start':
      engine = instantiate<Glue | DecisionGlue | BayesGlue | AudienceGlue>(request.module, request.glue, 0);
      await engine;
      return;
    case 'read':
      return read(request.file);
    case 'finish':
      reply({ type: 'imported', imported: reader!.finish(JSON.stringify(request.options)) });
      return;
    case 'fit': {
      const { fitResponse } = (await engine!) as DecisionGlue;
      const fit = fitResponse(request.task, (done, total) => {
        progress(done, total);
        return true;
      });
      reply({ type: 'fitted', fit });
      return;
    }
    case 'sample':
      return sample(request.chain);
    case 'ask': {
      const call = ((await engine!) as unknown as Record<string, (...inputs: Input[]) => unknown>)[
        request.name
      ]!;
      reply({ type: 'answer', answer: call(...request.inputs) });
      return;
    }
    case 'hold':
      return hold(request.name, request.source);
    case 'hold-ask': {
      const inputs: unknown[] = [...request.inputs];
      if (request.progress) {
        inputs.push((done: number, total: number) => {
          progress(done, total);
          return true;
        });
      }
      const methods = audience as unknown as Record<HeldMethod, (...inputs: unknown[]) => unknown>;
      reply({ type: 'answer', answer: methods[request.name](...inputs) });
    }
  }
}

addEventListener('message', (event: MessageEvent<Request>) => {
  handle(event.data).catch((error: unknown) => reply({ type: 'failed', error: errorFields(error) }));
});
