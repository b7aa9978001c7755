// What a decision about the plan has brought by now: the forecast or the level of the figure that it
// answered to, or the unit cost of the campaign that it changed.

import type { Decision, Unit } from '../engine';
import { gapMoves } from './moves';
import { aims, trackAll } from './track';

export interface Since {
  value: number | null;
  low: number | null;
  high: number | null;
  unit: Unit;
  direction: 'increase' | 'decrease';
}

/** Null: the decision answered to nothing that is measured any more. */
export async function obtainedSince(decision: Decision): Promise<Since | null> {
  const { items = [], objective } = decision;
  const about = aims().find(({ id }) => items.includes(id)) ?? aims().find(({ id }) => id === objective);
  const tracked = await trackAll();
  const one = tracked.find(({ aim }) => aim.id === about?.id);
  if (one?.forecast?.point != null) {
    const { point, low, high } = one.forecast;
    return { value: point, low, high, unit: one.aim.unit, direction: one.aim.direction };
  }
  const { costs } = await gapMoves(tracked);
  const cost = costs.find(({ campaign }) => campaign === items[0]);
  return cost === undefined
    ? null
    : { value: cost.unit, low: cost.low, high: cost.high, unit: 'money', direction: 'decrease' };
}
