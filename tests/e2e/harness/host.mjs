// A site that is not Levier's, on another port: pages that embed a calculator, with whatever policy they
// have.
import { createServer } from 'node:http';

/**
 * `pages`: path → `{ html, headers }`, or a function of the site's address that gives that. Call `stop` at
 * the end.
 */
export async function hostSite(pages) {
  const server = createServer((request, response) => {
    const made = pages[new URL(request.url, 'http://host').pathname];
    if (made === undefined) {
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const { html, headers = {} } = typeof made === 'function' ? made() : made;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const stop = () => {
    const closed = new Promise((resolve) => server.close(resolve));
    // A browser opens connections that it may never use, and keeps them.
    server.closeAllConnections();
    return closed;
  };
  return { origin, stop };
}
