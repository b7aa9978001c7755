// What each mark means, in lines above a drawing that has no room for names at the end of its lines.
import type { Mark } from './frame';
import { text, textWidth, type Ink, type Shape } from './shape';

export interface KeyItem {
  text: string;
  /** The class of the text, besides `label`. */
  ink?: Ink;
  /** A mark 14 px wide, with its middle at y. */
  sample: (x: number, y: number) => Shape;
}

const LINE = 18;

export const sampleLine =
  (ink: Ink) =>
  (x: number, y: number): Shape => ({ kind: 'line', ink, x1: x, x2: x + 14, y1: y, y2: y });
export const sampleRect =
  (ink: Ink) =>
  (x: number, y: number): Shape => ({ kind: 'rect', ink, x, y: y - 6, width: 14, height: 12 });
export const sampleDot =
  (ink: Ink, r = 5) =>
  (x: number, y: number): Shape => ({ kind: 'circle', ink, x: x + 7, y, r });

/** As many lines as it takes; `height` is the room that they need. */
export function key(items: readonly KeyItem[], width: number, left = 0): { height: number; mark: Mark } {
  let [x, y] = [left, 12];
  const shapes = items.flatMap((item): Shape[] => {
    const room = 18 + textWidth(item.text);
    if (x > left && x + room > width) [x, y] = [left, y + LINE];
    const at = x;
    x += room + 12;
    return [item.sample(at, y), text(`label ${item.ink ?? ''}`.trim(), at + 18, y + 4, item.text)];
  });
  return { height: y + 10, mark: () => shapes };
}
