// What each channel brought over the data, with its interval: bars from zero, longest first, the doubt drawn
// over each.
import type { Chart, NumberWords } from './chart';
import {
  axisX,
  barX,
  interval,
  linear,
  plot,
  rows,
  ruleX,
  ticksFor,
  widest,
  words,
  type ChartWords,
} from './plot';

export interface ContributionRow {
  name: string;
  value: number;
  interval: [number, number] | null;
  /** Share in words: « 12 % ». */
  share: string;
  weak: boolean;
}

export interface ContributionsSpec extends ChartWords {
  rows: ContributionRow[];
  words: NumberWords;
}

export function contributions(spec: ContributionsSpec): Chart {
  const doubtful = spec.rows.flatMap((row, i) =>
    row.interval === null ? [] : [{ low: row.interval[0], high: row.interval[1], i }],
  );
  return plot(spec, (width) => {
    const layout = rows({ names: spec.rows.map((row) => row.name), width, wide: 34, narrow: 50 });
    const right = Math.max(20, widest(spec.rows.map((row) => row.share))) + 14;
    return {
      height: layout.height,
      margin: { top: 6, right, bottom: 24, left: layout.left + 4 },
      x: linear(
        spec.rows.flatMap((row) => [row.value, ...(row.interval ?? [])]),
        { zero: true, nice: 4 },
      ),
      y: layout.y,
      marks: [
        axisX({ ticks: ticksFor(width - layout.left - right, 90, 8), words: spec.words.short, grid: true }),
        layout.names,
        barX(spec.rows, {
          x2: (row) => row.value,
          y: (_, i) => i,
          ink: (row) => (row.weak ? 'bar weak' : 'bar'),
          thick: 14,
        }),
        interval(doubtful, { x1: (row) => row.low, x2: (row) => row.high, y: (row) => row.i, cap: 4 }),
        words(spec.rows, {
          x: (row) => Math.max(0, row.value, row.interval?.[1] ?? 0),
          y: (_, i) => i,
          text: (row) => row.share,
          ink: 'label halo',
          dx: 8,
          middle: true,
        }),
        ruleX([0], { ink: 'base' }),
      ],
    };
  });
}
