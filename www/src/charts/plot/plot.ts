// A chart from scales and marks, in the manner of Observable Plot. The margins, the scales and the marks
// follow the width.
import type { Chart, Drawing } from '../chart';
import { leftRoom } from './axes';
import type { Frame, Mark, Wanted } from './frame';
import { placeLabels } from './labels';
import type { Scale, ScaleOf } from './scale';
import { boxOf, type Box, type Shape } from './shape';

/** What every chart is told besides its data: its file, title, description and table. */
export type ChartWords = Omit<Chart, 'draw'>;

export interface PlotOptions {
  /** Of the plot area. */
  height: number;
  /** Margins in pixels. Without one on the left, the words of the vertical axis make it. */
  margin: { top: number; right: number; bottom: number; left?: number };
  /** The words of a vertical axis, for its margin. */
  axis?: { ticks: number; words: (value: number, largest?: number) => string };
  x: ScaleOf;
  y: ScaleOf;
  /** Drawn in this order; labels come last. */
  marks: readonly (Mark | null)[];
}

export function plot(words: ChartWords, options: (width: number) => PlotOptions): Chart {
  const { file, title, description, table } = words;
  return { file, title, description, table, draw: (width) => draw(width, options(width)) };
}

function draw(width: number, { height, margin, axis, x, y, marks }: PlotOptions): Drawing {
  const [top, bottom] = [margin.top, margin.top + height];
  const yScale = y(bottom, top);
  const left = margin.left ?? (axis === undefined ? 0 : leftRoom(yScale, axis.ticks, axis.words, width));
  // On a picture with no room at all, a plot area of some pixels remains.
  const right = Math.max(left + 20, width - margin.right);
  const warnings = new Set<string>();
  const wanted: Wanted[] = [];
  const frame: Frame = {
    width,
    height: bottom + margin.bottom,
    ...{ left, right, top, bottom },
    x: x(left, right),
    y: yScale,
    warn: (warning) => warnings.add(warning),
    label: (label) => wanted.push(label),
  };
  const shapes = marks.flatMap((mark) => mark?.(frame) ?? []);
  const inside = { left, right: width, top: 0, bottom: bottom - 2 };
  const labels = placeLabels(wanted, obstacles(shapes), inside, frame.warn);
  return { height: frame.height, shapes: [...shapes, ...labels], warnings: [...warnings], x: frame.x };
}

/** What a label must not cover: texts and points. */
function obstacles(shapes: readonly Shape[]): Box[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'text') return [boxOf(shape)];
    if (shape.kind === 'group') return obstacles(shape.shapes);
    if (shape.kind !== 'circle') return [];
    const { x, y, r } = shape;
    return [{ left: x - r, right: x + r, top: y - r, bottom: y + r }];
  });
}

/** Marks in a part of the frame, with scales of their own. */
export function panel(
  area: { top?: number; bottom?: number; left?: number; right?: number; x?: ScaleOf; y?: ScaleOf },
  marks: readonly (Mark | null)[],
): Mark {
  return (frame) => {
    const { top = frame.top, bottom = frame.bottom, left = frame.left, right = frame.right } = area;
    const x: Scale = area.x?.(left, right) ?? frame.x;
    const y: Scale = area.y?.(bottom, top) ?? frame.y;
    const inner: Frame = { ...frame, top, bottom, left, right, x, y };
    return marks.flatMap((mark) => mark?.(inner) ?? []);
  };
}

/** The marks of some data: one list a datum. */
export function each<T>(data: readonly T[], marks: (datum: T, index: number) => (Mark | null)[]): Mark {
  return (frame) => data.flatMap((datum, i) => marks(datum, i).flatMap((mark) => mark?.(frame) ?? []));
}

/** Marks drawn together, fainter. */
export function faded(opacity: number, marks: readonly Mark[]): Mark {
  return (frame) => [{ kind: 'group', opacity, shapes: marks.flatMap((mark) => mark(frame)) }];
}
