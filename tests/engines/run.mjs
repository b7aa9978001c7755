// The tests that matter, in Chromium, Firefox and WebKit, with one script; and whether all give the same.
//
//   node tests/engines/run.mjs [--quick] [--openings] [--only WORDS] [--write FILE] [--pictures DIR]
//     [ENGINE…]
//
// Without a name every engine is tried. What the machine lacks is said to be skipped. `--quick` leaves out
// what takes long, `--openings` times the ways of opening, `--write` puts what was found into a document,
// `--pictures` keeps one of each page that failed.
// A scenario that gives something must give the same in every engine.
import { parseArgs } from 'node:util';
import { lookFor, NAMES, start } from './browsers.mjs';
import { staticSite } from '../e2e/harness/static.mjs';
import { elsewhere } from './scenarios/elsewhere.mjs';
import { figures } from './scenarios/figures.mjs';
import { openings } from './scenarios/openings.mjs';
import { site } from './scenarios/site.mjs';
import { writeTables } from './tables.mjs';

/** How long a page may take for what it is asked, in milliseconds. */
const PATIENCE = 300_000;
const QUICK = ['start', 'calculator', 'save and reload', 'one file', 'embedded'];
const SCENARIOS = { ...site, ...elsewhere, ...figures };

const { values, positionals } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    openings: { type: 'boolean' },
    only: { type: 'string' },
    write: { type: 'string' },
    pictures: { type: 'string' },
  },
  allowPositionals: true,
});
for (const name of positionals)
  if (!NAMES.includes(name)) throw new Error(`no engine ${name}; there are ${NAMES.join(', ')}`);

const wanted = Object.entries(SCENARIOS).filter(
  ([name]) => (!values.quick || QUICK.includes(name)) && (!values.only || name.includes(values.only)),
);
const count = { passed: 0, failed: 0, skipped: 0 };
/** scenario → engine → what it gave, as text. */
const given = new Map();
/** engine → { version, times: scenario → seconds, openings }. */
const told = new Map();

function tell(outcome, text) {
  count[outcome] += 1;
  console.log(`${outcome === 'passed' ? 'ok' : outcome.toUpperCase()} ${text}`);
}

/** A scenario in a session of its own. */
async function runScenario(engine, host, name, scenario, own) {
  const session = await engine.open();
  const { browserName, browserVersion } = session.capabilities;
  own.version = `${browserName} ${browserVersion}`;
  const began = Date.now();
  try {
    const found = await scenario({ session, host, engine });
    const seconds = (Date.now() - began) / 1000;
    own.times.set(name, seconds);
    if (found !== undefined) given.set(name, { ...given.get(name), [own.name]: JSON.stringify(found) });
    tell('passed', `${own.name}: ${name}, ${seconds.toFixed(1)} s`);
  } catch (error) {
    tell('failed', `${own.name}: ${name}: ${error.message}`);
    if (values.pictures)
      await session.picture(`${values.pictures}/${own.name} ${name}.png`).catch(() => undefined);
  } finally {
    await engine.close(session).catch(() => undefined);
  }
}

async function runEngine(name) {
  const own = { name, times: new Map(), version: '', openings: null };
  const host = await staticSite({ headers: true });
  const engine = await start(name, { patience: values.quick ? PATIENCE / 10 : PATIENCE });
  try {
    for (const [scenario, act] of wanted) await runScenario(engine, host, scenario, act, own);
    if (values.openings) own.openings = await openings(engine);
    told.set(name, own);
  } finally {
    await engine.stop();
    host.stop();
  }
}

for (const name of positionals.length > 0 ? positionals : NAMES) {
  const { missing } = lookFor(name);
  if (missing) tell('skipped', `${name}: not on this machine: ${missing.join(', ')}`);
  else await runEngine(name);
}
for (const [scenario, byEngine] of given) {
  const engines = Object.keys(byEngine);
  if (engines.length < 2) continue;
  const different = engines.filter((name) => byEngine[name] !== byEngine[engines[0]]);
  if (different.length === 0) tell('passed', `${scenario}: the same in ${engines.join(', ')}`);
  else
    tell(
      'failed',
      `${scenario}: ${different.map((name) => difference(byEngine, engines[0], name)).join('; ')}`,
    );
}
for (const { name, openings: opened } of told.values())
  for (const [way, { ms, bytes }] of Object.entries(opened ?? {}))
    console.log(`${name}: ${way}: ${ms} ms, ${(bytes / 1000).toFixed(0)} kB`);
if (values.write) await writeTables(values.write, [...told.values()], given);
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed > 0 ? 1 : 0;

/** Where two texts part. */
function difference(byEngine, first, name) {
  const [one, other] = [byEngine[first], byEngine[name]];
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const around = (text) => text.slice(Math.max(0, at - 60), at + 60);
  return `${first} gives «${around(one)}», ${name} «${around(other)}»`;
}
