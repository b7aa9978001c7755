// An esbuild plugin: a Wasm module and its glue inside the script itself, for pages that can fetch nothing.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** `levier:inline-wasm` and `levier:inline-glue`: those of the package `name` in its folder. */
export function inlineWasm(root, folder, name) {
  const made = {
    'levier:inline-wasm': async () => ({
      contents: deflateRawSync(await readFile(join(folder, `${name}_bg.wasm`)), { level: 9 }).toString(
        'base64',
      ),
      loader: 'text',
    }),
    'levier:inline-glue': async () => ({ contents: await factory(join(folder, `${name}.js`)), loader: 'js' }),
  };
  return {
    name: 'levier-inline',
    setup(setup) {
      setup.onResolve({ filter: /^levier:inline-(?:wasm|glue)$/ }, ({ path }) => ({
        path,
        namespace: 'levier-inline',
      }));
      setup.onResolve({ filter: /\/engine\/wasm$/ }, () => ({ path: join(root, 'src', 'embed', 'wasm.ts') }));
      setup.onLoad({ filter: /.*/, namespace: 'levier-inline' }, ({ path }) => made[path]());
    },
  };
}

/** The glue keeps its instance in a variable of its module: as a function, each call gives a fresh one. */
async function factory(glue) {
  const { outputFiles } = await build({
    entryPoints: [glue],
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'es2023',
    define: { 'import.meta.url': '""' },
    logLevel: 'warning',
  });
  return `export function makeGlue() { const module = { exports: {} }; ${outputFiles[0].text}\nreturn module.exports; }`;
}
