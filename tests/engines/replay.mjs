// Runs in a page of the site's own address: puts the recorded questions to the worker that the site ships,
// one worker a module, and compares the bits of each answer. What came of it stands on the root as JSON.
import { bits, digest, refusal } from './bits.js';

const TYPES = { Float64Array, Uint8Array };

/** What was written in base 64 is bytes or a column of numbers again. */
function read(input) {
  const [[name, base64] = []] = input !== null && typeof input === 'object' ? Object.entries(input) : [];
  if (name === undefined) return input;
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new TYPES[name](bytes.buffer);
}

/** A worker with a module, asked one question at a time. */
async function worker(module) {
  const own = new Worker('worker.js', { type: 'module' });
  const ask = (request) =>
    new Promise((resolve, reject) => {
      own.onmessage = ({ data }) => data.type !== 'progress' && resolve(data);
      own.onerror = (event) => reject(new Error(`worker of ${module}: ${event.message}`));
      own.postMessage(request);
    });
  const compiled = await WebAssembly.compileStreaming(fetch(`engine/${module}_bg.wasm`));
  // Like every address of a module, with a query: the worker adds one for another generation.
  const glue = new URL(`engine/${module}.js?v=0`, document.baseURI).href;
  const started = await ask({ type: 'start', module: compiled, glue });
  if (started.type !== 'answer') throw new Error(`${module} does not start: ${started.error.message}`);
  return ask;
}

async function replay() {
  const workers = {};
  const shas = [];
  const different = [];
  const began = performance.now();
  for (const line of (await (await fetch('recorded.jsonl')).text()).split('\n').filter(Boolean)) {
    const { module, request, sha } = JSON.parse(line);
    workers[module] ??= await worker(module);
    const reply = await workers[module]({ ...request, inputs: request.inputs.map(read) });
    const got = await digest(reply.type === 'answer' ? bits(reply.answer) : refusal(reply.error));
    shas.push(got);
    if (got !== sha)
      different.push(`${shas.length}: ${module} ${request.name ?? request.of ?? request.type}`);
  }
  const seconds = (performance.now() - began) / 1000;
  return { questions: shas.length, different, digest: await digest(shas.join()), seconds };
}

replay().then(
  (found) => (document.documentElement.dataset.replayed = JSON.stringify(found)),
  (error) => (document.documentElement.dataset.replayed = JSON.stringify({ failed: String(error) })),
);
