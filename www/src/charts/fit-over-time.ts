// Observed against fitted over time, above the baseline: what would have come without the channels.
import { svg } from 'lit';
import { area, line } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import { leftAxis, leftRoom } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';
import { fromZero, spread, textWidth } from './scale';

export interface FitOverTimeSpec {
  file: string;
  title: string;
  description: string;
  observed: number[];
  fitted: number[];
  baseline: number[];
  /** One short date a period, in words. */
  dates: string[];
  labels: { observed: string; fitted: string; baseline: string };
  words: NumberWords;
  table: ChartTable;
}

export function fitOverTime(spec: FitOverTimeSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const texts = [spec.labels.observed, spec.labels.fitted, spec.labels.baseline];
      // On a phone the names stand in a line above; with room they stand at the end of their lines.
      const wide = width >= 560;
      const top = wide ? 12 : 28;
      const bottom = top + Math.round(Math.min(280, Math.max(170, width * 0.34)));
      const last = spec.observed.length - 1;
      const y = fromZero([...spec.observed, ...spec.fitted, ...spec.baseline], bottom, top);
      const left = leftRoom(y, 5, spec.words.short);
      const right = wide ? width - Math.max(...texts.map((text) => textWidth(text))) - 12 : width - 6;
      const x = scaleLinear().domain([0, Math.max(1, last)]).range([left, right]);
      const path = line<number>((_, i) => x(i), (value) => y(value));
      const under = area<number>((_, i) => x(i), y(0), (value) => y(value));
      const ends = [spec.observed[last] ?? 0, spec.fitted[last] ?? 0, spec.baseline[last] ?? 0].map((value) => y(value));
      const at = spread(ends, 15, top + 6, bottom - 4);
      const classes = ['observed', 'fitted', 'baseline'];
      const count = Math.max(2, Math.min(6, Math.floor((right - left) / 110)));
      const dates = Array.from({ length: count }, (_, i) => Math.round((i * last) / (count - 1)));
      let key = 0;
      return {
        height: bottom + 22,
        marks: svg`
          <path class="baseline area" d=${under(spec.baseline) ?? ""}></path>
          ${leftAxis(y, left, right, 5, spec.words.short)}
          <path class="line baseline" d=${path(spec.baseline) ?? ""}></path>
          <path class="line observed" d=${path(spec.observed) ?? ""}></path>
          <path class="line fitted" d=${path(spec.fitted) ?? ""}></path>
          ${dates.map((i, n) => svg`<text class="tick" x=${x(i)} y=${bottom + 16} text-anchor=${n === 0 ? "start" : n === count - 1 ? "end" : "middle"}>${spec.dates[i] ?? ""}</text>`)}
          ${texts.map((text, i) => {
            if (wide) return svg`<text class="label ${classes[i]}" x=${right + 8} y=${at[i]} dy="0.35em">${text}</text>`;
            const from = key;
            key += textWidth(text) + 28;
            return svg`<line class="line ${classes[i]}" x1=${from} x2=${from + 14} y1="12" y2="12"></line><text class="label ${classes[i]}" x=${from + 18} y="16">${text}</text>`;
          })}`,
      };
    },
  };
}
