// The first visit: what the network carries until the page is quiet, and that the figures written by the
// build are those that the core computes.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { drawn, plain, site, test } from './harness/index.mjs';
import { launch } from './harness/browser.mjs';
import { staticSite } from './harness/static.mjs';

/** Bytes on the network, headers not counted: the aim is 150 kB. */
const MOST = 150_000;
/** Requests: each is a round trip on a slow network, and work in the browser. */
const MOST_REQUESTS = 16;
/** How long nothing is fetched before the page is called quiet, in milliseconds. */
const QUIET = 1500;

const levier = site();
let server;
let browser;

before(async () => {
  server = await staticSite({ gzip: true });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.stop();
});

/** What a first visit of an address fetches until the page is quiet: [{ name, bytes }]. */
async function visit(hash) {
  const page = await browser.newPage();
  const client = await page.context().newCDPSession(page);
  const names = new Map();
  const fetched = new Map();
  let last = Date.now();
  client.on('Network.requestWillBeSent', ({ requestId, request }) => {
    names.set(requestId, new URL(request.url).pathname);
    last = Date.now();
  });
  client.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    fetched.set(requestId, (fetched.get(requestId) ?? 0) + encodedDataLength);
    last = Date.now();
  });
  await client.send('Network.enable');
  await page.goto(server.url + hash);
  await drawn(page, 'home');
  while (Date.now() - last < QUIET) await page.waitForTimeout(100);
  await page.close();
  return [...fetched].map(([id, bytes]) => ({ name: names.get(id), bytes }));
}

test('the first view is light until the page is quiet, and fetches no Wasm', async (t) => {
  const files = await visit('');
  for (const { name, bytes } of files) t.diagnostic(`${name}: ${bytes} B`);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  t.diagnostic(`first view: ${total} B`);
  assert.ok(files.length > 3, 'the network was seen');
  assert.ok(files.length <= MOST_REQUESTS, `${files.length} requests, at most ${MOST_REQUESTS}`);
  assert.deepEqual(
    files.filter(({ name }) => name.includes('/engine/')),
    [],
  );
  assert.ok(total <= MOST, `${total} B, at most ${MOST}`);
});

for (const language of ['fr', 'en']) {
  test(`the figures of the first screen are those that the core computes, ${language}`, async () => {
    const page = await levier.open('/', { language });
    await drawn(page, 'home');
    const computed = await page.evaluate(async (language) => {
      const lab = await import(new URL('./engine/lab.js', document.baseURI).href);
      await lab.default();
      const { text, tables } = lab.exampleDocument(language);
      const open = new lab.OpenDocument(text);
      for (const { name, packed } of tables) open.hold(name, packed);
      const measure = open.measure();
      const fit = lab.fitResponse(JSON.stringify(open.responseTask()), () => true);
      const todays = { total: null, constraint: 'eq', channels: [] };
      const { gain, moved } = lab.reallocate(JSON.stringify(fit), JSON.stringify(todays));
      const [{ kpi, target }] = JSON.parse(text).objectives;
      const whole = (value) => new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(value);
      const judged = Object.values(open.measure().total.figures).find(({ operation }) => operation === kpi);
      return {
        target,
        cost: whole(measure.total.sums.cost.value),
        figure: new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(judged.value),
        plan: [gain.mean, gain.low, gain.high, moved].map(whole),
      };
    }, language);
    const places = await page.locator('.places > li').allInnerTexts();
    const shown = places.map((text) => plain(text));
    assert.ok(computed.target !== null);
    assert.ok(shown[1].includes(plain(computed.cost)), `${shown[1]}: ${computed.cost}`);
    assert.ok(shown[2].includes(plain(computed.figure)), `${shown[2]}: ${computed.figure}`);
    for (const value of computed.plan) assert.ok(shown[3].includes(plain(value)), `${shown[3]}: ${value}`);
  });
}
