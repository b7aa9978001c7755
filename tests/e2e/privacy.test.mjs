// Nothing leaves the page: no other origin, no data in a request, no cookie; and what a page may run is
// closed.
import assert from 'node:assert/strict';
import { drawn, give, goTo, keep, openExample, sample, says, site, test } from './harness/index.mjs';

const levier = site();

test('a whole tour: every request is a file of the site, nothing is sent, no policy is violated', async () => {
  const requests = [];
  const page = await levier.open('/', {
    before: async (context) => {
      context.on('request', (request) =>
        requests.push({ url: request.url(), method: request.method(), body: request.postData() }),
      );
      await context.addInitScript(() => {
        window.violations = [];
        document.addEventListener('securitypolicyviolation', (event) =>
          window.violations.push(`${event.effectiveDirective} ${event.blockedURI}`),
        );
        for (const [owner, name] of [
          [window, 'WebSocket'],
          [window, 'EventSource'],
          [window, 'RTCPeerConnection'],
          [Navigator.prototype, 'sendBeacon'],
        ]) {
          Object.defineProperty(owner, name, { value: () => window.violations.push(name) });
        }
      });
    },
  });
  await openExample(page);
  for (const name of ['strategy', 'operations', 'measure', 'decision', 'calculators', 'workspace', 'data'])
    await goTo(page, name);
  await goTo(page, 'segments');
  await page.locator('.audience-door').first().click();
  await page.locator('.rfm-grid').waitFor();
  await goTo(page, 'customers');
  await goTo(page, 'data');
  await give(page, sample('imports', 'p01_google_ads_fr_utf16.csv'));
  await keep(page, 'p01_google_ads_fr_utf16.csv');
  await goTo(page, 'measure');
  await page.locator('.measure-table button.figure').first().click();
  await page.locator('levier-why article').waitFor();
  await goTo(page, 'decision');
  await page.locator('table.decision-plan').waitFor();
  await page.locator('.bar').getByRole('button', { name: 'Switch to English' }).click();
  await says(page.locator('[data-page="decision"] h1'), /^Decision$/);

  const { origin } = new URL(levier.url);
  assert.ok(requests.length > 10);
  for (const { url, method, body } of requests) {
    const address = new URL(url);
    assert.equal(method, 'GET', url);
    assert.equal(body, null, url);
    if (address.protocol === 'blob:') continue;
    assert.equal(address.origin, origin, url);
    assert.match(
      address.pathname,
      /^\/(?:$|[a-z]+\.(?:js|css)$|icon\.svg$|favicon\.ico$|fonts\/|engine\/|chunks\/)/,
      url,
    );
    assert.match(
      address.search,
      /^(?:\?v=[0-9a-f]+(?:&calculators|&g=\d+)?)?$/,
      'no more than the build is asked for',
    );
  }
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  assert.deepEqual(await page.context().cookies(), []);
  assert.deepEqual(
    await page.evaluate(async () => [
      (await indexedDB.databases()).map(({ name }) => name).join(),
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
    ['levier', 0, 0],
  );
  const keys = await page.evaluate(() => Object.keys(localStorage));
  assert.ok(
    keys.every((key) => key.startsWith('levier:')),
    keys.join(' '),
  );
});

test('Trusted Types are enforced, and only the two named policies exist', async () => {
  const page = await levier.open('/', {
    expectErrors: /Trusted|Content Security Policy|TrustedHTML|TrustedScript|Refused/,
  });
  await drawn(page, 'home');
  const refused = await page.evaluate(() => {
    const attempts = {
      html: () => {
        document.createElement('p').innerHTML = '<b>x</b>';
      },
      script: () => {
        document.createElement('script').src = 'data:text/javascript,1';
      },
      policy: () => trustedTypes.createPolicy('other', { createHTML: (text) => text }),
      again: () => trustedTypes.createPolicy('lit-html', { createHTML: (text) => text }),
      eval: () => (0, eval)('1'),
      function: () => new Function('return 1')(),
      parser: () => document.write('<b>x</b>'),
    };
    // In a turn of its own: what the debugger evaluates directly may do what the page may not.
    return new Promise((resolve) =>
      setTimeout(
        () =>
          resolve(
            Object.fromEntries(
              Object.entries(attempts).map(([name, attempt]) => {
                try {
                  attempt();
                  return [name, false];
                } catch (error) {
                  return [name, error instanceof TypeError || error instanceof EvalError];
                }
              }),
            ),
          ),
        0,
      ),
    );
  });
  assert.deepEqual(refused, {
    html: true,
    script: true,
    policy: true,
    again: true,
    eval: true,
    function: true,
    parser: true,
  });
});

test('a request to another origin, a frame and an inline style are refused by the policy', async () => {
  const page = await levier.open('/', {
    expectErrors: /Content Security Policy|Refused|violates|Failed to fetch/,
  });
  await drawn(page, 'home');
  const violated = await page.evaluate(async () => {
    const seen = [];
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
    await fetch('https://example.org/').catch(() => undefined);
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(frame);
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return [...new Set(seen)].sort();
  });
  for (const directive of ['connect-src', 'frame-src', 'style-src-elem'])
    assert.ok(violated.includes(directive), `${directive} in ${violated}`);
});
