// The Wasm half of `cargo xtask bench methods`: questions of marketing research as the pages ask them.
//
//   node tests/bench/methods.mjs --write --inputs DIR
//       writes the questions, `<kind>.json`
//   node tests/bench/methods.mjs --inputs DIR
//       answers them, prints `kind<TAB>median seconds`, writes the answers to `<kind>.answer.json`
//
// With LEVIER_BENCH=once: small questions, each answered once.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Engine } from '../reference/engine.mjs';
import { ONCE } from './once.mjs';

const { values: asked } = parseArgs({
  options: { write: { type: 'boolean' }, inputs: { type: 'string' }, pkg: { type: 'string' } },
});

/** Numbers from 0 to 1, the same every time (Park and Miller). */
function random(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const list = (count, each) => Array.from({ length: count }, (_, i) => each(i));
const size = (whole, small) => (ONCE ? small : whole);

/** What each kind is asked. */
function questions() {
  const next = random(7);
  const normal = () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
  const names = (letter, count) => list(count, (i) => `${letter}${i}`);
  const brands = size(60, 6);
  const items = size(80, 6);
  const places = list(items, () => list(4, normal));
  const apart = (a, b) => Math.hypot(...a.map((value, i) => value - b[i]));
  const season = 12;
  const months = size(240, 30);
  const regions = size(40, 6);
  const weeks = size(104, 12);
  const tasks = size(600, 30);
  const levels = [4, 3, 3, 2];
  const worths = levels.map((count) => list(count, () => normal()));
  const paths = size(400, 12);
  const channels = names('c', 6);
  return {
    attribute_map: {
      brands: names('b', brands),
      attributes: names('a', size(20, 4)),
      ratings: list(brands, () => list(size(20, 4), () => 5 + normal())),
    },
    mds: {
      items: names('i', items),
      distances: places.map((a) => places.map((b) => apart(a, b))),
    },
    holt_winters: {
      values: list(months, (i) => 200 + 0.5 * i + 30 * Math.sin((2 * Math.PI * i) / season) + 5 * normal()),
      season: 'additive',
      period: season,
    },
    did_panel: {
      units: list(regions, (unit) => ({
        id: `u${unit}`,
        values: list(
          weeks,
          (week) => 50 + unit + 3 * normal() + (unit < regions / 4 && week >= weeks / 2 ? 4 : 0),
        ),
      })),
      treated: names('u', Math.floor(regions / 4)),
      start: weeks / 2,
    },
    bass_fit: {
      method: 'nls',
      sales: list(size(30, 14), (i) => {
        const share = (t) => (1 - Math.exp(-0.41 * t)) / (1 + (0.38 / 0.03) * Math.exp(-0.41 * t));
        return 50_000 * (share(i + 1) - share(i)) * (1 + 0.03 * normal());
      }),
    },
    conjoint_choice: {
      attributes: levels.map((count, a) => ({ name: `a${a}`, levels: names('l', count) })),
      tasks: list(tasks, () => {
        const alternatives = list(3, () => levels.map((count) => Math.floor(next() * count)));
        const gumbel = () => -Math.log(-Math.log(next()));
        const worth = (profile) => profile.reduce((sum, level, a) => sum + worths[a][level], 0) + gumbel();
        const scores = alternatives.map(worth);
        return { alternatives, chosen: scores.indexOf(Math.max(...scores)) };
      }),
    },
    attribution: {
      paths: list(paths, () => ({
        path: list(1 + Math.floor(next() * 5), () => channels[Math.floor(next() * channels.length)]),
        conversions: Math.floor(next() * 20),
        nulls: 1 + Math.floor(next() * 200),
      })),
      orders: [1],
    },
  };
}

/** The median of seconds, and what the last run gave. */
function timed(work) {
  let result = work();
  const times = [];
  const start = performance.now();
  while (times.length < (ONCE ? 1 : 5) || (!ONCE && performance.now() - start < 500)) {
    const before = performance.now();
    result = work();
    times.push((performance.now() - before) / 1000);
  }
  times.sort((a, b) => a - b);
  return [times[Math.floor(times.length / 2)], result];
}

const all = questions();
if (asked.write) {
  await mkdir(asked.inputs, { recursive: true });
  for (const [kind, question] of Object.entries(all))
    await writeFile(join(asked.inputs, `${kind}.json`), JSON.stringify(question));
} else {
  const engine = await Engine.load(asked);
  for (const kind of Object.keys(all)) {
    const text = await readFile(join(asked.inputs, `${kind}.json`), 'utf8');
    const [seconds, answer] = timed(() => engine.get('methodAnswer')(kind, text));
    if (JSON.parse(answer)?.error !== undefined) throw new Error(`${kind}: ${answer}`);
    await writeFile(join(asked.inputs, `${kind}.answer.json`), answer);
    console.log(`${kind}\t${seconds}`);
  }
}
