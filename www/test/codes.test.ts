// Every code that the core can give has a sentence in both languages: the codes are read from the Rust
// sources.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const core = (path: string): string => readFileSync(join(__ROOT__, '..', 'src', path), 'utf8');

function ids(language: string): Set<string> {
  const folder = join(__ROOT__, 'src/messages', language);
  const text = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ftl'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  return new Set([...text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((match) => match[1]!));
}

/** Every Rust source of the core. */
const sources = readdirSync(join(__ROOT__, '..', 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.rs'))
  .map(core);

/** The variants of a Rust enum, wherever it stands, as serde writes them in snake case. */
function variants(name: string): string[] {
  const pattern = new RegExp(`pub enum ${name} \\{([\\s\\S]*?)\\n\\}`);
  const bodies = sources.flatMap((source) => pattern.exec(source)?.[1] ?? []);
  assert.equal(bodies.length, 1, `enums named ${name}`);
  return [...bodies[0]!.matchAll(/^\s+([A-Z]\w+),/gm)].map((match) =>
    match[1]!.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase(),
  );
}

const errors = [...core('error.rs').matchAll(/=> "([a-z_]+)",/g)].map((match) => match[1]!);
const warnings = [...core('import/report.rs').matchAll(/=> "([a-z_]+)":/g)].map((match) => match[1]!);
const families: [string, string[]][] = [
  [
    'error',
    [...errors, 'cancelled', 'engine_restarted', 'worker_failed', 'outdated', 'unexpected', 'read_only'],
  ],
  ['warning', warnings],
  ['reason', [...variants('ChannelReason'), ...variants('AllocationReason'), ...variants('ReasonCode')]],
  ['note', variants('Note')],
  ['data-line', variants('Skip')],
];

for (const [prefix, codes] of families) {
  test(`every ${prefix} code is worded in both languages`, () => {
    assert.ok(codes.length > 4, `the ${prefix} codes were not found in the sources`);
    for (const language of ['fr', 'en']) {
      const known = ids(language);
      assert.deepEqual(
        codes.filter((code) => !known.has(`${prefix}-${code.replaceAll('_', '-')}`)),
        [],
        language,
      );
    }
  });
}
