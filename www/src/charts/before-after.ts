// Several quantities before and after the data: a light line for what was believed, a dark one for what is known since.
// Each has a scale of its own, from zero, since they are in different units.
import { svg } from 'lit';
import { scaleLinear } from 'd3-scale';
import type { Chart, ChartTable } from './chart';
import { clip, textWidth } from './scale';

export interface BeforeAfterRow {
  name: string;
  before: [number, number];
  after: [number, number];
  mean: number;
  /** The interval after, in words. */
  text: string;
}

export interface BeforeAfterSpec {
  file: string;
  title: string;
  description: string;
  rows: BeforeAfterRow[];
  labels: { before: string; after: string };
  table: ChartTable;
}

const STEP = 46;

export function beforeAfter(spec: BeforeAfterSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const right = width - 4;
      const bottom = 22 + spec.rows.length * STEP;
      const second = textWidth(spec.labels.before) + 44;
      return {
        height: bottom,
        marks: svg`
          <line class="believed" x1="0" x2="18" y1="8" y2="8"></line><text class="tick" x="24" y="12">${spec.labels.before}</text>
          <line class="known" x1=${second} x2=${second + 18} y1="8" y2="8"></line><text class="tick" x=${second + 24} y="12">${spec.labels.after}</text>
          ${spec.rows.map((row, index) => {
            const y = 22 + index * STEP;
            const scale = scaleLinear()
              .domain([Math.min(0, row.before[0], row.after[0]), Math.max(row.before[1], row.after[1])])
              .range([2, right]);
            const text = clip(row.text, width * 0.6);
            return svg`<g>
              <text class="label" x="0" y=${y + 14}>${clip(row.name, width - textWidth(text) - 16)}</text>
              <text class="label" x=${right} y=${y + 14} text-anchor="end">${text}</text>
              <line class="rail" x1="2" x2=${right} y1=${y + 28} y2=${y + 28}></line>
              <line class="believed" x1=${scale(row.before[0])} x2=${scale(row.before[1])} y1=${y + 25} y2=${y + 25}></line>
              <line class="known" x1=${scale(row.after[0])} x2=${scale(row.after[1])} y1=${y + 31} y2=${y + 31}></line>
              <circle class="after" cx=${scale(row.mean)} cy=${y + 31} r="4"></circle>
            </g>`;
          })}`,
      };
    },
  };
}
