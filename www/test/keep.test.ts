import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { EngineError } from '../src/engine/error';
import { History } from '../src/keep/history';
import { locked } from '../src/keep/lock';
import { tableNamesIn } from '../src/keep/texts';

/** A lock that another tab holds: it is granted when that tab lets go, or the wait is given up. */
function heldElsewhere(): { letGo: () => void } {
  let letGo = (): void => undefined;
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const request = async (_name: string, { signal }: LockOptions, use: () => unknown): Promise<unknown> => {
    await Promise.race([
      free,
      new Promise((_, reject) => signal!.addEventListener('abort', () => reject(new Error('given up')))),
    ]);
    return use();
  };
  Object.defineProperty(globalThis, 'navigator', { value: { locks: { request } }, configurable: true });
  return { letGo };
}

test('a tab that holds the lock and hangs is waited for some seconds, then said', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    heldElsewhere();
    const waiting = locked(() => 'saved');
    mock.timers.tick(8000);
    await assert.rejects(waiting, (error) => error instanceof EngineError && error.code === 'storage_busy');
  } finally {
    mock.timers.reset();
  }
});

test('a tab that lets go in time is waited for', async () => {
  const other = heldElsewhere();
  const waiting = locked(() => 'saved');
  other.letGo();
  assert.equal(await waiting, 'saved');
});

test('the tables that a text refers to are found, and none that it only speaks of', () => {
  const [one, two] = ['0123456789abcdef'.repeat(2), 'f'.repeat(32)];
  const text = JSON.stringify({
    sources: [{ table: one }, { table: null }, { table: two }, { table: `${two}0` }],
    note: `{"table":"${one}"}`,
  });
  assert.deepEqual(tableNamesIn(text), [one, two]);
});

test('a step stays one that goes in place on both sides; a text laid beside does not', () => {
  const history = new History();
  history.step('A', true);
  history.step('B');
  history.beside('X');
  assert.deepEqual(history.undo('C'), { text: 'X', inPlace: false });
  assert.deepEqual(history.undo('X'), { text: 'B', inPlace: false });
  assert.deepEqual(history.undo('B'), { text: 'A', inPlace: true });
  assert.equal(history.undo('A'), undefined);
  assert.deepEqual(history.redo('A'), { text: 'B', inPlace: true });
  assert.deepEqual(history.redo('B'), { text: 'X', inPlace: false });
  history.step('X', true);
  assert.equal(history.redo('D'), undefined);
  assert.deepEqual(history.undo('D'), { text: 'X', inPlace: true });
});
