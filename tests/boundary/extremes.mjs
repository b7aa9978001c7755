// How long a calculator keeps the page: every calculator at the ends of what its inputs take, asked for what
// a page asks on its main thread. What a worker answers (goal seek, sensitivity, sweep, comparison) has a
// wider limit. Times are processor time, the least of some runs, so that a busy machine fails nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';

/** In ms. A task above 50 ms is felt; what is tried takes half of that at most. */
const PAGE = 50;
/** In ms: how long a question to the worker may take before its wait is told and can be given up. */
const WORKER = 1_000;
/** In ms: an evaluation that takes longer makes a question to the worker worth timing. */
const HEAVY = 0.3;
/** What "no limit" is tried at: as large as a market, and as long as a list that somebody pastes. */
const LARGE = 1e9;
const LONG = 2_000;

/** Processor time of a call in ms, the least of three when it is above `limit`; a refusal is an answer. */
function timed(call, limit) {
  let least = Infinity;
  for (let run = 0; run < 3 && least > limit; run += 1) {
    const before = process.cpuUsage();
    try {
      call();
    } catch {
      // Refused: what counts is how long that took.
    }
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

/** A number that a list takes, another one at each place. */
function within({ min, max }, at, length) {
  const low = min ?? 0;
  return max === null ? low + 10 + ((at * 37) % 1_000) : low + ((max - low) * (at + 1)) / (length + 1);
}

/** A list as long as the input takes it. */
function longest(kind, example) {
  const length = Math.min(kind.at_most, LONG);
  if (kind.type === 'numbers') return Array.from({ length }, (_, at) => within(kind, at, length));
  return Array.from({ length }, (_, at) => {
    const row = example[at % example.length];
    return row.map((cell, place) => (typeof cell === 'number' ? cell + at : `${cell} ${at}${place}`));
  });
}

/** The values of an input that are tried, its example first. */
function tried({ kind, example }) {
  switch (kind.type) {
    case 'number':
      return [example, kind.min ?? -LARGE, kind.max ?? LARGE];
    case 'numbers':
    case 'rows':
      return [example, longest(kind, example)];
    case 'choice':
      return [example, ...kind.choices];
    case 'one_of':
      return [example, ...kind.numbers];
    default:
      return [example];
  }
}

/**
 * Inputs to try: each at its ends while the others stand at their examples, or at the end that is most work
 * (the longest lists, the most looks).
 */
function questions(operation) {
  const example = Object.fromEntries(operation.inputs.map(({ key, example: value }) => [key, value]));
  const most = Object.fromEntries(
    operation.inputs.flatMap((input) => {
      const { type, unit, max } = input.kind;
      const listed = type === 'numbers' || type === 'rows';
      return listed || (unit === 'count' && max !== null) ? [[input.key, tried(input).at(-1)]] : [];
    }),
  );
  const base = { ...example, ...most };
  const all = operation.inputs.flatMap((input) =>
    tried(input).map((value) => ({ ...base, [input.key]: value })),
  );
  return [base, ...all];
}

/** What the worker is asked of one set of inputs. */
function analyses(operation, inputs) {
  const numbers = (list) => list.filter(({ kind }) => kind.type === 'number').map(({ key }) => key);
  const scenarios = Array.from({ length: 6 }, (_, at) => ({ name: `${at}`, inputs }));
  const output = numbers(operation.outputs)[0];
  if (output === undefined) return [['compare', { scenarios }]];
  return [
    ['compare', { scenarios }],
    ['sensitivity', { inputs, output }],
    ...numbers(operation.inputs).flatMap((input) => [
      ['sweep', { inputs, input, output }],
      ['seek', { inputs, input, output, target: 0.0321 }],
    ]),
  ];
}

/** The tests, of an engine that answers in this thread. */
export function testExtremes(engine) {
  const slow = (list) => assert.deepEqual(list, []);
  const operations = engine.get('catalogue')();
  const ask = (kind, operation, asked, limit) => {
    const took = timed(() => engine.get(kind)(operation.id, JSON.stringify(asked)), limit);
    return { what: `${kind} of ${operation.id}: ${took.toFixed(0)} ms`, took };
  };
  const above = (limit) => (list) => list.filter(({ took }) => took > limit).map(({ what }) => what);

  test('no calculator keeps its page for long, at the ends of its inputs', () => {
    const answers = operations.flatMap((operation) =>
      questions(operation).map((inputs) => ask('evaluate', operation, inputs, PAGE)),
    );
    assert.ok(answers.length > 10 * operations.length, `${answers.length} questions`);
    slow(above(PAGE)(answers));
  });

  test('the pictures that are drawn from a sweep keep the page for no longer', () => {
    const drawn = operations.filter(({ picture }) => picture?.type === 'curve');
    assert.ok(drawn.length > 3, `${drawn.length} pictures`);
    const answers = drawn.flatMap((operation) => {
      const { input, output } = operation.picture;
      return questions(operation).map((inputs) => ask('sweep', operation, { inputs, input, output }, PAGE));
    });
    slow(above(PAGE)(answers));
  });

  test('a worker answers what takes some hundred evaluations within a second', () => {
    // The others are as quick as their formulas: some hundred evaluations of them are a few ms.
    const heavy = operations.filter((operation) => {
      const [inputs] = questions(operation);
      return ask('evaluate', operation, inputs, HEAVY).took > HEAVY;
    });
    const answers = heavy.flatMap((operation) => {
      const [inputs] = questions(operation);
      return analyses(operation, inputs).map(([kind, asked]) => ask(kind, operation, asked, WORKER));
    });
    slow(above(WORKER)(answers));
  });
}
