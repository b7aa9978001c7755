// The ranking of segments, asked of the engine whenever marks or weights change.

import { audienceEngine, type EngineError, type TargetsAnswer } from '../../engine';
import { desk } from './desk';

type Ranking = { answer: TargetsAnswer } | { error: EngineError };

/**
 * The ranking with the marks and weights in view, or the last one while it is worked out; null when there is
 * none.
 */
export function ranking(): Ranking | null {
  const { kept, targetsAnswer } = desk;
  if (kept === null || kept.segments.length === 0) return null;
  const asked = {
    segments: kept.segments.map(({ name, n, value, marks }) => ({ name, size: n, value, ...marks })),
    weights: kept.weights,
  };
  targetsAnswer.ask(JSON.stringify(asked), () => audienceEngine.targets(asked));
  const { error, value: answer } = targetsAnswer;
  return error !== null ? { error } : answer === null ? null : { answer };
}
