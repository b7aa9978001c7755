// A search closing in: what no plan exceeds comes down, the best plan met goes up, step by step.
import type { Chart, NumberWords } from './chart';
import {
  area,
  axisY,
  between,
  key,
  line,
  linear,
  plot,
  sampleLine,
  text,
  titleX,
  zone,
  type ChartWords,
  type Mark,
} from './plot';

export interface BoundsSpec extends ChartWords {
  upper: number[];
  lower: number[];
  /** The step looked at, from 0. */
  at: number;
  labels: { upper: string; lower: string; step: string };
  words: NumberWords;
}

export function boundsChart(spec: BoundsSpec): Chart {
  const { upper, lower, labels } = spec;
  const axis = { ticks: 4, words: spec.words.short };
  // The end of the last step is drawn too.
  const steps = [...upper.keys(), upper.length];
  const value = (values: number[]) => (i: number) => values[Math.min(i, values.length - 1)] ?? null;
  const step = { x: (i: number) => i, shape: 'step' } as const;
  return plot(spec, (width) => {
    const above = key(
      [
        { text: labels.upper, sample: sampleLine('upper') },
        { text: labels.lower, sample: sampleLine('lower') },
      ],
      width,
    );
    return {
      height: between(width * 0.3, 140, 220),
      margin: { top: above.height + 6, right: 10, bottom: 38 },
      axis,
      x: linear(steps),
      // The two lines are close: the axis starts near them, and its figures say where.
      y: linear([...lower, ...upper], { nice: 4 }),
      marks: [
        above.mark,
        zone(spec.at, spec.at + 1, { ink: 'closed' }),
        axisY(axis),
        area(steps, { ...step, low: value(lower), high: value(upper), ink: 'gap' }),
        line(steps, { ...step, y: value(lower), ink: 'lower' }),
        line(steps, { ...step, y: value(upper), ink: 'upper' }),
        numbers(upper.length, spec.at),
        titleX(labels.step, { dy: 32, anchor: 'start' }),
      ],
    };
  });
}

/** The steps counted from 1, as many as have room; the one looked at stands out. */
function numbers(count: number, at: number): Mark {
  return ({ x, left, right, bottom }) => {
    const every = Math.max(1, Math.ceil(count / Math.max(2, Math.floor((right - left) / 36))));
    return [
      { kind: 'line', ink: 'base', x1: left, x2: right, y1: bottom, y2: bottom },
      ...Array.from({ length: count }, (_, i) => i)
        .filter((i) => i % every === 0)
        .map((i) =>
          text(i === at ? 'label strong' : 'tick', x(i + 0.5), bottom + 16, String(i + 1), 'middle'),
        ),
    ];
  };
}
