// The best response against the total budget: a curve with its band, dashed where it is extended, and the
// points that matter.
import type { Chart, NumberWords } from './chart';
import {
  TICK,
  area,
  axisX,
  axisY,
  between,
  dot,
  label,
  line,
  linear,
  plot,
  ruleX,
  text,
  textWidth,
  ticksFor,
  titleX,
  titleY,
  type ChartWords,
  type Mark,
  type Place,
} from './plot';

export interface FrontierAt {
  x: number;
  y: number;
  /** 5 % and 95 %; the curve itself where there are none. */
  low: number;
  high: number;
  /** A channel would leave what has been seen. */
  extended: boolean;
}

export interface FrontierMark {
  x: number;
  y: number;
  label: string;
  kind: 'today' | 'plan' | 'more';
}

export interface FrontierSpec extends ChartWords {
  /** In the order of x, at least two. */
  points: FrontierAt[];
  marks: FrontierMark[];
  labels: { budget: string; response: string; extended: string };
  spendWords: NumberWords;
  responseWords: NumberWords;
}

/** The plan's label above on the left, the others below on the right; where a side has no room, the other. */
const PLACES: Record<FrontierMark['kind'], readonly Place[]> = {
  plan: ['above-left', 'above-right', 'below-right'],
  more: ['below-right', 'below-left'],
  today: ['below-right', 'below-left'],
};

export function frontier(spec: FrontierSpec): Chart {
  const { points, marks, labels } = spec;
  const axis = { ticks: 5, words: spec.responseWords.short };
  // The first extended point belongs to both parts, so that the curve has no hole.
  const from = points.findIndex((point) => point.extended);
  const seen = from < 0 ? points : points.slice(0, from + 1);
  const extended = from < 0 ? [] : points.slice(from);
  const at = { x: (point: { x: number }) => point.x, y: (point: { y: number }) => point.y };
  const around = { x: at.x, low: (point: FrontierAt) => point.low, high: (point: FrontierAt) => point.high };
  return plot(spec, (width) => ({
    height: between(width * 0.42, 200, 340),
    margin: { top: 34, right: 8, bottom: 44 },
    axis,
    x: linear([...points, ...marks].map((point) => point.x)),
    y: linear([...points.flatMap((point) => [point.low, point.high]), ...marks.map((mark) => mark.y)], {
      nice: 5,
    }),
    marks: [
      titleY(labels.response, 22),
      axisY(axis),
      area(seen, { ...around, ink: 'band' }),
      area(extended, { ...around, ink: 'band faint' }),
      line(seen, { ...at, ink: 'curve' }),
      line(extended, { ...at, ink: 'curve dashed' }),
      extended.length === 0 ? null : extendedName(extended[0]!.x, labels.extended),
      axisX({ ticks: ticksFor(width, 100), words: spec.spendWords.short }),
      titleX(labels.budget, { dy: 34, anchor: 'start' }),
      ...marks.map((mark) =>
        ruleX([mark.x], { ink: mark.kind === 'today' ? 'drop' : 'drop strong', y2: mark.y }),
      ),
      dot(marks, {
        ...at,
        ink: (mark) => (mark.kind === 'today' ? 'before' : 'after'),
        r: (mark) => (mark.kind === 'more' ? 4 : 5.5),
      }),
      label(marks, {
        ...at,
        text: (mark) => mark.label,
        ink: (mark) => (mark.kind === 'today' ? 'label halo' : 'label strong halo'),
        places: (mark) => PLACES[mark.kind],
      }),
    ],
  }));
}

/** Where the curve is extended, above the axis, where its name has room. */
function extendedName(from: number, words: string): Mark {
  return ({ x, right, bottom }) =>
    right - x(from) > textWidth(words, TICK) + 8
      ? [text('tick halo', right - 2, bottom - 8, words, 'end')]
      : [];
}
