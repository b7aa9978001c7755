// A share over two quantities: the darker the cell, the larger the share; its figure stands in it where there
// is room.
import type { Chart } from './chart';
import {
  TICK,
  axisNames,
  band,
  between,
  plot,
  text,
  textWidth,
  titleX,
  titleY,
  widest,
  type ChartWords,
  type Mark,
  type Shape,
} from './plot';

export interface HeatGridSpec extends ChartWords {
  /** From the left. */
  columns: string[];
  /** From the bottom up. */
  rows: string[];
  /** Between 0 and 1: [column][row]; null where there is nobody. */
  cells: (number | null)[][];
  labels: { columns: string; rows: string };
  words: (value: number) => string;
}

/** Darkest: the figure stays readable on it. */
const MOST = 0.42;
/** The widest column, in pixels. */
const COLUMN = 104;

export function heatGrid(spec: HeatGridSpec): Chart {
  return plot(spec, (width) => {
    const left = Math.ceil(Math.max(16, widest(spec.rows, TICK))) + 10;
    const right = Math.min(width - 2, left + spec.columns.length * COLUMN);
    const cell = (right - left) / Math.max(1, spec.columns.length);
    return {
      height: spec.rows.length * between(cell * 0.57, 20, 34),
      margin: { top: 22, right: width - right, bottom: 38, left },
      x: band(spec.columns.length, { padding: 0.06, outer: 0 }),
      y: band(spec.rows.length, { padding: 0.08, outer: 0 }),
      marks: [
        titleY(spec.labels.rows, 10),
        ({ y }) => spec.rows.map((row, j) => text('tick', left - 8, y(j), row, 'end', true)),
        cells(spec),
        axisNames(spec.columns),
        titleX(spec.labels.columns),
      ],
    };
  });
}

function cells({ cells: columns, words }: HeatGridSpec): Mark {
  return ({ x, y }) =>
    columns.flatMap((column, i) =>
      column.flatMap((value, j): Shape[] => {
        if (value === null) return [];
        const [width, height] = [x.bandwidth, y.bandwidth];
        const cell: Shape = {
          kind: 'rect',
          ink: 'cell',
          x: x(i) - width / 2,
          y: y(j) - height / 2,
          ...{ width, height, opacity: 0.04 + MOST * value },
        };
        const figure = words(value);
        return textWidth(figure, TICK) + 2 > width
          ? [cell]
          : [cell, text('tick figure', x(i), y(j), figure, 'middle', true)];
      }),
    );
}
