// The draws of one number, chain over chain: chains that mix look like one another, as if by one hand.
import type { Chart, NumberWords } from './chart';
import { axisX, axisY, between, line, linear, plot, ticksFor, titleX, type ChartWords } from './plot';

export interface TraceSpec extends ChartWords {
  /** The draws of each chain, in their order. */
  chains: number[][];
  words: NumberWords;
  countWords: NumberWords;
  labels: { draw: string };
}

export function trace(spec: TraceSpec): Chart {
  const axis = { ticks: 4, words: spec.words.short };
  const length = Math.max(1, ...spec.chains.map((chain) => chain.length));
  return plot(spec, (width) => {
    // As many points as there are pixels: more would be drawn over one another.
    const step = Math.max(1, Math.floor(length / width));
    return {
      height: between(width * 0.28, 140, 220),
      margin: { top: 8, right: 6, bottom: 38 },
      axis,
      x: linear([1, length]),
      y: linear(spec.chains.flat(), { nice: 4 }),
      marks: [
        axisY(axis),
        ...spec.chains.map((chain, index) =>
          line(
            chain.filter((_, i) => i % step === 0),
            { x: (_, i) => 1 + i * step, y: (value) => value, ink: `chain c${(index % 8) + 1}` },
          ),
        ),
        axisX({ ticks: ticksFor(width, 110), words: spec.countWords.short }),
        titleX(spec.labels.draw, { dy: 34, anchor: 'start' }),
      ],
    };
  });
}
