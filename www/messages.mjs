// An esbuild plugin: `levier:messages/fr` is the text of every .ftl file of src/messages/fr, as one string,
// and `levier:messages/fr/start` that of start.ftl alone.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const LANGUAGES = ['fr', 'en'];

/**
 * The .ftl files of one language, those of its folders too, and after them those that stand in no language's
 * folder and hold for all, by name: [{ name, text }].
 */
export async function messageFiles(root, language) {
  const all = join(root, 'src', 'messages');
  const own = join(all, language);
  const isText = (name) => name.endsWith('.ftl');
  const read = (folder, names) =>
    Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
  return [
    ...(await read(own, (await readdir(own, { recursive: true })).filter(isText).sort())),
    ...(await read(all, (await readdir(all)).filter(isText).sort())),
  ];
}

/**
 * `first`: gives the words of the first screen, `levier:messages/fr/first`; without it they are all words.
 */
export function messages(root, first) {
  return {
    name: 'levier-messages',
    setup(build) {
      build.onResolve({ filter: /^levier:messages\// }, ({ path }) => ({
        path: path.slice('levier:messages/'.length),
        namespace: 'levier-messages',
      }));
      build.onLoad({ filter: /.*/, namespace: 'levier-messages' }, async ({ path }) => {
        const [language, only] = path.split('/');
        if (only === 'first' && first !== undefined)
          return { contents: await first(language), loader: 'text' };
        const files = (await messageFiles(root, language)).filter(
          ({ name }) => only === undefined || only === 'first' || name === `${only}.ftl`,
        );
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
    build.onResolve({ filter: /^levier:messages\// }, ({ path }) => ({
      path,
      namespace: 'levier-no-messages',
    }));
    build.onLoad({ filter: /.*/, namespace: 'levier-no-messages' }, () => ({ contents: '', loader: 'text' }));
  },
};

/**
 * The messages of one language that some code can ask for, without comments: those whose id stands in it as a
 * string, those whose id begins as one of its templates does (`number-${…}`), and what these refer to.
 * `shared` is what every calculator needs, `own` what one operation has besides, by its id. `isCode` says
 * which codes of the core occur.
 */
export async function embeddedMessages(root, language, code, operations, isCode) {
  const literals = new Set(
    code.flatMap((text) => [...text.matchAll(/['"`]([a-z][\w-]*)['"`]/g)].map(([, id]) => id)),
  );
  const heads = new Set(
    code.flatMap((text) => [...text.matchAll(/`([a-z][a-z0-9-]*-)\$\{/g)].map(([, head]) => head)),
  );
  // These are one operation's, and `embed-${lang}.js` is the name of a file.
  for (const head of [...OWN_HEADS, 'op-', 'failed-', 'embed-']) heads.delete(head);
  const known = new Map((await messageFiles(root, language)).flatMap(({ text }) => entries(text)));
  const ids = [...known.keys()];
  const withReferences = (some) => {
    const all = new Set(some);
    for (const id of all)
      for (const [, other] of known.get(id).matchAll(/\{\s*(-?[a-z][\w-]*)\s*[}(.]/g))
        if (known.has(other)) all.add(other);
    return [...all];
  };
  const occurs = (id) => isCode(/^(?:error|reason|warning|note)-(.*)$/.exec(id)?.[1]?.replaceAll('-', '_'));
  const shared = new Set(
    withReferences(
      ids.filter((id) => literals.has(id) || ([...heads].some((head) => id.startsWith(head)) && occurs(id))),
    ),
  );
  const texts = (some) => some.map((id) => known.get(id)).join('\n');
  const names = operations.map(({ id }) => `op-${hyphens(id)}`);
  const own = operations.map((operation) => {
    const name = `op-${hyphens(operation.id)}`;
    // `op-roi-incremental` is another operation, not a message of `op-roi`.
    const others = names.filter((other) => other.startsWith(`${name}-`));
    const under = (id, head) => id === head || id.startsWith(`${head}-`);
    const keys = [...new Set(JSON.stringify(operation).match(/(?<=")[\w.]+(?=")/g))].map(hyphens);
    const wanted = [
      ...keys.flatMap((key) => OWN_HEADS.map((head) => head + key)),
      ...(operation.suite === 'smart' ? ['failed'] : []),
    ];
    const mine = ids.filter(
      (id) =>
        (under(id, name) && !others.some((other) => under(id, other))) ||
        wanted.some((head) => under(id, head)),
    );
    return [operation.id, texts(withReferences(mine).filter((id) => !shared.has(id)))];
  });
  return { shared: texts([...shared]), own: new Map(own) };
}

/** Of what an operation names in its description. */
const OWN_HEADS = ['input-', 'output-', 'choice-', 'symbol-'];

function hyphens(key) {
  return key.replaceAll('_', '-').toLowerCase();
}

/** `[id, whole message]` of each message and term of a file. */
function entries(text) {
  const plain = text
    .split('\n')
    .filter((line) => !/^#/.test(line) && line.trim() !== '')
    .join('\n');
  return plain
    .split(/\n(?=-?[a-zA-Z])/)
    .map((message) => [/^(-?[\w-]+)\s*=/.exec(message)?.[1], message])
    .filter(([id]) => id !== undefined);
}
