// Where the built site is: LEVIER_URL (set by `cargo xtask test`), or a server of our own.
import { spawn } from 'node:child_process';
import { project } from './packages.mjs';

export async function siteAddress() {
  if (process.env.LEVIER_URL) return { url: process.env.LEVIER_URL, stop() {} };
  const child = spawn('cargo', ['xtask', 'serve', '--no-build', '--port', '0'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      const found = /http:\/\/localhost:\d+/.exec(text);
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) => reject(new Error(`cargo xtask serve ended with ${code}\n${text}`)));
  });
  child.removeAllListeners('exit');
  return { url, stop: () => child.kill() };
}
