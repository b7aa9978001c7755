// Exports of platforms, each beside its `.expected.json`: read, asked about or refused as they should be.
import { readFile } from 'node:fs/promises';
import { differences } from '../outcome.mjs';

const CHUNK = 4096; // small, so that characters and rows are cut in two
const INFORMS = ['delimiter', 'decimal', 'platform', 'ui_language'];
const SKIPPED_INFORMS = ['preamble_lines', 'comment_lines', 'empty_rows'];

export async function run(engine, expected, { file }) {
  const bytes = await readFile(file.slice(0, -'.expected.json'.length));
  const cases = [expected, ...(expected.answers ?? [])];
  const outcomes = cases.map((one, at) => {
    const { failures, notes = [] } = compare(engine, one, expected.file, bytes);
    const place = (found) => (at === 0 ? found : { ...found, at: `answers[${at - 1}] ${found.at}` });
    return { failures: failures.map(place), notes: notes.map(place) };
  });
  return {
    failures: outcomes.flatMap(({ failures }) => failures),
    notes: outcomes.flatMap(({ notes }) => notes),
  };
}

/** A reading of the file, as the case asks for it. */
function compare(engine, expected, name, bytes) {
  if (expected.route === 'customers') return customers(engine, expected, name, bytes);
  const failures = expected.mapping === undefined ? [] : offered(engine, expected.mapping, name, bytes);
  const got = read(engine, name, bytes, expected.options ?? {});
  const outcome = expected.ok ? accepted(expected, got) : refused(expected, got);
  return { failures: [...failures, ...outcome.failures], notes: outcome.notes };
}

function accepted(expected, got) {
  if (got.error !== undefined) {
    const { code, line, field, found } = got.error;
    return { failures: [{ at: 'ok', expected: true, got: { code, line, field, found } }] };
  }
  const { report, table } = got;
  const failures = differences(pick(expected, ['kind', 'encoding', 'period', 'currency']), report);
  failures.push(...differences({ total_rows: expected.skipped.total_rows }, report.skipped, {}, 'skipped'));
  if (expected.platforms !== undefined && !expected.platforms.includes(report.platform))
    failures.push({ at: 'platform', expected: expected.platforms, got: report.platform });
  for (const warning of expected.warnings ?? []) {
    const wanted = pick(warning, ['code', 'line', 'found']);
    const known = report.warnings.some((one) => differences(wanted, one).length === 0);
    if (!known) failures.push({ at: 'warnings', expected: wanted, got: report.warnings.map(told) });
  }
  for (const code of expected.warnings_absent ?? []) {
    const given = report.warnings.filter((warning) => warning.code === code);
    if (given.length > 0) failures.push({ at: 'warnings_absent', expected: code, got: given.map(told) });
  }
  if (expected.dates !== undefined) failures.push(...seriesDifferences(expected, table));
  const rows = table.rows ?? [];
  if (rows.length === expected.rows.length) {
    expected.rows.forEach((row, i) => failures.push(...rowDifferences(row, rows[i], table, `rows[${i}]`)));
  } else {
    failures.push({ at: 'rows', expected: expected.rows.length, got: rows.length });
  }
  const notes = [
    ...differences(pick(expected, INFORMS), report),
    ...differences(pick(expected.skipped, SKIPPED_INFORMS), report.skipped),
  ];
  return { failures, notes };
}

function refused({ error }, got) {
  if (got.error === undefined)
    return {
      failures: [{ at: 'error', expected: error.code, got: `${(got.table?.rows ?? []).length} rows` }],
    };
  const wanted = ['code', 'line', 'field', 'found'].filter((key) => (error[key] ?? null) !== null);
  const notes = error.seen === undefined ? [] : differences({ seen: error.seen }, got.error.detail ?? {});
  return { failures: differences(pick(error, wanted), got.error), notes };
}

/** The roles that a reading without options offers. */
function offered(engine, mapping, name, bytes) {
  const columns = read(engine, name, bytes, {}).error?.mapping?.columns ?? [];
  const roles = Object.fromEntries(columns.map(({ name, role }) => [name, role]));
  return differences(mapping, roles, {}, 'mapping');
}

/** What the page of customers makes of the file. */
function customers(engine, expected, name, bytes) {
  const audience = new (engine.get('Audience'))(name);
  try {
    push(audience, bytes);
    const { guess } = audience.read();
    const absent = { as_of: null, until: null, returns: 'net', frequency: null };
    const roles =
      expected.roles === undefined
        ? guess
        : { customer: null, date: null, amount: null, ...absent, ...expected.roles };
    const facts = audience.setRoles(JSON.stringify(roles));
    if (!expected.ok) return { failures: [{ at: 'error', expected: expected.error.code, got: facts }] };
    return { failures: differences(expected.facts ?? {}, facts, { abs: 1e-9 }, 'facts') };
  } catch (error) {
    if (error.code === undefined) throw error;
    if (expected.ok) return { failures: [{ at: 'ok', expected: true, got: told(error) }] };
    return refused(expected, { error });
  } finally {
    audience.free();
  }
}

function push(reader, bytes) {
  for (let at = 0; at < bytes.length; at += CHUNK) reader.push(bytes.subarray(at, at + CHUNK));
}

function read(engine, name, bytes, options) {
  const reader = new (engine.get('ImportReader'))(name);
  try {
    push(reader, bytes);
    return reader.finish(JSON.stringify(options));
  } catch (error) {
    if (error.code === undefined) throw error;
    return { error };
  } finally {
    reader.free();
  }
}

function seriesDifferences({ dates, columns }, table) {
  const got = (table.columns ?? []).map(({ name, role, values }) => ({ name, role, values }));
  return [
    ...differences(dates, table.dates, {}, 'dates'),
    ...differences(columns, got, { abs: 1e-9 }, 'columns'),
  ];
}

/** Numbers and texts are missing by being absent; a missing one is null in the cases. */
function rowDifferences(expected, row, table, at) {
  const flat = {
    date: row.date,
    date_end: row.date_end,
    currency: table.currency,
    ...row.texts,
    ...row.numbers,
  };
  const got = Object.fromEntries(Object.keys(expected).map((key) => [key, flat[key] ?? null]));
  return differences(expected, got, { abs: 1e-9 }, at);
}

const told = ({ code, line, found }) => ({ code, line, found });

const pick = (object, keys) =>
  Object.fromEntries(keys.filter((key) => key in object).map((key) => [key, object[key]]));
