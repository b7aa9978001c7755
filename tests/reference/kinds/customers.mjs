// Customers over time: histories, purchases to come, spend, value, retention, cohorts, survival.
import { compare } from '../compare.mjs';
import { audience, csv, numbers, orders } from '../tables.mjs';

const named = (params) => Object.fromEntries(params.map(({ name, value }) => [name, value]));
const json = JSON.stringify;

/** Histories as the engine reads them, from a summary table or from orders. */
async function histories(engine, input, context) {
  if (input.form === 'transactions') {
    const held = await orders(engine, input, context);
    return held.histories(input.observation_end, input.time_unit_days);
  }
  const rows = await numbers(input.table, input.columns, input.filters, context);
  return rows.map(({ x, t_x = 0, T = 0, n, mbar = 0, weight = 1 }) => ({ x, t_x, T: n ?? T, mbar, weight }));
}

const plain = ({ x, t_x = 0, T = 0, mbar = 0 }) => ({ x, t_x, T, mbar });

const fit = (model) => async (engine, entry, context) => {
  const customers = await histories(engine, entry.input, context);
  const { params, ...got } = engine.get('purchasesFit')(json({ model, customers }));
  return compare(entry, { ...got, params: named(params) }, context.floats);
};

const conditional = (model) => async (engine, entry, context) => {
  const { params, horizons = [], customers, actual } = entry.input;
  const list = customers === undefined ? await histories(engine, entry.input, context) : customers.map(plain);
  const got = engine.get('purchasesConditional')(
    json({ params: { [model]: params }, horizons, customers: list }),
  );
  got.expected_purchases_new_customer_last_horizon = got.expected_purchases_new_customer.at(-1);
  if (actual !== undefined) {
    // Distinct (customer, day) pairs: a first purchase day and the repeats of each customer.
    const held = await orders(engine, actual, context);
    const seen = held.histories(undefined, 1);
    got.actual_purchase_days = seen.reduce((sum, { x }) => sum + x + 1, 0);
  }
  return compare(entry, got, context.floats);
};

async function spendFit(engine, entry, context) {
  const customers = (await histories(engine, entry.input, context)).map(plain);
  return compare(entry, engine.get('spendFit')(json({ customers })), context.floats);
}

function spendConditional(engine, entry, { floats }) {
  const { params, customers } = entry.input;
  return compare(
    entry,
    engine.get('spendConditional')(json({ params, customers: customers.map(plain) })),
    floats,
  );
}

function clv(engine, entry, { floats }) {
  const { bgnbd_params, gamma_gamma_params, periods, period_length, discount_rate, customers } = entry.input;
  const asked = {
    params: { bgnbd: bgnbd_params },
    spend: gamma_gamma_params,
    periods,
    period_length,
    discount_rate,
    customers: customers.map(plain),
  };
  return compare(entry, engine.get('customerValues')(json(asked)), floats);
}

const lifetime = (engine, entry, { floats }) =>
  compare(entry, engine.get('lifetime')(json(entry.input)), floats);

function sbgFit(engine, entry, { floats }) {
  return compare(
    entry,
    engine.get('retention')(json({ ...entry.input, discount: 0.1, renewals: 0 })),
    floats,
  );
}

function sbgProjection(engine, entry, { floats }) {
  const {
    params,
    periods,
    discount,
    renewals,
    actual_survivors: actual,
    compare_periods: periodsCompared = [],
  } = entry.input;
  const got = engine.get('retentionProjection')(json({ params, periods, discount, renewals }));
  got.abs_error_points = periodsCompared.map((t) =>
    Math.abs(100 * got.survival[t] - (100 * actual[t]) / actual[0]),
  );
  return compare(entry, got, floats);
}

async function cohorts(engine, entry, context) {
  const { months, ...got } = (await orders(engine, entry.input, context)).cohorts();
  return compare(entry, entry.kind === 'cohorts' ? got : months, context.floats);
}

async function survival(engine, { input }, context, confidence) {
  const { duration, event, group = null } = input.columns;
  const held = audience(engine, await csv(input.table, input.filters, context), {});
  return held.survival(
    json({ of: { columns: { duration, event, event_value: input.event_value } }, group, confidence }),
  );
}

/** A step function told at the times of a case. */
async function kaplanMeier(engine, entry, context) {
  const { input } = entry;
  const {
    curves: [curve],
  } = await survival(engine, entry, context, input.confidence);
  const { points } = curve;
  const before = (t) => points.findLast((point) => point.t <= t);
  const at = (t) => points.find((point) => point.t === t);
  const durations = (
    await numbers(input.table, { duration: input.columns.duration }, input.filters, context)
  ).map(({ duration }) => duration);
  const of = (read) => input.times.map(read);
  return compare(
    entry,
    {
      n: curve.n,
      events: curve.events,
      median: curve.median,
      rmst: curve.rmst,
      at_risk: of((t) => at(t)?.at_risk ?? durations.filter((duration) => duration >= t).length),
      events_at: of((t) => at(t)?.events ?? 0),
      survival: of((t) => before(t).survival),
      standard_error: of((t) => before(t).se),
      ci_lower: of((t) => before(t).low),
      ci_upper: of((t) => before(t).high),
    },
    context.floats,
  );
}

async function logRank(engine, entry, context) {
  const { log_rank: got } = await survival(engine, entry, context, 0.95);
  return compare(entry, got, context.floats);
}

const kinds = {
  bgnbd_fit: fit('bgnbd'),
  mbgnbd_fit: fit('mbgnbd'),
  bgbb_fit: fit('bgbb'),
  bgnbd_conditional: conditional('bgnbd'),
  mbgnbd_conditional: conditional('mbgnbd'),
  gamma_gamma_fit: spendFit,
  gamma_gamma_conditional: spendConditional,
  clv,
  clv_geometric: lifetime,
  sbg_fit: sbgFit,
  sbg_projection: sbgProjection,
  cohorts,
  month_over_month: cohorts,
  kaplan_meier: kaplanMeier,
  log_rank: logRank,
};

/** kind → { run }. */
export const customers = Object.fromEntries(Object.entries(kinds).map(([kind, run]) => [kind, { run }]));
