// npm packages of the tests: they stand in the site's folder, with all others.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The top of the project. */
export const project = fileURLToPath(new URL('../../../', import.meta.url));

/** `require`, as if from the site's folder. */
export const require = createRequire(new URL('../../../www/package.json', import.meta.url));
