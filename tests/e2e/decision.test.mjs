// The example decided: a sentence with its doubt, its picture, its reasons; constraints that the answer
// follows; a journal.
import assert from 'node:assert/strict';
import {
  counts,
  LEAST_SQUARES,
  plain,
  said,
  saved,
  says,
  site,
  STORED,
  storedDocument,
  test,
} from './harness/index.mjs';

const levier = site();

async function decided(options) {
  const page = await levier.openExample('/#/decision', LEAST_SQUARES, options);
  await page.locator('table.decision-plan').waitFor();
  return page;
}

const sentence = (page) => page.locator('[data-page="decision"] .lede');
const channel = (page, name) =>
  page.locator('fieldset.decision-bound', { has: page.locator('legend', { hasText: name }) });

async function openBounds(page) {
  await page.locator('details:has(.decision-bounds) > summary').click();
}

/** Amounts and counts as written in French. */
function number(text) {
  const found = /[−-]?[\d ]*\d(?:,\d+)?/.exec(plain(text));
  assert.ok(found, `a number in «${text}»`);
  return Number(found[0].replaceAll(' ', '').replace(',', '.').replace('−', '-'));
}

/** The plan's rows: name → before, after, reason. */
async function plan(page) {
  const rows = await page.locator('table.decision-plan tbody tr').all();
  const read = await Promise.all(
    rows.map(async (row) => [
      plain(await row.locator('th').innerText()),
      {
        before: number(await row.locator('td').nth(0).innerText()),
        after: number(await row.locator('td').nth(1).innerText()),
        reason: plain(await row.locator('.decision-reason').innerText()),
      },
    ]),
  );
  return Object.fromEntries(read);
}

for (const [language, words] of Object.entries({
  fr: {
    move: /^En déplaçant [\d ]+ € par semaine de Display vers Search.*, vous gagnez environ [\d,]+ ventes par semaine \(entre [\d,]+ et [\d,]+\), sans dépenser plus\.$/,
    certificate: /Aucun autre plan dans ces bornes ne rapporterait plus/,
    refused:
      /La dépense n’a jamais varié : ces données ne disent rien de ce qu’un euro de plus y rapporterait/,
  },
  en: {
    move: /^By moving €[\d,]+ per week from Display to Search.*, you gain about [\d.]+ sales per week \(between [\d.]+ and [\d.]+\), without spending more\.$/,
    certificate: /No other plan within these bounds would return more/,
    refused: /The spend never varied: these data say nothing of what one more euro would return there/,
  },
})) {
  test(`the answer is a sentence, then its evidence, ${language}`, async () => {
    const page = await decided({ language });
    await says(sentence(page), words.move);
    const dumbbell = page.locator('.decision-evidence levier-chart').nth(1);
    assert.ok((await dumbbell.locator('svg desc').textContent()).length > 40, 'the picture is told in words');
    await dumbbell.locator('summary').click();
    await counts(dumbbell.locator('tbody tr'), 5, 'and as a table');
    const reasons = await page.locator('table.decision-plan .decision-reason').allInnerTexts();
    assert.equal(reasons.length, 5);
    for (const reason of reasons) assert.ok(plain(reason).length > 20 && !reason.includes('_'), reason);
    assert.match(plain(reasons[4]), words.refused, 'Radio, whose spend never varied');
    await says(page.locator('[data-page="decision"]'), words.certificate);
    await page.locator('.decision-parts a').nth(4).click();
    const radio = page.locator('.decision-curve[data-channel="Radio"]');
    await says(radio, words.refused);
    assert.equal(await radio.locator('levier-chart').count(), 0, 'no curve is drawn where there is none');
    await page.locator('.decision-curve levier-chart svg').nth(3).waitFor();
    await counts(page.locator('.decision-curve levier-chart'), 4);
  });
}

test('the plan keeps the total, and each channel stays in its bounds', async () => {
  const page = await decided();
  const rows = Object.values(await plan(page));
  const sum = (key) => rows.reduce((all, row) => all + row[key], 0);
  assert.ok(Math.abs(sum('before') - sum('after')) <= rows.length, 'to the rounding of each row');
  const radio = (await plan(page)).Radio;
  assert.equal(radio.before, radio.after);

  // Sentences speak of the currency of the data.
  await page.evaluate((key) => {
    const kept = JSON.parse(localStorage.getItem(key));
    kept.document.settings.currency = 'GBP';
    for (const { content } of kept.document.sources) (content.rows ?? content.series).currency = 'GBP';
    localStorage.setItem(key, JSON.stringify(kept));
  }, STORED);
  await page.reload();
  await says(
    page.locator('table.decision-plan'),
    /Rend à la dernière livre.*la dernière livre y rapporte.*une livre de plus/,
  );
  for (const part of await page.locator('main header, .decision-part').all())
    assert.doesNotMatch(await said(part), /euro|€/i);
});

test('another total: the answer follows, in words and in the plan; reset takes it back', async () => {
  const page = await decided();
  const before = await said(sentence(page));
  const total = page.locator('levier-budget-controls > section > .columns levier-number input[type=text]');
  await total.fill('9 000,5');
  await says(sentence(page), /^En dépensant 9 00[01](?:,50?)? € par semaine au lieu de 10 363 €/);
  const rows = Object.values(await plan(page));
  assert.ok(Math.abs(rows.reduce((all, row) => all + row.after, 0) - 9000.5) <= rows.length);
  await total.press('Tab');
  await saved(page);
  assert.equal((await storedDocument(page)).budget.total, 9000.5);
  await page.getByRole('button', { name: 'Revenir aux contraintes de départ' }).click();
  await page.waitForFunction(
    ([selector, text]) =>
      document.querySelector(selector).innerText.replace(/[\s\u00a0\u202f]+/g, ' ') === text,
    ['[data-page="decision"] .lede', before],
  );

  // A channel without data joins the plan by judgement.
  await page.locator('levier-judged-channels summary').click();
  await page.locator('[data-act="judged"]').click();
  const judged = page.locator('[data-judged="0"]');
  await judged.getByLabel('Nom du canal').fill('Salon');
  const figures = { today: '1000', nothing: '20', same: '60', half_more: '75', unlimited: '120' };
  for (const [key, figure] of Object.entries(figures))
    await judged.locator(`[data-field="${key}"] input`).fill(figure);
  await says(page.locator('[data-page="decision"] header'), /Salon est jugé, non mesuré/);
  await says(page.locator('.decision-plan .tag'), /^jugé$/);
  await judged.locator('[data-field="unlimited"] input').press('Tab');
  await saved(page);
  assert.equal((await storedDocument(page)).budget.judged[0].name, 'Salon');
});

test('a bound and a lock are kept to, and said to be the reason', async () => {
  const page = await decided();
  await openBounds(page);
  const first = await plan(page);
  await channel(page, 'Search').locator('levier-number').nth(1).locator('input[type=text]').fill('2500');
  await says(page.locator('table.decision-plan tbody tr').first(), /2 500 €.*Porté à son maximum/);
  assert.notEqual(
    (await plan(page)).Social.after,
    first.Social.after,
    'what Search may not take goes elsewhere',
  );
  await channel(page, 'Display').getByLabel('Garder Display à sa dépense d’aujourd’hui').check();
  await says(
    page.locator('table.decision-plan tbody tr').nth(2),
    /inchangé.*Verrouillé : vous avez choisi de ne pas y toucher/,
  );
  const { Display } = await plan(page);
  assert.equal(Display.before, Display.after);
  await saved(page);
  const { channels } = (await storedDocument(page)).budget;
  assert.deepEqual(channels.map(({ name, max, locked }) => [name, max, locked]).sort(), [
    ['Display', null, true],
    ['Search', 2500, false],
  ]);
});

for (const [language, words] of Object.entries({
  fr: /^Aucun plan ne tient : les minimums de .*Search.* font [\d ]+ €, au-dessus du budget de 3 000 €\. Baissez un minimum ou montez le budget\.$/,
  en: /^No plan holds: the minimums of .*Search.* add up to €[\d,]+, above the budget of €3,000\. Lower a minimum or raise the budget\.$/,
})) {
  test(`a total below a minimum and what is kept: which bounds collide, ${language}`, async () => {
    const page = await decided({ language });
    await openBounds(page);
    await channel(page, 'Search').locator('levier-number').first().locator('input[type=text]').fill('2800');
    await page
      .locator('levier-budget-controls > section > .columns levier-number input[type=text]')
      .fill('3000');
    await says(sentence(page), words);
    assert.equal(await page.locator('table.decision-plan').count(), 0, 'no plan is shown that does not hold');
    await page
      .locator('levier-budget-controls > section > .columns levier-number input[type=text]')
      .fill('10000');
    await page.locator('table.decision-plan').waitFor();
  });
}

test('what is no number, and a minimum above a maximum, are told under the field', async () => {
  const page = await decided();
  await openBounds(page);
  const search = channel(page, 'Search');
  await search.locator('levier-number').first().locator('input[type=text]').fill('beaucoup');
  await says(search.locator('levier-number').first().locator('.error'), /Il y a des lettres dans ce nombre/);
  await search.locator('levier-number').first().locator('input[type=text]').fill('5000');
  await search.locator('levier-number').nth(1).locator('input[type=text]').fill('1000');
  await says(search.locator('.error'), /Le minimum dépasse le maximum/);
});

test('a decision is kept in the journal with its figures frozen', async () => {
  const page = await decided();
  const shown = Object.keys(await plan(page));
  const booked = Object.fromEntries(
    await Promise.all(
      (await page.locator('[data-booked]').all()).map(async (line) => [
        await line.getAttribute('data-booked'),
        number((await line.innerText()).replace(await line.locator('strong').innerText(), '')),
      ]),
    ),
  );
  assert.ok(Object.keys(booked).length >= 2, JSON.stringify(booked));
  const gain = /environ ([\d,]+ ventes)/.exec(await said(sentence(page)))[1];
  const title = page.locator('#decision-title');
  assert.match(plain(await title.inputValue()), /^Déplacer [\d ]+ € par semaine de Display vers/);
  await title.fill('');
  await page.getByRole('button', { name: 'Garder la décision' }).click();
  await says(page.locator('#decision-title-error'), /Donnez un titre/);
  await title.fill('Moins de Display');
  await page.locator('#decision-note').fill('Revoir à la rentrée.');
  await page.locator('#decision-objective').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Garder la décision' }).click();
  const entry = page.locator('.decision-journal li');
  await says(entry, /Pour l’objectif Ramener le coût par acquisition/);
  await says(entry, new RegExp(`Moins de Display.*Revoir à la rentrée\\..*Gain attendu ${gain}`));
  await saved(page);

  // Other constraints change the answer, not what was decided.
  const kept = await said(entry);
  await page
    .locator('levier-budget-controls > section > .columns levier-number input[type=text]')
    .fill('12000');
  await says(sentence(page), /^En dépensant 12 000 €/);
  await page.keyboard.press('Tab');
  assert.equal(await said(entry), kept);
  await page.reload();
  await page.locator('.decision-journal li').waitFor();
  assert.equal(await said(page.locator('.decision-journal li')), kept);
  const [decision] = (await storedDocument(page)).decisions;
  assert.deepEqual(
    decision.lines.map(({ channel: name }) => name),
    shown,
  );
  for (const { channel: name, before: today, after } of decision.lines)
    assert.equal(after, booked[name] ?? today, 'what is kept is what is booked');
  assert.ok(decision.evidence.certificate.gap <= 1e-6 && decision.evidence.files.length === 1);
  await says(page.locator('.rail .chain li').nth(3), /1 décision au journal/);
});
