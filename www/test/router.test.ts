import assert from 'node:assert/strict';
import { test } from 'node:test';
import { href, parseRoute } from '../src/app/router';
import { learnMode } from '../src/pages/decision/learn';

test('an address and its parts', () => {
  assert.deepEqual({ ...parseRoute(''), query: undefined }, { page: 'home', params: [], query: undefined });
  assert.equal(parseRoute('#/').page, 'home');
  assert.equal(parseRoute('#/nothing').page, 'unknown');
  assert.equal(parseRoute('#/__proto__').page, 'unknown');
  const route = parseRoute('#/calculators/roi?why=a%2Fb&x=1');
  assert.equal(route.page, 'calculators');
  assert.deepEqual(route.params, ['roi']);
  assert.equal(route.query.get('why'), 'a/b');
});

test('what is written is read back', () => {
  for (const name of ['Été / hiver', '<img src=x onerror=alert(1)>', '50 % ?', 'a#b', '漢字']) {
    const route = parseRoute(href('measure', [name], { why: name }));
    assert.deepEqual(route.params, [name]);
    assert.equal(route.query.get('why'), name);
  }
  assert.equal(parseRoute('#/measure/%E0%A4%A').page, 'measure');
});

test('a name that every object has is no page and no way to learn', () => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    assert.equal(parseRoute(`#/${name}`).page, 'unknown');
    assert.equal(learnMode(name), null);
  }
  assert.equal(learnMode('by-hand'), 'by-hand');
});
