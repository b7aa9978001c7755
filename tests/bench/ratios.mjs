// Each heavy operation in the built Wasm over a simple loop in JavaScript, in one process: what
// `cargo xtask bench --check` compares with tests/bench/ratios.json.
//
//   node tests/bench/ratios.mjs [--pkg DIR]
//       prints, tab by tab: what, ratio (higher is slower)
//
// Both are the least processor time of some runs, the loop's from before and after, so that neither the
// machine nor who else works on it is in the ratio.
import { parseArgs } from 'node:util';
import { Engine } from '../reference/engine.mjs';
import { budgets } from './budgets.mjs';
import { operations, timed } from './heavy.mjs';

const { values } = parseArgs({ options: { pkg: { type: 'string' } } });
const engine = await Engine.load(values);
const DRAWS = 'allocate mean of 1000 draws, 20';

/** A sum of as many exponentials as take some milliseconds. */
function loop() {
  let sum = 0;
  for (let i = 0; i < 400_000; i += 1) sum += Math.exp(-i / 400_000) * (1 + sum / (1 + i));
  return sum;
}

/** A call that repeats until it takes long enough to be measured. */
function long(call) {
  const once = timed(call);
  const times = Math.max(1, Math.round(20 / once));
  const least = timed(() => {
    for (let i = 0; i < times; i += 1) call();
  });
  return least / times;
}

const drawn = JSON.stringify(budgets()[DRAWS][0]);
const sample = JSON.stringify({ baseline: 0.05, target: 0.06, alpha: 0.05, power: 0.8, sides: 2 });
const works = [
  ...operations(engine).map(({ name, unit, sizes, prepare, call }) => {
    const asked = prepare(sizes[2]);
    return [`${name}, ${sizes[2]} ${unit}`, () => call(asked)];
  }),
  [DRAWS, () => engine.get('allocate')(drawn)],
  ['an evaluation of a calculator', () => engine.get('evaluate')('sample_size', sample)],
];
for (const [name, call] of works) {
  const before = long(loop);
  const took = long(call);
  console.log(`${name}\t${took / Math.min(before, long(loop))}`);
}
