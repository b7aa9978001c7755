// A question about the plan whose refusal is an error like any other: thrown, and worded by its code.

import { EngineError, type ErrorCode } from '../engine';
import { askPlan, isRefused, type PlanKinds, type Wire } from '../engine/study';

export type { Wire };

/** The answer; throws `EngineError`, also when the core refuses. */
export async function planAnswer<K extends keyof PlanKinds>(
  kind: K,
  input: PlanKinds[K][0],
): Promise<PlanKinds[K][1]> {
  const answer = await askPlan(kind, input);
  if (!isRefused(answer)) return answer;
  const { error, field, found } = answer;
  throw new EngineError({
    code: error as ErrorCode,
    field: field ?? null,
    found: typeof found === 'string' ? found : null,
  });
}
