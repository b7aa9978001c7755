// Files that a test drops on the page.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './packages.mjs';

/** A file of tests/cases, such as `sample('imports', 'p01_google_ads_fr_utf16.csv')`. */
export function sample(...parts) {
  return join(project, 'tests', 'cases', ...parts);
}

/** A public data set, when it stands beside the project or where LEVIER_DATA says; else null. */
export function dataSet(name) {
  const path = join(process.env.LEVIER_DATA ?? join(project, '..', 'shared', 'data'), name);
  return existsSync(path) ? path : null;
}
