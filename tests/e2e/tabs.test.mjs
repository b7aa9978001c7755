// Two tabs on one document: no silent loser, and an idle tab writes nothing.
import assert from 'node:assert/strict';
import {
  STORED,
  assertNoViolations,
  download,
  drawn,
  goTo,
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

test('a clock that jumps, a year back too, decides nothing: the order of saves does', async () => {
  const [one, two] = await twoTabs();
  const before = await storedDocument(one);
  let { revision } = JSON.parse(await stored(one));
  // Into and out of summer time, a leap day, the turn of a year of 53 weeks, and years back.
  const moments = [
    '2027-03-28T00:59:59Z',
    '2027-10-31T00:59:59Z',
    '2028-02-29T12:00:00Z',
    '2026-12-31T22:59:59Z',
    '2001-01-01T00:00:00Z',
  ];
  for (const moment of moments) {
    await one.context().clock.setFixedTime(moment);
    await rename(one, moment);
    await one.waitForFunction((name) => localStorage.getItem('levier:workspace').includes(name), moment);
    await saved(one);
    const kept = JSON.parse(await stored(one));
    assert.ok(kept.revision > revision, `${moment}: ${kept.revision} > ${revision}`);
    ({ revision } = kept);
  }
  // What is behind is behind, though its clock is now ahead.
  await two.context().clock.setFixedTime('2030-01-01T00:00:00Z');
  await rename(two, 'En retard');
  await says(badge(two), /^modifié ailleurs$/);
  const last = await storedDocument(one);
  assert.deepEqual({ ...last, name: before.name }, before, 'no date of the document moved');
  await one.reload();
  await one.locator('.bar input.name').waitFor();
  await renamed(one, moments.at(-1));
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

test('a workspace is put away, named, removed and taken back; the other tab is told, and no write loses it', async () => {
  const [one, two] = await twoTabs();
  await rename(one, 'Boutique');
  await saved(one);
  await two.reload();
  await drawn(two, 'measure');
  const mine = await storedDocument(one);
  await goTo(one, 'workspace');
  const list = one.locator('.several');
  const act = (name) => one.getByRole('button', { name, exact: true });
  await act('Nouvel espace').last().click();
  await says(list, /Mon espace de travail.*ouvert.*Boutique.*mis de côté le/);
  await says(banner(two), /Un autre onglet a ouvert « .+ »\. Cet onglet montre encore l’espace précédent/);
  await banner(two).getByRole('button').first().click();
  await renamed(two, await nameOf(one));
  await rename(one, 'Vide');
  await saved(one);
  // Not a byte is left for the one that would be put away: the open one stands, and so does the other.
  const full = await one.evaluate(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, text) {
      if (String(key).startsWith('levier:other:')) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, text);
    };
    return Object.keys(localStorage).filter((key) => key.startsWith('levier:other:')).length;
  });
  assert.equal(full, 1);
  await act('Ouvrir « Boutique »').click();
  await says(one.locator('.workspace [role=alert]'), /place/);
  assert.equal((await storedDocument(one)).name, 'Vide');
  await one.reload();
  await drawn(one, 'workspace');
  await act('Renommer « Boutique »').click();
  await one.getByLabel('Nom de l’espace de travail').last().fill('<b>Boutique</b>');
  await one.getByLabel('Nom de l’espace de travail').last().press('Enter');
  await says(list, /<b>Boutique<\/b>/);
  await act('Supprimer « <b>Boutique</b> »').click();
  await act('Supprimer de la liste').click();
  await says(one.locator('section[aria-labelledby="backups-title"]'), /remplacé : « <b>Boutique<\/b> »/);
  await one
    .locator('section[aria-labelledby="backups-title"] li', { hasText: 'remplacé' })
    .getByRole('button')
    .first()
    .click();
  await act('Ouvrir à côté').click();
  await renamed(one, '<b>Boutique</b>');
  await saved(one);
  assert.deepEqual(await storedDocument(one), { ...mine, name: '<b>Boutique</b>' });
  await says(list, /Vide/);
  await assertNoViolations(one);
  await goTo(one, 'measure');
  await one.locator('.measure-table').waitFor();
});
