// Files that a test drops on the page.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './packages.mjs';

/** A file of tests/cases, such as `sample('imports', 'p01_google_ads_fr_utf16.csv')`. */
export function sample(...parts) {
  return join(project, 'tests', 'cases', ...parts);
}

/** A public table: of tests/data, where LEVIER_DATA says, or beside the project; else null. */
export function dataSet(name) {
  const folders = [
    join(project, 'tests', 'data'),
    process.env.LEVIER_DATA ?? join(project, '..', 'shared', 'data'),
  ];
  return folders.map((folder) => join(folder, name)).find(existsSync) ?? null;
}

/** The number of pages of a PDF: its page objects, whether or not they stand in compressed streams. */
export function pagesOf(pdf) {
  const text = pdf.toString('latin1');
  assert.ok(text.startsWith('%PDF-'));
  return Math.max(...[...text.matchAll(/\/Count (\d+)/g)].map((found) => Number(found[1])));
}
