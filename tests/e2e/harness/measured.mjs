// A page of the site that a person measures by hand, and what is read off it.
import { launch } from './browser.mjs';
import { siteAddress } from './server.mjs';

/** Opens a page, lets `act` measure, and closes everything: act({ url, browser, context, page, client }). */
export async function measured(act) {
  const server = await siteAddress();
  const browser = await launch();
  try {
    const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(900_000);
    await act({ url: server.url, browser, context, page, client: await context.newCDPSession(page) });
    await context.close();
  } finally {
    await browser.close();
    server.stop();
  }
}

/** Milliseconds that an act takes. */
export async function timed(act) {
  const from = performance.now();
  await act();
  return performance.now() - from;
}
