// Bundles each test/*.test.ts, or those that are named (`node test/run.mjs pages messages`), with esbuild
// (Node 20 reads no TypeScript) and runs them with node:test. --update-pictures writes the golden pictures
// anew, --update-statements the texts that the native test draws too.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { example } from '../example.mjs';
import { messages } from '../messages.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const out = await mkdtemp(join(root, 'node_modules', '.levier-test-'));
const asked = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
  .map((name) => `${name}.test.ts`);
const names = (await readdir(here)).filter(
  (name) => name.endsWith('.test.ts') && (asked.length === 0 || asked.includes(name)),
);
try {
  await build({
    entryPoints: names.map((name) => join(here, name)),
    outdir: out,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    define: {
      __BUILD__: '"test"',
      __MODULES__: '{}',
      __EMBED__: 'false',
      __ALONE__: 'false',
      __VERSION__: '"0.0"',
      __OEMBED__: 'false',
      __ROOT__: JSON.stringify(root),
      // Sentences are compared in French, whatever the machine speaks.
      'navigator.languages': '["fr"]',
    },
    plugins: [messages(root), example(join(root, 'pkg'))],
    logLevel: 'warning',
  });
  const files = names.map((name) => join(out, name.replace(/\.ts$/, '.mjs')));
  const env = { ...process.env };
  if (process.argv.includes('--update-pictures')) env.LEVIER_UPDATE_PICTURES = 'yes';
  if (process.argv.includes('--update-statements')) env.LEVIER_UPDATE_STATEMENTS = 'yes';
  process.exitCode = spawnSync(process.execPath, ['--test', ...files], { stdio: 'inherit', env }).status ?? 1;
} finally {
  await rm(out, { recursive: true, force: true });
}
