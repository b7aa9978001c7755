import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PartType, type ElementPart } from 'lit/directive.js';
import { OpensWhen } from '../src/components/opens-when';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);

test('no two custom elements have the same name: the second one would keep its page from loading', () => {
  const names = sources.flatMap((path) =>
    [...readFileSync(join('src', path), 'utf8').matchAll(/customElements\.define\('([^']+)'/g)].map(
      (found) => found[1]!,
    ),
  );
  assert.ok(names.length > 20);
  assert.deepEqual(
    names.filter((name, at) => names.indexOf(name) !== at),
    [],
  );
});

test('a fold opens when there is something to see, and closes only by the person', () => {
  const fold = { open: false };
  const part = { type: PartType.ELEMENT, element: fold } as unknown as ElementPart;
  const opening = new OpensWhen({ type: PartType.ELEMENT });
  const open = (now: boolean): boolean => {
    opening.update(part, [now]);
    return fold.open;
  };
  assert.equal(open(false), false);
  assert.equal(open(true), true);
  assert.equal(open(false), true, 'the last bound is cleared: it stays open');
  fold.open = false;
  assert.equal(open(false), false);
  assert.equal(open(true), true, 'another one opens it again');
  fold.open = false;
  assert.equal(open(true), false, 'closed by the person, it stays closed while the same holds');
  // An attribute bound to a condition would close the fold as soon as the condition is false.
  const bound = sources.filter((path) =>
    /<details[^>]*\?open=/.test(readFileSync(join('src', path), 'utf8')),
  );
  assert.deepEqual(bound, []);
});
