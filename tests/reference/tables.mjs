// The tables that cases of segments and customers use: filtered as their README says, handed over as CSV
// text.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Skip } from './outcome.mjs';

const read = new Map();

/** A table: { names, rows } of texts; blank cells are missing. */
async function load(name, { data }) {
  for (const folder of data) {
    if (read.has(name)) break;
    const text = await readFile(join(folder, name), 'utf8').catch(() => null);
    if (text !== null) read.set(name, parse(text));
  }
  if (!read.has(name)) throw new Skip(`no table ${name}: --data names the folder`);
  return read.get(name);
}

function parse(text) {
  const records = [[]];
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;
  for (let match = cell.exec(text); match !== null && match.index < text.length; match = cell.exec(text)) {
    const [, raw, end] = match;
    records.at(-1).push((raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw).trim());
    if (end !== ',') records.push([]);
  }
  const [names, ...rows] = records.filter((record) => record.length > 0);
  return { names, rows };
}

const COMPARE = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
};

/** The rows that every filter keeps, in their order. */
function keep({ names, rows }, filters) {
  return filters.reduce((kept, { column, op, value }) => {
    if (op === 'row_step') return kept.filter((_, row) => row % value === 0);
    const at = names.indexOf(column);
    if (op === 'in') return kept.filter((row) => value.includes(row[at]));
    if (op === 'not_prefix') return kept.filter((row) => !row[at].startsWith(value));
    // A date with an hour is its day.
    const day = (text) => (/^\d{4}-\d\d-\d\d[ T]/.test(text) ? text.slice(0, 10) : text);
    const of = typeof value === 'number' ? (row) => Number(row[at]) : (row) => day(row[at]);
    return kept.filter((row) => row[at] !== '' && COMPARE[op](of(row), value));
  }, rows);
}

const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** CSV text of the kept rows. */
export async function csv(name, filters, context) {
  const table = await load(name, context);
  return [table.names, ...keep(table, filters)].map((row) => row.map(quoted).join(',')).join('\n');
}

/** The kept rows as objects of numbers, by the roles of columns. */
export async function numbers(name, columns, filters, context) {
  const table = await load(name, context);
  const at = Object.entries(columns).map(([role, column]) => [role, table.names.indexOf(column)]);
  return keep(table, filters).map((row) =>
    Object.fromEntries(at.map(([role, place]) => [role, Number(row[place])])),
  );
}

/** The kept rows of one column, as texts. */
export async function texts(name, column, filters, context) {
  const table = await load(name, context);
  const at = table.names.indexOf(column);
  return keep(table, filters).map((row) => row[at]);
}

const ROLES = {
  shape: 'customers',
  customer: null,
  date: null,
  amount: null,
  frequency: null,
  as_of: null,
  until: null,
  returns: 'net',
};

/** The engine's customers of a CSV text. */
export function audience(engine, text, roles) {
  const Audience = engine.get('Audience');
  const held = new Audience('case.csv');
  held.push(new TextEncoder().encode(text));
  held.read();
  held.setRoles(JSON.stringify({ ...ROLES, ...roles }));
  return held;
}

/** The engine's customers of orders. */
export async function orders(engine, { table, columns, filters }, context, roles = {}) {
  const named = {
    shape: 'orders',
    customer: columns.customer,
    date: columns.date,
    amount: columns.amount ?? null,
  };
  return audience(engine, await csv(table, filters, context), { ...named, ...roles });
}
