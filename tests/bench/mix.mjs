// The Wasm half of `cargo xtask bench mix`, and the inputs of both halves: public examples, where they are
// there.
//
//   node tests/bench/mix.mjs --write --inputs DIR
//       writes the inputs, `mix <what>.json`
//   node tests/bench/mix.mjs --package DIR --inputs DIR [--browser]
//       runs them in Node or in Chromium; prints what benches/mix.rs prints
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { dataSet } from '../e2e/harness/files.mjs';
import { launch } from '../e2e/harness/browser.mjs';
import { runMix } from './mix-run.mjs';
import { ONCE } from './once.mjs';

/**
 * A CSV file by column: plain cells and cells in quotes without a comma in them, which is all that these
 * files have.
 */
function columns(file) {
  const [header, ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
  return Object.fromEntries(header.map((name, at) => [name, rows.map((row) => row[at])]));
}

function task(table, { date, outcome, channels, controls }) {
  const numbers = (name) => table[name].map(Number);
  const named = (names) => names.map((name) => [name, numbers(name)]);
  return {
    setup: {
      source: 's1',
      outcome,
      outcome_is_money: true,
      channels,
      controls,
      family: 'negexp',
      trend: true,
      fourier_pairs: 2,
      seed: 1,
      replicates: 20,
    },
    data: {
      dates: table[date].map((cell) => cell.slice(0, 10)),
      lines: [],
      outcome: numbers(outcome),
      channels: named(channels),
      controls: named(controls),
    },
  };
}

const LENGTH = ONCE
  ? { chains: 2, tune: 100, draws: 100, seed: 1 }
  : { chains: 4, tune: 1000, draws: 1000, seed: 1 };

const EXAMPLES = {
  // PyMC-Marketing's example, in its notebook's model: 8 lags, normalised, logistic saturation. 15
  // parameters.
  'mix pymc_mmm_example': [
    'pymc_mmm_example.csv',
    (table) => ({
      task: task(table, {
        date: 'date_week',
        outcome: 'y',
        channels: ['x1', 'x2'],
        controls: ['event_1', 'event_2'],
      }),
      set: { family: 'logistic', carry_over: { l_max: 8, normalised: true } },
    }),
  ],
  // Robyn's: five channels, two drivers and its events. 25 parameters.
  'mix robyn_dt_simulated_weekly': [
    'robyn_dt_simulated_weekly.csv',
    (table) => {
      table.event = table.events.map((name) => (name === 'na' ? '0' : '1'));
      const channels = ['tv_S', 'ooh_S', 'print_S', 'facebook_S', 'search_S'];
      return {
        task: task(table, {
          date: 'DATE',
          outcome: 'revenue',
          channels,
          controls: ['competitor_sales_B', 'newsletter', 'event'],
        }),
        set: { family: 'logistic' },
      };
    },
  ],
};

/** Those whose file is there; what is not is said. */
async function write(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, [file, make]] of Object.entries(EXAMPLES)) {
    const path = dataSet(file);
    if (path === null) console.error(`skipped: ${file} is not in the folder of public data`);
    else await writeFile(join(folder, `${name}.json`), JSON.stringify({ ...make(columns(path)), ...LENGTH }));
  }
}

async function inNode(folder) {
  const module = await import(pathToFileURL(join(folder, 'bayes.js')).href);
  module.initSync({ module: await readFile(join(folder, 'bayes_bg.wasm')) });
  return (input) => runMix(module, input);
}

/** The package, the run and an empty page on a port of their own. */
async function inBrowser(folder, close) {
  const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' };
  const server = createServer(async (request, response) => {
    const name = basename(new URL(request.url, 'http://local').pathname);
    const file = name === 'mix-run.mjs' ? new URL(name, import.meta.url) : join(folder, name);
    const body = name === '' ? '<!doctype html><title>mix</title>' : await readFile(file).catch(() => '');
    response
      .writeHead(body === '' ? 404 : 200, { 'content-type': types[/\.\w+$/.exec(name)?.[0]] ?? 'text/html' })
      .end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const browser = await launch();
  close.push(
    () => browser.close(),
    () => server.close(),
  );
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  return (input) =>
    page.evaluate(async (asked) => {
      const module = await import('/bayes.js');
      await module.default();
      return (await import('/mix-run.mjs')).runMix(module, asked);
    }, input);
}

const { values } = parseArgs({
  options: {
    write: { type: 'boolean' },
    inputs: { type: 'string' },
    package: { type: 'string' },
    browser: { type: 'boolean' },
  },
});
if (values.write) {
  await write(values.inputs);
} else {
  const close = [];
  const run = await (values.browser ? inBrowser(values.package, close) : inNode(values.package));
  for (const file of (await readdir(values.inputs)).sort()) {
    const told = await run(JSON.parse(await readFile(join(values.inputs, file), 'utf8')));
    console.log([file.replace(/\.json$/, ''), ...told.map((number) => number.toFixed(4))].join('\t'));
  }
  for (const end of close) await end();
}
