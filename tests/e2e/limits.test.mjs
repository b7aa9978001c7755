// What is very large or named like a part of the language: said or read, and the page goes on.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  counts,
  drawn,
  give,
  goTo,
  openExample,
  said,
  saved,
  says,
  site,
  storedDocument,
  test,
} from './harness/index.mjs';
import { tasks } from './harness/trace.mjs';

const levier = site();

/** Twenty exports of Google Ads, each of its own month. */
const MONTHS = Array.from({ length: 20 }, (_, at) => {
  const month = `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  const rows = [1, 2, 3].map((day) => `${month}-0${day},Search,EUR,${10 + at},100,5,1,40`);
  return {
    name: `${month}.csv`,
    text: ['Day,Campaign,Currency code,Cost,Impr.,Clicks,Conversions,Conv. value', ...rows].join('\n'),
  };
});

test('twenty files on the tray share their engine, and one press keeps them all', async () => {
  const page = await levier.open('/#/data');
  await drawn(page, 'data');
  let most = 0;
  page.on('worker', () => (most = Math.max(most, page.workers().length)));
  await give(page, ...MONTHS);
  await counts(page.locator('.import-item .tag.good'), MONTHS.length);
  assert.ok(most <= 6, `${most} workers at once`);
  await page.locator('[data-act="keep-all"]').click();
  await counts(page.locator('.import-item'), 0);
  await saved(page);
  assert.equal((await storedDocument(page)).sources.length, MONTHS.length);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'sources-title');
});

test('a workspace whose name is fifty million characters long is refused, and the page stays awake', async () => {
  const page = await levier.open('/');
  page.setDefaultTimeout(60_000);
  await openExample(page);
  await goTo(page, 'workspace');
  const good = await storedDocument(page);
  const folder = mkdtempSync(join(tmpdir(), 'levier-limits-'));
  try {
    const file = join(folder, 'long.json');
    writeFileSync(file, JSON.stringify({ ...good, name: 'x'.repeat(50_000_000) }));
    const alert = page.locator('[data-page="workspace"] [role=alert]');
    const [longest] = await tasks(page.context().browser(), page, async () => {
      await page.locator('[data-page="workspace"] input[type=file]').setInputFiles(file);
      await alert.waitFor();
    });
    await says(alert, /^long\.json .*n’a pas changé/);
    assert.ok((longest?.ms ?? 0) < 2_000, `${longest?.ms} ms of the processor in one task`);
  } finally {
    rmSync(folder, { recursive: true });
  }
  assert.equal((await storedDocument(page)).name, good.name);
});

test('an address with the name of a part of the language leads to a page that stands', async () => {
  const page = await levier.open('/#/home');
  for (const [name, rest] of [
    ['decision', '__proto__'],
    ['decision', 'constructor'],
    ['methods', '__proto__'],
    ['calculators', 'constructor'],
    ['operations', 'new/__proto__'],
    ['operations', 'toString'],
    ['strategy', '__proto__'],
    ['course', 'exercise/__proto__'],
    ['course', 'lesson/hasOwnProperty'],
  ]) {
    await goTo(page, name, `/${rest}`);
    const text = await said(page.locator('main'));
    assert.doesNotMatch(text, /\[object|undefined|function /, `${name}/${rest}`);
  }
});
