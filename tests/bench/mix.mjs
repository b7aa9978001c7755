// Inputs of `bench mix`: public examples, read from the folder of shared data; and their run in Wasm.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A CSV file by column: plain cells and cells in quotes without a comma in them, which is all that these files have. */
function columns(file) {
  const [header, ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/).map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
  return Object.fromEntries(header.map((name, at) => [name, rows.map((row) => row[at])]));
}

function task(table, { date, outcome, channels, controls }) {
  const numbers = (name) => table[name].map(Number);
  const named = (names) => names.map((name) => [name, numbers(name)]);
  return {
    setup: { source: 's1', outcome, outcome_is_money: true, channels, controls, family: 'negexp', trend: true, fourier_pairs: 2, seed: 1, replicates: 20 },
    data: { dates: table[date].map((cell) => cell.slice(0, 10)), lines: [], outcome: numbers(outcome), channels: named(channels), controls: named(controls) },
  };
}

const LENGTH = { chains: 4, tune: 1000, draws: 1000, seed: 1 };

const EXAMPLES = {
  // PyMC-Marketing's example, in its notebook's model: 8 lags, normalised, logistic saturation. 15 parameters.
  'mix pymc_mmm_example': ['pymc_mmm_example.csv', (table) => ({
    task: task(table, { date: 'date_week', outcome: 'y', channels: ['x1', 'x2'], controls: ['event_1', 'event_2'] }),
    set: { family: 'logistic', carry_over: { l_max: 8, normalised: true } },
  })],
  // Robyn's: five channels, two drivers and its events. 25 parameters.
  'mix robyn_dt_simulated_weekly': ['robyn_dt_simulated_weekly.csv', (table) => {
    table.event = table.events.map((name) => (name === 'na' ? '0' : '1'));
    const channels = ['tv_S', 'ooh_S', 'print_S', 'facebook_S', 'search_S'];
    return { task: task(table, { date: 'DATE', outcome: 'revenue', channels, controls: ['competitor_sales_B', 'newsletter', 'event'] }), set: { family: 'logistic' } };
  }],
};

/** By name, those whose file is there; what is not is said. */
export function mixInputs(folder) {
  const inputs = {};
  for (const [name, [file, make]] of Object.entries(EXAMPLES)) {
    const path = join(folder, file);
    if (existsSync(path)) inputs[name] = { ...make(columns(path)), ...LENGTH };
    else console.error(`skipped: ${file} is not in ${folder}`);
  }
  return inputs;
}

/** The chains of an input, one after the other: what the native half prints. */
export function runMix({ mixDefaults, MixChain, mixSummary }, { task, set, chains, tune, draws, seed }) {
  const data = JSON.stringify(task);
  const model = JSON.stringify({ ...mixDefaults(data), ...set });
  const times = [];
  const stats = [];
  const width = () => stats[0].parameters.length;
  let all;
  for (let number = 0; number < chains; number++) {
    const before = performance.now();
    const chain = new MixChain(data, model, number, seed, tune, draws);
    chain.advance(tune + draws);
    times.push((performance.now() - before) / 1000);
    stats.push(chain.stats());
    all ??= new Float64Array(chains * draws * width());
    all.set(chain.draws(), number * draws * width());
    chain.free();
  }
  times.sort((a, b) => a - b);
  const before = performance.now();
  const { sampling } = mixSummary(data, model, all, JSON.stringify(stats));
  const summed = (performance.now() - before) / 1000;
  return [times[times.length >> 1], sampling.r_hat, Math.min(sampling.ess_bulk, sampling.ess_tail), sampling.gradients / chains / (tune + draws), sampling.divergences, summed];
}
