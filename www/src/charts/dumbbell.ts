// The move: one row a channel, a ring for today, a disc for the proposed spend, the change said at the end.
import { svg } from 'lit';
import { bottomAxis } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';
import { clip, fromZero, textWidth } from './scale';

export interface DumbbellRow {
  name: string;
  before: number;
  after: number;
  /** The change in words, with its sign: « +12 400 € », « inchangé ». */
  change: string;
  moves: boolean;
}

export interface DumbbellSpec {
  file: string;
  title: string;
  description: string;
  today: string;
  proposed: string;
  rows: DumbbellRow[];
  words: NumberWords;
  table: ChartTable;
}

export function dumbbell(spec: DumbbellSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      // Names stand in a column when there is room, above their row on a phone.
      const wide = width >= 560;
      const names = wide
        ? Math.min(width * 0.3, Math.max(...spec.rows.map((row) => textWidth(row.name, 13)), 60) + 16)
        : 0;
      const step = wide ? 36 : 52;
      const top = 30;
      const bottom = top + spec.rows.length * step;
      const changes = Math.max(...spec.rows.map((row) => textWidth(row.change))) + 18;
      const left = names + 10;
      const right = width - changes;
      const scale = fromZero(
        spec.rows.flatMap((row) => [row.before, row.after]),
        left,
        right,
      );
      return {
        height: bottom + 24,
        marks: svg`
          <g class="key">
            <circle class="before" cx=${left + 6} cy="10" r="5"></circle><text class="label" x=${left + 16} y="14">${spec.today}</text>
            <circle class="after" cx=${left + 34 + textWidth(spec.today)} cy="10" r="5.5"></circle>
            <text class="label" x=${left + 44 + textWidth(spec.today)} y="14">${spec.proposed}</text>
          </g>
          ${bottomAxis(scale, bottom, Math.max(2, Math.min(8, Math.floor((right - left) / 90))), spec.words.short, top)}
          ${spec.rows.map((row, index) => {
            const y = top + index * step + (wide ? step / 2 : 36);
            const before = scale(row.before);
            const after = scale(row.after);
            const end = Math.max(before, after) + 12;
            return svg`<g>
              ${
                wide
                  ? svg`<text class="label" x="0" y=${y} dy="0.35em">${clip(row.name, names - 8, 13)}</text>`
                  : svg`<text class="label" x="0" y=${y - 16}>${clip(row.name, width - 8, 13)}</text>`
              }
              <line class="rail" x1=${left} x2=${right} y1=${y} y2=${y}></line>
              ${row.moves ? svg`<line class="move" x1=${before} x2=${after} y1=${y} y2=${y}></line>` : ''}
              <circle class="before" cx=${before} cy=${y} r="5"></circle>
              ${row.moves ? svg`<circle class="after" cx=${after} cy=${y} r="5.5"></circle>` : ''}
              <text class=${row.moves ? 'label strong halo' : 'label soft halo'} x=${end} y=${y} dy="0.35em">${row.change}</text>
            </g>`;
          })}`,
      };
    },
  };
}
