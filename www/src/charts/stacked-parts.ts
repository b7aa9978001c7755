// The fitted outcome by period, part on part: the top line is the sum of all of them. A part below zero eats
// into the one under it.
import { stack } from 'd3-shape';
import type { Chart, NumberWords } from './chart';
import {
  WIDE,
  area,
  axisDates,
  axisY,
  between,
  clipText,
  endLabels,
  key,
  line,
  linear,
  plot,
  sampleRect,
  widest,
  type ChartWords,
} from './plot';

export interface StackedPart {
  name: string;
  /** The class of its ink: `slow`, `season`, `other`, `event` or `c1` to `c8`. */
  ink: string;
  values: number[];
}

export interface StackedPartsSpec extends ChartWords {
  /** From the bottom up. */
  parts: StackedPart[];
  /** One short date a period, in words. */
  dates: string[];
  words: NumberWords;
}

/** The longest name, in pixels. */
const NAME = 150;

export function stackedParts(spec: StackedPartsSpec): Chart {
  const layers = stack<number, number>()
    .keys(spec.parts.keys())
    .value((period, part) => spec.parts[part]!.values[period] ?? 0)(spec.dates.keys())
    .map((layer, i) => ({
      ends: layer.map(([low, high]) => ({ low, high })),
      name: clipText(spec.parts[i]!.name, NAME),
      ink: spec.parts[i]!.ink,
    }));
  const axis = { ticks: 5, words: spec.words.short };
  const last = spec.dates.length - 1;
  const x = (_: unknown, i: number): number => i;
  return plot(spec, (width) => {
    const wide = width >= WIDE;
    const above = key(
      [...spec.parts].reverse().map((part) => ({ text: part.name, sample: sampleRect(`part ${part.ink}`) })),
      width,
    );
    return {
      height: between(width * 0.36, 190, 320),
      margin: {
        top: wide ? 12 : above.height + 4,
        right: wide ? widest(layers.map((layer) => layer.name)) + 30 : 6,
        bottom: 22,
      },
      axis,
      x: linear([0, Math.max(1, last)]),
      y: linear(
        layers.flatMap((layer) => layer.ends.flatMap(({ low, high }) => [low, high])),
        { zero: true, nice: 4 },
      ),
      marks: [
        ...layers.map(({ ends, ink }) =>
          area(ends, { x, low: (end) => end.low, high: (end) => end.high, ink: `part ${ink}` }),
        ),
        ...layers.map(({ ends, ink }) => line(ends, { x, y: (end) => end.high, ink: `part-edge ${ink}` })),
        axisY(axis),
        wide
          ? endLabels(
              layers.map(({ name, ink, ends }) => ({
                text: name,
                ink: '',
                patch: `part ${ink}`,
                y: ((ends[last]?.low ?? 0) + (ends[last]?.high ?? 0)) / 2,
              })),
            )
          : above.mark,
        axisDates(spec.dates),
      ],
    };
  });
}
