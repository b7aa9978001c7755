// Observed against fitted over time, above the baseline, and under them the errors: what the model does not
// retrace.
import type { Chart, NumberWords } from './chart';
import {
  TICK,
  WIDE,
  area,
  axisDates,
  axisY,
  between,
  dot,
  drawable,
  endLabels,
  key,
  line,
  linear,
  panel,
  plot,
  ruleY,
  sampleLine,
  segment,
  text,
  textWidth,
  widest,
  zone,
  type ChartWords,
  type Frame,
  type Mark,
} from './plot';

export interface FitOverTimeSpec extends ChartWords {
  observed: number[];
  fitted: number[];
  baseline: number[];
  /** Where the model's expectation lies; null when it does not say. */
  band: { low: number[]; high: number[] } | null;
  /** What was predicted of the last periods by a model that had not seen them. */
  predicted: number[] | null;
  /** Observed less fitted; periods that stand out, with their dates in words; how far they must stand out. */
  errors: { values: number[]; outliers: { index: number; label: string }[]; limit: number };
  /** One short date a period, in words. */
  dates: string[];
  labels: { observed: string; fitted: string; baseline: string; predicted: string; errors: string };
  words: NumberWords;
}

/** Of the panel of errors. */
const ERRORS = 84;
const GAP = 28;

const value = (one: number): number => one;

export function fitOverTime(spec: FitOverTimeSpec): Chart {
  const { labels, observed, band } = spec;
  const last = observed.length - 1;
  const axis = { ticks: 5, words: spec.words.short };
  const x = linear([0, Math.max(1, last)]);
  const from = observed.length - (spec.predicted?.length ?? 0);
  const series = [
    { ink: 'observed', text: labels.observed, values: observed, from: 0 },
    { ink: 'fitted', text: labels.fitted, values: spec.fitted, from: 0 },
    { ink: 'baseline', text: labels.baseline, values: spec.baseline, from: 0 },
    ...(spec.predicted === null
      ? []
      : [{ ink: 'predicted', text: labels.predicted, values: spec.predicted, from }]),
  ];
  // The baseline lies under the others.
  const drawn = [series[2]!, ...series.filter((one) => one.ink !== 'baseline')];
  const heights = linear(
    [...series.flatMap((one) => one.values), ...(band?.low ?? []), ...(band?.high ?? [])],
    { zero: true, nice: 4 },
  );
  return plot(spec, (width) => {
    // On a phone the names stand in lines above; with room they stand at the end of their lines.
    const wide = width >= WIDE;
    const above = key(
      series.map((one) => ({ ...one, sample: sampleLine(`line ${one.ink}`) })),
      width,
    );
    const height = between(width * 0.34, 170, 280);
    const top = wide ? 12 : above.height + 4;
    const bottom = top + height;
    return {
      height: height + GAP + ERRORS,
      margin: { top, right: wide ? widest(series.map((one) => one.text)) + 16 : 6, bottom: 22 },
      axis,
      x,
      y: (low, high) => heights(low - GAP - ERRORS, high),
      marks: [
        panel({ bottom }, [
          spec.predicted === null ? null : zone(from, last, { ink: 'tested' }),
          area(spec.baseline, { x: (_, i) => i, low: 0, high: value, ink: 'baseline area' }),
          band &&
            area(band.low, { x: (_, i) => i, low: value, high: (_, i) => band.high[i] ?? null, ink: 'band' }),
          axisY(axis),
          ...drawn.map((one) =>
            line(one.values, { x: (_, i) => one.from + i, y: value, ink: `line ${one.ink}` }),
          ),
          wide
            ? endLabels(series.map((one) => ({ ...one, y: one.values.at(-1) ?? Number.NaN })))
            : above.mark,
        ]),
        errorsPanel(spec, bottom + GAP),
        axisDates(spec.dates),
      ],
    };
  });
}

function errorsPanel({ errors, labels, words }: FitOverTimeSpec, top: number): Mark {
  const { values, outliers, limit } = errors;
  const out = new Set(outliers.map((one) => one.index));
  const reach = Math.max(limit, ...values.filter(drawable).map(Math.abs));
  return (frame) => {
    const room = (frame.right - frame.left) / Math.max(1, values.length);
    return panel({ top, y: linear([-reach, reach], { nice: 3 }) }, [
      (inner) => [text('tick', inner.left, top - 10, labels.errors)],
      axisY({ ticks: 3, words: words.short }),
      ruleY([limit, -limit], { ink: 'reference' }),
      segment(values, {
        x1: (_, i) => i,
        x2: (_, i) => i,
        y1: 0,
        y2: value,
        ink: (_, i) => (out.has(i) ? 'error out' : 'error'),
        thickness: Math.max(1, Math.min(6, room * 0.6)),
      }),
      dot(outliers, { x: (one) => one.index, y: (one) => values[one.index] ?? 0, ink: 'error-mark', r: 4 }),
      (inner) => outlierDates(errors, inner),
    ])(frame);
  };
}

/** Dates beside their marks, as many as do not stand on one another; the others are in the table. */
function outlierDates({ values, outliers }: FitOverTimeSpec['errors'], { x, y, right, top, bottom }: Frame) {
  let taken = -Infinity;
  return outliers.flatMap(({ index, label }) => {
    const room = textWidth(label, TICK) + 12;
    const at = x(index);
    const start = at + 8 + room < right;
    if ((start ? at : at - room) < taken) return [];
    taken = at + room;
    const error = values[index] ?? 0;
    const height = error > 0 ? Math.max(top + 10, y(error) + 14) : Math.min(bottom - 4, y(error) - 6);
    return [text('tick halo', start ? at + 8 : at - 8, height, label, start ? 'start' : 'end')];
  });
}
