// The chains of an input, in whatever runs JavaScript.

/**
 * One after the other. Median seconds a chain, largest R-hat, least effective draws, gradients a draw,
 * divergences, seconds of the summary.
 */
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
  const { sampling } = mixSummary(data, model, all, JSON.stringify(stats)).sampled;
  const summed = (performance.now() - before) / 1000;
  return [
    times[times.length >> 1],
    sampling.r_hat,
    Math.min(sampling.ess_bulk, sampling.ess_tail),
    sampling.gradients / chains / (tune + draws),
    sampling.divergences,
    summed,
  ];
}
