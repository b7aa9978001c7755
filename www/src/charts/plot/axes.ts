// Axes in few inks: a base line, light grid lines, short numbers.
import type { Frame, Mark } from './frame';
import type { Scale } from './scale';
import { TICK, clipText, text, textWidth, widest, type Anchor, type Shape } from './shape';

type Words = (value: number, largest?: number) => string;

/** Ticks whose words do not repeat: 0.4 and 0.8 both written "1" would mislead. */
function ticksOf(scale: Scale, count: number, words: Words): { value: number; text: string }[] {
  const seen = new Set<string>();
  const ticks = scale.ticks(count);
  const largest = Math.max(0, ...ticks.map(Math.abs));
  return ticks.flatMap((value) => {
    const written = words(value, largest);
    if (seen.has(written)) return [];
    seen.add(written);
    return [{ value, text: written }];
  });
}

/** Room that the words of a vertical axis need on the left; never more than a third of the picture. */
export function leftRoom(scale: Scale, count: number, words: Words, width: number): number {
  const room = widest(
    ticksOf(scale, count, words).map((tick) => tick.text),
    TICK,
  );
  return Math.min(width / 3, Math.ceil(Math.max(16, room)) + 12);
}

export interface AxisOptions {
  /** About how many ticks. */
  ticks: number;
  words: Words;
}

/** Heights: a grid line for each, its words on the left, zero in a darker ink. */
export function axisY({ ticks, words }: AxisOptions): Mark {
  return ({ y, left, right }) =>
    ticksOf(y, ticks, words).flatMap(({ value, text: written }): Shape[] => [
      { kind: 'line', ink: value === 0 ? 'base' : 'grid', x1: left, x2: right, y1: y(value), y2: y(value) },
      text('tick', left - 6, y(value), clipText(written, left - 6, TICK), 'end', true),
    ]);
}

interface Written {
  value: number;
  half: number;
  at: number;
}

/** All numbers, or every second, or third… one: the most of which none stands on another; zero stays. */
function thinned<T extends Written>(all: readonly T[]): T[] {
  const zero = all.findIndex(({ value }) => value === 0);
  for (let step = 1; step < all.length; step += 1) {
    const starts = zero >= 0 ? [zero % step] : Array.from({ length: step }, (_, start) => start);
    const found = starts
      .map((start) => all.filter((_, at) => at % step === start))
      .filter(apart)
      .sort((one, other) => other.length - one.length)[0];
    if (found !== undefined) return found;
  }
  return all.slice(Math.max(0, zero), Math.max(0, zero) + 1);
}

function apart(some: readonly Written[]): boolean {
  return some.every(({ at, half }, i) => i === 0 || at - half > some[i - 1]!.at + some[i - 1]!.half + 4);
}

/** Quantities along the bottom; with a grid where lengths are compared. */
export function axisX({ ticks, words, grid = false }: AxisOptions & { grid?: boolean }): Mark {
  return ({ x, top, bottom, width }) => {
    const [left, right] = x.range;
    const numbers = ticksOf(x, ticks, words).map(({ value, text: written }) => {
      const half = textWidth(written, TICK) / 2;
      const at = Math.min(
        Math.max(x(value), left + half - 16, half + 4),
        Math.min(right - half + 12, width - half - 2),
      );
      return { value, written, half, at };
    });
    const shown = new Set(thinned(numbers));
    return [
      ...numbers.flatMap((one): Shape[] => {
        const line: Shape = {
          kind: 'line',
          ink: 'grid',
          x1: x(one.value),
          x2: x(one.value),
          y1: top,
          y2: bottom,
        };
        return [
          ...(grid ? [line] : []),
          ...(shown.has(one) ? [text('tick', one.at, bottom + 16, one.written, 'middle')] : []),
        ];
      }),
      { kind: 'line', ink: 'base', x1: left, x2: right, y1: bottom, y2: bottom },
    ];
  };
}

/** The line that the bars stand on. */
export function baseline(value = 0): Mark {
  return ({ y, left, right }) => [
    { kind: 'line', ink: 'base', x1: left, x2: right, y1: y(value), y2: y(value) },
  ];
}

/** What the vertical axis measures, above it. */
export function titleY(words: string, offset = 12): Mark {
  return ({ top }) => [text('tick', 0, top - offset, words)];
}

/** What the horizontal axis measures, under it. */
export function titleX(
  words: string,
  { dy = 33, anchor = 'end' }: { dy?: number; anchor?: Anchor } = {},
): Mark {
  return ({ left, right, bottom, width }) => [
    text('tick', anchor === 'end' ? right : left, bottom + dy, clipText(words, width - 16, TICK), anchor),
  ];
}

/** A few dates along the bottom, for data with one date a period. */
export function axisDates(dates: readonly string[]): Mark {
  return (frame) => {
    const last = dates.length - 1;
    const count = Math.min(dates.length, Math.max(2, Math.min(6, Math.floor(spanOf(frame) / 110))));
    return Array.from({ length: count }, (_, n) => {
      const i = count === 1 ? 0 : Math.round((n * last) / (count - 1));
      const anchor = n === 0 ? 'start' : n === count - 1 ? 'end' : 'middle';
      return text('tick', frame.x(i), frame.bottom + 16, dates[i]!, anchor);
    });
  };
}

/** Words at given places along the bottom, the first days of months; those that would touch are left out. */
export function axisPlaces(
  places: readonly { x: number; text: string }[],
  { grid = false }: { grid?: boolean } = {},
): Mark {
  return ({ x, left, width, top, bottom }) => {
    const all = places.map(({ x: value, text: written }, i) => {
      const half = textWidth(written, TICK) / 2;
      const at = Math.min(Math.max(x(value), left + half - 16, half), width - half - 2);
      return { value: i, written, half, at, place: x(value) };
    });
    const lines = grid ? all : [];
    return [
      ...lines.map(({ place }): Shape => ({
        kind: 'line',
        ink: 'grid',
        x1: place,
        x2: place,
        y1: top,
        y2: bottom,
      })),
      ...thinned(all).map(({ at, written }) => text('tick', at, bottom + 16, written, 'middle')),
    ];
  };
}

/** The name of each category, under it; the last one always, and before it those that do not touch. */
export function axisNames(names: readonly string[], ink: (index: number) => string = () => 'tick'): Mark {
  return ({ x, width, bottom }) => {
    let free = width - 2;
    return names
      .map((name, i) => ({ name, i, half: textWidth(name, TICK) / 2 }))
      .reverse()
      .flatMap(({ name, i, half }): Shape[] => {
        const at = Math.min(x(i), width - half - 2);
        if (at + half > free) return [];
        free = at - half - 6;
        return [text(ink(i), at, bottom + 16, name, 'middle')];
      });
  };
}

function spanOf({ left, right }: Frame): number {
  return right - left;
}
