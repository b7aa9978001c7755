// An esbuild plugin: a Wasm module and its glue inside the script itself, for pages that can fetch nothing.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
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
    'levier:inline-glue': async () => ({
      contents: `export function makeGlue() { ${await freshGlue(join(folder, `${name}.js`))} }`,
      loader: 'js',
    }),
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

/** A script for a page that is HTML: a parser reads these inside a script as something else than letters. */
export function inPage(script) {
  return script
    .replaceAll('<!--', '\\x3c!--')
    .replace(/<(?=\/?script)/gi, '\\x3c')
    .trim();
}

/** What a policy names a script or a style sheet by. */
export function hashed(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The glue keeps its instance in a variable of its module: as the body of a function, each call gives a fresh
 * one.
 */
export async function freshGlue(glue) {
  const { outputFiles } = await build({
    entryPoints: [glue],
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'es2023',
    define: { 'import.meta.url': '""' },
    logLevel: 'warning',
  });
  return `const module = { exports: {} }; ${outputFiles[0].text}\nreturn module.exports;`;
}
