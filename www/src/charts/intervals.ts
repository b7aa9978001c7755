// Several intervals under one another: a dot for what was observed, a line for what it may be.
import { svg } from 'lit';
import { scaleLinear } from 'd3-scale';
import { bottomAxis } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';
import { clip, textWidth } from './scale';

export interface IntervalRow {
  name: string;
  value: number;
  low: number;
  high: number;
}

export interface IntervalsSpec {
  file: string;
  title: string;
  description: string;
  rows: IntervalRow[];
  words: NumberWords;
  table: ChartTable;
}

export function intervals(spec: IntervalsSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const wide = width >= 560;
      const names = wide
        ? Math.min(width * 0.3, Math.max(...spec.rows.map((row) => textWidth(row.name, 13)), 60) + 16)
        : 0;
      const step = wide ? 34 : 48;
      const bottom = spec.rows.length * step + 4;
      const texts = spec.rows.map((row) => spec.words.long(row.value));
      const left = names + 6;
      const right = width - Math.max(...texts.map((text) => textWidth(text))) - 16;
      // Zero stays in view: a gap between rates looks as large as it is.
      const scale = scaleLinear()
        .domain([
          Math.min(0, ...spec.rows.map((row) => row.low)),
          Math.max(...spec.rows.map((row) => row.high)),
        ])
        .nice(5)
        .range([left, right]);
      return {
        height: bottom + 24,
        marks: svg`
          ${bottomAxis(scale, bottom, Math.max(2, Math.min(8, Math.floor((right - left) / 90))), spec.words.short, 4)}
          ${spec.rows.map((row, index) => {
            const y = index * step + (wide ? step / 2 : 32);
            return svg`<g>
              ${
                wide
                  ? svg`<text class="label" x="0" y=${y} dy="0.35em">${clip(row.name, names - 8, 13)}</text>`
                  : svg`<text class="label" x="0" y=${y - 14}>${clip(row.name, width - 8, 13)}</text>`
              }
              <line class="whisker" x1=${scale(row.low)} x2=${scale(row.high)} y1=${y} y2=${y}></line>
              <line class="whisker" x1=${scale(row.low)} x2=${scale(row.low)} y1=${y - 5} y2=${y + 5}></line>
              <line class="whisker" x1=${scale(row.high)} x2=${scale(row.high)} y1=${y - 5} y2=${y + 5}></line>
              <circle class="after" cx=${scale(row.value)} cy=${y} r="5"></circle>
              <text class="label halo" x=${scale(row.high) + 10} y=${y} dy="0.35em">${texts[index]}</text>
            </g>`;
          })}`,
      };
    },
  };
}
