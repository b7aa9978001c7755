// The SQL that the import writes for tables too big to be read, beside the import's own reading of the same
// rows.
//
//   node tests/bench/import-sql.mjs --package DIR --inputs DIR --write
//       writes the queries, `<file>.<what comes out>.<database>.sql`
//   node tests/bench/import-sql.mjs --package DIR --inputs DIR
//       compares what the databases wrote, `<file>.<what comes out>.<database>.csv`; prints, tab by tab:
//       file, what came out, database, rows, and the largest difference of a sum. Fails when a row differs
//       by a cent.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values: asked } = parseArgs({
  options: { package: { type: 'string' }, inputs: { type: 'string' }, write: { type: 'boolean' } },
});
const folder = resolve(asked.package);
const engine = await import(pathToFileURL(join(folder, 'lab.js')).href);
engine.initSync({ module: readFileSync(join(folder, 'lab_bg.wasm')) });
const at = (name) => join(asked.inputs, name);
const LARGEST = 0.005;

function tableOf(name) {
  const reader = new engine.ImportReader(name);
  reader.push(readFileSync(at(name)));
  const { table } = reader.finish('{}');
  reader.free();
  return table;
}

/** The rows of a CSV without line ends in its cells, by the names of its columns. */
function rowsOf(name) {
  const [head, ...lines] = readFileSync(at(name), 'utf8').trim().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.match(/"[^"]*"|[^,]+|(?<=,)(?=,)/g).map((cell) => cell.replaceAll('"', ''));
    return Object.fromEntries(names.map((column, i) => [column, cells[i]]));
  });
}

/** Sums by a key, of the rows that the import reads. */
function summed(rows, key, measures) {
  const sums = new Map();
  for (const row of rows) {
    const known = sums.get(key(row)) ?? Object.fromEntries(Object.keys(measures).map((name) => [name, 0]));
    for (const [name, of] of Object.entries(measures)) known[name] += of(row);
    sums.set(key(row), known);
  }
  return sums;
}

const net = ({ numbers }) => numbers.total - (numbers.refunded ?? 0);
const field = (name) => (row) => row.numbers[name] ?? 0;
const REDUCED = {
  customers: {
    ours: (row) => row.texts.customer,
    theirs: (row) => row.customer,
    measures: { orders: () => 1, revenue: net },
  },
  days: { ours: (row) => row.date, theirs: (row) => row.day, measures: { orders: () => 1, revenue: net } },
  channels: {
    ours: (row) => `${row.date} ${row.texts.campaign}`,
    theirs: (row) => `${row.day} ${row.campaign}`,
    measures: {
      cost: field('cost'),
      impressions: field('impressions'),
      clicks: field('clicks'),
      conversions: field('conversions'),
      conversion_value: field('revenue'),
    },
  },
};

function compare(file, what, database) {
  const { ours, theirs, measures } = REDUCED[what];
  const sums = summed(tableOf(`${file}.csv`).rows, ours, measures);
  const rows = rowsOf(`${file}.${what}.${database}.csv`);
  if (rows.length !== sums.size) throw new Error(`${file}: ${rows.length} rows, not ${sums.size}`);
  let largest = 0;
  for (const row of rows) {
    const own = sums.get(theirs(row));
    for (const name of Object.keys(measures))
      largest = Math.max(largest, Math.abs(own[name] - Number(row[name])));
  }
  if (!(largest < LARGEST)) throw new Error(`${file}, ${what}, ${database}: differs by ${largest}`);
  console.log([file, what, database, rows.length, largest].join('\t'));
}

const files = readdirSync(asked.inputs);
if (asked.write) {
  for (const name of files.filter((one) => one.endsWith(' 10 MB.csv'))) {
    const head = new Uint8Array(readFileSync(at(name)).subarray(0, 1 << 18));
    for (const { database, reduced, sql } of engine.reducingQueries(name, head)) {
      const out = `${name.replace(/\.csv$/, '')}.${reduced}.${database}`;
      writeFileSync(at(`${out}.sql`), sql.replace(`TO '${reduced}.csv'`, `TO '${out}.csv'`));
    }
  }
} else {
  const written = files.map((name) => name.split('.')).filter(({ length }) => length === 4);
  for (const [file, what, database, kind] of written) if (kind === 'csv') compare(file, what, database);
}
