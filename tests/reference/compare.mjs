// How cases of segments and customers are compared: their README's rules.
import { near } from './outcome.mjs';

const isPlain = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * A text's JSON in which numbers with a point or an exponent are the string `~`: JavaScript reads 1.0 and 1
 * alike.
 */
export function marked(text) {
  const token = /"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  return JSON.parse(
    text.replace(token, (found) => (!found.startsWith('"') && /[.eE]/.test(found) ? '"~"' : found)),
  );
}

/** What holds for a number: the innermost entry of a key on the way to it, else the case's own. */
const holds = (tol, around, key) =>
  isPlain(tol?.[key]) && (tol[key].abs !== undefined || tol[key].rel !== undefined) ? tol[key] : around;

function differences(expected, floats, got, tol, around, at) {
  const out = { at, expected, got };
  if (typeof expected === 'number') {
    if (floats !== '~') return expected === got ? [] : [out];
    if (around.better_is_lower && typeof got === 'number' && got <= expected) return [];
    return near(got, expected, around) ? [] : [out];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return [out];
    return expected.flatMap((entry, i) => differences(entry, floats[i], got[i], tol, around, `${at}[${i}]`));
  }
  if (isPlain(expected)) {
    if (!isPlain(got)) return [out];
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(
        value,
        floats[key],
        got[key],
        isPlain(tol?.[key]) ? tol[key] : tol,
        holds(tol, around, key),
        at === '' ? key : `${at}.${key}`,
      ),
    );
  }
  return Object.is(got, expected) ? [] : [out];
}

/** { failures, notes } of an answer under a case's tolerances. */
export function compare({ expected, tol }, got, floats) {
  const { others_only_if: only, params_pass_if_loglik_within: flat, ...limits } = tol;
  let compared = expected;
  const notes = [];
  if (only !== undefined) {
    const apart = Math.abs(got[only.key] - expected[only.key]) > only.rel * Math.abs(expected[only.key]);
    if (apart) {
      const kept = [only.key, ...(only.except ?? [])];
      compared = Object.fromEntries(Object.entries(expected).filter(([key]) => kept.includes(key)));
      notes.push({ at: only.key, expected: expected[only.key], got: got[only.key] });
    }
  }
  const failures = differences(compared, floats, got, limits, limits, '');
  if (flat !== undefined && Math.abs(got.loglik - expected.loglik) <= flat)
    return { failures: failures.filter(({ at }) => !at.startsWith('params')), notes };
  return { failures, notes };
}
