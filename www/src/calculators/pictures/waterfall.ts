// The parts of a sum, one after the other: what each adds or takes away, and what is left at the end.

import { svg } from 'lit';
import { bottomAxis } from '../../charts/axis';
import type { Chart, ChartTable, NumberWords } from '../../charts/chart';
import { clip, fromZero, textWidth } from '../../charts/scale';

export interface Part {
  name: string;
  value: number;
}

export interface WaterfallSpec {
  file: string;
  title: string;
  description: string;
  parts: Part[];
  total: Part;
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
      const rows = [...spec.parts, spec.total];
      const names = wide
        ? Math.min(width * 0.36, Math.max(...rows.map(({ name }) => textWidth(name, 13)), 60) + 16)
        : 0;
      const room = Math.max(...rows.map(({ value }) => textWidth(spec.words.long(value)))) + 10;
      // Where each bar begins and ends on the drawing.
      let at = 0;
      const spans = spec.parts.map(({ value }): [number, number] => [at, (at += value)]);
      spans.push([0, spec.total.value]);
      const x = fromZero(spans.flat(), names + room, width - room);
      const step = wide ? 32 : 50;
      const bottom = 4 + rows.length * step;
      return {
        height: bottom + 24,
        marks: svg`
          ${bottomAxis(x, bottom, Math.max(2, Math.min(6, Math.floor((width - names - 2 * room) / 70))), spec.words.short, 4)}
          <line class="base" x1=${x(0)} x2=${x(0)} y1="4" y2=${bottom}></line>
          ${rows.map(({ name, value }, index) => {
            const y = 4 + index * step + (wide ? step / 2 : 34);
            const [from, to] = spans[index]!;
            const last = index === rows.length - 1;
            const after = value >= 0;
            const next = spans[index + 1];
            return svg`<g>
              ${wide ? svg`<text class=${last ? 'label strong' : 'label'} x="0" y=${y} dy="0.35em">${clip(name, names - 8, 13)}</text>` : svg`<text class=${last ? 'label strong' : 'label'} x="0" y=${y - 14}>${clip(name, width - 8, 13)}</text>`}
              <rect class=${last ? 'after' : after ? 'bar weak' : 'before'} x=${Math.min(x(from), x(to))} y=${y - 8} width=${Math.max(1.5, Math.abs(x(to) - x(from)))} height="16"></rect>
              ${last || !next || index === rows.length - 2 ? '' : svg`<line class="drop" x1=${x(to)} x2=${x(to)} y1=${y + 8} y2=${y + step - 8}></line>`}
              <text class=${last ? 'label strong halo' : 'label halo'} x=${after ? Math.max(x(from), x(to)) + 6 : Math.min(x(from), x(to)) - 6} y=${y} dy="0.35em" text-anchor=${after ? 'start' : 'end'}>${spec.words.long(value)}</text>
            </g>`;
          })}`,
      };
    },
  };
}
