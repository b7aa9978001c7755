// Writes licences.txt: the texts of the licences of all that is shipped and was written by others. Each text
// stands once, under the names of what it covers.
//
// npm packages are those that esbuild bundled, and the font. Crates are those that the Wasm packages (the
// members of the workspace that are built as a `cdylib`) are linked with; what only runs in the compiler is
// not shipped.
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const FILE = /^(?:licen[cs]e|copying|notice|unlicense|copyright)/i;
const FONTS = ['@fontsource/source-serif-4'];

/** The first lines of every script and style sheet. */
export function banner(version) {
  const text = `/*! Levier ${version}, MIT OR Apache-2.0. Licences of the parts by others: licences.txt */`;
  return { js: text, css: text };
}

/** Into each of `folders`. `inputs`: the paths of the files that were bundled, as esbuild names them. */
export async function writeLicences({ root, folders, inputs }) {
  const covered = [...(await npmPackages(root, inputs)), ...(await crates(resolve(root, '..')))];
  const texts = new Map();
  for (const part of covered) {
    const title = `${part.name} ${part.version} (${part.licence})`;
    for (const text of await licenceTexts(part, resolve(root, '..'))) {
      const key = text.replace(/\s+/g, ' ');
      const one = texts.get(key) ?? { text, titles: [] };
      one.titles.push(title);
      texts.set(key, one);
    }
  }
  const parts = [...texts.values()].map(({ text, titles }) => `${titles.sort().join('\n')}\n\n${text}`);
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  const head = [
    'Levier is licensed under MIT OR Apache-2.0.',
    'It is shipped with parts by others, listed here with their licences. The Wasm modules also hold parts of',
    'the Rust standard library, copyright The Rust Project Contributors, MIT OR Apache-2.0.',
  ].join('\n');
  const whole = `${[head, ...parts.sort()].join(rule)}\n`;
  for (const folder of folders) await writeFile(join(folder, 'licences.txt'), whole);
}

async function npmPackages(root, inputs) {
  // A package may stand in a folder above.
  const folders = new Map(FONTS.map((name) => [name, join(root, 'node_modules', name)]));
  for (const path of inputs) {
    const [folder, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/.exec(path) ?? [];
    if (name !== undefined) folders.set(name, join(root, folder));
  }
  return Promise.all(
    [...folders].map(async ([name, folder]) => {
      const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
      const authors = [about.author ?? about.contributors?.[0] ?? about.name].map((one) => one.name ?? one);
      return { name, version: about.version, licence: about.license, authors, folder };
    }),
  );
}

async function crates(project) {
  const { stdout } = await promisify(execFile)(
    'cargo',
    ['metadata', '--format-version', '1', '--all-features', '--filter-platform', 'wasm32-unknown-unknown'],
    { cwd: project, maxBuffer: 1 << 28 },
  );
  const { packages, resolve: graph, workspace_members: members } = JSON.parse(stdout);
  const byId = new Map(packages.map((one) => [one.id, one]));
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const is = (one, kind) =>
    one.targets.some((target) => target.kind.includes(kind) || target.crate_types.includes(kind));
  const reached = new Set(members.filter((id) => is(byId.get(id), 'cdylib')));
  for (const id of reached)
    for (const { pkg, dep_kinds: kinds } of nodes.get(id).deps)
      if (kinds.some(({ kind }) => kind === null) && !is(byId.get(pkg), 'proc-macro')) reached.add(pkg);
  return [...reached]
    .map((id) => byId.get(id))
    .filter((one) => one.source !== null)
    .map((one) => ({ ...one, licence: one.license, folder: dirname(one.manifest_path) }));
}

/**
 * The texts that stand beside a part: of several licences to choose from, MIT's; of several that hold
 * together, all. Where it has none, the usual text of a licence that it names.
 */
async function licenceTexts({ name, licence, authors, folder }, project) {
  const all = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && FILE.test(entry.name))
    .map((entry) => entry.name);
  const chosen = / AND /.test(licence) ? [] : all.filter((file) => /mit/i.test(file));
  const files = chosen.length > 0 ? chosen : all;
  const found = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const texts = [...new Set(found.map((text) => text.replaceAll('\r\n', '\n').trim()))];
  if (texts.length > 0) return texts;
  const usual = async (file) => (await readFile(join(project, file), 'utf8')).trim();
  if (/\bApache-2\.0\b/.test(licence)) return [await usual('LICENSE-APACHE')];
  if (/\bMIT\b/.test(licence))
    return [(await usual('LICENSE-MIT')).replace(/^Copyright .*$/m, `Copyright (c) ${authors.join(', ')}`)];
  throw new Error(`licences: ${name} (${licence}) has no text of its licence`);
}
