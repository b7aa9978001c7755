// Builds the site into dist/. One esbuild run, no dev server, no plugin from elsewhere.
//
//   node build.mjs             the site
//   node build.mjs --watch     the same, again at each change
//
// LEVIER_PACKAGES names another folder than pkg/ for the Wasm packages: desk/, lab/, bayes/, study/, sheets/
// and embed/, each with the glue (desk.js) and the module (desk_bg.wasm).
import { build, context, transform } from 'esbuild';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAlone } from './alone.mjs';
import { buildEmbed, catalogue, embedVersion } from './embed.mjs';
import { example, moduleBuilds } from './example.mjs';
import { firstWords } from './first-words.mjs';
import { writeHostFiles } from './hosts.mjs';
import { banner, writeLicences } from './licences.mjs';
import { mergeChunks } from './merge.mjs';
import { messages } from './messages.mjs';
import { writeOembed } from './oembed.mjs';
import { writeOffline } from './offline.mjs';
import { buildPlayer } from './player.mjs';
import { workspaceSchema } from './schema.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
const packages = resolve(process.env.LEVIER_PACKAGES ?? join(root, 'pkg'));
const embed = join(packages, 'embed');
const WASM_FILES = ['desk', 'lab', 'bayes', 'study', 'sheets'].flatMap((name) => [
  join(packages, name, `${name}.js`),
  join(packages, name, `${name}_bg.wasm`),
]);
const SERIF = 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2';

/**
 * Every style sheet: styles/ first in the order of their names, then those that stand beside a page or a
 * component.
 */
const styles = {
  name: 'levier-styles',
  setup(build) {
    build.onResolve({ filter: /^levier:styles$/ }, () => ({
      path: 'styles.css',
      namespace: 'levier-styles',
    }));
    build.onLoad({ filter: /.*/, namespace: 'levier-styles' }, async () => {
      const all = (await sheets()).filter((path) => !/\/(?:embed\/inside|player\/player)\.css$/.test(path));
      const first = all.filter((path) => path.includes('/src/styles/')).sort();
      const rest = all.filter((path) => !path.includes('/src/styles/')).sort();
      const contents = [...first, ...rest].map((path) => `@import "./${relative(root, path)}";`).join('\n');
      return { contents, loader: 'css', resolveDir: root, watchFiles: all, watchDirs: [join(root, 'src')] };
    });
  },
};

/** `levier:pages`: each folder of src/pages that has an index.ts, and what loads it. */
const pages = {
  name: 'levier-pages',
  setup(build) {
    build.onResolve({ filter: /^levier:pages$/ }, ({ path }) => ({ path, namespace: 'levier-pages' }));
    build.onLoad({ filter: /.*/, namespace: 'levier-pages' }, async () => {
      const folder = join(root, 'src/pages');
      const names = [];
      for (const name of (await readdir(folder)).sort())
        if (await exists(join(folder, name, 'index.ts'))) names.push(name);
      const loaders = names.map((name) => `'${name}': () => import('./src/pages/${name}/index.ts')`);
      return { contents: `export default { ${loaders.join(', ')} };`, resolveDir: root, watchDirs: [folder] };
    });
  },
};

async function sheets() {
  return (await walk(join(root, 'src'))).filter((path) => path.endsWith('.css'));
}

async function walk(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map((entry) =>
      entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
    ),
  );
  return nested.flat();
}

async function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** What changes when any shipped byte changes: asked for with each file, so that no two builds mix. */
async function buildId() {
  const hash = createHash('sha256');
  const files = [
    ...(await walk(join(root, 'src'))),
    join(root, 'package-lock.json'),
    ...[
      'alone.html',
      'alone.mjs',
      'csp.txt',
      'index.html',
      'embed-csp.txt',
      'embed.html',
      'embed.mjs',
      'example.mjs',
      'first-words.mjs',
      'hosts.mjs',
      'inline.mjs',
      'licences.mjs',
      'merge.mjs',
      'messages.mjs',
      'oembed.mjs',
      'offline.mjs',
      'player.html',
      'player.mjs',
      'schema.mjs',
    ].map((name) => join(root, name)),
  ];
  for (const file of [...WASM_FILES, join(embed, 'embed_bg.wasm')]) if (await exists(file)) files.push(file);
  for (const file of files.sort()) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 12);
}

/** The page names the scripts that the app always needs: they are fetched beside it, not once it was read. */
async function preloaded(files) {
  const page = join(dist, 'index.html');
  const links = files
    .map((file) => `<link rel="modulepreload" href="./${relative(dist, file).replaceAll('\\', '/')}">\n`)
    .join('');
  const text = await readFile(page, 'utf8');
  await writeFile(
    page,
    text.replace('<script type="module"', (script) => links + script),
  );
}

async function fixed(id) {
  await mkdir(join(dist, 'fonts'), { recursive: true });
  await mkdir(join(dist, 'engine'), { recursive: true });
  await cp(join(root, SERIF), join(dist, 'fonts', 'source-serif-4.woff2'));
  await cp(join(root, 'src', 'icon.svg'), join(dist, 'icon.svg'));
  const schema = 'exercise.schema.json';
  await cp(join(root, 'src', 'course', schema), join(dist, schema));
  for (const from of WASM_FILES) {
    if (await exists(from)) await cp(from, join(dist, 'engine', basename(from)));
    else console.warn(`build: no ${relative(root, from)}; the page will say that its engine is missing`);
  }
  const csp = (await readFile(join(root, 'csp.txt'), 'utf8')).trim();
  // A <meta> policy may not name frame-ancestors; the header does.
  const meta = csp
    .split(';')
    .filter((part) => !part.includes('frame-ancestors'))
    .join(';');
  const page = (await readFile(join(root, 'index.html'), 'utf8'))
    .replaceAll('%CSP%', meta)
    .replaceAll('%BUILD%', id);
  await writeFile(join(dist, 'index.html'), page);
  const opened = await readFile(join(root, 'src', 'opened.ts'), 'utf8');
  const { code } = await transform(opened, { loader: 'ts', minify: true, banner: banner(version).js });
  await writeFile(join(dist, 'opened.js'), code);
  await writeFile(join(dist, 'build.txt'), `${id}\n`);
  const types = join(packages, 'lab', 'lab.d.ts');
  if (await exists(types))
    await writeFile(
      join(dist, 'workspace.schema.json'),
      JSON.stringify(await workspaceSchema(types), null, 1),
    );
}

/** What other sites embed or take away; without its Wasm there is none. Gives the files that were bundled. */
async function embedded() {
  if (!(await exists(join(embed, 'embed_bg.wasm')))) return [];
  const shared = { root, calculators: embed, dist, id, version, sheets: await sheets() };
  const study = join(packages, 'study');
  const player = (await exists(join(study, 'study_bg.wasm'))) ? await buildPlayer({ ...shared, study }) : [];
  const bundled = await buildEmbed(shared);
  const address = process.env.LEVIER_ADDRESS;
  if (address !== undefined) {
    const operations = (await catalogue(embed)).map((operation) => operation.id);
    await writeOembed({ root, dist, address, version, operations });
  }
  return [...bundled, ...player];
}

/** The policies as headers, for each kind of host. */
async function hosts() {
  const text = (path) => readFile(path, 'utf8').then((read) => read.trim());
  const policy = await text(join(root, 'csp.txt'));
  const embedPolicy = await text(join(dist, 'embed-csp.txt')).catch(() => policy);
  await writeHostFiles(dist, { policy, embedPolicy, version });
}

const id = await buildId();
const version = await embedVersion(root);
/** What every bundle of the whole site needs. */
const shared = [example(packages), pages];
const options = {
  absWorkingDir: root,
  entryPoints: { app: 'src/main.ts', worker: 'src/engine/worker.ts', style: 'levier:styles' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  target: 'es2023',
  minify: true,
  sourcemap: false,
  legalComments: 'none',
  banner: banner(version),
  metafile: true,
  external: ['*.woff2'],
  define: {
    __BUILD__: JSON.stringify(id),
    __MODULES__: JSON.stringify(await moduleBuilds(packages)),
    __EMBED__: 'false',
    __ALONE__: 'false',
    __VERSION__: JSON.stringify(version),
    __OEMBED__: JSON.stringify(process.env.LEVIER_ADDRESS !== undefined),
  },
  plugins: [messages(root, firstWords({ root, packages, plugins: [pages] })), styles, ...shared],
  logLevel: 'warning',
};

if (process.argv.includes('--watch')) {
  await fixed(id);
  const watching = await context(options);
  await watching.watch();
  await embedded();
  console.log('build: watching src/');
} else {
  await rm(dist, { recursive: true, force: true });
  await fixed(id);
  const { metafile } = await build(options);
  const first = ['src/main.ts', 'src/pages/home/index.ts'];
  const { told, needed } = await mergeChunks({ root, metafile, first, banner: options.banner });
  console.log(`build: ${told}`);
  await preloaded(needed);
  const inputs = [...Object.keys(metafile.inputs), ...(await embedded())];
  const folders = [dist, join(dist, `v${version}`)];
  await mkdir(folders[1], { recursive: true });
  await writeLicences({ root, folders, inputs });
  await hosts();
  await writeOffline({ root, dist, id, version });
  const size = await buildAlone({ root, packages, dist, version, define: options.define, plugins: shared });
  console.log(`build: levier.html has ${(size / 1e6).toFixed(1)} MB`);
  console.log(`build: dist/ is ready, build ${id}`);
}
