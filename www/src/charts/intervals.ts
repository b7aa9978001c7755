// Several intervals under one another: a dot for what was observed, a line for what it may be.
import type { Chart, NumberWords } from './chart';
import { axisX, dot, interval, linear, plot, rows, ticksFor, widest, words, type ChartWords } from './plot';

export interface IntervalRow {
  name: string;
  value: number;
  low: number;
  high: number;
}

export interface IntervalsSpec extends ChartWords {
  rows: IntervalRow[];
  words: NumberWords;
}

export function intervals(spec: IntervalsSpec): Chart {
  const at = (_: IntervalRow, i: number): number => i;
  return plot(spec, (width) => {
    const layout = rows({
      names: spec.rows.map((row) => row.name),
      width,
      wide: 34,
      narrow: 48,
      head: 32,
      lift: 14,
    });
    const [left, right] = [layout.left + 6, widest(spec.rows.map((row) => spec.words.long(row.value))) + 16];
    return {
      height: layout.height,
      margin: { top: 4, right, bottom: 24, left },
      // Zero stays in view: a gap between rates looks as large as it is.
      x: linear(
        spec.rows.flatMap((row) => [row.low, row.high]),
        { zero: true, nice: 5 },
      ),
      y: layout.y,
      marks: [
        axisX({ ticks: ticksFor(width - left - right, 90, 8), words: spec.words.short, grid: true }),
        layout.names,
        interval(spec.rows, { x1: (row) => row.low, x2: (row) => row.high, y: at }),
        dot(spec.rows, { x: (row) => row.value, y: at, ink: 'after', r: 5 }),
        words(spec.rows, {
          x: (row) => row.high,
          y: at,
          text: (row) => spec.words.long(row.value),
          ink: 'label halo',
          dx: 10,
          middle: true,
        }),
      ],
    };
  });
}
