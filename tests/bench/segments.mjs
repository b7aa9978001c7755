// The Wasm half of `cargo xtask bench segments`, its inputs, and ml-kmeans beside it.
//
//   node tests/bench/segments.mjs --write --inputs DIR
//       writes points, orders and histories
//   node tests/bench/segments.mjs --package DIR --inputs DIR [--ml DIR]
//       prints, tab by tab: who, what, median seconds, result (inertia, likelihood…), MB of memory
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { dataSet } from '../e2e/harness/files.mjs';
import { ONCE } from './once.mjs';

const { values: asked } = parseArgs({
  options: {
    write: { type: 'boolean' },
    inputs: { type: 'string' },
    package: { type: 'string' },
    ml: { type: 'string' },
  },
});
const at = (name) => join(asked.inputs, name);

/** Numbers from 0 to 1, the same every time (Park and Miller). */
function random(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const DIMENSIONS = 4;
const SIZES = ONCE ? { '100k': 1_000, '1M': 2_000 } : { '100k': 100_000, '1M': 1_000_000 };
const CLOUDS = ['blobs', 'cloud'];

/** Points, column after column: five round groups, or no group at all. */
function points(n, kind) {
  const next = random(kind === 'blobs' ? 11 : 12);
  const normal = () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
  const centres = Array.from({ length: 5 }, () => Array.from({ length: DIMENSIONS }, () => 20 * next() - 10));
  const out = new Float64Array(n * DIMENSIONS);
  for (let i = 0; i < n; i += 1) {
    const centre = centres[i % 5];
    for (let j = 0; j < DIMENSIONS; j += 1) out[j * n + i] = kind === 'blobs' ? centre[j] + normal() : next();
  }
  return out;
}

/** A million orders of a hundred thousand customers over two years, as CSV. */
function orders() {
  const next = random(13);
  const days = Array.from({ length: 730 }, (_, day) =>
    new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
  );
  const lines = ['customer,date,amount'];
  for (let i = 0; i < SIZES['1M']; i += 1) {
    const customer = Math.floor(100_000 * next() ** 1.5);
    lines.push(
      `C${String(customer).padStart(6, '0')},${days[Math.floor(730 * next())]},${(5 + 195 * next()).toFixed(2)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

async function write() {
  await mkdir(asked.inputs, { recursive: true });
  for (const [size, n] of Object.entries(SIZES)) {
    for (const kind of CLOUDS) await writeFile(at(`${kind} ${size}`), Buffer.from(points(n, kind).buffer));
  }
  await writeFile(at('orders.csv'), orders());
  const cdnow = dataSet('cdnow_summary.csv');
  if (cdnow !== null) await writeFile(at('cdnow.csv'), await readFile(cdnow));
}

/** The median of seconds, and what the last run gave. */
function timed(most, work) {
  const runs = ONCE ? 1 : most;
  const times = [];
  let result;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    result = work();
    times.push((performance.now() - start) / 1000);
  }
  return { seconds: times.sort((a, b) => a - b)[Math.floor(runs / 2)], result };
}

async function floats(name) {
  const bytes = await readFile(at(name));
  return new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
}

const RFM = JSON.stringify({
  bins: 5,
  convention: 'minimum_rank',
  thresholds: null,
  segments: null,
  other: 'other',
});
const ROLES = JSON.stringify({
  shape: 'orders',
  customer: 'customer',
  date: 'date',
  amount: 'amount',
  frequency: null,
  as_of: null,
  until: null,
  returns: 'net',
});

async function run() {
  const folder = resolve(asked.package);
  const engine = await import(pathToFileURL(join(folder, 'lab.js')).href);
  const { memory } = engine.initSync({ module: await readFile(join(folder, 'lab_bg.wasm')) });
  const tell = (who, what, { seconds, result }) =>
    console.log([who, what, seconds, result, Math.round(memory.buffer.byteLength / 1e6)].join('\t'));

  // Small memory first: a Wasm instance gives none back.
  if (existsSync(at('cdnow.csv'))) {
    const customers = (await readFile(at('cdnow.csv'), 'utf8'))
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => {
        const [, x, t_x, T] = line.split(',').map(Number);
        return { x, t_x, T };
      });
    const fit = JSON.stringify({ model: 'bgnbd', customers });
    tell(
      'Levier',
      'BG/NBD, CDNOW',
      timed(15, () => engine.purchasesFit(fit).loglik),
    );
  }
  const sample = await floats('blobs 100k');
  const n = SIZES['100k'] / 10;
  const few = Float64Array.from(
    { length: n * DIMENSIONS },
    (_, i) => sample[Math.floor(i / n) * SIZES['100k'] + (i % n)],
  );
  const labels = Uint32Array.from({ length: n }, (_, i) => i % 5);
  tell(
    'Levier',
    'silhouette, 10k',
    timed(3, () => engine.meanSilhouette(few, DIMENSIONS, labels)),
  );
  for (const [size, runs] of [
    ['100k', 5],
    ['1M', 3],
  ]) {
    for (const kind of CLOUDS) {
      const data = await floats(`${kind} ${size}`);
      const found = timed(runs, () => {
        const clusters = new engine.KMeans(data, DIMENSIONS, 5, 10, 1);
        const { inertia } = clusters;
        clusters.free();
        return inertia;
      });
      tell('Levier', `k-means, ${kind} ${size}`, found);
    }
  }
  const bytes = await readFile(at('orders.csv'));
  let held;
  tell(
    'Levier',
    'orders 1M, file to RFM',
    timed(3, () => {
      held?.free();
      held = new engine.Audience('orders.csv');
      held.push(bytes);
      held.read();
      held.setRoles(ROLES);
      return held.rfm(RFM).sum_of_scores;
    }),
  );
  tell(
    'Levier',
    'orders 1M, RFM in memory',
    timed(5, () => held.rfm(RFM).sum_of_scores),
  );

  if (asked.ml === undefined) return;
  const { kmeans } = createRequire(join(resolve(asked.ml), 'package.json'))('ml-kmeans');
  for (const kind of CLOUDS) {
    const data = await floats(`${kind} 100k`);
    const rows = Array.from({ length: SIZES['100k'] }, (_, i) =>
      Array.from({ length: DIMENSIONS }, (_, j) => data[j * SIZES['100k'] + i]),
    );
    const found = timed(1, () => {
      let least = Infinity;
      for (let seed = 0; seed < 10; seed += 1) {
        const { clusters, centroids } = kmeans(rows, 5, {
          initialization: 'kmeans++',
          seed,
          maxIterations: 300,
        });
        const inertia = rows.reduce(
          (sum, row, i) => sum + row.reduce((own, x, j) => own + (x - centroids[clusters[i]][j]) ** 2, 0),
          0,
        );
        least = Math.min(least, inertia);
      }
      return least;
    });
    console.log(['ml-kmeans', `k-means, ${kind} 100k`, found.seconds, found.result, 0].join('\t'));
  }
}

await (asked.write ? write() : run());
