// From values to pixels. A value that no picture can hold (not a number, infinite, or beyond 1e300) has no
// place: marks leave it out. A place far outside the picture is brought back to `FAR`, so that no path holds
// a number that is too large.
import { bisector } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';

/** A value without a place gives NaN. */
export interface Scale {
  (value: number): number;
  /** Lowest and highest value, and their pixels. */
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  /** Room of one category, in pixels; 0 where values are continuous. */
  readonly bandwidth: number;
  ticks: (count: number) => number[];
}

/** What a scale needs besides its pixels. */
export type ScaleOf = (from: number, to: number) => Scale;

/** Largest distance from the corner of a picture, in pixels. */
export const FAR = 10_000;
/** The span of a domain must be a number too. */
const MOST = 1e300;

export function drawable(value: number | null | undefined): value is number {
  return typeof value === 'number' && Math.abs(value) <= MOST;
}

export interface DomainOptions {
  /** Lengths and heights are compared from zero: it is in the domain. */
  zero?: boolean;
  /** Ends on round numbers, for about this many ticks. */
  nice?: number;
}

/** A linear scale over the values. */
export function linear(
  values: readonly (number | null)[],
  { zero = false, nice }: DomainOptions = {},
): ScaleOf {
  let [low, high] = zero ? [0, 0] : [Infinity, -Infinity];
  for (const value of values) {
    if (!drawable(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  // Nothing to draw, or all at one place.
  if (low > high) [low, high] = [0, 1];
  else if (low === high) {
    const room = low === 0 ? 1 : Math.abs(low) / 10;
    [low, high] = [zero || low === 0 ? low : low - room, high + room];
  }
  return (from, to) => {
    const d3 = scaleLinear().domain([low, high]).range([from, to]);
    if (nice !== undefined) d3.nice(nice);
    const place = (value: number): number =>
      drawable(value) ? Math.min(FAR, Math.max(-FAR, d3(value))) : Number.NaN;
    return Object.assign(place, {
      domain: d3.domain() as [number, number],
      range: [from, to] as const,
      bandwidth: 0,
      ticks: (count: number) => d3.ticks(count),
    });
  };
}

/** Places for categories numbered from 0: the middle of each. */
export function band(
  count: number,
  { padding = 0, outer = padding }: { padding?: number; outer?: number } = {},
): ScaleOf {
  const all = Array.from({ length: count }, (_, index) => index);
  return (from, to) => {
    const d3 = scaleBand<number>().domain(all).range([from, to]).paddingInner(padding).paddingOuter(outer);
    const place = (index: number): number => (d3(index) ?? Number.NaN) + d3.bandwidth() / 2;
    return Object.assign(place, {
      domain: [0, Math.max(0, count - 1)] as const,
      range: [from, to] as const,
      bandwidth: d3.bandwidth(),
      ticks: () => all,
    });
  };
}

/**
 * Where the polyline (xs, ys) stands at x, in the units of ys: a position on a drawn line, not an estimate.
 */
export function along(xs: readonly number[], ys: readonly number[], x: number): number | null {
  const last = xs.length - 1;
  if (last < 0 || xs.length !== ys.length || x < xs[0]! || x > xs[last]!) return null;
  const right = Math.min(last, bisector((value: number) => value).left(xs, x));
  const left = Math.max(0, right - 1);
  const span = xs[right]! - xs[left]!;
  if (span === 0) return ys[right]!;
  return ys[left]! + ((x - xs[left]!) / span) * (ys[right]! - ys[left]!);
}

/** A size that follows the width, between two limits. */
export function between(value: number, low: number, high: number): number {
  return Math.round(Math.min(high, Math.max(low, value)));
}

/** A count of ticks that leaves each of them some pixels. */
export function ticksFor(pixels: number, each: number, most = Infinity): number {
  return Math.max(2, Math.min(most, Math.floor(pixels / each)));
}
