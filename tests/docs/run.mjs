// What the documents name is there: each path of the glossary with what is to be found in it, each test of
// the faults, and every path that README.md, CONTRIBUTING.md and docs/ put between backticks.
//
//   node tests/docs/run.mjs
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const read = (path) => readFileSync(join(project, path), 'utf8');
const problems = [];
let checked = 0;

function files(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, name))
    .filter((name) => statSync(name).isFile());
}

function isThere(path, where) {
  checked += 1;
  const found = existsSync(join(project, path));
  if (!found) problems.push(`${where}: ${path} is not there`);
  return found;
}

const glossary = read('docs/glossary.md');
const rows = glossary.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| English'));
const terms = [];
for (const row of rows) {
  const [, term, french, meaning, where] = row.split('|').map((cell) => cell.trim());
  terms.push(term);
  if (!french || !meaning) problems.push(`glossary: ${term} is not whole`);
  const named = [...where.matchAll(/`([^`]+)`/g)].map(([, text]) => text);
  const paths = named.filter((text) => text.includes('/'));
  const there = paths.filter((path) => isThere(path, `glossary, ${term}`));
  if (paths.length === 0) problems.push(`glossary: ${term} lives nowhere`);
  for (const text of named.filter((text) => !text.includes('/'))) {
    checked += 1;
    const found = there.some((path) =>
      files(join(project, path)).some((file) => readFileSync(file, 'utf8').includes(text)),
    );
    if (!found) problems.push(`glossary: ${term}: no "${text}" in ${paths.join(', ')}`);
  }
}
const sorted = [...terms].sort((a, b) => a.localeCompare(b, 'en'));
const misplaced = terms.find((term, at) => term !== sorted[at]);
if (misplaced !== undefined) problems.push(`glossary: ${misplaced} is not in its alphabetical place`);

const PATH = /`((?:src|www|tests|xtask|docs|benches)\/[\w./-]+)`/g;
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(project, 'docs')).map((name) => `docs/${name}`),
];
// What the build makes is not there before it.
const made = /^www\/(?:dist|pkg)/;
for (const document of documents.filter((name) => name.endsWith('.md') && name !== 'docs/glossary.md'))
  for (const [, path] of read(document).matchAll(PATH)) if (!made.test(path)) isThere(path, document);

// The map of the code names every place at the top of the crate.
const map = read('README.md');
for (const entry of readdirSync(join(project, 'src'), { withFileTypes: true })) {
  const name = entry.isDirectory() ? `${entry.name}/` : entry.name;
  checked += 1;
  if (name !== 'lib.rs' && !map.includes(`\n      ${name} `))
    problems.push(`README.md: no src/${name} in the map`);
}

// Each fault has its tests, and each test is there.
const faults = read('docs/faults.md')
  .split('\n')
  .filter((line) => /^\| (?!Fault)/.test(line));
for (const row of faults) {
  const [, fault, , where] = row.split('|').map((cell) => cell.trim());
  for (const test of where.split('; `')) {
    const [, path, name] = /^`?([^`]+)`: (.*)$/.exec(test) ?? [];
    checked += 1;
    if (path === undefined || !existsSync(join(project, path)) || !read(path).includes(name))
      problems.push(`faults, ${fault}: no test ${test}`);
  }
}

for (const problem of problems) console.log(`FAILED ${problem}`);
console.log(`${terms.length} terms, ${faults.length} faults, ${checked} places, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
