// Charts with one row a thing: names in a column where there is room, above their row on a phone.
import type { Mark } from './frame';
import type { Scale } from './scale';
import { clipText, text, widest, type Ink } from './shape';

export interface Rows {
  wide: boolean;
  /** Where the bars may start. */
  left: number;
  /** The height of all rows. */
  height: number;
  /** The middle of each row's bar. */
  y: (from: number, to: number) => Scale;
  /** The names, and on a phone the words that stand on the right above the bar. */
  names: Mark;
}

/** From this width on, names have a column. */
export const WIDE = 560;
/** Names are measured a little larger than they are drawn. */
const NAME = 13;

export interface RowsOptions {
  names: readonly string[];
  width: number;
  /** Heights of a row. */
  wide: number;
  narrow: number;
  /** The largest share of the width that the column of names takes. */
  share?: number;
  ink?: (index: number) => Ink;
  /** Words above the bar, on the right, where names have no column. */
  above?: (index: number) => string;
  /** Where the middle of the bar stands in its row: beside a name in its column, and under a name. */
  middle?: number;
  head?: number;
  /** How far above the middle of the bar a name stands that has no column. */
  lift?: number;
  /** No column for names, whatever the width. */
  stacked?: boolean;
}

export function rows(options: RowsOptions): Rows {
  const { names, width, share = 0.3, ink = () => 'label', head = 34, lift = 15 } = options;
  const wide = width >= WIDE && options.stacked !== true;
  const left = wide ? Math.min(width * share, Math.max(widest(names, NAME), 60) + 16) : 0;
  const step = wide ? options.wide : options.narrow;
  const middle = (index: number): number => index * step + (wide ? (options.middle ?? step / 2) : head);
  return {
    wide,
    left,
    height: names.length * step,
    // From the top down, whichever way the scale is asked for.
    y: (from, to) =>
      Object.assign((index: number) => Math.min(from, to) + middle(index), {
        domain: [0, Math.max(0, names.length - 1)] as const,
        range: [from, to] as const,
        bandwidth: step,
        ticks: () => names.map((_, index) => index),
      }),
    names: ({ top }) =>
      names.flatMap((name, index) => {
        const y = top + middle(index);
        if (wide) return [text(ink(index), 0, y, clipText(name, left - 8, NAME), 'start', true)];
        const above = options.above?.(index);
        const room = width - 8 - (above === undefined ? 0 : widest([above]) + 8);
        const line = y - lift;
        const shown = text(`${ink(index)} halo`, 0, line, clipText(name, room, NAME));
        return above === undefined ? [shown] : [shown, text('label halo', width, line, above, 'end')];
      }),
  };
}
