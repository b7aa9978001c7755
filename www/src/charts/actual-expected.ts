// What was seen against what was expected, category by category: a bar for what is, a stroke of the accent
// for what was to be expected, a fainter bar behind for what it will be in the end.
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
  /** Null: it is not known. `ahead`: what it will be in the end, behind what it is. */
  rows: { name: string; actual: number | null; expected: number | null; ahead?: number | null }[];
  labels: { x: string; y: string; actual: string; expected: string; ahead?: string };
  words: NumberWords;
}

export function actualExpected(spec: ActualExpectedSpec): Chart {
  const { rows, labels } = spec;
  const axis = { ticks: 4, words: spec.words.short };
  const known = (of: 'actual' | 'expected' | 'ahead'): { at: number; value: number }[] =>
    rows.flatMap((row, at) => (row[of] == null ? [] : [{ at, value: row[of] }]));
  const [seen, due, ahead] = [known('actual'), known('expected'), known('ahead')];
  const place = { x: ({ at }: { at: number }) => at };
  const height = ({ value }: { value: number }): number => value;
  return plot(spec, (width) => {
    const above = key(
      [
        { text: labels.actual, sample: sampleRect('bar ground') },
        ...(labels.ahead === undefined ? [] : [{ text: labels.ahead, sample: sampleRect('bar ahead') }]),
        { text: labels.expected, sample: sampleLine('move') },
      ],
      width,
    );
    return {
      height: between(width * 0.34, 150, 240),
      margin: { top: above.height + 24, right: 4, bottom: 38 },
      axis,
      x: band(rows.length, { padding: 0.28 }),
      y: linear([...seen, ...due, ...ahead].map(height), { zero: true, nice: 4 }),
      marks: [
        above.mark,
        titleY(labels.y, 13),
        axisY(axis),
        barY(ahead, { ...place, y2: height, ink: 'bar ahead' }),
        barY(seen, { ...place, y2: height, ink: 'bar ground' }),
        stroke(due, { ...place, y: height, ink: 'move', share: 1.24 }),
        baseline(),
        axisNames(rows.map((row) => row.name)),
        titleX(labels.x),
      ],
    };
  });
}
