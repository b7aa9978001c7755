// An exercise as a SCORM 1.2 package: made in the page, read back, and played through in a platform's page
// that makes Moodle's checks: answers, a commit each, closed, opened again, finished.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { makeApi } from '../scorm/api.mjs';
import { unzip } from '../scorm/zip.mjs';
import {
  assertNoViolations,
  counts,
  download,
  goTo,
  hostSite,
  said,
  says,
  site,
  test,
} from './harness/index.mjs';

const levier = site();
/** What the platform serves; a test puts its own there. */
const pages = {};
let platform;

before(async () => {
  platform = await hostSite(pages);
});
after(() => platform.stop());

/** The package of an exercise, as a teacher makes it. */
async function made(id, { language = 'fr', pass = '' } = {}) {
  const page = await levier.open('/', { language, hosts: [platform.origin] });
  await goTo(page, 'course', `/set/${id}`);
  await page.locator('#set-class').fill('M2 A');
  await page.locator('#set-pass-mark').selectOption(pass);
  const file = await download(page, () => page.getByRole('button', { name: /SCORM/ }).click());
  assert.equal(file.name, `levier-${id}-scorm.zip`);
  return { page, files: unzip(file.bytes) };
}

/** Puts the files of a package into the platform, in a frame under its API. */
function install(files, student) {
  for (const [name, bytes] of files) pages[`/package/${name}`] = { html: bytes };
  pages['/activity'] = {
    html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Activité</title></head><body>
      <main><h1>Activité</h1>
      <iframe title="Exercice" width="800" height="1200" src="/package/index.html"></iframe></main>
      <script>
        const makeApi = ${makeApi};
        const kept = JSON.parse(localStorage.getItem('platform') ?? '{"cmi.core.student_id": "${student}"}');
        window.calls = JSON.parse(localStorage.getItem('calls') ?? '[]');
        const api = makeApi(kept, window.calls);
        window.API = Object.fromEntries(Object.entries(api).map(([name, call]) => [name, (...inputs) => {
          const answer = call(...inputs);
          localStorage.setItem('calls', JSON.stringify(window.calls));
          localStorage.setItem('platform', JSON.stringify(kept));
          return answer;
        }]));
      </script></body></html>`,
  };
  return `${platform.origin}/activity`;
}

const storedBy = (page) => page.evaluate(() => JSON.parse(localStorage.getItem('platform')));
const callsOf = (page) => page.evaluate(() => JSON.parse(localStorage.getItem('calls')));

async function answer(frame, id, text) {
  const form = frame.locator(`.question[data-question="${id}"]`);
  await form.locator('input[name=answer]').fill(text);
  await form.locator('.button.primary').click();
  await form.locator('[role=status] .note').waitFor();
  return form;
}

test('a package lists its files, asks for nothing, and works without a platform too', async () => {
  const { files, page } = await made('control', { language: 'en' });
  assert.deepEqual([...files.keys()], ['imsmanifest.xml', 'index.html']);
  const blank = await page.context().newPage();
  const read = await blank.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    const [text1] = parsed.getElementsByTagName('schemaversion');
    const resource = parsed.querySelector('resource');
    return {
      error: parsed.querySelector('parsererror')?.textContent ?? null,
      root: parsed.documentElement.localName,
      version: text1.textContent,
      schema: parsed.querySelector('schema').textContent,
      default: parsed.querySelector('organizations').getAttribute('default'),
      organization: parsed.querySelector('organization').getAttribute('identifier'),
      item: parsed.querySelector('item').getAttribute('identifierref'),
      resource: resource.getAttribute('identifier'),
      // The prefix is matched literally by Moodle.
      kind: resource.getAttribute('adlcp:scormtype'),
      href: resource.getAttribute('href'),
      files: [...parsed.querySelectorAll('file')].map((one) => one.getAttribute('href')),
    };
  }, files.get('imsmanifest.xml').toString('utf8'));
  assert.deepEqual(read, {
    error: null,
    root: 'manifest',
    version: '1.2',
    schema: 'ADL SCORM',
    default: 'course',
    organization: 'course',
    item: 'page',
    resource: 'page',
    kind: 'sco',
    href: 'index.html',
    files: [...files.keys()].filter((name) => name !== 'imsmanifest.xml'),
  });

  pages['/alone'] = { html: files.get('index.html') };
  await blank.setViewportSize({ width: 320, height: 640 });
  await blank.goto(`${platform.origin}/alone`);
  await says(blank.locator('.note.warn'), /No platform answers/);
  await blank.locator('#student-code').fill('17');
  await blank.locator('#student-code').press('Enter');
  await blank.locator('.question').first().waitFor();
  await answer(blank, 'lift', '1 %');
  assert.ok(await blank.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await assertNoViolations(blank);
});

test('a package is played through in a platform: kept at each answer, resumed, finished', async () => {
  const address = install((await made('roi', { pass: '50' })).files, 'jdupont');
  const first = await levier.open(address, { hosts: [platform.origin] });
  const frame = first.frameLocator('iframe');
  await says(frame.locator('h1'), /ROI/);
  await says(frame.locator('header'), /Classe m2 a, étudiant c74vt9|Classe M2 A, étudiant c74vt9/);
  const statement = await said(frame.locator('.statement'));
  assert.match((await storedBy(first))['cmi.suspend_data'], /^1\|roi\|1\|m2 a\|c74vt9\|0\|0\|0/);

  await answer(frame, 'low', 'beaucoup');
  const before = (await callsOf(first)).filter(({ name }) => name === 'LMSCommit').length;
  await answer(frame, 'low', '400 %');
  const kept = await storedBy(first);
  assert.match(kept['cmi.suspend_data'], /^1\|roi\|1\|m2 a\|c74vt9\|0;0:beaucoup;0:400 %25\|/);
  assert.match(kept['cmi.suspend_data'], /^[\x20-\x7e]{1,4000}$/);
  assert.equal(kept['cmi.core.lesson_status'], 'incomplete');
  assert.equal((await callsOf(first)).filter(({ name }) => name === 'LMSCommit').length, before + 1);
  const roas = frame.locator('.question[data-question="roas"]');
  await roas.getByRole('button', { name: /indice/ }).click();
  await roas.locator('.note').first().waitFor();
  await counts(frame.getByRole('button', { name: 'Voir la réponse' }), 0);
  await assertNoViolations(first.frames()[1]);
  // The page is left, as a platform leaves it.
  await first.goto('about:blank');

  const second = await levier.open(address, { hosts: [platform.origin], context: first.context() });
  const again = second.frameLocator('iframe');
  await says(again.locator('.statement'), /./);
  assert.equal(await said(again.locator('.statement')), statement, 'the same figures');
  assert.equal(await again.locator('.question[data-question="low"] input').inputValue(), '400 %');
  await says(roasOf(again), /Indice/);
  const closed = (await callsOf(second)).filter(({ name }) => name === 'LMSFinish');
  assert.equal(closed.length, 1, 'leaving ended the first visit');
  assert.equal((await storedBy(second))['cmi.core.exit'], 'suspend');

  await answer(again, 'roas', '1/0.3');
  await again.getByRole('button', { name: 'Terminer et envoyer la note' }).click();
  await says(again.locator('#score-title ~ .note'), /La note est envoyée/);
  await counts(again.locator('.shown-answer'), await again.locator('.question').count());
  const end = await storedBy(second);
  assert.match(end['cmi.core.lesson_status'], /^(?:passed|failed)$/);
  assert.match(end['cmi.core.score.raw'], /^\d+(?:\.\d+)?$/);
  assert.equal(end['cmi.core.exit'], '');
  const calls = await callsOf(second);
  assert.deepEqual(
    calls.filter(({ code }) => code !== '0'),
    [],
    'the platform refused nothing',
  );
  await assertNoViolations(second.frames()[1]);
});

const roasOf = (frame) => frame.locator('.question[data-question="roas"]');

test('a package shows the chart of a placed answer, which keys answer', async () => {
  const address = install((await made('channel')).files, 'jdupont');
  const page = await levier.open(address, { hosts: [platform.origin] });
  const place = page.frameLocator('iframe').locator('.question[data-question="break_even"]');
  await place.locator('levier-chart svg').waitFor();
  const axis = place.getByRole('slider', { name: 'Votre place sur le graphique : Commandes' });
  await axis.press('Home');
  await axis.press('ArrowRight');
  await axis.press('ArrowRight');
  await place.locator('.button.primary').click();
  await place.locator('[role=status] .note').waitFor();
  assert.match((await storedBy(page))['cmi.suspend_data'], /\|0;0:2(?:\||$)/);
  await assertNoViolations(page.frames()[1]);
});
