// Two tabs on one document: no silent loser, and an idle tab writes nothing.
import assert from 'node:assert/strict';
import {
  STORED,
  download,
  drawn,
  openExample,
  saved,
  says,
  site,
  storedDocument,
  stored,
  test,
} from './harness/index.mjs';
import { countWrites } from './harness/storage.mjs';

const levier = site();

const banner = (page) => page.locator('.banner [role=alert]');
const badge = (page) => page.locator('.bar .save');
const nameOf = (page) => page.locator('.bar input.name').inputValue();

async function rename(page, name) {
  const field = page.locator('.bar input.name');
  await field.fill(name);
  await field.press('Enter');
}

/** Two tabs that have both read the example. */
async function twoTabs(options) {
  const one = await levier.open('/', options);
  await openExample(one);
  const two = await levier.open('/#/measure', { ...options, context: one.context() });
  await drawn(two, 'measure');
  await saved(two);
  return [one, two];
}

async function renamed(page, wanted) {
  await page.waitForFunction((name) => document.querySelector('.bar input.name').value === name, wanted);
}

test('the other tab is told; it can take what was saved, and its own is one undo away', async () => {
  const [one, two] = await twoTabs();
  await rename(one, 'De l’onglet un');
  await saved(one);
  await says(banner(two), /modifié dans un autre onglet\. Cet onglet en montre la version d’avant/);
  await rename(two, 'De l’onglet deux');
  await says(banner(two), /vos modifications d’ici ne sont pas enregistrées\. Rien n’est perdu/);
  await says(badge(two), /^modifié ailleurs$/);
  assert.equal((await storedDocument(one)).name, 'De l’onglet un', 'nothing was written over');
  const copy = await download(two, () =>
    banner(two).getByRole('button', { name: 'Garder celle-ci en copie (fichier)' }).click(),
  );
  assert.equal(JSON.parse(copy.text).document.name, 'De l’onglet deux');
  await banner(two).getByRole('button', { name: 'Prendre l’autre version' }).click();
  await renamed(two, 'De l’onglet un');
  await saved(two);
  await two.getByRole('button', { name: 'Annuler la dernière modification' }).click();
  await renamed(two, 'De l’onglet deux');
  await saved(two);
});

test('kept mine: the other one is one undo away, and its tab is told in turn', async () => {
  const [one, two] = await twoTabs({ language: 'en' });
  await rename(one, 'From tab one');
  await saved(one);
  await says(banner(two), /another tab/);
  await rename(two, 'From tab two');
  await says(banner(two), /not saved/);
  await banner(two).getByRole('button').nth(1).click();
  await saved(two);
  assert.equal((await storedDocument(two)).name, 'From tab two');
  await says(banner(one), /another tab/);
  await two.getByRole('button', { name: /Undo/ }).click();
  await renamed(two, 'From tab one');
});

test('even when no event tells of the other tab, a save finds its revision and refuses', async () => {
  const deaf = (context) =>
    context.addInitScript(() =>
      window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true),
    );
  const [one, two] = await twoTabs({ before: deaf });
  await rename(one, 'Enregistré');
  await saved(one);
  await saved(two);
  await rename(two, 'En retard');
  await says(badge(two), /^modifié ailleurs$/);
  assert.equal((await storedDocument(one)).name, 'Enregistré');
  assert.equal(await nameOf(two), 'En retard', 'and nothing of it is lost here');
});

test('two tabs that edit at the same moment: one is saved, the other is told', async () => {
  const [one, two] = await twoTabs();
  await Promise.all([rename(one, 'Un'), rename(two, 'Deux')]);
  await one.waitForFunction(() => !document.querySelector('.bar .save').innerText.includes('enregistrement'));
  await two.waitForFunction(() => !document.querySelector('.bar .save').innerText.includes('enregistrement'));
  const kept = (await storedDocument(one)).name;
  assert.ok(['Un', 'Deux'].includes(kept));
  await says(badge(kept === 'Un' ? two : one), /^modifié ailleurs$/);
});

test('an idle tab that wakes, hides and closes writes nothing', async () => {
  const [idle, busy] = await twoTabs({ before: (context) => context.addInitScript(countWrites) });
  await idle.evaluate(() => {
    window.writes = [];
  });
  for (let turn = 1; turn <= 10; turn += 1) {
    await rename(busy, `Tour ${turn}`);
    await saved(busy);
  }
  const last = await stored(busy);
  await idle.bringToFront();
  await idle.evaluate(() => {
    for (const [target, name] of [
      [window, 'focus'],
      [window, 'blur'],
      [document, 'visibilitychange'],
      [window, 'pagehide'],
      [window, 'beforeunload'],
    ])
      target.dispatchEvent(new Event(name));
  });
  await says(badge(idle), /^modifié ailleurs$/);
  assert.deepEqual(await idle.evaluate(() => window.writes), []);
  await idle.close({ runBeforeUnload: true });
  assert.equal(await stored(busy), last);
});

for (const [language, words] of Object.entries({
  fr: [/ont été effacées/, 'La remettre en place'],
  en: [/erased|wiped|cleared/, 'Write it back'],
})) {
  test(`emptied by another tab: the copy in memory is kept, and written back when asked, ${language}`, async () => {
    const [one, two] = await twoTabs({ language });
    const before = await storedDocument(one);
    await two.evaluate(() => localStorage.clear());
    await says(banner(one), words[0]);
    await rename(one, 'Encore là');
    await says(banner(one), words[0]);
    assert.equal(await stored(one), null, 'nothing is written before it is asked for');
    await banner(one).locator('.button.primary').click();
    await saved(one);
    assert.deepEqual(await storedDocument(one), { ...before, name: 'Encore là' });
  });
}

test('the document of a tab without an event survives a wipe too', async () => {
  const page = await levier.open('/');
  await openExample(page);
  // The same tab's tools wipe without an event.
  await page.evaluate((key) => localStorage.removeItem(key), STORED);
  await rename(page, 'Après');
  await says(banner(page), /ont été effacées/);
  await banner(page).locator('.button.primary').click();
  await saved(page);
  assert.equal((await storedDocument(page)).name, 'Après');
});
