// Segments: a table of customers, three ways of sorting them, whom to aim at, and what to promise them.
import assert from 'node:assert/strict';
import {
  assertContrast,
  assertNoViolations,
  counts,
  download,
  drawn,
  eventually,
  goTo,
  plain,
  said,
  saved,
  says,
  site,
  storedDocument,
  test,
} from './harness/index.mjs';

const levier = site();
const PARTS = ['', '/rules', '/clusters', '/targets', '/messages'];

/** A demonstration, seen by recency, frequency and amount. */
async function openShop(options = {}, door = 0) {
  const page = await levier.open('/#/segments', options);
  await drawn(page, 'segments');
  await page.locator('.audience-door').nth(door).click();
  await page.locator('.rfm-grid').waitFor();
  await saved(page);
  return page;
}

/** The customers read, as the line of the source says. */
async function customers(page) {
  const text = await said(page.locator('.audience-source > summary'));
  return Number(/de ([\d ]+) clients/.exec(text)[1].replaceAll(' ', ''));
}

const number = (text) =>
  Number(
    plain(text)
      .replace(/[^\d,]/g, '')
      .replace(',', '.'),
  );

async function column(page, table, at) {
  return (await page.locator(`${table} tbody tr td:nth-of-type(${at})`).allInnerTexts()).map(number);
}

async function take(page) {
  await page.locator('[data-act=take]').click();
  await page.locator('.segments-status').waitFor();
  await saved(page);
}

test('the empty page says what belongs here; each demonstration is one click away, with questions to discuss', async () => {
  for (const door of [0, 1]) {
    const page = await levier.open('/#/segments');
    await drawn(page, 'segments');
    assert.match(await said(page.locator('main .lede')), /lesquels reviennent/);
    assert.equal(await page.locator('.segments-ways dt').count(), 3);
    await page.locator('.audience-door').nth(door).click();
    await page.locator('.rfm-grid').waitFor();
    await says(page.locator('main .lede'), /% des clients, .* % de la dépense/);
    assert.equal(await page.locator('.segments-discuss li').count(), 3);
    await page.context().close();
  }
});

test('recency, frequency, amount: every customer is on the grid and in one segment; thresholds of one’s own', async () => {
  const page = await openShop();
  const all = await customers(page);
  const cells = (await page.locator('.rfm-cell .rfm-n').allInnerTexts()).map(number);
  assert.equal(
    cells.reduce((sum, one) => sum + one, 0),
    all,
  );
  const sizes = await column(page, '.segments-table', 1);
  assert.equal(
    sizes.reduce((sum, one) => sum + one, 0),
    all,
    'the named segments leave nobody out',
  );

  await page.locator('.rfm-light').first().click();
  await eventually(async () =>
    assert.ok((await page.locator('.rfm-cell.lit').count()) > 0, 'the cells of a segment are outlined'),
  );

  await page.locator('.segments-rfm .decision-more > summary').first().click();
  const lede = await said(page.locator('main .lede'));
  const day = await page.locator('#rfm-date').inputValue();
  await page.locator('#rfm-date').fill('2026-03-31');
  await eventually(async () =>
    assert.notEqual(await said(page.locator('main .lede')), lede, 'another day, other segments'),
  );
  await page.locator('#rfm-date').fill(day);
  await says(page.locator('main .lede'), new RegExp(lede.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  await page.locator('input[name=rfm-convention]').last().check();
  const cut = page.locator('.rfm-cuts').nth(1).locator('input').first();
  await cut.fill('3');
  await eventually(async () =>
    assert.match(
      await said(page.locator('.segments-rfm .decision-more > summary').first()),
      /par vos seuils/,
    ),
  );
  await eventually(async () =>
    assert.equal(
      (await page.locator('.rfm-cell .rfm-n').allInnerTexts()).map(number).reduce((sum, one) => sum + one, 0),
      all,
    ),
  );
});

test('rules: a tree built by the keyboard, sizes at once, the first that holds takes the customer', async () => {
  const page = await openShop();
  await goTo(page, 'segments', '/rules');
  await page.locator('.segments-table tbody tr').first().waitFor();
  const all = await customers(page);
  const rules = page.locator('.rule');
  const before = await rules.count();
  const add = page.locator('[data-act=add-rule]');
  await add.focus();
  await page.keyboard.press('Enter');
  await eventually(async () =>
    assert.equal(
      await page.evaluate(() => document.activeElement.id.startsWith('rule-name-')),
      true,
      'a new segment is named first',
    ),
  );
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Les autres villes');
  await page.keyboard.press('Tab');
  await counts(rules, before + 1);
  const mine = rules.last();
  await mine.locator('select').first().selectOption('none');
  await mine.getByRole('button', { name: 'Ajouter un groupe' }).first().click();
  await counts(mine.locator('.rule-group .rule-group'), 1, 'groups stand in groups');
  await says(mine.locator('.rule-words'), /^sauf /);

  // Moved to the top, it takes what it took alone.
  for (let at = 0; at < before; at += 1) {
    await mine
      .page()
      .locator('.rule', { hasText: '' })
      .filter({ has: page.locator('input[id^=rule-name-]') })
      .nth(before - at)
      .locator('[data-move=up]')
      .focus();
    await page.keyboard.press('Enter');
  }
  await eventually(async () =>
    assert.equal(await rules.first().locator('input[id^=rule-name-]').inputValue(), 'Les autres villes'),
  );
  await eventually(async () =>
    assert.equal(
      (await column(page, '.segments-table', 1)).reduce((sum, one) => sum + one, 0),
      all,
      'whoever no rule takes is among the others',
    ),
  );
  await says(page.locator('.segments-answer'), /Herfindahl/);
  await page.locator('.segments-answer .decision-more > summary').first().click();
  await counts(page.locator('.segments-answer details table tbody tr'), before + 1, 'each rule against each');
  // The answer may be drawn anew while its last part is being opened.
  const cross = page.locator('#rule-cross');
  const part = page.locator('.segments-answer details').filter({ has: cross });
  await eventually(async () => {
    if (!(await cross.isVisible())) await part.locator('> summary').click();
    assert.equal(await cross.isVisible(), true, 'the crossing is open');
  });
  await cross.selectOption({ index: 1 });
  await says(page.locator('.segments-answer'), /V de Cramér/);
});

test('groups: a number of them chosen, formed with progress, given up and begun again, named, put to the test', async () => {
  const page = await openShop();
  await goTo(page, 'segments', '/clusters');
  await page.locator('[data-act=choose-k]').click();
  await page.locator('.k-charts svg').first().waitFor();
  await counts(page.locator('.k-charts levier-chart'), 4);
  await page.locator('[data-act=cluster]').click();
  await page.locator('.cluster-card').first().waitFor();
  await counts(page.locator('.cluster-card'), 4);
  assert.ok((await page.locator('.cluster-traits li').count()) >= 4, 'each is told by what sets it apart');
  assert.equal(
    await page.locator('.segments-clusters levier-chart').nth(4).locator('svg title').textContent(),
    'Les groupes, vus de là où ils diffèrent le plus',
  );
  await page.locator('#group-name-0').fill('<b>Les gros</b>');
  await page.locator('#group-name-0').blur();
  await page.locator('[data-act=stability]').click();
  await says(page.locator('.segments-clusters'), /Jaccard/);
  await take(page);
  const { segments } = await storedDocument(page);
  assert.equal(segments.segments[0].name, '<b>Les gros</b>', 'a name is text, never markup');
  assert.equal(segments.asked.clusters.k, 4);

  await page.locator('.cluster-columns input[type=checkbox]').nth(1).focus();
  await page.locator('[data-act=cluster]').click();
  const stop = page.getByRole('button', { name: 'Interrompre' });
  await stop.click({ timeout: 2000 }).catch(() => undefined);
  await page.locator('[data-act=cluster]:not([disabled])').waitFor();
  await page.locator('[data-act=cluster]').click();
  await page.locator('.cluster-card').first().waitFor();
});

test('targets: weights and marks rank at once; a target goes on to an objective, to messages, to a file', async () => {
  const page = await openShop();
  await take(page);
  await goTo(page, 'segments', '/targets');
  const rows = page.locator('.target-table tbody tr');
  await rows.first().waitFor();
  await says(page.locator('main .lede'), /pondérations possibles/);
  const last = (await rows.last().locator('th').innerText()).trim();
  const mine = rows.filter({ has: page.locator('th', { hasText: new RegExp(`^\\s*${last}\\s*$`) }) });
  const total = await mine.locator('td').last().innerText();
  await counts(page.locator('.target-mark'), 0, 'no mark has to be typed');
  await page.locator('[data-act=marks]').click();
  await mine.locator('levier-number input').first().fill('10');
  await eventually(async () => assert.notEqual(await mine.locator('td').last().innerText(), total));
  await mine.locator('input[type=checkbox]').check();
  await saved(page);
  const kept = (await storedDocument(page)).segments.segments.find((one) => one.name === last);
  assert.deepEqual([kept.target, kept.marks.growth], [true, 10]);
  await says(page.locator('.rail .chain li').first(), /1 segment visé/);
  await page.locator('.profile-table tbody tr').first().waitFor();

  const { name, text } = await download(page, () =>
    page.locator('.target-list').getByRole('button', { name: /CSV/ }).click(),
  );
  assert.match(name, /^levier-.*\.csv$/);
  assert.ok(text.split(/\r?\n/).length > 2);

  await goTo(page, 'segments', '/messages');
  await counts(page.locator('.promises textarea'), 0, 'no empty box');
  await page.locator('.promise-begin').first().click();
  const promise = page.locator('.promises textarea').first();
  await promise.fill('=1+1 <img src=x onerror=alert(1)>');
  await promise.blur();
  await says(page.locator('main .lede'), /Une promesse écrite/);
  const { text: table } = await download(page, () => page.locator('[data-act=messages-csv]').click());
  assert.ok(table.includes("'=1+1"), 'a promise is never run as a formula');
  await page.locator('#channel-new').fill('Vitrine');
  await page.keyboard.press('Enter');
  await says(page.locator('.promises'), /Vitrine/);

  await goTo(page, 'segments', '/targets');
  await page.getByRole('link', { name: /Lui fixer un objectif/ }).click();
  await page.locator('levier-objective-form h1').waitFor();
  await eventually(async () => assert.equal(await page.locator('#objective-scope').inputValue(), last));
});

test('what is kept comes back after a reload: table, segments, promises', async () => {
  const page = await openShop();
  await take(page);
  await goTo(page, 'segments', '/messages');
  await page.locator('.promise-begin').first().click();
  await page.locator('.promises textarea').first().fill('Avant tout le monde.');
  await page.locator('.promises textarea').first().blur();
  await saved(page);
  await page.reload();
  await drawn(page, 'segments');
  await eventually(async () =>
    assert.equal(await page.locator('.promises textarea').first().inputValue(), 'Avant tout le monde.'),
  );
  await page.locator('.audience-source').waitFor();
  await goTo(page, 'segments');
  await page.locator('.rfm-grid').waitFor();
});

test('a file of one’s own: what it cannot be read with is said where it is; its customers are not named in what is kept', async () => {
  const page = await levier.open('/#/segments');
  await drawn(page, 'segments');
  const rows = ['client;date;montant;ville'];
  for (let at = 0; at < 60; at += 1) {
    for (let time = 0; time <= at % 4; time += 1)
      rows.push(
        `marie.${at}@exemple.fr;2024-${String(1 + ((at + 3 * time) % 12)).padStart(2, '0')}-${String(1 + (at % 27)).padStart(2, '0')};${10 + at},50;${at % 2 === 0 ? 'Lyon' : '<i>Nantes</i>'}`,
      );
  }
  await page
    .locator('.audience-drop input[type=file]')
    .setInputFiles({ name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
  await page.locator('.rfm-grid').waitFor();
  assert.equal(await customers(page), 60);
  await saved(page);
  const { audience } = await storedDocument(page);
  assert.match(audience.table, /^[0-9a-f]{32}$/, 'kept beside the document');
  await page.locator('.audience-source > summary').click();
  await page.locator('#audience-customer').selectOption('');
  await page.getByRole('button', { name: 'Lire ainsi' }).click();
  await page.locator('.audience-source .problem').waitFor();
  await page.locator('#audience-customer').selectOption('client');
  await page.getByRole('button', { name: 'Lire ainsi' }).click();
  await page.locator('.audience-source .problem').waitFor({ state: 'detached' });
  await page.locator('.rfm-grid').waitFor();
  await page.reload();
  await page.locator('.rfm-grid').waitFor();
  assert.equal(await customers(page), 60, 'read again from what was kept');
});

test('one row a customer, without dates: rules first, and what recency lacks is said', async () => {
  const page = await levier.open('/#/segments');
  await drawn(page, 'segments');
  const text = [
    'id;âge;ville;total dépensé',
    ...Array.from(
      { length: 40 },
      (_, at) => `C${at};${18 + at};${at % 3 === 0 ? 'Lyon' : 'Nantes'};${10 * at}`,
    ),
  ].join('\n');
  await page
    .locator('.audience-drop input[type=file]')
    .setInputFiles({ name: 'fiches.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('[data-act=add-rule]').click();
  await page.locator('.rule').waitFor();
  await page.locator('.segments-table tbody tr').first().waitFor();
  await goTo(page, 'segments', '/rfm');
  await says(page.locator('.segments-rfm .problem'), /date/);
  await goTo(page, 'segments', '/clusters');
  await page.locator('[data-act=cluster]').click();
  await page.locator('.cluster-card').first().waitFor();
});

test('a question given up ends its work only: the next one is answered from the same table', async () => {
  const page = await openShop();
  await goTo(page, 'segments', '/clusters');
  await page.locator('[data-act=cluster]').click();
  await page.locator('.cluster-card').first().waitFor();
  await page.locator('[data-act=stability]').click();
  await page.getByRole('button', { name: 'Interrompre' }).click();
  await page.locator('[data-act=stability]').waitFor();
  await goTo(page, 'segments', '/rules');
  await page.locator('.segments-table tbody tr').first().waitFor();
});

test('on paper: the sentence, the figures and the promises, no button', async () => {
  const page = await openShop();
  await take(page);
  for (const [part, shown] of [
    ['/rfm', '.rfm-grid'],
    ['/targets', '.target-table'],
    ['/messages', '.promises'],
  ]) {
    await goTo(page, 'segments', part);
    await page.locator(shown).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.ok((await said(page.locator('main .lede'))).length > 20, part);
    assert.ok(await page.locator(shown).first().isVisible(), part);
    for (const button of await page.locator('main .button').all())
      assert.equal(await button.isVisible(), false, part);
    await page.emulateMedia({ media: null });
  }
});

for (const [language, width] of [
  ['fr', 320],
  ['en', 1280],
]) {
  test(`every part, ${language}, ${width} px: nothing sticks out, no violation, by day and by night`, async () => {
    const page = await openShop({ language, width });
    await take(page);
    for (const part of PARTS) {
      await goTo(page, 'segments', part);
      if (part === '/rules') await page.locator('.rule summary').first().click();
      if (part === '/clusters') {
        await page.locator('[data-act=cluster]').click();
        await page.locator('.cluster-card').first().waitFor();
      }
      if (part === '/targets') await page.locator('.profile-table tbody tr').first().waitFor();
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      assert.ok(scroll <= client, `${part} sticks out to the right: ${scroll} > ${client}`);
      await assertNoViolations(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await assertContrast(page);
      await page.emulateMedia({ colorScheme: 'light' });
    }
  });
}
