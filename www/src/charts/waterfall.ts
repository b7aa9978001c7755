// The whole outcome, step by step: each bar starts where the one above ended, its doubt drawn over its end.
import type { Chart, NumberWords } from './chart';
import {
  axisX,
  barX,
  interval,
  linear,
  plot,
  rows,
  ruleX,
  text,
  textWidth,
  ticksFor,
  widest,
  type ChartWords,
  type Mark,
} from './plot';

export interface WaterfallRow {
  name: string;
  kind: 'base' | 'step' | 'total';
  from: number;
  to: number;
  /** Of what the step adds; null when it is not known, or was observed. */
  interval: [number, number] | null;
  /** Value and share in words: « 18 300 · 19 % ». */
  text: string;
  weak: boolean;
}

export interface WaterfallSpec extends ChartWords {
  rows: WaterfallRow[];
  words: NumberWords;
}

function inkOf({ kind, from, to, weak }: WaterfallRow): string {
  if (kind === 'base') return 'bar ground';
  if (kind === 'total') return 'bar whole';
  return to < from ? 'bar down' : weak ? 'bar weak' : 'bar';
}

export function waterfall(spec: WaterfallSpec): Chart {
  const highest = Math.max(...spec.rows.flatMap((row) => [row.from, row.to]));
  const doubts = spec.rows.flatMap(({ interval: doubt, from }, i) =>
    doubt === null ? [] : [{ i, low: from + doubt[0], high: from + doubt[1] }],
  );
  return plot(spec, (width) => {
    const layout = rows({
      names: spec.rows.map((row) => row.name),
      width,
      wide: 34,
      narrow: 52,
      share: 0.28,
      above: (i) => spec.rows[i]!.text,
    });
    // On a phone the axis ends where the picture does: half of its last label stands to the right of that.
    const right = layout.wide
      ? Math.max(20, widest(spec.rows.map((row) => row.text))) + 16
      : textWidth(spec.words.short(highest)) / 2 + 4;
    const left = layout.left + 4;
    return {
      height: layout.height,
      margin: { top: 6, right, bottom: 24, left },
      x: linear(
        [
          ...spec.rows.flatMap((row) => [row.from, row.to]),
          ...doubts.flatMap(({ low, high }) => [low, high]),
        ],
        { zero: true, nice: 4 },
      ),
      y: layout.y,
      marks: [
        axisX({ ticks: ticksFor(width - left - right, 90, 8), words: spec.words.short, grid: true }),
        layout.names,
        barX(spec.rows, {
          x1: (row) => row.from,
          x2: (row) => row.to,
          y: (_, i) => i,
          ink: inkOf,
          thick: 16,
        }),
        threads(spec.rows),
        interval(doubts, { x1: (row) => row.low, x2: (row) => row.high, y: (row) => row.i, cap: 4 }),
        layout.wide
          ? ({ y, right: edge }) =>
              spec.rows.map((row, i) => text('label halo', edge + 10, y(i), row.text, 'start', true))
          : null,
        ruleX([0], { ink: 'base' }),
      ],
    };
  });
}

/** From the end of each bar to the start of the next. */
function threads(all: readonly WaterfallRow[]): Mark {
  return ({ x, y }) =>
    all.flatMap(({ to, kind }, i) =>
      i + 1 < all.length && kind !== 'total'
        ? [{ kind: 'line' as const, ink: 'reference', x1: x(to), x2: x(to), y1: y(i) + 8, y2: y(i + 1) - 8 }]
        : [],
    );
}
