// The order of the site: no file imports itself in a circle, and no room imports one that stands above it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

const source = join(__ROOT__, 'src');
const files = readdirSync(source, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));

/**
 * What a file names in static imports and exports, of types too. A page that is loaded when it is gone to is
 * no part of the file that names it.
 */
function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^'";]*?(?:from )?'(\.[^']+)'/gm)].map(([, to]) => {
    const path = normalize(join(dirname(file), to!));
    const found = [`${path}.ts`, join(path, 'index.ts')].find((name) => files.includes(name));
    return found ?? path;
  });
}

const graph = new Map(files.map((file) => [file, importsOf(file).filter((name) => files.includes(name))]));

/** The groups of nodes that lead to each other (Tarjan 1972). */
function circles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const groups: string[][] = [];
  const visit = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    stack.push(node);
    for (const next of edges.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!));
    }
    if (low.get(node) !== index.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1) groups.push(group.sort());
  };
  for (const node of edges.keys()) if (!index.has(node)) visit(node);
  return groups;
}

test('a circle of imports is found', () => {
  const edges = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  assert.deepEqual(circles(edges), [['b', 'c']]);
});

test('no files import each other', () => {
  assert.ok(graph.get('main.ts')!.length > 3, 'the imports of main.ts were not found');
  assert.deepEqual(circles(graph), []);
});

/** The rooms that a room may not import: those that build on it. */
const ABOVE: Record<string, string[]> = {
  state: ['i18n', 'charts', 'components', 'calculators', 'figures', 'share', 'audience', 'app', 'pages'],
  engine: [
    'state',
    'i18n',
    'charts',
    'components',
    'calculators',
    'figures',
    'share',
    'audience',
    'app',
    'pages',
  ],
  i18n: ['charts', 'components', 'calculators', 'figures', 'share', 'audience', 'app', 'pages'],
  keep: ['i18n', 'charts', 'components', 'calculators', 'figures', 'share', 'audience', 'app', 'pages'],
  charts: ['components', 'calculators', 'figures', 'share', 'audience', 'app', 'pages'],
  components: ['calculators', 'figures', 'share', 'audience', 'app', 'pages'],
  calculators: ['figures', 'share', 'audience', 'app', 'pages'],
  app: ['calculators', 'share', 'audience', 'pages'],
  figures: ['share', 'audience', 'pages'],
  share: ['audience', 'pages'],
  audience: ['pages'],
};

for (const [room, above] of Object.entries(ABOVE))
  test(`${room}/ imports none of the rooms above it`, () => {
    const wrong = [...graph].flatMap(([file, to]) =>
      file.startsWith(`${room}/`)
        ? to.filter((name) => above.includes(name.split('/')[0]!)).map((name) => `${file} → ${name}`)
        : [],
    );
    assert.deepEqual(wrong, []);
  });
