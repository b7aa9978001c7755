// A search closing in: what no plan exceeds comes down, the best plan met goes up, step by step.
import { svg } from 'lit';
import { area, curveStepAfter, line } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import { max, min } from 'd3-array';
import { leftAxis, leftRoom } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';
import { key } from './key';

export interface BoundsSpec {
  file: string;
  title: string;
  description: string;
  upper: number[];
  lower: number[];
  /** The step looked at, from 0. */
  at: number;
  labels: { upper: string; lower: string; step: string };
  words: NumberWords;
  table: ChartTable;
}

export function boundsChart(spec: BoundsSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const above = key(
        ['upper', 'lower'].map((name) => ({
          text: spec.labels[name as 'upper' | 'lower'],
          name: '',
          mark: (x: number, y: number) =>
            svg`<line class=${name} x1=${x} x2=${x + 14} y1=${y} y2=${y}></line>`,
        })),
        width,
      );
      const top = above.height + 6;
      const bottom = top + Math.round(Math.min(220, Math.max(140, width * 0.3)));
      const [low, high] = [min(spec.lower) ?? 0, max(spec.upper) ?? 1];
      // The two lines are close: the axis starts near them, and its figures say where.
      const y = scaleLinear()
        .domain(
          low === high ? [low - Math.abs(low) / 100 - 1e-9, high + Math.abs(high) / 100 + 1e-9] : [low, high],
        )
        .range([bottom, top])
        .nice(4);
      const left = leftRoom(y, 4, spec.words.short);
      const right = width - 10;
      const last = spec.upper.length - 1;
      // The end of the last step is drawn too.
      const x = scaleLinear()
        .domain([0, last + 1])
        .range([left, right]);
      const steps = [...spec.upper.keys(), last + 1];
      const value = (values: number[], i: number): number => y(values[Math.min(i, last)] ?? 0);
      const path = (values: number[]): string =>
        line<number>(
          (i) => x(i),
          (i) => value(values, i),
        ).curve(curveStepAfter)(steps) ?? '';
      const gap =
        area<number>(
          (i) => x(i),
          (i) => value(spec.lower, i),
          (i) => value(spec.upper, i),
        ).curve(curveStepAfter)(steps) ?? '';
      const every = Math.max(1, Math.ceil((last + 1) / Math.max(2, Math.floor((right - left) / 36))));
      return {
        height: bottom + 38,
        marks: svg`
          ${above.marks}
          <rect class="closed" x=${x(spec.at)} y=${top} width=${x(spec.at + 1) - x(spec.at)} height=${bottom - top}></rect>
          ${leftAxis(y, left, right, 4, spec.words.short)}
          <path class="gap" d=${gap}></path>
          <path class="lower" d=${path(spec.lower)}></path>
          <path class="upper" d=${path(spec.upper)}></path>
          <line class="base" x1=${left} x2=${right} y1=${bottom} y2=${bottom}></line>
          ${steps.slice(0, -1).map((i) => (i % every === 0 ? svg`<text class=${i === spec.at ? 'label strong' : 'tick'} x=${(x(i) + x(i + 1)) / 2} y=${bottom + 16} text-anchor="middle">${i + 1}</text>` : ''))}
          <text class="tick" x=${left} y=${bottom + 32}>${spec.labels.step}</text>`,
      };
    },
  };
}
