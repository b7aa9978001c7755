// The published schema of a workspace file holds for what the core writes, and for nothing else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

declare const __ROOT__: string;

interface Schema {
  [key: string]: unknown;
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | false;
  items?: Schema | false;
  prefixItems?: Schema[];
}

type Whole = Schema & { $defs: Record<string, Schema> };

// Made by a tool of the build, which is not bundled with the tests.
const tool = (await import(pathToFileURL(join(__ROOT__, 'schema.mjs')).href)) as {
  workspaceSchema: (declarations: string) => Promise<Whole>;
};
const schema = await tool.workspaceSchema(join(__ROOT__, 'pkg/lab/lab.d.ts'));

/** Where a value breaks the schema: the keywords that the generator writes, no others. */
function faults(value: unknown, own: Schema, at = ''): string[] {
  if (own.$ref !== undefined) return faults(value, schema.$defs[own.$ref.replace('#/$defs/', '')]!, at);
  if (own.anyOf !== undefined)
    return own.anyOf.some((one) => faults(value, one, at).length === 0) ? [] : [`${at}: none of its forms`];
  if ('const' in own) return value === own.const ? [] : [`${at}: not ${String(own.const)}`];
  if (own.enum !== undefined) return own.enum.includes(value) ? [] : [`${at}: ${String(value)}`];
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  if (own.type !== undefined && own.type !== kind) return [`${at}: ${kind}, not ${own.type}`];
  if (Array.isArray(value)) {
    return value.flatMap((item, place) => {
      const of = own.prefixItems?.[place] ?? own.items;
      return of ? faults(item, of, `${at}/${place}`) : of === false ? [`${at}/${place}: one too many`] : [];
    });
  }
  if (kind !== 'object') return [];
  const given = value as Record<string, unknown>;
  const missing = (own.required ?? []).filter((name) => !(name in given));
  const found = Object.entries(given).flatMap(([name, item]) => {
    const of = own.properties?.[name] ?? own.additionalProperties;
    return of ? faults(item, of, `${at}/${name}`) : of === false ? [`${at}/${name}: unknown`] : [];
  });
  return [...missing.map((name) => `${at}/${name}: missing`), ...found];
}

const document = JSON.parse(
  readFileSync(join(__ROOT__, '../tests/fixtures/schema/v5.json'), 'utf8'),
) as object;
const file = { levier: 'workspace-file', document, tables: { a: 'AAAA' } };

test('the schema holds for the golden document of this version', () => {
  assert.deepEqual(faults(file, schema), []);
});

test('the schema finds an unknown field, a missing one and a wrong type', () => {
  const wrong = { ...file, document: { ...document, name: 3, more: true, settings: {} } };
  const found = faults(wrong, schema);
  assert.ok(found.includes('/document/name: number, not string'));
  assert.ok(found.includes('/document/more: unknown'));
  assert.ok(found.includes('/document/settings/currency: missing'));
});
