// The heavy operations, as the built packages answer them, and how they are timed: by processor time, which a
// busy machine lengthens least.
import { generator, sShaped } from './budgets.mjs';
import { ONCE } from './once.mjs';

const DIMENSIONS = 4;

/** Customers who were watched for a year, by the day. */
function customers(n) {
  const random = generator(5);
  return Array.from({ length: n }, () => {
    const T = Math.round(30 + 335 * random()) / 7;
    const x = Math.floor(-3 * Math.log(random()));
    return {
      x,
      t_x: x === 0 ? 0 : Math.round(7 * T * random()) / 7,
      T,
      mbar: x === 0 ? 0 : 20 + 40 * random(),
    };
  });
}

const valued = (n) =>
  JSON.stringify({
    params: { bgnbd: { r: 0.24, alpha: 4.4, a: 0.79, b: 2.43 } },
    spend: { p: 6.25, q: 3.74, v: 15.4 },
    periods: 12,
    period_length: 4.33,
    discount_rate: 0.01,
    customers: customers(n),
  });

function points(n) {
  const random = generator(11);
  return Float64Array.from({ length: n * DIMENSIONS }, (_, at) => 5 * (at % 5) + random());
}

const looks = (n, more) => JSON.stringify({ looks: n, ...more });

/** What is asked of an engine: its sizes, what is prepared for one, and the call that is timed. */
export const operations = (engine) => [
  {
    name: 'bounds of a group sequential test (Pocock)',
    unit: 'looks',
    sizes: [12, 25, 50, 100],
    binds: '100 looks; the panels of the running sum grow with the root of the looks',
    prepare: (n) => looks(n, { alpha: 0.05, kind: 'pocock' }),
    call: (asked) => engine.get('evaluate')('group_sequential_bounds', asked),
  },
  {
    name: 'goal seek on the risk of repeated looks',
    unit: 'looks',
    sizes: [12, 25, 50, 100],
    binds: '100 looks; one risk for each of some hundreds of places',
    prepare: (n) =>
      JSON.stringify({
        inputs: { looks: n, alpha_nominal: 0.05 },
        input: 'alpha_nominal',
        output: 'type1_error',
        target: 0.05,
      }),
    call: (asked) => engine.get('seek')('peeking_inflation', asked),
  },
  {
    name: 'ten allocations of S-shaped channels, certified',
    unit: 'channels',
    sizes: [25, 50, 100, 200],
    binds: 'the branches that the bound leaves open, not the channels',
    prepare: (n) => sShaped(n, 10).map((problem) => JSON.stringify(problem)),
    call: (asked) => asked.forEach((problem) => engine.get('allocate')(problem)),
  },
  {
    name: 'fit of BG/NBD',
    unit: 'customers',
    sizes: [1_000, 10_000, 100_000, 300_000],
    binds: 'memory of the text of the question; the fit runs on distinct histories',
    prepare: (n) => JSON.stringify({ model: 'bgnbd', customers: customers(n) }),
    call: (asked) => engine.get('purchasesFit')(asked),
  },
  {
    name: 'values of customers',
    unit: 'customers',
    sizes: [1_000, 10_000, 100_000, 300_000],
    binds: 'memory of the text of the question; forecasts are made once a pair of x and T',
    prepare: valued,
    call: (asked) => engine.get('customerValues')(asked),
  },
  {
    name: 'k-means, five groups, ten starts',
    unit: 'points of four numbers',
    sizes: [10_000, 30_000, 100_000, 300_000],
    binds: 'passes over the points; memory of 32 bytes a point and as much beside',
    prepare: points,
    call(asked) {
      const clusters = new (engine.get('KMeans'))(asked, DIMENSIONS, 5, 10, 1);
      clusters.free();
    },
  },
];

/** Processor time of a call, in ms: the least of some runs. */
export function timed(call) {
  let least = Infinity;
  let spent = 0;
  for (let run = 0; run < (ONCE ? 1 : 7) && spent < 4_000; run += 1) {
    const before = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1_000;
    least = Math.min(least, took);
    spent += took;
  }
  return Math.max(least, 0.001);
}
