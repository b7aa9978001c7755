// How a first visit feels: the largest paint, the time that long tasks block, and what moves while the page
// fills, on the first screen, an embedded calculator and a lesson; plain and with the processor slowed four
// times. Run by hand: node tests/e2e/vitals.mjs [--write FILE]
//
// Blocking is the processor time above 50 ms of each task (harness/trace.mjs). Times are the least of some
// visits, each with an empty cache; what moves is the most.
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { launch } from './harness/browser.mjs';
import { siteAddress } from './harness/server.mjs';
import { FELT, tasks } from './harness/trace.mjs';

const VISITS = 4;
/** The page is filled so long after it has loaded, in milliseconds. */
const FILLED = 2_500;
const PLACES = {
  'first screen': '/',
  'embedded calculator': '/embed.html#operation=roi&lang=en',
  lesson: '/#/course/lesson/margin',
};
const HEADING = '## How a first visit feels';

const { values } = parseArgs({ options: { write: { type: 'string' } } });
const server = await siteAddress();
const browser = await launch();

/** Runs in the page, ahead of its scripts. */
function record() {
  window.vitals = { paint: 0, shift: 0 };
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (window.vitals.paint = startTime));
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) window.vitals.shift += value;
  });
}

async function visit(address, rate) {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(record);
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate });
  const long = await tasks(browser, page, async () => {
    await page.goto(server.url + address, { waitUntil: 'load', timeout: 120_000 });
    await page.waitForTimeout(rate === 1 ? FILLED : 3 * FILLED);
  });
  const { paint, shift } = await page.evaluate(() => window.vitals);
  await context.close();
  return { paint, shift, blocked: long.reduce((sum, { ms }) => sum + ms - FELT, 0) };
}

const lines = [];
try {
  for (const [name, address] of Object.entries(PLACES)) {
    for (const rate of [1, 4]) {
      const seen = [];
      for (let time = 0; time < VISITS; time += 1) seen.push(await visit(address, rate));
      const least = (key) => Math.min(...seen.map((one) => one[key]));
      const slowed = rate === 1 ? 'plain' : `slowed ${rate} times`;
      const [paint, blocked] = [least('paint'), least('blocked')].map((ms) => ms.toFixed(0));
      const shift = Math.max(...seen.map((one) => one.shift)).toFixed(3);
      lines.push(`| ${name} | ${slowed} | ${paint} | ${blocked} | ${shift} |`);
      console.log(lines.at(-1));
    }
  }
} finally {
  await browser.close();
  server.stop();
}

/** How much else the machine does: paints wait for it, processor time does not. */
const busy = `${loadavg()[1].toFixed(0)} programs`;
const section = `${HEADING}

\`node tests/e2e/vitals.mjs --write docs/performance.md\` visits the built site in Chromium ${browser.version()}, each time with an empty
cache and from this machine, ${VISITS} times: the least of the times, the most of what moved, with ${busy} at work on ${cpus().length} processors. Blocking is the processor time above ${FELT} ms of each task.

| place | processor | largest paint, ms | blocking, ms | layout shift |
|---|---|---:|---:|---:|
${lines.join('\n')}
`;
if (values.write !== undefined) {
  const [before] = (await readFile(values.write, 'utf8')).split(HEADING);
  await writeFile(values.write, `${before.trimEnd()}\n\n${section}`);
}
