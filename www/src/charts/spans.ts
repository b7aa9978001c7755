// What lasts from one day to another: a bar a row along a line of time, and today.
import { aboveLine } from './boundary';
import type { Chart } from './chart';
import { axisPlaces, barX, linear, plot, rows, ruleX, ruleY, type ChartWords } from './plot';

export interface SpansSpec extends ChartWords {
  /** Days after the first one; `to` is not part of it. */
  rows: { name: string; from: number; to: number }[];
  /** Where the line of time ends, in days after the first one. */
  days: number;
  today: { value: number; text: string } | null;
  ticks: { x: number; text: string }[];
}

export function spans(spec: SpansSpec): Chart {
  const { today } = spec;
  return plot(spec, (width) => {
    const layout = rows({
      names: spec.rows.map((row) => row.name),
      width,
      wide: 26,
      narrow: 40,
      head: 30,
      lift: 12,
      share: 0.4,
    });
    return {
      height: layout.height,
      margin: { top: today === null ? 4 : 24, right: 8, bottom: 24, left: layout.left },
      x: linear([0, spec.days]),
      y: layout.y,
      marks: [
        axisPlaces(spec.ticks, { grid: true }),
        ruleY([...spec.rows.keys()], { ink: 'rail' }),
        barX(spec.rows, {
          x1: (row) => row.from,
          x2: (row) => row.to,
          y: (_, i) => i,
          ink: 'bar',
          thick: 12,
        }),
        today && ruleX([today.value], { ink: 'whisker' }),
        today && aboveLine(today),
        layout.names,
      ],
    };
  });
}
