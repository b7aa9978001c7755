// What is done stays done: reload, undo and redo, out to a file and back; and calculators that keep their
// numbers in the address.
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
  STORED,
  stored,
  storedDocument,
  test,
} from './harness/index.mjs';
import { add, first, openPlan, submit } from './harness/plan.mjs';

const levier = site();

async function rename(page, name) {
  const field = page.locator('.bar input.name');
  await field.fill(name);
  await field.press('Enter');
  await saved(page);
}

test('a reload finds everything, a second page too', async () => {
  const page = await levier.open('/');
  await openExample(page);
  await rename(page, 'Boutique de thé');
  await page.locator('#margin-rate').fill('38,5');
  await page.locator('#margin-rate').press('Enter');
  await says(page.locator('.measure-table tfoot td').last(), /\d €/);
  await saved(page);
  const table = await said(page.locator('.measure-table'));
  const before = await storedDocument(page);
  await page.reload();
  await drawn(page, 'measure');
  await eventually(async () => assert.equal(await said(page.locator('.measure-table')), table));
  await eventually(async () =>
    assert.equal(await page.locator('.bar input.name').inputValue(), 'Boutique de thé'),
  );
  await saved(page);
  const second = await levier.open('/#/strategy', { context: page.context() });
  await says(second.locator('.objective h2'), /\S/);
  await eventually(async () =>
    assert.equal(await second.locator('.bar input.name').inputValue(), 'Boutique de thé'),
  );
  assert.deepEqual(await storedDocument(page), before, 'looking writes nothing');
});

test('undo and redo, by buttons and by keys, each kept', async () => {
  const page = await levier.open('/');
  const [undo, redo] = [
    page.getByRole('button', { name: 'Annuler la dernière modification' }),
    page.getByRole('button', { name: 'Rétablir la modification' }),
  ];
  assert.ok((await undo.isDisabled()) && (await redo.isDisabled()));
  await openExample(page);
  const name = await page.locator('.bar input.name').inputValue();
  await rename(page, 'Premier');
  await rename(page, 'Second');
  const shown = async (wanted) => {
    await page.waitForFunction((text) => document.querySelector('.bar input.name').value === text, wanted);
    await saved(page);
    assert.equal((await storedDocument(page)).name, wanted);
  };
  await undo.click();
  await shown('Premier');
  await page.locator('h1').first().click();
  await page.keyboard.press('Control+z');
  await shown(name);
  await page.keyboard.press('Control+y');
  await shown('Premier');
  await redo.click();
  await shown('Second');
  assert.ok(await redo.isDisabled());
  await undo.click();
  await rename(page, 'Troisième');
  assert.ok(await redo.isDisabled(), 'a new change ends what could be redone');
});

test('items of the plan go back and forth in place, each step kept, other changes among them', async () => {
  const page = await openPlan(levier, 'fr');
  const states = [];
  const state = async () => {
    await saved(page);
    // The budget of the first campaign is in each state: its total is drawn once it was asked for.
    return {
      stored: await storedDocument(page),
      shown: await says(page.locator('main'), /Total 9 000 9 000.*oct\. 2026/),
    };
  };
  const done = async (act) => {
    await act();
    await goTo(page, 'operations');
    states.push(await state());
  };
  const renamed = async (title) => {
    await goTo(page, 'operations', `/${states.at(-1).stored.plan.find(({ kind }) => kind === 'task').id}`);
    await page.locator('#plan-title').fill(title);
    await submit(page).click();
    await page.locator('levier-plan-form').waitFor({ state: 'detached' });
  };
  const task = { title: 'Visuels', hours: { at: 0, text: '8' }, start: '2026-10-20', end: '2026-10-22' };
  await done(() => first(page));
  await done(() => add(page, 'person', { name: 'Équipe', hours_per_week: { at: 0, text: '35' } }));
  await done(() => add(page, 'task', task));
  await done(() => renamed('Visuels d’octobre'));
  await done(() => rename(page, 'Boutique'));
  await done(() => renamed('Visuels et textes'));
  await done(() => add(page, 'task', { ...task, title: 'Relecture' }));
  const step = async (keys, wanted) => {
    await page.locator('h1').first().click();
    await page.keyboard.press(keys);
    await eventually(async () => assert.deepEqual(await state(), wanted));
  };
  for (const wanted of states.slice(0, -1).reverse()) await step('Control+z', wanted);
  for (const wanted of states.slice(1)) await step('Control+y', wanted);
  for (const wanted of states.slice(3, -1).reverse()) await step('Control+z', wanted);
  // What follows a step back is an edit of the document as it was then.
  const { stored: before } = states[3];
  await add(page, 'person', { name: 'Agence', hours_per_week: { at: 0, text: '10' } });
  await saved(page);
  const after = await storedDocument(page);
  assert.deepEqual(after.plan.slice(0, -1), before.plan);
  assert.deepEqual([after.next_id, after.plan.at(-1).id], [before.next_id + 1, `i${before.next_id}`]);
  await page.reload();
  await drawn(page, 'operations');
  assert.deepEqual(await storedDocument(page), after);
});

for (const [language, words] of Object.entries({
  fr: {
    save: 'Enregistrer le fichier',
    ask: 'Effacer les données de Levier',
    wipe: 'Tout effacer',
    wiped: /Tout est effacé/,
    take: 'Prendre ce fichier',
    name: /^levier-boutique-de-the-\d{4}-\d\d-\d\d\.json$/,
  },
  en: {
    save: 'Save the file',
    ask: 'Erase Levier’s data',
    wipe: 'Erase everything',
    wiped: /erased/i,
    take: 'Take this file',
    name: /^levier-boutique-de-the-\d{4}-\d\d-\d\d\.json$/,
  },
})) {
  test(`out to a file, everything erased, back from the file: identical, ${language}`, async () => {
    const page = await levier.open('/', { language });
    await openExample(page);
    await rename(page, 'Boutique de thé ☕');
    await goTo(page, 'workspace');
    const file = await download(page, () => page.getByRole('button', { name: words.save }).click());
    assert.match(file.name, words.name);
    const before = await stored(page);
    const held = /^\{"levier":"workspace-file","document":(.*),"tables":/.exec(file.text)[1];
    assert.ok(
      before.endsWith(`"document":${held}}`),
      'the file holds the document as it is stored, to the character',
    );
    assert.equal(Object.keys(JSON.parse(file.text).tables).length, 2, 'and its tables');

    await page.getByRole('button', { name: words.ask }).click();
    await page.getByRole('alert').getByRole('button', { name: words.wipe, exact: true }).click();
    await says(page.locator('[data-page="workspace"] [role=status]').first(), words.wiped);
    const keys = await page.evaluate(() => Object.keys(localStorage));
    assert.deepEqual(
      keys.filter((key) => key !== 'levier:language'),
      [],
      'nothing of the work is left',
    );
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);

    await page
      .locator('[data-page="workspace"] input[type=file]')
      .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
    await says(page.locator('[data-page="workspace"] .sheet'), /Boutique de thé ☕/);
    assert.equal(await stored(page), null, 'nothing is taken before it is asked for');
    await page.getByRole('button', { name: words.take }).click();
    await saved(page);
    const again = await download(page, () => page.getByRole('button', { name: words.save }).click());
    assert.equal(again.text, file.text);
    assert.ok((await stored(page)).endsWith(`"document":${held}}`));
    await goTo(page, 'measure');
    await page.locator('.measure-table').waitFor();
  });
}

test('a file that is no workspace, or a hostile one, changes nothing and says so', async () => {
  const page = await levier.open('/');
  await openExample(page);
  await goTo(page, 'workspace');
  const before = await stored(page);
  const good = JSON.parse(before).document;
  const hostile = '<img src=x onerror="window.hit=1">';
  const files = {
    'other.json': '{"a":1}',
    'broken.json': '{"schema":1,',
    'pollution.json': JSON.stringify(good).replace('{', '{"__proto__":{"polluted":1},'),
    'unknown.json': JSON.stringify({ ...good, constructor: { prototype: { polluted: 1 } } }),
    'number.json': JSON.stringify(good).replace(/"margin_rate":[^,]+/, '"margin_rate":1e999'),
    'picture.json': '\u0089PNG',
  };
  for (const [name, text] of Object.entries(files)) {
    await page
      .locator('[data-page="workspace"] input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    const alert = page.locator('[data-page="workspace"] [role=alert]');
    await says(alert, new RegExp(`^${name.replace('.', '\\.')} .*n’a pas changé`));
    assert.equal(await page.evaluate(() => ({}).polluted), undefined);
  }
  assert.equal(await stored(page), before);
  await page.locator('[data-page="workspace"] input[type=file]').setInputFiles({
    name: `x.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...good, name: hostile })),
  });
  await says(page.locator('[data-page="workspace"] .sheet h3'), /^<img src=x/);
  await page.getByRole('button', { name: 'Prendre ce fichier' }).click();
  await saved(page);
  await goTo(page, 'home');
  assert.deepEqual(
    await page.evaluate(() => [window.hit, document.querySelectorAll('img, [onerror]').length]),
    [undefined, 0],
  );
});

test('a calculator: computed as typed, explained, kept in the address and nowhere else', async () => {
  const page = await levier.open('/#/calculators/roi');
  await drawn(page, 'calculators');
  await page.locator('levier-calculator levier-number').first().waitFor();
  const fields = page.locator('levier-calculator levier-number');
  const labels = (await fields.locator('label').allInnerTexts()).map(plain);
  const fill = async (label, text) =>
    fields
      .nth(labels.findIndex((found) => label.test(found)))
      .locator('input')
      .fill(text);
  await fill(/chiffre d’affaires|revenu/i, '12 000,50');
  await fill(/marge|marque/i, '40');
  await fill(/coût|dépense/i, '3 000');
  // (12000.50 × 0.4 − 3000) / 3000 = 0.6000667
  await says(page.locator('levier-calculator'), /60 %/);
  // With names, with numbers, and what they give.
  assert.equal(await page.locator('levier-calculator math').count(), 3);
  const address = page.url();
  assert.match(address, /12000\.5/);
  await page.goto('about:blank');
  await page.goto(address);
  await says(page.locator('levier-calculator'), /60 %/);
  await fields.first().locator('input').fill('beaucoup');
  await says(fields.first().locator('.error'), /Il y a des lettres dans ce nombre/);
  assert.equal(
    await page.evaluate((key) => localStorage.getItem(key), STORED),
    null,
    'a calculator keeps nothing',
  );
});
