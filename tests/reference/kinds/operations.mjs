// Suites of calculations: {op, inputs, expected, tol}.
import { differences, Skip } from '../outcome.mjs';

export function run(engine, { op, inputs, expected, tol }) {
  if (!engine.operations().has(op)) throw new Skip(`operation ${op}`);
  const got = evaluate(engine, op, inputs);
  return { failures: differences(expected, got, tol ?? {}) };
}

/** Outputs with the warning and the reason beside them; or the code of an error, as cases write it. */
function evaluate(engine, op, inputs) {
  let evaluation;
  try {
    evaluation = engine.get('evaluate')(op, JSON.stringify(inputs));
  } catch (error) {
    if (error.code === undefined) throw error;
    return { error: error.code };
  }
  const { outputs, reasons, warning } = evaluation;
  const codes = [...new Set(Object.values(reasons ?? {}))];
  // A case speaks of the answer's reason; the outputs beside it have their own.
  const answer = engine
    .operations()
    .get(op)
    .outputs.find((output) => output.primary);
  const got = { warning, reason: reasons[answer.key] ?? null, ...outputs };
  // Nothing could be said at all: the same, said by reasons instead of a throw.
  if (Object.values(outputs).every((value) => value === null) && codes.length === 1) got.error = codes[0];
  return got;
}
