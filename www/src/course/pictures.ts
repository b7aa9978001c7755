// The pictures of the exercises: the figures of a sheet drawn beside its statement, or what they show beside
// the interpretation. Every value is an expression of the course, which the core computes.

import { askCourse, isRefused, type Wire } from '../engine/study';
import type { ExerciseId } from './library';
import { refused, type Figures } from './variant';

/** Beside the statement a picture shows what is given; at the end it may show answers. */
export type Place = 'statement' | 'end';

/** A bar, or a dot with its interval. */
interface Row {
  id: string;
  value: string;
  low?: string;
  high?: string;
}

/** A curve over `x`, and today's place on it if there is one. */
interface CurveOf {
  id: string;
  y: string;
  today?: string;
}

interface Drawn {
  place: Place;
  /** How its values are written. */
  unit: PictureUnit;
}

export type PictureUnit = 'share' | 'points' | 'money' | 'hours' | 'count';

export interface RowsPicture extends Drawn {
  rows: readonly Row[];
  /** What the bars are held against. */
  line?: string;
}

export interface CurvesPicture extends Drawn {
  curves: readonly CurveOf[];
  /** How the places of the axis are written. */
  over: PictureUnit;
  /** Where the axis ends. */
  to: string;
}

/** A curve that is known at a few places. */
export interface StepsPicture extends Drawn {
  steps: readonly string[];
}

export type Picture = RowsPicture | CurvesPicture | StepsPicture;

const gap = (a: string, b: string): Omit<Row, 'id'> => {
  const given = `conv_a = ${a}, n_a = n, conv_b = ${b}, n_b = n`;
  const end = (at: number): string => `op("diff_ci", ${given}, confidence = 0.95).newcombe[${at}]`;
  return { value: `(${b} - ${a}) / n`, low: end(0), high: end(1) };
};
const found = (successes: string, n: string): Omit<Row, 'id'> => {
  const end = (at: number): string =>
    `op("rate_ci", successes = ${successes}, n = ${n}, confidence = 0.95).wilson[${at}]`;
  return { value: `${successes} / ${n}`, low: end(0), high: end(1) };
};

export const PICTURES: Partial<Record<ExerciseId, Picture>> = {
  control: {
    place: 'statement',
    unit: 'share',
    rows: [
      { id: 'campaign', value: 'growth' },
      { id: 'witness', value: 'base' },
    ],
  },
  load: {
    place: 'statement',
    unit: 'hours',
    rows: ['a', 'b', 'c'].map((id) => ({ id, value: id })),
    line: 'hours',
  },
  message: {
    place: 'statement',
    unit: 'share',
    rows: ['same_1', 'own_1', 'same_2', 'own_2'].map((id) => ({ id, value: id })),
  },
  realloc: {
    place: 'statement',
    unit: 'money',
    curves: [
      { id: 'one', y: 'a1 * ln(1 + x / k1)', today: 'x1' },
      { id: 'two', y: 'a2 * ln(1 + x / k2)', today: 'x2' },
    ],
    over: 'money',
    to: '1.4 * max(x1, x2)',
  },
  retention: { place: 'statement', unit: 'share', steps: ['1', 's1', 's2', 's3'] },
  abtest: {
    place: 'end',
    unit: 'points',
    rows: [
      { id: 'first', ...gap('conv_a', 'conv_b') },
      { id: 'second', ...gap('small_a', 'small_b') },
    ],
  },
  awareness: {
    place: 'end',
    unit: 'share',
    rows: [
      { id: 'before', ...found('(n * p1)', 'n') },
      { id: 'after', ...found('(n * (p1 + rise))', 'n') },
    ],
  },
  launch: { place: 'end', unit: 'share', rows: [{ id: 'pilot', ...found('signups', 'pilot') }] },
  simpson: {
    place: 'end',
    unit: 'share',
    rows: [
      { id: 'mobile-a', value: 'a_mobile / small' },
      { id: 'mobile-b', value: 'b_mobile / large' },
      { id: 'desktop-a', value: 'a_desktop / large' },
      { id: 'desktop-b', value: 'b_desktop / small' },
      { id: 'all-a', value: '(a_mobile + a_desktop) / (small + large)' },
      { id: 'all-b', value: '(b_mobile + b_desktop) / (small + large)' },
    ],
  },
};

export function pictureOf(exercise: string | undefined, place: Place): Picture | undefined {
  const own = (PICTURES as Record<string, Picture | undefined>)[exercise ?? ''];
  return own?.place === place ? own : undefined;
}

/** What expressions come to with the figures of a sheet, in one question. Rejects with `EngineError`. */
export async function evaluated(expressions: readonly string[], figures: Figures): Promise<number[]> {
  const given = Object.entries(figures).map(([name, value]): Wire.Parameter => ({ name, values: [value] }));
  const name = (at: number): string => `picture_${at}`;
  const asked = expressions.map((expr, at): Wire.Parameter => ({ name: name(at), expr }));
  const parameters = [...given, ...asked];
  const answer = await askCourse('variant', { exercise: '', parameters, constraints: [] });
  if (isRefused(answer)) throw refused(answer);
  const values = answer.parameters ?? {};
  return expressions.map((_, at) => values[name(at)] as number);
}
