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

/** In an embedded calculator the words come in a script of their own: none are bundled. */
export const noMessages = {
  name: 'levier-no-messages',
  setup(build) {
    build.onResolve({ filter: /^levier:messages\// }, ({ path }) => ({ path, namespace: 'levier-no-messages' }));
    build.onLoad({ filter: /.*/, namespace: 'levier-no-messages' }, () => ({ contents: '', loader: 'text' }));
  },
};

/**
 * The messages of one language that some code can ask for, without comments: those whose id stands in it as a string,
 * those whose id begins as one of its templates does (`input-${…}`), and what these refer to. `shared` is what every
 * calculator needs, `own` what one operation has besides: `own.get('roi')`. `isCode` says which codes of the core occur.
 */
export async function embeddedMessages(root, language, code, operations, isCode) {
  const literals = new Set(code.flatMap((text) => [...text.matchAll(/['"`]([a-z][\w-]*)['"`]/g)].map(([, id]) => id)));
  const heads = [...new Set(code.flatMap((text) => [...text.matchAll(/`([a-z][a-z0-9-]*-)\$\{/g)].map(([, head]) => head)))].filter((head) => head !== 'op-');
  const known = new Map((await messageFiles(root, language)).flatMap(({ text }) => entries(text)));
  const asked = (id) => literals.has(id) || heads.some((head) => id.startsWith(head));
  const occurs = (id) => isCode(/^(?:error|reason|warning|note)-(.*)$/.exec(id)?.[1]?.replaceAll('-', '_'));
  const withReferences = (ids) => {
    const all = new Set(ids);
    for (const id of all) for (const [, other] of known.get(id).matchAll(/\{\s*(-?[a-z][\w-]*)\s*[}(.]/g)) if (known.has(other)) all.add(other);
    return [...all];
  };
  const texts = (ids) => ids.map((id) => known.get(id)).join('\n');
  const shared = withReferences([...known.keys()].filter((id) => (literals.has(id) || (asked(id) && occurs(id))) && !id.startsWith('op-')));
  const own = operations.map((operation) => {
    const name = `op-${operation.replaceAll('_', '-').toLowerCase()}`;
    // `op-roi-…` is not of `op-roi-with-costs`, unless that is no operation.
    const others = operations.map((other) => `op-${other.replaceAll('_', '-').toLowerCase()}`).filter((other) => other.startsWith(`${name}-`));
    const mine = [...known.keys()].filter((id) => (id === name || id.startsWith(`${name}-`)) && !others.some((other) => id === other || id.startsWith(`${other}-`)));
    return [operation, texts(withReferences(mine).filter((id) => !shared.includes(id)))];
  });
  return { shared: texts(shared), own: new Map(own) };
}

/** `[id, whole message]` of each message and term of a file. */
function entries(text) {
  const plain = text.split('\n').filter((line) => !/^#/.test(line) && line.trim() !== '').join('\n');
  return plain.split(/\n(?=-?[a-zA-Z])/).map((message) => [/^(-?[\w-]+)\s*=/.exec(message)?.[1], message]).filter(([id]) => id !== undefined);
}
