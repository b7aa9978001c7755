// An index over the number of groups: its points, and a ring around the one that it picks.
import { svg } from 'lit';
import { line } from 'd3-shape';
import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { leftAxis, leftRoom } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';

export interface IndexByKSpec {
  file: string;
  title: string;
  description: string;
  points: { k: number; value: number }[];
  picked: number | null;
  words: NumberWords;
  label: string;
  table: ChartTable;
}

export function indexByK(spec: IndexByKSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const [top, bottom] = [10, 120];
      const [low = 0, high = 1] = extent(spec.points.map((point) => point.value));
      const y = scaleLinear()
        .domain(low === high ? [low - 1, high + 1] : [low, high])
        .range([bottom, top])
        .nice(3);
      const left = leftRoom(y, 3, spec.words.short);
      const right = width - 12;
      const [first = 1, last = 2] = extent(spec.points.map((point) => point.k));
      const x = scaleLinear()
        .domain(first === last ? [first - 1, last + 1] : [first, last])
        .range([left + 8, right]);
      return {
        height: bottom + 36,
        marks: svg`
          ${leftAxis(y, left, right, 3, spec.words.short)}
          <path class="curve" d=${
            line<{ k: number; value: number }>(
              (point) => x(point.k),
              (point) => y(point.value),
            )(spec.points) ?? ''
          }></path>
          ${spec.points.map(
            (point) => svg`<circle class="seen-point" cx=${x(point.k)} cy=${y(point.value)} r="3"></circle>
            ${point.k === spec.picked ? svg`<circle class="best-mark" fill="none" cx=${x(point.k)} cy=${y(point.value)} r="7"></circle>` : ''}
            <text class=${point.k === spec.picked ? 'label best' : 'tick'} x=${x(point.k)} y=${bottom + 16} text-anchor="middle">${point.k}</text>`,
          )}
          <text class="tick" x=${right} y=${bottom + 31} text-anchor="end">${spec.label}</text>`,
      };
    },
  };
}
