// Customers on the two directions in which they differ most: one mark and one ink a group, its name where the
// group stands, and the columns that pull each way. Groups are told apart by shape as well as by colour.
import { mean } from 'd3-array';
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import type { Chart } from './chart';
import {
  TICK,
  WIDE,
  between,
  clipText,
  drawable,
  linear,
  plot,
  spread,
  text,
  textWidth,
  titleX,
  type ChartWords,
  type Frame,
  type Mark,
  type ScaleOf,
  type Shape,
} from './plot';

export interface ProjectionSpec extends ChartWords {
  x: number[];
  y: number[];
  /** The group of each point, from 0. */
  group: number[];
  names: string[];
  axes: { name: string; x: number; y: number }[];
  labels: { x: string; y: string };
}

const SHAPES = [
  symbolCircle,
  symbolTriangle,
  symbolSquare,
  symbolDiamond,
  symbolCross,
  symbolStar,
  symbolWye,
];

export function projection(spec: ProjectionSpec): Chart {
  return plot(spec, (width) => ({
    height: between(width * 0.55, 260, 460),
    margin: { top: 14, right: 8, bottom: 26, left: 8 },
    x: inset(linear(spec.x), 10),
    y: inset(linear(spec.y), -10),
    marks: [
      ({ left, right, top, bottom }) => [
        { kind: 'rect', ink: 'closed', x: left, y: top, width: right - left, height: bottom - top },
      ],
      points(spec, width >= WIDE ? 26 : 18),
      (frame) => arrows(spec, frame),
      (frame) => names(spec, frame),
      titleX(`${spec.labels.x} · ${spec.labels.y}`, { dy: 17 }),
    ],
  }));
}

/** Room for the marks at the ends. */
function inset(scale: ScaleOf, pixels: number): ScaleOf {
  return (from, to) => scale(from + pixels, to - pixels);
}

function inkOf(group: number): string {
  return `part c${(group % 8) + 1}`;
}

function points({ x: xs, y: ys, group }: ProjectionSpec, size: number): Mark {
  const paths = SHAPES.map((shape) => symbol(shape, size).digits(2)() ?? '');
  return ({ x, y, warn }) =>
    xs.flatMap((value, i): Shape[] => {
      const [at, one] = [[x(value), y(ys[i]!)] as [number, number], group[i]!];
      if (at.some(Number.isNaN)) {
        warn('a value without a place is left out');
        return [];
      }
      return [{ kind: 'path', ink: inkOf(one), d: paths[one % SHAPES.length]!, at, opacity: 0.62 }];
    });
}

/** As long as the drawing allows: they say a direction, and which pulls more. */
function arrows({ axes }: ProjectionSpec, { left, right, top, bottom }: Frame): Shape[] {
  const longest = Math.max(1e-9, ...axes.map((axis) => Math.hypot(axis.x, axis.y)));
  const reach = Math.min(right - left, bottom - top) * 0.36;
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2];
  const ends = axes.map((axis) => ({
    name: axis.name,
    x: cx + (axis.x / longest) * reach,
    y: cy - (axis.y / longest) * reach,
  }));
  const heights = spread(
    ends.map((end) => end.y + (end.y < cy ? -7 : 15)),
    13,
    top + 10,
    bottom - 4,
  );
  return ends.flatMap(({ name, x, y }, i): Shape[] => {
    const half = textWidth(name, TICK) / 2;
    return [
      { kind: 'line', ink: 'whisker', x1: cx, y1: cy, x2: x, y2: y },
      { kind: 'circle', ink: 'tip', x, y, r: 2.5 },
      text('tick halo', Math.min(Math.max(x, left + half), right - half), heights[i]!, name, 'middle'),
    ];
  });
}

/** The name of each group where its points stand on average, with its mark. */
function names({ names: all, group, x: xs, y: ys }: ProjectionSpec, frame: Frame): Shape[] {
  const { x, y, left, right, top, bottom, width } = frame;
  const places = all.flatMap((name, one) => {
    const members = group.flatMap((other, i) =>
      other === one && drawable(xs[i]) && drawable(ys[i]) ? [i] : [],
    );
    const [cx, cy] = [mean(members, (i) => xs[i]!), mean(members, (i) => ys[i]!)];
    return cx === undefined || cy === undefined ? [] : [{ name, one, x: x(cx), y: y(cy) }];
  });
  const heights = spread(
    places.map((place) => place.y),
    18,
    top + 12,
    bottom - 12,
  );
  return places.flatMap((place, i): Shape[] => {
    const words = clipText(place.name, Math.min(220, width * 0.5));
    const half = textWidth(words) / 2;
    const at = Math.min(Math.max(place.x, left + half + 16), right - half - 6);
    const d = symbol(SHAPES[place.one % SHAPES.length], 70).digits(2)() ?? '';
    return [
      { kind: 'path', ink: `${inkOf(place.one)} named`, d, at: [at - half - 8, heights[i]!] },
      text('label group halo', at + 2, heights[i]!, words, 'middle', true),
    ];
  });
}
