// Several quantities before and after the data: a light line for what was believed, a dark one for what is
// known since. Each has a scale of its own, from zero, since they are in different units.
import type { Chart } from './chart';
import {
  clipText,
  dot,
  each,
  interval,
  key,
  linear,
  panel,
  plot,
  rows,
  ruleY,
  sampleLine,
  type ChartWords,
} from './plot';

export interface BeforeAfterRow {
  name: string;
  before: [number, number];
  after: [number, number];
  mean: number;
  /** The interval after, in words. */
  text: string;
}

export interface BeforeAfterSpec extends ChartWords {
  rows: BeforeAfterRow[];
  labels: { before: string; after: string };
}

export function beforeAfter(spec: BeforeAfterSpec): Chart {
  return plot(spec, (width) => {
    const above = key(
      [
        { text: spec.labels.before, ink: 'soft', sample: sampleLine('believed') },
        { text: spec.labels.after, ink: 'soft', sample: sampleLine('known') },
      ],
      width,
    );
    const layout = rows({
      names: spec.rows.map((row) => row.name),
      width,
      wide: 46,
      narrow: 46,
      stacked: true,
      head: 28,
      lift: 14,
      above: (i) => clipText(spec.rows[i]!.text, width * 0.6),
    });
    return {
      height: layout.height,
      margin: { top: above.height, right: 4, bottom: 0, left: 2 },
      x: linear([0]),
      y: layout.y,
      marks: [
        above.mark,
        layout.names,
        each(spec.rows, ({ before, after, mean }, i) => [
          panel({ x: linear([...before, ...after, mean], { zero: true }) }, [
            ruleY([i], { ink: 'rail' }),
            interval([before], { x1: before[0], x2: before[1], y: i, dy: -3, ink: 'believed', cap: 0 }),
            interval([after], { x1: after[0], x2: after[1], y: i, dy: 3, ink: 'known', cap: 0 }),
            dot([mean], { x: mean, y: i, dy: 3, ink: 'after', r: 4 }),
          ]),
        ]),
      ],
    };
  });
}
