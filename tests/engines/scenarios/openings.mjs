// How long each way of opening takes until there is something to use, and what it brings over the network, as
// the browser says.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { staticSite } from '../../e2e/harness/static.mjs';
import { WIDE } from '../acts.mjs';
import { oneFileAddress, withHost } from './elsewhere.mjs';

/** Each is opened so many times, with nothing stored; the least time counts. */
const TIMES = 2;
const ANSWER = '.answer .value';

/** name → what is opened, and the element that shows that it is ready; `again`: what was opened before. */
const WAYS = {
  'first screen': { path: '', ready: 'h1' },
  'first screen, second visit': { path: '', ready: 'h1', again: true },
  'a calculator': { path: '#/calculators/roi', ready: ANSWER },
  'a lesson': { path: '#/course/lesson/margin', ready: '[data-page=course] h1' },
  'calculator in a frame': { embed: '/frame', ready: ANSWER, framed: true },
  'calculator as an element': { embed: '/element', ready: ANSWER },
  'one file, first screen': { file: '', ready: 'h1' },
  'one file, a calculator': { file: '#/calculators/roi', ready: ANSWER },
};

/** Runs in the page: when the element is there and says something, in ms since the page was asked for. */
function readyAt(css) {
  return new Promise((resolve) => {
    const look = () => {
      const root = document.querySelector('levier-calculator')?.shadowRoot ?? document;
      if (root.querySelector(css)?.textContent.trim()) resolve(performance.now());
      else setTimeout(look, 5);
    };
    look();
  });
}

/** Runs in the page: bytes over the network, of the page and of what it fetched. */
function fetched() {
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ];
  return entries.reduce((sum, entry) => sum + (entry.transferSize ?? 0), 0);
}

function addressOf(host, blog, { path, file, embed }) {
  if (file !== undefined) return oneFileAddress + file;
  return embed === undefined ? host.url + path : blog + embed;
}

/** Of what another site sent a browser says nothing: there the host counts. Of a file, its size. */
function bytesOf(session, host, before, { file, embed }) {
  if (file !== undefined) return statSync(fileURLToPath(oneFileAddress)).size;
  return embed === undefined ? session.run(fetched) : host.sent() - before;
}

async function once(session, host, blog, way) {
  await session.size(...WIDE);
  if (way.again) {
    await session.go(addressOf(host, blog, way));
    await session.run(readyAt, way.ready);
    await session.go('about:blank');
  }
  const before = host.sent();
  await session.go(addressOf(host, blog, way));
  // A page of its own in the frame, with a clock of its own that starts a little later.
  if (way.framed) await session.frame(await session.find('iframe'));
  const ms = await session.run(readyAt, way.ready);
  return { ms, bytes: await bytesOf(session, host, before, way) };
}

/** name → { ms, bytes } of an engine. */
export async function openings(engine) {
  const host = await staticSite({ headers: true, gzip: true });
  try {
    return await withHost(host, async (blog) => {
      const found = {};
      for (const [name, way] of Object.entries(WAYS)) {
        const seen = [];
        for (let time = 0; time < TIMES; time += 1) {
          const session = await engine.open();
          seen.push(await once(session, host, blog, way));
          await engine.close(session);
        }
        found[name] = {
          ms: Math.round(Math.min(...seen.map(({ ms }) => ms))),
          bytes: Math.max(...seen.map(({ bytes }) => bytes)),
        };
      }
      return found;
    });
  } finally {
    host.stop();
  }
}
