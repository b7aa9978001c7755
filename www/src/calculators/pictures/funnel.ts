// A funnel as bars from the first step to the last, each as wide as its volume, with the rate from the step
// before between them; the weakest passage is told by a word and a full bar.

import type { Chart } from '../../charts/chart';
import { barX, linear, plot, rows, text, widest, words, type ChartWords, type Mark } from '../../charts/plot';

export interface FunnelStep {
  name: string;
  volume: number;
  volumeText: string;
  /** From the step before; null for the first, or where it is undefined. */
  rateText: string | null;
  worst: boolean;
}

export interface FunnelSpec extends ChartWords {
  steps: FunnelStep[];
  worst: string;
}

const BAR = 26;

export function funnelChart(spec: FunnelSpec): Chart {
  const { steps } = spec;
  return plot(spec, (width) => {
    const layout = rows({
      names: steps.map((step) => step.name),
      width,
      wide: 54,
      narrow: 72,
      middle: 15,
      head: 33,
      lift: 19,
    });
    return {
      // Nothing follows the last bar.
      height: layout.height - 24,
      margin: {
        top: 0,
        right: Math.max(20, widest(steps.map((step) => step.volumeText))) + 12,
        bottom: 2,
        left: layout.left,
      },
      x: linear(
        steps.map((step) => step.volume),
        { zero: true },
      ),
      y: layout.y,
      marks: [
        layout.names,
        // A line is left where a volume is too small to be seen.
        barX(steps, {
          x2: (step) => step.volume,
          y: (_, i) => i,
          ink: (step) => (step.worst ? 'bar' : 'bar weak'),
          thick: BAR,
          least: 2,
        }),
        words(steps, {
          x: (step) => step.volume,
          y: (_, i) => i,
          text: (step) => step.volumeText,
          ink: 'label',
          dx: 8,
          middle: true,
        }),
        rates(spec, layout.wide ? 23 : 37),
      ],
    };
  });
}

/** The rate of each passage, above the bar that it leads to. */
function rates({ steps, worst }: FunnelSpec, above: number): Mark {
  return ({ y, left }) =>
    steps.flatMap(({ rateText, worst: weakest }, i) =>
      rateText === null
        ? []
        : [
            text(
              weakest ? 'label strong' : 'tick',
              left,
              y(i) - above,
              `↓ ${rateText}${weakest ? ` · ${worst}` : ''}`,
            ),
          ],
    );
}
