// The words of the first screen: those that its code can ask for, so that a first visit does not load the
// words of every page. What is drawn later loads the whole language.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleOperations } from './example.mjs';
import { embeddedMessages } from './messages.mjs';

/** A function that gives the text of those messages in a language. */
export function firstWords({ root, packages, plugins }) {
  let code;
  return async (language) => {
    code ??= sources(root, plugins);
    const operations = await exampleOperations(packages, language);
    // No error is shown before something was asked for.
    const isCode = (found) => found === undefined;
    const { shared, own } = await embeddedMessages(root, language, await code, operations, isCode);
    return [shared, ...own.values()].join('\n');
  };
}

/** The files that the first screen is drawn by: what is loaded when somebody acts is left out. */
async function sources(root, plugins) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts', 'src/pages/home/index.ts'],
    outdir: 'dist',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
    define: { __EMBED__: 'false', __ALONE__: 'false' },
    external: ['levier:*'],
    plugins: [later, ...plugins],
  });
  const paths = Object.keys(metafile.inputs).filter(
    (path) => path.startsWith('src/') && path.endsWith('.ts'),
  );
  return Promise.all(paths.map((path) => readFile(join(root, path), 'utf8')));
}

const later = {
  name: 'levier-later',
  setup(setup) {
    setup.onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};
