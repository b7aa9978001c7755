// A teacher writes a question that is answered on a chart: fields are checked, the chart is previewed, the
// link and the file carry it, a student answers with the arrow keys at 320 px, and the mark says what was
// done.
import assert from 'node:assert/strict';
import { assertNoViolations, counts, download, goTo, says, site, test } from './harness/index.mjs';

const levier = site();
const WORDS = {
  fr: {
    ready: /prêt : \d+ jeux de données/,
    lacking: /Écrivez ce texte/,
    reach: /ne peut pas être placée : elle sort de l’axe/,
    path: 'Ajouter une erreur prévue',
    curve: 'Ajouter une courbe',
    save: 'Enregistrer le fichier',
    set: 'Donner cet exercice',
    asked: 'À partir de combien d’articles gagne-t-on de l’argent ?',
    names: ['Articles', 'Euros', 'Ventes', 'Coûts'],
    mistake: 'Vous avez oublié le coût.',
    wrong: /Vous avez oublié le coût\./,
    axis: 'Votre place sur le graphique : Articles',
    title: 'Euros selon\u00a0: Articles',
    full: /100 sur 100/,
  },
  en: {
    ready: /ready: \d+ different sets/,
    lacking: /Write this text/,
    reach: /cannot be placed: it is off the axis/,
    path: 'Add an expected mistake',
    curve: 'Add a curve',
    save: 'Save the file',
    set: 'Set this exercise',
    asked: 'From how many items on is money made?',
    names: ['Items', 'Euros', 'Sales', 'Costs'],
    mistake: 'You forgot the cost.',
    wrong: /You forgot the cost\./,
    axis: 'Your place on the chart: Items',
    title: 'Euros against: Items',
    full: /100 out of 100/,
  },
};

/** The first question of the blank exercise, answered on a chart. */
async function write(page, lang, words) {
  const field = (name) => page.locator(`#own-questions-0-${name}`);
  await field('type').selectOption('place');
  await says(field(`place-x-${lang}-error`), words.lacking);
  await field(`text-${lang}`).fill(words.asked);
  await field('answer').fill('800 / (price - cost)');
  await field('kind').selectOption('count');
  const [x, y, sales, costs] = words.names;
  await field(`place-x-${lang}`).fill(x);
  await field(`place-y-${lang}`).fill(y);
  await field(`place-curves-0-name-${lang}`).fill(sales);
  await field('place-curves-0-y').fill('price * x');
  await page.getByRole('button', { name: words.curve }).click();
  await field(`place-curves-1-name-${lang}`).fill(costs);
  await field('place-curves-1-y').fill('800 + cost * x');
  const tolerance = page.locator('section[aria-labelledby="own-question-0"] levier-number input').first();
  await tolerance.fill('0.5');
  await tolerance.blur();
  await page.getByRole('button', { name: words.path }).click();
  await field('paths-0-answer').fill('800 / price');
  await field(`paths-0-feedback-${lang}`).fill(words.mistake);
  // An axis on which the answer has no place is told before anyone meets it.
  await field('place-to').fill('10');
  await says(field('place-to-error'), words.reach);
  await field('place-to').fill('3 * 800 / (price - cost)');
  await says(page.locator('#own-ready'), words.ready);
}

/** Moves the mark to a place by keys alone. */
async function moveTo(axis, place) {
  await axis.press('Home');
  for (let step = 0; step < place; step += 1) await axis.press('ArrowRight');
  assert.equal(await axis.inputValue(), String(place));
}

for (const [lang, words] of Object.entries(WORDS)) {
  test(`a placed answer is written, previewed, shared and answered by keys (${lang})`, async () => {
    const page = await levier.open('/', { language: lang });
    await goTo(page, 'course', '/own');
    await says(page.locator('#own-ready'), words.ready);
    await write(page, lang, words);
    const preview = page.locator('levier-sheet levier-placed');
    await preview.locator('levier-chart svg').waitFor();
    assert.equal(await preview.locator('figcaption').innerText(), words.title);
    await assertNoViolations(page);

    const file = await download(page, () => page.getByRole('button', { name: words.save }).click());
    const own = JSON.parse(file.text);
    assert.equal(own.questions[0].place.to, '3 * 800 / (price - cost)');
    assert.equal(own.questions[0].place.curves[1].y, '800 + cost * x');
    await page.getByRole('link', { name: words.set }).click();
    await page.locator('#set-class').fill('M2');
    const link = await page.locator('#set-link').inputValue();

    const student = await levier.open('/', { language: lang, width: 320, height: 640 });
    await student.goto(link);
    await student.locator('#student-code').fill('7');
    await student.locator('#student-code').press('Enter');
    const question = student.locator('.question');
    await question.locator('levier-chart svg').waitFor();
    const [price, cost] = (await student.locator('.statement').innerText()).match(/\d+/g).map(Number);
    const axis = question.getByRole('slider', { name: words.axis });
    await axis.focus();
    await moveTo(axis, Math.round(800 / price));
    assert.equal(await question.locator('input[name=answer]').inputValue(), String(Math.round(800 / price)));
    await question.locator('input[name=answer]').press('Enter');
    await says(question.locator('.note'), words.wrong);
    await moveTo(axis, Math.round(800 / (price - cost)));
    await question.locator('input[name=answer]').press('Enter');
    await says(student.locator('#score-title'), words.full);
    assert.ok(await student.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await assertNoViolations(student);

    // The file opens as the same draft, and a built-in chart can be changed in its place.
    const again = await levier.open('/', { language: lang, width: 320, height: 640 });
    await goTo(again, 'course', '/own/realloc');
    await says(again.locator('#own-ready'), words.ready);
    await counts(again.locator('[id$="place-to"]'), 1);
    assert.ok(await again.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await again
      .locator('#own-file')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(file.text) });
    await says(again.locator('#own-ready'), words.ready);
    assert.equal(await again.locator('#own-questions-0-place-to').inputValue(), '3 * 800 / (price - cost)');
    await assertNoViolations(again);
  });
}

test('a question becomes a choice and a number again; what the other form needs goes', async () => {
  const page = await levier.open('/', { language: 'en' });
  await goTo(page, 'course', '/own');
  await says(page.locator('#own-ready'), WORDS.en.ready);
  const field = (name) => page.locator(`#own-questions-0-${name}`);
  await field('type').selectOption('choice');
  await says(field('options-0-text-en-error'), WORDS.en.lacking);
  await page.getByRole('button', { name: 'Add an option' }).click();
  for (const [at, text] of ['Yes', 'No', 'Perhaps'].entries())
    await field(`options-${at}-text-en`).fill(text);
  await field('answer').selectOption('b');
  await says(page.locator('#own-ready'), WORDS.en.ready);
  await counts(page.locator('levier-sheet input[type=radio]'), 3);
  await field('type').selectOption('number');
  await field('answer').fill('price - cost');
  await says(page.locator('#own-ready'), WORDS.en.ready);
  await counts(page.locator('levier-sheet input[type=radio]'), 0);
});
