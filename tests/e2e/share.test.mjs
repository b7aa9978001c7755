// A calculation that leaves the page and comes back: as a link, a QR code, a text, a table, a file. And links
// that mean harm: each is told, nothing breaks, the reader's own data stays as it was.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
  assertNoViolations,
  download,
  goTo,
  openExample,
  plain,
  says,
  site,
  stored,
  test,
} from './harness/index.mjs';

const levier = site();
const jsQR = createRequire(new URL('../../www/package.json', import.meta.url))('jsqr');

const clipboard = { before: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']) };
const linkOf = (text) => `#/shared/1.${deflateRawSync(text).toString('base64url')}`;
const textOf = (link) => inflateRawSync(Buffer.from(link.split('#/shared/1.')[1], 'base64url')).toString();
const shared = (change = {}) =>
  JSON.stringify({
    v: 1,
    operation: 'roi',
    scenarios: [{ name: '', inputs: { revenue: 60_000, margin_rate: 0.3, cost: 10_000 } }],
    currency: 'EUR',
    language: 'fr',
    ...change,
  });

/** Opens the fold of a calculator of the site. */
async function unfold(page, rest) {
  await goTo(page, 'calculators', rest);
  await page.locator('levier-share summary').click();
  await page.locator('#share-link').waitFor();
}

const copied = (page) => page.evaluate(() => navigator.clipboard.readText());

test('a link carries a calculation to another reader, as a preview first, as a copy if they want', async () => {
  const page = await levier.open('/', clipboard);
  await unfold(page, '/roi?revenue=60000&margin_rate=0.3&cost=10000');
  await says(page.locator('.answer .value'), /^\+80 %$/);
  await page.locator('.share-link .button').first().click();
  await says(page.locator('levier-share [role=status]'), /Lien copié/);
  const link = await copied(page);
  assert.deepEqual(JSON.parse(textOf(link)), JSON.parse(shared()));

  // What is typed next has a link of its own.
  await page.locator('.input-cost input[type=text]').fill('20 000');
  await page.waitForFunction((old) => document.querySelector('#share-link').value !== old, link);

  const reader = await levier.open('/', { language: 'en' });
  await openExample(reader);
  const own = await stored(reader);
  await reader.goto(link);
  await says(reader.locator('.shared-banner'), /Shared calculation: a preview, nothing is saved/);
  await says(reader.locator('.answer .value'), /^\+80%$/);
  await reader.locator('.input-revenue input[type=text]').fill('100000');
  await says(reader.locator('.answer .value'), /^\+200%$/);
  assert.equal(await stored(reader), own, 'a preview writes nothing');
  await reader.locator('.shared-banner .button.primary').click();
  await reader.locator('[data-page=calculators] .answer').waitFor();
  await says(reader.locator('.answer .value'), /^\+80%$/);
  assert.equal(await stored(reader), own);
});

test('scenarios travel together', async () => {
  const scenarios = [
    { name: 'Aujourd’hui', inputs: { revenue: 50_000, margin_rate: 0.3, cost: 10_000 } },
    { name: '<b>Demain</b>', inputs: { revenue: 80_000, margin_rate: 0.3, cost: 10_000 } },
  ];
  const page = await levier.open(`/${linkOf(shared({ scenarios, selected: 1 }))}`, clipboard);
  await says(page.locator('.answer .value'), /^\+140 %$/);
  assert.match(await page.locator('.shared-scenarios').innerText(), /<b>Demain<\/b>/);
  await page.locator('.shared-scenarios input').first().check();
  await says(page.locator('.answer .value'), /^\+50 %$/);
  await page.locator('.shared-banner .button.primary').click();
  await page.locator('levier-share summary').click();
  const link = await page.locator('#share-link').inputValue();
  assert.deepEqual(JSON.parse(textOf(link)).scenarios, scenarios);
});

test('a camera reads the QR code, by day and by night, on screen and in its file', async () => {
  for (const scheme of ['light', 'dark']) {
    const page = await levier.open('/', { scheme });
    await unfold(page, '/conversion_rate?visitors=12345&conversions=678');
    const link = await page.locator('#share-link').inputValue();
    const pixels = await page.locator('svg.qr').evaluate(async (svg) => {
      const address = URL.createObjectURL(
        new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }),
      );
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: 600, height: 600 });
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0, 600, 600);
      // A text of shades crosses to the test in no time, a list of 1.4 million numbers in a minute.
      const { data } = context.getImageData(0, 0, 600, 600);
      return Array.from({ length: 600 * 600 }, (_, at) => String.fromCharCode(data[4 * at])).join('');
    });
    const shades = Uint8ClampedArray.from({ length: 4 * pixels.length }, (_, at) =>
      at % 4 === 3 ? 255 : pixels.charCodeAt(at >> 2),
    );
    assert.equal(jsQR(shades, 600, 600)?.data, link);
    const file = await download(page, () => page.locator('.share-qr .button').first().click());
    assert.equal(file.name, 'levier-conversion_rate-qr.svg');
    assert.match(file.text, /^<svg [^>]*>[\s\S]*Taux de conversion[\s\S]*<path/);
    const png = await download(page, () => page.locator('.share-qr .button').last().click());
    assert.equal(png.name, 'levier-conversion_rate-qr.png');
  }
});

test('as Markdown: name, answer, inputs, formula, link', async () => {
  const page = await levier.open('/', clipboard);
  await unfold(page, '/roi?revenue=60000&margin_rate=0.3&cost=10000');
  await page.locator('.share-copies .button').nth(0).click();
  await says(page.locator('levier-share [role=status]'), /Texte Markdown copié/);
  const text = plain(await copied(page));
  assert.match(
    text,
    /^## Retour sur investissement \(ROI\) \*\*Retour sur investissement \(ROI\) : \+80 %\*\*/,
  );
  assert.match(text, /\| Chiffre d’affaires \| 60 000 € \|/);
  assert.match(
    text,
    /Formule : Retour sur investissement \(ROI\) = \(Chiffre d’affaires × Taux de marque − Coût\) ÷ Coût/,
  );
  assert.ok(text.endsWith(`<${await page.locator('#share-link').inputValue()}>`));
});

test('as CSV: the separator and the decimal sign of the language, every digit, no formula', async () => {
  for (const [language, wanted] of [
    ['fr', '"Donnée";"Coût";"cost";;12345,678;"EUR"'],
    ['en', '"Input","Cost","cost",,12345.678,"EUR"'],
  ]) {
    const page = await levier.open('/', { language });
    await unfold(page, '/roi?revenue=60000&margin_rate=0.3&cost=12345.678');
    const file = await download(page, () => page.locator('.share-copies .button').nth(2).click());
    assert.equal(file.name, 'levier-roi.csv');
    assert.equal(file.text[0], '\ufeff');
    assert.ok(file.text.split('\r\n').includes(wanted), file.text);
  }
  const page = await levier.open('/');
  await unfold(page, '/smart_check?title=%3Dcmd%7Ccalc&kpi=-1%2B2');
  const { text } = await download(page, () => page.locator('.share-copies .button').nth(2).click());
  for (const cell of text.split(/\r\n|;/)) assert.ok(!/^"?[=+@]/.test(cell), cell);
  assert.ok(text.includes("'=cmd|calc") && text.includes("'-1+2"), text);
});

test('too long for a link: a file, which opens the same way', async () => {
  const page = await levier.open('/');
  await goTo(page, 'calculators', '/smart_check');
  await page.locator('levier-share summary').click();
  let seed = 7;
  const noise = Array.from({ length: 3_000 }, () =>
    String.fromCodePoint(0x4e00 + ((seed = (seed * 48_271) % 2_147_483_647) % 20_000)),
  ).join('');
  await page.locator('levier-calculation input[type=text].input').first().fill(noise);
  await page.locator('levier-calculation input[type=text].input').nth(1).fill(noise);
  await says(page.locator('.share-body .note'), /trop long pour un lien/);
  assert.equal(await page.locator('svg.qr').count(), 0);
  const file = await download(page, () =>
    page.locator('.share-copies .button', { hasText: 'Enregistrer en fichier' }).click(),
  );
  assert.equal(file.name, 'levier-smart_check.json');
  await goTo(page, 'shared');
  await page.locator('input[type=file]').setInputFiles({
    name: 'levier-smart_check.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file.text),
  });
  await says(page.locator('.shared-banner'), /aperçu, rien n’est enregistré.*levier-smart_check\.json/);
  assert.equal(await page.locator('levier-calculation input[type=text].input').first().inputValue(), noise);
});

const good = deflateRawSync(shared());
const HOSTILE = [
  ['nothing', '#/shared/1.', /modifié en chemin/],
  ['not a link', '#/shared/hello%20world', /n’est pas un lien de calcul/],
  ['bad base64url', '#/shared/1.a+b', /n’est pas un lien de calcul/],
  ['a script', '#/shared/1.<img src=x onerror=alert(1)>', /n’est pas un lien de calcul/],
  ['cut', `#/shared/1.${good.toString('base64url').slice(0, 40)}`, /abîmé, sans doute coupé/],
  [
    'with something after it',
    `#/shared/1.${Buffer.concat([good, Buffer.from('more')]).toString('base64url')}`,
    /abîmé/,
  ],
  ['not deflate', `#/shared/1.${Buffer.from('plain text, plain text').toString('base64url')}`, /abîmé/],
  [
    'not UTF-8',
    `#/shared/1.${deflateRawSync(Buffer.from([0xff, 0xfe, 0xc0])).toString('base64url')}`,
    /abîmé/,
  ],
  [
    'a bomb',
    `#/shared/1.${deflateRawSync(Buffer.alloc(5_000_000), { level: 9 }).toString('base64url')}`,
    /trop gros/,
  ],
  ['2 MB', `#/shared/1.${'A'.repeat(2_000_000)}`, /plus long que ceux de Levier/],
  ['a newer link', `#/shared/2.${good.toString('base64url')}`, /version plus récente/],
  ['an older link', `#/shared/0.${good.toString('base64url')}`, /n’est plus lue/],
  ['a newer shape', linkOf(JSON.stringify({ v: 2, news: [] })), /version plus récente/],
  ['not JSON', linkOf('{"v":1,'), /n’est pas un calcul de Levier/],
  ['another JSON', linkOf('[1,2,3]'), /n’est pas un calcul de Levier/],
  ['deep JSON', linkOf('['.repeat(60_000)), /n’est pas un calcul de Levier/],
  [
    '__proto__',
    linkOf(shared().replace('"v":1', '"__proto__":{"polluted":1},"v":1')),
    /n’est pas un calcul de Levier/,
  ],
  [
    '__proto__ as an input',
    linkOf(shared().replace('"revenue"', '"__proto__"')),
    /donnée que ce calculateur ne connaît pas/,
  ],
  [
    'constructor as an input',
    linkOf(shared().replace('"revenue":60000', '"constructor":{"prototype":{"polluted":1}}')),
    /ne connaît pas|dépasse/,
  ],
  [
    'an unknown calculator',
    linkOf(shared({ operation: 'toString' })),
    /calculateur que cette version de Levier n’a pas/,
  ],
  [
    'a currency that is a tag',
    linkOf(shared({ currency: '<b>' })),
    /dépasse ce qu’un calcul partagé peut contenir/,
  ],
  ['too many scenarios', linkOf(shared({ scenarios: Array(7).fill({ name: '', inputs: {} }) })), /dépasse/],
];

test('each hostile link has its sentence, breaks nothing and touches nothing', async () => {
  const page = await levier.open('/');
  await openExample(page);
  const own = await stored(page);
  for (const [what, hash, sentence] of HOSTILE) {
    const began = Date.now();
    await page.evaluate((next) => (location.hash = next), hash);
    await says(page.locator('[data-page=shared] [role=alert]'), sentence).catch((error) =>
      assert.fail(`${what}: ${error.message}`),
    );
    // A browser alone takes seconds over an address of 2 MB; the reading of it must not add minutes.
    assert.ok(
      Date.now() - began < (what === '2 MB' ? 20_000 : 5_000),
      `${what} took ${Date.now() - began} ms`,
    );
    assert.match(
      plain(await page.locator('[data-page=shared] [role=alert]').innerText()),
      /vos données sont intactes/,
    );
    assert.equal(await page.evaluate(() => ({}).polluted), undefined, what);
    assert.equal(await page.locator('main img').count(), 0, what);
    // The page goes on: the next link that is right opens.
    await page.evaluate((next) => (location.hash = next), linkOf(shared()));
    await page.locator('.shared-banner').waitFor();
  }
  assert.equal(await stored(page), own);
});

test('values of the wrong kind are shown in their fields, not run', async () => {
  const inputs = { revenue: '<img src=x onerror=alert(1)>', margin_rate: 7, cost: null };
  const page = await levier.open(
    `/${linkOf(shared({ scenarios: [{ name: '<svg onload=alert(1)>', inputs }] }))}`,
  );
  await page.locator('.shared-banner').waitFor();
  await says(page.locator('.answer'), /Corrigez|Il manque/);
  assert.equal(await page.locator('main img, main svg[onload]').count(), 0);
});

test('a file that is no calculation is told so', async () => {
  const page = await levier.open('/#/shared');
  const give = (name, buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });
  for (const [name, buffer, sentence] of [
    ['vide.json', Buffer.from('  '), /ne contient aucun calcul/],
    ['<b>.json', Buffer.from('{}'), /n’est pas un calcul/],
    ['gros.json', Buffer.alloc(70_000, 0x20), /trop gros/],
    ['latin.json', Buffer.from([0xe9, 0xe8]), /abîmé/],
  ]) {
    await give(name, buffer);
    await says(page.locator('[role=alert]'), sentence);
    await says(page.locator('[role=alert]'), new RegExp(name.replace('.', '\\.')));
  }
  await give('bon.json', Buffer.from(`\ufeff${shared()}`));
  await page.locator('.shared-banner').waitFor();
});

for (const language of ['fr', 'en']) {
  for (const [scheme, width] of [
    ['light', 320],
    ['dark', 1280],
  ]) {
    test(`accessible and within its width: ${language}, ${scheme}, ${width} px`, async () => {
      const page = await levier.open('/', { language, scheme, width });
      await unfold(page, '/roi');
      const narrow = async (what) => {
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }));
        assert.ok(scroll <= client, `${what}: ${scroll} > ${client}`);
        await assertNoViolations(page);
      };
      await narrow('the fold');
      for (const [what, hash, until] of [
        ['a preview', linkOf(shared()), '.shared-banner'],
        ['a refusal', '#/shared/1.x', '[role=alert]'],
        ['the code', '#/embed/roi', '.embed-preview iframe'],
      ]) {
        await page.evaluate((next) => (location.hash = next), hash);
        await page.locator(`main ${until}`).waitFor();
        await narrow(what);
      }
    });
  }
}

test('printed: the calculation, its link and its code, none of the buttons', async () => {
  const page = await levier.open('/');
  await unfold(page, '/roi');
  await page.emulateMedia({ media: 'print' });
  const seen = (selector) => page.locator(selector).first().isVisible();
  for (const selector of ['.answer .value', 'svg.qr', '#share-link'])
    assert.ok(await seen(selector), selector);
  for (const selector of ['.share-copies', '.share summary', '.share-qr figcaption', '.rail'])
    assert.ok(!(await seen(selector)), selector);
});
