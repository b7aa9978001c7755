import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { EngineError } from '../src/engine/error';
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
