// Carry-over of one series under several conventions.
import { differences } from '../outcome.mjs';

export function run(engine, { data, expected, tolerances }) {
  const conventions = expected.transforms.map(({ output, used_by, ...convention }) => convention);
  const got = engine.get('carryOver')(JSON.stringify({ data, transforms: conventions }));
  const outputs = (list) => list?.map(({ output }) => output);
  const tol = { rel: tolerances.output_rel, abs: tolerances.output_abs };
  return {
    failures: differences(
      { outputs: outputs(expected.transforms) },
      { outputs: outputs(got.transforms) },
      tol,
    ),
  };
}
