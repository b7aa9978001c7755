// The move: one row a channel, a ring for today, a disc for the proposed spend, the change said at the end.
import type { Chart, NumberWords } from './chart';
import {
  axisX,
  dot,
  key,
  linear,
  plot,
  rows,
  ruleY,
  sampleDot,
  segment,
  ticksFor,
  widest,
  words,
  type ChartWords,
} from './plot';

export interface DumbbellRow {
  name: string;
  before: number;
  after: number;
  /** The change in words, with its sign: « +12 400 € », « inchangé ». */
  change: string;
  moves: boolean;
}

export interface DumbbellSpec extends ChartWords {
  today: string;
  proposed: string;
  rows: DumbbellRow[];
  words: NumberWords;
}

export function dumbbell(spec: DumbbellSpec): Chart {
  const moving = spec.rows.flatMap((row, i) => (row.moves ? [{ ...row, i }] : []));
  return plot(spec, (width) => {
    const layout = rows({
      names: spec.rows.map((row) => row.name),
      width,
      wide: 36,
      narrow: 52,
      head: 36,
      lift: 16,
    });
    const left = layout.left + 10;
    const right = widest(spec.rows.map((row) => row.change)) + 18;
    const above = key(
      [
        { text: spec.today, sample: sampleDot('before') },
        { text: spec.proposed, sample: sampleDot('after', 5.5) },
      ],
      width,
      left,
    );
    return {
      height: layout.height,
      margin: { top: above.height + 8, right, bottom: 24, left },
      x: linear(
        spec.rows.flatMap((row) => [row.before, row.after]),
        { zero: true, nice: 4 },
      ),
      y: layout.y,
      marks: [
        above.mark,
        axisX({ ticks: ticksFor(width - left - right, 90, 8), words: spec.words.short, grid: true }),
        layout.names,
        ruleY([...spec.rows.keys()], { ink: 'rail' }),
        segment(moving, {
          x1: (row) => row.before,
          x2: (row) => row.after,
          y1: (row) => row.i,
          y2: (row) => row.i,
          ink: 'move',
        }),
        dot(spec.rows, { x: (row) => row.before, y: (_, i) => i, ink: 'before', r: 5 }),
        dot(moving, { x: (row) => row.after, y: (row) => row.i, ink: 'after', r: 5.5 }),
        words(spec.rows, {
          x: (row) => Math.max(row.before, row.after),
          y: (_, i) => i,
          text: (row) => row.change,
          ink: (row) => (row.moves ? 'label strong halo' : 'label soft halo'),
          dx: 12,
          middle: true,
        }),
      ],
    };
  });
}
