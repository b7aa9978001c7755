// Accessibility: axe-core, evaluated beside the page (a script tag would break its policy, rightly).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { require } from './packages.mjs';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Fails with every violation found, with the elements it concerns. */
export async function assertNoViolations(page, { include = 'body', rules = {} } = {}) {
  await assertNone(page, include, { rules });
}

/** The rules about colours alone: all that another colour scheme can break. */
export async function assertContrast(page, { include = 'body' } = {}) {
  await assertNone(page, include, { runOnly: ['color-contrast', 'link-in-text-block'] });
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
