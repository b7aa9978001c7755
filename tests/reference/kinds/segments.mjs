// Segments: rules, RFM, clusters and their number.
import { compare } from '../compare.mjs';
import { audience, csv, orders, texts } from '../tables.mjs';

const json = JSON.stringify;
const never = () => true;
const byName = (list) =>
  Object.fromEntries(list.filter(({ n }) => n > 0).map(({ name, ...rest }) => [name, rest]));
const lines = (segments) =>
  byName(
    segments.map(({ value, ...rest }) => ({
      ...rest,
      mean_value: value?.mean,
      sum_value: value?.sum,
      value_share: value?.share,
      index: value?.index,
      revenue: value?.sum,
      revenue_share: value?.share,
    })),
  );

async function rules(engine, entry, context) {
  const {
    table,
    filters,
    segments,
    other,
    value_column: value,
    rate,
    crosstab_columns: crosstabs,
  } = entry.input;
  const got = audience(engine, await csv(table, filters, context), {}).rules(
    json({ segments, other, value, rate, crosstabs }),
  );
  const names = got.segments.map(({ name }) => name);
  const crossed = got.crosstabs.map(({ column, values, counts, ...test }) => [
    column,
    {
      ...test,
      counts: Object.fromEntries(
        names.map((name, row) => [name, Object.fromEntries(values.map((word, i) => [word, counts[row][i]]))]),
      ),
    },
  ]);
  return compare(
    entry,
    { ...got, segments: lines(got.segments), crosstabs: Object.fromEntries(crossed) },
    context.floats,
  );
}

/** RFM by each set of segments; values, scores and segments of single customers are read from the export. */
async function rfm(engine, entry, context) {
  const { as_of, bins, convention, segment_sets: sets, other, sample } = entry.input;
  const held = await orders(engine, entry.input, context, { as_of });
  const asked = (segments) => ({ bins, convention, thresholds: null, segments, other });
  const answers = Object.fromEntries(
    Object.entries(sets).map(([name, segments]) => [name, held.rfm(json(asked(segments)))]),
  );
  const [first] = Object.values(answers);
  const exported = (segments) => {
    const { columns, rows } = held.exportSegment(json({ rfm: asked(segments) }), undefined);
    const head = ['customer', 'segment', ...columns];
    return new Map(rows.map((row) => [row[0], Object.fromEntries(head.map((name, i) => [name, row[i]]))]));
  };
  const every = { R: [1, bins], F: [1, bins], M: [1, bins] };
  const scored = Object.fromEntries(
    ['R', 'F', 'M'].map((value) => [
      value,
      exported(
        Array.from({ length: bins }, (_, i) => ({ ...every, name: String(i + 1), [value]: [i + 1, i + 1] })),
      ),
    ]),
  );
  const members = Object.fromEntries(
    Object.entries(sets).map(([name, segments]) => [name, exported(segments)]),
  );
  const counts = (bands) =>
    Object.fromEntries(bands.filter(({ n }) => n > 0).map(({ score, n }) => [String(score), n]));
  const told = sample.map((id) => {
    const [R, F, M] = ['R', 'F', 'M'].map((value) => Number(scored[value].get(id).segment));
    const { recency, frequency, monetary } = scored.R.get(id);
    const names = Object.fromEntries(Object.keys(sets).map((name) => [name, members[name].get(id).segment]));
    return {
      id,
      R: Number(recency),
      F: Number(frequency),
      M: Number(monetary),
      score: 100 * R + 10 * F + M,
      ...names,
    };
  });
  return compare(
    entry,
    {
      ...first,
      score_counts: { R: counts(first.scores.R), F: counts(first.scores.F), M: counts(first.scores.M) },
      segments: Object.fromEntries(
        Object.entries(answers).map(([name, { segments }]) => [name, lines(segments)]),
      ),
      sample: told,
    },
    context.floats,
  );
}

async function rfmFuture(engine, entry, context) {
  const { as_of, bins, convention, segments, other, filters, table, columns } = entry.input;
  // One table: what the filters keep is observed, what the others keep comes later.
  const [{ value: until }] = filters;
  const held = await orders(engine, { table, columns, filters: [] }, context, { as_of, until });
  const got = held.rfm(json({ bins, convention, thresholds: null, segments, other }));
  const future = got.segments.map(({ name, n, future: next }) => ({
    name,
    n,
    repurchase_rate: next?.repurchase_rate,
    mean_future_spend: next?.mean_spend,
  }));
  return compare(entry, { segments: byName(future) }, context.floats);
}

const clustering = (input, method, columns) => ({
  method,
  columns: columns.map((name) => ({ name, weight: 1, log: input.transform === 'log1p' })),
  standardise: input.standardise ?? false,
  missing: 'drop',
  gamma: input.gamma ?? null,
  k: input.k ?? 2,
  restarts: input.restarts ?? 100,
  seed: 7,
});

/**
 * How alike clusters and the labels of a table are: Hubert and Arabie's index, here so that the engine is not
 * its own judge.
 */
function adjustedRand(one, other) {
  const pairs = (n) => (n * (n - 1)) / 2;
  const count = (keys) =>
    [...keys.reduce((map, key) => map.set(key, (map.get(key) ?? 0) + 1), new Map()).values()].reduce(
      (sum, n) => sum + pairs(n),
      0,
    );
  const both = count(one.map((label, i) => json([label, other[i]])));
  const [a, b] = [count(one), count(other)];
  const expected = (a * b) / pairs(one.length);
  return (both - expected) / ((a + b) / 2 - expected);
}

/** The customers that a clustering is about, and its columns there: of the table, or R, F and M of orders. */
async function toCluster(engine, { table, filters, rfm: values }, context, columns) {
  if (values === undefined) return [audience(engine, await csv(table, filters, context), {}), columns];
  const held = await orders(engine, { table, columns: values, filters }, context, { as_of: values.as_of });
  const names = { R: 'recency', F: 'frequency', M: 'monetary' };
  return [held, columns.map((name) => names[name])];
}

async function clustered(engine, entry, context, method, columns) {
  const { table, filters, labels } = entry.input;
  const [held, names] = await toCluster(engine, entry.input, context, columns);
  const got = held.cluster(json(clustering(entry.input, method, names)), never);
  const ari =
    labels === undefined ? undefined : adjustedRand(got.labels, await texts(table, labels, filters, context));
  return { ...got, ari, sizes: got.clusters.map(({ n }) => n) };
}

async function kmeans(engine, entry, context) {
  const got = await clustered(engine, entry, context, 'k_means', entry.input.columns);
  return compare(entry, { ...got, inertia: got.cost, centroids: got.centroids }, context.floats);
}

async function kPrototypes(engine, entry, context) {
  const got = await clustered(engine, entry, context, 'k_prototypes', [
    ...entry.input.numeric,
    ...entry.input.categorical,
  ]);
  return compare(
    entry,
    { ...got, prototypes_numeric: got.centroids, prototypes_categorical: got.modes },
    context.floats,
  );
}

async function kMedoids(engine, entry, context) {
  const got = await clustered(engine, entry, context, 'k_medoids', [
    ...entry.input.numeric,
    ...entry.input.categorical,
  ]);
  if (entry.input.search === 'exact' && !got.exact)
    return { failures: [{ at: 'exact', expected: true, got: got.exact }] };
  return compare(entry, { ...got, medoid_rows: got.medoid_rows.toSorted((a, b) => a - b) }, context.floats);
}

async function kChoice(engine, entry, context) {
  const { curve, columns, k_max: most } = entry.input;
  if (curve !== undefined) return compare(entry, engine.get('pickK')(json(curve)), context.floats);
  const [held, names] = await toCluster(engine, entry.input, context, columns);
  return compare(
    entry,
    held.chooseK(json(clustering(entry.input, 'k_means', names)), most, never),
    context.floats,
  );
}

async function gower(engine, entry, context) {
  const { table, filters, numeric, categorical, rows } = entry.input;
  const held = audience(engine, await csv(table, filters, context), {});
  return compare(entry, held.gower(json({ numeric, categorical, rows })), context.floats);
}

const kinds = {
  segment_rules: rules,
  rfm,
  rfm_future: rfmFuture,
  kmeans,
  k_prototypes: kPrototypes,
  k_medoids: kMedoids,
  k_choice: kChoice,
  gower,
};

/** kind → { run }. */
export const segments = Object.fromEntries(Object.entries(kinds).map(([kind, run]) => [kind, { run }]));
