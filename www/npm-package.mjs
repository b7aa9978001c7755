// Makes the npm package `levier` from the built site: the calculators as an ES module and for `require`,
// types of their own, and the files of the custom element.
//
//   node npm-package.mjs FOLDER      writes the package there; `npm pack FOLDER` makes the tarball
import { build } from 'esbuild';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EMBED_FILES, catalogue } from './embed.mjs';
import { inlineWasm } from './inline.mjs';
import { banner } from './licences.mjs';
import { noMessages } from './messages.mjs';
import { titlesOf } from './oembed.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const packages = resolve(process.env.LEVIER_PACKAGES ?? join(root, 'pkg'));
const calculators = join(packages, 'embed');
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('npm-package: name a folder');

const about = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await bundle();
await types();
for (const name of [...EMBED_FILES, 'licences.txt'])
  await cp(join(root, 'dist', name), join(folder, 'element', name), { recursive: true });
await cp(join(root, 'src', 'package', 'README.md'), join(folder, 'README.md'));
for (const name of ['LICENSE-MIT', 'LICENSE-APACHE']) await cp(join(root, '..', name), join(folder, name));
await writeFile(join(folder, 'custom-elements.json'), `${JSON.stringify(await elements(), null, 1)}\n`);
await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
console.log(`npm-package: ${(await readdir(folder)).join(', ')}`);

function manifest() {
  return {
    name: about.name,
    version: about.version,
    description: 'Marketing calculators with their formula, sentences in French and English, and an element',
    license: about.license,
    type: 'module',
    engines: about.engines,
    sideEffects: ['./element/*.js'],
    main: './index.cjs',
    module: './index.js',
    types: './index.d.ts',
    exports: {
      '.': {
        import: { types: './index.d.ts', default: './index.js' },
        require: { types: './index.d.cts', default: './index.cjs' },
      },
      './element': './element/embed.js',
      './element/*': './element/*',
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    customElements: 'custom-elements.json',
  };
}

/** Both formats. */
async function bundle() {
  const options = {
    absWorkingDir: root,
    entryPoints: { index: 'src/package/index.ts' },
    outdir: folder,
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    minify: true,
    // Node prints the line that an error comes from.
    lineLimit: 200,
    legalComments: 'none',
    banner: { js: banner(about.version).js },
    define: {
      __BUILD__: '""',
      __EMBED__: 'true',
      __ALONE__: 'false',
      __MODULES__: '{}',
      __VERSION__: JSON.stringify(about.version),
      'import.meta.url': '""',
    },
    logLevel: 'warning',
  };
  const wasm = inlineWasm(root, calculators, 'embed');
  const plugins = [words(), noMessages, wasm];
  await build({ ...options, format: 'esm', plugins });
  await build({ ...options, format: 'cjs', outExtension: { '.js': '.cjs' }, plugins });
}

/** `levier:package-words/fr`: all that the calculators say. */
function words() {
  const told = new Map();
  return {
    name: 'levier-package-words',
    setup(setup) {
      setup.onResolve({ filter: /^levier:package-words\// }, ({ path }) => ({
        path: path.split('/')[1],
        namespace: 'levier-package-words',
      }));
      // Nothing is drawn here, and nothing changes by itself.
      setup.onResolve({ filter: /^lit$/ }, ({ path }) => ({ path, namespace: 'levier-package-lit' }));
      setup.onLoad({ filter: /.*/, namespace: 'levier-package-lit' }, () => ({
        contents: "export const html = () => ''; export const nothing = '';",
      }));
      setup.onResolve({ filter: /\/state\/signals$/ }, () => ({ path: join(root, 'src/embed/signals.ts') }));
      setup.onLoad({ filter: /.*/, namespace: 'levier-package-words' }, async ({ path }) => {
        if (!told.has(path)) told.set(path, wordsIn(path));
        return { contents: await told.get(path), loader: 'text' };
      });
    },
  };
}

/** What the embedded calculators say, shared and of each, from the scripts that the site's build wrote. */
async function wordsIn(language) {
  const dist = join(root, 'dist');
  const own = join(dist, 'embed', language);
  const files = [join(dist, `embed-${language}.js`), ...(await readdir(own)).map((name) => join(own, name))];
  const texts = await Promise.all(files.map((path) => readFile(path, 'utf8')));
  return texts.map((text) => JSON.parse(/detail:(".*")\}/.exec(text)[1])).join('\n');
}

/** The declarations of the package, and of the core's types those that they name, to the last one. */
async function types() {
  const declared = await readFile(join(calculators, 'embed.d.ts'), 'utf8');
  const blocks = new Map();
  const form = /(?:\/\*\*(?:(?!\*\/)[^])*\*\/\n)?export (?:interface|type) (\w+)[^]*?(?=\n\n|$)/g;
  for (const [text, name] of declared.matchAll(form)) blocks.set(name, text);
  const inputs = inputTypes(await catalogue(calculators), await titlesOf(root));
  const own = `${(await readFile(join(root, 'src', 'package', 'package.d.ts'), 'utf8')).trim()}\n\n${inputs}`;
  const reached = new Set();
  const reach = (text) => {
    for (const [name] of text.replace(/\/\*\*[^]*?\*\//g, '').matchAll(/\b[A-Z]\w*\b/g))
      if (blocks.has(name) && !reached.has(name)) {
        reached.add(name);
        reach(blocks.get(name));
      }
  };
  reach(own);
  const text = `${own}\n\n${[...reached].map((name) => blocks.get(name)).join('\n\n')}\n`;
  for (const name of ['index.d.ts', 'index.d.cts']) await writeFile(join(folder, name), text);
}

/** `OperationInputs`: what each calculator takes, by its id, with units and bounds. */
function inputTypes(operations, title) {
  const about = ({ unit, min, max }) =>
    [unit, min === null ? '' : `at least ${min}`, max === null ? '' : `at most ${max}`].filter(Boolean);
  const row = (columns) =>
    `[${columns.map(({ key, unit }) => `${key}: ${unit === null ? 'string' : 'number'}`).join(', ')}]`;
  const typed = {
    number: () => 'number',
    text: () => 'string',
    date: () => 'string',
    choice: ({ choices }) => choices.map((one) => JSON.stringify(one)).join(' | '),
    one_of: ({ numbers }) => numbers.join(' | '),
    numbers: () => 'number[]',
    row: ({ columns }) => row(columns),
    rows: ({ columns }) => `${row(columns)}[]`,
  };
  const said = { date: ['2027-01-31'] };
  const input = ({ key, kind, required, default: usual }) => {
    const told = said[kind.type] ?? (kind.unit ? about(kind) : []);
    const without = usual === null || typeof usual === 'object' ? [] : [`${usual} unless told`];
    const words = [...told, ...without].join(', ');
    return `${words === '' ? '' : `    /** ${words} */\n`}    ${key}${required ? '' : '?'}: ${typed[kind.type](kind)}${required ? '' : ' | null'};`;
  };
  const each = operations.map(
    ({ id, inputs }) => `  /** ${title(id, 'en')} */\n  ${id}: {\n${inputs.map(input).join('\n')}\n  };`,
  );
  return `/** What each calculator takes. A rate is a share: 0.3 is 30 %. */\nexport interface OperationInputs {\n${each.join('\n')}\n}`;
}

/** The custom element, for editors and documentation. */
async function elements() {
  const options = await readFile(join(root, 'src', 'embed', 'options.ts'), 'utf8');
  const names = /OPTION_NAMES = \[([^\]]*)\]/.exec(options)[1].match(/\w+/g);
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: 'element/embed.js',
        declarations: [
          {
            kind: 'class',
            customElement: true,
            name: 'LevierCalculator',
            tagName: 'levier-calculator',
            attributes: [...names, 'title'].map((name) => ({ name, type: { text: 'string' } })),
          },
        ],
        exports: [],
      },
    ],
  };
}
