// What moves an answer most: a bar an input, from the answer with less of it to the answer with more, the widest first.
// Less is drawn as an outline and more as a full bar, so that no colour is needed to tell them apart.

import { svg } from 'lit';
import { scaleLinear } from 'd3-scale';
import { bottomAxis } from '../../charts/axis';
import type { Chart, ChartTable, NumberWords } from '../../charts/chart';
import { clip, textWidth } from '../../charts/scale';

export interface TornadoRow {
  name: string;
  /** The answer with less of the input, with more; null where there is none. */
  low: number | null;
  high: number | null;
}

export interface TornadoSpec {
  file: string;
  title: string;
  description: string;
  base: number;
  rows: TornadoRow[];
  labels: { now: string; less: string; more: string };
  words: NumberWords;
  table: ChartTable;
}

const BAR = 14;

export function tornado(spec: TornadoSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const wide = width >= 560;
      const names = wide
        ? Math.min(width * 0.34, Math.max(...spec.rows.map((row) => textWidth(row.name, 13)), 60) + 16)
        : 0;
      const ends = spec.rows.flatMap((row) => [row.low, row.high]).filter((end) => end !== null);
      const room = Math.max(...[...ends, spec.base].map((end) => textWidth(spec.words.long(end)))) + 10;
      const left = names + room;
      const right = width - room;
      const low = Math.min(spec.base, ...ends);
      const high = Math.max(spec.base, ...ends);
      const x = scaleLinear()
        .domain(low === high ? [low - 1, high + 1] : [low, high])
        .range([left, right]);
      const legend = wide || textWidth(spec.labels.less) + textWidth(spec.labels.more) + 60 < width ? 1 : 2;
      const top = 18 * legend + 26;
      const step = wide ? 30 : 46;
      const bottom = top + spec.rows.length * step;
      const second = legend === 1 ? textWidth(spec.labels.less) + 44 : 0;
      const now = spec.labels.now;
      const at = Math.min(Math.max(x(spec.base), textWidth(now) / 2 + 2), width - textWidth(now) / 2 - 2);
      return {
        height: bottom + 24,
        marks: svg`
          <rect class="before" x="1" y="2" width="18" height="10"></rect><text class="label" x="26" y="11">${spec.labels.less}</text>
          <rect class="bar" x=${second + 1} y=${legend === 1 ? 1 : 19} width="20" height="12"></rect><text class="label" x=${second + 26} y=${legend === 1 ? 11 : 29}>${spec.labels.more}</text>
          <text class="label strong" x=${at} y=${top - 6} text-anchor="middle">${now}</text>
          ${bottomAxis(x, bottom, Math.max(2, Math.min(6, Math.floor((right - left) / 80))), spec.words.short, top)}
          ${spec.rows.map((row, index) => {
            const y = top + index * step + (wide ? step / 2 : 30);
            return svg`<g>
              ${wide ? svg`<text class="label" x="0" y=${y} dy="0.35em">${clip(row.name, names - 8, 13)}</text>` : svg`<text class="label" x="0" y=${y - 13}>${clip(row.name, width - 8, 13)}</text>`}
              ${bar(row.high, 'bar')} ${bar(row.low, 'before')}
              ${end(row.low, row.high)} ${end(row.high, row.low)}
            </g>`;

            function bar(value: number | null, kind: string) {
              if (value === null) return '';
              const [a, b] = [x(spec.base), x(value)];
              return svg`<rect class=${kind} x=${Math.min(a, b)} y=${y - BAR / 2} width=${Math.max(1, Math.abs(b - a))} height=${BAR}></rect>`;
            }

            /** The number stands outside its end; where both ends are on one side, only at the farther one. */
            function end(value: number | null, other: number | null) {
              if (value === null || value === spec.base) return '';
              const after = value > spec.base;
              if (
                other !== null &&
                other > spec.base === after &&
                Math.abs(other - spec.base) > Math.abs(value - spec.base)
              )
                return '';
              return svg`<text class="label halo" x=${x(value) + (after ? 6 : -6)} y=${y} dy="0.35em" text-anchor=${after ? 'start' : 'end'}>${spec.words.long(value)}</text>`;
            }
          })}
          <line class="base" x1=${x(spec.base)} x2=${x(spec.base)} y1=${top} y2=${bottom}></line>`,
      };
    },
  };
}
