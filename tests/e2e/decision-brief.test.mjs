// The decision as one takes it: when, what to book, what it brings in the unit of the goal, how
// sure, what stays and the test that would settle it; then the journal, its review, and what the
// platforms claim beside it.
import assert from 'node:assert/strict';
import {
  assertNoViolations,
  counts,
  eventually,
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

const brief = (page) => page.locator('.decision-brief');

const WORDS = {
  fr: {
    when: /À partir du \d+(?:er)? \S+ 20\d\d, sur 13 semaines \(jusqu’au \d+(?:er)? \S+ 20\d\d\)\./,
    move: /Déplacez [\d ]+ € par semaine de Display vers Search\./,
    amount: /Search [\d ]+0 € par semaine au lieu de [\d ]+ €/,
    brings: /Environ [\d,]+ ventes de plus par semaine \(entre [\d,]+ et [\d,]+\)\./,
    whole: /Sur 13 périodes, le temps que l’effet s’installe compris : [\d ]+ ventes de plus/,
    sure: /\d+ % de chances de faire mieux qu’aujourd’hui\./,
    rounded: /Montants arrondis à 10 €\./,
    held: /La dépense n’a jamais varié/,
    test: /Pour le savoir : arrêtez Radio puis doublez-le|Un essai qui l’arrête et le double/,
    next: /une vente de plus coûte [\d ,]+ €/,
    profit: /Environ [\d ]+ € de profit de plus par semaine \(entre [−\d ]+ € et [\d ]+ €\)\./,
    booking: 'Date, durée et arrondi',
  },
  en: {
    when: /From \d+ \w+ 20\d\d, for 13 weeks \(until \d+ \w+ 20\d\d\)\./,
    move: /Move €[\d,]+ per week from Display to Search\./,
    amount: /Search €[\d,]+0 per week instead of €[\d,]+/,
    brings: /About [\d.]+ sales more per week \(between [\d.]+ and [\d.]+\)\./,
    whole: /Over 13 periods, the time effects take to build up included: [\d,]+ sales more/,
    sure: /\d+% chance of doing better than today\./,
    rounded: /Amounts rounded to €10\./,
    held: /The spend never varied/,
    test: /To find out: stop Radio and double it|A test that stops and doubles it/,
    next: /one more sale costs €[\d,.]+/,
    profit: /About €[\d,]+ of profit more per week \(between [−€\d,]+ and €[\d,]+\)\./,
    booking: 'Date, length and rounding',
  },
};

for (const [language, words] of Object.entries(WORDS))
  test(`when, what, how much, how sure, what stays, ${language}`, async () => {
    const page = await decided({ language });
    for (const name of ['when', 'move', 'amount', 'brings', 'whole', 'sure', 'rounded', 'held', 'test'])
      await says(brief(page), words[name]);
    await says(page.locator('table.decision-plan'), words.next);
    assert.doesNotMatch(await said(page.locator('main header')), /R-hat/);

    await page.getByText(words.booking).click();
    await page.locator('#booking-step').selectOption('100');
    await eventually(async () => {
      for (const line of await page.locator('[data-booked]').all())
        assert.match(plain(await line.innerText()), /(?:\d00 €|€[\d,]*\d00) p/);
    });
    await page.locator('#booking-start').fill('2030-01-02');
    await page.locator('#booking-start').press('Tab');
    await says(brief(page), /2030/);
    await saved(page);
    await eventually(async () => {
      const { booking } = (await storedDocument(page)).budget;
      assert.deepEqual([booking.step, booking.start], [100, '2030-01-02']);
    });
    await assertNoViolations(page);

    await page.locator('#decision-goal').selectOption('max_profit');
    await page.locator('levier-number[data-goal="unit_value"] input').fill('60');
    await says(brief(page), words.profit);
    await page.locator('.decision-gain svg').first().waitFor();
  });

for (const [language, words] of Object.entries({
  fr: {
    keep: 'Garder la décision',
    due: /Une décision est à revoir\./,
    owner: /Responsable : Équipe média · Prend effet le .* · À revoir le/,
    nothing: /Rien à conclure : il faut au moins deux périodes/,
    found: /périodes depuis l’effet, jusqu’à celle du .*, comparées aux \d+ d’avant/,
    conclude: 'Garder la conclusion',
    done: /Revue du .*Continuer/,
  },
  en: {
    keep: 'Keep the decision',
    due: /One decision is due for review\./,
    owner: /Owner: Équipe média · Takes effect on .* · To be reviewed on/,
    nothing: /Nothing to conclude: at least two periods/,
    found: /periods since it took effect, up to that of .*, compared with the \d+ before/,
    conclude: 'Keep the conclusion',
    done: /Review of .*Continuer/,
  },
}))
  test(`a decision has an owner and dates, is due, and is reviewed against the figures since, ${language}`, async () => {
    const page = await decided({ language });
    await page.locator('#decision-owner').fill('Équipe média');
    assert.match(await page.locator('#decision-effect').inputValue(), /^20\d\d-\d\d-\d\d$/);
    await page.getByRole('button', { name: words.keep }).click();
    await says(page.locator('.decision-journal li'), words.owner);
    assert.equal(await page.locator('.decision-due').count(), 0, 'not before its day');
    await saved(page);

    // As if it had been taken before the last ten weeks of the data.
    const last = (await storedDocument(page)).sources.find(({ content }) => content.series).report.period.to;
    const effect = new Date(Date.parse(last) - 70 * 86_400_000).toISOString().slice(0, 10);
    await page.evaluate(
      ([key, day]) => {
        const kept = JSON.parse(localStorage.getItem(key));
        Object.assign(kept.document.decisions[0], { effect: day, review: day });
        localStorage.setItem(key, JSON.stringify(kept));
      },
      [STORED, effect],
    );
    await page.reload();
    await says(page.locator('.decision-due'), words.due);
    await page.locator('.decision-due button').click();
    const review = page.locator('.decision-review');
    await says(review, words.found);
    await counts(review.locator('.decision-figures > div'), 3, 'before, expected, obtained');
    await assertNoViolations(page);
    await review.locator('textarea').fill('Continuer');
    await review.getByRole('button', { name: words.conclude }).click();
    await says(page.locator('.decision-review'), words.done);
    await counts(page.locator('.decision-due'), 0);
    await saved(page);
    const [{ reviewed }] = (await storedDocument(page)).decisions;
    assert.equal(reviewed.note, 'Continuer');
    assert.equal(reviewed.figures.length, 3);
  });

test('on a phone nothing of the brief sticks out', async () => {
  const page = await decided({ width: 320 });
  await brief(page).waitFor();
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  assert.ok(scroll <= client, `${scroll} > ${client}`);
});
