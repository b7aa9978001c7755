// The same figures to the bit: what the reference cases ask, put to the site's own workers in the engine and
// compared with Node; and the site's decision with one chain at a time and with several.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist, staticSite } from '../../e2e/harness/static.mjs';
import { project } from '../../e2e/harness/packages.mjs';
import { decide } from './site.mjs';

const PAGE =
  '<!doctype html><html lang="en"><title>Replay</title><script type="module" src="replay.js"></script>';
/** Chains of the sampled model that may run at once. */
const AT_ONCE = [1, 4];
const SIZE = { chains: 4, tune: 300, draws: 500 };

let recorded;

/** What the reference cases ask and Node answers: recorded once, for all engines. */
function recording() {
  recorded ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'levier-recorded-'));
    const file = join(folder, 'recorded.jsonl');
    try {
      // Whether a case fails is another test's: its answer is recorded all the same.
      spawnSync('node', [join(project, 'tests/reference/run.mjs'), '--record', file]);
      return await readFile(file);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  })();
  return recorded;
}

async function sameBits({ session }) {
  const host = await staticSite();
  Object.assign(host.files, {
    '/replay.html': PAGE,
    '/replay.js': await readFile(join(project, 'tests/engines/replay.mjs')),
    '/bits.js': await readFile(join(project, 'tests/reference/bits.mjs')),
    '/recorded.jsonl': await recording(),
  });
  try {
    await session.go(`${host.url}replay.html`);
    const told = await session.until(
      () => session.run(() => document.documentElement.dataset.replayed ?? null),
      'the recorded questions to be answered',
    );
    const { questions, different, digest, failed } = JSON.parse(told);
    assert.equal(failed, undefined);
    assert.deepEqual(different, [], 'every answer has the bits that Node gives');
    return { questions, digest };
  } finally {
    host.stop();
  }
}

/** Ahead of the site's own script: how many processors there are, and how many workers lived at once. */
function before(processors) {
  return `{
    Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { get: () => ${processors} });
    let alive = 0;
    let most = 0;
    const Own = Worker;
    globalThis.Worker = class extends Own {
      constructor(...given) {
        super(...given);
        most = Math.max(most, ++alive);
        document.documentElement.dataset.workers = most;
      }
      terminate() {
        alive -= 1;
        super.terminate();
      }
    };
  }\n`;
}

async function samePool({ engine, session: first }) {
  // geckodriver drives one browser at a time.
  await engine.close(first);
  const found = [];
  for (const processors of AT_ONCE) {
    const host = await staticSite({ headers: true });
    const session = await engine.open();
    try {
      host.files['/app.js'] = before(processors) + (await readFile(join(dist, 'app.js'), 'utf8'));
      const decided = await decide({ session, host }, SIZE);
      const workers = await session.run(() => Number(document.documentElement.dataset.workers));
      found.push({ ...decided, workers });
    } finally {
      await engine.close(session);
      host.stop();
    }
  }
  const [one, several] = found;
  assert.equal(one.decision, several.decision, 'the kept decision has the same figures to the last digit');
  assert.ok(
    several.workers > one.workers,
    `${several.workers} workers at once, not more than ${one.workers}`,
  );
  return { decision: one.decision };
}

export const figures = {
  'recorded questions, to the bit': sameBits,
  'one chain at a time and several': samePool,
};
