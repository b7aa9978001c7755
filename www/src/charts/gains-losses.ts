// What came above the line and what went below it, period by period, part on part.
import { svg } from 'lit';
import { scaleBand, scaleLinear } from 'd3-scale';
import { leftAxis, leftRoom } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';
import { key } from './key';
import { textWidth } from './scale';

export interface GainsLossesSpec {
  file: string;
  title: string;
  description: string;
  /** One short name a period. */
  periods: string[];
  /** From the line up; `ink` is the class of the bars. */
  gains: { name: string; ink: string; values: number[] }[];
  losses: { name: string; ink: string; values: number[] };
  /** The last period is not over. */
  unfinished: string | null;
  words: NumberWords;
  table: ChartTable;
}

export function gainsLosses(spec: GainsLossesSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const count = spec.periods.length;
      const above = key(
        [...spec.gains, spec.losses].map((one) => ({
          text: one.name,
          name: '',
          mark: (x, y) => svg`<rect class=${one.ink} x=${x} y=${y - 6} width="14" height="12"></rect>`,
        })),
        width,
      );
      const top = above.height + 10;
      const bottom = top + Math.round(Math.min(280, Math.max(170, width * 0.34)));
      // Heights of bars on one another: places on the drawing.
      const tops = spec.periods.map((_, at) =>
        spec.gains.reduce((sum, one) => sum + (one.values[at] ?? 0), 0),
      );
      const y = scaleLinear()
        .domain([-Math.max(0, ...spec.losses.values), Math.max(1, ...tops)])
        .range([bottom, top])
        .nice(5);
      const left = leftRoom(y, 5, spec.words.short);
      const right = width - 4;
      const x = scaleBand<number>()
        .domain(spec.periods.map((_, index) => index))
        .range([left, right])
        .padding(0.22);
      const half = Math.max(0, ...spec.periods.map((name) => textWidth(name, 11))) / 2;
      const every = Math.max(1, Math.ceil((2 * half + 12) / x.step()));
      return {
        height: bottom + 24,
        marks: svg`
          ${above.marks}
          ${leftAxis(y, left, right, 5, spec.words.short)}
          ${spec.periods.map((name, at) => {
            let floor = 0;
            const from = x(at) ?? left;
            const gains = spec.gains.map((one) => {
              const value = one.values[at] ?? 0;
              const bar = svg`<rect class=${one.ink} x=${from} width=${x.bandwidth()} y=${y(floor + value)} height=${y(floor) - y(floor + value)}></rect>`;
              floor += value;
              return bar;
            });
            const lost = spec.losses.values[at] ?? 0;
            const last = at === count - 1 && spec.unfinished !== null;
            return svg`<g opacity=${last ? 0.55 : 1}>${gains}<rect class=${spec.losses.ink} x=${from} width=${x.bandwidth()} y=${y(0)} height=${y(-lost) - y(0)}></rect></g>
              ${(count - 1 - at) % every === 0 ? svg`<text class="tick" x=${Math.min(from + x.bandwidth() / 2, right - half)} y=${bottom + 16} text-anchor="middle">${name}</text>` : ''}`;
          })}
          <line class="base" x1=${left} x2=${right} y1=${y(0)} y2=${y(0)}></line>`,
      };
    },
  };
}
