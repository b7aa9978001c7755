// Numbers as people read them: the site's own formatter, bundled as the site bundles it.
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { differences, Skip } from '../outcome.mjs';

const www = resolve(fileURLToPath(import.meta.url), '../../../../www');
let formatter;

async function bundled() {
  const { build } = createRequire(join(www, 'package.json'))('esbuild');
  const { messages } = await import(pathToFileURL(join(www, 'messages.mjs')));
  const out = await mkdtemp(join(www, 'node_modules', '.levier-format-'));
  try {
    const outfile = join(out, 'number.mjs');
    const define = {
      __BUILD__: '"reference"',
      __EMBED__: 'false',
      __VERSION__: '"0.0"',
      'navigator.languages': '["fr"]',
    };
    await build({
      entryPoints: [join(www, 'src/i18n/number.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      define,
      plugins: [messages(www)],
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

const CALLS = {
  format_number: ({ formatNumber }, { value, decimals }, language) =>
    formatNumber(value, { decimals, language }),
  format_percent: ({ formatPercent }, { value, decimals }, language) =>
    formatPercent(value, { decimals, language }),
  format_points: ({ formatPoints }, { value, decimals }, language) =>
    formatPoints(value, { decimals, language }),
  format_currency: ({ formatMoney }, { value, decimals, currency }, language) =>
    formatMoney(value, { decimals, currency, language }),
};

/** Every kind of space is one space: which of them a browser writes is its own affair. */
const spaced = (text) => text.replace(/[\u00a0\u202f]/g, ' ');

export async function run({ op, inputs, expected, tol }) {
  const call = CALLS[op];
  if (call === undefined) throw new Skip(`formatter ${op}`);
  formatter ??= bundled();
  const made = await formatter;
  const got = Object.fromEntries(
    ['fr', 'en'].map((language) => [language, spaced(call(made, inputs, language))]),
  );
  const wanted = Object.fromEntries(
    Object.entries(expected).map(([language, text]) => [language, spaced(text)]),
  );
  return { failures: differences(wanted, got, tol ?? {}) };
}
