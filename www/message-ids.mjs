// Writes the names of all messages as types, beside those of the Wasm: pkg/messages.d.ts.
//
// The compiler then finds a message that is not there, also where its name is made of a known word:
// `save-${state.kind}` stands for one message a kind.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageFiles } from './messages.mjs';

const root = import.meta.dirname;

const files = await messageFiles(root, 'fr');
const ids = files.flatMap(({ text }) => [...text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map(([, id]) => id));
const lines = [
  '/** The name of a message; both languages have all of them. */',
  'export type MessageId =',
  ...ids.map((id) => `  | '${id}'`),
];
await mkdir(join(root, 'pkg'), { recursive: true });
await writeFile(join(root, 'pkg', 'messages.d.ts'), `${lines.join('\n')};\n`);
