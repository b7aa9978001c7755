// What was observed over time against the band where a model expects it: nine in ten observations should be inside.
import { svg } from 'lit';
import { area, line } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import { leftAxis, leftRoom } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';
import { fromZero, spread, textWidth } from './scale';

export interface PeriodBandSpec {
  file: string;
  title: string;
  description: string;
  observed: number[];
  band: { mean: number[]; low: number[]; high: number[] };
  /** The first of the periods that the model had not seen; null when it has seen all. */
  unseen: number | null;
  /** One short date a period, in words. */
  dates: string[];
  labels: { observed: string; expected: string; unseen: string };
  words: NumberWords;
  table: ChartTable;
}

export function periodBand(spec: PeriodBandSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const { observed, band } = spec;
      const texts = [spec.labels.observed, spec.labels.expected];
      const classes = ['observed', 'fitted'];
      // On a phone the names stand in a line above; with room they stand at the end of their lines.
      const wide = width >= 560;
      const top = wide ? 12 : 28;
      const bottom = top + Math.round(Math.min(240, Math.max(150, width * 0.3)));
      const last = observed.length - 1;
      const y = fromZero([...observed, ...band.low, ...band.high], bottom, top);
      const left = leftRoom(y, 5, spec.words.short);
      const right = wide ? width - Math.max(...texts.map((text) => textWidth(text))) - 12 : width - 6;
      const x = scaleLinear()
        .domain([0, Math.max(1, last)])
        .range([left, right]);
      const path = line<number>(
        (_, i) => x(i),
        (value) => y(value),
      );
      const inside = area<number>(
        (_, i) => x(i),
        (low) => y(low),
        (_, i) => y(band.high[i] ?? 0),
      );
      const at = spread([y(observed[last] ?? 0), y(band.mean[last] ?? 0)], 15, top + 6, bottom - 4);
      const count = Math.max(2, Math.min(6, Math.floor((right - left) / 110)));
      const dates = Array.from({ length: count }, (_, i) => Math.round((i * last) / (count - 1)));
      const { unseen } = spec;
      let key = 0;
      return {
        height: bottom + 22,
        marks: svg`
          ${leftAxis(y, left, right, 5, spec.words.short)}
          <path class="band" d=${inside(band.low) ?? ''}></path>
          <path class="line fitted" d=${path(band.mean) ?? ''}></path>
          <path class="line observed" d=${path(observed) ?? ''}></path>
          ${
            unseen === null
              ? ''
              : svg`<line class="reference" x1=${x(unseen - 0.5)} x2=${x(unseen - 0.5)} y1=${top} y2=${bottom}></line>
            <text class="tick halo" x=${x(unseen - 0.5) - 4} y=${top + 10} text-anchor="end">${spec.labels.unseen}</text>`
          }
          ${dates.map((i, n) => svg`<text class="tick" x=${x(i)} y=${bottom + 16} text-anchor=${n === 0 ? 'start' : n === count - 1 ? 'end' : 'middle'}>${spec.dates[i] ?? ''}</text>`)}
          ${texts.map((text, i) => {
            if (wide)
              return svg`<text class="label ${classes[i]}" x=${right + 8} y=${at[i]} dy="0.35em">${text}</text>`;
            const from = key;
            key += textWidth(text) + 28;
            return svg`<line class="line ${classes[i]}" x1=${from} x2=${from + 14} y1="12" y2="12"></line><text class="label ${classes[i]}" x=${from + 18} y="16">${text}</text>`;
          })}`,
      };
    },
  };
}
