// Builds the page of a packed exercise, player/fr.html and player/en.html: one file with the course's Wasm,
// the code, the styles and the words, which asks for nothing else. The site writes an exercise into it.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { catalogue, codesOf, used } from './embed.mjs';
import { inlineWasm } from './inline.mjs';
import { banner } from './licences.mjs';
import { embeddedMessages, LANGUAGES, noMessages } from './messages.mjs';

/**
 * `www/`, the folders of the packages `study` and `embed`, where to, the build's id, `0.1`, every style sheet
 * of src/. Gives the files that were bundled.
 */
export async function buildPlayer({ root, study, calculators, dist, id, version, sheets }) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/player/index.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: 'es2023',
    minify: true,
    legalComments: 'none',
    banner: { js: banner(version).js },
    define: {
      __BUILD__: JSON.stringify(id),
      __EMBED__: 'true',
      __MODULES__: '{}',
      'import.meta.url': '""',
    },
    plugins: [noMessages, inlineWasm(root, study, 'study'), insideThePage(root)],
    logLevel: 'warning',
  });
  const script = outputFiles[0].text.replaceAll('</script', '<\\/script').trim();
  const sources = Object.keys(metafile.inputs).filter(
    (path) => path.startsWith('src/') && path.endsWith('.ts'),
  );
  const code = await Promise.all(sources.map((path) => readFile(join(root, path), 'utf8')));
  const style = await styleOf(root, sheets, code);
  const template = await readFile(join(root, 'player.html'), 'utf8');
  const operations = await catalogue(calculators);
  // A diagnosis names the calculator in which an error is visible.
  code.push(operations.map((own) => `'op-${own.id.replaceAll('_', '-')}'`).join());
  const isCode = await codesOf(root, ['course', 'stats', 'value', 'wasm/plain.rs']);
  await mkdir(join(dist, 'player'), { recursive: true });
  for (const language of LANGUAGES) {
    const { shared } = await embeddedMessages(root, language, code, [], isCode);
    const parts = { LANG: language, CSP: policy(script, style), STYLE: style, SCRIPT: script };
    const page = Object.entries({ ...parts, WORDS: json(shared) }).reduce(
      (text, [name, part]) => text.replace(`%${name}%`, () => part),
      template,
    );
    await writeFile(join(dist, 'player', `${language}.html`), page);
  }
  return Object.keys(metafile.inputs);
}

/** The page runs its own script and style, by their hashes, and reaches nothing. */
function policy(script, style) {
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; script-src ${hash(script)} 'wasm-unsafe-eval'; style-src ${hash(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
}

/** JSON that ends no script element. */
function json(value) {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The course answers inside the page. */
function insideThePage(root) {
  return {
    name: 'levier-inside-the-page',
    setup(setup) {
      setup.onResolve({ filter: /\/engine\/study$/ }, () => ({
        path: join(root, 'src', 'player', 'study.ts'),
      }));
    },
  };
}

/** The rules of the site's style sheets that the code can draw with, without the shell and without a font. */
async function styleOf(root, sheets, code) {
  const own = sheets.filter((path) => !/\/embed\/inside\.css$|\/40-shell\.css$/.test(path));
  const first = own.filter((path) => path.includes('/styles/')).sort();
  const last = own.filter((path) => path.includes('/player/'));
  const rest = own.filter((path) => !first.includes(path) && !last.includes(path)).sort();
  const { outputFiles } = await build({
    stdin: {
      contents: [...first, ...rest, ...last].map((path) => `@import "./${relative(root, path)}";`).join('\n'),
      loader: 'css',
      resolveDir: root,
    },
    bundle: true,
    write: false,
    minify: true,
    external: ['*.woff2'],
    logLevel: 'warning',
  });
  const words = new Set(['player', ...code.flatMap((text) => text.match(/[\w-]+/g) ?? [])]);
  return used(outputFiles[0].text.replace(/@font-face\{[^}]*\}/g, '').trim(), words);
}
