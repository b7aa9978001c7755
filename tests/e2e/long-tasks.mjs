// The longest task of the main thread on every page, in both languages, plain and with the processor slowed
// four times. Run by hand: node tests/e2e/long-tasks.mjs [--slow] [--language fr|en] [SCENE…]
//
// Scenes: tests/e2e/scenes.mjs, walked in the order of a visit, so that each says what going there costs.
import { parseArgs } from 'node:util';
import { launch } from './harness/browser.mjs';
import { siteAddress } from './harness/server.mjs';
import { FELT, tasks } from './harness/trace.mjs';
import { VISIT } from './scenes.mjs';

/** How many times slower the processor is with --slow: a cheap telephone beside a desktop computer. */
const SLOWER = 4;
/** What still runs this long after a scene is drawn belongs to it, in milliseconds. */
const AFTER = 300;

const { values, positionals: only } = parseArgs({
  options: { slow: { type: 'boolean' }, language: { type: 'string' } },
  allowPositionals: true,
});
const rate = values.slow ? SLOWER : 1;

const server = await siteAddress();
const browser = await launch();
let worst = 0;
try {
  for (const language of values.language ? [values.language] : ['fr', 'en']) {
    const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
    await context.addInitScript((chosen) => localStorage.setItem('levier:language', chosen), language);
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate });
    const walk = async (name, act) => {
      const long = await tasks(browser, page, async () => {
        await act(page);
        await page.waitForTimeout(AFTER);
      });
      if (name === null || (only.length > 0 && !only.includes(name))) return;
      const [first] = long;
      worst = Math.max(worst, first?.ms ?? 0);
      const told = first
        ? `${first.ms.toFixed(0)} ms, ${long.length} above ${FELT}: ${first.parts.join(', ')}`
        : 'nothing';
      console.log(`${language} ×${rate} ${name}: ${told}`);
    };
    await walk('start', async () => {
      await page.goto(server.url);
      await page.locator('h1').first().waitFor();
    });
    for (const [name, act] of VISIT) {
      try {
        await walk(name, act);
      } catch (error) {
        console.log(`${language} ×${rate} ${name}: not reached, ${error.message.split('\n')[0]}`);
      }
    }
    await context.close();
  }
} finally {
  await browser.close();
  server.stop();
}
console.log(`the longest task: ${worst.toFixed(0)} ms`);
