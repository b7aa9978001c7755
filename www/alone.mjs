// Builds levier.html: the whole site in one file, which opens by a double click. Its script and its style
// sheet stand in it under the hashes that its policy names; the Wasm modules and the workers' script are
// blocks of data, deflated.
import { build } from 'esbuild';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { freshGlue, hashed, inPage } from './inline.mjs';
import { banner } from './licences.mjs';
import { messages } from './messages.mjs';

/** Modules by where they run: on the page, or in a worker. */
const RUNS = { page: ['desk'], worker: ['lab', 'bayes', 'study', 'sheets'] };

/** `define` and `plugins`: those of the site's own bundle. Gives the size in bytes. */
export async function buildAlone({ root, packages, dist, version, define, plugins }) {
  const whole = join(packages, 'lab', 'lab_bg.wasm');
  if (!(await stat(whole).catch(() => null))) return 0;
  const script = (entry, where) =>
    bundle({ root, packages, version, define, plugins, entry: join(root, entry), where });
  const [page, worker, style] = await Promise.all([
    script('src/main.ts', 'page'),
    script('src/engine/worker.ts', 'worker'),
    styleSheet(dist),
  ]);
  const modules = [...RUNS.page, ...RUNS.worker].map(async (name) => [
    `${name}_bg.wasm`,
    await readFile(join(packages, name, `${name}_bg.wasm`)),
  ]);
  const blocks = [...(await Promise.all(modules)), ['worker.js', Buffer.from(worker)]].map(
    ([name, bytes]) =>
      `<script type="text/plain" data-block="${name}">${deflateRawSync(bytes, { level: 9 }).toString('base64')}</script>`,
  );
  const licences = await readFile(join(dist, 'licences.txt'), 'utf8');
  const html = (await readFile(join(root, 'alone.html'), 'utf8'))
    .replace('%CSP%', policy(page, style))
    .replace('%STYLE%', () => style)
    .replace('%BLOCKS%', () => blocks.join('\n'))
    .replace('%LICENCES%', () => escape(licences))
    .replace('%SCRIPT%', () => page);
  await writeFile(join(dist, 'levier.html'), html);
  return Buffer.byteLength(html);
}

async function bundle({ root, packages, version, define, plugins, entry, where }) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    minify: true,
    legalComments: 'none',
    banner: { js: banner(version).js },
    inject: [join(root, 'src/alone/memory.ts')],
    define: { ...define, __ALONE__: 'true', 'window.localStorage': 'null', indexedDB: 'null' },
    plugins: [inside(root, packages, RUNS[where]), messages(root, () => ''), ...plugins],
    logLevel: 'warning',
  });
  return inPage(outputFiles[0].text);
}

/** What the single file has in the place of files beside it. */
function inside(root, packages, names) {
  return {
    name: 'levier-alone',
    setup(setup) {
      setup.onResolve({ filter: /^\.\/(?:worker-)?place$/ }, ({ path }) => ({
        path: join(root, 'src', 'alone', `${path.slice(2)}.ts`),
      }));
      setup.onResolve({ filter: /^levier:alone-glues$/ }, ({ path }) => ({
        path,
        namespace: 'levier-alone',
      }));
      setup.onLoad({ filter: /.*/, namespace: 'levier-alone' }, async () => {
        const made = names.map(async (name) => {
          const text = await freshGlue(join(packages, name, `${name}.js`));
          return `${name}: () => { ${text} }`;
        });
        return {
          contents: `export const glues = { ${(await Promise.all(made)).join(',\n')} };`,
          loader: 'js',
        };
      });
    },
  };
}

/** The site's style sheet, with the font in it. */
async function styleSheet(dist) {
  const font = (await readFile(join(dist, 'fonts', 'source-serif-4.woff2'))).toString('base64');
  const text = await readFile(join(dist, 'style.css'), 'utf8');
  return text.replace(/url\([^)]*\.woff2[^)]*\)/g, `url(data:font/woff2;base64,${font})`).trim();
}

function policy(script, style) {
  return [
    "default-src 'none'",
    `script-src ${hashed(script)} 'wasm-unsafe-eval'`,
    `style-src ${hashed(style)}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html levier',
  ].join('; ');
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
