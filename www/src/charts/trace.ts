// The draws of one number, chain over chain: chains that mix look like one another, as if by one hand.
import { svg } from 'lit';
import { extent } from 'd3-array';
import { line } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import { bottomAxis, leftAxis, leftRoom } from './axis';
import type { Chart, ChartTable, NumberWords } from './chart';

export interface TraceSpec {
  file: string;
  title: string;
  description: string;
  /** The draws of each chain, in their order. */
  chains: number[][];
  words: NumberWords;
  countWords: NumberWords;
  labels: { draw: string };
  table: ChartTable;
}

export function trace(spec: TraceSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const [top, bottom] = [8, 8 + Math.round(Math.min(220, Math.max(140, width * 0.28)))];
      const [low = 0, high = 1] = extent(spec.chains.flat());
      const y = scaleLinear()
        .domain(low === high ? [low - 1, high + 1] : [low, high])
        .range([bottom, top])
        .nice(4);
      const left = leftRoom(y, 4, spec.words.short);
      const right = width - 6;
      const length = Math.max(1, ...spec.chains.map((chain) => chain.length));
      const x = scaleLinear().domain([1, length]).range([left, right]);
      // As many points as there are pixels: more would be drawn over one another.
      const step = Math.max(1, Math.floor(length / (right - left)));
      const path = (chain: number[]): string =>
        line<number>(
          (_, i) => x(1 + i * step),
          (value) => y(value),
        )(chain.filter((_, i) => i % step === 0)) ?? '';
      return {
        height: bottom + 38,
        marks: svg`
          ${leftAxis(y, left, right, 4, spec.words.short)}
          ${spec.chains.map((chain, index) => svg`<path class="chain c${(index % 8) + 1}" d=${path(chain)}></path>`)}
          ${bottomAxis(x, bottom, Math.max(2, Math.floor((right - left) / 110)), spec.countWords.short)}
          <text class="tick" x=${left} y=${bottom + 34}>${spec.labels.draw}</text>`,
      };
    },
  };
}
