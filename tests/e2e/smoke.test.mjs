// The site opens: in both languages, at both widths, by day and by night, and asks nothing of others.
import assert from 'node:assert/strict';
import { assertNoViolations, shot, site, test } from './harness/index.mjs';

const levier = site();

for (const language of ['fr', 'en']) {
  for (const width of [320, 1280]) {
    for (const scheme of ['light', 'dark']) {
      test(`first view, ${language}, ${width} px, ${scheme}`, async () => {
        const page = await levier.open('/', { language, width, scheme });
        await page.locator('h1').first().waitFor();
        assert.equal(await page.evaluate(() => document.documentElement.lang), language);
        const { scroll, client } = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return { scroll: scrollWidth, client: clientWidth };
        });
        assert.ok(scroll <= client, `nothing sticks out to the right: ${scroll} > ${client}`);
        await assertNoViolations(page);
        await shot(page, `first-${language}-${width}-${scheme}`);
      });
    }
  }
}

test('the server sends the policy with the page and right types', async () => {
  const answer = await fetch(levier.url);
  assert.match(answer.headers.get('content-security-policy'), /script-src 'self' 'wasm-unsafe-eval'/);
  assert.match(answer.headers.get('content-security-policy'), /require-trusted-types-for 'script'/);
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  assert.equal((await fetch(new URL('/../Cargo.toml', levier.url))).status, 404);
  assert.equal((await fetch(new URL('/nothing-here', levier.url))).status, 404);
  const wasm = await fetch(new URL('/engine/desk_bg.wasm', levier.url));
  assert.equal(wasm.headers.get('content-type'), 'application/wasm');
});
