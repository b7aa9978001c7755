// How cost grows: each heavy operation at four sizes, in Node, with the packages as the site gets them.
//
//   node tests/bench/growth.mjs [--pkg DIR] [--write FILE]
//       prints a table in Markdown, or writes the whole page
//
// A time is the least processor time of some runs: a busy machine lengthens it least. The exponent is the
// slope of a line through the logarithms of size and time. With LEVIER_BENCH=once: small sizes, once.
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Engine } from '../reference/engine.mjs';
import { operations, timed } from './heavy.mjs';
import { ONCE } from './once.mjs';

const { values } = parseArgs({ options: { pkg: { type: 'string' }, write: { type: 'string' } } });
const engine = await Engine.load(values);

/** The slope of the straight line through the logarithms. */
function exponent(sizes, times) {
  const [x, y] = [sizes.map(Math.log), times.map(Math.log)];
  const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  const top = x.reduce((sum, one, at) => sum + (one - mx) * (y[at] - my), 0);
  return top / x.reduce((sum, one) => sum + (one - mx) ** 2, 0);
}

const written = (number) =>
  number.toLocaleString('en-GB', { maximumSignificantDigits: 3, maximumFractionDigits: 3 });

const lines = operations(engine).map(({ name, unit, sizes, binds, prepare, call }) => {
  const measured = ONCE ? sizes.slice(0, 2) : sizes;
  const times = measured.map((n) => {
    const asked = prepare(n);
    return timed(() => call(asked));
  });
  const cells = measured.map((n, at) => `${written(times[at])} (${n.toLocaleString('en-GB')})`);
  return `| ${name} | ${unit} | ${cells.join(' | ')} | ${exponent(measured, times).toFixed(2)} | ${binds} |`;
});

const table = [
  '| operation | size | ms (at size) | | | | exponent | what binds |',
  '|---|---|---:|---:|---:|---:|---:|---|',
  ...lines,
].join('\n');

const page = `# How cost grows

\`cargo xtask bench growth\` asks the built Wasm each question at four sizes and writes this page. Times are processor time in
Node ${process.versions.node}, the least of up to seven runs, reading the question and writing the answer among them. The exponent is the
slope of a line through the logarithms of size and time: 1 grows with the size, 2 with its square.

${table}
`;

if (values.write === undefined || ONCE) console.log(table);
else {
  // What others measured stands below, each under a heading of its own.
  const others = (await readFile(values.write, 'utf8').catch(() => '')).split('\n## ').slice(1);
  await writeFile(values.write, [page, ...others.map((section) => `## ${section}`)].join('\n'));
}
