// Reference cases through the built Wasm, in Node.
//
//   node tests/reference/run.mjs [DIR…] [--data DIR] [--pkg DIR] [--record FILE]
//
// `--record` writes what was asked and the bits of each answer, which tests/engines compares with browsers'.
// A folder holds cases of any kind: kinds/ has one file a kind, found by the case's own `kind` (or
// `op`, or a file that stands beside its `.expected.json`). What the engine does not have is skipped,
// named and counted. The exit status is 1 when a case fails, or when there is no case at all.
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Engine } from './engine.mjs';
import { Skip } from './outcome.mjs';
import { customers } from './kinds/customers.mjs';
import { segments } from './kinds/segments.mjs';
import { marked } from './compare.mjs';
import { Recorder } from './record.mjs';
import { askMore } from './more.mjs';
import * as answers from './kinds/answers.mjs';
import * as allocation from './kinds/allocation.mjs';
import * as fit from './kinds/fit.mjs';
import * as format from './kinds/format.mjs';
import * as imports from './kinds/imports.mjs';
import * as operations from './kinds/operations.mjs';
import * as transform from './kinds/transform.mjs';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** kind → { run(engine, case, context) → { failures, notes } }; throws Skip. */
const KINDS = {
  allocation,
  allocation_multi_period: { run: allocation.runPeriods },
  curve_fit: fit,
  series_fit: fit,
  transform,
  ...segments,
  ...customers,
};

function options(words) {
  const found = { folders: [], data: [join(project, 'tests/data')], pkg: undefined, record: undefined };
  for (let i = 0; i < words.length; i += 1) {
    if (['--data', '--pkg', '--record'].includes(words[i])) {
      const value = words[(i += 1)];
      if (value === undefined) throw new Error(`${words[i - 1]} needs a folder`);
      if (words[i - 1] === '--data') found.data.push(resolve(value));
      else found[words[i - 1].slice(2)] = resolve(value);
    } else if (words[i].startsWith('--')) {
      throw new Error(`unknown option ${words[i]}`);
    } else {
      found.folders.push(resolve(words[i]));
    }
  }
  // Large tables of others stay beside the project; cases that want one are skipped, and named, where it is
  // absent.
  if (found.data.length === 1) found.data.push(resolve(project, '../shared/data'));
  if (found.folders.length === 0) found.folders.push(join(project, 'tests/cases'));
  return found;
}

async function walk(path) {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path)).sort();
  return (await Promise.all(names.map((name) => walk(join(path, name))))).flat();
}

/** The cases of one file: [{ id, run(engine) }]. */
async function casesOf(file, context) {
  if (file.endsWith('.expected.json')) {
    const expected = JSON.parse(await readFile(file, 'utf8'));
    return [{ id: expected.file, run: (engine) => imports.run(engine, expected, { ...context, file }) }];
  }
  if (!file.endsWith('.json') || context.inputs.has(file)) return [];
  const text = await readFile(file, 'utf8');
  const content = JSON.parse(text);
  const entries = content.suite === undefined ? [content] : (content.cases ?? []);
  const floats = content.suite === undefined ? null : marked(text).cases;
  return entries.map((entry, index) => ({
    id: content.suite === undefined ? entry.id : `${content.suite}/${entry.id}`,
    run: (engine) => {
      if (content.suite === 'format') return format.run(entry);
      if (entry.op !== undefined) return operations.run(engine, entry);
      const name = answers.answererOf(content.suite);
      if (name !== undefined) return answers.run(engine, entry, { name, floats: floats?.[index]?.expected });
      const kind = KINDS[entry.kind];
      if (kind === undefined) throw new Skip(`kind ${entry.kind ?? 'unknown'}`);
      return kind.run(engine, entry, { ...context, floats: floats?.[index]?.expected });
    },
  }));
}

const show = (value) => (value === undefined ? 'nothing' : JSON.stringify(value));

const { folders, data, pkg, record } = options(process.argv.slice(2));
const files = (await Promise.all(folders.map(walk))).flat();
// The files that cases are about are no cases themselves, even when they end in .json.
const inputs = new Set(
  files.filter((f) => f.endsWith('.expected.json')).map((f) => f.slice(0, -'.expected.json'.length)),
);
const recorder = record === undefined ? null : new Recorder();
const engine = await Engine.load({ pkg, recorder });
const count = { passed: 0, failed: 0, skipped: 0, notes: 0 };
const skips = new Map();

for (const file of files) {
  for (const { id, run } of await casesOf(file, { data, inputs })) {
    const name = `${id} (${relative(process.cwd(), file)})`;
    try {
      const { failures, notes = [] } = await run(engine);
      count[failures.length === 0 ? 'passed' : 'failed'] += 1;
      count.notes += notes.length;
      if (failures.length > 0) console.log(`FAILED ${name}`);
      for (const { at, expected, got } of failures)
        console.log(`  ${at}\n    expected ${show(expected)}\n    got      ${show(got)}`);
      for (const { at, expected, got } of notes)
        console.log(`note ${name}: ${at}: expected ${show(expected)}, got ${show(got)}`);
    } catch (error) {
      if (error instanceof Skip) {
        count.skipped += 1;
        skips.set(error.message, [...(skips.get(error.message) ?? []), id]);
        continue;
      }
      count.failed += 1;
      console.log(`FAILED ${name}\n  ${error.code ?? error.name}: ${error.message}`);
      // A panic leaves the instance in an unknown state: the next case gets a fresh one.
      if (error instanceof WebAssembly.RuntimeError) await engine.restart();
    }
  }
}

if (recorder !== null) {
  await askMore(engine);
  console.log(`${await recorder.write(record)} questions recorded`);
}
for (const [why, ids] of skips) console.log(`skipped, ${why}: ${ids.length} (${ids.join(', ')})`);
if (count.notes > 0) console.log(`${count.notes} differences in what only informs`);
const found = count.passed + count.failed + count.skipped;
if (found === 0) console.log(`no case in ${folders.map((f) => relative(process.cwd(), f)).join(', ')}`);
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed > 0 || found === 0 ? 1 : 0;
