// A large plan is drawn a part at a time: how much is drawn does not follow from how much there is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Session } from '../src/app/session';
import type { PlanItem } from '../src/engine';

// The pages' modules ask for the policy of the window while they load.
Object.assign(globalThis, { window: globalThis });
const table = import('../src/plan/table');
const dates = import('../src/plan/dated');

/** The rows that a list directive was given, anywhere in a template. */
function listed(value: unknown): number {
  if (Array.isArray(value)) return Math.max(0, ...value.map(listed));
  if (typeof value !== 'object' || value === null) return 0;
  if ('_$litDirective$' in value) {
    const [rows] = (value as unknown as { values: unknown[] }).values;
    return Array.isArray(rows) ? rows.length : 0;
  }
  return 'values' in value ? listed(value.values) : 0;
}

test('a hundred rows of ten thousand are drawn', async () => {
  const { planTable } = await table;
  const items = Array.from({ length: 10_000 }, (_, at): PlanItem => ({
    id: `t${at}`,
    kind: 'task',
    revision: 0,
    fields: { title: `T${at}` },
  }));
  const drawn = (count: number): number =>
    listed(planTable({ kind: 'task', items: items.slice(0, count), columns: [], labelledBy: 'tasks' }));
  assert.deepEqual([3, 100, 2_000, 10_000].map(drawn), [3, 100, 100, 100]);
});

test('the work on a newsletter collides with no message', async () => {
  const { DATED, reaching } = await dates;
  const item: PlanItem = { id: 'x', kind: 'task', revision: 0, fields: {} };
  // A task bears the channel and the segment of the newsletter it is the work of.
  const day = { name: 'X', start: '2027-03-02', end: '2027-03-02', segment: 'all', channel: 'email' };
  const dated = DATED.map((kind) => ({ ...day, id: kind, kind, item: { ...item, kind } }));
  const kinds = reaching(dated).map(({ kind }) => kind);
  assert.deepEqual(kinds, ['campaign', 'promotion', 'content']);
});

test('what is made of a kind is made again only when one of its items changes', async () => {
  const { setSession } = await import('../src/app/context');
  const { itemsOf, keyOf, madeOf } = await import('../src/plan/lists');
  const item = (id: string, kind: string): PlanItem => ({ id, kind, revision: 0, fields: {} });
  let plan = [item('t1', 'task'), item('p1', 'person'), item('t2', 'task')];
  const document = {
    get plan() {
      return plan;
    },
  };
  setSession({ document } as unknown as Session);
  let made = 0;
  const count = madeOf('task', (tasks) => [(made += 1), tasks.length]);
  assert.deepEqual(count(), [1, 2]);
  assert.deepEqual(count(), [1, 2]);
  const key = keyOf(itemsOf('task'), itemsOf('person'));
  plan = [plan[0]!, item('p1', 'person'), plan[2]!];
  assert.deepEqual(count(), [1, 2], 'another person, the same tasks');
  assert.notEqual(keyOf(itemsOf('task'), itemsOf('person')), key);
  plan = [...plan, item('t3', 'task')];
  assert.deepEqual(count(), [2, 3]);
});
