// A teacher sets an exercise, students answer, the teacher reads the class; sheets to print, files for
// Moodle.
import assert from 'node:assert/strict';
import {
  assertNoViolations,
  counts,
  download,
  eventually,
  goTo,
  pagesOf,
  plain,
  said,
  says,
  site,
  test,
} from './harness/index.mjs';
import { compareWithCore } from '../moodle/answers.mjs';

const levier = site();

/** A student opens the teacher's link, answers ROI questions, and gives the answer code. */
async function student(link, code, answers, options = {}) {
  const page = await levier.open('/', options);
  await page.goto(link);
  await page.locator('#student-code').fill(code);
  await page.locator('#student-code').press('Enter');
  await page.locator('.question').first().waitFor();
  for (const [id, text] of Object.entries(answers)) {
    const form = page.locator(`.question[data-question="${id}"]`);
    await form.locator('input[name=answer]').fill(text);
    await form.locator('.button.primary').click();
    await form.locator('[role=status] .note').waitFor();
  }
  await page.locator('#answer-code').waitFor();
  const statement = await said(page.locator('.statement'));
  return { code: await page.locator('#answer-code').inputValue(), statement };
}

async function openSet(page, id, group) {
  await goTo(page, 'course', `/set/${id}`);
  await page.locator('#set-class').fill(group);
  await page.locator('#set-link').waitFor();
}

test('a teacher sets an exercise, three students answer, and the class is read', async () => {
  const teacher = await levier.open('/');
  await openSet(teacher, 'roi', 'M2 A');
  await teacher.locator('svg.qr').waitFor();
  await assertNoViolations(teacher);
  const link = await teacher.locator('#set-link').inputValue();
  assert.match(link, /#\/course\/exercise\/roi\?class=M2\+A$/);

  // On paper: the sheet of a code holds the figures that its link shows, so its answers are typed in there.
  const onPaper = await student(link, '1', { low: '12', roas: '1/0.3' });
  await goTo(teacher, 'course', '/hand-out/roi?class=M2+A&students=1');
  assert.equal(await said(teacher.locator('.print-sheet .statement')), onPaper.statement);
  const onPhone = await student(link, '2', { low: '400 %', high: '400 %' }, { width: 390, height: 740 });
  const inPlatform = await student(link, '3', { low: '400 %', high: '400 %' });
  const codes = [onPaper, onPhone, inPlatform].map(({ code }) => code);
  for (const code of codes) assert.match(code, /^LV1(-[0-9A-Z]+)+$/);

  await goTo(teacher, 'course', '/class');
  // The third is a row of what a learning platform exports.
  const row = `"3";"rendu";"${codes[2]}"`;
  const lines = [`nom;${codes[0]}`, codes[1], row, codes[1].replace(/.$/, 'Z'), 'bonjour'];
  await teacher.locator('#class-codes').fill(lines.join('\n'));
  await teacher.locator('form .button.primary').click();
  // Every question went as badly: none is named.
  await says(teacher.locator('.lede'), /^3 copies, note moyenne 0 sur 100\.$/);
  // What is left open is told apart, not among what went badly.
  await says(
    teacher.locator('.class-results > header'),
    /Sans réponse : question 2 \(1 copie\).*question 3 \(2 copies\)/,
  );
  const rows = teacher.locator('section:has(> #class-questions) tbody tr');
  const cells = async (at) => (await rows.nth(at).locator('td').allInnerTexts()).map((text) => text.trim());
  assert.deepEqual(await cells(1), ['2', '1', '0', '0', '2', '0', '0\u00a0%']);
  await counts(teacher.locator('.table-wrap').first().locator('tbody tr'), 3);
  const look = await said(teacher.locator('.note.warn'));
  assert.match(look, /Lignes 2 et 3 : les mêmes réponses, alors que leurs données diffèrent/);
  assert.match(look, /Ligne 4 : (une faute de frappe|ce code)/);
  assert.match(look, /Ligne 5 : pas de code de réponses/);
  await assertNoViolations(teacher);

  const file = await download(teacher, () => teacher.getByRole('button', { name: /^Télécharger/ }).click());
  assert.equal(file.name, 'levier-roi.csv');
  assert.match(plain(file.text), /"Classe";"Étudiant";"Note"/);
});

test('partly answered sheets: each question is judged by those who answer it', async () => {
  const teacher = await levier.open('/');
  await openSet(teacher, 'roi', 'M2');
  const link = await teacher.locator('#set-link').inputValue();
  // Student ada: a cost of 7 000, a revenue of 25 000, margins of 15 % and 45 %. Right: (3 750 − 7 000) ÷
  // 7 000; 11 250 ÷ 7 000 forgets to take the cost off and earns a quarter. Student bob: 12 000, 60 000,
  // 20 % and 35 %: 12 000 ÷ 12 000 is the same error, 1 ÷ 0.35 is right.
  const sheets = [
    await student(link, 'ada', { low: '-46,4 %', high: '160,7 %' }),
    await student(link, 'bob', { low: '100 %', roas: '2,86' }),
    await student(link, '3', { high: '999 %' }),
  ];
  await goTo(teacher, 'course', '/class');
  await teacher.locator('#class-codes').fill(sheets.map(({ code }) => code).join('\n'));
  await teacher.locator('form .button.primary').click();
  // 31.25, 31.25 and 0; question 2 went least well, not question 4, which nobody answered.
  await says(
    teacher.locator('.lede'),
    /^3 copies, note moyenne 21 sur 100\. La question 2 est la moins réussie\.$/,
  );
  const rows = teacher.locator('section:has(> #class-questions) tbody tr');
  const cells = (at) => rows.nth(at).locator('td').allInnerTexts();
  const shown = await Promise.all([0, 1, 2, 3].map(cells));
  // Answers, unanswered, right, badly rounded, wrong, unreadable, success: (1 + ¼) ÷ 2, (¼ + 0) ÷ 2, 1, none.
  assert.deepEqual(
    shown.map((row) => row.map(plain).join(' ')),
    ['2 1 1 0 1 0 63 %', '2 1 0 0 2 0 13 %', '1 2 1 0 0 0 100 %', '0 3 0 0 0 0 —'],
  );
});

test('lines without a code are told, in English too', async () => {
  const page = await levier.open('/#/course/class', { language: 'en', width: 320, height: 640 });
  await page.locator('#class-codes').fill('nothing here');
  await page.locator('form .button.primary').click();
  await says(page.locator('.note.warn'), /There is no answer code/);
  await assertNoViolations(page);
});

test('sheets are printed one a student, answers on sheets of their own', async () => {
  const page = await levier.open('/', { language: 'en' });
  await openSet(page, 'promo', 'M2');
  await page.locator('#set-students').fill('ada\nbob');
  await page.getByRole('link', { name: 'Prepare 2 sheets' }).click();
  const sheets = page.locator('.print-sheet');
  await counts(sheets, 2);
  assert.match(await said(sheets.first()), /Class M2 · student ada.*draw promo\|m2\|ada/);
  assert.doesNotMatch(await said(sheets.first()), /Answers:/);
  await page.getByLabel('Add the answers').check();
  await counts(sheets, 4);
  assert.match(await said(sheets.nth(2)), /^Answers: The promotion/);
  await assertNoViolations(page);

  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.rail').isVisible(), false);
  const broken = await sheets.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore));
  assert.deepEqual(broken, ['auto', 'page', 'page', 'page']);
});

for (const language of ['fr', 'en']) {
  test(`ten variants leave for Moodle as XML and GIFT, with the core’s answers, ${language}`, async () => {
    const page = await levier.open('/', { language });
    await openSet(page, 'abtest', 'M2');
    await page.locator('#set-variants').selectOption('10');
    const xml = await download(page, () => page.getByRole('button', { name: /XML/ }).click());
    assert.equal(xml.name, 'levier-abtest.xml');
    const questions = await compareWithCore(xml.text, 'abtest');
    assert.equal(questions.length, 10);
    assert.ok(questions[0].pieces.some(({ kind }) => kind === 'MULTICHOICE_V'));
    assert.doesNotMatch(xml.text, /exercise-|undefined/);

    const gift = await download(page, () => page.getByRole('button', { name: /GIFT/ }).click());
    await eventually(() => assert.equal(gift.text.match(/^::/gm).length, 10 * 9));
    assert.match(gift.text, /^\$CATEGORY: \$course\$\/Levier\//);
  });
}

test('on paper what follows a long table stands below it, not on its last rows', async () => {
  const page = await levier.open('/');
  await goTo(page, 'course', '/hand-out/promo?class=M2&students=1');
  await page.locator('.print-sheet').first().waitFor();
  await page.locator('input[type=checkbox]').check();
  await counts(page.locator('.print-sheet'), 2);
  await page.emulateMedia({ media: 'print' });
  // In a grid Chromium measures a table that goes on over the page without the heading that it repeats.
  const flows = await page
    .locator('.hand-out, .print-sheet, .print-sheet .errors')
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).display))]);
  assert.deepEqual(flows, ['block']);
  const spaces = await page
    .locator('.print-sheet')
    .last()
    .evaluate((sheet) =>
      [...sheet.children]
        .slice(1)
        .map(
          (one) =>
            one.getBoundingClientRect().top - one.previousElementSibling.getBoundingClientRect().bottom,
        ),
    );
  assert.ok(Math.min(...spaces) > 4, spaces.join());
});

for (const [language, { key, larger }] of Object.entries({
  fr: { key: /^69,09 \(± 1\)/, larger: /^112 801 \(± 1, ou ± 0,1 % si c’est plus\)/ },
  en: { key: /^69\.09 \(± 1\)/, larger: /^112,801 \(± 1, or ± 0\.1% where that is more\)/ },
})) {
  test(`a sheet with a chart fits its page, and answers say how near is right, ${language}`, async () => {
    const page = await levier.open('/#/course/hand-out/channel?class=M2&students=ada', { language });
    await page.locator('.print-sheet .to-draw svg').waitFor();
    assert.equal(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true })), 1);

    await goTo(page, 'course', '/hand-out/funnel?class=M2&students=ada');
    await page.getByRole('checkbox').check();
    const answers = page.locator('.print-sheet').last().locator('tbody td');
    await says(answers.nth(0), key);
    await says(answers.nth(4), larger);
    // Two significant digits are asked for, and two are shown.
    await goTo(page, 'course', '/hand-out/abtest?class=M2&students=ada');
    const p = page.locator('.print-sheet').last().locator('tbody tr').nth(6).locator('td strong');
    await says(p, /^13 ?%$/);
  });
}
