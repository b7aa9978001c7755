// Marks that follow the data: lines, areas, segments.
import { area as d3Area, curveLinear, curveStepAfter, line as d3Line } from 'd3-shape';
import { marked, placed, valueOf, type Of } from './accessors';
import type { Frame, Mark } from './frame';
import type { Scale } from './scale';
import type { Ink } from './shape';

interface Along<T> {
  x: Of<T, number | null>;
  ink: Ink;
  shape?: 'line' | 'step';
  /** The id of a `clipTo`. */
  clip?: string | undefined;
}

/**
 * The pixels of each datum. No value at all is a gap that the chart asked for; a value without a place is
 * told.
 */
function trail<T>(
  frame: Frame,
  data: readonly T[],
  of: [Scale, Of<T, number | null>][],
): (number[] | null)[] {
  return data.map((datum, i) => {
    const pixels = of.map(([scale, accessor]) => {
      const value = valueOf(accessor, datum, i);
      return value === null ? null : scale(value);
    });
    return pixels.includes(null) ? null : placed(frame, pixels as number[]);
  });
}

/** A line through the data; it stops where a datum has no place. */
export function line<T>(data: readonly T[], { x, y, ...look }: Along<T> & { y: Of<T, number | null> }): Mark {
  return (frame) => {
    const d = d3Line<number[] | null>(
      (at) => at![0]!,
      (at) => at![1]!,
    )
      .defined((at) => at !== null)
      .curve(look.shape === 'step' ? curveStepAfter : curveLinear)
      .digits(2)(
      trail(frame, data, [
        [frame.x, x],
        [frame.y, y],
      ]),
    );
    return d === null ? [] : [{ kind: 'path', ink: look.ink, d, clip: look.clip, hollow: true }];
  };
}

/** The area between two heights along the data. */
export function area<T>(
  data: readonly T[],
  { x, low, high, ...look }: Along<T> & { low: Of<T, number | null>; high: Of<T, number | null> },
): Mark {
  return (frame) => {
    const d = d3Area<number[] | null>(
      (at) => at![0]!,
      (at) => at![1]!,
      (at) => at![2]!,
    )
      .defined((at) => at !== null)
      .curve(look.shape === 'step' ? curveStepAfter : curveLinear)
      .digits(2)(
      trail(frame, data, [
        [frame.x, x],
        [frame.y, low],
        [frame.y, high],
      ]),
    );
    return d === null ? [] : [{ kind: 'path', ink: look.ink, d, clip: look.clip }];
  };
}

/** A straight segment a datum, between two points. */
export function segment<T>(
  data: readonly T[],
  of: {
    x1: Of<T, number>;
    x2: Of<T, number>;
    y1: Of<T, number>;
    y2: Of<T, number>;
    ink: Of<T, Ink>;
    thickness?: number;
    clip?: string;
  },
): Mark {
  return marked(
    data,
    ({ x, y }, datum, i) => [
      x(valueOf(of.x1, datum, i)),
      y(valueOf(of.y1, datum, i)),
      x(valueOf(of.x2, datum, i)),
      y(valueOf(of.y2, datum, i)),
    ],
    ([x1, y1, x2, y2], _, datum, i) => ({
      kind: 'line',
      ink: valueOf(of.ink, datum, i),
      ...{ x1: x1!, y1: y1!, x2: x2!, y2: y2!, clip: of.clip, thickness: of.thickness },
    }),
  );
}

/** The straight line of this slope through a point, across the plot area. */
export function slope(x: number, y: number, rise: number, options: { ink: Ink; clip: string }): Mark {
  return (frame) => {
    const [from, to] = frame.x.domain;
    const at = (value: number): number => y + rise * (value - x);
    return segment([x], { x1: from, x2: to, y1: at(from), y2: at(to), ...options })(frame);
  };
}

/** A vertical line across the plot area, or up to a height. */
export function ruleX(values: readonly number[], { ink, y2 }: { ink: Ink; y2?: number }): Mark {
  return marked(
    values,
    ({ x, y, top }, value) => [x(value), y2 === undefined ? top : y(y2)],
    ([x, end], { bottom }) => ({ kind: 'line', ink, x1: x!, x2: x!, y1: end!, y2: bottom }),
  );
}

/** A horizontal line across the plot area. */
export function ruleY(values: readonly number[], { ink }: { ink: Ink }): Mark {
  return marked(
    values,
    ({ y }, value) => [y(value)],
    ([y], { left, right }) => ({ kind: 'line', ink, x1: left, x2: right, y1: y!, y2: y! }),
  );
}

/** Nothing is drawn outside the plot area, or outside some of its x, where a mark names this clip. */
export function clipTo(id: string, ranges?: readonly (readonly [number, number])[]): Mark {
  return ({ x, left, right, top, bottom }) => {
    const spans = ranges?.map(([from, to]) => [x(from), x(to)] as const) ?? [[left, right] as const];
    const areas = spans
      .filter(([from, to]) => to > from)
      .map(([from, to]) => ({ x: from, y: top, width: to - from, height: bottom - top }));
    return [{ kind: 'clip', id, areas }];
  };
}
