// The Wasm half of `cargo xtask bench`, and the inputs of both halves.
//
//   node tests/bench/run.mjs --write --inputs DIR [--only NAME]         writes the inputs, `<call> <what>.json`
//   node tests/bench/run.mjs --pkg DIR --decision DIR --calculators DIR --inputs DIR
//                                                          runs them, prints `name<TAB>median ms`
//   node tests/bench/run.mjs --pkg DIR --decision DIR --calculators DIR --throughput
//                                                         prints `name<TAB>engine<TAB>formula`, both a second
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Engine } from '../reference/engine.mjs';
import { inputs } from './inputs.mjs';
import { throughput } from './throughput.mjs';

const { values } = parseArgs({ options: { write: { type: 'boolean' }, pkg: { type: 'string' }, decision: { type: 'string' }, calculators: { type: 'string' }, inputs: { type: 'string' }, only: { type: 'string' }, throughput: { type: 'boolean' } } });

if (values.write) {
  await rm(values.inputs, { recursive: true, force: true });
  await mkdir(values.inputs, { recursive: true });
  for (const [name, input] of Object.entries(inputs(values.only))) await writeFile(join(values.inputs, `${name}.json`), JSON.stringify(input));
} else if (values.throughput) {
  for (const { name, engine, formula } of throughput(await Engine.load(values))) console.log(`${name}\t${engine.toFixed(0)}\t${formula.toFixed(0)}`);
} else {
  const engine = await Engine.load(values);
  for (const file of (await readdir(values.inputs)).sort()) {
    const name = file.replace(/\.json$/, '');
    const call = engine.get(name.split(' ')[0]);
    const text = await readFile(join(values.inputs, file), 'utf8');
    console.log(`${name}\t${median(() => call(text)).toFixed(6)}`);
  }
}

/** Milliseconds; at least 5 runs and half a second. */
function median(run) {
  run();
  const times = [];
  const start = performance.now();
  while (times.length < 5 || performance.now() - start < 500) {
    const before = performance.now();
    run();
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)];
}
