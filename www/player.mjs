// Builds what is taken away of the course:
// - player/fr.html, player/en.html: the page of a packed exercise, one file with the course's Wasm, the code,
//   the styles and the words, which asks for nothing else; the site writes an exercise into it.
// - embed-exercise.js, embed-lesson.js, and their words, embed-exercise-fr.js and others: what embed.html
//   loads for an exercise or a lesson.
// - embed-course.js: the elements <levier-exercise> and <levier-lesson>.
import { build } from 'esbuild';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { catalogue, codesOf, used, writeTexts } from './embed.mjs';
import { hashed, inlineWasm, inPage } from './inline.mjs';
import { banner } from './licences.mjs';
import { embeddedMessages, LANGUAGES, noMessages } from './messages.mjs';

/**
 * `www/`, the folders of the packages `study` and `embed`, where to, the build's id, `0.1`, every style sheet
 * of src/. Gives the files that were bundled.
 */
export async function buildPlayer(place) {
  const { root, calculators, dist, version } = place;
  const bundles = {
    packed: await bundle(place, 'index'),
    exercise: await bundle(place, 'framed'),
    lesson: await bundle(place, 'lesson'),
    course: await bundle(place, 'element'),
  };
  const operations = await catalogue(calculators);
  // A diagnosis names the calculator in which an error is visible.
  const names = operations.map((own) => `'op-${own.id.replaceAll('_', '-')}'`).join();
  const isCode = await codesOf(root, ['course', 'models/stats', 'models/value', 'wasm/plain.rs']);
  const wordsOf = async ({ code }, language, wanted) => {
    const { shared } = await embeddedMessages(root, language, [...code, names], [], isCode);
    return shared
      .split(/\n(?=-?[a-zA-Z])/)
      .filter(wanted)
      .join('\n');
  };
  const written = [];
  for (const kind of ['exercise', 'lesson', 'course']) {
    written.push(`embed-${kind}.js`);
    await writeFile(join(dist, `embed-${kind}.js`), bundles[kind].script);
  }
  await mkdir(join(dist, 'player'), { recursive: true });
  for (const language of LANGUAGES) {
    // A packed exercise brings its own texts; a lesson names its exercise.
    const packed = await wordsOf(bundles.packed, language, (text) => !text.startsWith('exercise-'));
    await writeFile(
      join(dist, 'player', `${language}.html`),
      await page(root, language, bundles.packed, packed),
    );
    const exercise = await wordsOf(bundles.exercise, language, () => true);
    const lesson = await wordsOf(
      bundles.lesson,
      language,
      (text) => !/^exercise-(?![\w-]*-title )/.test(text),
    );
    for (const [kind, words] of Object.entries({ exercise, lesson })) {
      written.push(`embed-${kind}-${language}.js`);
      await writeTexts(join(dist, `embed-${kind}-${language}.js`), words);
    }
  }
  const folder = join(dist, `v${version}`);
  await mkdir(folder, { recursive: true });
  for (const name of written) await cp(join(dist, name), join(folder, name));
  return [...new Set(Object.values(bundles).flatMap(({ inputs }) => inputs))];
}

/** One entry of src/player as a classic script, with its sources and its style sheet. */
async function bundle({ root, study, id, version, sheets }, entry) {
  const options = {
    absWorkingDir: root,
    entryPoints: [`src/player/${entry}.ts`],
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    define: {
      __BUILD__: JSON.stringify(id),
      __EMBED__: 'true',
      __ALONE__: 'false',
      __MODULES__: '{}',
      'import.meta.url': '""',
    },
  };
  const inside = [noMessages, insideThePage(root)];
  const { metafile } = await build({ ...options, external: ['levier:*'], plugins: inside });
  const sources = Object.keys(metafile.inputs).filter(
    (path) => path.startsWith('src/') && path.endsWith('.ts'),
  );
  const code = await Promise.all(sources.map((path) => readFile(join(root, path), 'utf8')));
  const style = await styleOf(root, sheets, code);
  const styles = {
    name: 'levier-player-styles',
    setup(setup) {
      setup.onResolve({ filter: /^levier:player-styles$/ }, ({ path }) => ({
        path,
        namespace: 'levier-player',
      }));
      setup.onLoad({ filter: /.*/, namespace: 'levier-player' }, () => ({ contents: style, loader: 'text' }));
    },
  };
  const { outputFiles, metafile: whole } = await build({
    ...options,
    format: 'iife',
    target: 'es2023',
    minify: true,
    legalComments: 'none',
    banner: { js: banner(version).js },
    logLevel: 'warning',
    plugins: [...inside, styles, inlineWasm(root, study, 'study')],
  });
  return { script: outputFiles[0].text, style, code, inputs: Object.keys(whole.inputs) };
}

async function page(root, language, { script, style }, words) {
  const own = inPage(script);
  const parts = { LANG: language, CSP: policy(own, style), STYLE: style, SCRIPT: own, WORDS: json(words) };
  return Object.entries(parts).reduce(
    (text, [name, part]) => text.replace(`%${name}%`, () => part),
    await readFile(join(root, 'player.html'), 'utf8'),
  );
}

/** The page runs its own script and style, by their hashes, and reaches nothing. */
function policy(script, style) {
  return `default-src 'none'; script-src ${hashed(script)} 'wasm-unsafe-eval'; style-src ${hashed(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
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
