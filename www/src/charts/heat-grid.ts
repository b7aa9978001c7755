// A share over two quantities: the darker the cell, the larger the share; its figure stands in it where there is room.
import { svg } from 'lit';
import { scaleBand } from 'd3-scale';
import type { Chart, ChartTable } from './chart';
import { textWidth } from './scale';

export interface HeatGridSpec {
  file: string;
  title: string;
  description: string;
  /** From the left. */
  columns: string[];
  /** From the bottom up. */
  rows: string[];
  /** Between 0 and 1: [column][row]; null where there is nobody. */
  cells: (number | null)[][];
  labels: { columns: string; rows: string };
  words: (value: number) => string;
  table: ChartTable;
}

/** Darkest: the figure stays readable on it. */
const MOST = 0.42;

export function heatGrid(spec: HeatGridSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const top = 22;
      const left = Math.ceil(Math.max(16, ...spec.rows.map((row) => textWidth(row, 11)))) + 10;
      const right = Math.min(width - 2, left + spec.columns.length * 104);
      const x = scaleBand<number>()
        .domain(spec.columns.map((_, index) => index))
        .range([left, right])
        .paddingInner(0.06);
      const high = Math.min(34, Math.max(20, x.bandwidth() * 0.6));
      const bottom = top + spec.rows.length * high;
      const y = scaleBand<number>()
        .domain(spec.rows.map((_, index) => index))
        .range([bottom, top])
        .paddingInner(0.08);
      return {
        height: bottom + 38,
        marks: svg`
          <text class="tick" x="0" y="12">${spec.labels.rows}</text>
          ${spec.rows.map((row, index) => svg`<text class="tick" x=${left - 8} y=${(y(index) ?? 0) + y.bandwidth() / 2} dy="0.34em" text-anchor="end">${row}</text>`)}
          ${spec.cells.map((column, i) =>
            column.map((value, j) => {
              if (value === null)
                return svg`<rect class="part" fill="none" x=${x(i) ?? 0} y=${y(j) ?? 0} width=${x.bandwidth()} height=${y.bandwidth()}></rect>`;
              const text = spec.words(value);
              return svg`<rect class="after" fill-opacity=${0.04 + MOST * value} stroke-opacity="0" x=${x(i) ?? 0} y=${y(j) ?? 0} width=${x.bandwidth()} height=${y.bandwidth()}></rect>
              ${textWidth(text, 11) + 2 > x.bandwidth() ? '' : svg`<text font-size="11" x=${(x(i) ?? 0) + x.bandwidth() / 2} y=${(y(j) ?? 0) + y.bandwidth() / 2} dy="0.35em" text-anchor="middle">${text}</text>`}`;
            }),
          )}
          ${spec.columns.map((column, index) => svg`<text class="tick" x=${(x(index) ?? 0) + x.bandwidth() / 2} y=${bottom + 16} text-anchor="middle">${column}</text>`)}
          <text class="tick" x=${right} y=${bottom + 33} text-anchor="end">${spec.labels.columns}</text>`,
      };
    },
  };
}
