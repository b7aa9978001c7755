// What moves an answer most: a bar an input, from the answer with less of it to the answer with more, the
// widest first. Less is drawn as an outline and more as a full bar, so that no colour is needed to tell them
// apart.

import type { Chart, NumberWords } from '../../charts/chart';
import {
  axisX,
  barX,
  key,
  linear,
  plot,
  rows,
  ruleX,
  sampleRect,
  text,
  textWidth,
  ticksFor,
  widest,
  type ChartWords,
  type Mark,
  type Shape,
} from '../../charts/plot';

export interface TornadoRow {
  name: string;
  /** The answer with less of the input, with more; null where there is none. */
  low: number | null;
  high: number | null;
}

export interface TornadoSpec extends ChartWords {
  base: number;
  rows: TornadoRow[];
  labels: { now: string; less: string; more: string };
  words: NumberWords;
}

const BAR = 14;

export function tornado(spec: TornadoSpec): Chart {
  const { base, labels } = spec;
  const all = spec.rows.flatMap(({ low, high }, i) => [
    { value: high, other: low, i, ink: 'bar' },
    { value: low, other: high, i, ink: 'before' },
  ]);
  const ends = all.flatMap((one) => (one.value === null ? [] : [{ ...one, value: one.value }]));
  return plot(spec, (width) => {
    const layout = rows({
      names: spec.rows.map((row) => row.name),
      width,
      wide: 30,
      narrow: 46,
      share: 0.34,
      head: 30,
      lift: 13,
    });
    const room = widest([base, ...ends.map((end) => end.value)].map(spec.words.long)) + 10;
    const above = key(
      [
        { text: labels.less, sample: sampleRect('before') },
        { text: labels.more, sample: sampleRect('bar') },
      ],
      width,
    );
    return {
      height: layout.height,
      margin: { top: above.height + 22, right: room, bottom: 24, left: layout.left + room },
      x: linear([base, ...ends.map((end) => end.value)]),
      y: layout.y,
      marks: [
        above.mark,
        now(base, labels.now),
        axisX({
          ticks: ticksFor(width - layout.left - 2 * room, 80, 6),
          words: spec.words.short,
          grid: true,
        }),
        layout.names,
        barX(ends, {
          x1: base,
          x2: (end) => end.value,
          y: (end) => end.i,
          ink: (end) => end.ink,
          thick: BAR,
        }),
        figures(ends, base, spec.words),
        ruleX([base], { ink: 'base' }),
      ],
    };
  });
}

/** The number stands outside its end; where both ends are on one side, only at the farther one. */
function figures(
  ends: readonly { value: number; other: number | null; i: number }[],
  base: number,
  words: NumberWords,
): Mark {
  return ({ x, y }) =>
    ends.flatMap(({ value, other, i }): Shape[] => {
      const after = value > base;
      const farther =
        other !== null && other > base === after && Math.abs(other - base) > Math.abs(value - base);
      if (value === base || farther || Number.isNaN(x(value))) return [];
      const at = x(value) + (after ? 6 : -6);
      return [text('label halo', at, y(i), words.long(value), after ? 'start' : 'end', true)];
    });
}

/** The answer as it is, above its line. */
function now(base: number, words: string): Mark {
  return ({ x, top, width }) => {
    const half = textWidth(words) / 2 + 2;
    return [text('label strong', Math.min(Math.max(x(base), half), width - half), top - 6, words, 'middle')];
  };
}
