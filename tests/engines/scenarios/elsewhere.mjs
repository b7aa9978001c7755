// Levier where no server of its own is: one file from the disk, without a network, in other people's pages.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sample } from '../../e2e/harness/files.mjs';
import { hostSite } from '../../e2e/harness/host.mjs';
import { dist, staticSite } from '../../e2e/harness/static.mjs';
import { problems, visit, watch, WIDE } from '../acts.mjs';

export const oneFileAddress = pathToFileURL(join(dist, 'levier.html')).href;
const ANSWER = 'levier-calculation .answer .value';

/** The whole site in one file: a calculator and the example, whose worker answers; nothing is kept. */
async function oneFile({ session }) {
  await session.size(...WIDE);
  await session.go(`${oneFileAddress}#/calculators/roi`);
  await watch(session);
  await session.says(ANSWER, /^\+50\s?%$/);
  await session.says('.banner', /ne garde rien sur cet ordinateur|keeps nothing on this computer/);
  await session.run(() => void (location.hash = '#/'));
  await session.click('button.door');
  await session.find('levier-page-measure table');
  // The worker reads a file too.
  await session.run(() => void (location.hash = '#/data'));
  await session.find('[data-page=data] h1');
  const name = 'p02_google_ads_en.csv';
  await session.type('[data-page=data] input[type=file]', sample('imports', name), { over: false });
  await session.find(`.import-item[data-file="${name}"] .actions .button.primary`);
  const kept = await session.run(async () => [
    Object.keys(localStorage),
    (await indexedDB.databases()).map(({ name }) => name),
  ]);
  assert.deepEqual(kept, [[], []], 'nothing is kept');
  await problems(session);
}

/** Opened once, it opens when the host is gone. */
async function offline({ session }) {
  const host = await staticSite({ headers: true });
  try {
    await visit(session, host, '#/calculators/roi', 'en');
    await session.says(ANSWER, /^\+50%$/);
    const kept = () =>
      session.run(() => navigator.serviceWorker.ready.then(({ active }) => active.state === 'activated'));
    await session.until(kept, 'the files to be kept');
  } finally {
    host.stop();
  }
  // The page's own reload: geckodriver's asks the network alone.
  await session.run(() => {
    document.documentElement.dataset.before = 'yes';
    setTimeout(() => location.reload());
  });
  await session.until(
    () => session.run(() => document.documentElement.dataset.before === undefined),
    'another page',
  );
  await session.says(ANSWER, /^\+50%$/);
}

/** A page of somebody else with a calculator in a frame, and one as an element. */
export async function withHost(host, act) {
  // An element's own root is closed to the page: this page opens it, for the test to read.
  const open = `<script>{ const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      return attachShadow.call(this, { ...options, mode: 'open' }); }; }</script>`;
  const page = (body) => ({
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A blog</title>${open}<h1>A blog</h1>${body}`,
  });
  const blog = await hostSite({
    '/frame': page(
      `<iframe data-levier title="Calculator" sandbox="allow-scripts" width="100%" height="200"
        src="${host.url}embed.html#operation=roi&lang=en"></iframe><script src="${host.url}embed-frame.js"></script>`,
    ),
    '/element': page(
      `<script src="${host.url}embed.js"></script><levier-calculator operation="roi" lang="en"></levier-calculator>`,
    ),
  });
  try {
    return await act(blog.origin);
  } finally {
    await blog.stop();
  }
}

function embedded({ session, host }) {
  return withHost(host, async (blog) => {
    await session.size(...WIDE);
    await session.go(`${blog}/frame`);
    const frame = await session.find('iframe');
    await session.until(
      () => session.run(() => document.querySelector('iframe').getBoundingClientRect().height > 400),
      'the height that the frame asks for',
    );
    await session.frame(frame);
    await session.says('.answer .value', /^\+50%$/);
    await session.type('.input-revenue input[type=text]', '60,000');
    await session.says('.answer .value', /^\+80%$/);
    await session.frame(null);

    await session.go(`${blog}/element`);
    await watch(session);
    const inside = (read) =>
      session.run(`() => (${read})(document.querySelector('levier-calculator').shadowRoot)`);
    const says = (text) =>
      session.until(
        async () =>
          (await inside(`(root) => root.querySelector('.answer .value')?.textContent`))?.trim() === text,
        `an element that answers ${text}`,
      );
    await says('+50%');
    await inside(`(root) => {
      const field = root.querySelector('.input-revenue input[type=text]');
      field.value = '60,000';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }`);
    await says('+80%');
    await problems(session);
  });
}

export const elsewhere = { 'one file': oneFile, 'without a network': offline, embedded };
