// A funnel as bars from the first step to the last, each as wide as its volume, with the rate from the step before
// between them; the weakest passage is told by a word and a full bar.

import { svg } from 'lit';
import type { Chart, ChartTable } from '../../charts/chart';
import { clip, textWidth } from '../../charts/scale';

export interface FunnelStep {
  name: string;
  volume: number;
  volumeText: string;
  /** From the step before; null for the first, or where it is undefined. */
  rateText: string | null;
  worst: boolean;
}

export interface FunnelSpec {
  file: string;
  title: string;
  description: string;
  steps: FunnelStep[];
  worst: string;
  table: ChartTable;
}

export function funnelChart(spec: FunnelSpec): Chart {
  return {
    file: spec.file,
    title: spec.title,
    description: spec.description,
    table: spec.table,
    draw(width) {
      const wide = width >= 520;
      const names = wide
        ? Math.min(width * 0.3, Math.max(...spec.steps.map(({ name }) => textWidth(name, 13)), 40) + 16)
        : 0;
      const numbers = Math.max(...spec.steps.map(({ volumeText }) => textWidth(volumeText)), 20) + 12;
      const bar = 26;
      const step = wide ? 54 : 72;
      const left = names;
      const span = width - left - numbers;
      const most = Math.max(...spec.steps.map(({ volume }) => volume), Number.MIN_VALUE);
      return {
        height: spec.steps.length * step - (wide ? 24 : 20) + 4,
        marks: svg`${spec.steps.map((one, at) => {
          const y = at * step + (wide ? 0 : 20);
          // A line is left where a volume is too small to be seen.
          const length = Math.max(2, (one.volume / most) * span);
          return svg`<g>
            ${wide ? svg`<text class="label" x="0" y=${y + bar / 2} dy="0.35em">${clip(one.name, names - 10, 13)}</text>` : svg`<text class="label" x="0" y=${y - 6}>${clip(one.name, width - 8, 13)}</text>`}
            <rect class=${one.worst ? 'bar' : 'bar weak'} x=${left} y=${y} width=${length} height=${bar}></rect>
            <text class="label" x=${left + length + 6} y=${y + bar / 2} dy="0.35em">${one.volumeText}</text>
            ${one.rateText === null ? '' : svg`<text class=${one.worst ? 'label strong' : 'tick'} x=${left} y=${y - (wide ? 10 : 24)}>↓ ${one.rateText}${one.worst ? ` · ${spec.worst}` : ''}</text>`}
          </g>`;
        })}`,
      };
    },
  };
}
