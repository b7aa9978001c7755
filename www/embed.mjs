// Builds what other sites embed: embed.js (the element, and the page of the frame), embed.html,
// embed-frame.js, and the words as scripts, embed-fr.js for what all calculators say and embed/fr/roi.js for
// one. Each stands at the top, the newest, and in a folder named for the version, which a later version
// leaves as it is.
import { build, transform } from 'esbuild';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inlineWasm } from './inline.mjs';
import { banner } from './licences.mjs';
import { embeddedMessages, LANGUAGES, noMessages } from './messages.mjs';

export const EMBED_FILES = [
  'embed.html',
  'embed.js',
  'embed-frame.js',
  ...LANGUAGES.map((language) => `embed-${language}.js`),
  'embed',
];

/** The version that an address carries: what does not change between two of its kind. */
export async function embedVersion(root) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return version.split('.').slice(0, 2).join('.');
}

/**
 * `www/`, the folder of the calculators' package, where to, the build's id, `0.1`, every style sheet of src/.
 * Gives the files that were bundled.
 */
export async function buildEmbed({ root, calculators, dist, id, version, sheets }) {
  const shared = {
    absWorkingDir: root,
    outdir: dist,
    bundle: true,
    format: 'iife',
    target: 'es2023',
    minify: true,
    legalComments: 'none',
    banner: banner(version),
    logLevel: 'warning',
  };
  const { metafile } = await build({
    ...shared,
    entryPoints: { embed: 'src/embed/index.ts', 'embed-frame': 'src/embed/host.ts' },
    define: { __BUILD__: JSON.stringify(id), __EMBED__: 'true', __ALONE__: 'false', 'import.meta.url': '""' },
    metafile: true,
    plugins: [noMessages, inlineWasm(root, calculators, 'embed'), inside(root, sheets), withoutTraces],
  });
  await ownNames(join(dist, 'embed.js'));
  const sources = Object.keys(metafile.inputs).filter(
    (path) => path.startsWith('src/') && path.endsWith('.ts'),
  );
  const code = await Promise.all(sources.map((path) => readFile(join(root, path), 'utf8')));
  const operations = await catalogue(calculators);
  const parts = ['operation', 'models/stats', 'models/value', 'wasm/plain.rs', 'wasm/calculators.rs'];
  const isCode = await codesOf(root, parts);
  for (const language of LANGUAGES) {
    const { shared: words, own } = await embeddedMessages(root, language, code, operations, isCode);
    await writeTexts(join(dist, `embed-${language}.js`), words);
    for (const [operation, text] of own)
      await writeTexts(join(dist, 'embed', language, `${operation}.js`), text);
  }
  await page(root, dist, id);
  const folder = join(dist, `v${version}`);
  await mkdir(folder, { recursive: true });
  for (const name of EMBED_FILES) await cp(join(dist, name), join(folder, name), { recursive: true });
  return Object.keys(metafile.inputs);
}

/**
 * The bundler's helper for what is imported on demand goes through inherited names too: on a page with
 * `Object.prototype.x = 1` it would stop the whole script.
 */
async function ownNames(path) {
  const text = await readFile(path, 'utf8');
  const mended = text.replace(
    /for\(var ([\w$]+) in ([\w$]+)\)(?=[\w$]+\([\w$]+,\1,\{get:)/g,
    'for(var $1 of Object.keys($2))',
  );
  if (mended === text) throw new Error(`${path}: the helper of imports is not where it was`);
  await writeFile(path, mended);
}

export async function writeTexts(path, text) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(
    path,
    `document.currentScript.dispatchEvent(new CustomEvent("levier-texts",{detail:${JSON.stringify(text)}}));\n`,
  );
}

/** Every operation, as the Wasm itself says. */
export async function catalogue(calculators) {
  const glue = await import(pathToFileURL(join(calculators, 'embed.js')).href);
  glue.initSync({ module: await readFile(join(calculators, 'embed_bg.wasm')) });
  return glue.catalogue();
}

/** Whether a code can come out of a part of the crate: those that its files name. */
export async function codesOf(root, parts) {
  const folders = parts.map((name) => join(root, '..', 'src', name));
  const files = (
    await Promise.all(
      folders.map(async (path) =>
        path.endsWith('.rs')
          ? [path]
          : (await readdir(path, { recursive: true }))
              .filter((name) => name.endsWith('.rs'))
              .map((name) => join(path, name)),
      ),
    )
  ).flat();
  const found = new Set(['undefined', 'unknown']);
  for (const file of files)
    for (const [, name] of (await readFile(file, 'utf8')).matchAll(/Code::([A-Z]\w*)/g))
      found.add(name.replace(/(?<=.)([A-Z])/g, '_$1').toLowerCase());
  return (code) => code === undefined || found.has(code);
}

/** embed.html and its policy: only the script written in it, by its hash, and what that script adds. */
async function page(root, dist, id) {
  const source = (await readFile(join(root, 'src', 'embed', 'loader.js'), 'utf8')).replaceAll('%BUILD%', id);
  const loader = (await transform(source, { minify: true, target: 'es2020' })).code.trim();
  const hash = createHash('sha256').update(loader).digest('base64');
  const policy = (await readFile(join(root, 'embed-csp.txt'), 'utf8'))
    .trim()
    .replace('%LOADER%', `sha256-${hash}`);
  const html = (await readFile(join(root, 'embed.html'), 'utf8'))
    .replace('%CSP%', policy)
    .replace('%LOADER%', () => loader);
  await writeFile(join(dist, 'embed.html'), html);
  await writeFile(join(dist, 'embed-csp.txt'), `${policy}\n`);
}

/** What stands inside the script beside the Wasm and its glue: the style sheet; and no pictures. */
function inside(root, sheets) {
  return {
    name: 'levier-embed',
    setup(setup) {
      const instead = (filter, name) =>
        setup.onResolve({ filter }, () => ({ path: join(root, 'src', 'embed', name) }));
      instead(/\/state\/signals$/, 'signals.ts');
      instead(/^\.\/pictures$/, 'pictures.ts');
      setup.onResolve({ filter: /^levier:embed-styles$/ }, ({ path }) => ({
        path,
        namespace: 'levier-embed',
      }));
      setup.onLoad({ filter: /.*/, namespace: 'levier-embed' }, async () => ({
        contents: await styleText(root, sheets, await wordsOf(root)),
        loader: 'text',
      }));
    },
  };
}

/** Every word of the code that an embedded calculator can draw with: classes and elements are among them. */
async function wordsOf(root) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/embed/app.ts'],
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    external: ['levier:*'],
    define: { __EMBED__: 'true', __ALONE__: 'false' },
    plugins: [noMessages],
  });
  const paths = Object.keys(metafile.inputs).filter((path) => path.startsWith('src/'));
  const texts = await Promise.all(paths.map((path) => readFile(join(root, path), 'utf8')));
  return new Set(['levier-embed', ...texts.flatMap((text) => text.match(/[\w-]+/g) ?? [])]);
}

/**
 * Lit notes its versions on the global object, which is the host's, and makes room there for decorators,
 * which nothing uses.
 */
const withoutTraces = {
  name: 'levier-without-traces',
  setup(setup) {
    setup.onLoad(
      { filter: /node_modules\/(?:@lit\/reactive-element|lit-html|lit-element)\/.*\.js$/ },
      async ({ path }) => ({
        contents: (await readFile(path, 'utf8'))
          .replace(
            /\([\w.]+\.(?:litHtml|reactiveElement|litElement)Versions\s*\?\?=\s*\[\]\)\.push\("[^"]*"\)/g,
            '0',
          )
          .replace(/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, '')
          .replace('=this[Symbol.metadata];', '=null;'),
        loader: 'js',
      }),
    );
  },
};

const OWN = /\/src\/(?:styles\/(?!40-)|components\/|charts\/|calculators\/|embed\/inside)/;

/**
 * The site's parts of the style sheet, made to stand inside an element of someone else's page: the root of
 * the document becomes the root of the calculator, its width that of the element, `rem` the size that the
 * element was told.
 */
export async function styleText(root, sheets, words) {
  const first = sheets.filter((path) => path.includes('/styles/')).sort();
  const last = sheets.filter((path) => path.endsWith('/embed/inside.css'));
  const rest = sheets.filter((path) => !first.includes(path) && !last.includes(path)).sort();
  const wanted = [...first, ...rest, ...last].filter((path) => OWN.test(path));
  const contents = wanted.map((path) => `@import "./${relative(root, path)}";`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, loader: 'css', resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    external: ['*.woff2'],
    logLevel: 'warning',
  });
  const text = outputFiles[0].text
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/@page\{[^}]*\}/g, '')
    .replace(/:root(?![\w-])/g, '.levier-embed')
    .replace(/(?<=^|[{},])(?:html|body)(?=[,{])/g, '.levier-embed')
    .replace(/@media(?=\s*\((?:min-width|max-width|width))/g, '@container')
    .replace(/(?<![\w.-])(\d*\.?\d+)rem\b/g, 'calc(var(--rem,16px)*$1)')
    .replace(/(?<![\w.-])(\d*\.?\d+)d?vw\b/g, '$1cqi')
    // The height of a frame follows what it shows: nothing shown may follow the height of the frame.
    .replace(/(?<![\w.-])(\d*\.?\d+)d?vh\b/g, (_, share) => `${Number(share) * 8}px`);
  // `all` leaves the direction of the text alone.
  return `.levier-embed{all:initial;direction:ltr;unicode-bidi:isolate;display:block;box-sizing:border-box}${used(text, words)}`;
}

/**
 * The rules whose every class and element stands as a word in the code: the others style pages that are not
 * here.
 */
export function used(text, words) {
  let kept = '';
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('{', at);
    const end = text.indexOf(';', at);
    if (open < 0 || (end >= 0 && end < open)) {
      kept += text.slice(at, end < 0 ? text.length : end + 1);
      at = end < 0 ? text.length : end + 1;
      continue;
    }
    let close = open + 1;
    for (let depth = 1; depth > 0; close += 1)
      depth += text[close] === '{' ? 1 : text[close] === '}' ? -1 : 0;
    const [head, body] = [text.slice(at, open), text.slice(open + 1, close - 1)];
    if (/^@(?:media|container|supports)/.test(head)) {
      const inner = used(body, words);
      if (inner !== '') kept += `${head}{${inner}}`;
    } else if (head.startsWith('@')) kept += text.slice(at, close);
    else {
      // Commas inside :is() and :not() do not part selectors.
      const wanted = head
        .split(/,(?![^()]*\))/)
        .filter((selector) =>
          [
            ...selector
              .replace(/:not\([^)]*\)/g, '')
              .matchAll(/\.([a-z][\w-]*)|(?<![\w.#:[-])(levier-[\w-]+)/gi),
          ].every(([, name, tag]) => words.has(name ?? tag)),
        );
      if (wanted.length > 0) kept += `${wanted.join(',')}{${body}}`;
    }
    at = close;
  }
  return kept;
}
