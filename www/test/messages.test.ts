import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { preferred } from '../src/i18n';

type Language = 'fr' | 'en';

/** The files of a language, and those that hold for all. */
function texts(language: Language): { name: string; text: string }[] {
  const all = join(__ROOT__, 'src/messages');
  const own = readdirSync(join(all, language), { recursive: true }).map((name) =>
    join(language, String(name)),
  );
  return [...own, ...readdirSync(all)]
    .filter((name) => name.endsWith('.ftl'))
    .map((name) => ({ name, text: readFileSync(join(all, name), 'utf8') }));
}

/** Ids with the variables that each one names. */
function messages(language: Language): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, text } of texts(language)) {
    const ids = [...text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((match) => match[1]!);
    const parsed = new FluentResource(text).body.map((entry) => entry.id);
    // A message that Fluent drops as broken would only be seen as a bare id on a page.
    assert.deepEqual(parsed, ids, `${name}: broken messages`);
    const blocks = text.split(/^(?=[a-zA-Z][\w-]* *=)/m).slice(text.match(/^[a-zA-Z][\w-]* *=/) ? 0 : 1);
    for (const [at, id] of ids.entries()) {
      assert.ok(!found.has(id), `${name}: ${id} is written twice`);
      const names = new Set(
        [...(blocks[at] ?? '').matchAll(/\$([a-zA-Z][\w-]*)/g)].map((match) => match[1]!),
      );
      found.set(id, [...names].sort().join(' '));
    }
  }
  return found;
}

test('both languages have the same messages', () => {
  const fr = messages('fr');
  const en = messages('en');
  assert.ok(fr.size > 0);
  assert.deepEqual(
    [...fr.keys()].filter((id) => !en.has(id)),
    [],
    'missing in English',
  );
  assert.deepEqual(
    [...en.keys()].filter((id) => !fr.has(id)),
    [],
    'missing in French',
  );
});

test('every message can be written', () => {
  for (const language of ['fr', 'en'] as const) {
    const bundle = new FluentBundle(language, { useIsolating: false });
    for (const { text } of texts(language))
      assert.deepEqual(bundle.addResource(new FluentResource(text)), []);
    for (const [id, names] of messages(language)) {
      const pattern = bundle.getMessage(id)?.value;
      assert.ok(pattern, `${language}: ${id} is empty`);
      const args = {
        coin: 'euro',
        ...Object.fromEntries(
          names
            .split(' ')
            .filter(Boolean)
            .map((name) => [name, 2]),
        ),
      };
      const errors: Error[] = [];
      const written = bundle.formatPattern(pattern, args, errors);
      assert.deepEqual(errors, [], `${language}: ${id}`);
      assert.notEqual(written.trim(), '', `${language}: ${id}`);
    }
  }
});

test('only the unit of a currency names the euro where the currency is the document’s', () => {
  for (const language of ['fr', 'en'] as const) {
    for (const { name, text } of texts(language)) {
      if (!/\/(?:codes|decision|decision-plan|learn|mix|reading)\.ftl$/.test(name)) continue;
      assert.deepEqual(
        text.split('\n').filter((line) => /\beuros?\b/i.test(line.replace(/^#.*/, ''))),
        [],
        `${language}/${name}`,
      );
    }
  }
});

test('the first of a browser’s languages that is there is taken, French when none is', () => {
  const cases: [string[], Language][] = [
    [['fr-CA', 'en'], 'fr'],
    [['en-GB'], 'en'],
    [['de', 'EN-us', 'fr'], 'en'],
    [['de', 'french', 'enm'], 'fr'],
    [[], 'fr'],
  ];
  for (const [languages, expected] of cases) assert.equal(preferred(languages), expected, String(languages));
});
