// Amounts side by side, each against one same cost: a bar that passes the line brings more than it costs.
import { svg } from 'lit';
import type { Chart, ChartTable, NumberWords } from './chart';
import { bottomAxis } from './axis';
import { clip, fromZero, textWidth } from './scale';

export interface BarsAgainstSpec {
  file: string;
  title: string;
  description: string;
  rows: { name: string; value: number; text: string }[];
  /** The cost that all are compared with; null: none is known yet. */
  line: { value: number; text: string } | null;
  words: NumberWords;
  table: ChartTable;
}

const STEP = 46;

export function barsAgainst(spec: BarsAgainstSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const top = spec.line === null ? 6 : 26;
      const bottom = top + spec.rows.length * STEP;
      const right = width - 8;
      const x = fromZero([...spec.rows.map((row) => row.value), spec.line?.value ?? 0], 0, right);
      const zero = x(0);
      const { line } = spec;
      const at = line === null ? 0 : x(line.value);
      const before = line !== null && at + textWidth(line.text) + 10 > width;
      return {
        height: bottom + 26,
        marks: svg`
          ${bottomAxis(x, bottom, Math.max(2, Math.floor(right / 110)), spec.words.short, top)}
          ${spec.rows.map((row, index) => {
            const y = top + index * STEP;
            const end = x(row.value);
            return svg`<rect class="bar" x=${Math.min(zero, end)} y=${y + 21} width=${Math.max(1, Math.abs(end - zero))} height="16"></rect>`;
          })}
          <line class="base" x1=${zero} x2=${zero} y1=${top} y2=${bottom}></line>
          ${
            line === null
              ? ''
              : svg`<line class="whisker" x1=${at} x2=${at} y1=${top - 4} y2=${bottom}></line>
            <text class="label halo" x=${before ? at - 6 : at + 6} y="14" text-anchor=${before ? 'end' : 'start'}>${line.text}</text>`
          }
          ${spec.rows.map(
            (
              row,
              index,
            ) => svg`<text class="label halo" x="0" y=${top + index * STEP + 15}>${clip(row.name, right - textWidth(row.text) - 24)}</text>
            <text class="label soft halo" x=${right} y=${top + index * STEP + 15} text-anchor="end">${row.text}</text>`,
          )}`,
      };
    },
  };
}
