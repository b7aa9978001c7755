// Labels beside what they name, none over another: moved to where there is room, and apart along the ends of
// lines.
import type { Mark, Place, Wanted } from './frame';
import {
  boxOf,
  clipText,
  overlap,
  sizeOf,
  text,
  type Box,
  type Ink,
  type Shape,
  type TextShape,
} from './shape';

/**
 * Moves labels apart so that none overlaps, keeping their order and staying as near as possible to where they
 * belong.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!);
  const placed = [...wanted];
  let floor = low;
  for (const index of order) {
    placed[index] = Math.max(placed[index]!, floor);
    floor = placed[index] + gap;
  }
  let ceiling = high;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index]!, ceiling);
    ceiling = placed[index] - gap;
  }
  return placed;
}

/** How far a label stands from its point, and how far it may be moved to find room. */
const ASIDE = 9;
const STEP = 7;
const REACH = 12;

const DOWN: Record<Place, number> = {
  'above-left': -ASIDE,
  'above-right': -ASIDE,
  above: -ASIDE - 2,
  'below-left': 18,
  'below-right': 18,
  below: 20,
};

function placed(label: Wanted, place: Place, moved: number): TextShape {
  const side = place.endsWith('left') ? -1 : place.endsWith('right') ? 1 : 0;
  const anchor = side < 0 ? 'end' : side > 0 ? 'start' : 'middle';
  return text(label.ink, label.x + side * ASIDE, label.y + DOWN[place] + moved, label.text, anchor);
}

/**
 * Each label where it has room, in its order of preference; then further up or down; at last where it would
 * stand anyway.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  taken: readonly Box[],
  inside: Box,
  warn: (warning: string) => void,
): TextShape[] {
  const boxes = [...taken];
  const free = (box: Box): boolean =>
    box.left >= inside.left &&
    box.right <= inside.right &&
    box.top >= inside.top &&
    box.bottom <= inside.bottom &&
    !boxes.some((other) => overlap(box, other));
  return wanted.map((label) => {
    const moves = Array.from(
      { length: 2 * REACH },
      (_, i) => STEP * Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1),
    );
    const candidates = moves.flatMap((moved) => label.places.map((place) => placed(label, place, moved)));
    const found = candidates.find((one) => free(boxOf(one)));
    if (found === undefined) warn(`no room for the label "${label.text}"`);
    const shape = found ?? candidates[0]!;
    boxes.push(boxOf(shape));
    return shape;
  });
}

export interface EndLabel {
  text: string;
  ink: Ink;
  /** Where its line ends, in the units of the y scale. */
  y: number;
  /** A patch of this ink before the name. */
  patch?: Ink;
  /** Where its line ends, in the units of the x scale; the right edge where it is not given. */
  x?: number;
}

/** Pixels that a name at the end of a line stands from the plot area. */
export const END_GAP = 8;
/** A line that stops this far from the right has its name where it stops. */
const EARLY = 90;

/** Names that stand above where their lines stop: of those near each other the lowest stays, others rise. */
function apart(names: readonly { x: number; y: number }[], low: number): number[] {
  const heights = names.map((name) => name.y);
  const open = new Set(names.keys());
  for (const first of open) {
    const near = [...open].filter((at) => Math.abs(names[at]!.x - names[first]!.x) < EARLY);
    const wanted = near.map((at) => heights[at]!);
    const moved = spread(wanted, 15, low, Math.max(...wanted));
    near.forEach((at, i) => {
      heights[at] = moved[i]!;
      open.delete(at);
    });
  }
  return heights;
}

/** The name of each line where it ends, moved apart; a thread leads to a name that had to move. */
export function endLabels(ends: readonly EndLabel[], { threads = false }: { threads?: boolean } = {}): Mark {
  return ({ x, y, right, top, bottom, width }) => {
    const xOf = (end: EndLabel): number => (end.x === undefined ? right : x(end.x));
    const known = ends.filter((end) => !Number.isNaN(y(end.y)));
    const early = known.filter((end) => right - xOf(end) > EARLY);
    const late = known.filter((end) => !early.includes(end));
    const above = apart(
      early.map((end) => ({ x: xOf(end), y: y(end.y) - 11 })),
      top + 6,
    );
    const heights = spread(
      late.map((end) => y(end.y)),
      15,
      top + 6,
      bottom - 3,
    );
    return [
      ...early.map((end, i) =>
        text(`label halo ${end.ink}`, xOf(end) + 5, above[i]!, end.text, 'start', true),
      ),
      ...late.flatMap((end, i): Shape[] => {
        const height = heights[i]!;
        const at = right + END_GAP + (end.patch === undefined ? 0 : 15);
        const ink = `label halo ${end.ink}`;
        const name = text(ink, at, height, clipText(end.text, width - at, sizeOf(ink)), 'start', true);
        const moved = Math.abs(height - y(end.y)) > 8 || right - xOf(end) > 12;
        const thread: Shape[] =
          (threads && moved) || end.patch !== undefined
            ? [{ kind: 'line', ink: 'drop', x1: xOf(end) + 3, y1: y(end.y), x2: right + 6, y2: height }]
            : [];
        const patch: Shape[] =
          end.patch === undefined
            ? []
            : [{ kind: 'rect', ink: end.patch, x: right + END_GAP + 2, y: height - 5, width: 9, height: 10 }];
        return [...thread, ...patch, name];
      }),
    ];
  };
}
