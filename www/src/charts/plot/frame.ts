// Where marks are drawn: the plot area and its two scales. A mark is a function from a frame to shapes.
import type { Scale } from './scale';
import type { Ink, Shape } from './shape';

export interface Frame {
  /** The whole picture. */
  readonly width: number;
  readonly height: number;
  /** The plot area, inside the margins. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
  /** Tells what could not be drawn as asked. */
  warn: (warning: string) => void;
  /** Asks for a label beside a point; all are placed once the marks are drawn. */
  label: (label: Wanted) => void;
}

export type Mark = (frame: Frame) => Shape[];

/** Where a label may stand, seen from its point. */
export type Place = 'above-left' | 'above-right' | 'below-left' | 'below-right' | 'above' | 'below';

export interface Wanted {
  text: string;
  ink: Ink;
  x: number;
  y: number;
  /** Those with room, the best first. */
  places: readonly Place[];
}
