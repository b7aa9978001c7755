// Exports of platforms, each beside its `.expected.json`.
import { readFile } from 'node:fs/promises';
import { differences, Skip } from '../outcome.mjs';

const CHUNK = 4096; // small, so that characters and rows are cut in two
const INFORMS = ['delimiter', 'decimal', 'platform', 'ui_language'];
const SKIPPED_INFORMS = ['preamble_lines', 'comment_lines', 'empty_rows'];
// Kinds of files whose headers the import does not know yet. Once it recognises one, its cases count.
const LATER = ['web', 'email', 'orders'];

export async function run(engine, expected, { file }) {
  const bytes = await readFile(file.slice(0, -'.expected.json'.length));
  const got = read(engine, expected.file, bytes);
  if (!expected.ok) return refused(expected, got);
  if (got.error !== undefined) {
    if (got.error.code === 'no_recognised_header' && LATER.includes(expected.kind))
      throw new Skip(`imports of kind ${expected.kind}`);
    const { code, line, field, found } = got.error;
    return { failures: [{ at: 'ok', expected: true, got: { code, line, field, found } }] };
  }
  const { report, table } = got;
  const failures = differences(pick(expected, ['kind', 'encoding', 'period', 'currency']), report);
  failures.push(...differences({ total_rows: expected.skipped.total_rows }, report.skipped, {}, 'skipped'));
  const codes = new Set(report.warnings.map((warning) => warning.code));
  for (const { code } of expected.warnings) {
    if (!codes.has(code)) failures.push({ at: 'warnings', expected: code, got: [...codes] });
  }
  if (table.rows.length === expected.rows.length) {
    expected.rows.forEach((row, i) =>
      failures.push(...rowDifferences(row, table.rows[i], table, `rows[${i}]`)),
    );
  } else {
    failures.push({ at: 'rows', expected: expected.rows.length, got: table.rows.length });
  }
  const notes = [
    ...differences(pick(expected, INFORMS), report),
    ...differences(pick(expected.skipped, SKIPPED_INFORMS), report.skipped),
  ];
  return { failures, notes };
}

function refused({ error }, got) {
  if (got.error === undefined)
    return { failures: [{ at: 'error', expected: error.code, got: `${got.table.rows.length} rows` }] };
  const wanted = error.line === null || error.line === undefined ? ['code'] : ['code', 'line'];
  const notes = error.seen === undefined ? [] : differences({ seen: error.seen }, got.error.detail ?? {});
  return { failures: differences(pick(error, wanted), got.error), notes };
}

function read(engine, name, bytes) {
  const reader = new (engine.get('ImportReader'))(name);
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) reader.push(bytes.subarray(at, at + CHUNK));
    return reader.finish('{}');
  } catch (error) {
    if (error.code === undefined) throw error;
    return { error };
  } finally {
    reader.free();
  }
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

const pick = (object, keys) =>
  Object.fromEntries(keys.filter((key) => key in object).map((key) => [key, object[key]]));
