// Spend by channel, period by period: one strip a channel, all on one scale, today's spend as a line across.
import { svg } from 'lit';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Chart, ChartTable, NumberWords } from './chart';
import { clip, textWidth } from './scale';

export interface PlanOverTimeSpec {
  file: string;
  title: string;
  description: string;
  rows: { name: string; today: number; spend: readonly number[] }[];
  /** The first and the last period, in words. */
  ends: [string, string];
  words: NumberWords;
  table: ChartTable;
}

const STRIP = 44;

export function planOverTime(spec: PlanOverTimeSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const count = spec.rows[0]?.spend.length ?? 0;
      const top = 4;
      const step = STRIP + 26;
      const bottom = top + spec.rows.length * step;
      const right = width - 4;
      const x = scaleBand<number>()
        .domain(Array.from({ length: count }, (_, index) => index))
        .range([0, right])
        .paddingInner(0.15);
      const largest = Math.max(Number.MIN_VALUE, ...spec.rows.flatMap((row) => [row.today, ...row.spend]));
      const height = scaleLinear().domain([0, largest]).range([0, STRIP]);
      return {
        height: bottom + 18,
        marks: svg`
          ${spec.rows.map((row, index) => {
            const floor = top + index * step + STRIP + 20;
            const [low, high] = [Math.min(...row.spend), Math.max(...row.spend)];
            const range =
              spec.words.short(low) === spec.words.short(high)
                ? spec.words.short(low)
                : `${spec.words.short(low)} – ${spec.words.short(high)}`;
            return svg`<g>
              <text class="label" x="0" y=${floor - STRIP - 6}>${clip(row.name, right - textWidth(range) - 16)}</text>
              <text class="tick" x=${right} y=${floor - STRIP - 6} text-anchor="end">${range}</text>
              ${row.spend.map((spend, at) => svg`<rect class="bar" x=${x(at) ?? 0} y=${floor - height(spend)} width=${Math.max(1, x.bandwidth())} height=${height(spend)}></rect>`)}
              <line class="base" x1="0" x2=${right} y1=${floor} y2=${floor}></line>
              <line class="reference" x1="0" x2=${right} y1=${floor - height(row.today)} y2=${floor - height(row.today)}></line>
            </g>`;
          })}
          <text class="tick" x="0" y=${bottom + 12}>${spec.ends[0]}</text>
          ${count > 1 ? svg`<text class="tick" x=${right} y=${bottom + 12} text-anchor="end">${spec.ends[1]}</text>` : ''}`,
      };
    },
  };
}
