// The harness of the end-to-end tests: a browser, the built site, and what every page must keep to.
//
//   import { test, site } from './harness/index.mjs';
//   const levier = site();
//   test('…', async () => { const page = await levier.open('/', { width: 320, language: 'fr' }); … });
//
// Each `open` is a browser context of its own: nothing stored, nothing shared. After each test, a
// request to another origin, an error on the page or a violated content security policy fails it.
import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import { openExample, storageOf, withMix } from './acts.mjs';
import { launch } from './browser.mjs';
import { siteAddress } from './server.mjs';
import { watch } from './watch.mjs';

export { test } from 'node:test';
export { assertContrast, assertNoViolations } from './axe.mjs';
export { shot } from './shot.mjs';
export { dataSet, pagesOf, sample } from './files.mjs';
export { PAGE_NAMES } from './pages.mjs';
export { hostSite } from './host.mjs';
export * from './acts.mjs';

/** Long enough for a busy machine with two cores, short enough to be told soon. */
const TIMEOUT = 15_000;

/** Runs in the page, ahead of its scripts: the choice that the language button keeps. */
function rememberLanguage(language) {
  try {
    localStorage.setItem('levier:language', localStorage.getItem('levier:language') ?? language);
  } catch {
    // A context without storage starts in the browser's language, as it would for a person.
  }
}

/** Call once in a file; gives `open(path, options)` and `url`. */
export function site() {
  const shared = { browser: null, server: null, contexts: [], watched: [], examples: new Map() };
  before(async () => {
    shared.server = await siteAddress();
    shared.browser = await launch();
  });
  afterEach(async () => {
    const [contexts, watched] = [shared.contexts.splice(0), shared.watched.splice(0)];
    await Promise.all(contexts.map((context) => context.close()));
    assert.deepEqual(
      watched.flatMap((seen) => seen.problems()),
      [],
      'the page kept to its rules',
    );
  });
  after(async () => {
    await shared.browser?.close();
    shared.server?.stop();
  });

  return {
    get url() {
      return shared.server.url;
    },
    /**
     * A fresh page. `width` and `height` in px, `scheme` light or dark, `language` fr or en (chosen on an
     * earlier visit; `null`: a first visit, in the `browserLanguage`), `hosts` other origins asked for,
     * `expectErrors` a pattern of console errors that the test provokes, `context` the one of an earlier page
     * (a second tab, same storage), `before(context)` runs ahead of the page, `storage` what it finds stored.
     */
    async open(
      path = '/',
      {
        width = 1280,
        height = 900,
        scheme = 'light',
        language = 'fr',
        browserLanguage = 'en-GB',
        reducedMotion = 'reduce',
        expectErrors = null,
        context = null,
        hosts = [],
        before: prepare = null,
        storage = [],
      } = {},
    ) {
      const own =
        context ??
        (await shared.browser.newContext({
          viewport: { width, height },
          colorScheme: scheme,
          locale: browserLanguage,
          timezoneId: 'Europe/Paris',
          reducedMotion,
          acceptDownloads: true,
          // Each context would keep the whole site for use without a network; one test looks at that.
          serviceWorkers: 'block',
          storageState: { cookies: [], origins: stateOf(shared.server.url, storage) },
        }));
      if (context === null) {
        shared.contexts.push(own);
        shared.watched.push(watch(own, shared.server.url, expectErrors, hosts));
        if (language !== null) await own.addInitScript(rememberLanguage, language);
        await prepare?.(own);
      }
      const page = await own.newPage();
      page.setDefaultTimeout(TIMEOUT);
      await page.goto(new URL(path, shared.server.url).href, { waitUntil: 'load' });
      return page;
    },
    /**
     * A page of the example as a person finds it who opened it on an earlier visit. `mix`: what its document
     * says of the sampled model; the rest as for `open`.
     */
    async openExample(path, mix, options = {}) {
      const { language = 'fr' } = options;
      if (!shared.examples.has(language)) {
        const first = await this.open('/', { language });
        await openExample(first);
        shared.examples.set(language, await storageOf(first));
        await first.context().close();
      }
      return this.open(path, { ...options, storage: withMix(shared.examples.get(language), mix) });
    },
  };
}

/** Local storage as Playwright takes it. */
function stateOf(url, localStorage) {
  return localStorage.length === 0 ? [] : [{ origin: new URL(url).origin, localStorage }];
}
