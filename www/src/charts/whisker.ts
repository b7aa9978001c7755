// An interval as a whisker: low, value, high, and a reference when one matters (zero for a gain).
import { svg } from 'lit';
import { bottomAxis } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';
import { fromZero, spread, textWidth } from './scale';
import { scaleLinear } from 'd3-scale';

export interface WhiskerSpec {
  file: string;
  title: string;
  description: string;
  value: number;
  low: number;
  high: number;
  /** Drawn as a line across, and kept in view. */
  reference: number | null;
  words: NumberWords;
  table: ChartTable;
}

export function whisker(spec: WhiskerSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const height = 84;
      const left = 20;
      const right = width - 20;
      const values = [spec.low, spec.value, spec.high];
      const scale =
        spec.reference === 0
          ? fromZero(values, left, right)
          : scaleLinear()
              .domain([
                Math.min(...values, spec.reference ?? spec.low),
                Math.max(...values, spec.reference ?? spec.high),
              ])
              .nice(4)
              .range([left, right]);
      const y = 38;
      const marks = [spec.low, spec.value, spec.high];
      const texts = marks.map(spec.words.long);
      const gap = Math.max(...texts.map((text) => textWidth(text))) + 8;
      const at = spread(
        marks.map((mark) => scale(mark)),
        gap,
        textWidth(texts[0]!) / 2,
        width - textWidth(texts[2]!) / 2,
      );
      return {
        height,
        marks: svg`
          ${bottomAxis(scale, 60, Math.max(2, Math.min(6, Math.floor(width / 90))), spec.words.short)}
          ${spec.reference === null ? '' : svg`<line class="reference" x1=${scale(spec.reference)} x2=${scale(spec.reference)} y1="22" y2="60"></line>`}
          <line class="whisker" x1=${scale(spec.low)} x2=${scale(spec.high)} y1=${y} y2=${y}></line>
          <line class="whisker" x1=${scale(spec.low)} x2=${scale(spec.low)} y1=${y - 6} y2=${y + 6}></line>
          <line class="whisker" x1=${scale(spec.high)} x2=${scale(spec.high)} y1=${y - 6} y2=${y + 6}></line>
          <circle class="after" cx=${scale(spec.value)} cy=${y} r="5.5"></circle>
          ${texts.map((text, index) => svg`<text class=${index === 1 ? 'label strong' : 'label'} x=${at[index]} y="18" text-anchor="middle">${text}</text>`)}`,
      };
    },
  };
}
