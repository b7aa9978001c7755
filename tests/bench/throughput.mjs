// Evaluations a second through the boundary, beside the bare formula in JavaScript in the same process.
//
// The formula gives one number; the engine checks every input, and gives all outputs, the interval and the
// explanation. The formulas stand here only: the site computes nothing by itself.

import { ONCE } from './once.mjs';

const Z = 1.959963984540054; // Φ⁻¹(0.975)
const Z_POWER = 0.8416212335729143; // Φ⁻¹(0.8)

/** ln Γ by Lanczos' series (g = 7, 9 terms). */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
function lnGamma(x) {
  let sum = LANCZOS[0];
  for (let i = 1; i < LANCZOS.length; i += 1) sum += LANCZOS[i] / (x - 1 + i);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}
const lnBeta = (a, b) => lnGamma(a) + lnGamma(b) - lnGamma(a + b);

/** operation → the output that the formula gives, its inputs, the formula. */
const FORMULAS = {
  roi: {
    output: 'value',
    inputs: { revenue: 50_000, margin_rate: 0.3, cost: 10_000 },
    formula: ({ revenue, margin_rate, cost }) => (revenue * margin_rate - cost) / cost,
  },
  // With its Wilson interval, whose ends are added so that they are computed.
  conversion_rate: {
    output: 'value',
    inputs: { conversions: 250, visitors: 10_000 },
    formula({ conversions, visitors }) {
      const p = conversions / visitors;
      const centre = p + (Z * Z) / (2 * visitors);
      const half = Z * Math.sqrt((p * (1 - p)) / visitors + (Z * Z) / (4 * visitors * visitors));
      const scale = 1 + (Z * Z) / visitors;
      return (centre - half) / scale < p && p < (centre + half) / scale ? p : NaN;
    },
  },
  discount_break_even: {
    output: 'required_uplift',
    inputs: { price: 50, cost: 30, discount: 0.2, base: 1000, obs: 0.5, fixed: 0 },
    formula: ({ price, cost, discount, base, fixed }) =>
      (base * (price - cost) + fixed) / (base * (price * (1 - discount) - cost)) - 1,
  },
  sample_size: {
    output: 'n_per_variant_exact',
    inputs: { baseline: 0.05, target: 0.06, alpha: 0.05, power: 0.8, sides: 2 },
    formula({ baseline, target }) {
      const mean = (baseline + target) / 2;
      const root =
        Z * Math.sqrt(2 * mean * (1 - mean)) +
        Z_POWER * Math.sqrt(baseline * (1 - baseline) + target * (1 - target));
      return (root / (target - baseline)) ** 2;
    },
  },
  // A sum of as many terms as conversions (Miller 2015).
  beta_binomial: {
    output: 'p_b_beats_a',
    inputs: { n_a: 2000, conv_a: 100, n_b: 2000, conv_b: 125, prior_alpha: 1, prior_beta: 1 },
    formula({ n_a, conv_a, n_b, conv_b, prior_alpha, prior_beta }) {
      const [aA, bA, aB, bB] = [
        prior_alpha + conv_a,
        prior_beta + n_a - conv_a,
        prior_alpha + conv_b,
        prior_beta + n_b - conv_b,
      ];
      let sum = 0;
      for (let i = 0; i < aB; i += 1)
        sum += Math.exp(lnBeta(aA + i, bB + bA) - Math.log(bB + i) - lnBeta(1 + i, bB) - lnBeta(aA, bA));
      return sum;
    },
  },
};

/** What the runs gave, so that no compiler leaves them out. */
let kept = 0;

/** Runs a second; at least half a second, after half as much to warm up (once: one run). */
function rate(run) {
  const during = (ms) => {
    let runs = 0;
    const start = performance.now();
    for (let batch = 1; ; batch = Math.min(batch * 2, 4096)) {
      for (let i = 0; i < batch; i += 1) kept += run();
      runs += batch;
      const elapsed = performance.now() - start;
      if (elapsed >= ms) return (runs / elapsed) * 1000;
    }
  };
  if (ONCE) return during(0);
  during(250);
  const found = during(500);
  if (Number.isNaN(kept)) throw new Error('an answer is not a number');
  return found;
}

/** `{ name, engine, formula }` by operation that the engine has, in evaluations a second. */
export function throughput(engine) {
  const evaluate = engine.get('evaluate');
  const there = engine.operations();
  return Object.entries(FORMULAS)
    .filter(([operation]) => there.has(operation))
    .map(([name, { output, inputs, formula }]) => {
      const [got, told] = [evaluate(name, JSON.stringify(inputs)).outputs[output], formula(inputs)];
      if (!(Math.abs(got - told) <= 1e-9 * Math.abs(told)))
        throw new Error(`${name}: the engine gives ${got}, the formula ${told}`);
      return {
        name,
        // As a page calls it, from an object to an object; the inputs change as fields do while someone
        // types.
        engine: rate(() => evaluate(name, JSON.stringify(inputs)).outputs[output]),
        formula: rate(() => formula({ ...inputs })),
      };
    });
}
