// Levier where no server of ours is: from a file, without a network, from a sub-folder of a host, inside
// somebody else's page.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { download, drawn, hostSite, says, test } from './harness/index.mjs';
import { launch } from './harness/browser.mjs';
import { dist, staticSite } from './harness/static.mjs';

let browser;
const ends = [];
before(async () => {
  browser = await launch();
});
after(async () => {
  await browser?.close();
  for (const end of ends) await end();
});

/** Hosts end with the tests, whatever these find. */
async function started(host) {
  const made = await host;
  ends.push(made.stop);
  return made;
}

/** A page in a context of its own; what goes wrong on it is in `problems`. */
async function opened(address, { language = 'fr-FR', ...options } = {}) {
  const context = await browser.newContext({ locale: language, acceptDownloads: true, ...options });
  const page = await context.newPage();
  const problems = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(address);
  return { page, problems, close: () => context.close() };
}

const file = (name) => pathToFileURL(`${dist}/${name}`).href;

async function answers(page, pattern) {
  await page.locator('levier-calculation .answer .value').first().waitFor();
  return says(page.locator('levier-calculation .answer .value'), pattern);
}

test('the site opened as a file says what is the matter, and names the file that opens', async () => {
  const { page, close } = await opened(file('index.html'));
  await says(page.locator('.boot:visible').first(), /Levier ne s’ouvre pas ainsi.*levier\.html/);
  assert.equal(await page.locator('.boot:visible').count(), 2);
  assert.ok(!/bloque JavaScript/.test(await page.locator('body').innerText()));
  await close();
});

test('levier.html computes from a file: a calculator, the example, a lesson; and keeps nothing', async () => {
  const { page, problems, close } = await opened(`${file('levier.html')}#/calculators/roi`);
  await answers(page, /^\+50\s%$/);
  await says(page.locator('.banner').first(), /ne garde rien sur cet ordinateur/);
  // A worker answers: the lab reads the example.
  await page.goto(`${file('levier.html')}#/`);
  await drawn(page, 'home');
  await page.getByRole('button', { name: 'Essayer l’exemple' }).click();
  await page.locator('levier-page-measure table').first().waitFor();
  const { name, text } = await download(page, () =>
    page.locator('.banner').getByRole('button').first().click(),
  );
  assert.match(name, /^levier-.*\.json$/);
  assert.ok(Object.keys(JSON.parse(text).tables).length > 0, 'the workspace is handed out with its tables');
  assert.deepEqual(
    await page.evaluate(async () => [
      Object.keys(window.localStorage),
      (await indexedDB.databases()).map((one) => one.name),
    ]),
    [[], []],
  );
  assert.deepEqual(problems, []);
  await close();
});

test('opened once, it opens without a network; another build waits until it is asked for', async () => {
  const host = await started(staticSite());
  const { page, close } = await opened(`${host.url}#/calculators/roi`);
  await answers(page, /^\+50\s%$/);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await page.reload();
  await answers(page, /^\+50\s%$/);
  await page.goto(`${host.url}#/workspace`);
  await says(page.locator('.place'), /Levier s’ouvre sans réseau/);
  await says(page.locator('.place'), /Jamais enregistré dans un fichier/);

  await page.context().setOffline(false);
  const own = (await readFile(`${dist}/build.txt`, 'utf8')).trim();
  const next = 'f'.repeat(12);
  host.files['/sw.js'] = (await readFile(`${dist}/sw.js`, 'utf8')).replaceAll(own, next);
  const builds = () => page.evaluate(() => caches.keys());
  await page.reload();
  await says(page.locator('.banner').first(), /Une nouvelle version de Levier est prête/);
  assert.ok((await builds()).includes(`levier-${own}`), 'this build is there as long as nobody asked');
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Prendre la nouvelle version' }).click(),
  ]);
  await page.locator('.place').waitFor();
  assert.deepEqual(await builds(), [`levier-${next}`]);
  await close();
});

test('from a sub-folder, with the headers written for hosts: a page, a worker, an embedded calculator', async () => {
  const host = await started(staticSite({ folder: '/tools/levier/', headers: true }));
  const { page, problems, close } = await opened(`${host.url}#/calculators/roi`);
  await answers(page, /^\+50\s%$/);
  await page.goto(`${host.url}v0.1/embed.html#operation=roi&lang=en`);
  await answers(page, /^\+50%$/);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    host.asked.filter((path) => !path.startsWith('/tools/levier/') && path !== '/favicon.ico'),
    [],
  );
  const policy = async (path) => (await fetch(host.url + path)).headers.get('content-security-policy');
  assert.match(await policy('index.html'), /frame-ancestors 'self'/);
  assert.match(await policy('embed.html'), /'strict-dynamic'/);
  await close();
});

test('on a host without headers another page that frames the site gets no button of it', async () => {
  const levier = await started(staticSite());
  const frame = `<title>x</title><iframe src="${levier.url}"></iframe>`;
  const host = await started(hostSite({ '/': { html: frame } }));
  const { page, close } = await opened(host.origin);
  const inside = page.frameLocator('iframe');
  await says(inside.locator('main'), /Levier ne s’ouvre pas dans une autre page/);
  assert.equal(await inside.getByRole('button').count(), 0);
  await close();
});
