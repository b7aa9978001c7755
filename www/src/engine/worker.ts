// One long job in its own thread: reading a file, fitting the response, or any one call that takes and gives plain
// things. Cancelling a job is ending its worker.

import type { DecisionGlue, ImportOptions, Imported, ResponseFit } from './contract';
import { errorFields, type ErrorFields } from './error';
import { instantiate, type Glue, type ImportReader } from './wasm';

export type Request =
  | { type: 'start'; module: WebAssembly.Module; glue: string }
  | { type: 'read'; file: File }
  | { type: 'finish'; options: ImportOptions }
  | { type: 'fit'; task: string }
  | { type: 'ask'; name: string; inputs: readonly Input[] };

/** What an export of a module takes. */
export type Input = string | number | Float64Array;

export type Reply =
  | { type: 'progress'; done: number; total: number }
  | { type: 'read' }
  | { type: 'imported'; imported: Imported }
  | { type: 'fitted'; fit: ResponseFit }
  | { type: 'answer'; answer: unknown }
  | { type: 'failed'; error: ErrorFields };

/** The module of the job: the site's own for files, the decision's for fits. */
let engine: Promise<Glue | DecisionGlue> | undefined;
let reader: ImportReader | undefined;
let said = 0;

function reply(message: Reply): void {
  postMessage(message);
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

async function handle(request: Request): Promise<void> {
  switch (request.type) {
    case 'start':
      engine = instantiate<Glue | DecisionGlue>(request.module, request.glue, 0);
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
    case 'ask': {
      const call = ((await engine!) as unknown as Record<string, (...inputs: Input[]) => unknown>)[request.name]!;
      reply({ type: 'answer', answer: call(...request.inputs) });
    }
  }
}

addEventListener('message', (event: MessageEvent<Request>) => {
  handle(event.data).catch((error: unknown) => reply({ type: 'failed', error: errorFields(error) }));
});
