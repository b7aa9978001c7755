// The built site as a static host sends it: from the top or from a sub-folder, with the headers that the
// build wrote for hosts that read `_headers`, or with none; compressed or as it is.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { project } from './packages.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};
/** Built: the site's folder. */
export const dist = join(project, 'www/dist');

/**
 * `folder`: `/` or `/under/it/`. Gives its address, what was asked for, how many bytes were `sent`, and
 * `stop`. `files`: what is sent in the place of a file, by its name.
 */
export async function staticSite({ folder = '/', headers = false, gzip = false } = {}) {
  const files = {};
  const rules = headers ? await hostRules() : [];
  const asked = [];
  let sent = 0;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://local');
    asked.push(pathname);
    if (!pathname.startsWith(folder)) return response.writeHead(404).end();
    const name = `/${pathname.slice(folder.length)}`;
    const path = join(dist, normalize(name === '/' ? '/index.html' : name));
    const body = files[name] ?? (await readFile(path).catch(() => null));
    if (body === null || !path.startsWith(dist)) return response.writeHead(404).end();
    for (const [rule, named] of rules)
      if (rule === '/*' || rule === name)
        for (const [header, value] of named) response.setHeader(header, value);
    const type = TYPES[extname(path)];
    const packed = type !== undefined && gzip ? gzipSync(body, { level: 9 }) : body;
    sent += packed.length;
    if (packed === body) return response.writeHead(200, type ? { 'content-type': type } : {}).end(body);
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' });
    return response.end(packed);
  });
  await new Promise((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const url = `http://127.0.0.1:${server.address().port}${folder}`;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url, asked, files, sent: () => sent, stop };
}

/** `[path, [[header, value], …]]` of each rule of `_headers`. */
async function hostRules() {
  const rules = [];
  for (const line of (await readFile(join(dist, '_headers'), 'utf8')).split('\n')) {
    const [, header, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (header !== undefined) rules.at(-1)[1].push([header, value]);
    else if (line.startsWith('/')) rules.push([line, []]);
  }
  return rules;
}
