// The scenes of which `node tests/e2e/screens.mjs` makes pictures, each once, by day on a phone: that they
// can be shown. How pages look by night, and wide, is looked at by access.test.
import assert from 'node:assert/strict';
import { site, test } from './harness/index.mjs';
import { VISIT } from './scenes.mjs';

const levier = site();

test('every scene can be shown', async () => {
  const page = await levier.open('/', { language: 'fr', scheme: 'light', width: 390, height: 844 });
  await page.locator('h1').first().waitFor();
  for (const [name, act] of VISIT) {
    try {
      await act(page);
    } catch (error) {
      throw new Error(`the scene ${name ?? 'of the example'}: ${error.message}`, { cause: error });
    }
    if (name === null) continue;
    const picture = await page.screenshot({ animations: 'disabled' });
    assert.ok(picture.length > 5_000, `${name}: an empty picture`);
  }
});
