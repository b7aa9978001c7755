// The course: exercises found by words, answered, diagnosed and kept, in both languages.
import assert from 'node:assert/strict';
import {
  assertNoViolations,
  counts,
  drawn,
  eventually,
  goTo,
  said,
  says,
  site,
  test,
} from './harness/index.mjs';

const levier = site();

/** Opens an exercise and waits for its questions. */
async function openExercise(page, id, query = '') {
  await goTo(page, 'course', `/exercise/${id}${query}`);
  await page.locator('.question').first().waitFor();
}

/** The form of a question. */
const question = (page, id) => page.locator(`.question[data-question="${id}"]`);

async function answer(page, id, text) {
  const form = question(page, id);
  await form.locator('input[name=answer]').fill(text);
  await form.locator('.button.primary').click();
}

const WORDS = {
  fr: {
    door: /S’exercer ou enseigner/,
    statement: /50 € HT.*remise de 20 %/,
    right: /^Juste\.$/,
    path: /vous avez soustrait la remise/i,
    read: /Nous avons lu : 15,0 %/,
    invalid: /Il n’y a pas de nombre/,
    imprecise: /l’arrondi ne l’est pas/,
    shown: /La réponse était : -3 000 €|La réponse était : −3 000 €/,
    end: /se prend entièrement sur la marge/,
    score: /^Note : 100 sur 100$/,
    answers: ['8 %', '20', '-3 000 €', '50 %', '77,1', '49,1 %', '1650', '-6k'],
    stop: 'Ne pas recommencer',
  },
  en: {
    door: /Practise or teach/,
    statement: /€50 before tax.*20% off/,
    right: /^Right\.$/,
    path: /You took the discount off the rise/,
    read: /We read: 15\.0%/,
    invalid: /There is no number/,
    imprecise: /the rounding is not/,
    shown: /The answer was: -€3,000|The answer was: −€3,000/,
    end: /paid by the margin alone/,
    score: /^Score: 100 out of 100$/,
    answers: ['8%', '€20', '-€3,000', '50', '77.1%', '49.1', '1,650 units', '-6,000'],
    stop: 'Do not do it again',
  },
};

for (const [language, words] of Object.entries(WORDS)) {
  test(`an exercise is found from the first screen, answered wrongly, diagnosed and mended, ${language}`, async () => {
    const page = await levier.open('/', { language });
    await drawn(page, 'home');
    await page.getByRole('link', { name: words.door }).click();
    await drawn(page, 'course');
    await counts(page.locator('.contents:not(.lessons) li'), 30);
    await assertNoViolations(page);
    for (const [asked, id] of [
      ['promo', 'promo'],
      ['simpson', 'simpson'],
      ['valeur à vie', '(ltv|clv)'],
      ['churn', 'retention'],
    ]) {
      await page.locator('#course-search').fill(asked);
      await eventually(async () =>
        assert.match(await page.locator('.found a').first().getAttribute('href'), new RegExp(`/${id}$`)),
      );
    }
    await page.locator('#course-search').fill('simpson');
    await page.locator('.lessons a[href="#/course/lesson/simpson"]').waitFor();
    await page.locator('#course-search').fill('promo');
    await page.locator('.found a').first().click();
    await says(page.locator('.statement'), words.statement);

    // Invalid is not wrong, a known mistake is named, a coarse answer is told from a false one.
    await answer(page, 'revenue', 'beaucoup');
    await says(question(page, 'revenue').locator('.note'), words.invalid);
    await answer(page, 'revenue', '15 %');
    await says(question(page, 'revenue').locator('.note'), words.path);
    assert.match(await said(question(page, 'revenue').locator('.note')), words.read);
    const see = question(page, 'revenue').locator('.note a');
    assert.match(
      await see.getAttribute('href'),
      /#\/calculators\/discount_break_even\?price=50&cost=20&discount=0\.2&base=1000&fixed=0&obs=0\.35/,
    );
    await answer(page, 'threshold', '77');
    await says(question(page, 'threshold').locator('.note'), words.imprecise);
    await assertNoViolations(page);

    const ids = [
      'revenue',
      'unit_margin',
      'profit',
      'required',
      'threshold',
      'threshold_rev',
      'units_ads',
      'profit_ads',
    ];
    for (const [at, id] of ids.entries()) {
      await answer(page, id, words.answers[at]);
      await says(question(page, id).locator('.note'), words.right);
    }
    const decision = question(page, 'decision');
    await decision.getByLabel(words.stop).check();
    await decision.locator('.button.primary').click();
    await says(page.locator('#score-title'), words.score);
    await says(page.locator('.note.good h3 + p'), words.end);
    await assertNoViolations(page);

    // The answers are there at the next visit.
    await page.reload();
    await says(page.locator('#score-title'), words.score);
  });

  test(`a hint costs a tenth and the answer can be seen after an attempt, ${language}`, async () => {
    const page = await levier.open('/', { language, width: 320, height: 640 });
    await openExercise(page, 'roi');
    const roas = question(page, 'roas');
    await roas.getByRole('button', { name: /(indice|hint)/ }).click();
    await roas.locator('.note').first().waitFor();
    await answer(page, 'roas', '3,33');
    await says(page.locator('#score-title'), /23|22/);

    await openExercise(page, 'promo');
    const profit = question(page, 'profit');
    await counts(profit.locator('.button'), 2, 'nothing is shown before an attempt');
    await answer(page, 'profit', '4000');
    // The button that shows the answer comes once the attempt is marked.
    await counts(profit.locator('.button'), 3);
    await profit.locator('.button').last().click();
    await says(profit.locator('.shown-answer'), words.shown);
    assert.equal(await profit.locator('.button.primary').isDisabled(), true);

    // A place on a chart, by key, by pointer and by number.
    await openExercise(page, 'channel');
    const place = question(page, 'break_even');
    const [axis, typed] = [place.locator('input[type="range"]'), place.locator('input[name="answer"]')];
    await axis.press('ArrowRight');
    const first = Number(await typed.inputValue());
    await axis.press('ArrowRight');
    assert.equal(Number(await typed.inputValue()), first + 1);
    await place.locator('levier-chart svg').click({ position: { x: 200, y: 120 } });
    assert.notEqual(Number(await typed.inputValue()), first + 1);
    await typed.fill('295');
    assert.equal(await axis.inputValue(), '295');
    await place.locator('.button.primary').click();
    await says(place.locator('.note'), words.right);
    assert.equal(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      true,
      'nothing overflows at 320 px',
    );
    await assertNoViolations(page);
  });
}

test('the figures follow the codes of class and student, and a class asks for the student’s', async () => {
  const page = await levier.open('/');
  await openExercise(page, 'funnel', '?class=M2A&student=17');
  const first = await said(page.locator('.statement'));
  await openExercise(page, 'funnel', '?class=m2a&student=17');
  assert.equal(await said(page.locator('.statement')), first, 'the case of a code does not matter');
  await openExercise(page, 'funnel', '?class=M2A&student=18');
  assert.notEqual(await said(page.locator('.statement')), first);

  await goTo(page, 'course', '/exercise/funnel?class=M2A');
  await page.locator('#student-code').fill('17');
  await assertNoViolations(page);
  await page.locator('#student-code').press('Enter');
  await page.locator('.statement').waitFor();
  assert.equal(await said(page.locator('.statement')), first);
});

test('a whole exercise is done by keyboard alone, and each control has a name', async () => {
  const page = await levier.open('/');
  await openExercise(page, 'control');
  const at = () =>
    page.evaluate(() => {
      const { activeElement: own } = document;
      return { question: own.closest('.question')?.dataset.question ?? null, type: own.type ?? null };
    });
  const ids = await page.locator('.question').evaluateAll((all) => all.map((one) => one.dataset.question));
  await page.locator('.page h1').click();
  for (const id of ids) {
    for (let steps = 0; (await at()).question !== id; steps += 1) {
      assert.ok(steps < 20, `${id} is reached`);
      await page.keyboard.press('Tab');
    }
    const { type } = await at();
    await page.keyboard.press(type === 'radio' ? 'Space' : '1');
    await page.keyboard.press('Enter');
    await question(page, id).locator('[role=status] .note').waitFor();
    assert.equal((await at()).question, id, 'the focus stays where one answers');
  }
  await says(page.locator('#score-title'), /^Note :/);
  const unnamed = await page
    .locator('levier-sheet :is(input, button, a, textarea)')
    .evaluateAll(
      (all) => all.filter((one) => !(one.labels?.length > 0 || one.textContent.trim() !== '')).length,
    );
  assert.equal(unnamed, 0);
});

/** What a screen reader is told of a page: role, name, description, whether it is wrong. */
async function spoken(page) {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: role?.value ?? '',
      name: name?.value ?? '',
      description: description?.value ?? '',
      invalid: properties.find((one) => one.name === 'invalid')?.value.value ?? 'false',
    }));
}

const CONTROLS = ['button', 'link', 'textbox', 'radio', 'slider', 'combobox', 'checkbox', 'heading', 'form'];

for (const [address, ready] of [
  ['/exercise/channel?class=M2&student=3', '.question levier-placed svg'],
  ['/own', '.own-exercise .question'],
  ['/own/realloc', '.own-exercise .question levier-placed svg'],
  ['/set/promo?class=M2', '#set-link'],
  ['/class/promo', '#class-codes'],
]) {
  test(`a screen reader is told the name of everything, ${address}`, async () => {
    const page = await levier.open('/');
    await goTo(page, 'course', address);
    if (address.startsWith('/set')) await page.locator('#set-class').fill('M2');
    await page.locator(ready).first().waitFor();
    const all = await spoken(page);
    assert.deepEqual(
      all.filter(({ role, name }) => CONTROLS.includes(role) && name.trim() === ''),
      [],
    );
    assert.deepEqual(
      all.filter(({ invalid }) => invalid !== 'false'),
      [],
      'nothing is wrong before anything was typed',
    );
  });
}

test('a screen reader is told the form of each answer, and each mark once', async () => {
  const page = await levier.open('/');
  await openExercise(page, 'control');
  const asked = (await spoken(page)).filter(({ name }) => /campagne|commandes/.test(name));
  const fields = asked.filter(({ role }) => role === 'textbox');
  assert.ok(fields.length >= 2);
  for (const { name, description } of fields) assert.match(description, /^Un (?:taux, en\s%|nombre)/, name);
  await page.evaluate(() => {
    globalThis.told = [];
    for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]'))
      new MutationObserver(() => {
        const text = region.textContent.replace(/\s+/g, ' ').trim();
        if (text !== '' && text !== globalThis.told.at(-1)) globalThis.told.push(text);
      }).observe(region, { childList: true, subtree: true, characterData: true });
  });
  await answer(page, 'lift', '33 %');
  await says(page.locator('#score-title'), /^Note/);
  const first = await page.evaluate(() => globalThis.told);
  assert.equal(first.length, 1, JSON.stringify(first));
  await answer(page, 'lift', '20,5 %');
  await says(question(page, 'lift').locator('.note'), WORDS.fr.right);
  assert.equal(await page.evaluate(() => globalThis.told.length), 2);
});

test('the search of the calculators finds exercises too', async () => {
  const page = await levier.open('/#/calculators');
  for (const [asked, id] of [
    ['simpson', 'simpson'],
    ['promo', 'promo'],
    ['exercice', 'promo'],
  ]) {
    await page.locator('#calculator-search').fill(asked);
    await page.locator(`.found a[href="#/course/exercise/${id}"]`).waitFor();
  }
  await assertNoViolations(page);
});

test('where the browser keeps nothing, it is said, and the score stays right', async () => {
  const page = await levier.open('/', {
    before: (context) =>
      context.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }),
  });
  await openExercise(page, 'control');
  await answer(page, 'lift', '20,5 %');
  await says(question(page, 'lift').locator('.note'), WORDS.fr.right);
  await says(page.locator('.note.warn'), /Ce navigateur ne garde rien/);
});

test('every exercise opens in both languages, with no text missing and no figure left out', async () => {
  for (const language of ['fr', 'en']) {
    const page = await levier.open('/#/course', { language });
    await page.locator('.contents li').first().waitFor();
    const links = await page
      .locator('.contents:not(.lessons) a')
      .evaluateAll((all) => all.map((one) => one.hash));
    for (const link of links) {
      await page.evaluate((hash) => (location.hash = hash), `${link}?student=abc`);
      await page.locator('.question').first().waitFor();
      const text = await said(page.locator('[data-page="course"]'));
      assert.doesNotMatch(text, /[{}]|exercise-|course-|undefined|NaN/, link);
    }
  }
});

test('each lesson holds its text, its tool and its exercise, and the calculator leads to its lesson', async () => {
  for (const [language, width] of [
    ['fr', 1280],
    ['en', 320],
  ]) {
    const page = await levier.open('/#/course', { language, width });
    await counts(page.locator('.lessons li'), 10);
    const links = await page.locator('.lessons a').evaluateAll((all) => all.map((one) => one.hash));
    for (const link of links) {
      await page.evaluate((hash) => (location.hash = hash), link);
      await page.locator('levier-lesson h1').waitFor();
      await page.locator('levier-calculation .answer, levier-by-hand input').first().waitFor();
      await page.locator('a[href^="#/course/exercise/"]').waitFor();
      assert.doesNotMatch(await said(page.locator('levier-lesson')), /lesson-|[{}]/, link);
      await assertNoViolations(page);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), link);
    }
    await goTo(page, 'calculators', '/roi');
    await page.locator('a[href="#/course/lesson/margin"]').click();
    await page.locator('levier-calculation .answer').first().waitFor();
  }
});
