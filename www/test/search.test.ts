import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, matches } from '../src/pages/calculators/search';

test('accents, case and the order of words do not matter', () => {
  const text = fold('roi Retour sur investissement (ROI) Return on investment');
  for (const question of ['', '  ', 'roi', 'ROI', 'investissement retour', 'RETOUR', 'return', 'inv']) assert.ok(matches(text, question), question);
  assert.ok(matches(fold('Taux de rétention'), 'retention'));
  assert.ok(matches(fold('Coût par clic'), 'cout clic'));
  assert.ok(!matches(text, 'roi cpa'));
});
