// What is shipped: sizes against their budgets, and nothing of the building machine in it.
//
//   node tests/shipped/run.mjs DIST FOLDER…      the folders are those that must not be named
//
// What the first view fetches is measured in a browser: tests/e2e/first-view.test.mjs.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { oembedFiles, siteAddress, titlesOf } from '../../www/oembed.mjs';

// Bytes, gzipped. The aims are 150 kB for the desk, 600 kB for the lab, 180 kB for the mix model and 120 kB
// for an embedded calculator; docs/design.md says what stands in the way. They must not grow back.
const BUDGETS = {
  'desk Wasm': 422_500,
  'lab Wasm': 1_223_500,
  'bayes Wasm': 236_000,
  'study Wasm': 867_000,
  'sheets Wasm': 355_500,
  'embedded calculator with its Wasm': 156_000,
};
// Of what lit and d3-array depend on: one runs in Node alone, the other by functions that no page calls.
const NOT_BUNDLED = ['@lit-labs/ssr-dom-shim', 'internmap'];
// Where cargo, rustup and the usual builders keep their files, besides the folders given.
const TELLTALE = [
  'registry/src',
  'index.crates.io',
  '.cargo/',
  '.rustup/',
  ...['home', 'root', 'Users'].map((name) => `/${name}/`),
  '\\Users\\',
];

const [dist, ...folders] = process.argv.slice(2);
const forbidden = [...TELLTALE, ...folders.filter((folder) => folder.length > 1)];
let passed = 0;
let failed = 0;
function check(ok, text) {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${text}`);
}

async function walk(path) {
  if (!(await stat(path)).isDirectory()) return [path];
  return (await Promise.all((await readdir(path)).map((name) => walk(join(path, name))))).flat();
}

/** Name and version of what the site depends on at run time, as the lock has it: types are no code. */
function npmParts() {
  const lock = JSON.parse(readFileSync(new URL('../../www/package-lock.json', import.meta.url), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && !dev && !path.includes('node_modules/@types/'))
    .map(([path, { version }]) => ({ name: path.split('node_modules/').at(-1), version }))
    .filter(({ name }) => !NOT_BUNDLED.includes(name))
    .map(({ name, version }) => `${name} ${version}`);
}

/** The same of the crates that the Wasm modules are linked with, as cargo's tree has them. */
function crateParts() {
  const tree = ['tree', '--package', 'levier-wasm', '--all-features', '--target', 'wasm32-unknown-unknown'];
  const form = ['--edges', 'normal,no-proc-macro', '--prefix', 'none', '--format', '{p}'];
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const text = execFileSync('cargo', [...tree, ...form], { cwd, encoding: 'utf8' });
  const lines = text.split('\n').filter((line) => line !== '' && !/\(\/|^levier/.test(line));
  return [...new Set(lines.map((line) => line.replace(/^(\S+) v(\S+).*$/, '$1 $2')))];
}

const files = await walk(dist);
const sizes = new Map();
for (const file of files) {
  const bytes = await readFile(file);
  sizes.set(resolve(file), gzipSync(bytes, { level: 9 }).length);
  // What is written in base64 is read as what it says: letters of it spell any short name by chance.
  const text = bytes
    .toString('latin1')
    .replace(/[A-Za-z0-9+/=]{1000,}/g, (written) => Buffer.from(written, 'base64').toString('latin1'));
  const traces = forbidden.filter((trace) => text.includes(trace));
  if (traces.length > 0 || file.endsWith('.wasm'))
    check(
      traces.length === 0,
      `${relative(dist, file)} names no folder of the building machine${traces.length > 0 ? `: found ${traces.join(', ')}` : ''}`,
    );
}

// What was written by others is shipped with its licence: the texts in one file, and a line in each bundle
// that names it.
const parts = [...npmParts(), ...crateParts()];
check(parts.length > 50, `${parts.length} parts by others`);
for (const folder of ['', ...(await readdir(dist)).filter((name) => /^v\d/.test(name))]) {
  const path = join(dist, folder, 'licences.txt');
  const notices = await readFile(path, 'utf8').catch(() => '');
  const lacking = parts.filter((part) => !notices.includes(`\n${part} (`));
  const texts = ['Permission is hereby granted, free of charge', 'Apache License', 'SIL OPEN FONT LICENSE'];
  lacking.push(...texts.filter((text) => !notices.includes(text)));
  check(
    lacking.length === 0,
    `${relative(dist, path)} is whole${lacking.length > 0 ? `: no ${lacking.join(', ')}` : ''}`,
  );
}
const bundles = files.filter(
  (file) => /\.(?:js|css)$/.test(file) && !/\/engine\/|\/embed\/|\/embed-(?:\w+-)?(?:fr|en)\.js$/.test(file),
);
for (const file of bundles)
  if (!(await readFile(file, 'utf8')).startsWith('/*! Levier '))
    check(false, `${relative(dist, file)} does not name its licences`);
check(bundles.length > 5, `${bundles.length} bundles name the file of the licences`);

const total = (list) => list.reduce((sum, file) => sum + sizes.get(file), 0);
const named = (name) => files.filter((file) => file.endsWith(`/${name}`)).map((file) => resolve(file));
const modules = ['desk', 'lab', 'bayes', 'study', 'sheets'].map((name) => [name, named(`${name}_bg.wasm`)]);
for (const [name, found] of modules) check(found.length === 1, `one ${name} Wasm (${found.length})`);
// An embedded calculator: its page, the script with the Wasm in it, the words of one language, those of one
// calculator; the heaviest of each.
const heaviest = (list) =>
  list.reduce((most, file) => ((sizes.get(file) ?? 0) > (sizes.get(most) ?? 0) ? file : most), list[0] ?? '');
const top = (name) => resolve(dist, name);
const embedded = [
  top('embed.html'),
  top('embed.js'),
  heaviest([top('embed-fr.js'), top('embed-en.js')]),
  heaviest(files.map((file) => resolve(file)).filter((file) => file.startsWith(`${top('embed')}/`))),
];
for (const file of embedded) {
  check(sizes.has(file), `${relative(dist, file)} is there`);
  console.log(`       ${relative(dist, file)}: ${sizes.get(file)} B gzipped`);
}
const script = sizes.has(embedded[1]) ? await readFile(embedded[1], 'utf8') : '';
const packed = /[\w+/]{20000,}={0,2}/.exec(script)?.[0] ?? '';
const rest = gzipSync(script.replace(packed, ''), { level: 9 }).length;
console.log(
  `       of embed.js: ${rest} B without its Wasm, ${gzipSync(packed, { level: 9 }).length} B of Wasm`,
);
check(packed !== '', 'the script has the Wasm in it');
for (const forbidden of ['localStorage.setItem', 'sessionStorage', 'indexedDB', 'document.cookie'])
  check(!script.includes(forbidden), `embed.js does not name ${forbidden}`);
// The pages that turn an address into a calculator, as a build that knows its address writes them.
const operations = files
  .filter((file) => resolve(file).startsWith(`${top('embed')}/fr/`))
  .map((file) => basename(file, '.js'));
const oembed = oembedFiles({
  address: siteAddress('https://example.org/levier'),
  version: '0.1',
  operations,
  title: await titlesOf(fileURLToPath(new URL('../../www', import.meta.url))),
});
check(operations.length > 50, `calculators that an address becomes: ${operations.length}`);
const frames = operations.filter((operation) => {
  const { version, type, width, height, html } = JSON.parse(oembed[`calculators/en/${operation}.json`]);
  const address = `https://example.org/levier/v0.1/embed.html#operation=${operation}&amp;lang=en&amp;explain=none`;
  // What WordPress lets through: a quoted link and one frame with these attributes. Without the quote it
  // does not follow the height; with `scrolling="no"` the rest of a calculator would be out of reach.
  const kept =
    /^<blockquote><a href="([^"<>]+)">[^<>]+<\/a><\/blockquote><iframe title="[^"<>]+" src="([^"<>]+)" width="100%" height="\d+" frameborder="0"><\/iframe>$/.exec(
      html,
    );
  const page = `https://example.org/levier/calculators/en/${operation}.html`;
  return (
    version === '1.0' &&
    type === 'rich' &&
    width > 0 &&
    height > 0 &&
    kept?.[1] === page &&
    kept[2] === address
  );
});
check(frames.length === operations.length, `oEmbed: ${frames.length} frames that WordPress keeps`);
const found = operations.filter((operation) => {
  const [, json] = /application\/json\+oembed" href="([^"]+)"/.exec(
    oembed[`calculators/fr/${operation}.html`],
  );
  return oembed[json.replace('https://example.org/levier/', '')] !== undefined;
});
check(found.length === operations.length, `oEmbed: ${found.length} pages that name their JSON`);

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const measured = {
  ...Object.fromEntries(modules.map(([name, found]) => [`${name} Wasm`, total(found)])),
  'embedded calculator with its Wasm': total(embedded.filter((file) => sizes.has(file))),
};
for (const [name, budget] of Object.entries(BUDGETS)) {
  check(measured[name] <= budget, `${name}: ${kB(measured[name])} gzipped, budget ${kB(budget)}`);
}
const summary = Object.entries(measured)
  .map(([name, bytes]) => `${name} ${kB(bytes)}`)
  .join(', ');
console.log(`${passed} passed, ${failed} failed (${summary}, gzipped)`);
process.exitCode = failed > 0 ? 1 : 0;
