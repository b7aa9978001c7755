// Marks at places: dots, intervals, words and labels.
import { marked, valueOf, type Of } from './accessors';
import type { Mark, Place } from './frame';
import { text, type Anchor, type Ink, type Shape } from './shape';

/** One circle a datum. */
export function dot<T>(
  data: readonly T[],
  of: { x: Of<T, number>; y: Of<T, number>; ink: Of<T, Ink>; r: Of<T, number>; dy?: number },
): Mark {
  return marked(
    data,
    ({ x, y }, datum, i) => [x(valueOf(of.x, datum, i)), y(valueOf(of.y, datum, i))],
    ([x, y], _, datum, i) => ({
      kind: 'circle',
      ink: valueOf(of.ink, datum, i),
      ...{ x: x!, y: y! + (of.dy ?? 0), r: valueOf(of.r, datum, i) },
    }),
  );
}

/** An interval: a horizontal line with a stroke at each end. */
export function interval<T>(
  data: readonly T[],
  of: {
    x1: Of<T, number>;
    x2: Of<T, number>;
    y: Of<T, number>;
    ink?: Ink;
    /** Half of the height of the strokes; 0 for none. */
    cap?: number;
    dy?: number;
  },
): Mark {
  const { ink = 'whisker', cap = 5, dy = 0 } = of;
  return marked(
    data,
    ({ x, y }, datum, i) => [
      x(valueOf(of.x1, datum, i)),
      x(valueOf(of.x2, datum, i)),
      y(valueOf(of.y, datum, i)),
    ],
    ([low, high, middle]) => {
      const y = middle! + dy;
      const ends = cap === 0 ? [] : [low!, high!];
      return [
        { kind: 'line', ink, x1: low!, x2: high!, y1: y, y2: y },
        ...ends.map((x): Shape => ({ kind: 'line', ink, x1: x, x2: x, y1: y - cap, y2: y + cap })),
      ];
    },
  );
}

/** Words at a place of the data, moved by some pixels. */
export function words<T>(
  data: readonly T[],
  of: {
    x: Of<T, number>;
    y: Of<T, number>;
    text: Of<T, string>;
    ink: Of<T, Ink>;
    anchor?: Anchor;
    dx?: number;
    dy?: number;
    middle?: boolean;
  },
): Mark {
  return marked(
    data,
    ({ x, y }, datum, i) => [x(valueOf(of.x, datum, i)), y(valueOf(of.y, datum, i))],
    ([x, y], _, datum, i) =>
      text(
        valueOf(of.ink, datum, i),
        x! + (of.dx ?? 0),
        y! + (of.dy ?? 0),
        valueOf(of.text, datum, i),
        of.anchor ?? 'start',
        of.middle ?? false,
      ),
  );
}

/** A label beside a point, where there is room. */
export function label<T>(
  data: readonly T[],
  of: {
    x: Of<T, number>;
    y: Of<T, number>;
    text: Of<T, string>;
    ink: Of<T, Ink>;
    places: Of<T, readonly Place[]>;
  },
): Mark {
  return marked(
    data,
    ({ x, y }, datum, i) => [x(valueOf(of.x, datum, i)), y(valueOf(of.y, datum, i))],
    ([x, y], frame, datum, i) => {
      const [words, ink] = [valueOf(of.text, datum, i), valueOf(of.ink, datum, i)];
      frame.label({ text: words, ink, x: x!, y: y!, places: valueOf(of.places, datum, i) });
      return [];
    },
  );
}
