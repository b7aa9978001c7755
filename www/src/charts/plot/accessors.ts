// How marks read their data: a constant or a function for each of their places, and shapes for the data that
// have one.
import type { Frame, Mark } from './frame';
import { FAR } from './scale';
import type { Shape } from './shape';

/** A constant, or what each datum gives. */
export type Of<T, V> = V | ((datum: T, index: number) => V);

export function valueOf<T, V>(of: Of<T, V>, datum: T, index: number): V {
  return typeof of === 'function' ? (of as (datum: T, index: number) => V)(datum, index) : of;
}

/** The pixels of a datum, or null where one of its values has no place. */
export function placed(frame: Frame, pixels: number[]): number[] | null {
  if (pixels.some((pixel) => Number.isNaN(pixel))) {
    frame.warn('a value without a place is left out');
    return null;
  }
  if (pixels.some((pixel) => Math.abs(pixel) >= FAR)) frame.warn('a mark far outside the picture is cut');
  return pixels;
}

/** One shape or more for each datum: from its values to pixels, and from pixels to shapes. */
export function marked<T>(
  data: readonly T[],
  pixels: (frame: Frame, datum: T, index: number) => number[],
  shapes: (pixels: number[], frame: Frame, datum: T, index: number) => Shape | Shape[],
): Mark {
  return (frame) =>
    data.flatMap((datum, index) => {
      const at = placed(frame, pixels(frame, datum, index));
      return at === null ? [] : shapes(at, frame, datum, index);
    });
}
