// Calculators in other people's pages: another origin, a sandbox, a hostile style sheet, bent prototypes,
// strict policies, forged messages. In each they compute, keep to themselves, store nothing.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { assertNoViolations, goTo, hostSite, plain, says, site, test } from './harness/index.mjs';

const levier = site();
let host;
/** Path → page; each test puts its own there. */
const pages = {};
let count = 0;

before(async () => {
  host = await hostSite(pages);
});
after(() => host.stop());

/** Puts a page on the other origin and says its address. */
function hosted(body, { headers = {}, head = '' } = {}) {
  const path = `/page-${(count += 1)}`;
  pages[path] = {
    html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Mon blog</title>${head}</head><body><h1>Mon blog</h1>${body}</body></html>`,
    headers,
  };
  return host.origin + path;
}

const open = (address, options = {}) => levier.open(address, { hosts: [host.origin], ...options });

const frame = (fragment, { sandbox = 'allow-scripts', more = 'data-levier' } = {}) =>
  `<iframe ${more} title="Calculateur" sandbox="${sandbox}" width="100%" height="300" src="${levier.url}/embed.html#${fragment}"></iframe>`;
const script = (name) => `<script src="${levier.url}/${name}"></script>`;

/**
 * Runs ahead of the page: what it does with storage, Wasm, globals and shadow roots. Closed roots are opened
 * for the test, and noted.
 */
function spy() {
  window.spied = { modes: [], wasm: 0, storage: [], globals: new Set(Object.getOwnPropertyNames(window)) };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    window.spied.modes.push(`${this.localName} ${options.mode}`);
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
  for (const name of ['instantiate', 'compile', 'instantiateStreaming', 'compileStreaming']) {
    const own = WebAssembly[name];
    WebAssembly[name] = function (...given) {
      if (name.startsWith('instantiate')) window.spied.wasm += 1;
      return own.apply(this, given);
    };
  }
  for (const name of ['getItem', 'setItem', 'removeItem', 'key']) {
    const own = Storage.prototype[name];
    Storage.prototype[name] = function (...given) {
      window.spied.storage.push(name);
      return own.apply(this, given);
    };
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    const { get } = Object.getOwnPropertyDescriptor(window, name) ?? {};
    // There is no cache storage on an address that is not secure.
    if (!get) continue;
    Object.defineProperty(window, name, {
      configurable: true,
      get() {
        window.spied.storage.push(name);
        return get.call(window);
      },
    });
  }
}

const spying = { before: (context) => context.addInitScript(spy) };
/** Frames are properties of the window by number. */
const spied = (page) =>
  page.evaluate(() => ({
    modes: spied.modes,
    wasm: spied.wasm,
    storage: spied.storage,
    cookies: document.cookie,
    globals: Object.getOwnPropertyNames(window).filter(
      (name) => !spied.globals.has(name) && name !== 'spied' && !/^\d+$/.test(name),
    ),
  }));

const height = (locator) => locator.evaluate((one) => one.getBoundingClientRect().height);
async function until(read, wanted, what) {
  const end = Date.now() + 8000;
  let seen;
  do {
    seen = await read();
    if (wanted(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  assert.fail(`${what}: ${JSON.stringify(seen)}`);
}

/** The answer of a calculator, once it is there: on a busy machine a module takes its time. */
async function answers(root, pattern) {
  await root.locator('.answer .value').waitFor();
  return says(root.locator('.answer .value'), pattern);
}

/** A calculator that does not exist has no words: the browser notes that their file is missing. */
const NO_WORDS = /404|MIME type/;

/** Types over the field of an input and waits for the answer. */
async function type(root, key, text, answer) {
  await root.locator(`.input-${key} input[type=text]`).fill(text);
  await answers(root, answer);
}

test('a sandboxed frame on another origin computes, and takes the height of what it shows; two keep to themselves', async () => {
  const page = await open(
    hosted(
      `${frame('operation=roi&lang=fr')}${frame('operation=conversion_rate&lang=en&explain=none')}${script('embed-frame.js')}`,
    ),
    spying,
  );
  const [roi, rate] = [page.frameLocator('iframe >> nth=0'), page.frameLocator('iframe >> nth=1')];
  await answers(roi, /^\+50 %$/);
  await answers(rate, /^2\.5%$/);
  await type(roi, 'revenue', '60 000', /^\+80 %$/);
  await type(rate, 'conversions', '500', /^5%$/);
  await answers(roi, /^\+80 %$/);
  for (const at of [0, 1]) {
    const one = page.locator('iframe').nth(at);
    const inside = await page.frames()[at + 1].evaluate(() => ({
      content: Math.ceil(document.body.getBoundingClientRect().height),
      origin: window.origin,
    }));
    assert.equal(inside.origin, 'null', 'the frame has no origin');
    await until(
      () => height(one),
      (seen) => Math.abs(seen - inside.content) <= 4,
      `frame ${at} of ${inside.content} px`,
    );
  }
  const before = await height(page.locator('iframe').first());
  await page.setViewportSize({ width: 360, height: 800 });
  await until(
    () => height(page.locator('iframe').first()),
    (seen) => seen > before,
    'a narrower frame is higher',
  );
  assert.deepEqual(await spied(page), { modes: [], wasm: 0, storage: [], cookies: '', globals: [] });
});

test('the height comes too when the host’s script comes last, or twice', async () => {
  const page = await open(hosted(frame('operation=roi&lang=fr')));
  const one = page.locator('iframe');
  await answers(page.frameLocator('iframe'), /50/);
  assert.equal(await height(one), 304, 'without the script the frame keeps its height and its border');
  for (let time = 0; time < 2; time += 1) await page.addScriptTag({ url: `${levier.url}/embed-frame.js` });
  await until(
    () => height(one),
    (seen) => seen > 400,
    'asked for',
  );
});

test('a frame far below says its height before anyone scrolls to it', async () => {
  const page = await open(
    hosted(`<div class="far"></div>${frame('operation=roi&lang=fr')}${script('embed-frame.js')}`, {
      head: '<style>.far{height:9000px}</style>',
    }),
  );
  await until(
    () => height(page.locator('iframe')),
    (seen) => seen > 400,
    'its height',
  );
});

test('messages of others change nothing, and no height is believed beyond its bounds', async () => {
  pages['/forger'] = {
    html: '<!doctype html><title>x</title><script>parent.postMessage({ source: "levier", type: "height", height: 3210 }, "*")</script>',
  };
  pages['/liar'] = {
    html: `<!doctype html><title>x</title><script>onhashchange = () => parent.postMessage({ source: "levier", type: "height", height: JSON.parse(decodeURIComponent(location.hash.slice(1))) }, "*")</script>`,
  };
  const page = await open(
    hosted(
      `${frame('operation=roi&lang=fr')}<iframe title="autre" src="/forger"></iframe><iframe data-levier id="liar" height="300" title="menteur" src="/liar"></iframe>${script('embed-frame.js')}`,
    ),
  );
  const roi = page.locator('iframe').first();
  await answers(page.frameLocator('iframe >> nth=0'), /50/);
  await until(
    () => height(roi),
    (seen) => seen > 400,
    'the frame is as high as what it shows',
  );
  const before = await height(roi);
  await page.evaluate(() => {
    for (const data of [
      { source: 'levier', type: 'height', height: 2222 },
      { source: 'levier', type: 'height', height: NaN },
      'levier',
      null,
    ])
      postMessage(data, '*');
    document.querySelector('iframe[src="/forger"]').contentWindow.location.reload();
  });
  const liar = page.locator('#liar');
  const say = (value) =>
    page.evaluate(
      (text) => (document.querySelector('#liar').contentWindow.location.hash = text),
      JSON.stringify(value),
    );
  for (const [value, wanted] of [
    [1e9, 4000],
    [-40, 120],
    [777.2, 778],
  ]) {
    await say(value);
    // A browser draws a frame with its border of 2 px.
    await until(
      () => height(liar),
      (seen) => seen === wanted + 4,
      `${value} px`,
    );
  }
  for (const value of ['900', [900], { height: 900 }]) {
    await say(value);
    await page.waitForTimeout(100);
    assert.equal(await height(liar), 782);
  }
  assert.equal(await height(roi), before);
});

test('two elements under a hostile style sheet share one module, in closed roots, without a trace', async () => {
  const page = await open(
    hosted(
      `${script('embed.js')}<levier-calculator operation="roi" lang="fr" accent="#ffee00" values='{"revenue":40000,"cost":10000,"margin_rate":0.5}'></levier-calculator>
      <levier-calculator operation="conversion_rate" lang="fr" background="dark" explain="full"></levier-calculator>${script('embed.js')}${script('v0.1/embed.js')}`,
      {
        head: '<style>*{all:unset!important}html{font-size:7px!important}div,input,button{display:none!important}</style>',
      },
    ),
    spying,
  );
  const [roi, rate] = [page.locator('levier-calculator').first(), page.locator('levier-calculator').last()];
  await answers(roi, /^\+100 %$/);
  await answers(rate, /^2,5 %$/);
  await type(rate, 'visitors', '20 000', /^1,25 %$/);
  await answers(roi, /^\+100 %$/);
  const looks = await roi.locator('.input-revenue input[type=text]').evaluate((input) => {
    const style = getComputedStyle(input);
    return {
      display: style.display,
      size: parseFloat(style.fontSize),
      border: style.borderTopWidth,
      height: input.getBoundingClientRect().height,
      width: input.getBoundingClientRect().width,
    };
  });
  assert.ok(
    looks.display !== 'none' &&
      looks.size >= 15 &&
      looks.border === '1px' &&
      looks.height >= 44 &&
      looks.width > 150,
    JSON.stringify(looks),
  );
  const { modes, wasm, storage, cookies, globals } = await spied(page);
  assert.deepEqual(
    modes.filter((one) => one.startsWith('levier-calculator')),
    ['levier-calculator closed', 'levier-calculator closed'],
  );
  assert.equal(wasm, 1, 'one instance for both');
  assert.deepEqual({ storage, cookies, globals }, { storage: [], cookies: '', globals: [] });
});

test('attributes that change are followed, and what is typed stays', async () => {
  const page = await open(
    hosted(`${script('embed.js')}<levier-calculator operation="roi" lang="fr"></levier-calculator>`),
    { ...spying, expectErrors: NO_WORDS },
  );
  const one = page.locator('levier-calculator');
  await type(one, 'revenue', '60 000', /^\+80 %$/);
  const set = (name, value) =>
    one.evaluate((element, [key, text]) => element.setAttribute(key, text), [name, value]);
  await set('background', 'dark');
  await set('currency', 'USD');
  await says(one.locator('.input-revenue .unit'), /^\$$/);
  await answers(one, /^\+80 %$/);
  await set('values', '{"revenue":100000,"margin_rate":0.3,"cost":10000}');
  await answers(one, /^\+200 %$/);
  await set('operation', 'cpa');
  await one.locator('.input-conversions').waitFor();
  // Taken out and put back: drawn again, once.
  await one.evaluate((element) => document.body.append(element));
  await one.locator('.input-conversions').waitFor();
  assert.equal(await one.locator('levier-calculation').count(), 1);
  await set('operation', 'nothing_such');
  await says(one.locator('[role=alert]'), /ne connaît pas de calculateur « nothing_such »/);
});

for (const [what, bend] of [
  [
    'enumerable additions to the prototypes',
    () => {
      Array.prototype.last = function () {
        return this[this.length - 1];
      };
      Object.prototype.extend = function () {
        return 'extended';
      };
      Object.prototype.x = 1;
      Function.prototype.bindAsEventListener = function () {};
      String.prototype.strip = function () {
        return this.trim();
      };
    },
  ],
  [
    'an old library’s toJSON',
    () => {
      Array.prototype.toJSON = function () {
        return this.join();
      };
    },
  ],
]) {
  test(`bent prototypes: ${what}`, async () => {
    const page = await open(
      hosted(
        `${script('embed.js')}<levier-calculator operation="conversion_rate" lang="fr"></levier-calculator>`,
      ),
      {
        before: async (context) => {
          await context.addInitScript(spy);
          await context.addInitScript(`if (location.origin === ${JSON.stringify(host.origin)}) (${bend})()`);
        },
      },
    );
    const one = page.locator('levier-calculator');
    const root = what.includes('toJSON') ? one.frameLocator('iframe') : one;
    await type(root, 'conversions', '500', /^5 %$/);
  });
}

const REFUSED = /Content Security Policy|Trusted Type|TrustedScript|violates the following/;
for (const [what, policy] of [
  ['without wasm-unsafe-eval', (url) => `script-src ${url}; style-src 'self'`],
  [
    'with trusted types of its own',
    (url) =>
      `script-src ${url} 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types none-of-ours`,
  ],
  ['that allows one script and no other', (url) => `script-src ${url}/embed.js 'wasm-unsafe-eval'`],
]) {
  test(`under a policy ${what} the element is a frame by itself`, async () => {
    const address = hosted(
      `${script('embed.js')}<levier-calculator operation="roi" lang="en" accent="#aa0055" title="ROI"></levier-calculator>`,
      { headers: { 'content-security-policy': policy(levier.url) } },
    );
    const page = await open(address, { expectErrors: REFUSED, ...spying });
    const one = page.locator('levier-calculator').locator('iframe');
    await answers(page.locator('levier-calculator').frameLocator('iframe'), /^\+50%$/);
    assert.equal(await one.getAttribute('title'), 'ROI');
    assert.ok(!(await one.getAttribute('sandbox')).includes('allow-same-origin'));
    await until(
      () => height(one),
      (seen) => seen > 400,
      'it follows its height',
    );
    const { storage, globals } = await spied(page);
    assert.deepEqual({ storage, globals }, { storage: [], globals: [] });
  });
}

test('a page that refuses Wasm and frames keeps the link, in words of its own or ours', async () => {
  const policy = `script-src ${levier.url}; frame-src 'none'`;
  const page = await open(
    hosted(
      `${script('embed.js')}<levier-calculator operation="roi" lang="fr"><a href="#x">Le ROI</a></levier-calculator>
       <levier-calculator operation="cpa" lang="en"></levier-calculator>`,
      { headers: { 'content-security-policy': policy } },
    ),
    { expectErrors: REFUSED, ...spying },
  );
  await page.getByRole('link', { name: 'Le ROI' }).waitFor();
  const own = page.locator('levier-calculator').last().locator('a');
  await says(own, /Levier calculator/);
  assert.equal(await own.getAttribute('href'), `${levier.url}/#/calculators/cpa`);
});

/** The code that the page offers, as a frame or as an element, by the name of the form. */
async function offered(kind, path = '/roi?revenue=60000&margin_rate=0.3&cost=10000') {
  const page = await levier.open('/', { language: 'en' });
  await goTo(page, 'embed', path);
  await page.locator('input[name=embed-kind]').nth(['frame', 'element'].indexOf(kind)).check();
  const code = await page.locator('#embed-code').inputValue();
  assert.ok(code.includes(kind === 'frame' ? '<iframe' : '<levier-calculator'), code);
  return { code, page };
}

for (const [what, policy] of [
  ['frames', (url) => `script-src ${url}; frame-src 'none'`],
  ['frames and scripts', () => "default-src 'self'"],
])
  test(`the code of a frame on a page that refuses ${what}: its link is seen, with the values`, async () => {
    const { code } = await offered('frame');
    const page = await open(hosted(code, { headers: { 'content-security-policy': policy(levier.url) } }), {
      expectErrors: REFUSED,
      before: (context) => context.clock.install(),
    });
    const link = page.getByRole('link', { name: 'Return on investment (ROI), a Levier calculator' });
    await link.waitFor();
    const { y } = await link.boundingBox();
    assert.ok(y < 150, `above the hole, at ${y} px`);
    assert.equal(
      await link.getAttribute('href'),
      `${levier.url}/#/calculators/roi?revenue=60000&margin_rate=0.3&cost=10000`,
    );
    await page.clock.fastForward(20_000);
    // With the script the hole goes too; without it there is nobody to take it away.
    const frames = page.locator('iframe');
    if (what === 'frames')
      await until(
        () => height(frames),
        (seen) => seen === 0,
        'the hole',
      );
    else assert.ok((await height(frames)) > 400);
    assert.ok(await link.isVisible());
  });

test('the link before a frame goes once the frame has spoken, and stays without the script', async () => {
  const { code } = await offered('frame');
  const page = await open(hosted(code));
  await answers(page.frameLocator('iframe'), /^\+80%$/);
  await page.locator('[data-levier-link]').waitFor({ state: 'hidden' });
  const bare = await open(hosted(code.replace(/<script.*/, '')));
  await answers(bare.frameLocator('iframe'), /^\+80%$/);
  assert.ok(await bare.locator('[data-levier-link] a').isVisible());
});

test('a frame that was slow takes its height all the same', async () => {
  pages['/slow'] = { html: '<!doctype html><title>x</title>' };
  const page = await open(
    hosted(
      `<p data-levier-link><a href="#x">x</a></p><iframe data-levier title="x" height="300" src="/slow"></iframe>${script('embed-frame.js')}`,
    ),
    { before: (context) => context.clock.install() },
  );
  const one = page.locator('iframe');
  await page.waitForTimeout(300);
  await page.clock.fastForward(20_000);
  await until(
    () => height(one),
    (seen) => seen < 10,
    'taken for refused',
  );
  await page
    .frames()[1]
    .evaluate(() => parent.postMessage({ source: 'levier', type: 'height', height: 500 }, '*'));
  await until(
    () => height(one),
    (seen) => seen >= 500,
    'heard after all',
  );
  assert.ok(!(await page.locator('[data-levier-link]').isVisible()));
});

test('the policy that the page names is enough for the frame and for the element', async () => {
  for (const kind of ['frame', 'element']) {
    const { code, page } = await offered(kind);
    const said = plain(await page.locator('.embed-desk li', { hasText: 'CSP' }).innerText());
    const directives = [...said.matchAll(/“([a-z]+-src [^”]+)”/g)].map(([, one]) => one);
    assert.equal(directives.length, 2, said);
    const policy = ["default-src 'none'", ...directives].join('; ');
    const host = await open(hosted(code, { headers: { 'content-security-policy': policy } }), spying);
    const element = host.locator('levier-calculator');
    await answers(kind === 'frame' ? host.frameLocator('iframe') : element, /^\+80%$/);
    if (kind === 'element') assert.equal((await spied(host)).wasm, 1, 'in the page itself');
    else await host.locator('[data-levier-link]').waitFor({ state: 'hidden' });
  }
});

test('a host that writes from right to left, dark on a light device: signs and colours stay right', async () => {
  const page = await open(
    hosted(
      `<div dir="rtl" style="background:#101014;color:#eee">${script('embed.js')}<levier-calculator operation="roi" lang="fr"></levier-calculator></div>`,
    ),
    { before: (context) => context.addInitScript(spy) },
  );
  const value = page.locator('levier-calculator .answer .value');
  await answers(page.locator('levier-calculator'), /^\+50\s%$/);
  const { direction, ground } = await value.evaluate((one) => ({
    direction: getComputedStyle(one).direction,
    ground: getComputedStyle(one.closest('.levier-embed')).backgroundColor,
  }));
  assert.equal(direction, 'ltr');
  assert.ok(/^rgb\((\d+)/.exec(ground)?.[1] < 80, ground);
});

test('WordPress is told heights and followed links in its own words, with its own secret', async () => {
  const page = await open(
    hosted(
      `<script>window.told = []; addEventListener('message', ({ data }) => data.secret && told.push(data))</script>
       <iframe title="x" sandbox="allow-scripts" src="${levier.url}/embed.html#operation=roi&lang=en#?secret=a1B2c3"></iframe>`,
    ),
    { expectErrors: /sandboxed frame whose 'allow-popups'/ },
  );
  await answers(page.frameLocator('iframe'), /^\+50%$/);
  const told = (message, least = 1) =>
    until(
      () => page.evaluate((wanted) => window.told.filter((one) => one.message === wanted), message),
      (seen) => seen.length >= least,
      message,
    );
  const heights = await told('height');
  for (const { secret, value } of heights) {
    assert.equal(secret, 'a1B2c3');
    assert.ok(value >= 200 && value <= 4000, String(value));
  }
  // Its script may come after the frame, and says so.
  await page.waitForTimeout(500);
  const before = (await told('height')).length;
  await page.evaluate(() =>
    document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: 'a1B2c3' }, '*'),
  );
  await told('height', before + 1);
  // A sandbox that opens no tab: WordPress goes there itself.
  await page
    .frameLocator('iframe')
    .locator('.embed-foot a')
    .evaluate((one) => one.click());
  const [link] = await told('link');
  assert.equal(link.secret, 'a1B2c3');
  assert.ok(link.value.startsWith(`${levier.url}/#/calculators/roi?`), link.value);
});

test('a second language on a page is a frame; the first stays', async () => {
  const page = await open(
    hosted(
      `${script('embed.js')}<levier-calculator operation="roi" lang="fr"></levier-calculator><levier-calculator operation="roi" lang="en"></levier-calculator>`,
    ),
    spying,
  );
  await answers(page.locator('levier-calculator').first(), /^\+50 %$/);
  await answers(page.locator('levier-calculator').last().frameLocator('iframe'), /^\+50%$/);
});

test('any site may frame the calculator, and only the calculator', async () => {
  const policy = async (path) =>
    (await fetch(new URL(path, levier.url))).headers.get('content-security-policy');
  assert.ok(!(await policy('/embed.html')).includes('frame-ancestors'));
  assert.ok(!(await policy('/v0.1/embed.html')).includes('frame-ancestors'));
  assert.match(await policy('/'), /frame-ancestors 'self'/);
  assert.match(
    await policy('/embed.html'),
    /default-src 'none'; script-src 'sha256-[\w+/=]+' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'none'/,
  );
});

test('a hostile fragment is left out, and says what is missing', async () => {
  const page = await open('/embed.html#operation=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&lang=fr', {
    expectErrors: NO_WORDS,
  });
  await says(page.locator('[role=alert]'), /Il manque le nom du calculateur/);
  await page.goto('about:blank');
  await page.goto(`${levier.url}/embed.html#operation=nothing_such&lang=en`);
  await says(page.locator('[role=alert]'), /Levier has no calculator named “nothing_such”/);
  await page.goto('about:blank');
  const values = encodeURIComponent(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"revenue":"<img src=x onerror=alert(1)>","cost":[1],"margin_rate":5}',
  );
  await page.goto(
    `${levier.url}/embed.html#operation=roi&lang=fr&accent=red;}&background=x&values=${values}`,
  );
  await says(page.locator('.answer'), /Corrigez le champ « Taux de marque »/);
  assert.equal(await page.evaluate(() => ({}).polluted), undefined);
  assert.equal(await page.locator('img').count(), 0);
});

/** The names of the messages that a calculator is given in a language. */
async function given(language, operation) {
  const answer = await fetch(`${levier.url}/embed/${language}/${operation}.js`);
  const texts = [];
  const page = { currentScript: { dispatchEvent: ({ detail }) => texts.push(detail) } };
  const Event = class {
    constructor(_, { detail }) {
      this.detail = detail;
    }
  };
  new Function('document', 'CustomEvent', await answer.text())(page, Event);
  return [...texts.join('\n').matchAll(/^(-?[a-z][\w-]*) =/gim)].map(([, name]) => name).sort();
}

/** How far formulas reach over their box, which scrolls then; what lies before its start is out of reach. */
function formulas(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('.formula')].map((box) => {
      const { left } = box.getBoundingClientRect();
      const starts = [...box.querySelectorAll('mi, mn, mo')].map((one) => one.getBoundingClientRect().left);
      return {
        over: box.scrollWidth - box.clientWidth,
        cut: getComputedStyle(box).overflowX !== 'auto' || starts.some((start) => start < left - 1),
      };
    }),
  );
}

test('every calculator opens with every word of it, the same ones in both languages, and at 280 px its formulas fit', async () => {
  const page = await open('/embed.html#operation=roi&lang=en', { width: 280 });
  const wide = [];
  await page.locator('levier-calculation .answer').waitFor();
  const operations = await page.evaluate(() =>
    document
      .querySelector('levier-calculation')
      .calculators.catalogue()
      .map(({ id }) => id),
  );
  assert.ok(operations.length > 40);
  for (const [at, operation] of operations.entries()) {
    const names = await given('fr', operation);
    assert.ok(names.length > 10, operation);
    assert.deepEqual(await given('en', operation), names, operation);
    // The words are the same ones: each is drawn in one of the two.
    const language = ['fr', 'en'][at % 2];
    // Another calculator is another page: it starts again by itself, with its own words and no others.
    const started = page.waitForEvent('load');
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, `operation=${operation}&lang=${language}&explain=full`);
    await started;
    await page.locator('levier-calculation .answer').waitFor();
    const text = plain(await page.locator('body').innerText());
    const raw = text
      .match(
        /\b(?:op|input|output|choice|error|reason|warning|calculator|number|unit|symbol|suite|embed|formula|field|failed|cells|table|interval|method|source|why|code)-[a-z][\w-]*/g,
      )
      ?.filter((word) => !/^(?:e-|number-one)/.test(word));
    assert.equal(raw, undefined, `${operation} ${language}`);
    // A brace alone stands in a formula of several cases.
    assert.ok(
      !/\{ ?\$/.test(text) && !text.includes('undefined') && !text.includes('NaN'),
      `${operation} ${language}: ${text}`,
    );
    const boxes = await formulas(page);
    assert.ok(boxes.length > 0 && !boxes.some(({ cut }) => cut), `${operation} ${language}: cut`);
    if (boxes.some(({ over }) => over > 1)) wide.push(operation);
  }
  // Rows break before their signs: without that, 39 scroll.
  assert.ok(wide.length <= 4, wide.join(', '));
});

// Each pair of language, background and width once.
for (const [language, background, width] of [
  ['fr', 'light', 320],
  ['fr', 'dark', 1280],
  ['en', 'dark', 320],
  ['en', 'light', 1280],
]) {
  test(`accessible and within its width: ${language}, ${background}, ${width} px`, async () => {
    const page = await open('/', { width, language });
    for (const operation of ['roi', 'conversion_rate', 'rate_ci']) {
      await page.goto('about:blank');
      await page.goto(
        `${levier.url}/embed.html#operation=${operation}&lang=${language}&background=${background}&explain=full&accent=ffcc00`,
      );
      await page.locator('levier-calculation .answer .value').waitFor();
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      assert.ok(scroll <= client, `${operation}: ${scroll} > ${client}`);
      // The frame has one heading below its host's own.
      await assertNoViolations(page, {
        include: 'html',
        rules: {
          'page-has-heading-one': { enabled: false },
          'landmark-one-main': { enabled: false },
          region: { enabled: false },
        },
      });
    }
    const inside = await open(
      hosted(
        `<main>${script('embed.js')}<levier-calculator operation="conversion_rate" lang="${language}" background="${background}" accent="#ffcc00" explain="full"></levier-calculator></main>`,
      ),
      { width, before: spying.before },
    );
    await inside.locator('levier-calculator .answer .value').waitFor();
    await assertNoViolations(inside, { include: 'levier-calculator' });
  });
}

test('the page with the code: what it gives works on another site', async () => {
  const page = await levier.open('/', {
    before: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
  });
  await goTo(page, 'embed', '/roi');
  await answers(page.frameLocator('.embed-preview iframe'), /^\+50 %$/);
  await page.locator('.embed-desk form .input-revenue input[type=text]').fill('60 000');
  await page.locator('#embed-lang').selectOption('en');
  await page.locator('#embed-explain').selectOption('none');
  await answers(page.frameLocator('.embed-preview iframe'), /^\+80%$/);
  for (const kind of ['frame', 'element']) {
    await page
      .locator(`input[name=embed-kind]`)
      .nth(kind === 'frame' ? 0 : 1)
      .check();
    await page.locator('.embed-desk .button.primary').click();
    await says(page.locator('.embed-desk [role=status]'), /Code copié/);
    const code = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(code, /\/v0\.1\/embed/);
    const pasted = await open(hosted(code), spying);
    const root = kind === 'frame' ? pasted.frameLocator('iframe') : pasted.locator('levier-calculator');
    await answers(root, /^\+80%$/);
    assert.equal(await root.locator('.formula').count(), 0);
  }
  await assertNoViolations(page, { include: 'main' });
});

test('an exercise and a lesson stand in a host’s page, computed in their frames', async () => {
  const body = `<iframe data-levier title="Exercice" sandbox="allow-scripts allow-forms allow-popups" width="100%"
      height="300" src="${levier.url}/embed.html#exercise=control&class=M2&student=7&lang=en"></iframe>
    <levier-lesson lesson="margin" lang="fr" title="Leçon"></levier-lesson>
    ${script('embed-frame.js')}${script('embed-course.js')}`;
  const page = await open(hosted(body), spying);
  const exercise = page.frameLocator('iframe[title="Exercice"]');
  const lift = exercise.locator('.question[data-question="lift"]');
  await lift.locator('input[name=answer]').fill('1 %');
  await lift.locator('.button.primary').click();
  await lift.locator('[role=status] .note').waitFor();
  // A frame without an origin keeps nothing, and says so; the answers leave as a code.
  await says(exercise.locator('.note.warn'), /keeps nothing/);
  assert.match(await exercise.locator('#answer-code').inputValue(), /^LV1-/);
  await says(exercise.locator('header'), /Class M2, student 7/);
  const height = () => page.locator('iframe[title="Exercice"]').evaluate((own) => own.clientHeight);
  assert.ok((await height()) > 600, 'the frame took the height of the exercise');
  const lesson = page.frameLocator('levier-lesson iframe');
  await says(lesson.locator('h1'), /marge/);
  await lesson.locator('levier-calculator .answer').first().waitFor();
  for (const what of ['#exercise=control', '#lesson=margin'])
    await assertNoViolations(page.frames().find((frame) => frame.url().includes(what)));
});

test('the code of an exercise: a frame as high as its question for the student’s code, and a link to the class', async () => {
  const page = await levier.open('/#/course/set/roi');
  await page.locator('#set-class').fill('M2-2026');
  const code = await page.locator('#embed-code').inputValue();
  const host = await open(hosted(code));
  const one = host.locator('iframe');
  await host.frameLocator('iframe').locator('form .button.primary').waitFor();
  await until(
    () => height(one),
    (seen) => seen < 600,
    'lower than the code says',
  );
  assert.equal(
    await host.locator('[data-levier-link] a').getAttribute('href'),
    `${levier.url}/#/course/exercise/roi?class=M2-2026`,
  );
});
