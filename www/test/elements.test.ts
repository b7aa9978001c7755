import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

test('no two custom elements have the same name: the second one would keep its page from loading', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
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
