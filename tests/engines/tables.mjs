// What was found in the engines, as a section of a document.
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';

const HEADING = '## Figures';
const row = (cells) => `| ${cells.join(' | ')} |`;

/** A table with a column an engine; `cell` says what stands there. */
function table(engines, first, names, cell) {
  return [
    row([first, ...engines.map(({ name }) => name)]),
    row(['---', ...engines.map(() => '---:')]),
    ...names.map((name) => row([name, ...engines.map((engine) => cell(engine, name) ?? '–')])),
  ].join('\n');
}

const namesOf = (engines, read) => [...new Set(engines.flatMap((engine) => [...read(engine)]))];

const opened = ({ ms, bytes } = {}) =>
  ms === undefined ? undefined : `${ms}${bytes > 0 ? ` (${Math.round(bytes / 1000)} kB)` : ''}`;

/** The digests that answers to the recorded questions have, one where all agree. */
function bitsSaid(given) {
  const found = Object.values(given.get('recorded questions, to the bit') ?? {}).map((text) =>
    JSON.parse(text),
  );
  const digests = [...new Set(found.map(({ digest }) => digest))];
  if (digests.length !== 1) return '';
  const [{ questions }] = found;
  return `\nThe ${questions} recorded questions have the same answers to the bit in ${found.length} engines and in Node: SHA-256
\`${digests[0]}\`.\n`;
}

/** Puts the section in the place of the one before. `engines`: name, version, times and openings of each. */
export async function writeTables(file, engines, given) {
  const busy = `${loadavg()[1].toFixed(0)} programs at work on ${cpus().length} processors`;
  const scenarios = namesOf(engines, ({ times }) => times.keys());
  const ways = namesOf(engines, ({ openings }) => Object.keys(openings ?? {}));
  const versions = engines.map(({ name, version }) => `${name} (${version})`).join(', ');
  const section = `${HEADING}

Written by \`node tests/engines/run.mjs --openings --write docs/engines.md\` on ${versions}, with ${busy}.

Each scenario passed, in seconds:

${table(engines, 'scenario', scenarios, ({ times }, name) => times.get(name)?.toFixed(1))}
${bitsSaid(given)}
Until there is something to use, in milliseconds since the page was asked for, the least of two; in brackets what it took
over the network, compressed by gzip, as the browser says, or as the host counts where the page is another site's (of a file: its size):

${table(engines, 'way of opening', ways, ({ openings }, name) => opened(openings?.[name]))}
`;
  const [before] = (await readFile(file, 'utf8')).split(HEADING);
  await writeFile(file, `${before.trimEnd()}\n\n${section}`);
}
