// What the project depends on: licences that may be used, registries that are known, no crate in two versions
// that is not listed here. It reads what cargo and npm have resolved, so it needs no network and no tool.
//
//   node tests/dependencies/run.mjs
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = resolve(fileURLToPath(import.meta.url), '../../..');

/** What is shipped, linked or run by the tests. */
const LICENCES = new Set([
  ...[
    'MIT',
    'MIT-0',
    'Apache-2.0',
    'Apache-2.0 WITH LLVM-exception',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'ISC',
    '0BSD',
  ],
  ...['Zlib', 'BSL-1.0', 'Unlicense', 'CC0-1.0', 'Unicode-3.0', 'BlueOak-1.0.0'],
]);
/** Others, for one package each: a font, and tools of the tests, which are not shipped. */
const ALSO = { '@fontsource/source-serif-4': 'OFL-1.1', 'axe-core': 'MPL-2.0', argparse: 'Python-2.0' };
/** No licence is stated in the registry: a list of the names of SVG elements, for the linter alone. */
const UNSTATED = ['svg-tags'];
/** Crates in several versions, with who asks for the older one. */
const TWICE = {
  equator: 'nano-gemm of faer asks for 0.2',
  'equator-macro': 'as equator',
  rand_core: 'rand_chacha 0.9, whose stream of numbers the seeds rely on',
  syn: 'macros of others, while compiling',
};

const problems = [];

/** Whether a licence expression leaves a choice of allowed licences: AND binds more tightly than OR. */
function allowed(expression, name) {
  const tokens = expression
    .replaceAll('/', ' OR ')
    .replace(/ WITH /g, '\u0000')
    .match(/[()]|[^\s()]+/g);
  let at = 0;
  const one = () => {
    if (tokens[at] !== '(') return licence(tokens[at++].replace('\u0000', ' WITH '));
    at += 1;
    const inside = either();
    at += 1;
    return inside;
  };
  const both = () => {
    let all = one();
    while (tokens[at] === 'AND') {
      at += 1;
      all = one() && all;
    }
    return all;
  };
  const either = () => {
    let any = both();
    while (tokens[at] === 'OR') {
      at += 1;
      any = both() || any;
    }
    return any;
  };
  const licence = (id) => LICENCES.has(id) || ALSO[name] === id;
  return either();
}

for (const [expression, expected] of [
  ['MIT', true],
  ['GPL-3.0 OR MIT', true],
  ['GPL-3.0 AND MIT', false],
  ['(GPL-3.0 OR MIT) AND Zlib', true],
  ['MIT/GPL-3.0', true],
  ['GPL-3.0 OR MIT AND GPL-2.0', false],
  ['Apache-2.0 WITH LLVM-exception', true],
])
  if (allowed(expression, '') !== expected) problems.push(`the reader of licences misreads ${expression}`);

function check(name, version, licence, source) {
  if (!licence) {
    if (!UNSTATED.includes(name)) problems.push(`${name} ${version} states no licence`);
  } else if (!allowed(licence, name))
    problems.push(`${name} ${version}: the licence ${licence} is not allowed`);
  if (source !== null) problems.push(`${name} ${version} comes from ${source}`);
}

const text = execFileSync('cargo', ['metadata', '--format-version', '1', '--all-features', '--locked'], {
  cwd: project,
  maxBuffer: 1 << 28,
  encoding: 'utf8',
});
const { packages, workspace_members: members } = JSON.parse(text);
const crates = packages.filter((one) => !members.includes(one.id));
const versions = new Map();
for (const { name, version, license, source } of crates) {
  check(name, version, license, /^(?:registry|sparse)\+/.test(source ?? '') ? null : (source ?? 'a folder'));
  versions.set(name, [...(versions.get(name) ?? []), version]);
}
for (const [name, several] of versions)
  if (several.length > 1 && !Object.hasOwn(TWICE, name))
    problems.push(`${name} is there in ${several.length} versions: ${several.join(', ')}`);
for (const name of Object.keys(TWICE))
  if ((versions.get(name) ?? []).length < 2) problems.push(`${name} is listed as there twice and is not`);

const lock = JSON.parse(readFileSync(join(project, 'www/package-lock.json'), 'utf8'));
const modules = Object.entries(lock.packages).filter(([path]) => path !== '');
for (const [path, { version, license, resolved, integrity }] of modules) {
  const name = path.replace(/^.*node_modules\//, '');
  check(name, version, license, integrity === undefined ? (resolved ?? 'nowhere') : null);
}

for (const problem of problems) console.log(`FAILED ${problem}`);
console.log(`${crates.length} crates, ${modules.length} npm packages, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
