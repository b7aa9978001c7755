// The parts of a sum, one after the other: what each adds or takes away, and what is left at the end.

import type { Chart, NumberWords } from '../../charts/chart';
import {
  axisX,
  barX,
  linear,
  plot,
  rows,
  ruleX,
  text,
  ticksFor,
  widest,
  type ChartWords,
  type Mark,
} from '../../charts/plot';

export interface Part {
  name: string;
  value: number;
}

export interface WaterfallSpec extends ChartWords {
  parts: Part[];
  total: Part;
  words: NumberWords;
}

/** A bar of the picture, with the two ends it stands between. */
interface Bar extends Part {
  from: number;
  to: number;
  last: boolean;
}

export function waterfall(spec: WaterfallSpec): Chart {
  let at = 0;
  const bars = spec.parts.map((part): Bar => ({ ...part, from: at, to: (at += part.value), last: false }));
  bars.push({ ...spec.total, from: 0, to: spec.total.value, last: true });
  return plot(spec, (width) => {
    const layout = rows({
      names: bars.map((bar) => bar.name),
      width,
      wide: 32,
      narrow: 50,
      share: 0.36,
      lift: 14,
      ink: (i) => (bars[i]!.last ? 'label strong' : 'label'),
    });
    const room = widest(bars.map((bar) => spec.words.long(bar.value))) + 10;
    return {
      height: layout.height,
      margin: { top: 4, right: room, bottom: 24, left: layout.left + room },
      x: linear(
        bars.flatMap((bar) => [bar.from, bar.to]),
        { zero: true, nice: 4 },
      ),
      y: layout.y,
      marks: [
        axisX({
          ticks: ticksFor(width - layout.left - 2 * room, 70, 6),
          words: spec.words.short,
          grid: true,
        }),
        ruleX([0], { ink: 'base' }),
        layout.names,
        barX(bars, {
          x1: (bar) => bar.from,
          x2: (bar) => bar.to,
          y: (_, i) => i,
          ink: (bar) => (bar.last ? 'after' : bar.value >= 0 ? 'bar weak' : 'before'),
          thick: 16,
          least: 1.5,
        }),
        threads(bars),
        figures(bars, spec.words),
      ],
    };
  });
}

/** From the end of each part to the start of the next. */
function threads(bars: readonly Bar[]): Mark {
  return ({ x, y }) =>
    bars.slice(0, -2).map(({ to }, i) => ({
      kind: 'line',
      ink: 'drop',
      x1: x(to),
      x2: x(to),
      y1: y(i) + 8,
      y2: y(i + 1) - 8,
    }));
}

/** Each amount past the end that it moves. */
function figures(bars: readonly Bar[], words: NumberWords): Mark {
  return ({ x, y }) =>
    bars.map(({ from, to, value, last }, i) => {
      const after = value >= 0;
      const at = after ? Math.max(x(from), x(to)) + 6 : Math.min(x(from), x(to)) - 6;
      const ink = last ? 'label strong halo' : 'label halo';
      return text(ink, at, y(i), words.long(value), after ? 'start' : 'end', true);
    });
}
