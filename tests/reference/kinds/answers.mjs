// The plan, the methods and the course: a question of a kind, and its answer as the contract states it.
import { compare } from '../compare.mjs';
import { Skip } from '../outcome.mjs';

/** Which export of the engine answers the suites that begin so. */
const EXPORTS = { plan: 'planAnswer', methods: 'methodAnswer', course: 'courseAnswer' };

/** The export that answers a suite; none for the suites of other kinds. */
export function answererOf(suite) {
  return EXPORTS[suite?.split('_')[0]];
}

export function run(engine, entry, { name, floats }) {
  const got = JSON.parse(engine.get(name)(entry.kind, JSON.stringify(entry.input)));
  if (got === null) throw new Skip(`${name} has no ${entry.kind}`);
  return compare({ expected: entry.expected, tol: entry.tol ?? {} }, got, floats);
}
