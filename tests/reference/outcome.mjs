// What comes of a case, and how numbers are compared.

/** Not run: the product has no such thing yet, or a table is absent. The message says which. */
export class Skip extends Error {}

/** |x − e| ≤ abs, or |x − e| ≤ rel·|e|; exact without a tolerance. */
export function near(got, expected, { abs = 0, rel = 0 } = {}) {
  if (typeof got !== 'number' || !Number.isFinite(got)) return false;
  const distance = Math.abs(got - expected);
  return got === expected || distance <= abs || distance <= rel * Math.abs(expected);
}

/**
 * Compares what is present in `expected`. `tol` has `abs`, `rel` and, for keys with tolerances of
 * their own, an entry by that key. Returns the differences, each with its place.
 */
export function differences(expected, got, tol = {}, at = '') {
  if (typeof expected === 'number') return near(got, expected, tol) ? [] : [{ at, expected, got }];
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return [{ at, expected, got }];
    return expected.flatMap((entry, i) => differences(entry, got[i], tol, `${at}[${i}]`));
  }
  if (expected !== null && typeof expected === 'object') {
    if (got === null || typeof got !== 'object') return [{ at, expected, got }];
    return Object.entries(expected).flatMap(([key, value]) => {
      const own =
        tol[key] !== null && typeof tol[key] === 'object'
          ? { ...tol, abs: undefined, rel: undefined, ...tol[key] }
          : tol;
      return differences(value, got[key], own, at === '' ? key : `${at}.${key}`);
    });
  }
  return Object.is(got, expected) ? [] : [{ at, expected, got }];
}
