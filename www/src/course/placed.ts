// Questions that are answered on a chart: the student places a mark on its horizontal axis. The core marks
// the place as it marks any number, so that codes, packages and files for other tools need nothing more; it
// computes the points of the chart too.

import type { Wire } from '../engine/study';
import { isChoice, type QuestionDescription } from './library';
import type { PictureUnit } from './pictures';

export type PlacedChart = Wire.PlaceDescription;

/** The chart of a question, where it has one. */
export function placedOf(question: QuestionDescription | undefined): PlacedChart | undefined {
  return question === undefined || isChoice(question) ? undefined : (question.place ?? undefined);
}

const UNITS: Record<string, PictureUnit> = { rate: 'share', points: 'points', money: 'money' };

/** How numbers of a kind are written in a chart. */
export function unitOf(kind: string | null | undefined): PictureUnit {
  return UNITS[kind ?? ''] ?? 'count';
}
