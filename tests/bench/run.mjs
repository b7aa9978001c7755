// The Wasm half of `cargo xtask bench`, and the inputs of both halves.
//
//   node tests/bench/run.mjs --write --inputs DIR [--only NAME]
//       writes the inputs, `<call> <what>.json`, one a line
//   node tests/bench/run.mjs [--pkg DIR] --inputs DIR
//       runs them, prints `name<TAB>median ms`; with --answers FILE, what `allocate` proved goes there
//   node tests/bench/run.mjs [--pkg DIR] --throughput
//       prints `name<TAB>engine<TAB>formula`, both a second
//
// With LEVIER_BENCH=once: few inputs, each run once.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Engine } from '../reference/engine.mjs';
import { inputs } from './inputs.mjs';
import { ONCE } from './once.mjs';
import { throughput } from './throughput.mjs';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean' },
    pkg: { type: 'string' },
    inputs: { type: 'string' },
    only: { type: 'string' },
    throughput: { type: 'boolean' },
    answers: { type: 'string' },
  },
});

if (values.write) {
  await rm(values.inputs, { recursive: true, force: true });
  await mkdir(values.inputs, { recursive: true });
  for (const [name, input] of Object.entries(inputs(values.only)))
    await writeFile(
      join(values.inputs, `${name}.json`),
      [input]
        .flat()
        .slice(0, ONCE ? 2 : Infinity)
        .map((one) => JSON.stringify(one))
        .join('\n'),
    );
} else if (values.throughput) {
  for (const { name, engine, formula } of throughput(await Engine.load(values)))
    console.log(`${name}\t${engine.toFixed(0)}\t${formula.toFixed(0)}`);
} else {
  const engine = await Engine.load(values);
  const answers = {};
  for (const file of (await readdir(values.inputs)).sort()) {
    const name = file.replace(/\.json$/, '');
    const call = engine.get(name.split(' ')[0]);
    const texts = (await readFile(join(values.inputs, file), 'utf8')).split('\n');
    console.log(`${name}\t${median(texts.map((text) => () => call(text))).toFixed(6)}`);
    if (values.answers && name.startsWith('allocate'))
      answers[name] = texts.map((text) => call(text).certificate);
  }
  if (values.answers) await writeFile(values.answers, JSON.stringify(answers));
}

/** Milliseconds; every run in turn, at least 5 in all and half a second (once: each one time). */
function median(runs) {
  if (ONCE) {
    const start = performance.now();
    for (const run of runs) run();
    return (performance.now() - start) / runs.length;
  }
  for (const run of runs.slice(0, 5)) run();
  const times = [];
  const start = performance.now();
  while (times.length < 5 || performance.now() - start < 500 || times.length % runs.length !== 0) {
    const before = performance.now();
    runs[times.length % runs.length]();
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)];
}
