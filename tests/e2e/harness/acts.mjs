// What a person does, in the words of the tests: go somewhere, give a file, keep it, read a text.
import assert from 'node:assert/strict';

/** Goes to a page of the site and waits until it is drawn. */
export async function goTo(page, name, rest = '') {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    name === 'home' ? '#/' : `#/${name}${rest}`,
  );
  await drawn(page, name);
}

/** Until the element of a page stands with its heading. */
export async function drawn(page, name) {
  await page.locator(`main > [data-page="${name}"] h1`).first().waitFor();
}

/** Until the bar says that the document was read back from the store. */
export async function saved(page) {
  await page.locator('.bar .save.saved').waitFor();
}

/**
 * What becomes true a moment after an act (an edit is kept when the typing pauses); else the last failure.
 */
export async function eventually(check) {
  const end = Date.now() + 5000;
  for (let looks = 1; ; looks += 1) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(looks);
    }
  }
}

/** Until the next look at a page: what takes longer is looked at less often, since a look costs it time. */
function pause(looks) {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.min(40 * looks, 160));
  });
}

/** A locator finds so many elements, now or within a few seconds. */
export function counts(locator, expected, message) {
  return eventually(async () => assert.equal(await locator.count(), expected, message));
}

/** Curves by least squares alone: for what does not look at the sampling, so that none runs beside it. */
export const LEAST_SQUARES = { method: 'least_squares' };

/** From the first screen: the example replaces the empty workspace. */
export async function openExample(page) {
  await page.locator('button.door').click();
  await drawn(page, 'measure');
  await saved(page);
}

/** Everything in the local storage. */
export function storageOf(page) {
  return page.evaluate(() => Object.entries(localStorage).map(([name, value]) => ({ name, value })));
}

/** The same storage, where the document says something else of the sampled model. */
export function withMix(storage, mix) {
  return storage.map(({ name, value }) => {
    if (name !== STORED) return { name, value };
    const kept = JSON.parse(value);
    kept.document.mix = { ...kept.document.mix, ...mix };
    return { name, value: JSON.stringify(kept) };
  });
}

/**
 * Gives files to the picker of the data page, and waits until each is read or refused. Paths, or `{ name,
 * text }`.
 */
export async function give(page, ...files) {
  await page.locator('[data-page="data"] input[type=file]').setInputFiles(files.map(asFile));
  for (const file of files) await item(page, nameOf(file)).locator('.tag').waitFor();
}

/** What became of a file on the data page. */
export function item(page, name) {
  return page.locator(`.import-item[data-file=${JSON.stringify(name)}]`);
}

/** Keeps a file that was read. */
export async function keep(page, name) {
  await item(page, name).locator('.actions .button.primary').click();
  await item(page, name).waitFor({ state: 'detached' });
  await saved(page);
}

export function nameOf(file) {
  return typeof file === 'string' ? file.split('/').at(-1) : file.name;
}

function asFile(file) {
  return typeof file === 'string'
    ? file
    : { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) };
}

/** The visible text, with plain spaces. */
export async function said(locator) {
  return plain(await locator.innerText());
}

export function plain(text) {
  return text.replace(/[\u00a0\u202f\s]+/g, ' ').trim();
}

/** The text of a locator matches a pattern, now or within a few seconds. */
export async function says(locator, pattern) {
  const until = Date.now() + 5000;
  let looks = 0;
  let text;
  do {
    text = await said(locator.first()).catch(() => '');
    if (pattern.test(text)) return text;
    await pause((looks += 1));
  } while (Date.now() < until);
  assert.match(text, pattern);
  return text;
}

export const STORED = 'levier:workspace';

/** The text under the document's key, or null. */
export function stored(page) {
  return page.evaluate((key) => localStorage.getItem(key), STORED);
}

/** The document inside it. */
export async function storedDocument(page) {
  return JSON.parse(await stored(page)).document;
}

/** The text of the file that an action hands out, and its name. */
export async function download(page, action) {
  const [file] = await Promise.all([page.waitForEvent('download'), action()]);
  const chunks = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return { name: file.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}
