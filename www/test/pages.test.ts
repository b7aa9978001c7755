import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PAGE_NAMES, pagesAt, pagesBeside } from '../src/app/pages';

const folder = join(__ROOT__, 'src', 'pages');

test('a page of the list is a folder with an index.ts that registers its element, and the other way round', () => {
  const folders = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.ts')));
  assert.deepEqual(folders.sort(), [...PAGE_NAMES].sort());
  for (const name of PAGE_NAMES)
    assert.match(
      readFileSync(join(folder, name, 'index.ts'), 'utf8'),
      new RegExp(`customElements\\.define\\('levier-page-${name}'`),
    );
});

test('each page of the navigation has its name in both languages', () => {
  for (const language of ['fr', 'en']) {
    const messages = join(__ROOT__, 'src', 'messages', language);
    const text = readdirSync(messages)
      .filter((name) => name.endsWith('.ftl'))
      .map((name) => readFileSync(join(messages, name), 'utf8'))
      .join('\n');
    for (const name of pagesAt('chain', 'beside', 'more', 'foot'))
      assert.match(text, new RegExp(`^nav-${name} = `, 'm'), `nav-${name}, ${language}`);
  }
});

test('a page beside a link stands under that link', () => {
  assert.deepEqual(pagesBeside('strategy'), ['segments']);
  assert.deepEqual(pagesBeside('operations'), []);
  assert.deepEqual(pagesBeside('measure'), ['customers']);
  assert.deepEqual(pagesBeside('decision'), []);
});
