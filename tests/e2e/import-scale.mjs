// What a hundred megabytes cost: orders and advertising rows given to the data page. For each file the time
// to its preview, the bar, the longest task of the main thread, what the processes hold at most, how soon
// it can be stopped, what is kept and that it is there after a reload.
// Run by hand: node tests/e2e/import-scale.mjs [--megabytes 100] [orders|ads]…
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawn, item, said, saved } from './harness/acts.mjs';
import { measured, timed } from './harness/measured.mjs';
import { tasks } from './harness/trace.mjs';

const { values, positionals: only } = parseArgs({
  options: { megabytes: { type: 'string', default: '100' } },
  allowPositionals: true,
});
const BYTES = Number(values.megabytes) * 1e6;
const DAYS = 730;

const day = (after) => new Date(Date.UTC(2024, 0, 1 + (after % DAYS))).toISOString().slice(0, 10);

const ORDERS = {
  head: 'Name,Email,Financial Status,Currency,Total,Created at,Lineitem name',
  row: (at) =>
    `#${100_000 + at},client${(at * 7_919) % 200_003}@exemple.fr,paid,EUR,${10 + (at % 190)}.${10 + (at % 80)},` +
    `${day(at)} 10:00:00 +0200,Article ${at % 997}`,
};
const CAMPAIGNS = 1_600;
const ADS = {
  head: 'Day,Campaign,Ad group,Currency code,Cost,Impressions,Clicks,Conversions',
  row: (at) => {
    const campaign = at % CAMPAIGNS;
    return (
      `${day(Math.floor(at / CAMPAIGNS))},Campagne ${campaign},Groupe ${campaign % 7},EUR,` +
      `${5 + (at % 95)}.${10 + (at % 89)},${1_000 + (at % 9_000)},${10 + (at % 300)},${at % 12}`
    );
  },
};

function write(path, { head, row }) {
  const parts = [`${head}\n`];
  let size = parts[0].length;
  for (let at = 0; size < BYTES; at += 1) {
    const line = `${row(at)}\n`;
    parts.push(line);
    size += line.length;
  }
  writeFileSync(path, parts.join(''));
  return { size, rows: parts.length - 1 };
}

/** The most memory that the processes below this one have held, in megabytes, by process. */
function held() {
  const status = (pid) => {
    try {
      return readFileSync(`/proc/${pid}/status`, 'utf8');
    } catch {
      return '';
    }
  };
  const number = (text, name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(all.map((pid) => [Number(pid), number(status(pid), 'PPid')]));
  const isOurs = (pid) => pid > 1 && (pid === process.pid || isOurs(parents.get(pid) ?? 0));
  const ours = all.map(Number).filter((pid) => pid !== process.pid && isOurs(pid));
  const most = ours.map((pid) => number(status(pid), 'VmHWM') / 1_024);
  return most.filter((size) => size > 0).sort((a, b) => b - a);
}

/** Long tasks as the page itself sees them, the shares of the bar, and the heap of the main thread. */
function watch() {
  window.seen = { long: [], shares: [], heap: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.seen.long.push(duration);
  }).observe({ type: 'longtask' });
  new MutationObserver(() => {
    const share = document.querySelector('.import-item progress')?.value;
    if (share !== undefined && share !== window.seen.shares.at(-1)) window.seen.shares.push(share);
  }).observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true });
  setInterval(
    () => (window.seen.heap = Math.max(window.seen.heap, performance.memory?.usedJSHeapSize ?? 0)),
    100,
  );
}

const ms = (time) => `${time.toFixed(0)} ms`;
const longest = (list) =>
  list.length === 0 ? 'none above 50 ms' : list.map((one) => one.toFixed(0)).join(' ');

async function act(browser, page, what, run) {
  let took = 0;
  await page.evaluate(() => (window.seen.long = []));
  const long = await tasks(browser, page, async () => {
    took = await timed(run);
  });
  const observed = await page.evaluate(() => window.seen.long.splice(0).sort((a, b) => b - a));
  const traced = long.map(({ ms: time, parts }) => `${time.toFixed(0)} (${parts.slice(0, 3).join(', ')})`);
  console.log(
    `  ${what}: ${ms(took)}; long tasks by the clock: ${longest(observed)}; by the processor: ${traced.join(' ') || 'none'}`,
  );
}

async function one(name, path, { url, browser, page, client }) {
  const file = path.split('/').at(-1);
  const sheet = item(page, file);
  const give = async () => {
    const { root } = await client.send('DOM.getDocument');
    const selector = '[data-page="data"] input[type=file]';
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    await client.send('DOM.setFileInputFiles', { nodeId, files: [path] });
  };
  await page.goto(`${url}/#/data`);
  await drawn(page, 'data');
  await page.evaluate(watch);
  await give();
  await page.waitForFunction(() => window.seen.shares.at(-1) > 0.2);
  await act(browser, page, 'stopped', async () => {
    await sheet.locator('.button').last().click();
    await sheet.waitFor({ state: 'detached' });
  });
  await page.evaluate(() => (window.seen.shares = []));
  await act(browser, page, 'preview', async () => {
    await give();
    await sheet.locator('.tag').waitFor();
  });
  const { shares, heap } = await page.evaluate(() => window.seen);
  const back = shares.some((share, at) => at > 0 && share < shares[at - 1]);
  console.log(`  bar: ${shares.length} steps, ${back ? 'goes back' : 'never goes back'}`);
  console.log(`  says: ${await said(sheet.locator('.import-kept'))}`);
  await act(browser, page, 'kept', async () => {
    await sheet.locator('.actions .button.primary').click();
    await sheet.waitFor({ state: 'detached' });
    await saved(page);
  });
  const quota = await page.evaluate(async () => (await navigator.storage.estimate()).usage);
  console.log(
    `  heap of the page at most ${(heap / 1e6).toFixed(0)} MB; storage in use ${(quota / 1e6).toFixed(1)} MB`,
  );
  console.log(
    `  processes at most: ${held()
      .slice(0, 3)
      .map((size) => `${size.toFixed(0)} MB`)
      .join(', ')}`,
  );
  const reload = await timed(async () => {
    await page.reload();
    await drawn(page, 'data');
    await page.getByText(file).first().waitFor();
  });
  console.log(`  there after a reload: ${ms(reload)}`);
}

const folder = mkdtempSync(join(tmpdir(), 'levier-scale-'));
try {
  for (const [name, kind] of Object.entries({ orders: ORDERS, ads: ADS })) {
    if (only.length > 0 && !only.includes(name)) continue;
    const path = join(folder, `${name}.csv`);
    const { size, rows } = write(path, kind);
    console.log(`${name}: ${(size / 1e6).toFixed(1)} MB, ${rows} rows`);
    await measured((place) => one(name, path, place));
  }
} finally {
  rmSync(folder, { recursive: true });
}
