// Big files: the lab's Wasm and PapaParse in Node, each reading in a process of its own, so that its peak
// memory is that of one file.
//
//   node tests/bench/import.mjs --write --inputs DIR
//       writes the files, `<kind> <size>.csv`
//   node tests/bench/import.mjs --package DIR --inputs DIR [--papa DIR]
//       prints, tab by tab: who, what, seconds, MB of the file, MB of memory at its peak, rows or customers
//       found; or who, what, `refused` and why
//
// With LEVIER_BENCH=once: tiny files.
import { execFileSync } from 'node:child_process';
import { closeSync, createReadStream, mkdirSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { writeFileOf } from './import-files.mjs';
import { ONCE } from './once.mjs';

const { values: asked } = parseArgs({
  options: {
    write: { type: 'boolean' },
    inputs: { type: 'string' },
    package: { type: 'string' },
    papa: { type: 'string' },
    who: { type: 'string' },
    what: { type: 'string' },
  },
});
const SIZES = ONCE ? { '0.1 MB': 1e5 } : { '10 MB': 1e7, '100 MB': 1e8 };
const KINDS = ['ads', 'orders'];
/** What a browser gives of a file at a time. */
const CHUNK = 1 << 16;
const at = (name) => join(asked.inputs, `${name}.csv`);
const fileOf = (what) => at(what.split(', ')[0]);

/** The lab, as its worker uses it. */
async function levier(what) {
  const folder = resolve(asked.package);
  const engine = await import(pathToFileURL(join(folder, 'lab.js')).href);
  engine.initSync({ module: readFileSync(join(folder, 'lab_bg.wasm')) });
  const customers = what.endsWith('customers');
  return () => {
    const reader = customers
      ? new engine.Audience('orders.csv')
      : new engine.ImportReader('export.csv', statSync(fileOf(what)).size);
    const file = openSync(fileOf(what));
    const chunk = new Uint8Array(CHUNK);
    for (let read; (read = readSync(file, chunk)) > 0;) reader.push(chunk.subarray(0, read));
    closeSync(file);
    if (!customers) return reader.preview('{}').report.rows_read;
    const { guess } = reader.read();
    return reader.setRoles(JSON.stringify(guess)).customers;
  };
}

/** Columns of days, numbers and texts: what the import makes of the same file. */
const TYPES = {
  ads: ['day', 'text', 'text', 'text', 'text', 'text', 'number', 'number', 'number', 'number', 'number'],
  orders: ['text', 'text', 'text', 'text', 'number', 'number', 'number', 'number', 'day', 'number'],
};

function typed(type, cell, line) {
  if (cell === '') return type === 'number' ? Number.NaN : null;
  if (type === 'text') return cell;
  const value = type === 'day' ? Date.parse(cell.slice(0, 10)) / 86_400_000 : Number(cell);
  if (Number.isNaN(value)) throw new Error(`line ${line}: ${cell}`);
  return value;
}

async function papa(what) {
  const Papa = createRequire(join(resolve(asked.papa), 'package.json'))('papaparse');
  const kind = what.split(' ')[0];
  const types = TYPES[kind];
  return () =>
    new Promise((done, failed) => {
      const columns = types.map(() => []);
      let line = 0;
      Papa.parse(createReadStream(fileOf(what), { highWaterMark: CHUNK, encoding: 'utf8' }), {
        delimiter: ',',
        skipEmptyLines: true,
        error: failed,
        chunk: ({ data }) => {
          for (const cells of data) {
            line += 1;
            if (line > 1)
              types.forEach((type, column) => columns[column].push(typed(type, cells[column], line)));
          }
        },
        complete: () => done(what.endsWith('customers') ? customersOf(columns) : columns[0].length),
      });
    });
}

/** What `groupby` makes of the orders: how many, their total, the last day. */
function customersOf(columns) {
  const [, customers, , , , , , totals, days] = columns;
  const found = new Map();
  customers.forEach((customer, row) => {
    const known = found.get(customer) ?? { orders: 0, total: 0, last: 0 };
    known.orders += 1;
    known.total += totals[row];
    known.last = Math.max(known.last, days[row]);
    found.set(customer, known);
  });
  return found.size;
}

const WHO = { Levier: levier, PapaParse: papa };
const tasks = Object.keys(SIZES).flatMap((size) => [
  ...KINDS.map((kind) => `${kind} ${size}, table`),
  `orders ${size}, customers`,
]);

/** One reading in this process. */
async function one(who, what) {
  const read = await WHO[who](what);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  let found;
  try {
    found = await read();
  } catch (error) {
    console.log([who, what, 'refused', error.code ?? error.message].join('\t'));
    return;
  }
  const seconds = (performance.now() - start) / 1000;
  const megabytes = statSync(fileOf(what)).size / 1e6;
  const peak = (process.resourceUsage().maxRSS * 1024 - before) / 1e6;
  console.log([who, what, seconds, megabytes, peak, found].join('\t'));
}

if (asked.write) {
  mkdirSync(asked.inputs, { recursive: true });
  for (const kind of KINDS)
    for (const [size, bytes] of Object.entries(SIZES)) await writeFileOf(kind, bytes, at(`${kind} ${size}`));
} else if (asked.who !== undefined) {
  await one(asked.who, asked.what);
} else {
  const own = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  for (const what of tasks)
    for (const who of asked.papa === undefined ? ['Levier'] : Object.keys(WHO))
      process.stdout.write(execFileSync(process.execPath, [...own, '--who', who, '--what', what]));
}
