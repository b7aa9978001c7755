// Random budget problems with a seed: the same on every machine.
//
// Per channel: current spend exp(N(10, 0.7)), carry-over θ ~ U(0, 0.5) with carried c = spend·θ/(1 − θ),
// ceiling m = (spend + c)·U(1.5, 3.5), Hill of (x + c) with a = spend·U(1, 6), k = m·U(0.3, 1), n uniform in
// the row's range, bounds as multiples of the current spend; the budget is the sum of the current spends.

/** Park and Miller's generator: uniform in (0, 1). */
export function generator(seed) {
  let state = seed;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  // The first numbers of neighbouring seeds are alike.
  for (let i = 0; i < 20; i += 1) next();
  return next;
}

export const noise = (random) => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());

const between = (random, [low, high]) => low + (high - low) * random();

const objective = { type: 'max_response' };

function asked(channels) {
  const total = channels.reduce((sum, channel) => sum + channel.current, 0);
  return { channels, budget: { total, constraint: 'eq' }, objective };
}

/** One problem. */
function problem(random, { count, n, bounds }) {
  return asked(
    Array.from({ length: count }, (_, i) => {
      const current = Math.exp(10 + 0.7 * noise(random));
      const theta = between(random, [0, 0.5]);
      const c = (current * theta) / (1 - theta);
      const ceiling = (current + c) * between(random, [1.5, 3.5]);
      const params = {
        a: current * between(random, [1, 6]),
        k: ceiling * between(random, [0.3, 1]),
        n: between(random, n),
        c,
      };
      return {
        name: `channel_${i + 1}`,
        family: 'hill_offset',
        params,
        current,
        min: bounds[0] * current,
        max: bounds[1] * current,
      };
    }),
  );
}

/** Channels known by draws: Hill's curve, its parameters scattered around their own. */
function drawn(random, { count, draws, n }) {
  return asked(
    Array.from({ length: count }, (_, i) => {
      const current = Math.exp(10 + 0.7 * noise(random));
      const [a, k, shape] = [
        current * between(random, [1, 6]),
        current * between(random, [0.5, 3]),
        between(random, n),
      ];
      const scattered = (value, by) => value * Math.exp(by * noise(random));
      const curves = Array.from({ length: draws }, () => ({
        family: 'hill',
        params: { a: scattered(a, 0.25), k: scattered(k, 0.25), n: scattered(shape, 0.1) },
      }));
      return {
        name: `channel_${i + 1}`,
        family: 'mean',
        params: {},
        draws: curves,
        current,
        min: 0,
        max: 3 * current,
      };
    }),
  );
}

/** The rows of random problems in which known tools were found wanting, and channels by number. */
const CONCAVE = { n: [0.5, 1], bounds: [0.5, 2] };
const S_SHAPED = { n: [1.5, 4], bounds: [0, 4] };
const many = (seed, problems, make) => {
  const random = generator(seed);
  return Array.from({ length: problems }, () => make(random));
};
const rows = (seed, problems, row) => many(seed, problems, (random) => problem(random, row));

/** S-shaped problems of so many channels. */
export const sShaped = (count, problems) => rows(300 + count, problems, { count, ...S_SHAPED });

/** Name → problems. Names sort as they are shown. */
export function budgets() {
  const sets = {};
  for (const count of [5, 20, 50, 200]) {
    const size = `${String(count).padStart(3)} channels`;
    const problems = count === 200 ? 10 : 40;
    sets[`allocate ${size}, concave`] = rows(100 + count, problems, { count, ...CONCAVE });
    sets[`allocate ${size}, S-shaped`] = rows(200 + count, problems, { count, ...S_SHAPED });
  }
  sets['allocate row 1, n 0.5-1, 0.5-2x'] = rows(1, 250, { count: 5, ...CONCAVE });
  sets['allocate row 2, n 0.5-3, 0.5-2x'] = rows(2, 250, { count: 5, n: [0.5, 3], bounds: [0.5, 2] });
  sets['allocate row 3, n 0.5-3, 0-4x'] = rows(3, 250, { count: 5, n: [0.5, 3], bounds: [0, 4] });
  sets['allocate row 4, n 1.5-4, 0-4x, 8'] = rows(4, 250, { count: 8, ...S_SHAPED });
  sets['allocate mean of 1000 draws, 20'] = many(5, 3, (random) =>
    drawn(random, { count: 20, draws: 1000, n: [0.6, 1] }),
  );
  return sets;
}
