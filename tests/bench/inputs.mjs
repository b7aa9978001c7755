// Inputs with a seed: the same on every machine.

import { budgets, generator, noise } from './budgets.mjs';

function curve() {
  const random = generator(7);
  const spend = Array.from({ length: 52 }, () => Math.round(2_000 + 90_000 * random()));
  const response = spend.map((x) => 160_000 * (1 - Math.exp(-x / 45_000)) + 4_000 * noise(random));
  return {
    family: 'negexp',
    bounds: { a: [1e3, 1e7], b: [1e-7, 1e-2] },
    fixed_params: {},
    data: { spend, response },
  };
}

function series(weeks) {
  const random = generator(11);
  const truth = [
    { name: 'search', a: 50_000, b: 1 / 9_000, theta: 0.1 },
    { name: 'tv', a: 70_000, b: 1 / 45_000, theta: 0.65 },
  ];
  const response = Array.from({ length: weeks }, () => 60_000 + 2_500 * noise(random));
  const bounds = { intercept: [0, 1_500_000] };
  const channels = truth.map(({ name, a, b, theta }) => {
    const spend = response.map(() => Math.round(15_000 * random()));
    let carried = 0;
    spend.forEach((x, t) => {
      carried = x + theta * carried;
      response[t] += a * (1 - Math.exp(-b * carried));
    });
    Object.assign(bounds, {
      [`${name}.theta`]: [0, 0.98],
      [`${name}.a`]: [100, 1e7],
      [`${name}.b`]: [1e-7, 1e-2],
    });
    return { name, family: 'negexp', spend };
  });
  return { bounds, channels, data: { response } };
}

/** By the section they belong to; a list is several inputs of one kind. */
const SECTIONS = {
  response: () => ({ 'fitCurve 52 points': curve(), 'fitSeries 2 channels 104 weeks': series(104) }),
  budget: budgets,
};

/** The inputs of one section, or of all. */
export function inputs(only) {
  return Object.assign(
    {},
    ...Object.entries(SECTIONS).map(([name, make]) => (only === undefined || only === name ? make() : {})),
  );
}
