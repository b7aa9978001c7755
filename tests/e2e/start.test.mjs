// The engine that cannot start, and the one that falls: a static message in both languages, the stored text
// at hand.
import assert from 'node:assert/strict';
import {
  download,
  drawn,
  eventually,
  goTo,
  openExample,
  plain,
  said,
  saved,
  says,
  site,
  storedDocument,
  test,
} from './harness/index.mjs';
import { seed, units } from './harness/storage.mjs';

const levier = site();
const NAMED = '{"levier":"workspace","revision":4,"document":{"name":"gardé, même illisible"}}';
const failure = (page) => page.locator('main.start-failure');

/** The site with another answer for some of its files. */
function routed(pattern, answer, text = NAMED) {
  return async (context) => {
    await context.route(pattern, answer);
    if (text !== null) await context.addInitScript(seed, units(text));
  };
}

async function exports(page) {
  const file = await download(page, () => failure(page).locator('a[download]').first().click());
  assert.equal(file.text, NAMED, 'the stored text is handed out as it is');
}

test('Wasm refused by a policy: the message names what to allow, in both languages, and data can leave', async () => {
  const strip = (policy) => policy.replaceAll(" 'wasm-unsafe-eval'", '');
  const page = await levier.open('/', {
    expectErrors: /wasm-unsafe-eval|WebAssembly|engine: refused/,
    before: routed(
      (url) => url.pathname === '/',
      async (route) => {
        const answer = await route.fetch();
        const headers = {
          ...answer.headers(),
          'content-security-policy': strip(answer.headers()['content-security-policy']),
        };
        await route.fulfill({ status: 200, headers, body: strip(await answer.text()) });
      },
    ),
  });
  await failure(page).waitFor();
  assert.deepEqual(
    await failure(page)
      .locator('section')
      .evaluateAll((sections) => sections.map(({ lang }) => lang)),
    ['fr', 'en'],
  );
  for (const section of await failure(page).locator('section').all())
    await says(section, /script-src 'self' 'wasm-unsafe-eval'/);
  await says(failure(page), /Vos données sont toujours là/);
  await exports(page);
});

test('no Wasm on the site: said, and a second try finds it again', async () => {
  let missing = true;
  const page = await levier.open('/#/strategy', {
    expectErrors: /404|engine: missing/,
    before: routed(
      '**/desk_bg.wasm*',
      (route) => (missing ? route.fulfill({ status: 404, body: '' }) : route.fallback()),
      null,
    ),
  });
  await says(failure(page), /n’a pas été trouvé sur le site/);
  await says(failure(page), /Aucun espace de travail n’est enregistré/);
  assert.equal(await failure(page).locator('a[download]').count(), 0);
  missing = false;
  await failure(page).locator('button').first().click();
  await drawn(page, 'strategy');
});

const ANSWERS = {
  'no glue beside it': ['**/engine/desk.js*', { status: 404, body: '' }, /n’a pas été trouvé/],
  'a page in place of the Wasm': [
    '**/desk_bg.wasm*',
    { status: 200, contentType: 'text/html', body: '<!doctype html><title>Not here</title>' },
    /le site a envoyé une page/,
  ],
  'a Wasm cut short': ['**/desk_bg.wasm*', 'cut', /est arrivé incomplet/],
};
for (const [kind, [pattern, answer, words]] of Object.entries(ANSWERS)) {
  test(`${kind}: said, and data can leave`, async () => {
    const page = await levier.open('/', {
      expectErrors: /404|engine: |Failed to load module/,
      before: routed(pattern, async (route) => {
        if (answer !== 'cut') return route.fulfill(answer);
        const whole = await route.fetch();
        return route.fulfill({ response: whole, body: (await whole.body()).subarray(0, 50_000) });
      }),
    });
    await says(failure(page), words);
    await exports(page);
  });
}

test('a module of another build than the page: said, with a reload, and data can leave', async () => {
  const page = await levier.open('/', {
    expectErrors: /engine: outdated/,
    before: routed('**/engine/desk.js*', async (route) => {
      const whole = await route.fetch();
      const other = `export function buildId() { return 'another'; } function ownId() {`;
      const body = (await whole.text()).replace('export function buildId() {', other);
      return route.fulfill({ response: whole, body });
    }),
  });
  await says(failure(page), /publié de nouveau/);
  await exports(page);
});

test('a Wasm of a wrong type works all the same', async () => {
  const page = await levier.open('/', {
    before: routed(
      '**/desk_bg.wasm*',
      async (route) => {
        const whole = await route.fetch();
        await route.fulfill({
          response: whole,
          headers: { ...whole.headers(), 'content-type': 'text/plain' },
        });
      },
      null,
    ),
  });
  await openExample(page);
});

test('a page whose file has gone says so, and the rest goes on', async () => {
  const page = await levier.open('/', {
    expectErrors: /404|Failed to (?:load|fetch)|not drawn/,
    before: routed(/chunks\/strategy-.*\.js/, (route) => route.fulfill({ status: 404, body: '' }), null),
  });
  await openExample(page);
  await page.evaluate(() => {
    location.hash = '#/strategy';
  });
  await says(
    page.locator('main [role=alert]'),
    /Cette page n’a pas pu être chargée.*Vos données sont intactes/,
  );
  await goTo(page, 'operations');
  await saved(page);
  // So does one that cannot be drawn.
  await goTo(page, 'data');
  await page.evaluate(() => {
    customElements.get('levier-page-data').prototype.render = () => {
      throw new Error('not drawn');
    };
    document.querySelector('levier-page-data').requestUpdate();
  });
  await says(page.locator('main [role=alert]'), /n’a pas pu être dessinée.*Vos données sont intactes/);
  await goTo(page, 'operations');
});

test('a panic: that instance is never called again, and the document survives it', async () => {
  const page = await levier.open('/', {
    expectErrors: /unreachable/,
    // Every export of the site's instances is watched; `window.trap` makes the next call of that export end
    // as a panic does. The decision's own module may start meanwhile, or not, as the first view gets to it:
    // it is not counted.
    before: (context) =>
      context.addInitScript(() => {
        window.trap = null;
        window.fallen = [];
        window.instances = 0;
        const { instantiate } = WebAssembly;
        WebAssembly.instantiate = async (module, imports) => {
          const instance = await instantiate(module, imports);
          if (!('workspace_run' in instance.exports)) return { instance, module };
          const own = (window.instances += 1);
          const exports = Object.fromEntries(
            Object.entries(instance.exports).map(([name, value]) => [
              name,
              typeof value !== 'function'
                ? value
                : (...args) => {
                    // The glue's own `finally` frees the nothing that was returned, on its way out of the
                    // fallen call; what nothing refers to any more is freed when the browser tidies up.
                    // Release builds shorten its name to a number.
                    const ofGlue =
                      (/^__wbindgen_(free|export\d+)$/.test(name) && args.length === 3 && !args[1]) ||
                      /^__wbg_\w+_free$/.test(name);
                    if (window.fallen.includes(own) && !ofGlue) window.calledAfterFall = name;
                    if (window.trap !== null && name === window.trap) {
                      window.trap = null;
                      window.fallen.push(own);
                      throw new WebAssembly.RuntimeError('unreachable');
                    }
                    return value(...args);
                  },
            ]),
          );
          return { instance: { exports }, module };
        };
      }),
  });
  await openExample(page);
  const before = await storedDocument(page);
  assert.equal(await page.evaluate(() => window.instances), 1);
  await page.evaluate(() => {
    window.trap = 'workspace_run';
  });
  const name = page.locator('.bar input.name');
  await name.fill('Pendant la panne');
  await name.press('Enter');
  await page.waitForFunction(() => window.instances === 2);
  assert.deepEqual(await storedDocument(page), before);
  await eventually(async () => assert.equal(await name.inputValue(), before.name));
  await name.fill('Après la panne');
  await name.press('Enter');
  await page.waitForFunction(
    () => JSON.parse(localStorage.getItem('levier:workspace')).document.name === 'Après la panne',
  );
  await saved(page);
  assert.equal(await page.evaluate(() => window.calledAfterFall), undefined);
  assert.ok(plain(await said(page.locator('.measure-table'))).length > 100);
});
