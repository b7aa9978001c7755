// What came above the line and what went below it, period by period, part on part.
import type { Chart, NumberWords } from './chart';
import {
  axisNames,
  axisY,
  band,
  barY,
  baseline,
  between,
  faded,
  key,
  linear,
  plot,
  sampleRect,
  type ChartWords,
} from './plot';

export interface GainsLossesSpec extends ChartWords {
  /** One short name a period. */
  periods: string[];
  /** From the line up; `ink` is the class of the bars. */
  gains: { name: string; ink: string; values: number[] }[];
  losses: { name: string; ink: string; values: number[] };
  /** The last period is not over. */
  unfinished: string | null;
  words: NumberWords;
}

interface Bar {
  period: number;
  from: number;
  to: number;
  ink: string;
}

export function gainsLosses(spec: GainsLossesSpec): Chart {
  const axis = { ticks: 5, words: spec.words.short };
  const bars = spec.periods.flatMap((_, period): Bar[] => {
    // Heights of bars on one another: places on the drawing.
    let floor = 0;
    const gains = spec.gains.map(({ ink, values }) => {
      const from = floor;
      floor += values[period] ?? 0;
      return { period, from, to: floor, ink };
    });
    return [...gains, { period, from: 0, to: -(spec.losses.values[period] ?? 0), ink: spec.losses.ink }];
  });
  const last = spec.unfinished === null ? Infinity : spec.periods.length - 1;
  const drawn = (some: Bar[]) =>
    barY(some, { x: (bar) => bar.period, y1: (bar) => bar.from, y2: (bar) => bar.to, ink: (bar) => bar.ink });
  return plot(spec, (width) => {
    const above = key(
      [...spec.gains, spec.losses].map(({ name, ink }) => ({ text: name, sample: sampleRect(ink) })),
      width,
    );
    return {
      height: between(width * 0.34, 170, 280),
      margin: { top: above.height + 10, right: 4, bottom: 24 },
      axis,
      x: band(spec.periods.length, { padding: 0.22 }),
      y: linear([1, ...bars.map((bar) => bar.to)], { zero: true, nice: 5 }),
      marks: [
        above.mark,
        axisY(axis),
        drawn(bars.filter((bar) => bar.period < last)),
        last === Infinity ? null : faded(0.55, [drawn(bars.filter((bar) => bar.period === last))]),
        axisNames(spec.periods),
        baseline(),
      ],
    };
  });
}
