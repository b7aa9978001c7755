// Pictures of every page for people to look at, in target/screens.
//
//   node tests/e2e/screens.mjs [SCENE…]
//       languages × widths × light and dark; scenes: tests/e2e/scenes.mjs
//
// screens.test.mjs visits the same scenes, so that none stops working.
import { launch } from './harness/browser.mjs';
import { siteAddress } from './harness/server.mjs';
import { shot } from './harness/shot.mjs';
import { VISIT } from './scenes.mjs';

const only = process.argv.slice(2);
const unknown = only.filter((name) => !VISIT.some(([scene]) => scene === name));
if (unknown.length > 0) throw new Error(`no scene ${unknown.join(', ')}`);
const HEIGHTS = { 320: 640, 390: 844, 1280: 900 };

const server = await siteAddress();
const browser = await launch();
try {
  for (const language of ['fr', 'en']) {
    for (const [width, height] of Object.entries(HEIGHTS)) {
      for (const colorScheme of ['light', 'dark']) {
        const context = await browser.newContext({
          viewport: { width: Number(width), height },
          colorScheme,
          reducedMotion: 'reduce',
          locale: 'fr-FR',
          timezoneId: 'Europe/Paris',
        });
        await context.addInitScript((chosen) => localStorage.setItem('levier:language', chosen), language);
        const page = await context.newPage();
        await page.goto(server.url);
        await page.locator('h1').first().waitFor();
        for (const [name, act] of VISIT) {
          await act(page);
          if (name !== null && (only.length === 0 || only.includes(name)))
            await shot(page, `${name}-${language}-${width}-${colorScheme}`);
        }
        await context.close();
      }
    }
  }
} finally {
  await browser.close();
  server.stop();
}
