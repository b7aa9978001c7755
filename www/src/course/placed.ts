// Questions that are answered on a chart: the student places a mark on its horizontal axis. The core marks
// the place as it marks any number, so that codes, packages and files for other tools need nothing more.
// Every value is an expression of the course, which the core computes.

import type { ExerciseId } from './library';
import type { CurvesPicture } from './pictures';

/** The chart of a question: curves, and how far a key moves the mark. */
export interface PlacedChart extends Omit<CurvesPicture, 'place'> {
  /** In the unit of the answer. */
  step: number;
}

/** By exercise, then by question. */
const PLACED: Partial<Record<ExerciseId, Record<string, PlacedChart>>> = {
  channel: {
    break_even: {
      ...{ unit: 'money', over: 'count', step: 1 },
      curves: [
        { id: 'sales', y: 'aov * x' },
        { id: 'costs', y: 'cost_a + (aov * (1 - margin) + order_cost) * x' },
        { id: 'ads', y: 'cost_a' },
      ],
      to: '100 * ceil(1.3 * cost_a / (aov * margin - order_cost) / 100)',
    },
  },
  realloc: {
    optimum: {
      ...{ unit: 'money', over: 'money', step: 100 },
      curves: [
        { id: 'margin', y: 'a1 * ln(1 + x / k1)' },
        { id: 'spend', y: 'x' },
      ],
      to: '1.25 * a1',
    },
  },
};

/** The chart of a question, where it has one. */
export function placedOf(
  exercise: string | undefined,
  question: string | undefined,
): PlacedChart | undefined {
  return (PLACED as Record<string, Record<string, PlacedChart> | undefined>)[exercise ?? '']?.[
    question ?? ''
  ];
}
