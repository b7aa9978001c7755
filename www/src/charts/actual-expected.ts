// What was seen against what a model expects, category by category: a bar for what is, a stroke of the accent for what
// was to be expected.
import { svg } from 'lit';
import { scaleBand } from 'd3-scale';
import { leftAxis, leftRoom } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';
import { key } from './key';
import { fromZero } from './scale';

export interface ActualExpectedSpec {
  file: string;
  title: string;
  description: string;
  rows: { name: string; actual: number; expected: number }[];
  labels: { x: string; y: string; actual: string; expected: string };
  words: NumberWords;
  table: ChartTable;
}

export function actualExpected(spec: ActualExpectedSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const above = key(
        [
          {
            text: spec.labels.actual,
            name: '',
            mark: (x, y) => svg`<rect class="bar ground" x=${x} y=${y - 6} width="14" height="12"></rect>`,
          },
          {
            text: spec.labels.expected,
            name: '',
            mark: (x, y) => svg`<line class="move" x1=${x} x2=${x + 14} y1=${y} y2=${y}></line>`,
          },
        ],
        width,
      );
      const top = above.height + 24;
      const bottom = top + Math.round(Math.min(240, Math.max(150, width * 0.34)));
      const y = fromZero(
        spec.rows.flatMap((row) => [row.actual, row.expected]),
        bottom,
        top,
        4,
      );
      const left = leftRoom(y, 4, spec.words.short);
      const right = width - 4;
      const x = scaleBand<number>()
        .domain(spec.rows.map((_, index) => index))
        .range([left, right])
        .padding(0.28);
      const thick = x.bandwidth();
      return {
        height: bottom + 38,
        marks: svg`
          ${above.marks}
          <text class="tick" x="0" y=${above.height + 11}>${spec.labels.y}</text>
          ${leftAxis(y, left, right, 4, spec.words.short)}
          ${spec.rows.map((row, index) => {
            const at = x(index) ?? left;
            return svg`<rect class="bar ground" x=${at} y=${y(row.actual)} width=${thick} height=${bottom - y(row.actual)}></rect>
              <line class="move" x1=${at - thick * 0.12} x2=${at + thick * 1.12} y1=${y(row.expected)} y2=${y(row.expected)}></line>
              <text class="tick" x=${at + thick / 2} y=${bottom + 16} text-anchor="middle">${row.name}</text>`;
          })}
          <line class="base" x1=${left} x2=${right} y1=${bottom} y2=${bottom}></line>
          <text class="tick" x=${right} y=${bottom + 33} text-anchor="end">${spec.labels.x}</text>`,
      };
    },
  };
}
