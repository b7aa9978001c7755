// From the calculators of the catalogue that this page puts together: where it stands, with what has been
// typed there.

import type { Operation, Value, Values } from '../../../calculators/contract';
import { href } from '../../../app/router';
import { letter, versionsToQuery, type Version } from './state';

const PLANNING = new Set(['ab_planning', 'ab_sequential']);
const READING = new Set(['ab_two_proportions', 'ab_difference_ci', 'ab_bayesian', 'ab_srm', 'ab_multiple']);
/** Of the same suites, but about something else: means, ready p values, segments. */
const ELSEWHERE = new Set(['sample_size_mean', 'adjust_p', 'segmented_test']);
/** Keys that mean the same here. */
const SAME = ['baseline', 'target', 'alpha', 'power', 'visitors_per_day', 'traffic_share'];
const RENAMED: Record<string, string> = { variants: 'versions', looks: 'plan_looks' };

/** The part of the page that a calculator belongs to; nothing for what is not on it. */
export function testPart(operation: Operation): 'plan' | 'read' | null {
  if (ELSEWHERE.has(operation.id)) return null;
  return PLANNING.has(operation.suite) ? 'plan' : READING.has(operation.suite) ? 'read' : null;
}

export function testHref(operation: Operation, values: Values): string | null {
  const part = testPart(operation);
  if (part === null) return null;
  const query: Record<string, string> = {};
  if (part === 'plan') {
    for (const key of SAME) if (typeof values[key] === 'number') query[key] = String(values[key]);
    for (const [key, here] of Object.entries(RENAMED))
      if (typeof values[key] === 'number') query[here] = String(values[key]);
  } else {
    const versions = versionsOf(values);
    if (versions !== null) query['versions_seen'] = versionsToQuery(versions);
    if (versions?.some(([, , , weight]) => weight !== null)) query['uneven'] = '1';
    if (typeof values['alpha'] === 'number') query['alpha'] = String(values['alpha']);
  }
  return href('calculators', ['test', part], query);
}

function versionsOf(values: Values): Version[] | null {
  const number = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null);
  if (values['n_a'] !== undefined && values['conv_a'] !== undefined) {
    return [
      ['A', number(values['n_a']), number(values['conv_a']), null],
      ['B', number(values['n_b']), number(values['conv_b']), null],
    ];
  }
  const { control, variants } = values;
  if (Array.isArray(control) && Array.isArray(variants)) {
    return [control, ...variants]
      .slice(0, 8)
      .map((group, at): Version =>
        Array.isArray(group)
          ? [letter(at), number(group[1]), number(group[0]), null]
          : [letter(at), null, null, null],
      );
  }
  const { observed, weights } = values;
  if (!Array.isArray(observed)) return null;
  const uneven = Array.isArray(weights) && weights.some((weight) => weight !== weights[0]);
  return observed
    .slice(0, 8)
    .map((visitors, at): Version => [
      letter(at),
      number(visitors),
      null,
      uneven ? number(weights[at]) : null,
    ]);
}
