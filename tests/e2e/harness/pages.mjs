// The pages of the site, as www/src/app/pages.ts lists them.
import { readFileSync } from 'node:fs';
import { require } from './packages.mjs';

const { transformSync } = require('esbuild');
const source = readFileSync(new URL('../../../www/src/app/pages.ts', import.meta.url), 'utf8');
const { code } = transformSync(source, { loader: 'ts', format: 'esm' });

/** Their names, in the order of the navigation. */
export const { PAGE_NAMES } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
