// Accessibility: axe-core, evaluated beside the page (a script tag would break its policy, rightly).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { require } from './packages.mjs';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Fails with every violation found, with the elements it concerns. */
export async function assertNoViolations(page, { include = 'body', rules = {} } = {}) {
  await page.evaluate(source);
  const found = await page.evaluate(
    async ([root, own]) => {
      const { violations } = await globalThis.axe.run(root, { rules: own });
      return violations.map(({ id, help, nodes }) => ({
        id,
        help,
        elements: nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary}`),
      }));
    },
    [include, rules],
  );
  assert.deepEqual(found, [], `axe: ${page.url()}`);
}
