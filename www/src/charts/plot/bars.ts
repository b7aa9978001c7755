// Marks that fill: bars, zones and strokes over bars.
import { marked, valueOf, type Of } from './accessors';
import type { Mark } from './frame';
import type { Ink, RectShape } from './shape';

interface BarOptions<T> {
  ink: Of<T, Ink>;
  /** Length of a bar too short to be seen, in pixels. */
  least?: number;
}

/** Horizontal bars, as thick as told, in the row of each datum. */
export function barX<T>(
  data: readonly T[],
  of: BarOptions<T> & { x1?: Of<T, number>; x2: Of<T, number>; y: Of<T, number>; thick: number },
): Mark {
  return marked(
    data,
    ({ x, y }, datum, i) => [
      x(valueOf(of.x1 ?? 0, datum, i)),
      x(valueOf(of.x2, datum, i)),
      y(valueOf(of.y, datum, i)),
    ],
    ([a, b, y], _, datum, i): RectShape => ({
      kind: 'rect',
      ink: valueOf(of.ink, datum, i),
      x: Math.min(a!, b!),
      y: y! - of.thick / 2,
      width: Math.max(of.least ?? 1, Math.abs(b! - a!)),
      height: of.thick,
    }),
  );
}

/** Vertical bars, as wide as their category. */
export function barY<T>(
  data: readonly T[],
  of: BarOptions<T> & { x: Of<T, number>; y1?: Of<T, number>; y2: Of<T, number> },
): Mark {
  return marked(
    data,
    ({ x, y }, datum, i) => [
      x(valueOf(of.x, datum, i)),
      y(valueOf(of.y1 ?? 0, datum, i)),
      y(valueOf(of.y2, datum, i)),
    ],
    ([middle, a, b], { x }, datum, i): RectShape => {
      const width = Math.max(1, x.bandwidth);
      return {
        kind: 'rect',
        ink: valueOf(of.ink, datum, i),
        x: middle! - width / 2,
        y: Math.min(a!, b!),
        width,
        height: Math.max(of.least ?? 0, Math.abs(b! - a!)),
      };
    },
  );
}

/** A horizontal stroke over a category, `share` times as wide as its bar. */
export function stroke<T>(
  data: readonly T[],
  of: { x: Of<T, number>; y: Of<T, number>; ink: Ink; share: number },
): Mark {
  return marked(
    data,
    ({ x, y }, datum, i) => [x(valueOf(of.x, datum, i)), y(valueOf(of.y, datum, i))],
    ([middle, height], { x }) => {
      const half = (x.bandwidth * of.share) / 2;
      return { kind: 'line', ink: of.ink, x1: middle! - half, x2: middle! + half, y1: height!, y2: height! };
    },
  );
}

/** The plot area from one x to another, over its whole height. */
export function zone(x1: number, x2: number, look: { ink: Ink; pattern?: string }): Mark {
  return marked(
    [null],
    ({ x }) => [x(x1), x(x2)],
    ([from, to], { top, bottom }) =>
      to! - from! < 1
        ? []
        : [{ kind: 'rect', x: from!, y: top, width: to! - from!, height: bottom - top, ...look }],
  );
}
