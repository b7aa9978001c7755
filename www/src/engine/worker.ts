// One long job in its own thread: reading a file, fitting the response, sampling a chain, or any one call that takes and gives plain
// things. Cancelling a job is ending its worker.

import type { BayesGlue, DecisionGlue, ImportOptions, Imported, MixStats, ResponseFit } from './contract';
import { errorFields, type ErrorFields } from './error';
import { instantiate, type Glue, type ImportReader } from './wasm';

export type Request =
  | { type: 'start'; module: WebAssembly.Module; glue: string }
  | { type: 'read'; file: File }
  | { type: 'finish'; options: ImportOptions }
  | { type: 'fit'; task: string }
  | { type: 'sample'; chain: ChainAsked }
  | { type: 'ask'; name: string; inputs: readonly Input[] };

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

/** The module of the job: the site's own for files, the decision's for fits, the sampler's for chains. */
let engine: Promise<Glue | DecisionGlue | BayesGlue> | undefined;
let reader: ImportReader | undefined;
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
  let done = 0;
  const chunks = file.stream().getReader();
  for (;;) {
    const { value, done: end } = await chunks.read();
    if (end) break;
    reader.push(value);
    done += value.byteLength;
    progress(done, file.size);
  }
  reply({ type: 'read' });
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
      engine = instantiate<Glue | DecisionGlue | BayesGlue>(request.module, request.glue, 0);
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
      const call = ((await engine!) as unknown as Record<string, (...inputs: Input[]) => unknown>)[request.name]!;
      reply({ type: 'answer', answer: call(...request.inputs) });
    }
  }
}

addEventListener('message', (event: MessageEvent<Request>) => {
  handle(event.data).catch((error: unknown) => reply({ type: 'failed', error: errorFields(error) }));
});
