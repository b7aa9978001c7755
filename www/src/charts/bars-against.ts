// Amounts side by side, each against one same cost: a bar that passes the line brings more than it costs.
import { aboveLine } from './boundary';
import type { Chart, NumberWords } from './chart';
import { axisX, barX, linear, plot, rows, ruleX, segment, ticksFor, type ChartWords } from './plot';

export interface BarsAgainstSpec extends ChartWords {
  rows: { name: string; value: number; text: string }[];
  /** The cost that all are compared with; null: none is known yet. */
  line: { value: number; text: string } | null;
  words: NumberWords;
}

/** How far the base line passes a bar, in rows. */
const BESIDE = 0.22;

export function barsAgainst(spec: BarsAgainstSpec): Chart {
  const { line } = spec;
  return plot(spec, (width) => {
    const layout = rows({
      names: spec.rows.map((row) => row.name),
      width,
      wide: 46,
      narrow: 46,
      head: 29,
      lift: 14,
      stacked: true,
      above: (i) => spec.rows[i]!.text,
    });
    return {
      height: layout.height,
      margin: { top: line === null ? 6 : 26, right: 8, bottom: 26, left: 0 },
      x: linear([...spec.rows.map((row) => row.value), line?.value ?? 0], { zero: true, nice: 4 }),
      y: layout.y,
      marks: [
        axisX({ ticks: ticksFor(width, 110), words: spec.words.short, grid: true }),
        barX(spec.rows, { x2: (row) => row.value, y: (_, i) => i, ink: 'bar', thick: 16 }),
        // Beside the bars alone: names stand above them, from the same edge.
        segment(spec.rows, {
          ...{ x1: 0, x2: 0, ink: 'base' },
          y1: (_, i) => i - BESIDE,
          y2: (_, i) => i + BESIDE,
        }),
        line && ruleX([line.value], { ink: 'whisker' }),
        line && aboveLine(line),
        layout.names,
      ],
    };
  });
}
