// Chunks that load together become one file: esbuild makes one for each set of pages that share code, most of
// them of a kilobyte or two, and each is a request.
import { rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

/** Below so many bytes a chunk that several pages share is not worth a request of its own. */
const SMALL = 6_000;

/**
 * Merges the chunks of a finished build. `first`: what the first screen runs, by the names of its sources.
 * `banner`: what each file begins with. Gives what became of them in words, and the files that the
 * first of these sources always needs.
 */
export async function mergeChunks({ root, metafile, first, banner }) {
  const outputs = graph(root, metafile);
  const groups = groupsOf(outputs, first);
  const home = new Map(groups.flatMap(({ members }, at) => members.map((path) => [path, at])));
  const context = { outputs, home, places: placesOf(outputs, groups, home), banner };
  const texts = new Map();
  for (const { members } of groups) texts.set(context.places.get(members[0]), await merged(context, members));
  for (const path of [...outputs.keys()].filter((one) => !home.has(one)))
    texts.set(
      context.places.get(path),
      await written(context, { entryPoints: [path] }, dirname(path), undefined),
    );
  await Promise.all([...outputs.keys()].map((path) => rm(path)));
  await Promise.all([...texts].map(([path, text]) => writeFile(path, text)));
  const [app] = sourceFiles(outputs, first);
  return {
    told: groups.map(({ name, members }) => `${members.length} chunks as ${name}`).join(', '),
    needed: [...new Set(closure(outputs, app).map((path) => context.places.get(path)))],
  };
}

/** The files that were made of sources. */
function sourceFiles(outputs, sources) {
  return sources.map((source) => [...outputs].find(([, own]) => own.source === source)[0]);
}

/** What the first screen always loads, and small chunks of several pages; not those of the worker. */
function groupsOf(outputs, first) {
  const [worker, ...roots] = sourceFiles(outputs, ['src/engine/worker.ts', ...first]);
  const alone = new Set(closure(outputs, worker));
  const free = (path) => !alone.has(path) && outputs.get(path).source === undefined;
  const core = [...new Set(roots.flatMap((path) => closure(outputs, path)))].filter(free);
  const small = [...outputs]
    .filter(([path, { bytes }]) => free(path) && !core.includes(path) && bytes < SMALL)
    .map(([path]) => path);
  // What a small chunk needs must not need a small one again from outside of them.
  const parts = closed(outputs, small, new Set([...core, ...alone]));
  return [
    { name: 'core', members: core },
    { name: 'parts', members: parts },
  ].filter(({ members }) => members.length > 1);
}

/** Where each file goes: names change with what stands in any of them, since each may name another. */
function placesOf(outputs, groups, home) {
  const all = hashOf([...outputs.keys()]);
  const place = (path) => {
    const group = groups[home.get(path)];
    if (group) return join(dirname(path), `${group.name}-${all}.js`);
    return path.replace(/(\/chunks\/.*-)[A-Z0-9]{8}\.js$/, (_, start) => `${start}${hashOf([path, all])}.js`);
  };
  return new Map([...outputs.keys()].map((path) => [path, place(path)]));
}

/** What each script of the build imports and exports. */
function graph(root, { outputs }) {
  const own = (path) => resolve(root, path);
  const scripts = Object.entries(outputs).filter(([path]) => path.endsWith('.js'));
  return new Map(
    scripts.map(([path, { imports, exports, entryPoint, bytes }]) => {
      const needed = imports.filter(({ kind, external }) => kind === 'import-statement' && !external);
      const needs = [...new Set(needed.map((one) => own(one.path)))];
      return [own(path), { needs, exports, source: entryPoint, bytes }];
    }),
  );
}

/** All that loads with a file, in the order in which it runs. */
function closure(outputs, path, seen = new Set()) {
  return outputs.get(path).needs.flatMap((one) => {
    if (seen.has(one)) return [];
    seen.add(one);
    return [...closure(outputs, one, seen), one];
  });
}

/** Those whose own needs are among them, or load before them. */
function closed(outputs, paths, before) {
  const kept = paths.filter((path) =>
    outputs.get(path).needs.every((one) => before.has(one) || paths.includes(one)),
  );
  return kept.length === paths.length ? kept : closed(outputs, kept, before);
}

/** Of the names of files, which hold the hashes of what stands in them. */
function hashOf(paths) {
  const names = paths.map((path) => path.split('/').at(-1)).join();
  return createHash('sha256').update(names).digest('hex').slice(0, 8).toUpperCase();
}

const alias = ({ home }, path, name) => `${name}_${[...home.keys()].indexOf(path)}`;

function merged(context, members) {
  const folder = dirname(members[0]);
  const lines = members.map((path) => {
    const names = context.outputs.get(path).exports.map((name) => `${name} as ${alias(context, path, name)}`);
    return `export {${names.join()}} from ${JSON.stringify(path)};`;
  });
  const stdin = { contents: lines.join('\n'), resolveDir: folder };
  return written(context, { stdin }, folder, context.home.get(members[0]));
}

/** One file with the imports of the finished build; what went into a group is taken from there. */
async function written({ outputs, home, places, banner }, from, folder, group) {
  const there = (path) => {
    const short = relative(folder, places.get(path)).replaceAll('\\', '/');
    return short.startsWith('.') ? short : `./${short}`;
  };
  const plugin = {
    name: 'merged-chunks',
    setup(own) {
      own.onResolve({ filter: /\.js$/ }, ({ path, kind, resolveDir, namespace }) => {
        if (kind === 'entry-point') return null;
        const target = resolve(resolveDir, path);
        if (namespace === 'moved' || !outputs.has(target)) return { path, external: true };
        if (home.has(target) && home.get(target) === group) return { path: target };
        if (home.has(target)) return { path: target, namespace: 'moved' };
        return { path: there(target), external: true };
      });
      own.onLoad({ filter: /.*/, namespace: 'moved' }, ({ path }) => {
        const names = outputs.get(path).exports.map((name) => `${alias({ home }, path, name)} as ${name}`);
        return {
          contents: `export {${names.join()}} from ${JSON.stringify(there(path))};`,
          resolveDir: folder,
        };
      });
    },
  };
  const { outputFiles } = await build({
    ...from,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    minify: true,
    legalComments: 'none',
    banner,
    plugins: [plugin],
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}
