// The whole outcome, step by step: each bar starts where the one above ended, its doubt drawn over its end.
import { svg } from 'lit';
import { bottomAxis } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';
import { clip, fromZero, textWidth } from './scale';

export interface WaterfallRow {
  name: string;
  kind: 'base' | 'step' | 'total';
  from: number;
  to: number;
  /** Of what the step adds; null when it is not known, or was observed. */
  interval: [number, number] | null;
  /** Value and share in words: « 18 300 · 19 % ». */
  text: string;
  weak: boolean;
}

export interface WaterfallSpec {
  file: string;
  title: string;
  description: string;
  rows: WaterfallRow[];
  words: NumberWords;
  table: ChartTable;
}

export function waterfall(spec: WaterfallSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const wide = width >= 560;
      const names = wide
        ? Math.min(width * 0.28, Math.max(...spec.rows.map((row) => textWidth(row.name, 13)), 60) + 16)
        : 0;
      const step = wide ? 34 : 52;
      const top = 6;
      const bottom = top + spec.rows.length * step;
      // On a phone the axis ends where the picture does: half of its last label stands to the right of that.
      const highest = Math.max(...spec.rows.flatMap((row) => [row.from, row.to]));
      const texts = wide
        ? Math.max(...spec.rows.map((row) => textWidth(row.text)), 20) + 16
        : textWidth(spec.words.short(highest), 12) / 2 + 4;
      const [left, right] = [names + 4, width - texts];
      const ends = (row: WaterfallRow): number[] =>
        row.interval === null ? [] : row.interval.map((end) => row.from + end);
      const scale = fromZero(
        spec.rows.flatMap((row) => [row.from, row.to, ...ends(row)]),
        left,
        right,
      );
      const middle = (index: number): number => top + index * step + (wide ? step / 2 : 34);
      return {
        height: bottom + 24,
        marks: svg`
          ${bottomAxis(scale, bottom, Math.max(2, Math.min(8, Math.floor((right - left) / 90))), spec.words.short, top)}
          ${spec.rows.map((row, index) => {
            const y = middle(index);
            const [a, b] = [scale(row.from), scale(row.to)];
            const doubt = ends(row).map((end) => scale(end));
            const name =
              row.kind === 'step'
                ? row.to < row.from
                  ? 'bar down'
                  : row.weak
                    ? 'bar weak'
                    : 'bar'
                : row.kind === 'base'
                  ? 'bar ground'
                  : 'bar whole';
            return svg`<g>
              ${
                wide
                  ? svg`<text class="label" x="0" y=${y} dy="0.35em">${clip(row.name, names - 8, 13)}</text>`
                  : svg`<text class="label" x="0" y=${y - 15}>${clip(row.name, width - textWidth(row.text) - 16, 13)}</text><text class="label" x=${width} y=${y - 15} text-anchor="end">${row.text}</text>`
              }
              <rect class=${name} x=${Math.min(a, b)} y=${y - 8} width=${Math.max(1, Math.abs(b - a))} height="16"></rect>
              ${index + 1 < spec.rows.length && row.kind !== 'total' ? svg`<line class="reference" x1=${b} x2=${b} y1=${y + 8} y2=${middle(index + 1) - 8}></line>` : ''}
              ${
                doubt.length === 2
                  ? svg`
                <line class="whisker" x1=${doubt[0]} x2=${doubt[1]} y1=${y} y2=${y}></line>
                ${doubt.map((at) => svg`<line class="whisker" x1=${at} x2=${at} y1=${y - 4} y2=${y + 4}></line>`)}`
                  : ''
              }
              ${wide ? svg`<text class="label halo" x=${right + 10} y=${y} dy="0.35em">${row.text}</text>` : ''}
            </g>`;
          })}
          <line class="base" x1=${scale(0)} x2=${scale(0)} y1=${top} y2=${bottom}></line>`,
      };
    },
  };
}
