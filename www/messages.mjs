// An esbuild plugin: `levier:messages/fr` is the text of every .ftl file of src/messages/fr, as one string, and
// `levier:messages/fr/start` that of start.ftl alone.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const LANGUAGES = ['fr', 'en'];

/** The .ftl files of one language, those of its folders too, by name: [{ name, text }]. */
export async function messageFiles(root, language) {
  const folder = join(root, 'src', 'messages', language);
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ftl')).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
}

export function messages(root) {
  return {
    name: 'levier-messages',
    setup(build) {
      build.onResolve({ filter: /^levier:messages\// }, ({ path }) => ({ path: path.slice('levier:messages/'.length), namespace: 'levier-messages' }));
      build.onLoad({ filter: /.*/, namespace: 'levier-messages' }, async ({ path }) => {
        const [language, only] = path.split('/');
        const files = (await messageFiles(root, language)).filter(({ name }) => only === undefined || name === `${only}.ftl`);
        const folder = join(root, 'src', 'messages', language);
        return {
          contents: files.map((file) => file.text).join('\n'),
          loader: 'text',
          watchFiles: files.map((file) => join(folder, file.name)),
          watchDirs: [folder, join(folder, 'operations')],
        };
      });
    },
  };
}
