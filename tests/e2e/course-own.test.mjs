// A teacher writes an exercise in the page: wrong input is told at its field, what was given comes back, and
// the link sets it: a student answers, the class is read, it leaves as Moodle XML and SCORM.
import assert from 'node:assert/strict';
import { unzip } from '../scorm/zip.mjs';
import { assertNoViolations, counts, download, goTo, says, site, test } from './harness/index.mjs';

const levier = site();
const READY = /prêt : \d+ jeux de données|ready: \d+ different sets/;

test('an exercise of one’s own is written, checked, set, answered and read', async () => {
  const page = await levier.open('/');
  await goTo(page, 'course', '/own');
  await says(page.locator('#own-ready'), READY);
  const answer = page.locator('#own-questions-0-answer');
  await answer.fill('price - csot');
  await says(
    page.locator('#own-questions-0-answer-error'),
    /Aucune donnée ne s’appelle « csot ».*caractère 9/,
  );
  assert.equal(await answer.getAttribute('aria-invalid'), 'true');
  await says(page.locator('#own-ready'), /Un point à reprendre/);
  await page.locator('#own-statement-fr').fill('Un prix de {price:euro');
  await says(page.locator('#own-statement-fr-error'), /accolade/);
  await assertNoViolations(page);
  await page.getByRole('button', { name: 'Revenir à l’exercice de départ' }).click();
  assert.equal(await answer.inputValue(), 'price - cost');

  // A wrong path, which the marking names; the title is text, never markup.
  await page.locator('#own-title-fr').fill('<b>Marge</b>');
  await page.getByRole('button', { name: 'Ajouter une erreur prévue' }).click();
  await page.locator('#own-questions-0-paths-0-answer').fill('price + cost');
  await page.locator('#own-questions-0-paths-0-feedback-fr').fill('Vous avez ajouté le coût.');
  await says(page.locator('#own-ready'), READY);
  const file = await download(page, () =>
    page.getByRole('button', { name: 'Enregistrer le fichier' }).click(),
  );
  const own = JSON.parse(file.text);
  assert.match(own.$schema, /exercise\.schema\.json$/);
  assert.match(own.id, /^own_[0-9a-f]{12}$/);

  await page.getByRole('link', { name: 'Donner cet exercice' }).click();
  await page.locator('#set-class').fill('M2');
  const link = await page.locator('#set-link').inputValue();
  const xml = await download(page, () => page.getByRole('button', { name: /XML/ }).click());
  assert.match(xml.text, /&lt;b&gt;Marge/);
  const scorm = await download(page, () => page.getByRole('button', { name: /SCORM/ }).click());
  const files = unzip(scorm.bytes);
  assert.match(files.get('index.html').toString('utf8'), /Vous avez ajouté le coût/);
  const classPage = await page.getByRole('link', { name: /Lire les réponses/ }).getAttribute('href');

  const student = await levier.open('/', { language: 'en', width: 320, height: 640 });
  await student.goto(link);
  await student.locator('#student-code').fill('7');
  await student.locator('#student-code').press('Enter');
  await says(student.locator('h1'), /^<b>Marge<\/b>$/);
  const [price, cost] = (await student.locator('.statement').innerText()).match(/\d+/g).map(Number);
  const question = student.locator('.question');
  await question.locator('input').fill(String(price + cost));
  await question.locator('.button.primary').click();
  await says(question.locator('.note'), /Vous avez ajouté le coût/);
  await question.locator('input').fill(`${price - cost} €`);
  await question.locator('.button.primary').click();
  await says(student.locator('#score-title'), /100 out of 100/);
  await assertNoViolations(student);
  const code = await student.locator('#answer-code').inputValue();

  await page.evaluate((hash) => (location.hash = hash), classPage);
  await page.locator('#class-codes').fill(code);
  await page.locator('form .button.primary').click();
  await says(page.locator('.lede'), /^Une copie, note 100 sur 100/);
});

test('a file is opened as a draft, and one that is none is refused', async () => {
  const page = await levier.open('/', { language: 'en', width: 320, height: 640 });
  await goTo(page, 'course', '/own/promo');
  await says(page.locator('#own-ready'), READY);
  await counts(page.locator('.own-exercise section[aria-labelledby^="own-question-"]'), 9);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await assertNoViolations(page);
  const give = (text) =>
    page
      .locator('#own-file')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await give('{"questions": 3}');
  await page.locator('[role=alert]').waitFor();
  await give(
    JSON.stringify({ id: 'x', languages: ['en'], title: { en: 'T' }, statement: { en: 'S' }, questions: [] }),
  );
  await says(page.locator('#own-ready'), /One thing to mend/);
  await page.evaluate(() => (location.hash = '#/course/exercise/1.AAAA'));
  await says(page.locator('h1'), /There is no such page in the course/);
});
