// Inputs with a seed: the same on every machine.

/** Park and Miller's generator: uniform in (0, 1). */
function generator(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** A concave problem of this many channels, half of the largest sensible total to spend. */
function allocation(count) {
  const random = generator(20 + count);
  const channels = Array.from({ length: count }, (_, i) => {
    const a = 20_000 + 80_000 * random();
    const scale = 10_000 + 40_000 * random();
    const params = [{ a, b: 1 / scale }, { a, b: 1 / scale }, { a, k: scale, n: 1 }][i % 3];
    return { name: `channel_${i + 1}`, family: ['negexp', 'log', 'hill'][i % 3], params, current: 10_000, min: 0, max: 60_000 };
  });
  return { channels, budget: { total: 20_000 * count, constraint: 'eq' }, objective: { type: 'max_response' } };
}

const noise = (random) => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());

function curve() {
  const random = generator(7);
  const spend = Array.from({ length: 52 }, () => Math.round(2_000 + 90_000 * random()));
  const response = spend.map((x) => 160_000 * (1 - Math.exp(-x / 45_000)) + 4_000 * noise(random));
  return { family: 'negexp', bounds: { a: [1e3, 1e7], b: [1e-7, 1e-2] }, fixed_params: {}, data: { spend, response } };
}

function series(weeks) {
  const random = generator(11);
  const truth = [{ name: 'search', a: 50_000, b: 1 / 9_000, theta: 0.1 }, { name: 'tv', a: 70_000, b: 1 / 45_000, theta: 0.65 }];
  const response = Array.from({ length: weeks }, () => 60_000 + 2_500 * noise(random));
  const bounds = { intercept: [0, 1_500_000] };
  const channels = truth.map(({ name, a, b, theta }) => {
    const spend = response.map(() => Math.round(15_000 * random()));
    let carried = 0;
    spend.forEach((x, t) => {
      carried = x + theta * carried;
      response[t] += a * (1 - Math.exp(-b * carried));
    });
    Object.assign(bounds, { [`${name}.theta`]: [0, 0.98], [`${name}.a`]: [100, 1e7], [`${name}.b`]: [1e-7, 1e-2] });
    return { name, family: 'negexp', spend };
  });
  return { bounds, channels, data: { response } };
}

/** By the section they belong to. */
const SECTIONS = {
  response: () => ({ 'fitCurve 52 points': curve(), 'fitSeries 2 channels 104 weeks': series(104) }),
  budget: () => Object.fromEntries([5, 20, 50, 200].map((count) => [`allocate ${String(count).padStart(3, '0')} channels`, allocation(count)])),
};

/** The inputs of one section, or of all. */
export function inputs(only) {
  return Object.assign({}, ...Object.entries(SECTIONS).map(([name, make]) => (only === undefined || only === name ? make() : {})));
}
