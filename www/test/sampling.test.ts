import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Pace } from '../src/engine/pace';
import { chainsOf, drawsCsv } from '../src/pages/decision/mix/draws';
import type { Sampled } from '../src/engine';

test('the time left follows the pace of the last seconds, and is not said before it is known', () => {
  const pace = new Pace();
  assert.equal(pace.left(0, 1000, 0), null);
  assert.equal(pace.left(10, 1000, 100), null, 'too soon');
  // A slow warm-up: 10 draws a second.
  for (let second = 1; second <= 10; second += 1) pace.left(10 * second, 1000, 1000 * second);
  assert.ok(Math.abs(pace.left(110, 1000, 11_000)! - 89) < 1);
  // Then 100 a second: what was slow is soon forgotten.
  for (let second = 1; second <= 5; second += 1) pace.left(110 + 100 * second, 1000, 11_000 + 1000 * second);
  assert.ok(Math.abs(pace.left(710, 1000, 17_000)! - 3) < 0.5);
  assert.equal(pace.left(1000, 1000, 20_000), 0);
});

/** Two chains of two draws, three parameters. */
const SAMPLED = {
  draws: Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  stats: [0, 1].map((chain) => ({
    chain,
    draws: 2,
    parameters: [
      { role: 'noise', of: null },
      { role: 'carry_over', of: 'TV, "prime"' },
      { role: 'control', of: 'price' },
    ],
  })),
} as unknown as Sampled;

test('draws are written a line each, and read back chain by chain', () => {
  const [head, ...lines] = drawsCsv(SAMPLED).trimEnd().split('\r\n');
  assert.equal(head, '"chain","draw","noise","carry_over[TV, ""prime""]","control[price]"');
  assert.deepEqual(lines, ['0,0,1,2,3', '0,1,4,5,6', '1,0,7,8,9', '1,1,10,11,12']);
  assert.deepEqual(chainsOf(SAMPLED, 1), [
    [2, 5],
    [8, 11],
  ]);
});
