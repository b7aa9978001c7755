// An answer along one input: the curve, where the reader stands, and where it crosses zero. Where there is no
// answer the curve stops; it is never drawn through.

import type { Chart, NumberWords } from '../../charts/chart';
import {
  axisX,
  axisY,
  between,
  clipTo,
  dot,
  drawable,
  label,
  line,
  linear,
  plot,
  ruleX,
  ruleY,
  ticksFor,
  titleX,
  titleY,
  type ChartWords,
  type Mark,
  type Place,
} from '../../charts/plot';
import type { SweepPoint } from '../contract';

export interface CurveSpec extends ChartWords {
  points: readonly SweepPoint[];
  current: SweepPoint | null;
  /** Where the output is zero. */
  crossing: number | null;
  labels: { x: string; y: string; current: string; crossing: string };
  xWords: NumberWords;
  yWords: NumberWords;
}

/**
 * The labels stand where the line is not: above it on the left where it rises, on the right where it falls.
 */
const PLACES: Record<'rising' | 'falling', { above: Place[]; below: Place[] }> = {
  rising: {
    above: ['above-left', 'below-right', 'above-right'],
    below: ['below-right', 'above-left', 'below-left'],
  },
  falling: {
    above: ['above-right', 'below-left', 'above-left'],
    below: ['below-left', 'above-right', 'below-right'],
  },
};

export function curve(spec: CurveSpec): Chart {
  const { points, labels } = spec;
  const [first, last] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 1];
  const inside = (x: number): boolean => x >= first && x <= last;
  const heights = points.map((point) => point.y).filter(drawable);
  const own = drawable(spec.current?.y) ? spec.current.y : null;
  const [low, high] = within(heights, own, spec.crossing !== null);
  // A point beyond the picture stands at its edge.
  const here =
    own !== null && spec.current !== null && inside(spec.current.x)
      ? { x: spec.current.x, y: Math.min(high, Math.max(low, own)) }
      : null;
  const crossing = spec.crossing !== null && inside(spec.crossing) ? spec.crossing : null;
  const places = PLACES[rising(points, spec.current?.x ?? crossing ?? first) ? 'rising' : 'falling'];
  const axis = { ticks: 4, words: spec.yWords.short };
  return plot(spec, (width) => ({
    height: between(width * 0.42, 170, 300),
    margin: { top: 36, right: 12, bottom: 44 },
    axis,
    x: linear([first, last === first ? first + 1 : last]),
    y: linear([low, high], { nice: 4 }),
    marks: [
      clipTo('plot'),
      titleY(labels.y, 24),
      axisY(axis),
      low < 0 && high > 0 ? ruleY([0], { ink: 'base' }) : null,
      line(points, { x: (point) => point.x, y: (point) => point.y, ink: 'curve', clip: 'plot' }),
      axisX({ ticks: ticksFor(width, 100), words: spec.xWords.short }),
      titleX(labels.x, { dy: 36 }),
      ...(crossing === null
        ? []
        : [
            ruleX([crossing], { ink: 'drop strong' }),
            diamond(crossing),
            label([crossing], {
              x: crossing,
              y: 0,
              text: labels.crossing,
              ink: 'label strong halo',
              places: places.below,
            }),
          ]),
      ...(here === null
        ? []
        : [
            ruleX([here.x], { ink: 'drop', y2: here.y }),
            dot([here], { ...here, ink: 'before', r: 5 }),
            label([here], { ...here, text: labels.current, ink: 'label halo', places: places.above }),
          ]),
    ],
  }));
}

/** A mark unlike the circle of where the reader stands. */
function diamond(at: number): Mark {
  return ({ x, y }) => [{ kind: 'path', ink: 'after', d: 'M0,-6.4L6.4,0L0,6.4L-6.4,0Z', at: [x(at), y(0)] }];
}

/** Whether the line rises around a place, on the drawing. */
function rising(points: readonly SweepPoint[], x: number): boolean {
  const after = points.findIndex((point) => point.x > x);
  const near = points
    .slice(Math.max(0, after - 3), Math.max(0, after - 3) + 6)
    .filter((point) => point.y !== null);
  return near.length < 2 || near.at(-1)!.y! >= near[0]!.y!;
}

/**
 * The heights to show: all of them, unless a few run far beyond the rest. A pole would flatten everything
 * else.
 */
function within(heights: readonly number[], own: number | null, zero: boolean): [number, number] {
  const kept = zero ? [0] : [];
  if (own !== null) kept.push(own);
  if (heights.length === 0) return [0, 1];
  const sorted = [...heights].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  const spread = at(0.9) - at(0.1);
  const far = high - low > 8 * spread && spread > 0;
  const ends = far
    ? [Math.max(low, at(0.1) - spread), Math.min(high, at(0.9) + spread), ...kept]
    : [low, high, ...kept];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  // A scale that begins near zero begins at zero: heights are compared from there.
  if (from > 0 && from < 0.5 * to) return [0, to];
  if (to < 0 && to > 0.5 * from) return [from, 0];
  return from === to ? [from - Math.abs(from || 1) * 0.1, to + Math.abs(to || 1) * 0.1] : [from, to];
}
