// Least-squares fits of one curve (curve_fit) or of a series with carry-over (series_fit).
import { differences } from '../outcome.mjs';

const CALL = { curve_fit: 'fitCurve', series_fit: 'fitSeries' };
// The cases name no tolerance for contributions: as for the parameters without noise; with noise, well
// under what a tenth of a standard error in the parameters moves them.
const CONTRIBUTION_NOISY = 1e-3;

export function run(engine, stated) {
  const { kind, family, bounds, fixed_params, channels, data, model, expected, generated_from } = stated;
  // Only the question goes in: no expected answer, no parameters that the data were made from.
  const question = JSON.stringify({ kind, family, bounds, fixed_params, channels, data, model });
  const got = engine.get(CALL[kind])(question);
  const failures = differences({ status: expected.status }, got);
  if (expected.status !== 'ok' || failures.length > 0) return { failures };

  failures.push(...differences({ identified: expected.identified }, got));
  const noiseless = generated_from?.noise_sd === 0;
  const sse = got.metrics?.sse;
  if (noiseless) {
    failures.push(...differences({ params: expected.params }, got, { rel: 1e-4 }));
    const size = data.response.reduce((sum, y) => sum + y * y, 0);
    if (!(sse >= 0 && sse <= 1e-8 * size)) failures.push({ at: 'metrics.sse', expected: 0, got: sse });
  } else {
    // A lower sum of squares is a better fit, and passes.
    if (!(sse >= 0 && sse <= expected.metrics.sse * (1 + 1e-5)))
      failures.push({ at: 'metrics.sse', expected: expected.metrics.sse, got: sse });
    if (expected.identified) {
      const tol = Object.fromEntries(
        Object.entries(expected.std_err).map(([name, error]) => [name, { abs: 0.1 * error }]),
      );
      failures.push(...differences({ params: expected.params }, got, tol));
    }
  }
  if (expected.contribution_total !== undefined) {
    const rel = noiseless ? 1e-4 : CONTRIBUTION_NOISY;
    failures.push(...differences({ contribution_total: expected.contribution_total }, got, { rel }));
  }
  return { failures };
}
