// Observed against fitted over time, above the baseline, and under them the errors: what the model does not retrace.
import { svg, type SVGTemplateResult } from 'lit';
import { area, line } from 'd3-shape';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { leftAxis, leftRoom } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';
import { key } from './key';
import { fromZero, spread, textWidth } from './scale';

export interface FitOverTimeSpec {
  file: string;
  title: string;
  description: string;
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
  table: ChartTable;
}

type X = ScaleLinear<number, number>;

export function fitOverTime(spec: FitOverTimeSpec): Chart {
  const { labels } = spec;
  const series = [
    { name: 'observed', text: labels.observed, values: spec.observed, from: 0 },
    { name: 'fitted', text: labels.fitted, values: spec.fitted, from: 0 },
    { name: 'baseline', text: labels.baseline, values: spec.baseline, from: 0 },
    ...(spec.predicted === null
      ? []
      : [
          {
            name: 'predicted',
            text: labels.predicted,
            values: spec.predicted,
            from: spec.observed.length - spec.predicted.length,
          },
        ]),
  ];
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      // On a phone the names stand in lines above; with room they stand at the end of their lines.
      const wide = width >= 560;
      const above = key(
        series.map((one) => ({
          text: one.text,
          name: one.name,
          mark: (x, y) => svg`<line class="line ${one.name}" x1=${x} x2=${x + 14} y1=${y} y2=${y}></line>`,
        })),
        width,
      );
      const top = wide ? 12 : above.height + 4;
      const bottom = top + Math.round(Math.min(280, Math.max(170, width * 0.34)));
      const last = spec.observed.length - 1;
      const y = fromZero(
        [...series.flatMap((one) => one.values), ...(spec.band?.low ?? []), ...(spec.band?.high ?? [])],
        bottom,
        top,
      );
      const errors = { top: bottom + 28, bottom: bottom + 28 + 84 };
      const reach = Math.max(spec.errors.limit, ...spec.errors.values.map(Math.abs));
      const e = scaleLinear().domain([-reach, reach]).range([errors.bottom, errors.top]).nice(3);
      const left = Math.max(leftRoom(y, 5, spec.words.short), leftRoom(e, 3, spec.words.short));
      const right = wide ? width - Math.max(...series.map((one) => textWidth(one.text))) - 12 : width - 6;
      const x = scaleLinear()
        .domain([0, Math.max(1, last)])
        .range([left, right]);
      const path = (values: number[], from: number): string =>
        line<number>(
          (_, i) => x(from + i),
          (value) => y(value),
        )(values) ?? '';
      const under =
        area<number>(
          (_, i) => x(i),
          y(0),
          (value) => y(value),
        )(spec.baseline) ?? '';
      const { band } = spec;
      const around =
        band === null
          ? ''
          : (area<number>(
              (_, i) => x(i),
              (low) => y(low),
              (_, i) => y(band.high[i] ?? 0),
            )(band.low) ?? '');
      const at = spread(
        series.map((one) => y(one.values[one.values.length - 1] ?? 0)),
        15,
        top + 6,
        bottom - 4,
      );
      const tested = series.find((one) => one.name === 'predicted');
      return {
        height: errors.bottom + 22,
        marks: svg`
          ${tested === undefined ? '' : svg`<rect class="tested" x=${x(tested.from)} y=${top} width=${right - x(tested.from)} height=${bottom - top}></rect>`}
          <path class="baseline area" d=${under}></path>
          <path class="band" d=${around}></path>
          ${leftAxis(y, left, right, 5, spec.words.short)}
          ${['baseline', 'observed', 'fitted', 'predicted'].map((name) => series.filter((one) => one.name === name).map((one) => svg`<path class="line ${name}" d=${path(one.values, one.from)}></path>`))}
          ${wide ? series.map((one, i) => svg`<text class="label ${one.name}" x=${right + 8} y=${at[i]} dy="0.35em">${one.text}</text>`) : above.marks}
          ${errorsUnder(spec, x, e, left, right)}
          ${dates(spec.dates, x, errors.bottom)}`,
      };
    },
  };
}

function errorsUnder(spec: FitOverTimeSpec, x: X, e: X, left: number, right: number): SVGTemplateResult {
  const { values, outliers, limit } = spec.errors;
  const out = new Set(outliers.map((one) => one.index));
  const thick = Math.max(1, Math.min(6, ((right - left) / Math.max(1, values.length)) * 0.6));
  const [bottom, top] = e.range() as [number, number];
  return svg`
    <text class="tick" x=${left} y=${top - 10}>${spec.labels.errors}</text>
    ${leftAxis(e, left, right, 3, spec.words.short)}
    ${[limit, -limit].map((at) => svg`<line class="reference" x1=${left} x2=${right} y1=${e(at)} y2=${e(at)}></line>`)}
    ${values.map((value, i) => svg`<line class=${out.has(i) ? 'error out' : 'error'} stroke-width=${thick} x1=${x(i)} x2=${x(i)} y1=${e(0)} y2=${e(value)}></line>`)}
    ${outliers.map(({ index }) => svg`<circle class="error-mark" cx=${x(index)} cy=${e(values[index] ?? 0)} r="4"></circle>`)}
    ${roomFor(outliers, x, right).map(({ index, label }) => {
      const value = values[index] ?? 0;
      const half = textWidth(label, 11) / 2;
      const y = value > 0 ? Math.max(top + 10, e(value) + 14) : Math.min(bottom - 4, e(value) - 6);
      // Beside its mark, inside the picture.
      const start = x(index) + 8 + 2 * half < right;
      return svg`<text class="tick halo" x=${start ? x(index) + 8 : x(index) - 8} y=${y} text-anchor=${start ? 'start' : 'end'}>${label}</text>`;
    })}`;
}

/** The labels that do not stand on one another; the others are in the table and in the list of the page. */
function roomFor<T extends { index: number; label: string }>(
  outliers: readonly T[],
  x: X,
  right: number,
): T[] {
  let taken = -Infinity;
  return outliers.filter(({ index, label }) => {
    const room = textWidth(label, 11) + 12;
    const from = x(index) + 8 + room < right ? x(index) : x(index) - room;
    if (from < taken) return false;
    taken = x(index) + room;
    return true;
  });
}

/** A few dates along the bottom. */
export function dates(all: readonly string[], x: X, bottom: number): SVGTemplateResult[] {
  const [left, right] = x.range() as [number, number];
  const last = all.length - 1;
  const count = Math.max(2, Math.min(6, Math.floor((right - left) / 110)));
  return Array.from({ length: count }, (_, n) => {
    const i = Math.round((n * last) / (count - 1));
    return svg`<text class="tick" x=${x(i)} y=${bottom + 16} text-anchor=${n === 0 ? 'start' : n === count - 1 ? 'end' : 'middle'}>${all[i] ?? ''}</text>`;
  });
}
