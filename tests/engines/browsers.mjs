// The three engines: which programs each needs, and how a session of it is begun. What a machine lacks is
// named, so that it can be said to be skipped.
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { Session } from './webdriver.mjs';

const CHROMIUM = JSON.parse(
  readFileSync(new URL('../e2e/harness/chromium-arguments.json', import.meta.url), 'utf8'),
);
const PREFERENCES = { 'app.update.enabled': false, 'datareporting.policy.dataSubmissionEnabled': false };
/** A window on the screen that Xvfb makes. */
const SCREEN = ['-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];

/** name → the programs it takes, and the arguments and capabilities of each. */
const ENGINES = {
  chromium: {
    needs: { driver: ['chromedriver'], browser: ['chromium', 'google-chrome'] },
    arguments: (port) => [`--port=${port}`],
    capabilities: ({ browser }) => ({
      'goog:chromeOptions': { binary: browser, args: [...CHROMIUM, '--disable-dev-shm-usage'] },
    }),
  },
  firefox: {
    needs: { driver: ['geckodriver'], browser: ['firefox-esr', 'firefox'] },
    arguments: (port) => ['--port', String(port), '--websocket-port', '0'],
    capabilities: ({ browser }) => ({
      'moz:firefoxOptions': { binary: browser, args: ['-headless'], prefs: PREFERENCES },
    }),
  },
  webkit: {
    needs: { driver: ['WebKitWebDriver'], screen: ['Xvfb'] },
    arguments: (port) => [`--port=${port}`],
    capabilities: () => ({}),
  },
};
export const NAMES = Object.keys(ENGINES);

/** The path of the first of these programs that the machine has. */
function program(names) {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of names) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not in this folder.
      }
    }
  return null;
}

/** `{ missing }`: the programs that are not there; or `{ found }`. */
export function lookFor(name) {
  const found = Object.entries(ENGINES[name].needs).map(([use, names]) => [use, program(names), names[0]]);
  const missing = found.filter(([, path]) => path === null).map(([, , wanted]) => wanted);
  return missing.length > 0 ? { missing } : { found: Object.fromEntries(found) };
}

/** An engine with its driver at work: `open()` gives a session of its own, with nothing stored; `stop()`. */
export async function start(name, { patience }) {
  const { found } = lookFor(name);
  const folder = mkdtempSync(join(tmpdir(), 'levier-engine-'));
  const children = [];
  const run = (path, args, options = {}) => {
    // In a group of its own, so that what it starts ends with it.
    const child = spawn(path, args, { detached: true, ...options });
    children.push(child);
    return child;
  };
  const environment = { ...process.env, TZ: 'Europe/Paris', LIBGL_ALWAYS_SOFTWARE: '1' };
  if (found.screen !== undefined) environment.DISPLAY = `:${await screen(run, found.screen)}`;
  const port = await freePort();
  run(found.driver, ENGINES[name].arguments(port), { env: environment, stdio: 'ignore', cwd: folder });
  const address = `http://127.0.0.1:${port}`;
  await answering(address);
  const sessions = new Set();
  return {
    async open() {
      const session = await Session.open(address, ENGINES[name].capabilities(found), patience);
      sessions.add(session);
      return session;
    },
    async close(session) {
      sessions.delete(session);
      await session.close();
    },
    async stop() {
      for (const session of sessions) await session.close().catch(() => undefined);
      for (const { pid } of children)
        try {
          process.kill(-pid);
        } catch {
          // It has ended by itself.
        }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The number of the screen that Xvfb made, which it writes into the pipe that it is given. */
function screen(run, path) {
  const child = run(path, ['-displayfd', '3', ...SCREEN], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Until the driver says that it is there. */
async function answering(address) {
  for (let time = 0; time < 200; time += 1) {
    if (
      await fetch(`${address}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the driver does not answer');
}
