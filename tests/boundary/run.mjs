// What crosses the boundary, seen from JavaScript: the built packages, as the site gets them, in Node.
//
//   node tests/boundary/run.mjs [--pkg FOLDER]
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Engine } from '../reference/engine.mjs';
import { testExtremes } from './extremes.mjs';

const at = process.argv.indexOf('--pkg');
const www = fileURLToPath(new URL('../../www', import.meta.url));
const pkg = at < 0 ? join(www, 'pkg') : process.argv[at + 1];
const engine = await Engine.load({ pkg });
const call = (name, ...given) => engine.get(name)(...given);

/** What a call throws: an `Error` with a code. */
function thrown(name, ...given) {
  try {
    call(name, ...given);
  } catch (error) {
    assert.ok(error instanceof Error, `${name} throws an Error`);
    assert.equal(typeof error.code, 'string');
    return error;
  }
  throw new Error(`${name} throws nothing`);
}

test('an error is an Error with its code and a message', () => {
  const zero = thrown('evaluate', 'cpa', '{"cost": 500, "conversions": 0}');
  assert.equal(zero.code, 'zero_denominator');
  assert.notEqual(zero.message, '');
  // Safari puts a line of the script on every error: none of ours is left without a word on it.
  assert.equal(zero.line, null);
  assert.equal(thrown('allocate', '{}').line, null);
  assert.equal(thrown('evaluate', 'no_such_operation', '{}').code, 'unknown_operation');
  assert.equal(thrown('evaluate', 'cpa', 'not json').code, 'invalid_command');
});

test('a result is a plain object', () => {
  const answer = call('evaluate', 'cpa', '{"cost": 500, "conversions": 4}');
  assert.equal(Object.getPrototypeOf(answer), Object.prototype);
  assert.equal(answer.outputs.value, 125); // 500 / 4
  assert.equal(answer.warning, null);
  // What pages do with results: send them to a worker and keep them as text.
  assert.deepEqual(structuredClone(answer), answer);
  assert.match(JSON.stringify(answer), /"value":125/);
});

test('the catalogue is a list of objects with snake_case keys', () => {
  const ids = (list) => {
    assert.ok(Array.isArray(list));
    return list.map(({ id, inputs }) => {
      assert.ok(Array.isArray(inputs), id);
      return id;
    });
  };
  const all = ids(call('catalogue'));
  const indicators = ids(call('indicators'));
  assert.notEqual(indicators.length, 0);
  assert.deepEqual(
    indicators.filter((id) => !all.includes(id)),
    [],
  );
  const keys = new Set(call('catalogue').flatMap((operation) => Object.keys(operation)));
  assert.deepEqual(
    [...keys].filter((key) => !/^[a-z]+(?:_[a-z]+)*$/.test(key)),
    [],
  );
});

test('what the calculators write is what JSON can hold', () => {
  // A text goes in and comes back word for word: quotes, controls, accents, an emoji.
  const name = '«\u00a0é\u00a0» "\\ \u0001 \u{1f600}\n';
  const scenario = (cost) => ({ name, inputs: { cost, conversions: 3 } });
  const answer = call('compare', 'cpa', JSON.stringify({ scenarios: [scenario(0.1), scenario(1e300)] }));
  assert.equal(answer.names[0], name);
  assert.deepEqual(answer.rows[0].values, [0.1 / 3, 1e300 / 3]);
});

test('a request of the calculators is read strictly', () => {
  const known = '{"inputs": {"cost": 500}, "input": "conversions", "target": 20}';
  assert.equal(call('seek', 'cpa', known).value, 25); // 500 / 20
  for (const wrong of [
    known.replace('target', 'goal'),
    known.replace('"input"', '"__proto__"'),
    '[1]',
    '['.repeat(100) + ']'.repeat(100),
  ])
    assert.equal(thrown('seek', 'cpa', wrong).code, 'invalid_command', wrong);
  const unknown = '{"__proto__": 1, "cost": 500, "conversions": 4}';
  assert.equal(thrown('evaluate', 'cpa', unknown).code, 'unknown_input');

  const link = '{"v":1,"operation":"cpa","scenarios":[{"name":"","inputs":{"cost":"x"}}]}';
  assert.equal(JSON.stringify(call('readShared', link)), link);
  assert.equal(thrown('readShared', ' '.repeat(70_000)).code, 'too_large');
});

test('fields that nobody knows are refused', () => {
  const problem = {
    channels: [],
    budget: { total: 1, constraint: 'eq' },
    objective: { type: 'max_response' },
    surprise: 1,
  };
  assert.match(thrown('allocate', JSON.stringify(problem)).code, /^[a-z_]+$/);
});

test('a count that 32 bits cannot hold is refused, not wrapped', () => {
  const most = 4_294_967_295;
  const points = new Float64Array([1, 2]);
  const refused = (field, ...asked) => {
    const error = thrown(...asked);
    assert.deepEqual([error.code, error.field], ['out_of_range', field]);
  };
  refused('labels', 'meanSilhouette', points, 1, new Uint32Array([most, 0]));
  const curve = { family: 'hill', params: { slope: 1, vmax: 10, half: 5 } };
  const channel = { name: 'a', ...curve, current: 1, min: 0, max: 10, theta: 0.5, carry_in: 0 };
  const budget = { total: 5, constraint: 'eq' };
  const channels = [channel, { ...channel, name: 'b' }];
  // Two channels: the product would be 2³³ − 2, which is −2 in 32 bits.
  refused('periods', 'allocatePeriods', JSON.stringify({ channels, budget, periods: most }));
  const customers = [{ x: 2, t_x: 30, T: 38, mbar: 22 }];
  const params = { bgnbd: { r: 0.24, alpha: 4.4, a: 0.79, b: 2.42 } };
  const value = { params, spend: { p: 6.2, q: 3.7, v: 15.4 }, period_length: 1, discount_rate: 0.01 };
  refused('periods', 'customerValues', JSON.stringify({ ...value, periods: 1_000_000, customers }));
});

test('whatever is too large for a number has a reason', () => {
  /** The outputs that are nothing without a reason; a refusal has its code. */
  const silent = (operation, inputs) => {
    let answer;
    try {
      answer = call('evaluate', operation, JSON.stringify(inputs));
    } catch (error) {
      return /^[a-z_0-9]+$/.test(error.code) ? [] : [error.message];
    }
    return Object.keys(answer.outputs).filter((key) => answer.outputs[key] === null && !answer.reasons[key]);
  };
  for (const { id, inputs } of call('catalogue')) {
    const example = Object.fromEntries(inputs.map(({ key, example }) => [key, example]));
    for (const { key } of inputs.filter((input) => typeof input.example === 'number'))
      for (const value of [1e300, -1e300, 1e154])
        assert.deepEqual(silent(id, { ...example, [key]: value }), [], `${id} at ${key} = ${value}`);
  }
});

test('every name in the declarations of TypeScript is declared', () => {
  const modules = readdirSync(pkg).filter((name) => !name.includes('.'));
  const files = modules.map((name) => join(pkg, name, `${name}.d.ts`));
  const options =
    '--ignoreConfig --noEmit --strict --target ES2023 --lib ES2023,DOM,ESNext.Disposable --types';
  const tsc = join(www, 'node_modules/.bin/tsc');
  const told = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
  let wrong = '';
  try {
    execFileSync(tsc, [...options.split(' '), '', ...files], told);
  } catch (error) {
    wrong = error.stdout;
  }
  assert.equal(wrong, '');
});

testExtremes(engine);
