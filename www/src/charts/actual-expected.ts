// What was seen against what a model expects, category by category: a bar for what is, a stroke of the accent
// for what was to be expected.
import type { Chart, NumberWords } from './chart';
import {
  axisNames,
  axisY,
  band,
  barY,
  baseline,
  between,
  key,
  linear,
  plot,
  sampleLine,
  sampleRect,
  stroke,
  titleX,
  titleY,
  type ChartWords,
} from './plot';

export interface ActualExpectedSpec extends ChartWords {
  rows: { name: string; actual: number; expected: number }[];
  labels: { x: string; y: string; actual: string; expected: string };
  words: NumberWords;
}

export function actualExpected(spec: ActualExpectedSpec): Chart {
  const { rows, labels } = spec;
  const axis = { ticks: 4, words: spec.words.short };
  return plot(spec, (width) => {
    const above = key(
      [
        { text: labels.actual, sample: sampleRect('bar ground') },
        { text: labels.expected, sample: sampleLine('move') },
      ],
      width,
    );
    return {
      height: between(width * 0.34, 150, 240),
      margin: { top: above.height + 24, right: 4, bottom: 38 },
      axis,
      x: band(rows.length, { padding: 0.28 }),
      y: linear(
        rows.flatMap((row) => [row.actual, row.expected]),
        { zero: true, nice: 4 },
      ),
      marks: [
        above.mark,
        titleY(labels.y, 13),
        axisY(axis),
        barY(rows, { x: (_, i) => i, y2: (row) => row.actual, ink: 'bar ground' }),
        stroke(rows, { x: (_, i) => i, y: (row) => row.expected, ink: 'move', share: 1.24 }),
        baseline(),
        axisNames(rows.map((row) => row.name)),
        titleX(labels.x),
      ],
    };
  });
}
