// What each channel brought over the data, with its interval: bars from zero, longest first, the doubt drawn over each.
import { svg } from 'lit';
import { bottomAxis } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';
import { clip, fromZero, textWidth } from './scale';

export interface ContributionRow {
  name: string;
  value: number;
  interval: [number, number] | null;
  /** Share in words: « 12 % ». */
  share: string;
  weak: boolean;
}

export interface ContributionsSpec {
  file: string;
  title: string;
  description: string;
  rows: ContributionRow[];
  words: NumberWords;
  table: ChartTable;
}

export function contributions(spec: ContributionsSpec): Chart {
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
      const step = wide ? 34 : 50;
      const top = 6;
      const bottom = top + spec.rows.length * step;
      const shares = Math.max(...spec.rows.map((row) => textWidth(row.share)), 20) + 14;
      const left = names + 4;
      const right = width - shares;
      const scale = fromZero(
        spec.rows.flatMap((row) => [row.value, ...(row.interval ?? [])]),
        left,
        right,
      );
      return {
        height: bottom + 24,
        marks: svg`
          ${bottomAxis(scale, bottom, Math.max(2, Math.min(8, Math.floor((right - left) / 90))), spec.words.short, top)}
          ${spec.rows.map((row, index) => {
            const y = top + index * step + (wide ? step / 2 : 34);
            const [a, b] = [scale(0), scale(row.value)];
            return svg`<g>
              ${
                wide
                  ? svg`<text class="label" x="0" y=${y} dy="0.35em">${clip(row.name, names - 8, 13)}</text>`
                  : svg`<text class="label" x="0" y=${y - 15}>${clip(row.name, width - 8, 13)}</text>`
              }
              <rect class=${row.weak ? 'bar weak' : 'bar'} x=${Math.min(a, b)} y=${y - 7} width=${Math.max(1, Math.abs(b - a))} height="14"></rect>
              ${
                row.interval === null
                  ? ''
                  : svg`
                <line class="whisker" x1=${scale(row.interval[0])} x2=${scale(row.interval[1])} y1=${y} y2=${y}></line>
                <line class="whisker" x1=${scale(row.interval[0])} x2=${scale(row.interval[0])} y1=${y - 4} y2=${y + 4}></line>
                <line class="whisker" x1=${scale(row.interval[1])} x2=${scale(row.interval[1])} y1=${y - 4} y2=${y + 4}></line>`
              }
              <text class="label halo" x=${Math.max(b, a, row.interval ? scale(row.interval[1]) : 0) + 8} y=${y} dy="0.35em">${row.share}</text>
            </g>`;
          })}
          <line class="base" x1=${scale(0)} x2=${scale(0)} y1=${top} y2=${bottom}></line>`,
      };
    },
  };
}
