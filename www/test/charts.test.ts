import assert from 'node:assert/strict';
import { test } from 'node:test';
import { along, clip, fromZero, spread } from '../src/charts/scale';

test('labels are moved apart, in their order, inside their limits', () => {
  const wanted = [50, 52, 51, 10, 98];
  const placed = spread(wanted, 12, 0, 100);
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!);
  for (let i = 1; i < order.length; i += 1)
    assert.ok(placed[order[i]!]! - placed[order[i - 1]!]! >= 12 - 1e-9);
  assert.ok(Math.min(...placed) >= 0 && Math.max(...placed) <= 100);
});

test('a point stands on the drawn line, and nowhere outside it', () => {
  assert.equal(along([0, 10, 20], [0, 5, 7], 15), 6);
  assert.equal(along([0, 10, 20], [0, 5, 7], 20), 7);
  assert.equal(along([0, 10, 20], [0, 5, 7], 0), 0);
  assert.equal(along([0, 10, 20], [0, 5, 7], 21), null);
  assert.equal(along([], [], 1), null);
});

test('lengths are compared from zero, on both sides of it', () => {
  assert.equal(fromZero([40, 90], 0, 100)(0), 0);
  const both = fromZero([-20, 90], 0, 100);
  assert.ok(both(0) > both(-20) && both(0) < both(90));
  assert.ok(Number.isFinite(fromZero([0, 0], 0, 100)(0)));
});

test('a long name is cut with a mark', () => {
  assert.equal(clip('Search', 200), 'Search');
  const cut = clip('TV nationale, écran du soir', 60);
  assert.ok(cut.endsWith('…') && cut.length < 12);
});
