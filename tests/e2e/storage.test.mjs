// Faults of the storage: the last good document is never lost, and the bar tells the truth.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import {
  counts,
  download,
  drawn,
  eventually,
  give,
  goTo,
  openExample,
  sample,
  saved,
  says,
  site,
  STORED,
  stored,
  storedDocument,
  test,
} from './harness/index.mjs';
import { countWrites, failWrites, refuseDatabase, refuseStorage, seed, units } from './harness/storage.mjs';

const levier = site();

const script =
  (...init) =>
  (context) =>
    context.addInitScript(...init);
const badge = (page) => page.locator('.bar .save');
const banner = (page) => page.locator('.banner [role=alert]');

/** Whether the page can be closed without a question. */
const closes = (page) =>
  page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })));

async function rename(page, name) {
  const field = page.locator('.bar input.name');
  await field.fill(name);
  await field.press('Enter');
}

for (const [language, words] of Object.entries({
  fr: {
    unsaved: /^non enregistré$/,
    full: /^La place que ce navigateur accorde au site est pleine/,
    file: 'Enregistrer dans un fichier',
    again: 'Essayer de nouveau',
  },
  en: { unsaved: /^not saved$/, full: /full/, file: 'Save to a file', again: 'Try again' },
})) {
  test(`a full storage: told, the old text intact, a file at hand, saved once there is room, ${language}`, async () => {
    const page = await levier.open('/', { language, before: script(refuseDatabase) });
    await openExample(page);
    const before = await stored(page);
    const units = await page.evaluate(() => {
      let size = 8 * 1024 * 1024;
      let text = '';
      for (; size >= 1; size = Math.floor(size / 2)) {
        try {
          localStorage.setItem('filler', text + 'x'.repeat(size));
          text += 'x'.repeat(size);
        } catch {
          // Less, then.
        }
      }
      return Object.entries(localStorage).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    });
    assert.ok(units > 5_242_880 - 64, `the origin is full: ${units} units`);
    await rename(page, 'Un nom bien plus long que celui d’avant, qui ne tient plus');
    await says(badge(page), words.unsaved);
    await says(banner(page), words.full);
    assert.equal(await stored(page), before, 'what was saved stands');
    assert.equal(await closes(page), false, 'closing asks first');
    const file = await download(page, () => banner(page).getByRole('button', { name: words.file }).click());
    assert.match(JSON.parse(file.text).document.name, /qui ne tient plus$/);
    await banner(page).getByRole('button', { name: words.again }).click();
    await says(badge(page), words.unsaved);
    await page.evaluate(() => localStorage.removeItem('filler'));
    await rename(page, 'Un nom qui tient');
    await saved(page);
    assert.equal(await closes(page), true);
    await counts(banner(page), 0);
    assert.equal((await storedDocument(page)).name, 'Un nom qui tient');
  });
}

test('tables first, then the document: one key and one write decide what is saved', async () => {
  const page = await levier.open('/', { before: script(countWrites) });
  await openExample(page);
  const { sources } = await storedDocument(page);
  const tables = sources.map(({ content }) => `levier:table:${(content.rows ?? content.series).table}`);
  assert.equal(tables.length, 2);
  assert.deepEqual(await page.evaluate(() => window.writes), [...tables.sort(), STORED]);
  await rename(page, 'Deux');
  await says(page.locator('.bar .save'), /^enregistré$/);
  await page.locator('#margin-rate').fill('40');
  await page.locator('#margin-rate').press('Enter');
  await page.waitForFunction(() => window.writes.length >= 5);
  await saved(page);
  await page.locator('h1').first().click();
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => window.writes.length >= 6);
  await saved(page);
  assert.deepEqual(await page.evaluate(() => window.writes.slice(2)), [STORED, STORED, STORED, STORED]);
});

test('whatever the name of the error, nothing is called saved', async () => {
  const page = await levier.open('/', { before: script(failWrites) });
  await openExample(page);
  const before = await stored(page);
  const said = {
    'QuotaExceededError, the class': /est pleine/,
    'DOMException 22': /est pleine/,
    'Firefox 1014': /est pleine/,
    SecurityError: /refuse d’enregistrer/,
    'a plain error': /a échoué, et rien n’a été remplacé/,
  };
  for (const [kind, words] of Object.entries(said)) {
    await page.evaluate((name) => {
      window.fails = name;
    }, kind);
    await rename(page, `Sous ${kind}`);
    await says(banner(page), words);
    await says(badge(page), /^non enregistré$/);
    assert.equal(await stored(page), before, kind);
  }
  await page.evaluate(() => {
    window.fails = null;
  });
  await banner(page).getByRole('button', { name: 'Essayer de nouveau' }).click();
  await saved(page);
  assert.equal((await storedDocument(page)).name, 'Sous a plain error');
});

const CORRUPT = {
  truncated: '{"levier":"workspace","revision":3,"document":{"schema":1,"name":"Bouti',
  'behind a byte order mark': '\ufeff{"levier":"workspace"',
  'with a lone surrogate': '{"levier":"workspace","revision":3,"document":{"name":"\ud83d"',
  'of another type': '[1,2,3]',
  'of other fields': '{"levier":"workspace","revision":3,"document":{"schema":1,"nom":"x"}}',
  empty: '',
};

for (const [kind, text] of Object.entries(CORRUPT)) {
  test(`a stored text that is ${kind}: kept word for word, nothing overwritten before a choice`, async () => {
    const page = await levier.open('/', { before: script(seed, units(text)) });
    await says(page.locator('main h1'), /^Vos données n’ont pas pu être relues$/);
    const found = () =>
      page.evaluate((key) => {
        const codes = (name) => {
          const value = localStorage.getItem(name);
          return value === null ? null : [...Array(value.length)].map((_, at) => value.charCodeAt(at));
        };
        const quarantine = Object.keys(localStorage).filter((name) => name.startsWith('levier:quarantine:'));
        return { main: codes(key), kept: quarantine.map(codes) };
      }, STORED);
    assert.deepEqual(await found(), { main: units(text), kept: [units(text)] });
    if (kind !== 'empty') {
      const file = await download(page, () =>
        page.getByRole('button', { name: 'Enregistrer le texte' }).click(),
      );
      assert.equal(file.name, 'levier-unreadable.txt');
      if (text.isWellFormed()) assert.equal(file.text, text);
    }
    // No way around the choice: other pages, a rename, undo.
    await page.evaluate(() => {
      location.hash = '#/data';
    });
    await page.keyboard.press('Control+z');
    await says(page.locator('main h1'), /^Vos données/);
    assert.deepEqual(await found(), { main: units(text), kept: [units(text)] });
    await page.reload();
    await says(page.locator('main h1'), /^Vos données/);
    assert.equal((await found()).kept.length, 1, 'one copy is enough');

    await page.getByRole('button', { name: 'Repartir de zéro' }).click();
    await saved(page);
    assert.deepEqual((await found()).kept, [units(text)], 'the copy outlives the choice');
    assert.equal((await storedDocument(page)).sources.length, 0);
    await goTo(page, 'workspace');
    await says(page.locator('section[aria-labelledby="backups-title"]'), /Texte illisible mis de côté/);
  });
}

test('the newest readable backup is one click away', async () => {
  const page = await levier.open('/');
  await openExample(page);
  await rename(page, 'Avant l’accident');
  await saved(page);
  const before = await storedDocument(page);
  await page.reload();
  await saved(page);
  await page.evaluate((key) => localStorage.setItem(key, localStorage.getItem(key).slice(0, 400)), STORED);
  await page.reload();
  await says(page.locator('main h1'), /^Vos données/);
  await page.locator('.choices .button.primary').click();
  await saved(page);
  assert.deepEqual(await storedDocument(page), before);
  await eventually(async () =>
    assert.equal(await page.locator('.bar input.name').inputValue(), 'Avant l’accident'),
  );
});

for (const [language, words] of Object.entries({
  fr: [/vient d’une version plus récente$/, 'Enregistrer dans un fichier'],
  en: [/newer version/, 'Save to a file'],
})) {
  test(`a document of a newer version: read-only, no write, handed out as it is, ${language}`, async () => {
    const inner = '{"schema":999,"name":"Demain","things":[1,2]}';
    const text = `{"levier":"workspace","revision":12,"document":${inner}}`;
    const page = await levier.open('/', {
      language,
      before: async (context) => {
        await context.addInitScript(seed, units(text));
        await context.addInitScript(countWrites);
      },
    });
    await says(page.locator('main h1'), words[0]);
    const file = await download(page, () =>
      page.locator('main').getByRole('button', { name: words[1] }).click(),
    );
    assert.deepEqual(JSON.parse(file.text), JSON.parse(inner));
    for (const hash of ['#/data', '#/workspace', '#/decision', '#/']) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await page.keyboard.press('Control+z');
    }
    await eventually(async () =>
      assert.ok((await page.locator('.bar input.name').getAttribute('readonly')) !== null),
    );
    assert.deepEqual(await page.evaluate(() => window.writes.filter((key) => key !== 'levier:language')), []);
    assert.equal(await stored(page), text);
  });
}

test('a document of an older version opens as what it was, and its own text is kept beside the new one', async () => {
  const folder = new URL('../fixtures/schema/', import.meta.url);
  // From the fourth on, tables stand beside the document.
  for (const schema of [1, 3]) {
    const inner = (await readFile(new URL(`v${schema}.json`, folder), 'utf8')).trim();
    const text = `{"levier":"workspace","revision":12,"document":${inner}}`;
    const page = await levier.open('/', { before: script(seed, units(text)) });
    await page.waitForFunction(
      (name) => document.querySelector('.bar input.name')?.value === name,
      JSON.parse(inner).name,
    );
    await rename(page, `D’un schéma ${schema}`);
    await page.waitForFunction((key) => localStorage.getItem(key).includes('D’un schéma'), STORED);
    await saved(page);
    assert.equal((await storedDocument(page)).schema, 5);
    const others = await page.evaluate(
      (key) => Object.keys(localStorage).flatMap((name) => (name === key ? [] : localStorage.getItem(name))),
      STORED,
    );
    assert.ok(others.includes(text), `the text of schema ${schema} is kept word for word`);
    await page.context().close();
  }
});

test('no storage at all: everything works in memory, said for as long as it lasts', async () => {
  const page = await levier.open('/#/data', { before: script(refuseStorage), browserLanguage: 'fr-FR' });
  await drawn(page, 'data');
  await says(badge(page), /^en mémoire seulement$/);
  await says(banner(page), /cette session ne sera pas gardée/);
  await give(page, sample('imports', 'p02_google_ads_en.csv'));
  await page.locator('.import-item .actions .primary').click();
  await says(page.locator('.import-sources'), /p02/);
  await goTo(page, 'measure');
  await page.locator('.measure-table').waitFor();
  await says(banner(page), /cette session ne sera pas gardée/);
  const file = await download(page, () =>
    banner(page).getByRole('button', { name: 'Enregistrer dans un fichier' }).click(),
  );
  const { document, tables } = JSON.parse(file.text);
  assert.equal(document.sources.length, 1);
  assert.deepEqual(Object.keys(tables), [document.sources[0].content.rows.table]);
  await page.locator('.bar').getByRole('button', { name: 'Switch to English' }).click();
  await says(banner(page), /will not be kept/);
});
