// The best allocation of a budget. The optimum is known (see each case's `evidence`), so an answer
// above it is as wrong as one below.
import { differences, near, Skip } from '../outcome.mjs';

export function run(engine, { channels, budget, objective, groups, expected, tolerances }) {
  const got = allocate(engine, problem({ channels, budget, objective, groups }));
  const failures = differences({ status: expected.status }, got);
  if (expected.status !== 'optimal' || failures.length > 0) return { failures };

  const scale = budget.total ?? expected.total_spend;
  const close = { abs: tolerances.spend_abs_frac_of_budget * scale };
  const spent =
    budget.constraint === 'eq' ? { abs: tolerances.sum_abs_frac_of_budget * scale, rel: 1e-12 } : close;
  const check = (key, tol) => failures.push(...differences({ [key]: expected[key] }, got, tol));
  check('total_response', { rel: tolerances.total_response_rel });
  check('total_spend', spent);
  if (expected.unique_optimum) check('spend', close);

  // Whatever the optimum, the answer must be a plan: its sums add up and its bounds hold.
  const sum = (values) => values.reduce((a, b) => a + b, 0);
  const add = (at, wanted, found) => failures.push({ at, expected: wanted, got: found });
  if (!near(sum(got.spend), got.total_spend, { abs: 1e-9 * scale, rel: 1e-9 }))
    add('sum of spend', got.total_spend, sum(got.spend));
  if (!near(sum(got.response), got.total_response, { abs: 1e-9, rel: 1e-9 }))
    add('sum of response', got.total_response, sum(got.response));
  channels.forEach(({ name, min, max }, i) => {
    const slack = 1e-9 * Math.max(1, scale);
    if (!(got.spend[i] >= min - slack && got.spend[i] <= max + slack))
      add(`bounds of ${name}`, [min, max], got.spend[i]);
  });
  return { failures };
}

/** The same over several periods: the plan is one list a channel. */
export function runPeriods(engine, { channels, budget, objective, expected, tolerances }) {
  const got = call(engine, 'allocatePeriods', { channels, budget, objective });
  const failures = differences({ status: expected.status }, got);
  if (expected.status !== 'optimal' || failures.length > 0) return { failures };
  const close = { abs: tolerances.spend_abs_frac_of_budget * budget.total };
  const check = (key, tol) => failures.push(...differences({ [key]: expected[key] }, got, tol));
  check('total_response', { rel: tolerances.total_response_rel });
  check('total_spend', { abs: tolerances.sum_abs_frac_of_budget * budget.total, rel: 1e-12 });
  if (expected.unique_optimum) check('spend_by_channel_and_period', close);
  channels.forEach(({ name, min, max }, i) => {
    for (const spend of got.spend_by_channel_and_period[i]) {
      if (!(spend >= min && spend <= max))
        failures.push({ at: `bounds of ${name}`, expected: [min, max], got: spend });
    }
  });
  return { failures };
}

/** The case's own words, in the engine's form. */
function problem({ channels, budget, objective, groups }) {
  return groups === undefined ? { channels, budget, objective } : { channels, budget, objective, groups };
}

function allocate(engine, stated) {
  return call(engine, 'allocate', stated);
}

function call(engine, name, stated) {
  try {
    return engine.get(name)(JSON.stringify(stated));
  } catch (error) {
    if (error.code === 'unsupported_problem')
      throw new Skip(`unsupported_problem, objective ${stated.objective.type}`);
    throw error;
  }
}
