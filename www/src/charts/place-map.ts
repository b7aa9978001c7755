// Things on a plane: what stands near is alike. Both axes have one scale, so that distances can be read;
// arrows say where a quality grows.
import type { Chart } from './chart';
import {
  between,
  dot,
  label,
  linear,
  plot,
  ruleX,
  ruleY,
  segment,
  titleX,
  titleY,
  type ChartWords,
  type Place,
} from './plot';

export interface PlacedThing {
  name: string;
  x: number;
  y: number;
}

export interface PlaceMapSpec extends ChartWords {
  things: PlacedThing[];
  /** Directions from the middle; their lengths are compared with each other, not with the distances. */
  arrows: PlacedThing[];
  labels: { x: string; y: string };
}

const PLACES: readonly Place[] = ['above-right', 'below-right', 'above-left', 'below-left', 'above', 'below'];
const MARGIN = { top: 24, right: 12, bottom: 34, left: 12 };

export function placeMap(spec: PlaceMapSpec): Chart {
  const placed = spec.things;
  // As long as the farthest thing: they are directions.
  const far = Math.max(1e-9, ...placed.map(({ x, y }) => Math.hypot(x, y)));
  const longest = Math.max(1e-9, ...spec.arrows.map(({ x, y }) => Math.hypot(x, y)));
  const tips = spec.arrows.map(({ name, x, y }) => ({
    name,
    x: (x / longest) * far * 0.9,
    y: (y / longest) * far * 0.9,
  }));
  const all = [...placed, ...tips, { x: 0, y: 0 }];
  return plot(spec, (width) => {
    const height = between(width * 0.72, 280, 520);
    const [across, down] = [
      width - MARGIN.left - MARGIN.right - 60,
      height - MARGIN.top - MARGIN.bottom - 40,
    ];
    const ends = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)];
    const [left, right] = ends(all.map(({ x }) => x));
    const [low, high] = ends(all.map(({ y }) => y));
    const unit = Math.min(across / Math.max(1e-9, right - left), down / Math.max(1e-9, high - low));
    const around = (from: number, to: number, pixels: number): [number, number] => {
      const [middle, half] = [(from + to) / 2, pixels / unit / 2];
      return [middle - half, middle + half];
    };
    return {
      height: height - MARGIN.top - MARGIN.bottom,
      margin: MARGIN,
      x: linear(around(left, right, across + 60)),
      y: linear(around(low, high, down + 40)),
      marks: [
        titleY(spec.labels.y, 13),
        ruleX([0], { ink: 'grid' }),
        ruleY([0], { ink: 'grid' }),
        segment(tips, { x1: 0, y1: 0, x2: (tip) => tip.x, y2: (tip) => tip.y, ink: 'whisker' }),
        dot(tips, { x: (tip) => tip.x, y: (tip) => tip.y, ink: 'tip', r: 2.5 }),
        label(tips, {
          x: (tip) => tip.x,
          y: (tip) => tip.y,
          text: (tip) => tip.name,
          ink: 'tick halo',
          places: PLACES,
        }),
        dot(placed, { x: (one) => one.x, y: (one) => one.y, ink: 'after', r: 5 }),
        label(placed, {
          x: (one) => one.x,
          y: (one) => one.y,
          text: (one) => one.name,
          ink: 'label halo group',
          places: PLACES,
        }),
        titleX(spec.labels.x),
      ],
    };
  });
}
