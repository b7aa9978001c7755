// A visit to a learning platform: the calls of the published cases, made against an API with Moodle's checks.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { makeApi, type PlatformCall } from '../../tests/scorm/api.mjs';
import * as glue from '../pkg/study/study';
import type { Wire } from '../src/engine/study';
import { findApi, type Api } from '../src/player/api';
import { Visit, type Ask } from '../src/player/visit';

declare const __ROOT__: string;

before(() => {
  glue.initSync({ module: readFileSync(join(__ROOT__, 'pkg/study/study_bg.wasm')) });
});

const ask: Ask = (request) =>
  JSON.parse(glue.courseAnswer('scorm_state', JSON.stringify(request))) as ReturnType<Ask>;

const OWN: Wire.Package = { exercise: 'promo', revision: 1, class: 'M2A', points: [1, 1, 2] };
const STUDENT = { 'cmi.core.student_id': 'jdupont' };

interface Case {
  id: string;
  input: {
    do: string;
    package: Wire.Package;
    lms: { student_id: string; suspend_data: string; initialize?: string };
    events: Wire.Event[];
  };
  expected: { calls: string[][] };
}

/** Tells a visit what a case says. The length of a visit is the clock's, and not compared. */
function play({ package: own, lms, events }: Case['input']): PlatformCall[] {
  const calls: PlatformCall[] = [];
  const kept = { 'cmi.core.student_id': lms.student_id, 'cmi.suspend_data': lms.suspend_data };
  const api = makeApi(kept, calls);
  const refuses = (): string => {
    calls.push({ name: 'LMSInitialize', inputs: [''], code: '101' });
    return 'false';
  };
  const visit = new Visit(lms.initialize === 'false' ? { ...api, LMSInitialize: refuses } : api, own, ask);
  if (!visit.begin()) return calls;
  for (const event of events)
    if (event.event === 'open') visit.open(event.best ?? []);
    else if (event.event === 'answer') visit.answer(event.question, event.text, event.credit ?? null);
    else if (event.event === 'hint') visit.hint(event.question);
    else if (event.event === 'leave') visit.leave();
    else visit.finish();
  return calls;
}

const timeless = (call: string[]): string[] =>
  call[1] === 'cmi.core.session_time' ? call.slice(0, 2) : call;

test('a visit makes the calls of the cases, and the platform takes each', () => {
  const text = readFileSync(join(__ROOT__, '../tests/cases/course/scorm_state.json'), 'utf8');
  const { cases } = JSON.parse(text) as { cases: Case[] };
  const visits = cases.filter(({ input }) => input.do === 'calls');
  assert.ok(visits.length >= 12);
  for (const { id, input, expected } of visits) {
    const made = play(input);
    assert.deepEqual(
      made.map(({ name, inputs }) => timeless([name, ...inputs])),
      expected.calls.map(timeless),
      id,
    );
    if (input.lms.initialize !== 'false')
      assert.deepEqual(
        made.filter(({ code }) => code !== '0'),
        [],
        id,
      );
  }
});

test('what the platform keeps holds the seed and the answers as they were typed, in ASCII', () => {
  const kept: Record<string, string> = { ...STUDENT };
  const visit = new Visit(makeApi(kept), OWN, ask);
  assert.ok(visit.begin());
  assert.ok(visit.open([]));
  assert.ok(visit.answer(1, '−3 000 €', 0.9));
  assert.equal(kept['cmi.suspend_data'], '1|promo|1|m2a|c74vt9|0|0;0:-3 000 %E2%82%AC|0');
  assert.match(kept['cmi.suspend_data'], /^[\x20-\x7e]{0,4000}$/);
  const again = new Visit(makeApi(kept), OWN, ask);
  assert.ok(again.begin());
  assert.deepEqual(again.state?.questions[1]?.attempts, [{ hints: 0, text: '-3 000 €' }]);
  assert.equal(new Visit(makeApi(kept), { ...OWN, revision: 2 }, ask).state, null);
});

test('a platform that keeps nothing, refuses or is over is told from one that keeps', () => {
  const full = makeApi({ ...STUDENT });
  const visit = new Visit({ ...full, LMSSetValue: () => 'false' }, OWN, ask);
  assert.ok(visit.begin());
  visit.open([]);
  assert.equal(visit.answer(0, '8 %', 1), false);

  const forgetful = makeApi({ ...STUDENT });
  const other = new Visit({ ...forgetful, LMSGetValue: () => '' }, OWN, ask);
  assert.ok(other.begin());
  assert.equal(other.open([]), false, 'what is read back is not what was written');

  const ended = new Visit(makeApi({ ...STUDENT }), OWN, ask);
  assert.ok(ended.begin());
  assert.ok(ended.open([]));
  assert.ok(ended.finish());
  assert.equal(ended.answer(0, '8 %', 1), false, 'nothing is kept after the end');
  assert.equal(new Visit(makeApi({}), OWN, ask).begin(), true);
});

test('a state that would be too long is not kept', () => {
  const kept: Record<string, string> = { ...STUDENT };
  const visit = new Visit(makeApi(kept), OWN, ask);
  assert.ok(visit.begin());
  assert.ok(visit.open([]));
  const taken = Array.from({ length: 16 }, () => visit.answer(0, '€'.repeat(40), 0));
  assert.equal(taken.at(-1), false);
  assert.ok(taken.filter(Boolean).length >= 8);
  assert.ok(kept['cmi.suspend_data']!.length <= 4000);
});

test('the API is looked for above the exercise, then above what opened it', () => {
  const api = makeApi({}) as unknown as Api;
  const window = (own: object): Window => {
    const made = { opener: null, ...own } as unknown as { parent: unknown };
    made.parent ??= made;
    return made as unknown as Window;
  };
  const top = window({ API: api });
  assert.equal(findApi(window({ parent: window({ parent: top }) })), api);
  assert.equal(findApi(window({ opener: window({ parent: top }) })), api);
  const foreign = window({});
  Object.defineProperty(foreign, 'API', {
    get() {
      throw new Error('another origin');
    },
  });
  assert.equal(findApi(window({ parent: foreign })), null);
  assert.equal(findApi(window({})), null);
});
