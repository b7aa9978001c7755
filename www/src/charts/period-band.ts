// What was observed over time against the band where a model expects it: nine in ten observations should be
// inside.
import type { Chart, NumberWords } from './chart';
import {
  WIDE,
  area,
  axisDates,
  axisY,
  between,
  endLabels,
  key,
  line,
  linear,
  plot,
  sampleLine,
  widest,
  type ChartWords,
} from './plot';
import { boundary } from './boundary';

export interface PeriodBandSpec extends ChartWords {
  observed: number[];
  band: { mean: number[]; low: number[]; high: number[] };
  /** The first of the periods that the model had not seen; null when it has seen all. */
  unseen: number | null;
  /** One short date a period, in words. */
  dates: string[];
  labels: { observed: string; expected: string; unseen: string };
  words: NumberWords;
}

export function periodBand(spec: PeriodBandSpec): Chart {
  const { observed, band, labels } = spec;
  const last = observed.length - 1;
  const axis = { ticks: 5, words: spec.words.short };
  const at = { x: (_: number, i: number) => i };
  const series = [
    { text: labels.observed, ink: 'observed', values: observed },
    { text: labels.expected, ink: 'fitted', values: band.mean },
  ];
  return plot(spec, (width) => {
    // On a phone the names stand in a line above; with room they stand at the end of their lines.
    const wide = width >= WIDE;
    const above = key(
      series.map((one) => ({ ...one, sample: sampleLine(`line ${one.ink}`) })),
      width,
    );
    return {
      height: between(width * 0.3, 150, 240),
      margin: {
        top: wide ? 12 : above.height + 6,
        right: wide ? widest(series.map((one) => one.text)) + 16 : 6,
        bottom: 22,
      },
      axis,
      x: linear([0, Math.max(1, last)]),
      y: linear([...observed, ...band.low, ...band.high], { zero: true, nice: 4 }),
      marks: [
        axisY(axis),
        area(band.low, { ...at, low: (value) => value, high: (_, i) => band.high[i] ?? null, ink: 'band' }),
        line(band.mean, { ...at, y: (value) => value, ink: 'line fitted' }),
        line(observed, { ...at, y: (value) => value, ink: 'line observed' }),
        spec.unseen === null ? null : boundary(spec.unseen - 0.5, labels.unseen),
        axisDates(spec.dates),
        wide ? endLabels(series.map((one) => ({ ...one, y: one.values[last] ?? Number.NaN }))) : above.mark,
      ],
    };
  });
}
