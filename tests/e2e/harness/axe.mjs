// Accessibility: axe-core, evaluated beside the page (a script tag would break its policy, rightly).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { require } from './packages.mjs';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that compare colours: half of the time that all rules take. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Fails with every violation found, with the elements it concerns. Colours do not depend on the language: by
 * day they are compared in French, which every test that walks pages speaks, by night in either language.
 */
export async function assertNoViolations(page, { include = 'body', rules = {} } = {}) {
  const twin = await page.evaluate(
    () => document.documentElement.lang === 'en' && !matchMedia('(prefers-color-scheme: dark)').matches,
  );
  const left = twin ? Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) : {};
  await assertNone(page, include, { rules: { ...left, ...rules } });
}

/** The rules about colours alone: all that another colour scheme can break. */
export async function assertContrast(page, { include = 'body' } = {}) {
  await assertNone(page, include, { runOnly: COLOURS });
}

async function assertNone(page, include, options) {
  // Once for each document.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const found = await page.evaluate(
    async ([root, own]) => {
      const { violations } = await globalThis.axe.run(root, { ...own, resultTypes: ['violations'] });
      return violations.map(({ id, help, nodes }) => ({
        id,
        help,
        elements: nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary}`),
      }));
    },
    [include, options],
  );
  assert.deepEqual(found, [], `axe: ${page.url()}`);
}
