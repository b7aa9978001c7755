// Things on two axes that mean something, with the lines that part the boxes and the name of each box.
import type { Chart } from './chart';
import {
  TICK,
  between,
  clipText,
  dot,
  label,
  linear,
  plot,
  text,
  titleX,
  titleY,
  widest,
  words,
  type ChartWords,
  type Place,
  type Shape,
} from './plot';

export interface MatrixThing {
  name: string;
  x: number;
  y: number;
  /** One's own, among those of others. */
  own: boolean;
}

export interface MatrixAxis {
  from: number;
  to: number;
  title: string;
  ticks: { at: number; text: string }[];
  /** Where boxes part. */
  cuts: number[];
}

export interface MatrixMapSpec extends ChartWords {
  things: MatrixThing[];
  x: MatrixAxis;
  y: MatrixAxis;
  /** Names of boxes, each at its middle. */
  boxes: { name: string; x: number; y: number }[];
}

const PLACES: readonly Place[] = ['above-right', 'below-right', 'above-left', 'below-left', 'above', 'below'];

export function matrixMap(spec: MatrixMapSpec): Chart {
  const { x: across, y: up, things, boxes } = spec;
  return plot(spec, (width) => ({
    height: between(width * 0.56, 220, 380),
    margin: {
      ...{ top: 28, right: 12, bottom: 38 },
      left: Math.min(
        width / 3,
        Math.ceil(
          widest(
            up.ticks.map((tick) => tick.text),
            TICK,
          ),
        ) + 12,
      ),
    },
    x: linear([across.from, across.to]),
    y: linear([up.from, up.to]),
    marks: [
      titleY(up.title, 12),
      ({ x, y, left, right, top, bottom }) => [
        ...up.ticks.map((tick): Shape => text('tick', left - 6, y(tick.at), tick.text, 'end', true)),
        ...across.ticks.map((tick): Shape => text('tick', x(tick.at), bottom + 16, tick.text, 'middle')),
        ...up.cuts.map((at): Shape => ({
          kind: 'line',
          ink: 'reference',
          x1: left,
          x2: right,
          y1: y(at),
          y2: y(at),
        })),
        ...across.cuts.map((at): Shape => ({
          kind: 'line',
          ink: 'reference',
          x1: x(at),
          x2: x(at),
          y1: top,
          y2: bottom,
        })),
        { kind: 'line', ink: 'base', x1: left, x2: right, y1: bottom, y2: bottom },
        { kind: 'line', ink: 'base', x1: left, x2: left, y1: top, y2: bottom },
      ],
      words(boxes, {
        x: (box) => box.x,
        y: (box) => box.y,
        text: (box) => box.name,
        ink: 'tick',
        anchor: 'middle',
        middle: true,
      }),
      dot(things, {
        x: (one) => one.x,
        y: (one) => one.y,
        ink: (one) => (one.own ? 'after' : 'before'),
        r: 5,
      }),
      label(things, {
        x: (one) => one.x,
        y: (one) => one.y,
        // A long name leaves room on one side of its point at least.
        text: (one) => clipText(one.name, width * 0.42),
        ink: 'label halo group',
        places: PLACES,
      }),
      titleX(across.title),
    ],
  }));
}
