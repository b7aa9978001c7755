// What a drawing is made of, in pixels. Marks give shapes; `render.ts` writes them as SVG. A test can read
// them without a browser.

/** How a shape looks: a class of `styles.ts`, such as `curve` or `bar weak`. */
export type Ink = string;
export type Anchor = 'start' | 'middle' | 'end';

export interface LineShape {
  kind: 'line';
  ink: Ink;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  thickness?: number | undefined;
  clip?: string | undefined;
}

export interface RectShape {
  kind: 'rect';
  ink: Ink;
  x: number;
  y: number;
  width: number;
  height: number;
  opacity?: number | undefined;
  /** The id of a pattern that fills it. */
  pattern?: string;
}

export interface PathShape {
  kind: 'path';
  ink: Ink;
  /** Commands of the path. */
  d: string;
  /** Not filled, unless its ink says otherwise. */
  hollow?: boolean;
  /** Where its origin stands. */
  at?: [number, number];
  opacity?: number | undefined;
  clip?: string | undefined;
}

export interface CircleShape {
  kind: 'circle';
  ink: Ink;
  x: number;
  y: number;
  r: number;
}

export interface TextShape {
  kind: 'text';
  ink: Ink;
  x: number;
  /** Of the baseline, or of the middle of the line. */
  y: number;
  text: string;
  anchor: Anchor;
  middle: boolean;
}

/** The areas outside which what names this clip is not drawn. */
export interface ClipShape {
  kind: 'clip';
  id: string;
  areas: { x: number; y: number; width: number; height: number }[];
}

/** Oblique strokes that fill an area. */
export interface HatchShape {
  kind: 'hatch';
  id: string;
}

export interface GroupShape {
  kind: 'group';
  opacity: number;
  shapes: Shape[];
}

export type Shape =
  LineShape | RectShape | PathShape | CircleShape | TextShape | ClipShape | HatchShape | GroupShape;

/** Heights of the two sizes of text, in pixels. */
export const LABEL = 12;
export const TICK = 11;

/** The size of a text, by its ink. */
export function sizeOf(ink: Ink): number {
  return ink.split(' ').includes('tick') ? TICK : LABEL;
}

/** Width of a text in the sans of the charts, close enough to place labels without measuring. */
export function textWidth(text: string, size = LABEL): number {
  // A per cent sign is half as wide again as other signs.
  const wide = text.split('%').length - 1;
  return (text.length + 0.5 * wide) * size * 0.56;
}

/** Shortens a name to the pixels it has; the whole name stays in the table and in the title. */
export function clipText(text: string, pixels: number, size = LABEL): string {
  const letters = Math.max(3, Math.floor(pixels / (size * 0.56)));
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}

/** The widest of some texts, in pixels. */
export function widest(texts: readonly string[], size = LABEL): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the letters of a text stand. */
export function boxOf({ text, ink, x, y, anchor, middle }: TextShape): Box {
  const size = sizeOf(ink);
  const width = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const bottom = middle ? y + 0.4 * size : y + 0.1 * size;
  return { left, right: left + width, top: bottom - 0.9 * size, bottom };
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box, slack = 0): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
  );
}

export function text(
  ink: Ink,
  x: number,
  y: number,
  words: string,
  anchor: Anchor = 'start',
  middle = false,
): TextShape {
  return { kind: 'text', ink, x, y, text: words, anchor, middle };
}
