// Pixels: scales with room for labels, and where a label can stand. No figure of the domain is computed here.
import { bisector } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';

/** Width of a text in the charts' 12 px sans, close enough to place labels without measuring. */
export function textWidth(text: string, size = 12): number {
  return text.length * size * 0.56;
}

/** Shortens a name to the pixels it has; the whole name stays in the table and the title. */
export function clip(text: string, pixels: number, size = 12): string {
  const letters = Math.max(3, Math.floor(pixels / (size * 0.56)));
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}

/** A linear scale over the values, zero included: lengths and heights are compared from zero. */
export function fromZero(
  values: readonly number[],
  from: number,
  to: number,
  ticks = 4,
): ScaleLinear<number, number> {
  let low = 0;
  let high = 0;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low === high) high = 1;
  return scaleLinear().domain([low, high]).range([from, to]).nice(ticks);
}

/** Where the polyline (xs, ys) stands at x, in the units of ys: a position on a drawn line, not an estimate. */
export function along(xs: readonly number[], ys: readonly number[], x: number): number | null {
  const last = xs.length - 1;
  if (last < 0 || xs.length !== ys.length || x < xs[0]! || x > xs[last]!) return null;
  const right = Math.min(last, bisector((value: number) => value).left(xs as number[], x));
  const left = Math.max(0, right - 1);
  const span = xs[right]! - xs[left]!;
  if (span === 0) return ys[right]!;
  return ys[left]! + ((x - xs[left]!) / span) * (ys[right]! - ys[left]!);
}

/** Moves labels apart so that none overlaps, keeping their order and staying as near as possible to where they belong. */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!);
  const placed = [...wanted];
  let floor = low;
  for (const index of order) {
    placed[index] = Math.max(placed[index]!, floor);
    floor = placed[index]! + gap;
  }
  let ceiling = high;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index]!, ceiling);
    ceiling = placed[index]! - gap;
  }
  return placed;
}
